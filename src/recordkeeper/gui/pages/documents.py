"""Documents: what needs filing first; found by words; one in full beside the list."""

from collections.abc import Callable

from recordkeeper.app.documents import CaughtUp, DocumentView
from recordkeeper.app.jobs import Job, Lane, Progress
from recordkeeper.domain.document import Document
from recordkeeper.domain.ids import Id
from recordkeeper.domain.topic import Topic
from recordkeeper.gui.context import Context, Page
from recordkeeper.gui.forms.documents_page import Ui_DocumentsPage
from recordkeeper.gui.pages.document_detail import DocumentDetail
from recordkeeper.gui.pages.document_table import Line
from recordkeeper.gui.unread import say_unread
from recordkeeper.gui.widgets.field import Fields

_INBOX, _TRASH = "inbox", "trash"


class DocumentsPage(Page):
    """List and viewer."""

    filters_by_person = True
    topics = frozenset({Topic.DOCUMENTS, Topic.PEOPLE, Topic.PROVIDERS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = Ui_DocumentsPage()
        self.form.setupUi(self)
        self.fields = Fields(self)
        self.words = ""
        self._views: tuple[DocumentView, ...] = ()
        self._trashed: tuple[DocumentView, ...] = ()
        self._searched: tuple[Line, ...] = ()
        self._search_job: Job[tuple[Line, ...]] | None = None
        self._wanted: Id = ""
        self._empty_act: Callable[[], None] = self._import
        self.form.table.begin(context.app)
        self.detail = DocumentDetail(context)
        self.form.oneLayout.addWidget(self.detail)
        self.form.splitter.setSizes([540, 500])
        self.form.showFilter.set_choices(
            [(_INBOX, self.tr("Inbox only")), (_TRASH, self.tr("Trash"))], none=self.tr("All documents")
        )
        self._connect()

    def _connect(self) -> None:
        form = self.form
        form.importButton.clicked.connect(self._import)
        form.empty.asked.connect(lambda: self._empty_act())
        for choice in (form.showFilter, form.kindFilter, form.providerFilter):
            choice.edited.connect(self._filter)
        form.clearSearchButton.clicked.connect(self.clear_search)
        form.table.selectionModel().selectionChanged.connect(lambda now, before: self._show_chosen())
        form.table.opened.connect(lambda line: self.detail.form.tabs.currentWidget().setFocus())
        form.table.rows.modelReset.connect(self._show_chosen)
        self.detail.form.trashButton.clicked.connect(self._trash)
        self.detail.form.restoreButton.clicked.connect(self._restore)
        form.trashManyButton.clicked.connect(self._trash)
        form.restoreManyButton.clicked.connect(self._restore)
        form.setManyButton.clicked.connect(self._set_many)

    def refresh(self) -> None:
        """Read all documents again, and bring the search index up to date."""
        documents = self.context.app.documents
        self._views, self._trashed = documents.all(), documents.all(trashed=True)
        self._offer_choices()
        self._show_rows()
        if self.words:
            self._search()
        if documents.behind(self._views):
            self.context.run(self.tr("Reading new documents…"), documents.catch_up, self._caught_up)

    def open_target(self, target: Id) -> None:
        """``search:WORDS``, ``provider:ID``, ``inbox``, or the id of a document."""
        act, colon, words = target.partition(":")
        if act == "search" and colon:
            self.search(words)
        elif target == _INBOX:
            self.clear_search()
            self.form.showFilter.set_value(_INBOX)
        elif act == "provider" and colon:
            self.clear_search()
            self._show_all()
            self.form.providerFilter.set_value(words)
        else:
            self.clear_search()
            self._show_all()
            if not self.form.table.choose(target):
                self.form.showFilter.set_value(_TRASH)
                self.form.table.choose(target)

    def search(self, words: str) -> None:
        """Show the documents that hold these words, the best first; no words show all documents again."""
        if not words.strip():
            self.clear_search()
            return
        if not self.words:
            self._show_all()
        self.words = words.strip()
        self._search()

    def clear_search(self) -> None:
        """Show all documents again."""
        if self._search_job is not None:
            self._search_job.cancel()
        self.words, self._searched = "", ()
        self._show_rows()

    def _search(self) -> None:
        words = self.words
        if self._search_job is not None:
            self._search_job.cancel()

        def work(progress: Progress) -> tuple[Line, ...]:
            progress.check()
            return tuple(
                Line(view, " ".join(hit.snippet.split())) for view, hit in self.context.app.documents.search(words)
            )

        self._search_job = self.context.run(
            "", work, lambda found: self._found(words, found), lane=Lane.INTERACTIVE, quiet=True
        )

    def _found(self, words: str, found: tuple[Line, ...]) -> None:
        if words == self.words and self.context.app.session.is_open:
            self._searched = found
            self._show_rows()

    def _caught_up(self, done: CaughtUp) -> None:
        say_unread(self.context, done)
        if done.read and self.words and self.context.app.session.is_open:
            self._search()

    def _import(self) -> None:
        from recordkeeper.gui.dialogs.import_dialog import ImportDialog

        ImportDialog(self.window(), self.context, []).open()

    def _offer_choices(self) -> None:
        app = self.context.app
        kinds = [(each.id, each.label) for each in app.records.types]
        providers = [(each.id, each.name) for each in app.providers.all()]
        people = [(each.id, each.legal_name) for each in app.people.all()]
        used = {view.document.kind for view in (*self._views, *self._trashed)}
        self.form.kindFilter.set_choices([choice for choice in kinds if choice[0] in used], none=self.tr("All kinds"))
        self.form.providerFilter.set_choices(providers, none=self.tr("All providers"))
        unchanged = self.tr("Leave as it is")
        self.form.many_person_id.set_choices(people, none=unchanged)
        self.form.many_kind.set_choices(kinds, none=unchanged)
        self.form.many_provider_id.set_choices(providers, none=unchanged)

    def _lines(self) -> list[Line]:
        show = self.form.showFilter.value()
        if self.words:
            lines = list(self._searched)
        else:
            lines = [Line(view) for view in (self._trashed if show == _TRASH else self._views)]
            lines.sort(key=lambda line: not line.in_inbox)
        wanted = (
            ("person_id", self.context.person_id),
            ("kind", self.form.kindFilter.value()),
            ("provider_id", self.form.providerFilter.value()),
        )
        return [
            line
            for line in lines
            if all(not value or getattr(line.document, name) == value for name, value in wanted)
            and (show != _INBOX or line.in_inbox)
        ]

    def _show_rows(self) -> None:
        chosen = [line.document.id for line in self.form.table.selected()] or [self._wanted]
        lines = self._lines()
        self.form.table.show_lines(lines, ranked=bool(self.words))
        self._say_counts(lines)
        if lines and not self.form.table.choose(chosen[0]):
            self.form.table.choose(lines[0].document.id)

    def _say_counts(self, lines: list[Line]) -> None:
        form, anything = self.form, bool(self._views or self._trashed)
        form.filters.setVisible(anything)
        form.searchBar.setVisible(bool(self.words))
        form.count.setText(self._counted(len(lines)))
        form.searchText.setText(self.tr("Documents that hold “{words}”").format(words=self.words))
        form.states.setCurrentWidget(form.listPage if lines else form.emptyPage)
        if not lines:
            self._say_empty(anything)

    def _say_empty(self, anything: bool) -> None:
        if not anything:
            self._empty_act = self._import
            self.form.empty.say(
                "documents",
                self.tr("No documents yet"),
                self.tr("Drop files anywhere in this window, or import them. Your own files stay where they are."),
                self.tr("Import…"),
            )
        elif self.words:
            self._empty_act = self.clear_search
            self.form.empty.say(
                "search",
                self.tr("Nothing found"),
                self.tr("No document holds all these words. Try fewer words, or the beginning of one."),
                self.tr("Clear the search"),
            )
        else:
            self._empty_act = self._show_all
            trash = self.form.showFilter.value() == _TRASH
            self.form.empty.say(
                "filter",
                self.tr("The trash is empty") if trash else self.tr("No document fits"),
                self.tr("Show all documents to see the others."),
                self.tr("Show all documents"),
            )

    def _show_all(self) -> None:
        for choice in (self.form.showFilter, self.form.kindFilter, self.form.providerFilter):
            choice.set_value("")
        if self.context.person_id is not None and not self._lines():
            self.context.choose_person(None)

    def _filter(self) -> None:
        if self.words and self.form.showFilter.value() == _TRASH:
            self.clear_search()
        else:
            self._show_rows()

    def _show_chosen(self) -> None:
        chosen = self.form.table.selected()
        form = self.form
        if len(chosen) > 1:
            form.manyTitle.setText(self.tr("{documents} chosen").format(documents=self._counted(len(chosen))))
            in_trash = all(line.document.trashed_at is not None for line in chosen)
            form.trashManyButton.setVisible(not in_trash)
            form.restoreManyButton.setVisible(in_trash)
            form.sides.setCurrentWidget(form.manyPage)
        elif chosen:
            self._wanted = chosen[0].document.id
            self.detail.show_document(chosen[0].view, chosen[0].found)
            form.sides.setCurrentWidget(form.onePage)
        else:
            self.detail.show_document(None)
            form.sides.setCurrentWidget(form.nothingPage)

    def _counted(self, count: int) -> str:
        return self.tr("1 document") if count == 1 else self.tr("{count} documents").format(count=count)

    def _chosen(self) -> list[Document]:
        return [line.document for line in self.form.table.selected()]

    def _trash(self) -> None:
        documents = self.context.app.documents
        gone = self.context.attempt(lambda: documents.trash(self._chosen()))
        if gone:
            said = self.tr("Moved to the trash: {documents}.").format(documents=self._counted(len(gone)))
            self.context.say(said, self.tr("Undo"), lambda: self._put_back(gone))

    def _restore(self) -> None:
        self._put_back(tuple(self._chosen()))

    def _put_back(self, gone: tuple[Document, ...]) -> None:
        back = self.context.attempt(lambda: self.context.app.documents.restore(gone))
        if back:
            self.context.say(self.tr("Restored: {documents}.").format(documents=self._counted(len(back))))

    def _set_many(self) -> None:
        values = self.fields.values()
        changes = {name: values[f"many_{name}"] for name in ("person_id", "kind", "provider_id")}
        changes = {name: value for name, value in changes.items() if value}
        chosen = self._chosen()
        if not changes:
            self.context.say(self.tr("Choose a person, a kind or a provider first."))
            return
        documents = self.context.app.documents
        if self.context.attempt(lambda: documents.save(*(each.with_(**changes) for each in chosen))):
            self.fields.fill({f"many_{name}": "" for name in changes})
            self.context.say(self.tr("Set for {documents}.").format(documents=self._counted(len(chosen))))
