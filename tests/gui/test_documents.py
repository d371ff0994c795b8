"""The documents screen: the inbox first, found by words, read in the app, into the trash and back."""

from pathlib import Path

import pytest
from factories import filed, person, provider
from hearing import Said
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from samples import ccda_text, pdf_bytes, picture_bytes, written

from recordkeeper.app.application import App
from recordkeeper.domain.dates import PartialDate
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.document_dialog import DocumentDialog
from recordkeeper.gui.pages.documents import DocumentsPage


@pytest.fixture
def maria(app: App) -> str:
    """Maria Delgado, the only person; her id."""
    return app.people.add(person()).id


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> DocumentsPage:
    """The screen, seen."""
    page = DocumentsPage(context)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    return page


def titles(page: DocumentsPage) -> list[str]:
    rows = page.form.table.rows
    return [rows.row(number).document.title for number in range(rows.rowCount())]


def press(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def in_file(app: App, folder: Path, maria: str, *names: str) -> None:
    """Documents with person and kind, so that they are not in the inbox."""
    for name in names:
        filed(app, written(folder, f"{name}.txt", f"Text of {name}"), person_id=maria)
    app.documents.save(*(view.document.with_(kind="lab") for view in app.documents.all()))


def test_an_empty_library_says_how_to_begin(qtbot: QtBot, page: DocumentsPage) -> None:
    assert page.form.states.currentWidget() is page.form.emptyPage
    assert page.form.empty.button.text() == "Import…"
    assert not page.form.filters.isVisible()


def test_what_has_no_kind_or_person_stands_first_and_is_marked(
    qtbot: QtBot, page: DocumentsPage, app: App, maria: str, tmp_path: Path
) -> None:
    in_file(app, tmp_path, maria, "done")
    filed(app, written(tmp_path, "new.txt", "New"), person_id=maria)
    qtbot.waitUntil(lambda: titles(page) == ["new", "done"])
    table = page.form.table
    assert [table.rows.data(table.rows.index(row, 0)) for row in (0, 1)] == ["▲ Inbox", ""]
    page.open_target("inbox")
    assert titles(page) == ["new"]
    assert page.form.count.text() == "1 document"


def test_the_pages_of_a_pdf_are_shown(qtbot: QtBot, page: DocumentsPage, app: App, maria: str, tmp_path: Path) -> None:
    filed(app, written(tmp_path, "lab.pdf", pdf_bytes("One", "Two")), person_id=maria)
    pictures = page.detail.form.pictures
    qtbot.waitUntil(lambda: pictures.sheets.picture(0) is not None, timeout=20_000)
    assert page.detail.form.viewer.currentWidget() is pictures
    assert pictures.count == 2


def test_a_picture_is_shown(qtbot: QtBot, page: DocumentsPage, app: App, maria: str, tmp_path: Path) -> None:
    filed(app, written(tmp_path, "scan.png", picture_bytes(size=(80, 40))), person_id=maria)
    pictures = page.detail.form.pictures
    qtbot.waitUntil(lambda: pictures.sheets.picture(0) is not None, timeout=20_000)


def test_a_clinical_document_is_read_as_plain_text(
    qtbot: QtBot, page: DocumentsPage, app: App, maria: str, tmp_path: Path
) -> None:
    filed(app, written(tmp_path, "visit.xml", ccda_text()), person_id=maria)
    text = page.detail.form.text
    qtbot.waitUntil(lambda: "Walnut" in text.toPlainText(), timeout=20_000)
    assert "<" not in text.toPlainText()


def test_markup_in_a_text_file_is_shown_as_it_is_typed(
    qtbot: QtBot, page: DocumentsPage, app: App, maria: str, tmp_path: Path
) -> None:
    filed(app, written(tmp_path, "<b>note.txt", "<b>bold</b>"), person_id=maria)
    qtbot.waitUntil(lambda: page.detail.form.text.toPlainText() == "<b>bold</b>", timeout=20_000)
    assert page.detail.form.title.textFormat() is Qt.TextFormat.PlainText


def test_what_cannot_be_shown_offers_a_copy(
    qtbot: QtBot, page: DocumentsPage, app: App, said: Said, maria: str, tmp_path: Path
) -> None:
    content = bytes(range(256))
    filed(app, written(tmp_path, "scan.xyz", content), person_id=maria)
    form = page.detail.form
    qtbot.waitUntil(lambda: form.viewer.currentWidget() is form.otherPage, timeout=20_000)
    assert "Save a copy to open it with another program." in form.other.text()
    page.detail.save_copy(tmp_path / "copy.xyz")
    qtbot.waitUntil(lambda: bool(said.texts))
    assert (tmp_path / "copy.xyz").read_bytes() == content


def test_a_damaged_file_says_so_and_is_still_there(
    qtbot: QtBot, page: DocumentsPage, app: App, maria: str, tmp_path: Path
) -> None:
    filed(app, written(tmp_path, "scan.pdf", pdf_bytes("Hello")[:60]), person_id=maria)
    qtbot.waitUntil(lambda: "scan.pdf is damaged" in page.detail.form.problem.text(), timeout=20_000)


def test_words_find_documents_the_best_first_with_the_text_around_them(
    qtbot: QtBot, page: DocumentsPage, app: App, maria: str, tmp_path: Path
) -> None:
    filed(
        app,
        written(tmp_path, "a.txt", "Walnut once, in a long text about other things. " + "Other things. " * 40),
        written(tmp_path, "b.txt", "Walnut, walnut, walnut."),
        written(tmp_path, "c.txt", "Nothing of the kind"),
        person_id=maria,
    )
    page.open_target("search:walnut")
    qtbot.waitUntil(lambda: titles(page) == ["b", "a"], timeout=20_000)
    assert "[Walnut]" in page.form.table.rows.row(1).found
    assert page.form.searchText.text() == "Documents that hold “walnut”"
    press(qtbot, page.form.clearSearchButton)
    assert len(titles(page)) == 3
    assert not page.form.searchBar.isVisible()


def test_words_that_are_nowhere_are_answered_with_a_way_back(
    qtbot: QtBot, page: DocumentsPage, app: App, maria: str, tmp_path: Path
) -> None:
    in_file(app, tmp_path, maria, "one")
    qtbot.waitUntil(lambda: titles(page) == ["one"])
    page.open_target("search:zebra")
    qtbot.waitUntil(lambda: page.form.states.currentWidget() is page.form.emptyPage)
    press(qtbot, page.form.empty.button)
    assert titles(page) == ["one"]


def test_the_trash_can_be_undone_at_once(
    qtbot: QtBot, page: DocumentsPage, app: App, said: Said, maria: str, tmp_path: Path
) -> None:
    in_file(app, tmp_path, maria, "one", "two")
    qtbot.waitUntil(lambda: len(titles(page)) == 2)
    page.form.table.selectAll()
    assert page.form.sides.currentWidget() is page.form.manyPage
    press(qtbot, page.form.trashManyButton)
    qtbot.waitUntil(lambda: titles(page) == [])
    assert said.texts[-1] == "Moved to the trash: 2 documents."
    undo = said.acts[-1]
    assert undo is not None
    undo()
    qtbot.waitUntil(lambda: len(titles(page)) == 2)


def test_what_lies_in_the_trash_can_be_restored(
    qtbot: QtBot, page: DocumentsPage, app: App, maria: str, tmp_path: Path
) -> None:
    in_file(app, tmp_path, maria, "one")
    qtbot.waitUntil(lambda: titles(page) == ["one"])
    press(qtbot, page.detail.form.trashButton)
    page.form.showFilter.set_value("trash")
    qtbot.waitUntil(lambda: titles(page) == ["one"])
    press(qtbot, page.detail.form.restoreButton)
    qtbot.waitUntil(lambda: page.form.states.currentWidget() is page.form.emptyPage)
    assert len(app.documents.all()) == 1


def test_several_documents_are_given_a_person_and_a_kind_at_once(
    qtbot: QtBot, page: DocumentsPage, app: App, maria: str, tmp_path: Path
) -> None:
    filed(app, written(tmp_path, "a.txt", "One"), written(tmp_path, "b.txt", "Two"))
    qtbot.waitUntil(lambda: len(titles(page)) == 2)
    page.form.table.selectAll()
    page.form.many_person_id.set_value(maria)
    page.form.many_kind.set_value("lab")
    press(qtbot, page.form.setManyButton)
    assert {(view.document.person_id, view.document.kind) for view in app.documents.all()} == {(maria, "lab")}
    app.session.history.undo()
    assert {view.document.person_id for view in app.documents.all()} == {None}


def test_filters_and_the_person_filter_narrow_the_list(
    qtbot: QtBot, page: DocumentsPage, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    tom = app.people.add(person("Tom Delgado")).id
    clinic = app.providers.add(provider()).id
    filed(app, written(tmp_path, "a.txt", "One"), person_id=maria, provider_id=clinic)
    filed(app, written(tmp_path, "b.txt", "Two"), person_id=tom)
    qtbot.waitUntil(lambda: len(titles(page)) == 2)
    context.choose_person(tom)
    assert titles(page) == ["b"]
    context.choose_person(None)
    page.form.providerFilter.set_value(clinic)
    assert titles(page) == ["a"]


def test_a_document_that_the_filters_hide_is_shown_when_asked_for(
    qtbot: QtBot, page: DocumentsPage, app: App, maria: str, tmp_path: Path
) -> None:
    in_file(app, tmp_path, maria, "one", "two")
    qtbot.waitUntil(lambda: len(titles(page)) == 2)
    page.form.showFilter.set_value("inbox")
    wanted = next(view for view in app.documents.all() if view.document.title == "two")
    page.open_target(wanted.document.id)
    assert page.form.table.current().document.title == "two"
    app.documents.trash([wanted.document])
    page.open_target(wanted.document.id)
    assert page.form.table.current().document.title == "two"


def test_details_take_dates_as_far_as_they_are_known(
    qtbot: QtBot, page: DocumentsPage, context: Context, app: App, maria: str, tmp_path: Path
) -> None:
    filed(app, written(tmp_path, "a.txt", "One"))
    dialog = DocumentDialog(page, context, app.documents.all()[0].document)
    dialog.open()
    dialog.fields.fill({"title": "Spring visit", "person_id": maria, "kind": "visit_notes"})
    dialog.fields.fill({"service_from": "2019-03", "service_to": "the summer"})
    press(qtbot, dialog.form.saveButton)
    assert dialog.isVisible()
    assert "is not a date" in dialog.form.service_to.accessibleDescription()
    dialog.fields.fill({"service_to": "2019-06"})
    press(qtbot, dialog.form.saveButton)
    assert not dialog.isVisible()
    (view,) = app.documents.all()
    assert view.document.service == PartialDate.parse("2019-03/2019-06")
    assert (view.document.title, view.document.person_id) == ("Spring visit", maria)


def test_a_file_that_was_changed_behind_the_app_is_noticed(
    qtbot: QtBot, page: DocumentsPage, app: App, maria: str, tmp_path: Path
) -> None:
    in_file(app, tmp_path, maria, "one")
    qtbot.waitUntil(lambda: titles(page) == ["one"])
    page.detail.form.tabs.setCurrentIndex(1)
    press(qtbot, page.detail.form.checkButton)
    qtbot.waitUntil(lambda: "Unchanged since it was filed on March 2, 2026." in page.detail.form.checked.text())
    app.documents.path(app.documents.all()[0]).write_text("Something else")
    press(qtbot, page.detail.form.checkButton)
    qtbot.waitUntil(lambda: "one.txt is not what was filed" in page.detail.form.checked.text())


def test_a_narrow_list_shows_fewer_columns_and_never_scrolls_sideways(
    qtbot: QtBot, page: DocumentsPage, app: App, maria: str, tmp_path: Path
) -> None:
    in_file(app, tmp_path, maria, "one")
    table = page.form.table
    qtbot.waitUntil(lambda: titles(page) == ["one"])
    for width in (700, 1000, 1900):
        page.resize(width, 700)
        qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
        assert not table.isColumnHidden(1)


def test_the_rows_keep_to_what_qt_expects_of_a_model(
    qtbot: QtBot, page: DocumentsPage, app: App, maria: str, tmp_path: Path
) -> None:
    tester = QAbstractItemModelTester(page.form.table.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    in_file(app, tmp_path, maria, "one", "two")
    qtbot.waitUntil(lambda: len(titles(page)) == 2)
    page.form.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert titles(page) == ["two", "one"]
    page.form.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert tester.model() is page.form.table.rows
