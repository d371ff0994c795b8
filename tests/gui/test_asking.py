"""Asking through the windows: letters with free parts, answers, what came, packets, other rights."""

from datetime import date
from pathlib import Path
from typing import Any

import factories
import pytest
from PIL import Image
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from samples import pdf_bytes, written
from standing import Clock

from recordkeeper.app.letters import Sending
from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.event import Channel, EventKind
from recordkeeper.domain.provider import ProviderKind
from recordkeeper.domain.request import Right, Stage
from recordkeeper.gui.dialogs.answer_dialog import AnswerDialog
from recordkeeper.gui.dialogs.begin_dialog import BeginDialog
from recordkeeper.gui.dialogs.letter_dialog import LetterDialog
from recordkeeper.gui.dialogs.packet_dialog import PacketDialog
from recordkeeper.gui.dialogs.sending_dialog import SendingDialog
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.widgets.clock_line import ClockLine

PATIENCE = 30_000
SENT = date(2026, 3, 2)


@pytest.fixture
def sent(window: MainWindow) -> RequestView:
    """A request that went out by fax on March 2, with its report."""
    app = window.context.app
    view = factories.begun_request(app, factories.item("lab", "2023/2025"), place="US-NY", fee_limit="$20")
    letter = app.letters.finalise(view, "initial_access")
    app.letters.record_sent(letter, Sending(channel=Channel.FAX, on=SENT, proof="fax report: OK, 2 pages"))
    return app.requests.view(view.request.id)


def letter_dialog(window: MainWindow, qtbot: QtBot, view: RequestView, kind: str) -> LetterDialog:
    dialog = LetterDialog(window, window.context, view, None, kind=kind)
    dialog.show()
    qtbot.waitUntil(dialog.form.finishButton.isEnabled, timeout=PATIENCE)
    return dialog


def note_of(dialog: LetterDialog) -> Any:
    return dialog.findChildren(QWidget, "note")[-1]  # those of the kind before go away later


def test_what_was_typed_last_is_in_the_letter_though_it_is_finished_at_once(
    window: MainWindow, qtbot: QtBot, sent: RequestView
) -> None:
    app, dialog = window.context.app, letter_dialog(window, qtbot, sent, "reminder")
    note_of(dialog).set_value("Please use the phone in the morning.")
    assert not dialog.form.finishButton.isEnabled(), "what is shown is not what is typed"
    qtbot.waitUntil(dialog.form.finishButton.isEnabled, timeout=PATIENCE)
    dialog.form.finishButton.click()
    qtbot.waitUntil(lambda: len(app.requests.view(sent.request.id).letters) == 2, timeout=PATIENCE)
    assert app.letters.frozen_facts(app.requests.view(sent.request.id).letters[-1]).note.startswith("Please use")


def test_what_was_typed_is_kept_for_its_kind_of_letter_and_when_the_window_closes(
    window: MainWindow, qtbot: QtBot, clock: Clock, sent: RequestView
) -> None:
    clock.show(date(2026, 4, 5))
    dialog = letter_dialog(window, qtbot, window.context.app.requests.view(sent.request.id), "overdue")
    note_of(dialog).set_value("I need them for a second opinion.")
    dialog.form.kind.set_value("reminder")
    assert note_of(dialog).value() == ""
    note_of(dialog).set_value("Only a question.")
    dialog.reject()
    app, view = window.context.app, sent
    assert app.letters.draft(view, "overdue") == {"note": "I need them for a second opinion."}
    assert app.letters.draft(view, "reminder") == {"note": "Only a question."}


def test_a_bracket_that_was_left_keeps_the_letter_from_being_finished_and_is_named_by_its_field(
    window: MainWindow, qtbot: QtBot, sent: RequestView
) -> None:
    dialog = letter_dialog(window, qtbot, sent, "reminder")
    note_of(dialog).set_value("Please send them to [the name of the doctor].")
    qtbot.waitUntil(dialog.form.missingCard.isVisible, timeout=PATIENCE)
    said = " ".join(label.text() for label in dialog.form.missingCard.findChildren(QLabel))
    assert "In your own words" in said
    assert "[the name of the doctor]" in said
    assert not dialog.form.finishButton.isEnabled()
    button = dialog.findChild(QPushButton, "mend_note")
    assert button is not None
    button.click()
    assert note_of(dialog).hasFocus()


def test_an_answer_says_what_it_means_and_offers_the_letter_for_it(
    window: MainWindow, qtbot: QtBot, clock: Clock, said: Any, sent: RequestView
) -> None:
    clock.show(date(2026, 3, 20))
    dialog = AnswerDialog(window, window.context, request_id=sent.request.id)
    dialog.show()
    dialog.form.answer.set_value("fee_first")
    assert "does not stop the time" in dialog.form.meaningClock.text()
    assert dialog.fields["amount"].isVisible()
    assert not dialog.fields["denial"].isVisible()
    dialog.fields["on"].set_value("2026-02-01")
    dialog.form.saveButton.click()
    assert dialog.isVisible(), "they cannot have answered before the request went out"
    dialog.fields["on"].set_value("2026-03-20")
    dialog.fields["amount"].set_value("85")
    dialog.form.saveButton.click()
    view = window.context.app.requests.view
    qtbot.waitUntil(lambda: bool(view(sent.request.id).fees), timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Objection to the fee" in str(said.texts), timeout=PATIENCE)


def test_a_sending_before_the_letter_was_made_is_refused(window: MainWindow, sent: RequestView) -> None:
    app = window.context.app
    letter = app.letters.finalise(sent, "reminder")
    dialog = SendingDialog(window, window.context, sent, (letter,))
    dialog.fields["channel"].set_value("fax")
    dialog.fields["on"].set_value("2026-02-01")
    found = [each.reason.key for each in dialog.problems(dialog.fields.values())]
    assert found == ["checks.sent_before_made"]


def test_a_packet_names_an_enclosure_that_is_locked_and_writes_nothing(
    window: MainWindow, qtbot: QtBot, sent: RequestView, tmp_path: Path
) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    locked = tmp_path / "locked.pdf"
    canvas = Canvas(str(locked), encrypt=StandardEncryption("secret", ownerPassword="other"))
    canvas.drawString(72, 700, "Private")
    canvas.save()
    dialog = PacketDialog(window, window.context, sent, sent.letters[0])
    dialog.show()
    dialog.add([locked])
    dialog.save_to(tmp_path / "packet.pdf")
    qtbot.waitUntil(dialog.form.message.isVisible, timeout=PATIENCE)
    said = " ".join(label.text() for label in dialog.form.message.findChildren(QLabel))
    assert "locked.pdf" in said
    assert not (tmp_path / "packet.pdf").exists()


def test_a_packet_counts_its_pages_with_the_cover(
    window: MainWindow, qtbot: QtBot, sent: RequestView, tmp_path: Path
) -> None:
    import pypdfium2

    scan = tmp_path / "scan.png"
    Image.new("RGB", (620, 877), "white").save(scan)
    dialog = PacketDialog(window, window.context, sent, sent.letters[0])
    dialog.show()
    dialog.add([scan, written(tmp_path, "card.pdf", pdf_bytes("Front", "Back"))])
    dialog.save_to(tmp_path / "packet.pdf")
    qtbot.waitUntil((tmp_path / "packet.pdf").exists, timeout=PATIENCE)
    document = pypdfium2.PdfDocument((tmp_path / "packet.pdf").read_bytes())
    texts = [page.get_textpage().get_text_bounded() for page in document]
    assert len(texts) == 1 + 2 + 1 + 2
    assert "Pages, this one included 6" in " ".join(texts[0].split())
    assert "Enclosure 2, page 2 of 2" in texts[-1]
    for secret in ("Laboratory", "1984", "MRN"):
        assert secret not in texts[0], "the cover says nothing about health"
    document.close()


def test_another_right_is_begun_where_there_is_a_letter_for_it(window: MainWindow, sent: RequestView) -> None:
    dialog = BeginDialog(window, window.context, provider_id=sent.provider.id)
    dialog.fields["right"].set_value("accounting")
    dialog.form.saveButton.click()
    view = window.context.app.requests.view(dialog.made)
    assert (view.request.right, view.stage) == (Right.ACCOUNTING, Stage.DRAFT)
    assert window.context.app.letters.steps(view)[0].kind == "accounting"


def test_outside_the_united_states_no_right_is_offered_that_no_letter_is_for(window: MainWindow) -> None:
    app = window.context.app
    app.people.add(factories.person())
    surgery = app.providers.add(factories.provider("The Surgery", place="GB-ENG"))
    dialog = BeginDialog(window, window.context, provider_id=surgery.id)
    dialog.show()
    assert dialog.form.none.isVisible()


def test_a_draft_can_be_deleted_until_something_happened_to_it(window: MainWindow) -> None:
    app = window.context.app
    view = factories.begun_request(app)
    app.requests.discard(view.request.id)
    assert app.requests.all() == ()


def test_the_line_of_time_keeps_its_dates_in_order_and_inside(window: MainWindow, sent: RequestView) -> None:
    window.context.go("requests", sent.request.id)
    line = window.findChild(ClockLine)
    assert line is not None
    places = line.places()
    assert places == sorted(places)
    assert all(0 <= place <= line.width() for place in places)
    assert "Due: Apr 1, 2026" in line.accessibleName()


def test_what_came_back_can_be_sent_again_from_the_page(window: MainWindow, sent: RequestView) -> None:
    app = window.context.app
    app.answers.note(sent.request.id, app.answers.all["undeliverable"], {"on": "2026-03-02", "summary": ""})
    view = app.requests.view(sent.request.id)
    assert view.stage is Stage.READY
    assert [letter.kind for letter in view.unsent_letters] == ["initial_access"]
    assert any(event.kind is EventKind.SENDING_FAILED for event in view.events)


def test_a_missed_date_of_a_state_goes_to_the_states_own_body(window: MainWindow, clock: Clock) -> None:
    """California gives a physician 15 days (Health & Safety Code 123110(b)); its Medical Board takes complaints."""
    app = window.context.app
    view = factories.begun_request(app, place="US-CA")
    app.providers.save(view.provider.with_(kind=ProviderKind.PHYSICIAN))
    letter = app.letters.finalise(app.requests.view(view.request.id), "initial_access")
    app.letters.record_sent(letter, Sending(channel=Channel.FAX, on=SENT, proof="fax report: OK"))
    clock.show(date(2026, 3, 25))
    late = app.requests.view(view.request.id)
    assert late.due.due_on == date(2026, 3, 17)
    assert "regulator_complaint" in {step.kind for step in app.letters.steps(late)}
    assert "Medical Board of California" in app.letters.facts(late, "regulator_complaint").authority.name
    federal = app.letters.facts(late, "ocr_complaint")
    assert federal.due.on == date(2026, 4, 1), "the federal body is told the federal date"
    assert federal.issues == (), "and of no silence before that date has passed"


def test_after_a_death_no_letter_is_offered_that_is_only_for_the_living(window: MainWindow) -> None:
    app = window.context.app
    view = factories.begun_request(app, place="GB-ENG")
    assert "sar" in {step.kind for step in app.letters.steps(view)}
    app.requests.set_conditions(view.request.id, {"person_deceased": "yes"})
    assert "sar" not in {step.kind for step in app.letters.steps(app.requests.view(view.request.id))}
