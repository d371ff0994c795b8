"""The guided set-up's window: problems in place, skipping, leaving, going on."""

from collections.abc import Callable

import factories
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from recordkeeper.app.application import App
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.setup import EXPRESS, WHOLE, SetupPage, pages
from recordkeeper.gui.context import Context
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.setup.registry import PAGES
from recordkeeper.gui.setup.window import SetupWindow
from recordkeeper.gui.widgets.field import Field

YOU = {
    "you.name": "Łukasz Ćwik",
    "you.birth_date": "1984-05-02",
    "you.address": "12 Larkspur Lane\nFresno, CA 93701",
    "you.email": "lukasz@example.org",
}
CLINIC = {
    "provider.name": "Valley Oak Clinic",
    "provider.kind": "clinic",
    "provider.place": "US-CA",
    "contact.address": "400 Orchard Avenue\nFresno, CA 93702",
}
PORTAL = {"portal.has": "yes", "portal.name": "MyChart"}

Open = Callable[..., SetupWindow]


@pytest.fixture
def opened(window: MainWindow, context: Context, qtbot: QtBot) -> Open:
    """Opens the set-up over the window."""

    def open_it(*, further: bool = False, **answers: str) -> SetupWindow:
        setup = SetupWindow(window, context, further=further, answers=answers)
        setup.open()
        qtbot.waitUntil(setup.isVisible)
        return setup

    return open_it


def field(setup: SetupWindow, name: str) -> Field:
    """A field of the page in view."""
    return setup.page.fields[name]


def answer(setup: SetupWindow, **answers: str) -> None:
    """Answer on the page in view; ``__`` stands for the dot in a name."""
    for name, value in answers.items():
        field(setup, name.replace("__", ".")).set_value(value)


def problems_of(setup: SetupWindow) -> dict[str, str]:
    """What the page in view says is wrong, by field."""
    return {
        each.name: label.text()
        for each in setup.page.findChildren(Field)
        for label in each.findChildren(QLabel)
        if label.property("role") == "problem" and label.isVisibleTo(setup) and each.property("invalid")
    }


def shown_labels(setup: SetupWindow) -> list[QLabel]:
    """The labels that are seen on the page in view."""
    return [label for label in setup.page.findChildren(QLabel) if label.isVisible()]


def page_of(setup: SetupWindow) -> str:
    """The class of the page in view."""
    return type(setup.page).__name__


def test_every_page_there_is_has_its_place_and_its_word() -> None:
    assert [entry.page for entry in PAGES] == list(SetupPage)
    assert all(entry.title for entry in PAGES)


ROUTES = {
    "whole": {"route": WHOLE, "portal.has": "yes"},
    "express": {"route": EXPRESS},
    "asked": {"asked.already": "yes"},
}


@pytest.mark.parametrize("route", ROUTES)
def test_every_page_can_be_skipped_to_the_end_and_gone_back_to_the_start(
    opened: Open, context: Context, route: str
) -> None:
    setup = opened(**ROUTES[route])
    applying = pages(ROUTES[route])
    for _page in applying[1:]:
        setup.form.skipButton.click()
    assert page_of(setup) == "FinishPage"
    assert not setup.form.skipButton.isVisible()
    for _page in applying[1:]:
        setup.form.backButton.click()
    assert page_of(setup) == "StartPage"
    assert not setup.form.backButton.isEnabled()


@pytest.mark.parametrize(
    ("page", "answers", "said"),
    [
        (SetupPage.START, {"need.has": "yes"}, {"need.by", "need.reason"}),
        (SetupPage.EXPRESS, {}, {
            "you.name", "you.birth_date", "you.address", "you.phone", "provider.name", "provider.kind",
            "provider.place", "contact.address", "sensitive.all",
        }),
        (SetupPage.YOU, {"route": WHOLE}, {"you.name", "you.birth_date", "you.address", "you.phone"}),
        (SetupPage.PROVIDER, {"route": WHOLE}, {
            "provider.name", "provider.kind", "provider.place", "contact.address",
        }),
        (SetupPage.ASKED, {"asked.already": "yes"}, {"asked.channel", "asked.on"}),
        (SetupPage.PORTAL, {"route": WHOLE, "portal.has": "yes"}, {"portal.name"}),
        (SetupPage.ON_FILE, {"route": WHOLE, **PORTAL, "on_file.birth_date": "2031-01-01"}, {"on_file.birth_date"}),
        (SetupPage.RECORDS, {"route": WHOLE}, {"records.kinds", "records.first", "records.last"}),
        (SetupPage.REQUEST, {"route": WHOLE, "delivery.first": "unencrypted_email"}, {
            "delivery.where", "delivery.accepts_email_risk", "sensitive.mental", "sensitive.sud", "sensitive.hiv",
            "sensitive.sti", "sensitive.genetic", "sensitive.reproductive",
        }),
    ],
    ids=lambda value: value.value if isinstance(value, SetupPage) else "",
)  # fmt: skip
def test_going_on_says_in_place_what_is_wrong_and_skipping_goes_on_all_the_same(
    opened: Open, page: SetupPage, answers: dict[str, str], said: set[str]
) -> None:
    setup = opened(**answers)
    setup.go_to(page)
    before = setup.page
    setup.form.nextButton.click()
    assert setup.page is before
    assert set(problems_of(setup)) == said
    assert all(problems_of(setup).values())
    setup.form.skipButton.click()
    assert setup.page is not before


def test_the_express_page_asks_for_nine_things_at_most(opened: Open) -> None:
    setup = opened()
    setup.go_to(SetupPage.EXPRESS)
    setup.form.nextButton.click()
    assert len(problems_of(setup)) <= 9


def test_a_birth_date_that_is_none_stays_as_typed_and_is_said(opened: Open) -> None:
    setup = opened()
    setup.go_to(SetupPage.EXPRESS)
    answer(setup, you__birth_date="the 31st")
    setup.form.nextButton.click()
    assert "the 31st" in problems_of(setup)["you.birth_date"]
    assert field(setup, "you.birth_date").value() == "the 31st"


@pytest.mark.parametrize("way", ["later", "escape", "close"])
def test_leaving_half_way_loses_nothing(opened: Open, app: App, way: str) -> None:
    setup = opened(route=WHOLE)
    setup.go_to(SetupPage.YOU)
    answer(setup, you__name=YOU["you.name"], you__birth_date="someday")
    if way == "later":
        setup.form.laterButton.click()
    elif way == "escape":
        QTest.keyClick(setup, Qt.Key.Key_Escape)
    else:
        setup.close()
    page, answers = app.setup.resumed() or pytest.fail("nothing was kept")
    assert page is SetupPage.YOU
    again = opened()
    assert page_of(again) == "YouPage"
    assert field(again, "you.name").value() == "Łukasz Ćwik"
    assert field(again, "you.birth_date").value() == "someday"
    assert answers["route"] == WHOLE


def test_what_is_typed_is_kept_before_anything_is_pressed(opened: Open, app: App, qtbot: QtBot) -> None:
    setup = opened(route=EXPRESS)
    setup.go_to(SetupPage.EXPRESS)
    answer(setup, provider__name="Valley Oak Clinic")
    qtbot.waitUntil(lambda: (app.setup.resumed() or ("", {}))[1].get("provider.name") == "Valley Oak Clinic")


def test_a_set_up_that_was_only_looked_at_leaves_nothing(opened: Open, app: App) -> None:
    opened().form.laterButton.click()
    assert app.setup.resumed() is None


def test_going_back_and_taking_another_way_keeps_later_answers(opened: Open) -> None:
    setup = opened(route=WHOLE)
    setup.go_to(SetupPage.YOU)
    answer(setup, **{name.replace(".", "__"): value for name, value in YOU.items()})
    setup.form.nextButton.click()
    answer(setup, acting__has="yes")  # The page asks whether they are one's own.
    setup.form.nextButton.click()
    answer(setup, provider__name="Valley Oak Clinic", contact__fax="559-555-0199")
    for _page in range(4):
        setup.form.backButton.click()
    answer(setup, route=EXPRESS)
    setup.form.nextButton.click()
    assert page_of(setup) == "ExpressPage"
    assert field(setup, "provider.name").value() == "Valley Oak Clinic"
    setup.form.backButton.click()
    answer(setup, route=WHOLE)
    for _page in range(4):
        setup.form.nextButton.click()
    assert field(setup, "contact.fax").value() == "559-555-0199"


def test_start_again_throws_the_answers_away_only_when_asked_twice(
    opened: Open, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    setup = opened(**YOU)
    setup.form.skipButton.click()
    setup.form.laterButton.click()
    again = opened()
    monkeypatch.setattr("recordkeeper.gui.setup.window.confirmed", lambda *question: True)
    again.form.message.button.click()
    assert page_of(again) == "StartPage"
    assert app.setup.resumed() is None


def test_a_difference_to_the_own_details_is_said_at_once(opened: Open) -> None:
    setup = opened(route=WHOLE, **YOU, **PORTAL)
    setup.go_to(SetupPage.ON_FILE)
    said = setup.findChild(QLabel, "on_file_email_differs")
    assert said is not None
    assert not said.isVisible()
    answer(setup, on_file__email="old@example.org")
    assert said.isVisible()
    answer(setup, on_file__email=" Lukasz@Example.org")
    assert not said.isVisible()


def test_all_dates_are_from_birth_to_today_and_cautions_are_shown(opened: Open, qtbot: QtBot) -> None:
    setup = opened(route=WHOLE, **YOU)
    setup.go_to(SetupPage.RECORDS)
    for name in ("completeButton", "allDatesButton"):
        button = setup.findChild(QPushButton, name)
        assert button is not None
        button.click()
    assert field(setup, "records.first").value() == "1984-05-02"
    assert field(setup, "records.last").value() == "2026-03-02"
    assert "complete" in field(setup, "records.kinds").value().split(",")
    qtbot.waitUntil(lambda: any("too vague" in each.text() for each in shown_labels(setup)))


def test_sensitive_records_are_never_preset_and_psychotherapy_notes_never_offered(opened: Open) -> None:
    setup = opened(route=WHOLE, **YOU)
    setup.go_to(SetupPage.REQUEST)
    sensitive = {each.name: each.value() for each in setup.page.findChildren(Field) if "sensitive." in each.name}
    assert set(sensitive.values()) == {""}
    assert "sensitive.psychotherapy" not in sensitive


def test_each_gap_of_a_letter_leads_to_its_field(opened: Open) -> None:
    setup = opened(**YOU, **CLINIC | {"contact.address": ""})
    setup.go_to(SetupPage.FINISH)
    gap = setup.findChild(QPushButton, "gap_contact_address")
    assert gap is not None
    gap.click()
    assert page_of(setup) == "ExpressPage"
    assert "contact.address" in problems_of(setup)


def test_without_a_name_nothing_is_finished_and_nothing_is_lost(opened: Open, app: App) -> None:
    setup = opened(**CLINIC)
    setup.go_to(SetupPage.FINISH)
    setup.form.nextButton.click()
    assert "name" in setup.form.message.text.text()
    setup.form.message.button.click()
    assert page_of(setup) == "ExpressPage"
    assert field(setup, "provider.name").value() == "Valley Oak Clinic"
    assert not app.people.all()


@pytest.mark.parametrize("name", ["you.name", "you.address", "provider.name", "contact.address"])
def test_what_no_letter_can_print_is_said_at_its_field(opened: Open, name: str) -> None:
    setup = opened(**{**YOU, **CLINIC, "sensitive.all": "no", name: "Ada 字"})
    setup.go_to(SetupPage.EXPRESS)
    setup.form.nextButton.click()
    assert page_of(setup) == "ExpressPage"
    assert set(problems_of(setup)) == {name}
    assert "字" in problems_of(setup)[name]
    field(setup, name).set_value("Ada Quill")
    setup.form.nextButton.click()
    assert page_of(setup) == "FinishPage"


def test_a_letter_that_cannot_be_made_yet_is_said_with_what_is_missing(
    opened: Open, app: App, window: MainWindow, qtbot: QtBot
) -> None:
    setup = opened(**YOU, **CLINIC)
    setup.go_to(SetupPage.FINISH)
    setup.form.nextButton.click()
    qtbot.waitUntil(lambda: bool(app.requests.all()), timeout=20_000)
    qtbot.waitUntil(lambda: window.form.message.isVisible())
    assert "sensitive" in window.form.message.text.text()
    assert type(window.form.stack.currentWidget()).__name__ == "RequestsPage"
    assert app.setup.resumed() is None


def test_a_further_provider_asks_nothing_again_of_somebody_who_is_known(opened: Open, app: App) -> None:
    known = app.people.add(factories.person())
    setup = opened(further=True)
    assert page_of(setup) == "StartPage"
    assert not setup.form.person.isVisible()
    assert not field(setup, "route").isVisible()
    setup.form.nextButton.click()
    assert page_of(setup) == "ProviderPage"
    setup.form.laterButton.click()
    app.people.add(factories.person("Rosa Delgado"))
    again = opened(further=True)
    assert again.form.person.isVisible()
    assert again.form.person.value() == known.id


def test_a_request_to_a_known_provider_has_answers_of_its_own(opened: Open, app: App) -> None:
    app.people.add(factories.person())
    clinic = app.providers.add(factories.provider())
    setup = opened(further=True, **{"provider.id": clinic.id})
    setup.form.nextButton.click()
    assert page_of(setup) == "RecordsPage"
    answer(setup, records__kinds="lab")
    setup.form.laterButton.click()
    assert app.setup.resumed() is None
    assert page_of(opened(further=True)) == "StartPage"
    again = opened(further=True, **{"provider.id": clinic.id})
    assert field(again, "records.kinds").value() == "lab"


def test_a_step_of_the_portal_that_did_not_work_asks_what_the_portal_said(opened: Open, app: App, qtbot: QtBot) -> None:
    setup = opened(route=WHOLE, **YOU, **CLINIC, **PORTAL)
    setup.go_to(SetupPage.PATH)
    assert not field(setup, "path.note").isVisible()
    steps = setup.page.steps  # type: ignore[attr-defined]
    steps["secured"].button("path.done").click()
    steps["account"].button("path.failed").click()
    answer(setup, path__note="We could not verify you")
    setup.go_to(SetupPage.FINISH)
    setup.form.nextButton.click()
    qtbot.waitUntil(lambda: bool(app.people.all()), timeout=20_000)
    told = [entry.event for entry in app.timeline.entries() if entry.event.kind is EventKind.PORTAL_STEP]
    assert {event.details["step"]: event.summary for event in told} == {
        "found": "",
        "account": "We could not verify you",
        "secured": "",
    }


def test_the_sample_library_is_made_and_opened_in_place_of_the_own_one(
    opened: Open, app: App, window: MainWindow, qtbot: QtBot
) -> None:
    setup = opened()
    button = setup.findChild(QPushButton, "sampleButton")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: app.session.path == app.libraries.sample, timeout=60_000)
    assert app.people.all()


def test_return_goes_on_like_next(opened: Open) -> None:
    setup = opened(route=WHOLE)
    setup.go_to(SetupPage.YOU)
    QTest.keyClick(field(setup, "you.name").input, Qt.Key.Key_Return)
    assert "you.name" in problems_of(setup)


def test_home_offers_to_go_on_as_soon_as_the_set_up_is_left(
    qtbot: QtBot, window: MainWindow, app: App, opened: Open
) -> None:
    def is_offered() -> bool:
        home = window.form.stack.currentWidget()
        return any("Go on" in button.text() for button in home.findChildren(QPushButton) if button.isVisible())

    window.show_page("home")
    assert not is_offered()
    setup = opened()
    setup.go_to(SetupPage.EXPRESS)
    answer(setup, you__name="Maria Delgado")
    setup.reject()
    qtbot.waitUntil(is_offered)
    app.setup.forget()
    qtbot.waitUntil(lambda: not is_offered())


def test_undoing_the_whole_set_up_is_asked_first(
    qtbot: QtBot, window: MainWindow, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.setup.finish({"route": EXPRESS, **YOU, **CLINIC})
    asked: list[str] = []

    def says(answer: bool) -> None:
        def confirmed(parent: object, question: str, yes: str) -> bool:
            asked.append(question)
            return answer

        monkeypatch.setattr("recordkeeper.gui.main_window.confirmed", confirmed)

    says(False)
    window.undo_action.trigger()
    assert len(app.people.all()) == 1
    says(True)
    window.undo_action.trigger()
    assert app.people.all() == ()
    assert len(asked) == 2
