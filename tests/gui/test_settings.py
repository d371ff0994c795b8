"""Settings on the screen."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from recordkeeper.app.application import App
from recordkeeper.domain.paper import Paper
from recordkeeper.domain.person import Authority, Person
from recordkeeper.gui.dialogs.address import AddressDialog
from recordkeeper.gui.dialogs.authority_dialog import AuthorityDialog
from recordkeeper.gui.dialogs.law_dialog import LawDialog
from recordkeeper.gui.dialogs.person_dialog import PersonDialog
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.pages.guide import GuidePage
from recordkeeper.gui.pages.settings import SettingsPage
from recordkeeper.gui.theme.theme import Theme

MARIA = Person(legal_name="Maria <b>Delgado</b>", birth_date=date(1984, 5, 2))
LEO = Person(legal_name="Leo Delgado")


@pytest.fixture
def page(window: MainWindow, app: App) -> SettingsPage:
    """Settings in view, of a library with two people."""
    app.people.add(MARIA)
    app.people.add(LEO)
    window.show_page("settings")
    page = window.form.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    return page


def seen(page: SettingsPage) -> str:
    """All text in view."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def opened(kind: type) -> object:
    """The dialog that is open."""
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible())


def test_it_says_plainly_that_nothing_is_encrypted_and_leads_to_what_helps(
    page: SettingsPage, window: MainWindow
) -> None:
    assert "Your library is not encrypted yet." in seen(page)

    page.form.safetyButton.click()

    guide = window.form.stack.currentWidget()
    assert isinstance(guide, GuidePage)
    assert guide.form.browser.toPlainText().startswith("Keeping your records safe")


def test_people_are_listed_as_they_are_written_and_can_be_added(page: SettingsPage, qtbot: QtBot, app: App) -> None:
    qtbot.waitUntil(lambda: "Maria <b>Delgado</b>, born May 2, 1984" in seen(page))

    page.form.addPersonButton.click()
    dialog = opened(PersonDialog)
    assert isinstance(dialog, PersonDialog)
    dialog.fields["legal_name"].set_value("Ana Delgado")
    dialog.form.saveButton.click()

    qtbot.waitUntil(lambda: "Ana Delgado" in seen(page))
    assert len(app.people.all()) == 3


def test_who_may_act_for_whom_is_noted_with_the_paper_that_proves_it(
    page: SettingsPage, qtbot: QtBot, app: App
) -> None:
    page.form.addAuthorityButton.click()
    dialog = opened(AuthorityDialog)
    assert isinstance(dialog, AuthorityDialog)
    dialog.fields["person"].set_value(LEO.id)
    dialog.fields["valid_from"].set_value("2025-02-01")
    dialog.fields["valid_until"].set_value("2024-02-01")
    dialog.form.saveButton.click()
    assert dialog.isVisible()  # no relationship, and an end before the start

    dialog.fields["relationship"].set_value("mother")
    dialog.fields["paper"].set_value("birth certificate")
    dialog.fields["valid_until"].set_value("")
    dialog.form.saveButton.click()

    noted = app.people.authorities(LEO.id)
    assert [(each.actor_id, each.relationship, each.paper, each.valid_from) for each in noted] == [
        (MARIA.id, "mother", "birth certificate", date(2025, 2, 1))
    ]
    text = "Maria <b>Delgado</b> may act for Leo Delgado: mother, birth certificate, from February 1, 2025"
    qtbot.waitUntil(lambda: text in seen(page))


def test_paper_and_text_size_are_kept(page: SettingsPage, app: App, theme: Theme) -> None:
    before = QApplication.font().pointSizeF()
    for choice, value in ((page.form.paper, "a4"), (page.form.text_percent, "150")):
        choice.set_value(value)
        choice.activated.emit(choice.currentIndex())

    assert app.settings.library().paper is Paper.A4
    assert app.settings.machine().text_percent == 150
    assert QApplication.font().pointSizeF() == pytest.approx(before * 1.5)
    theme.set_text_percent(100)


def test_where_things_are_is_shown_and_copied(page: SettingsPage, app: App) -> None:
    page.form.libraryCopy.click()

    assert QGuiApplication.clipboard().text() == str(app.folders.library)


def test_another_library_is_opened_remembered_and_left_again(
    page: SettingsPage, window: MainWindow, qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    assert not page.form.ownButton.isVisible()
    other = tmp_path / "other"
    other.mkdir()
    app.setup.forget()

    window.open_library(other, remember=True)
    qtbot.waitUntil(lambda: app.session.path == other and page.form.ownButton.isVisible())
    qtbot.waitUntil(lambda: app.libraries.to_open() == other)

    for dialog in QApplication.topLevelWidgets():
        if dialog.objectName() == "SetupWindow":
            dialog.close()
    page.form.ownButton.click()
    qtbot.waitUntil(lambda: app.session.path == app.folders.library and not page.form.ownButton.isVisible())
    qtbot.waitUntil(lambda: app.libraries.to_open() == app.folders.library)


def test_the_law_is_listed_with_its_source_and_the_day_it_was_checked(page: SettingsPage) -> None:
    page.form.lawButton.click()
    dialog = opened(LawDialog)
    assert isinstance(dialog, LawDialog)

    row = dialog.rows.position("us-hipaa-access")
    assert row is not None
    cells = [dialog.rows.index(row, column).data() for column in range(dialog.rows.columnCount())]
    assert cells[0] == "United States"
    assert cells[2] == "45 CFR 164.524(b)(2), (c)"
    assert cells[4] == "November 22, 2026"
    dialog.form.table.opened.emit(dialog.rows.row(row))
    shown = opened(AddressDialog)
    assert isinstance(shown, AddressDialog)
    assert "Checked on November 22, 2026" in shown.text()
    shown.reject()
    dialog.accept()


def test_a_rule_without_an_address_offers_none(page: SettingsPage) -> None:
    page.form.lawButton.click()
    dialog = opened(LawDialog)
    assert isinstance(dialog, LawDialog)

    row = dialog.rows.position("us-id-physician")
    assert row is not None
    dialog.form.table.opened.emit(dialog.rows.row(row))
    shown = opened(AddressDialog)
    assert isinstance(shown, AddressDialog)
    assert "No source was found" in shown.text()
    assert not shown.copy.isVisible()
    assert not shown.browse.isVisible()
    shown.reject()
    dialog.accept()


def test_the_dates_of_an_authority_are_shown(page: SettingsPage, qtbot: QtBot, app: App) -> None:
    app.people.add_authority(
        Authority(person_id=LEO.id, actor_id=MARIA.id, relationship="guardian", valid_until=date(2027, 1, 5))
    )

    qtbot.waitUntil(lambda: "guardian, until January 5, 2027" in seen(page))
