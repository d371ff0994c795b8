"""The screen of what happened, on a real library."""

from pathlib import Path
from typing import Any

import pytest
from factories import event, person
from holders import holders
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from recordkeeper.app.application import App
from recordkeeper.domain.event import Channel, EventKind
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.proof_dialog import ProofDialog
from recordkeeper.gui.dialogs.strike_dialog import StrikeDialog
from recordkeeper.gui.pages.timeline import TimelinePage


@pytest.fixture
def went(context: Context) -> list[tuple[str, str]]:
    """Where the user was taken."""
    places: list[tuple[str, str]] = []
    context.went.connect(lambda page, target: places.append((page, target)))
    return places


def page_of(qtbot: QtBot, context: Context, theme: object) -> TimelinePage:
    page = TimelinePage(context)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    return page


def called(app: App, proof: Path | None = None, **fields: Any) -> str:
    known = holders(app)
    usual = {"person_id": known.person.id, "provider_id": known.provider.id, "channel": Channel.PHONE}
    return app.timeline.add(event(EventKind.CALL, app.today(), **(usual | fields)), proof).id


def column(page: TimelinePage, number: int) -> list[str]:
    model = page.form.table.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def opened(page: TimelinePage, kind: type[QDialog]) -> Any:
    return next(each for each in page.findChildren(kind) if each.isVisible())


def test_an_empty_history_says_what_to_do(
    qtbot: QtBot, app: App, context: Context, theme: object, went: list[tuple[str, str]]
) -> None:
    page = page_of(qtbot, context, theme)
    assert page.form.states.currentWidget() is page.form.emptyPage
    page.form.empty.button.click()
    assert went == [("setup", "")]


def test_events_stand_newest_first_in_words(qtbot: QtBot, app: App, context: Context, theme: object) -> None:
    called(app, summary="Dana says\nnext week.")
    page = page_of(qtbot, context, theme)
    assert column(page, 1) == ["Call", "Check that the link is the official one: done", "Find the portal: done"]
    assert column(page, 2)[0] == "Dana says next week."
    assert page.form.chosenTitle.text() == "Call"


def test_filters_by_kind_and_provider(qtbot: QtBot, app: App, context: Context, theme: object) -> None:
    called(app)
    page = page_of(qtbot, context, theme)
    page.form.kindFilter.set_value("call")
    assert column(page, 1) == ["Call"]
    assert page.form.count.text() == "1 of 3"
    page.open_target(f"provider:{app.providers.all()[0].id}")
    assert len(column(page, 1)) == 3


def test_the_person_filter_narrows_the_list(qtbot: QtBot, app: App, context: Context, theme: object) -> None:
    called(app)
    other = app.people.add(person("Rafael Delgado"))
    page = page_of(qtbot, context, theme)
    context.choose_person(other.id)
    assert page.form.table.model().rowCount() == 0


def test_an_event_noted_by_mistake_is_crossed_out_and_stays_in_the_history(
    qtbot: QtBot, app: App, context: Context, theme: object
) -> None:
    identifier = called(app)
    page = page_of(qtbot, context, theme)
    page.form.table.choose(identifier)
    page.form.strikeButton.click()
    dialog: StrikeDialog = opened(page, StrikeDialog)
    dialog.form.saveButton.click()
    assert dialog.isVisible() and "was wrong" in dialog.fields["reason"].findChildren(QLabel)[-1].text()
    dialog.fields["reason"].set_value("Wrong day")
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: "Call" not in column(page, 1))
    with app.session.read() as reading:
        from recordkeeper.domain.event import Event

        kept = reading.find(Event)
    assert {each.kind for each in kept if identifier in (each.id, each.corrects_id)} == {
        EventKind.CALL,
        EventKind.CORRECTION,
    }


def test_what_was_crossed_out_is_shown_on_demand_with_a_word_and_the_reason(
    qtbot: QtBot, app: App, context: Context, theme: object
) -> None:
    identifier = called(app, summary="They close at noon.")
    page = page_of(qtbot, context, theme)
    assert not page.form.showStruck.isVisible()
    app.timeline.strike(app.timeline.entries()[0].event, "Wrong day")
    qtbot.waitUntil(page.form.showStruck.isVisible)
    assert page.form.count.text() == "2 of 2"
    page.form.showStruck.click()
    assert column(page, 1)[0] == "Crossed out: Call"
    assert page.form.count.text() == "3 of 3"
    page.form.table.choose(identifier)
    assert page.form.chosenTitle.text() == "Crossed out: Call"
    assert "Crossed out: Wrong day" in [label.text() for label in page.form.chosenCard.findChildren(QLabel)]
    assert not page.form.strikeButton.isVisible()
    page.form.showStruck.click()
    assert len(column(page, 1)) == 2


def test_add_offers_call_visit_message_and_portal_attempt(
    qtbot: QtBot, app: App, context: Context, theme: object
) -> None:
    called(app)
    page = page_of(qtbot, context, theme)
    words = [action.text() for action in page.form.addButton.menu().actions()]
    assert words == ["Call…", "Visit…", "Message…", "Portal attempt…"]


def test_a_proof_opens_inside_the_app(qtbot: QtBot, app: App, context: Context, theme: object, tmp_path: Path) -> None:
    words = tmp_path / "answer.txt"
    words.write_text("We have no match for your phone number.", encoding="utf-8")
    identifier = called(app, words)
    page = page_of(qtbot, context, theme)
    page.form.table.choose(identifier)
    link = next(each for each in page.findChildren(QPushButton) if each.text().endswith("answer.txt"))
    link.click()
    dialog: ProofDialog = opened(page, ProofDialog)
    qtbot.waitUntil(lambda: "no match" in dialog.form.words.toPlainText(), timeout=20_000)
    assert dialog.form.views.currentWidget() is dialog.form.words
    dialog.done(0)


def test_the_provider_of_an_event_is_one_click_away(
    qtbot: QtBot, app: App, context: Context, theme: object, went: list[tuple[str, str]]
) -> None:
    identifier = called(app)
    page = page_of(qtbot, context, theme)
    page.form.table.choose(identifier)
    page.form.openProviderButton.click()
    assert went == [("providers", app.providers.all()[0].id)]
