"""Import: choose or drop files, see what they are, say whose they are, then file them; nothing is stored before."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from recordkeeper.app.imports import Destination, Preview, PreviewState, Report, named_in
from recordkeeper.app.jobs import Job, Progress
from recordkeeper.domain.dates import parse_day
from recordkeeper.domain.errors import BadDate, RecordKeeperError
from recordkeeper.domain.ids import Id
from recordkeeper.domain.person import Person
from recordkeeper.domain.request import Stage
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.import_rows import ImportRows
from recordkeeper.gui.dialogs.import_words import PreviewWords
from recordkeeper.gui.folders import first_place, keep_place
from recordkeeper.gui.forms.import_dialog import Ui_ImportDialog
from recordkeeper.gui.messages import confirmed
from recordkeeper.gui.unread import say_unread
from recordkeeper.gui.widgets.field import Fields

T = TypeVar("T")

_LETTERS = (20, 20, 18, 18, 18, 18, 8)


class ImportDialog(QDialog):
    """Stages: choose, look, preview, file, report. ``request_id`` is the request the files answer, if any."""

    def __init__(self, parent: QWidget | None, context: Context, paths: list[Path], *, request_id: Id = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self._people: tuple[Person, ...] = ()
        self._waiting = list(paths)
        self._job: Job[tuple[Preview, ...]] | Job[Report] | None = None
        self.form = Ui_ImportDialog()
        self.form.setupUi(self)
        self.resize(max(960, self.width()), max(640, self.height()))
        self.setAcceptDrops(True)
        self.fields = Fields(self)
        self._says = PreviewWords(context.app, self._person)
        self.rows = ImportRows(self._says.columns(), self._agrees, self._summarise)
        self.form.table.set_fitting_rows(self.rows, _LETTERS)
        self._connect()
        self._offer_choices()
        self._preset(request_id)
        self._begin()

    def look_at(self, paths: list[Path]) -> None:
        """Look at files; nothing is stored."""
        known = {preview.path for preview in self.rows.all()}
        fresh = [path for path in paths if path not in known]

        def work(progress: Progress) -> tuple[Preview, ...]:
            return self.context.app.imports.look(fresh, progress)

        self._job = self._run(self.tr("Looking at the files…"), work, self._looked, self._show_stage)

    def _connect(self) -> None:
        form = self.form
        form.filesButton.clicked.connect(self._choose_files)
        form.folderButton.clicked.connect(self._choose_folder)
        form.moreButton.clicked.connect(lambda: form.stages.setCurrentWidget(form.choosePage))
        form.nobody.asked.connect(self._add_person)
        form.closeButton.clicked.connect(self.reject)
        form.fileButton.clicked.connect(self._file)
        form.tickAllButton.clicked.connect(self._tick_all)
        form.tickNoneButton.clicked.connect(lambda: self.rows.tick_only(set()))
        form.table.chosen.connect(self._explain)
        form.stages.currentChanged.connect(lambda index: self._show_buttons())
        form.person_id.edited.connect(self._person_chosen)
        form.request_id.edited.connect(self._request_chosen)
        form.nobody.say(
            "person",
            self.tr("Whose records are they?"),
            self.tr("Add the person first. Then you can import documents for them."),
            self.tr("Add a person…"),
        )

    def _offer_choices(self) -> None:
        app = self.context.app
        self._people = app.people.all()
        self.form.person_id.set_choices([(each.id, each.legal_name) for each in self._people])
        self.form.provider_id.set_choices(
            [(each.id, each.name) for each in app.providers.all()], none=self.tr("Not known")
        )
        self._offer_requests()

    def _offer_requests(self) -> None:
        person_id = self.form.person_id.value()
        views = [view for view in self.context.app.requests.all() if view.stage is not Stage.CLOSED]
        self.form.request_id.set_choices(
            [
                (view.request.id, f"{view.provider.name}, {view.request.reference}")
                for view in views
                if person_id in ("", view.person.id)
            ],
            none=self.tr("None of them"),
        )

    def _preset(self, request_id: Id) -> None:
        self.form.received_on.set_value(self.context.app.today().isoformat())
        only = self._people[0].id if len(self._people) == 1 else ""
        self.form.person_id.set_value(self.context.person_id or only)
        self.form.request_id.set_value(request_id)

    def _begin(self) -> None:
        self._show_stage()
        if self._people and self._waiting:
            paths, self._waiting = self._waiting, []
            # Soon, so that the dialog is seen first.
            QTimer.singleShot(0, self, lambda: self.look_at(paths))

    def _show_stage(self) -> None:
        form = self.form
        found = self.rows.rowCount() > 0
        form.stages.setCurrentWidget(
            form.nobodyPage if not self._people else form.previewPage if found else form.choosePage
        )
        self._show_buttons()

    def _show_buttons(self) -> None:
        form, stage = self.form, self.form.stages.currentWidget()
        form.moreButton.setVisible(stage is form.previewPage)
        form.fileButton.setVisible(stage is form.previewPage)
        close = self.tr("Back") if self._may_go_back() else self.tr("Cancel")
        form.closeButton.setText(self.tr("Close") if stage is form.reportPage else close)
        form.closeButton.setVisible(stage is not form.workPage)

    def _may_go_back(self) -> bool:
        return self.form.stages.currentWidget() is self.form.choosePage and self.rows.rowCount() > 0

    def _run(
        self, title: str, work: Callable[[Progress], T], on_done: Callable[[T], None], on_end: Callable[[], None]
    ) -> Job[T]:
        """Show the work here, since the window's own strip is covered; ``on_end`` comes first, also when stopped."""

        mark = object()

        def step(done: int, total: int, name: str) -> None:
            self.form.work.step(mark, done, total, name)

        def end() -> None:
            self._job = None
            self.form.work.end(mark)
            on_end()

        job = self.context.run(
            title, work, on_done, on_failed=self._failed, quiet=True, on_step=step, on_end=end, owner=self
        )
        self.form.work.begin(title, mark, job)  # type: ignore[arg-type]
        self.form.stages.setCurrentWidget(self.form.workPage)
        return job

    def _failed(self, failure: RecordKeeperError) -> None:
        self._tell(self.tr("It could not be done."), [self.context.app.words.failure(failure)])

    def _looked(self, previews: tuple[Preview, ...]) -> None:
        everything = (*self.rows.all(), *previews)
        ticked = {preview.path for preview in self.rows.ticked()}
        named = named_in(everything, self._people)
        if not self.form.person_id.value() and named is not None:
            self.form.person_id.set_value(named.id)
        self.rows.show_ticked(everything, ticked | self._usual(previews))
        self._show_stage()
        if everything:
            self.form.table.choose(str(everything[0].path))
            self.form.table.setFocus()
        else:
            self._tell(self.tr("There are no files in this folder."), [])

    def _usual(self, previews: tuple[Preview, ...] | list[Preview]) -> set[Path]:
        person = self._person()
        usual = (PreviewState.NEW, PreviewState.DAMAGED)
        return {preview.path for preview in previews if preview.state(person) in usual}

    def _person(self) -> Person | None:
        return next((each for each in self._people if each.id == self.form.person_id.value()), None)

    def _person_chosen(self) -> None:
        """Whoever is chosen anew, nothing of somebody else stays ticked."""
        self._offer_requests()
        self.rows.show_ticked(self.rows.all(), self._usual(self.rows.all()))
        self._explain(self.form.table.current())

    def _request_chosen(self) -> None:
        chosen = self.form.request_id.value()
        view = next((each for each in self.context.app.requests.all() if each.request.id == chosen), None)
        if view is not None:
            self.form.provider_id.set_value(view.provider.id)
            if self.form.person_id.value() != view.person.id:
                self.form.person_id.set_value(view.person.id)

    def _explain(self, preview: Preview | None) -> None:
        self.form.why.setText(" ".join(self._says.reasons(preview)) if preview is not None else "")

    def _tick_all(self) -> None:
        """Tick whatever is new; what names somebody else after one yes for all of it."""
        person = self._person()
        fresh = [each for each in self.rows.all() if each.can_be_kept and not each.known_as]
        others = [each for each in fresh if person is not None and each.mismatch(person) is not None]
        if others and not self._agree(others):
            fresh = [each for each in fresh if each not in others]
        self.rows.tick_only({each.path for each in fresh})

    def _agree(self, others: list[Preview]) -> bool:
        """Whether all these files of somebody else are to be filed."""
        person = self._person()
        if person is None or len(others) == 1:
            return self._agrees(others[0])
        question = self.tr("{reason}\n\nFile them for {person} all the same?")
        asked = question.format(reason=self._says.mismatches(others), person=person.legal_name)
        return confirmed(self, asked, self.tr("File them all the same"))

    def _agrees(self, preview: Preview) -> bool:
        """A file that names somebody else is filed only after a yes."""
        person = self._person()
        if person is None or preview.mismatch(person) is None:
            return True
        question = self.tr("{reason}\n\nFile it for {person} all the same?")
        asked = question.format(reason=self._says.mismatch(preview, person), person=person.legal_name)
        return confirmed(self, asked, self.tr("File it all the same"))

    def _summarise(self) -> None:
        ticked = len(self.rows.ticked())
        self.form.summary.setText(self._says.summary(self.rows.all(), ticked))
        self.form.fileButton.setEnabled(ticked > 0)

    def _file(self) -> None:
        to = self._destination()
        if to is None:
            return
        wanted = self.rows.ticked()

        def work(progress: Progress) -> Report:
            return self.context.app.imports.file(wanted, to, progress)

        self._job = self._run(self.tr("Filing…"), work, self._filed, self._filing_ended)

    def _destination(self) -> Destination | None:
        values = self.fields.values()
        words = self.context.app.words
        received = None
        problems = {"person_id": "" if values["person_id"] else words.text("checks.missing_person_id")}
        try:
            received = parse_day(values["received_on"]) if values["received_on"] else None
            problems["received_on"] = ""
        except BadDate:
            problems["received_on"] = words.text("checks.not_a_day", {"text": values["received_on"]})
        for name, text in problems.items():
            self.fields[name].show_problem(text)
        if any(problems.values()):
            return None
        return Destination(
            person_id=values["person_id"],
            provider_id=values["provider_id"] or None,
            request_id=values["request_id"] or None,
            received_on=received,
            origin="import",
        )

    def _filing_ended(self) -> None:
        """What was filed is had now and ticked no more, also when the rest was stopped."""
        renewed = self.context.app.imports.renewed(self.rows.all())
        ticked = {preview.path for preview in self.rows.ticked()} & self._usual(renewed)
        self.rows.show_ticked(renewed, ticked)
        self._show_stage()

    def _filed(self, report: Report) -> None:
        app = self.context.app
        context = self.context
        context.run(self.tr("Reading new documents…"), app.documents.catch_up, lambda done: say_unread(context, done))
        count = len(report.filed)
        said = self.tr("1 document filed.") if count == 1 else self.tr("{count} documents filed.").format(count=count)
        request_id = self.fields["request_id"].value()
        following = app.todo.next_for(request_id=request_id) if count and request_id else None
        if following is not None:
            said = f"{said} {app.words.sentence(following)}"
        if count:
            self.context.say(said, self.tr("Show them"), lambda: self.context.go("documents", report.filed[0].id))
        if report.failed:
            failed = [app.words.failure(failure) for path, failure in report.failed]
            self._tell(" ".join((said, self.tr("Not filed: {count}.").format(count=len(failed)))), failed)
        else:
            self.accept()

    def _tell(self, title: str, lines: list[str]) -> None:
        self.form.reportTitle.setText(title)
        self.form.report.setPlainText("\n\n".join(lines))
        self.form.report.setVisible(bool(lines))
        self.form.stages.setCurrentWidget(self.form.reportPage)
        self.form.closeButton.setFocus()

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files"), first_place())
        if names:
            keep_place(names[0])
            self.look_at([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), first_place())
        if name:
            keep_place(name)
            self.look_at([Path(name)])

    def _add_person(self) -> None:
        from recordkeeper.gui.dialogs.person_dialog import PersonDialog

        dialog = PersonDialog(self, self.context)
        dialog.accepted.connect(self._person_added)
        dialog.open()

    def _person_added(self) -> None:
        self._offer_choices()
        self._preset("")
        self._begin()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, unless some are being worked on."""
        if event.mimeData().hasUrls() and self._job is None and self._people:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the files that were dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.look_at(paths)

    def reject(self) -> None:
        """Stop what is under way, else go back to what was found, else close."""
        if self._job is not None:
            self._job.cancel()
        elif self._may_go_back():
            self._show_stage()
        else:
            super().reject()
