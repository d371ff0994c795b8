"""From an empty library to a due date on Home: real widgets, real files, as a person would go."""

from pathlib import Path
from typing import TypeVar

import pypdfium2
import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from recordkeeper.domain.event import Channel
from recordkeeper.domain.request import Stage
from recordkeeper.gui.dialogs.letter_dialog import LetterDialog
from recordkeeper.gui.dialogs.sending_dialog import SendingDialog
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.pages.requests import RequestsPage
from recordkeeper.gui.setup.window import SetupWindow
from recordkeeper.gui.widgets.inputs import ChoiceBox, DayEdit, LinesEdit, YesNo
from recordkeeper.gui.widgets.radio_choice import RadioChoice

W = TypeVar("W", bound=QWidget)

NAME = "Nguyễn Thị Ánh"
PATIENCE = 30_000

# Cal. Health & Safety Code § 123110: copies within 15 days of receiving the written request. The fax is of March 2.
DUE_IN_CALIFORNIA = "March 17, 2026"
ASKED, WAS_DUE_IN_CALIFORNIA = "2026-02-05", "February 20, 2026"


def found(parent: QWidget, kind: type[W], name: str) -> W:
    """The widget with this name, which can be seen."""
    widget = parent.findChild(kind, name)
    assert widget is not None, name
    assert widget.isVisible(), name
    return widget


def write(parent: QWidget, **texts: str) -> None:
    """Write into the fields with these names."""
    for name, text in texts.items():
        field = parent.findChild(QWidget, name)
        if isinstance(field, DayEdit):
            field.line.insert(text)
        elif isinstance(field, LinesEdit):
            field.insertPlainText(text)
        else:
            found(parent, QLineEdit, name).insert(text)


def choose(parent: QWidget, **values: str) -> None:
    """Choose in the fields with these names."""
    for name, value in values.items():
        field = parent.findChild(QWidget, name)
        if isinstance(field, YesNo):
            (field.yes if value == "yes" else field.no).click()
        elif isinstance(field, RadioChoice):
            field.button(value).click()
        else:
            box = found(parent, ChoiceBox, name)
            box.setCurrentIndex(box.findData(value))


def press(parent: QWidget, *names: str) -> None:
    """Press buttons."""
    for name in names:
        button = found(parent, QPushButton, name)
        assert button.isEnabled(), name
        button.click()


def began(window: MainWindow, qtbot: QtBot) -> SetupWindow:
    """The set-up, which opens by itself over a new library."""
    qtbot.waitUntil(lambda: window.findChild(SetupWindow) is not None, timeout=PATIENCE)
    setup = window.findChild(SetupWindow)
    assert setup is not None
    qtbot.waitUntil(setup.isVisible)
    return setup


def write_person(page: QWidget) -> None:
    """Who."""
    write(page, you_name=NAME, you_birth_date="1984-05-02", you_address="12 Larkspur Lane\nFresno, CA 93701")
    write(page, you_email="anh@example.org")


def write_provider(page: QWidget) -> None:
    """From whom."""
    write(page, provider_name="Valley Oak Clinic", contact_address="400 Orchard Avenue\nFresno, CA 93702")
    choose(page, provider_kind="clinic", provider_place="US-CA")


def at_requests(window: MainWindow, qtbot: QtBot) -> RequestsPage:
    """The requests page, to which the set-up leads."""
    qtbot.waitUntil(lambda: isinstance(window.form.stack.currentWidget(), RequestsPage), timeout=PATIENCE)
    page = window.form.stack.currentWidget()
    assert isinstance(page, RequestsPage)
    qtbot.waitUntil(page.detail.form.letterButton.isVisible)
    return page


def save_letter_and_note_fax(
    window: MainWindow, page: RequestsPage, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Open the letter, save it as PDF, then note that it went out by fax with a report."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (str(path), ""))
    press(page, "letterButton")
    letter = window.findChild(LetterDialog)
    assert letter is not None
    qtbot.waitUntil(letter.form.saveButton.isEnabled, timeout=PATIENCE)
    press(letter, "saveButton")
    qtbot.waitUntil(path.exists)
    press(letter, "sentButton")
    qtbot.waitUntil(lambda: window.findChild(SendingDialog) is not None)
    sending = window.findChild(SendingDialog)
    assert sending is not None
    choose(sending, channel=Channel.FAX)
    write(sending, number="559-555-0199", proof="Fax report: 3 pages OK")
    press(sending, "saveButton")
    requests = window.context.app.requests
    qtbot.waitUntil(lambda: requests.all()[0].stage is Stage.WAITING, timeout=PATIENCE)


def text_of_pdf(path: Path) -> str:
    """What a reader finds in the file."""
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def check_home(window: MainWindow, qtbot: QtBot, *phrases: str) -> None:
    """Go home; all this is said there."""
    window.form.sidebar.findChild(QToolButton, "nav_home").click()  # type: ignore[union-attr]
    page = window.form.stack.currentWidget()
    assert page is not None

    def said() -> str:
        return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())

    qtbot.waitUntil(lambda: all(phrase in said() for phrase in phrases))


def check_letter(path: Path) -> None:
    """The saved letter is a request for access with this person's facts."""
    text = text_of_pdf(path)
    for phrase in (NAME, "45 CFR 164.524", "Valley Oak Clinic", "May 2, 1984"):
        assert phrase in text, phrase


def test_step_by_step_from_an_empty_library_to_a_due_date(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    setup = began(window, qtbot)
    choose(setup.page, need_has="no", asked_already="no", route="whole")
    press(setup, "nextButton", "nextButton")
    write_person(setup.page)
    press(setup, "nextButton")
    choose(setup.page, acting_has="yes")  # They are the person's own records.
    press(setup, "nextButton")
    write_provider(setup.page)
    press(setup, "nextButton")
    choose(setup.page, portal_has="yes", portal_official="yes")
    write(setup.page, portal_name="MyChart", portal_address="https://mychart.example.org/login?id=7")
    press(setup, "nextButton")
    write(setup.page, on_file_patient_number="00412")
    press(setup, "nextButton")
    choose(setup.page, step_account="path.failed")
    press(setup, "nextButton")
    press(setup.page, "completeButton", "allDatesButton")
    press(setup, "nextButton")
    for category in ("mental", "sud", "hiv", "sti", "genetic", "reproductive"):
        choose(setup.page, **{f"sensitive_{category}": "yes"})
    press(setup, "nextButton")
    press(setup, "nextButton")

    page = at_requests(window, qtbot)
    path = tmp_path / "letter.pdf"
    save_letter_and_note_fax(window, page, path, qtbot, monkeypatch)
    check_letter(path)
    assert "00412" in text_of_pdf(path)
    check_home(window, qtbot, DUE_IN_CALIFORNIA, "Make an account")


def test_the_express_lane_from_an_empty_library_to_a_due_date(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    setup = began(window, qtbot)
    choose(setup.page, route="express")
    press(setup, "nextButton")
    write_person(setup.page)
    write_provider(setup.page)
    choose(setup.page, sensitive_all="no")
    press(setup, "nextButton")
    press(setup, "nextButton")

    page = at_requests(window, qtbot)
    path = tmp_path / "letter.pdf"
    save_letter_and_note_fax(window, page, path, qtbot, monkeypatch)
    check_letter(path)
    check_home(window, qtbot, DUE_IN_CALIFORNIA)


def test_what_was_asked_last_month_is_overdue_on_home_without_a_letter_of_ours(
    window: MainWindow, qtbot: QtBot
) -> None:
    setup = began(window, qtbot)
    choose(setup.page, asked_already="yes")
    press(setup, "nextButton", "nextButton")
    write_person(setup.page)
    press(setup, "nextButton", "skipButton")
    write_provider(setup.page)
    press(setup, "nextButton")
    choose(setup.page, asked_channel=Channel.FAX)
    write(setup.page, asked_on=ASKED, asked_received_on=ASKED, asked_proof="Fax report OK")
    press(setup, "nextButton")
    press(setup, "nextButton")

    requests = window.context.app.requests
    qtbot.waitUntil(lambda: bool(requests.all()), timeout=PATIENCE)
    (request,) = requests.all()
    assert request.letters == ()
    check_home(window, qtbot, WAS_DUE_IN_CALIFORNIA, "Valley Oak Clinic has not answered")
