"""The one way to be slow: three lanes of one worker each. Knows no Qt; how results come home is handed in.

Work reports steps to a ``Progress`` and stops by raising ``Cancelled`` there, between whole things.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from threading import Event as Flag
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


class Jobs:
    """The lanes. A known failure goes to ``on_failed``; anything else is a bug and goes to ``on_bug``."""

    def __init__(self, deliver: Deliver, on_bug: Callable[[BaseException], None]) -> None:
        self._deliver = deliver
        self._on_bug = on_bug
        self._workers: dict[Lane, ThreadPoolExecutor] = {}
        self._running: set[Progress] = set()

    def start(
        self,
        lane: Lane,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None],
        on_failed: Callable[[RecordKeeperError], None],
        on_progress: Callable[[int, int, str], None] | None = None,
        on_end: Callable[[], None] = lambda: None,
    ) -> Job[T]:
        """Run ``work`` on its lane; every call back comes by ``deliver``."""

        def report(done: int, total: int, name: str) -> None:
            if on_progress is not None:
                self._deliver(lambda: on_progress(done, total, name))

        progress = Progress(report)

        def run() -> None:
            try:
                result = work(progress)
            except Cancelled:
                self._deliver(on_end)
            except RecordKeeperError as known:
                self._come_home(lambda failure=known: on_failed(failure), on_end)  # type: ignore[misc]
            except BaseException as bug:  # noqa: BLE001  handed on whole to the crash report
                self._come_home(lambda failure=bug: self._on_bug(failure), on_end)  # type: ignore[misc]
            else:
                self._come_home(lambda: on_done(result), on_end)
            finally:
                self._running.discard(progress)

        self._running.add(progress)
        self._worker(lane).submit(run)
        return Job(progress)

    def _come_home(self, call: Callable[[], None], on_end: Callable[[], None]) -> None:
        def both() -> None:
            on_end()
            call()

        self._deliver(both)

    def _worker(self, lane: Lane) -> ThreadPoolExecutor:
        if lane not in self._workers:
            self._workers[lane] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=lane)
        return self._workers[lane]

    def close(self) -> None:
        """Ask everything to stop and wait for it."""
        for progress in tuple(self._running):
            progress.cancel()
        for worker in self._workers.values():
            worker.shutdown(wait=True, cancel_futures=True)
        self._workers.clear()
