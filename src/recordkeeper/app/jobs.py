"""The one way to be slow: three lanes of one worker each. Knows no Qt; how results come home is handed in.

Work reports steps to a ``Progress`` and stops by raising ``Cancelled`` there, between whole things.
"""

from collections.abc import Callable
from enum import StrEnum
from queue import SimpleQueue
from threading import Event as Flag
from threading import Thread
from typing import Generic, TypeVar

from recordkeeper.domain.errors import Cancelled, RecordKeeperError

T = TypeVar("T")
Deliver = Callable[[Callable[[], None]], None]
"""Runs a call where results are wanted: the window's thread, or at once."""


class Lane(StrEnum):
    """Which worker takes the work."""

    LONG = "long"
    INTERACTIVE = "interactive"
    KEYRING = "keyring"


class Progress:
    """What work reports to. ``step`` raises ``Cancelled`` once the user asked to stop."""

    def __init__(self, report: Callable[[int, int, str], None] | None = None) -> None:
        self._report = report
        self._stop = Flag()

    def step(self, done: int, total: int, name: str = "") -> None:
        """Say how far it is: so many of so many, and what is next."""
        self.check()
        if self._report is not None:
            self._report(done, total, name)

    def check(self) -> None:
        """Stop here if the user asked to."""
        if self._stop.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return self._stop.is_set()


class Job(Generic[T]):
    """Work under way; ``cancel`` asks it to stop."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def cancel(self) -> None:
        """Ask it to stop; ``on_failed`` is then not called, ``on_end`` is."""
        self._progress.cancel()


class _Worker:
    """One thread that takes calls in order; a program that ends does not wait for it."""

    def __init__(self, name: str) -> None:
        self._calls: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self.take = self._calls.put
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def _work(self) -> None:
        while (call := self._calls.get()) is not None:
            call()

    def end(self, *, wait: bool) -> None:
        """Take no more calls."""
        self.take(None)
        if wait:
            self._thread.join()


class Jobs:
    """The lanes. A known failure goes to ``on_failed``; anything else is a bug and goes to ``on_bug``."""

    def __init__(self, deliver: Deliver, on_bug: Callable[[BaseException], None]) -> None:
        self._deliver = deliver
        self._on_bug = on_bug
        self._workers: dict[Lane, _Worker] = {}
        self._running: dict[Progress, Lane] = {}
        self._closed = False

    def start(
        self,
        lane: Lane,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None],
        on_failed: Callable[[RecordKeeperError], None],
        on_progress: Callable[[int, int, str], None] | None = None,
        on_end: Callable[[], None] = lambda: None,
    ) -> Job[T]:
        """Run ``work`` on its lane; every call back comes by ``deliver``, and none once the lanes are stopped."""

        def report(done: int, total: int, name: str) -> None:
            if on_progress is not None:
                self._come_home(lambda: on_progress(done, total, name))

        progress = Progress(report)
        if self._closed:
            progress.cancel()

        def run() -> None:
            try:
                progress.check()
                result = work(progress)
            except Cancelled:
                self._come_home(on_end)
            except RecordKeeperError as known:
                self._come_home(on_end, lambda failure=known: on_failed(failure))  # type: ignore[misc]
            except BaseException as bug:  # noqa: BLE001  handed on whole to the crash report
                self._come_home(on_end, lambda failure=bug: self._on_bug(failure))  # type: ignore[misc]
            else:
                self._come_home(on_end, lambda: on_done(result))
            finally:
                del self._running[progress]

        self._running[progress] = lane
        if lane not in self._workers:
            self._workers[lane] = _Worker(lane)
        self._workers[lane].take(run)
        return Job(progress)

    def _come_home(self, *calls: Callable[[], None]) -> None:
        def run() -> None:
            for call in calls:
                # Asked when it arrives: what is on its way when the window closes has nobody to tell any more.
                if not self._closed:
                    call()

        self._deliver(run)

    def clear(self, lane: Lane) -> None:
        """Ask all work of a lane to stop; what is started there next begins once it has."""
        for progress, where in tuple(self._running.items()):
            if where is lane:
                progress.cancel()

    def stop(self) -> None:
        """Ask everything to stop; nothing comes home any more."""
        self._closed = True
        for lane in Lane:
            self.clear(lane)

    def close(self) -> None:
        """Stop everything and wait for it, but not for the keyring, which may be asking the user for a password."""
        self.stop()
        for lane, worker in self._workers.items():
            worker.end(wait=lane is not Lane.KEYRING)
        self._workers.clear()
