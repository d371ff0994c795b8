"""The screen of providers, on a real library."""

from typing import Any

import pytest
from factories import begun_request, contact
from holders import holders
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from recordkeeper.app.application import App
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.portal import PortalStep
from recordkeeper.domain.provider import Registration
from recordkeeper.gui.context import Context
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.pages.providers import ProvidersPage
from recordkeeper.gui.widgets.badge import Badge
from recordkeeper.gui.widgets.path_checklist import PathChecklist


@pytest.fixture
def went(context: Context) -> list[tuple[str, str]]:
    """Where the user was taken."""
    places: list[tuple[str, str]] = []
    context.went.connect(lambda page, target: places.append((page, target)))
    return places


def page_of(qtbot: QtBot, context: Context, theme: object) -> ProvidersPage:
    page = ProvidersPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    # What was told before the page was there arrives now, and widgets just added are shown at a later turn.
    qtbot.waitUntil(lambda: page.rows.rowCount() == 0 or "noted yet" in texts(page) or "Show all" in words(page))
    return page


def button(page: Any, name: str) -> QPushButton:
    found = [each for each in page.findChildren(QPushButton, name) if each.isVisibleTo(page)]
    assert len(found) == 1, name
    return found[0]


def words(page: ProvidersPage) -> set[str]:
    return {each.text() for each in page.findChildren(QPushButton) if each.isVisibleTo(page)}


def texts(page: ProvidersPage) -> str:
    return "\n".join(label.text() for label in page.detail.findChildren(QLabel) if label.isVisibleTo(page))


def test_without_providers_it_says_what_to_do_and_the_button_does_it(
    qtbot: QtBot, app: App, context: Context, theme: object, went: list[tuple[str, str]]
) -> None:
    page = page_of(qtbot, context, theme)
    assert page.form.states.currentWidget() is page.form.emptyPage
    page.form.empty.button.click()
    assert went == [("setup", "")]


def test_the_list_says_what_stands_out(qtbot: QtBot, app: App, context: Context, theme: object) -> None:
    holders(app)
    page = page_of(qtbot, context, theme)
    spoken = page.form.list.model().index(0, 0).data()
    assert spoken == "Valley Oak Medical Center, Clinic · California, Details differ"


def test_a_contact_shows_all_there_is_to_know_of_it(qtbot: QtBot, app: App, context: Context, theme: object) -> None:
    holders(app)
    shown = texts(page_of(qtbot, context, theme))
    for part in ("Records (release of information)", "400 Orchard Avenue", "Phone: 559-555-0100", "Fax: 559-555-0101"):
        assert part in shown


def test_details_that_differ_are_marked_and_lead_to_the_letter(
    qtbot: QtBot, app: App, context: Context, theme: object, went: list[tuple[str, str]]
) -> None:
    known = holders(app)
    page = page_of(qtbot, context, theme)
    assert "Phone: they have 559-555-0199. Yours is 559-555-0142." in texts(page)
    assert "usual reason that verification fails" in texts(page)
    button(page, f"correct_{known.registration.id}").click()
    assert went == [("requests", f"correct:{known.provider.id}:{known.person.id}")]


def test_the_path_is_a_checklist_of_ten_with_buttons_on_the_next_step(
    qtbot: QtBot, app: App, context: Context, theme: object
) -> None:
    known = holders(app)
    page = page_of(qtbot, context, theme)
    checklist = page.findChildren(PathChecklist)[-1]
    shown = [label.text() for label in checklist.findChildren(QLabel)]
    assert shown.count("✓ Done") == 2 and shown.count("○ Not tried") == 8
    assert any("exactly as they have them on file" in text for text in shown)
    assert "Done" in button(page, f"done_{known.account.id}").text()


def test_done_records_the_step_today_and_moves_the_buttons_on(
    qtbot: QtBot, app: App, context: Context, theme: object, said: Any
) -> None:
    known = holders(app)
    page = page_of(qtbot, context, theme)
    button(page, f"done_{known.account.id}").click()
    qtbot.waitUntil(lambda: texts(page).count("✓ Done") == 3)
    states = {state.step: state for state in app.portals.accounts()[0].path.steps}
    event = states[PortalStep.ACCOUNT].event
    assert event is not None and event.happened_on == app.today()
    assert said.texts == [
        "Noted. Next: Get your identity verified. Have your patient number at hand. "
        "All details must match what they have on file."
    ]


def test_it_did_not_work_opens_the_form_for_that_step(qtbot: QtBot, app: App, context: Context, theme: object) -> None:
    known = holders(app)
    page = page_of(qtbot, context, theme)
    button(page, f"failed_{known.account.id}").click()
    dialog = next(each for each in page.findChildren(QDialog) if each.isVisible())
    values = dialog.fields.values()  # type: ignore[attr-defined]
    assert (values["account"], values["step"], values["worked"]) == (known.account.id, "account", "no")
    dialog.done(0)


def test_a_failed_step_is_marked_with_what_to_do(qtbot: QtBot, app: App, context: Context, theme: object) -> None:
    known = holders(app)
    app.portals.record_step(known.account, PortalStep.ACCOUNT, worked=True, on=app.today())
    app.portals.record_step(known.account, PortalStep.VERIFIED, worked=False, on=app.today(), note="No match <b>")
    page = page_of(qtbot, context, theme)
    shown = texts(page)
    assert "■ Did not work" in shown and "No match <b>" in shown and "▲ Stuck" in shown
    assert "Ask them which detail differs" in shown


def test_a_deleted_contact_comes_back_by_undo(
    qtbot: QtBot, app: App, context: Context, theme: object, said: Any
) -> None:
    known = holders(app)
    page = page_of(qtbot, context, theme)
    old = app.providers.keep_contact(contact(known.provider, address="", fax="559-555-0777", worked=False))
    qtbot.waitUntil(lambda: "Fax: 559-555-0777" in texts(page))
    button(page, f"delete_{old.id}").click()
    qtbot.waitUntil(lambda: "Fax: 559-555-0777" not in texts(page))
    said.acts[-1]()
    qtbot.waitUntil(lambda: "Fax: 559-555-0777" in texts(page))


def test_a_provider_that_others_depend_on_stays(
    qtbot: QtBot, app: App, context: Context, theme: object, said: Any
) -> None:
    holders(app)
    page = page_of(qtbot, context, theme)
    page.detail._remove()
    assert said.problems == [True]
    assert len(app.providers.all()) == 1


def test_ask_for_records_goes_to_a_new_request(
    qtbot: QtBot, app: App, context: Context, theme: object, went: list[tuple[str, str]]
) -> None:
    known = holders(app)
    page = page_of(qtbot, context, theme)
    page.detail.form.askButton.click()
    assert went == [("requests", f"new:{known.provider.id}")]


def test_its_requests_and_events_are_there(qtbot: QtBot, app: App, context: Context, theme: object) -> None:
    view = begun_request(app)
    app.requests.record(view.request.id, EventKind.CALL, app.today(), summary="Dana has it on her desk.")
    shown = texts(page_of(qtbot, context, theme))
    assert "Copies of records · Maria Delgado" in shown
    assert "Dana has it on her desk." in shown


def test_the_person_filter_leaves_out_providers_of_others(
    qtbot: QtBot, app: App, context: Context, theme: object
) -> None:
    holders(app)
    page = page_of(qtbot, context, theme)
    context.choose_person("somebody else")
    assert page.form.list.model().rowCount() == 0
    assert page.form.empty.button.text() == "Show everybody"
    page.form.empty.button.click()
    assert page.form.list.model().rowCount() == 1


def test_a_target_is_shown_even_if_the_list_is_narrowed(
    qtbot: QtBot, app: App, window: MainWindow, context: Context
) -> None:
    known = holders(app)
    window.show_page("providers")
    context.choose_person("somebody else")
    window.show_page("providers", known.provider.id)
    page = window.form.stack.currentWidget()
    assert isinstance(page, ProvidersPage)
    assert page.form.list.current().provider.id == known.provider.id


def test_every_badge_has_a_word_beside_its_shape(qtbot: QtBot, app: App, context: Context, theme: object) -> None:
    known = holders(app)
    app.providers.keep_registration(Registration(person_id=known.person.id, provider_id=known.provider.id))
    page = page_of(qtbot, context, theme)
    assert all(len(badge.text()) > 3 for badge in page.findChildren(Badge))
