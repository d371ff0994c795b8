"""The lanes: order, progress, stopping, and how results, failures and bugs come home."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from queue import SimpleQueue

import pytest

from recordkeeper.app.jobs import Jobs, Lane, Progress
from recordkeeper.domain.errors import Cancelled, NotFound, RecordKeeperError

WAIT = 10
"""Seconds after which a test gives up; nothing here takes that long."""


class Home:
    """Where results arrive, in order; a call back is run only when the test asks for the next one."""

    def __init__(self) -> None:
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self.arrived: list[object] = []
        self.bugs: list[BaseException] = []
        self.jobs = Jobs(self._calls.put, self.bugs.append)

    def start(self, lane: Lane, work: Callable[[Progress], object]) -> Callable[[], None]:
        """Start work; what comes of it is noted. Returns what asks it to stop."""
        return self.jobs.start(
            lane,
            work,
            on_done=lambda result: self.arrived.append(result),
            on_failed=lambda failure: self.arrived.append(failure),
            on_progress=lambda *step: self.arrived.append(step),
            on_end=lambda: self.arrived.append("end"),
        ).cancel

    def next(self, count: int = 1) -> None:
        """Run the next call backs."""
        for _ in range(count):
            self._calls.get(timeout=WAIT)()


@pytest.fixture
def home() -> Iterator[Home]:
    home = Home()
    yield home
    home.jobs.close()


def failing(failure: BaseException) -> Callable[[Progress], object]:
    def work(progress: Progress) -> object:
        raise failure

    return work


def test_a_result_comes_home_after_the_end_is_told(home: Home) -> None:
    home.start(Lane.LONG, lambda progress: 42)
    home.next()
    assert home.arrived == ["end", 42]


def test_nothing_is_told_on_the_workers_own_thread(home: Home) -> None:
    ran_on: list[str] = []
    home.start(Lane.LONG, lambda progress: ran_on.append(threading.current_thread().name))
    home.next()
    assert ran_on[0].startswith("long")
    assert home.arrived[-1] is None


def test_a_known_failure_and_a_bug_are_told_apart(home: Home) -> None:
    failure, bug = NotFound("person", "Ada"), ZeroDivisionError("bug")
    home.start(Lane.LONG, failing(failure))
    home.start(Lane.LONG, failing(bug))
    home.next(2)
    assert home.arrived == ["end", failure, "end"]
    assert home.bugs == [bug]


def test_a_lane_goes_on_after_a_bug(home: Home) -> None:
    home.start(Lane.LONG, failing(ZeroDivisionError()))
    home.start(Lane.LONG, lambda progress: "next")
    home.next(2)
    assert home.arrived[-1] == "next"


def test_one_lane_keeps_the_order_and_another_does_not_wait_for_it(home: Home) -> None:
    go_on = threading.Event()
    home.start(Lane.LONG, lambda progress: go_on.wait(WAIT) and "first")
    home.start(Lane.LONG, lambda progress: "second")
    home.start(Lane.INTERACTIVE, lambda progress: "meanwhile")
    home.start(Lane.KEYRING, lambda progress: None)
    home.next(2)
    assert "meanwhile" in home.arrived
    assert "second" not in home.arrived
    go_on.set()
    home.next(2)
    assert [each for each in home.arrived if each in ("first", "second")] == ["first", "second"]


def test_progress_arrives_in_order_before_the_result(home: Home) -> None:
    def work(progress: Progress) -> str:
        progress.step(0, 2, "a.pdf")
        progress.step(1, 2, "b.pdf")
        progress.step(2, 2)
        return "done"

    home.start(Lane.LONG, work)
    home.next(4)
    assert home.arrived == [(0, 2, "a.pdf"), (1, 2, "b.pdf"), (2, 2, ""), "end", "done"]


def test_stopping_ends_the_work_at_its_next_step_and_is_no_failure(home: Home) -> None:
    begun, go_on, done = threading.Event(), threading.Event(), []

    def work(progress: Progress) -> None:
        begun.set()
        go_on.wait(WAIT)
        done.append("the thing under way")
        progress.step(1, 2)
        done.append("the next thing")

    cancel = home.start(Lane.LONG, work)
    assert begun.wait(WAIT)
    cancel()
    go_on.set()
    home.next()
    assert home.arrived == ["end"]
    assert done == ["the thing under way"]
    assert home.bugs == []


def test_work_that_waits_in_its_lane_can_be_stopped_before_it_begins(home: Home) -> None:
    go_on, done = threading.Event(), []

    def second(progress: Progress) -> None:
        progress.step(0, 1)
        done.append("second")

    home.start(Lane.LONG, lambda progress: go_on.wait(WAIT))
    cancel = home.start(Lane.LONG, second)
    cancel()
    go_on.set()
    home.next(2)
    assert done == []
    assert home.arrived == ["end", True, "end"]


def test_closing_stops_what_runs_and_waits_for_it() -> None:
    home, begun, ended = Home(), threading.Event(), []

    def work(progress: Progress) -> None:
        begun.set()
        while not progress.cancelled:
            pass
        ended.append(True)

    home.start(Lane.LONG, work)
    assert begun.wait(WAIT)
    home.jobs.close()
    assert ended == [True]


def test_what_is_on_its_way_home_when_the_lanes_close_is_told_to_nobody() -> None:
    home, go_on = Home(), threading.Event()
    home.start(Lane.LONG, lambda progress: progress.step(0, 1, "a.pdf"))
    home.start(Lane.LONG, failing(NotFound("person", "Ada")))
    home.start(Lane.LONG, failing(ZeroDivisionError()))
    home.start(Lane.LONG, lambda progress: go_on.set())
    assert go_on.wait(WAIT)
    home.jobs.close()
    home.next(5)
    assert (home.arrived, home.bugs) == ([], [])


def test_a_lane_that_is_cleared_begins_the_next_work_only_when_the_stopped_work_is_over(home: Home) -> None:
    begun, go_on, order = threading.Event(), threading.Event(), []

    def long(progress: Progress) -> None:
        begun.set()
        go_on.wait(WAIT)
        order.append("the old")
        progress.step(1, 2)
        order.append("more of the old")

    home.start(Lane.LONG, long)
    home.start(Lane.LONG, lambda progress: order.append("what waited"))
    assert begun.wait(WAIT)
    home.jobs.clear(Lane.LONG)
    home.start(Lane.LONG, lambda progress: order.append("the new"))
    go_on.set()
    home.next(3)
    assert order == ["the old", "the new"]


def test_a_program_ends_while_the_keyring_still_asks_for_a_password() -> None:
    program = """
import threading
from recordkeeper.app.jobs import Jobs, Lane
asking = threading.Event()
jobs = Jobs(lambda call: call(), print)
jobs.start(Lane.KEYRING, lambda progress: asking.set() or threading.Event().wait(), print, print)
asking.wait()
jobs.close()
print("closed")
"""
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=WAIT)
    assert (told.stdout, told.stderr) == ("closed\n", "")


def test_progress_without_a_listener_only_stops() -> None:
    progress = Progress()
    progress.step(1, 2, "a.pdf")
    progress.cancel()
    assert progress.cancelled
    with pytest.raises(Cancelled):
        progress.check()
    assert not issubclass(Cancelled, RecordKeeperError)
