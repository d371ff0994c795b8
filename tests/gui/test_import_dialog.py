"""Import: look first, ask about what is doubtful, then file; one bad file never stops the others."""

from datetime import date
from pathlib import Path

import pytest
from factories import begun_request, filed, person
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from samples import ccda_text, pdf_bytes, written

from recordkeeper.app.application import App
from recordkeeper.app.jobs import Progress
from recordkeeper.domain.event import EventKind
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.import_dialog import ImportDialog
from recordkeeper.gui.pages.documents import DocumentsPage


@pytest.fixture
def maria(app: App) -> str:
    """Maria Delgado, the only person; her id."""
    return app.people.add(person()).id


def opened(qtbot: QtBot, context: Context, *paths: Path, request_id: str = "") -> ImportDialog:
    dialog = ImportDialog(None, context, list(paths), request_id=request_id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    if paths:
        qtbot.waitUntil(lambda: dialog.form.stages.currentWidget() is dialog.form.previewPage, timeout=20_000)
    return dialog


def press_file(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.mouseClick(dialog.form.fileButton, Qt.MouseButton.LeftButton)


def dropped(dialog: ImportDialog, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    dialog.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def tick(dialog: ImportDialog, name: str) -> None:
    """Tick a row as the space bar does."""
    row = next(number for number, each in enumerate(dialog.rows.all()) if each.path.name == name)
    dialog.rows.setData(dialog.rows.index(row, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def answer(asked: list[str], *, yes: bool) -> None:
    """Answer the next question."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        role = QMessageBox.ButtonRole.AcceptRole if yes else QMessageBox.ButtonRole.RejectRole
        next(button for button in box.buttons() if box.buttonRole(button) is role).click()

    QTimer.singleShot(0, press)


def states(dialog: ImportDialog) -> dict[str, str]:
    return {each.path.name: dialog.rows.data(dialog.rows.index(row, 2)) for row, each in enumerate(dialog.rows.all())}  # type: ignore[misc]


def test_what_is_dropped_is_looked_at_and_then_filed(
    qtbot: QtBot, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    page = DocumentsPage(context)
    qtbot.addWidget(page)
    page.show()
    dialog = opened(qtbot, context)
    assert dialog.form.stages.currentWidget() is dialog.form.choosePage
    dropped(dialog, written(tmp_path, "lab.pdf", pdf_bytes("Ferritin 12")))
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 1, timeout=20_000)
    assert app.documents.all() == ()
    press_file(qtbot, dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    qtbot.waitUntil(lambda: page.form.table.rows.rowCount() == 1)
    (view,) = app.documents.all()
    assert (view.document.title, view.person, view.document.received_on) == ("lab", "Maria Delgado", date(2026, 3, 2))


def test_the_text_of_what_was_filed_can_be_searched(
    qtbot: QtBot, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    dialog = opened(qtbot, context, written(tmp_path, "lab.pdf", pdf_bytes("Ferritin 12")))
    press_file(qtbot, dialog)
    qtbot.waitUntil(lambda: len(app.documents.search("ferritin")) == 1, timeout=20_000)


def test_a_file_that_names_somebody_else_is_filed_only_after_a_yes(
    qtbot: QtBot, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    dialog = opened(qtbot, context, written(tmp_path, "visit.xml", ccda_text()))
    assert dialog.rows.ticked() == []
    assert not dialog.form.fileButton.isEnabled()
    assert states(dialog)["visit.xml"][2:] == "Another person"
    said = "It names Maren T. Łukasz-O'Dell, born February 14, 1978. You chose Maria Delgado, born May 2, 1984."
    assert said in dialog.form.why.text()
    asked: list[str] = []
    answer(asked, yes=False)
    tick(dialog, "visit.xml")
    assert dialog.rows.ticked() == []
    answer(asked, yes=True)
    tick(dialog, "visit.xml")
    assert [each.path.name for each in dialog.rows.ticked()] == ["visit.xml"]
    assert all(said in question for question in asked)
    press_file(qtbot, dialog)
    qtbot.waitUntil(lambda: len(app.documents.all()) == 1, timeout=20_000)


def test_a_tick_that_was_agreed_to_does_not_hold_for_another_person(
    qtbot: QtBot, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    other = app.people.add(person("Tom Delgado")).id
    context.choose_person(maria)
    dialog = opened(qtbot, context, written(tmp_path, "visit.xml", ccda_text()))
    answer([], yes=True)
    tick(dialog, "visit.xml")
    dialog.form.person_id.set_value(other)
    assert dialog.rows.ticked() == []


def test_the_person_whom_the_files_name_is_chosen(
    qtbot: QtBot, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    maren = app.people.add(person("Maren Łukasz-O'Dell", birth_date=date(1978, 2, 14))).id
    dialog = opened(qtbot, context, written(tmp_path, "visit.xml", ccda_text()))
    assert dialog.form.person_id.value() == maren
    assert len(dialog.rows.ticked()) == 1


def test_nothing_is_filed_before_a_person_is_chosen(
    qtbot: QtBot, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    app.people.add(person("Tom Delgado"))
    dialog = opened(qtbot, context, written(tmp_path, "lab.pdf", pdf_bytes("Ferritin")))
    press_file(qtbot, dialog)
    assert dialog.form.stages.currentWidget() is dialog.form.previewPage
    assert dialog.form.person_id.accessibleDescription() == "Choose whose records these are."
    assert app.documents.all() == ()


def test_an_empty_file_is_named_and_a_damaged_one_is_kept(
    qtbot: QtBot, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    written(tmp_path, "empty.pdf", b"")
    written(tmp_path, "broken.pdf", pdf_bytes("Hello")[:60])
    written(tmp_path, "good.pdf", pdf_bytes("Hello"))
    dialog = opened(qtbot, context, tmp_path / "empty.pdf", tmp_path / "broken.pdf", tmp_path / "good.pdf")
    assert {name: state[2:] for name, state in states(dialog).items()} == {
        "empty.pdf": "Cannot be read",
        "broken.pdf": "Damaged or locked",
        "good.pdf": "New",
    }
    dialog.form.table.choose(str(tmp_path / "empty.pdf"))
    assert "empty.pdf is empty" in dialog.form.why.text()
    press_file(qtbot, dialog)
    qtbot.waitUntil(lambda: len(app.documents.all()) == 2, timeout=20_000)


def test_a_file_that_changes_meanwhile_is_named_and_the_others_are_filed(
    qtbot: QtBot, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    changing, good = written(tmp_path, "a.txt", "One"), written(tmp_path, "b.txt", "Two")
    dialog = opened(qtbot, context, changing, good)
    changing.write_text("Three")
    press_file(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.form.stages.currentWidget() is dialog.form.reportPage, timeout=20_000)
    assert dialog.form.reportTitle.text() == "1 document filed. Not filed: 1."
    assert "a.txt is not the same file" in dialog.form.report.toPlainText()
    assert [view.document.title for view in app.documents.all()] == ["b"]


def test_what_the_library_has_already_is_not_ticked(
    qtbot: QtBot, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    path = written(tmp_path, "note.txt", "A visit")
    filed(app, path, person_id=maria)
    dialog = opened(qtbot, context, path)
    assert states(dialog)["note.txt"][2:] == "You have it"
    assert dialog.rows.ticked() == []
    assert "as “note”" in dialog.form.why.text()


def test_looking_can_be_stopped_and_nothing_is_stored(
    qtbot: QtBot, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    for number in range(40):
        written(tmp_path, f"{number}.txt", f"Visit {number}")
    dialog = opened(qtbot, context)
    dialog.look_at([tmp_path])
    dialog.form.work.cancel.click()
    qtbot.waitUntil(lambda: dialog.form.stages.currentWidget() is dialog.form.choosePage, timeout=20_000)
    assert dialog.isVisible()
    assert app.documents.all() == ()


def test_what_answers_a_request_is_noted_there(qtbot: QtBot, context: Context, app: App, tmp_path: Path) -> None:
    view = begun_request(app)
    path = written(tmp_path, "note.txt", "A visit")
    dialog = opened(qtbot, context, path, request_id=view.request.id)
    assert dialog.form.provider_id.value() == view.provider.id
    dialog.form.received_on.set_value("2026-02-27")
    press_file(qtbot, dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    delivery = app.requests.view(view.request.id).events[-1]
    assert (delivery.kind, delivery.happened_on) == (EventKind.DELIVERY, date(2026, 2, 27))


def test_without_a_person_it_says_so_and_goes_on_once_one_is_added(
    qtbot: QtBot, context: Context, app: App, tmp_path: Path
) -> None:
    from recordkeeper.gui.dialogs.person_dialog import PersonDialog

    dialog = ImportDialog(None, context, [written(tmp_path, "note.txt", "A visit")])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.form.stages.currentWidget() is dialog.form.nobodyPage
    qtbot.mouseClick(dialog.form.nobody.button, Qt.MouseButton.LeftButton)
    adding = dialog.findChild(PersonDialog)
    adding.fields.fill({"legal_name": "Maria Delgado"})
    qtbot.mouseClick(adding.form.saveButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.form.stages.currentWidget() is dialog.form.previewPage, timeout=20_000)
    assert dialog.form.person_id.currentText() == "Maria Delgado"


def test_the_rows_keep_to_what_qt_expects_of_a_model(
    qtbot: QtBot, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    dialog = opened(qtbot, context)
    tester = QAbstractItemModelTester(dialog.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    previews = app.imports.look(
        [written(tmp_path, "a.txt", "One"), written(tmp_path, "b.txt", "Two"), written(tmp_path, "c.txt", b"")],
        Progress(),
    )
    dialog.rows.show_ticked(previews, {previews[0].path})
    dialog.rows.sort(0, Qt.SortOrder.DescendingOrder)
    tick(dialog, "b.txt")
    dialog.rows.show_ticked([], set())
    assert tester.model() is dialog.rows


def test_other_files_join_what_was_found_and_one_can_go_back(
    qtbot: QtBot, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    dialog = opened(qtbot, context, written(tmp_path, "a.txt", "One"))
    qtbot.mouseClick(dialog.form.moreButton, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.form.stages.currentWidget() is dialog.form.previewPage
    dropped(dialog, tmp_path / "a.txt", written(tmp_path, "b.txt", "Two"))
    qtbot.waitUntil(lambda: len(dialog.rows.ticked()) == 2, timeout=20_000)


def three_found(qtbot: QtBot, context: Context, app: App, folder: Path) -> ImportDialog:
    """Two files under another name, one without, and one that is there already."""
    filed(app, written(folder, "had.pdf", pdf_bytes("Ferritin 12")))
    old = [written(folder, f"{name}.pdf", pdf_bytes(f"Patient Name: {name} Quill")) for name in ("Ada", "Ida")]
    return opened(qtbot, context, *old, written(folder, "lab.pdf", pdf_bytes("Iron 3")), folder / "had.pdf")


def ticked(dialog: ImportDialog) -> list[str]:
    return [each.path.name for each in dialog.rows.ticked()]


def test_all_files_under_other_names_are_ticked_after_one_question(
    qtbot: QtBot, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    dialog = three_found(qtbot, context, app, tmp_path)
    assert ticked(dialog) == ["lab.pdf"]
    asked: list[str] = []
    answer(asked, yes=True)
    dialog.form.tickAllButton.click()
    assert ticked(dialog) == ["Ada.pdf", "Ida.pdf", "lab.pdf"]
    assert len(asked) == 1
    assert all(said in asked[0] for said in ("2 files", "Ada Quill", "Ida Quill", "Maria Delgado"))
    dialog.form.tickNoneButton.click()
    assert ticked(dialog) == []
    assert not dialog.form.fileButton.isEnabled()


def test_after_a_no_only_what_names_nobody_else_is_ticked(
    qtbot: QtBot, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    dialog = three_found(qtbot, context, app, tmp_path)
    dialog.form.tickNoneButton.click()
    asked: list[str] = []
    answer(asked, yes=False)
    dialog.form.tickAllButton.click()
    assert len(asked) == 1
    assert ticked(dialog) == ["lab.pdf"]
