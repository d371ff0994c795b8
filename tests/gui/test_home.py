"""Home: what needs you now, for everybody."""

from datetime import date

import factories
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from recordkeeper.app.application import App
from recordkeeper.app.letters import Sending
from recordkeeper.domain.event import Channel
from recordkeeper.domain.topic import Topic
from recordkeeper.gui.context import Context
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.pages.home import HomePage


def texts(window: MainWindow) -> list[str]:
    """Every visible label on Home."""
    return [label.text() for label in home(window).findChildren(QLabel) if label.isVisible()]


def home(window: MainWindow) -> HomePage:
    """The page."""
    window.show_page("home")
    page = window.form.stack.currentWidget()
    assert isinstance(page, HomePage)
    return page


def test_a_library_without_people_offers_the_set_up(window: MainWindow) -> None:
    page = home(window)
    assert page.form.empty.isVisible()
    assert page.form.empty.button.text() == "Start"
    assert not page.form.choices.isVisible()


def test_somebody_without_a_request_is_told_to_ask_for_records(app: App, window: MainWindow, qtbot: QtBot) -> None:
    app.people.add(factories.person())
    qtbot.waitUntil(lambda: "Ask a provider for Maria Delgado’s records." in texts(window))
    assert home(window).form.choices.isVisible()


def test_a_name_with_markup_is_shown_as_it_was_typed(app: App, window: MainWindow, qtbot: QtBot) -> None:
    app.people.add(factories.person("O'Brien-<b>Smith & Sons</b>"))
    qtbot.waitUntil(lambda: any("O'Brien-<b>Smith & Sons</b>" in text for text in texts(window)))


def test_a_finished_letter_that_was_not_sent_asks_for_its_sending(app: App, window: MainWindow, qtbot: QtBot) -> None:
    view = factories.begun_request(app)
    app.letters.finalise(view, "initial_access")
    qtbot.waitUntil(lambda: any(text.startswith("Ready for Valley Oak") for text in texts(window)))
    buttons = [button.text() for button in home(window).findChildren(QPushButton) if button.isVisible()]
    assert "Note the sending" in buttons


def test_the_due_date_stands_on_home_once_the_sending_is_noted(app: App, window: MainWindow, qtbot: QtBot) -> None:
    view = factories.begun_request(app, place="US-TX")  # a clinic: only the federal days are certain
    letter = app.letters.finalise(view, "initial_access")
    app.letters.record_sent(letter, Sending(channel=Channel.FAX, on=date(2026, 3, 2), number="1", proof="OK"))
    # 30 days from 2 March, the day of the fax report (45 CFR 164.524(b)(2)).
    qtbot.waitUntil(lambda: "April 1, 2026" in texts(window))


def test_an_answer_entered_late_leaves_no_overdue_behind(
    app: App, window: MainWindow, clock: object, context: Context, qtbot: QtBot
) -> None:
    view = factories.begun_request(app, place="US-TX")
    letter = app.letters.finalise(view, "initial_access")
    app.letters.record_sent(letter, Sending(channel=Channel.FAX, on=date(2026, 3, 2), number="1", proof="OK"))
    clock.go_on(days=40)  # type: ignore[attr-defined]
    app.changes.tell(frozenset(Topic))
    qtbot.waitUntil(lambda: any("Overdue" in text for text in texts(window)))
    from recordkeeper.domain.event import EventKind

    app.requests.record(view.request.id, EventKind.CLOSED, date(2026, 3, 20))
    qtbot.waitUntil(lambda: not any("Overdue" in text for text in texts(window)))


def test_home_shows_everybody_whoever_the_lists_are_narrowed_to(
    app: App, window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    view = factories.begun_request(app)
    other = app.people.add(factories.person("Rafael Delgado"))
    context.choose_person(other.id)
    qtbot.waitUntil(lambda: any(view.person.legal_name in text for text in texts(window)))
