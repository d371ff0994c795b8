"""Several pieces of work under way at once."""

from threading import Event

from pytestqt.qtbot import QtBot

from recordkeeper.app.jobs import Lane, Progress
from recordkeeper.gui.context import Context
from recordkeeper.gui.main_window import MainWindow


def test_cancel_stops_the_work_that_is_shown_and_the_other_goes_on(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    go_on, done, stopped = Event(), [], []

    def first(progress: Progress) -> str:
        go_on.wait(20)
        return "first"

    def second(progress: Progress) -> str:
        while not progress.cancelled:
            go_on.wait(0.005)
        progress.check()
        return "second"

    context.run("The first", first, done.append, lane=Lane.LONG)
    context.run("The second", second, done.append, lane=Lane.INTERACTIVE, on_end=lambda: stopped.append(True))
    strip = window.form.progress
    qtbot.waitUntil(strip.isVisible)
    strip.cancel.click()
    qtbot.waitUntil(lambda: stopped == [True])
    assert strip.isVisible()
    assert strip.cancel.isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: done == ["first"])
    assert not strip.isVisible()
