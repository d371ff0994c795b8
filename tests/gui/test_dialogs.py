"""The small windows for people, providers, contacts, details on file, portals, attempts and events."""

from datetime import time
from pathlib import Path
from typing import Any

import pytest
from factories import begun_request, person
from holders import holders
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from recordkeeper.app.application import App
from recordkeeper.domain.event import Channel, EventKind
from recordkeeper.domain.provider import ContactPurpose
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.attempt_dialog import AttemptDialog
from recordkeeper.gui.dialogs.contact_dialog import ContactDialog
from recordkeeper.gui.dialogs.event_dialog import EventDialog
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.dialogs.person_dialog import PersonDialog
from recordkeeper.gui.dialogs.portal_dialog import PortalDialog
from recordkeeper.gui.dialogs.provider_dialog import ProviderDialog
from recordkeeper.gui.dialogs.registration_dialog import RegistrationDialog
from recordkeeper.gui.dialogs.request_dialog import RequestDialog
from recordkeeper.gui.messages import confirmed, warn

ALL = tuple(kind for kind in EventKind if kind not in (EventKind.PORTAL_STEP, EventKind.CORRECTION))


@pytest.fixture
def desk(qtbot: QtBot, theme: object) -> QWidget:
    """What the dialogs stand on."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def fill(dialog: FormDialog, **values: str) -> None:
    for name, value in values.items():
        dialog.fields[name].set_value(value)


def saved(dialog: FormDialog) -> bool:
    """Press Save and wait for what it takes; whether the dialog was content."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    if not dialog.isVisible():
        dialog.open()
    dialog.form.saveButton.click()
    waiting = QEventLoop()
    idle = QTimer()
    idle.timeout.connect(lambda: waiting.quit() if dialog.isEnabled() else None)
    idle.start(5)
    waiting.exec()
    return dialog.result() == QDialog.DialogCode.Accepted


def answer_next() -> list[str]:
    """Close the next message box by its safe button; what it said is in the list then."""
    heard: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            waiting.stop()
            heard.append(box.text())
            box.reject()

    waiting = QTimer(QApplication.instance())
    waiting.timeout.connect(answer)
    waiting.start(5)
    return heard


def told(dialog: FormDialog, name: str) -> str:
    """What is said below a field."""
    labels = dialog.fields[name].findChildren(QLabel)
    return next((label.text() for label in labels if label.property("role") == "problem"), "")


def test_a_person_is_added_with_lines_as_separate_entries(app: App, context: Context, desk: QWidget) -> None:
    dialog = PersonDialog(desk, context)
    fill(
        dialog,
        legal_name=" Łukasz Ćwik ",
        former_names="Lukas Cwik\n\n",
        birth_date="1984-05-02",
        phones="559-555-0142\n559-555-0143",
    )
    assert saved(dialog)
    added = app.people.all()[0]
    assert (added.legal_name, added.former_names) == ("Łukasz Ćwik", ("Lukas Cwik",))
    assert added.phones == ("559-555-0142", "559-555-0143")


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("legal_name", "", "full legal name"),
        ("birth_date", "2027-01-01", "in the future"),
        ("birth_date", "someday", "is not a day"),
        ("emails", "maria at home", "not an e-mail address"),
    ],
)
def test_a_persons_wrong_detail_is_said_in_place_and_stays_typed(
    app: App, context: Context, desk: QWidget, field: str, value: str, problem: str
) -> None:
    dialog = PersonDialog(desk, context, app.people.add(person()))
    fill(dialog, **{field: value})
    assert not saved(dialog)
    assert problem in told(dialog, field)
    assert dialog.fields[field].value() == value
    dialog.done(0)


def test_a_person_is_changed_not_added_again(app: App, context: Context, desk: QWidget) -> None:
    dialog = PersonDialog(desk, context, app.people.add(person()))
    fill(dialog, address="1 New Street\nFresno, CA 93701")
    assert saved(dialog)
    assert [each.address for each in app.people.all()] == ["1 New Street\nFresno, CA 93701"]


def test_what_was_typed_is_not_thrown_away_unasked(context: Context, desk: QWidget) -> None:
    dialog = PersonDialog(desk, context)
    dialog.open()
    fill(dialog, legal_name="Maria")
    asked = answer_next()
    dialog.reject()
    assert asked == ["Throw away what you typed here?"] and dialog.isVisible()
    dialog.done(0)


def test_a_provider_is_added_with_its_records_office(app: App, context: Context, desk: QWidget) -> None:
    dialog = ProviderDialog(desk, context)
    assert not saved(dialog)
    assert "kind of place" in told(dialog, "kind")
    fill(dialog, name="Valley Oak", kind="clinic", place="US-TX", address="1 Oak Road", fax="559-555-0101")
    assert saved(dialog)
    view = app.providers.view(app.providers.all()[0].id)
    assert (view.provider.place, view.contacts[0].purpose) == ("US-TX", ContactPurpose.RECORDS)
    assert view.contacts[0].fax == "559-555-0101" and view.contacts[0].found_on == app.today()


def test_a_provider_without_any_way_to_reach_it_gets_no_empty_contact(
    app: App, context: Context, desk: QWidget
) -> None:
    dialog = ProviderDialog(desk, context)
    fill(dialog, name="Valley Oak", kind="clinic")
    assert saved(dialog)
    assert app.providers.view(app.providers.all()[0].id).contacts == ()


def test_a_contact_needs_one_way_to_reach_them(app: App, context: Context, desk: QWidget) -> None:
    known = holders(app)
    dialog = ContactDialog(desk, context, known.provider.id)
    fill(dialog, purpose="privacy_officer")
    assert not saved(dialog)
    assert "one way to reach them" in told(dialog, "address")
    fill(dialog, phone="559-555-0188", worked="no")
    assert saved(dialog)
    added = app.providers.view(known.provider.id).contacts[-1]
    assert (added.purpose, added.worked) == (ContactPurpose.PRIVACY_OFFICER, False)


def test_details_on_file_are_compared_while_typing(app: App, context: Context, desk: QWidget) -> None:
    known = holders(app)
    dialog = RegistrationDialog(desk, context, known.provider.id, known.registration)
    dialog.open()
    assert dialog.form.differenceCard.isVisible()
    assert dialog.form.differences.text() == "Phone: they have 559-555-0199. Yours is 559-555-0142."
    fill(dialog, phone="(559) 555 0142")
    assert not dialog.form.differenceCard.isVisible()
    fill(dialog, name="Maria Ruiz")
    assert "Maria Ruiz" in dialog.form.differences.text()
    dialog.done(0)


def test_the_letter_about_details_on_file_is_one_button_away(app: App, context: Context, desk: QWidget) -> None:
    known = holders(app)
    went: list[tuple[str, str]] = []
    context.went.connect(lambda page, target: went.append((page, target)))
    dialog = RegistrationDialog(desk, context, known.provider.id, known.registration)
    dialog.open()
    fill(dialog, address="An old address")
    dialog.form.correctButton.click()
    assert went == [("requests", f"correct:{known.provider.id}:{known.person.id}")]
    assert app.providers.view(known.provider.id).registrations[0].address_on_file == "An old address"


def test_only_the_host_of_a_pasted_address_is_kept(app: App, context: Context, desk: QWidget) -> None:
    known = holders(app)
    dialog = PortalDialog(desk, context, known.provider.id)
    fill(dialog, name="Second portal", address="https://Images.Example.org/person/48213?t=9", official="yes")
    assert dialog.form.kept.text().splitlines()[0] == "Kept: images.example.org"
    assert saved(dialog)
    added = next(each for each in app.portals.all() if each.name == "Second portal")
    assert (added.host, added.official) == ("images.example.org", True)


def test_a_portal_that_serves_another_provider_is_not_added_twice(app: App, context: Context, desk: QWidget) -> None:
    known = holders(app)
    other = app.providers.add(known.provider.with_(id="other", revision=0, name="Oak Imaging"))
    dialog = PortalDialog(desk, context, other.id)
    fill(dialog, known=known.portal.id, person="")
    assert dialog.fields["name"].value() == "OakChart"
    assert saved(dialog)
    assert len(app.portals.all()) == 1
    assert [each.id for each in app.portals.portals_of(other.id)] == [known.portal.id]


def test_changing_a_portal_adds_no_account_and_joining_it_adds_one(app: App, context: Context, desk: QWidget) -> None:
    known = holders(app)
    rafael = app.people.add(person("Rafael Delgado"))
    dialog = PortalDialog(desk, context, known.provider.id, known.portal)
    fill(dialog, name="OakChart 2")
    assert saved(dialog)
    assert [view.portal.name for view in app.portals.accounts()] == ["OakChart 2"]
    joining = PortalDialog(desk, context, known.provider.id, app.portals.all()[0], join=True)
    fill(joining, person=rafael.id, owner=known.person.id, user_name="proxy")
    assert saved(joining)
    added = app.portals.accounts()[-1].account
    assert (added.person_id, added.owner_id, added.user_name) == (rafael.id, known.person.id, "proxy")


def test_without_a_keyring_the_password_field_is_off_and_says_why(
    qtbot: QtBot, app: App, context: Context, desk: QWidget
) -> None:
    known = holders(app)
    dialog = PortalDialog(desk, context, known.provider.id, known.portal, known.account)
    dialog.open()
    qtbot.waitUntil(lambda: "no password store" in dialog.form.passwordState.text())
    assert not dialog.form.password.isEnabled() and not dialog.form.keepButton.isEnabled()
    fill(dialog, user_name="maria84")
    assert saved(dialog)
    assert app.portals.accounts()[0].account.user_name == "maria84"


class FakeKeyring:
    """A keyring as the system offers one, in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, name: str, secret: str) -> None:
        """Keep."""
        self.kept[service, name] = secret

    def get_password(self, service: str, name: str) -> str | None:
        """Give back."""
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        """Forget."""
        del self.kept[service, name]


def test_a_password_is_kept_copied_and_forgotten_only_on_request(
    qtbot: QtBot, app: App, context: Context, desk: QWidget
) -> None:
    known = holders(app)
    keyring = FakeKeyring()
    app.portals.keychain._backend = keyring
    dialog = PortalDialog(desk, context, known.provider.id, known.portal, known.account)
    dialog.open()
    qtbot.waitUntil(dialog.form.password.isEnabled)
    fill(dialog, password="s3cret")
    assert not saved(dialog) and "Press Keep" in told(dialog, "password")
    dialog.form.keepButton.click()
    qtbot.waitUntil(dialog.form.copyButton.isEnabled)
    assert list(keyring.kept.values()) == ["s3cret"] and dialog.form.password.text() == ""
    dialog.form.copyButton.click()
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "s3cret")
    dialog.form.forgetButton.click()
    qtbot.waitUntil(lambda: not dialog.form.copyButton.isEnabled())
    assert keyring.kept == {}
    assert saved(dialog)


def test_a_failed_try_says_what_is_next_and_offers_the_letter_when_details_differ(
    app: App, context: Context, desk: QWidget, said: Any, tmp_path: Path
) -> None:
    known = holders(app)
    screenshot = tmp_path / "screen.png"
    screenshot.write_bytes(b"not really a picture")
    dialog = AttemptDialog(desk, context, known.account.id)
    assert dialog.fields["step"].value() == "account"
    assert not saved(dialog) and told(dialog, "worked")
    fill(dialog, step="verified", worked="no", note="No match", at="8:15 am", proof_file=str(screenshot))
    assert saved(dialog)
    entry = app.timeline.entries()[0]
    assert (entry.event.summary, str(entry.event.happened_at)) == ("No match", "08:15:00")
    assert [file.original_name for file in entry.proofs] == ["screen.png"]
    assert said.texts == [
        "They have another phone on file. Ask them which detail differs from what they have on file. "
        "Have it corrected first, then try once more."
    ]
    went: list[tuple[str, str]] = []
    context.went.connect(lambda page, target: went.append((page, target)))
    said.acts[0]()
    assert went == [("requests", f"correct:{known.provider.id}:{known.person.id}")]


def test_a_proof_that_vanished_is_named_and_nothing_typed_is_lost(
    app: App, context: Context, desk: QWidget, tmp_path: Path
) -> None:
    known = holders(app)
    dialog = AttemptDialog(desk, context, known.account.id)
    fill(dialog, worked="no", note="No match", proof_file=str(tmp_path / "gone.png"))
    asked = answer_next()
    assert not saved(dialog)
    assert "gone.png" in asked[0]
    assert dialog.fields["note"].value() == "No match"
    assert len(app.timeline.entries()) == 2
    dialog.done(0)


def test_every_step_of_the_path_has_its_sentences(app: App) -> None:
    from recordkeeper.domain.portal import PortalStep

    for step in PortalStep:
        assert app.words.has(f"portal_steps.{step}.how") and app.words.has(f"portal_steps.{step}.when_it_fails")


@pytest.mark.parametrize("kind", ALL)
def test_an_event_of_every_kind_can_be_noted(app: App, context: Context, desk: QWidget, kind: EventKind) -> None:
    view = begun_request(app)
    dialog = EventDialog(desk, context, (kind,), request_id=view.request.id)
    fill(
        dialog,
        answer="own_form",
        by="2026-04-01",
        until="2026-04-01",
        written="yes",
        amount="62",
        complete="no",
        proof="Green card",
        summary="Dana said so",
    )
    assert saved(dialog)
    noted = app.requests.view(view.request.id).events[-1]
    assert (noted.kind, noted.summary, noted.person_id) == (kind, "Dana said so", view.person.id)


def test_a_written_notice_of_more_time_without_its_day_is_refused_in_place(
    app: App, context: Context, desk: QWidget
) -> None:
    view = begun_request(app)
    dialog = EventDialog(desk, context, (EventKind.EXTENSION,), request_id=view.request.id)
    fill(dialog, written="yes")
    assert not saved(dialog)
    assert "they get no more time" in told(dialog, "until")
    fill(dialog, until="2026-04-01")
    assert saved(dialog)


@pytest.mark.parametrize("field", ["delivery_first", "delivery_second"])
def test_a_request_for_copies_does_not_offer_to_read_them_at_their_office(
    app: App, context: Context, desk: QWidget, field: str
) -> None:
    dialog = RequestDialog(desk, context, begun_request(app))
    offered = [getattr(dialog.form, field).itemData(row) for row in range(getattr(dialog.form, field).count())]
    assert "pick_up" in offered
    assert "inspect_in_person" not in offered
    dialog.done(0)


def test_the_form_shows_only_the_fields_of_the_kind_chosen(app: App, context: Context, desk: QWidget) -> None:
    view = begun_request(app)
    dialog = EventDialog(desk, context, ALL, request_id=view.request.id)
    dialog.open()
    shown = {
        kind: {name for name in ("by", "until", "amount", "answer", "proof") if dialog.fields[name].isVisible()}
        for kind in ALL
        if not fill(dialog, kind=kind)  # type: ignore[func-returns-value]
    }
    assert shown[EventKind.CALL] == set()
    assert shown[EventKind.PROMISE] == {"by"}
    assert shown[EventKind.EXTENSION] == {"until"}
    assert shown[EventKind.FEE_QUOTED] == {"amount"}
    assert shown[EventKind.ANSWER] == {"answer"}
    assert shown[EventKind.RECEIPT_PROVED] == {"proof"}
    dialog._edited = False
    dialog.reject()


def test_person_and_provider_narrow_the_requests_and_a_request_names_both(
    app: App, context: Context, desk: QWidget
) -> None:
    view = begun_request(app)
    other = app.people.add(person("Rafael Delgado"))
    dialog = EventDialog(desk, context, (EventKind.CALL,))
    offered = dialog.form.request
    fill(dialog, person=other.id)
    assert offered.count() == 1
    fill(dialog, person="")
    assert offered.count() == 2
    fill(dialog, request=view.request.id)
    values = dialog.fields.values()
    assert (values["person"], values["provider"]) == (view.person.id, view.provider.id)
    assert values["request"] == view.request.id
    dialog.done(0)


def test_a_call_without_a_request_is_a_fact_of_its_own(app: App, context: Context, desk: QWidget) -> None:
    known = holders(app)
    dialog = EventDialog(desk, context, (EventKind.CALL,), provider_id=known.provider.id)
    fill(dialog, on="2026-02-27", at="2:30 pm", summary="They open at nine")
    assert saved(dialog)
    noted = app.timeline.entries()[0].event
    assert (noted.channel, noted.request_id, str(noted.happened_at)) == (Channel.PHONE, None, "14:30:00")
    assert noted.person_id == known.person.id


def test_a_day_in_the_future_is_refused_in_place(app: App, context: Context, desk: QWidget) -> None:
    known = holders(app)
    dialog = EventDialog(desk, context, (EventKind.CALL,), provider_id=known.provider.id)
    fill(dialog, on="2026-03-03")
    assert not saved(dialog)
    assert "has not come yet" in told(dialog, "on")
    dialog.done(0)


def test_what_no_letter_can_print_is_said_at_its_field(desk: QWidget, app: App, context: Context) -> None:
    known = holders(app)
    usual = {"kind": "clinic", "purpose": "records"}
    for dialog, name in (
        (PersonDialog(desk, context), "legal_name"),
        (PersonDialog(desk, context, known.person), "address"),
        (ProviderDialog(desk, context), "name"),
        (ProviderDialog(desk, context), "address"),
        (ContactDialog(desk, context, known.provider.id), "address"),
    ):
        texts = {"legal_name": "Ada Quill", "name": "Walnut Clinic", **usual, name: "Ada 字"}
        fill(dialog, **{each: text for each, text in texts.items() if each in dialog.fields})
        assert not saved(dialog)
        assert "字" in dialog.fields[name].findChildren(QLabel)[-1].text()


@pytest.mark.parametrize("address", ["javascript:alert(1)", "on the bill"])
def test_an_address_without_a_host_is_not_taken(app: App, context: Context, desk: QWidget, address: str) -> None:
    known = holders(app)
    dialog = PortalDialog(desk, context, known.provider.id)
    fill(dialog, name="Second portal", address=address)
    assert not saved(dialog)
    assert "is not a web address" in told(dialog, "address")


def test_what_was_wrong_with_a_field_is_not_said_any_more_once_it_is_changed(
    app: App, context: Context, desk: QWidget
) -> None:
    dialog = ProviderDialog(desk, context)
    assert not saved(dialog)
    assert told(dialog, "name") == "Write a name."
    fill(dialog, name="M")
    assert told(dialog, "name") == ""
    assert not dialog.fields["name"].property("invalid")


def test_the_only_request_is_suggested_and_a_time_to_come_is_not_taken(
    app: App, context: Context, desk: QWidget
) -> None:
    view = begun_request(app)
    dialog = EventDialog(desk, context, (EventKind.ANSWER, EventKind.CALL), suggested=view.request.id)
    assert dialog.form.request.value() == view.request.id
    assert dialog.form.provider.value() == view.provider.id
    fill(dialog, kind="answer", answer="acknowledged", at="9:05 pm")
    assert not saved(dialog)
    assert told(dialog, "at") == "This time is later than now. Write when it happened."
    fill(dialog, at="8:30 am")
    assert saved(dialog)
    assert app.requests.view(view.request.id).events[-1].happened_at == time(8, 30)


def test_a_question_shows_a_name_as_it_is(desk: QWidget) -> None:
    formats = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        formats.append(box.textFormat())
        box.reject()

    QTimer.singleShot(0, answer)
    confirmed(desk, "Remove <b>Valley</b>?", "Remove it")
    QTimer.singleShot(0, answer)
    warn(desk, "<b>Valley</b> could not be saved.")
    assert formats == [Qt.TextFormat.PlainText, Qt.TextFormat.PlainText]
