"""Requests: the most urgent first; one in full beside the list."""

from PySide6.QtWidgets import QMenu

from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.ids import Id
from recordkeeper.domain.request import Stage
from recordkeeper.domain.topic import Topic
from recordkeeper.gui.context import Context, Page
from recordkeeper.gui.due import due_text
from recordkeeper.gui.forms.requests_page import Ui_RequestsPage
from recordkeeper.gui.pages.request_detail import RequestDetail
from recordkeeper.gui.tables import Column, Rows
from recordkeeper.gui.widgets.badge import SHAPES, STAGE_TONES, Tone

_LETTERS = (13, 13, 7, 30)


class RequestsPage(Page):
    """List and detail."""

    filters_by_person = True
    topics = frozenset({Topic.REQUESTS, Topic.PEOPLE, Topic.PROVIDERS, Topic.TIMELINE, Topic.DOCUMENTS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = Ui_RequestsPage()
        self.form.setupUi(self)
        columns = (
            Column[RequestView](self.tr("Stage"), self._stage),
            Column[RequestView](
                self.tr("Due"),
                lambda view: due_text(context, view.due, short=True),
                lambda view: (view.due.due_on is None, view.due.due_on),
            ),
            Column[RequestView](self.tr("Provider"), lambda view: view.provider.name),
            Column[RequestView](self.tr("Person"), lambda view: view.person.legal_name),
        )
        self.rows: Rows[RequestView] = Rows(columns, lambda view: view.request.id)
        self.form.table.set_fitting_rows(self.rows, _LETTERS, stretch=2)
        self.form.table.chosen.connect(self._show)
        self.detail = RequestDetail(context)
        self.form.detailLayout.addWidget(self.detail)
        self.form.splitter.setSizes([500, 560])
        self.form.empty.say(
            "requests",
            self.tr("No requests yet"),
            self.tr("A request asks in writing for your records. The app writes the letter and watches the date."),
            self.tr("Ask for records"),
        )
        self.form.empty.asked.connect(lambda: self._new(""))
        self.form.addButton.clicked.connect(lambda: self._choose_provider())

    def refresh(self) -> None:
        """Read all requests; keep the one in view."""
        current = self.form.table.current()
        person = self.context.person_id
        views = [view for view in self.context.app.requests.all() if person in (None, view.person.id)]
        self.rows.show_rows(views)
        self.form.states.setCurrentWidget(self.form.listPage if views else self.form.emptyPage)
        if views and not (current is not None and self.form.table.choose(current.request.id)):
            self.form.table.choose(views[0].request.id)

    def open_target(self, target: Id) -> None:
        """An id, or an act with its target: ``sent:ID``, ``new:PROVIDER``, ``correct:PROVIDER:PERSON``, ``urgent``."""
        act, _, what = target.partition(":")
        if act == "new":
            self._new(what)
        elif act == "urgent":
            self._choose_provider(urgent=True)
        elif act == "correct":
            self._correct(*what.split(":"))
        elif act == "sent":
            self.form.table.choose(what)
            self.detail.note_sending()
        else:
            self.form.table.choose(target)

    def _show(self, view: RequestView | None) -> None:
        self.detail.setVisible(view is not None)
        if view is not None:
            if self.detail.view is None or self.detail.view.request.id != view.request.id:
                self.form.detail.verticalScrollBar().setValue(0)
            self.detail.show_request(view)

    def _stage(self, view: RequestView) -> str:
        if view.is_overdue:
            return f"{SHAPES[Tone.LATE]} {self.tr('Overdue')}"
        return f"{SHAPES[STAGE_TONES[view.stage]]} {self.context.app.words.label(view.stage)}"

    def _choose_provider(self, *, urgent: bool = False) -> None:
        """Ask which provider it is for, when there are several; what is urgent may be a request that runs already."""
        app = self.context.app
        providers = app.providers.all()
        running = [view for view in app.requests.all() if view.stage is not Stage.CLOSED] if urgent else []
        if not providers or (urgent and len(providers) == 1 and not running):
            self._new(providers[0].id if providers else "", urgent=urgent)
            return
        menu = QMenu(self)
        for view in running:
            word = self.tr("The request to {provider} for {person}")
            menu.addAction(word.format(provider=view.provider.name, person=view.person.legal_name)).triggered.connect(
                lambda checked=False, chosen=view: self._hurry(chosen)
            )
        if running:
            menu.addSeparator()
        for provider in providers:
            word = self.tr("A new request to {provider}") if urgent else "{provider}"
            menu.addAction(word.format(provider=provider.name)).triggered.connect(
                lambda checked=False, chosen=provider.id: self._new(chosen, urgent=urgent)
            )
        menu.addSeparator()
        if not urgent:
            menu.addAction(self.tr("Something other than a copy…")).triggered.connect(self.begin_other)
        menu.addAction(self.tr("Another provider…")).triggered.connect(lambda: self._new("", urgent=urgent))
        menu.popup(self.form.addButton.mapToGlobal(self.form.addButton.rect().bottomLeft()))

    def begin_other(self) -> None:
        """Begin a request to see, to amend, to know who got the records, or to send them to somebody else."""
        from recordkeeper.gui.dialogs.begin_dialog import BeginDialog

        dialog = BeginDialog(self.window(), self.context)
        dialog.accepted.connect(lambda: self._begun(dialog.made))
        dialog.open()

    def _begun(self, request_id: Id) -> None:
        self.refresh()
        self.form.table.choose(request_id)
        self.detail.make_letter()

    def _hurry(self, view: RequestView) -> None:
        """Say by when a request that runs is needed."""
        from recordkeeper.gui.dialogs.request_dialog import RequestDialog

        self.form.table.choose(view.request.id)
        dialog = RequestDialog(self.window(), self.context, view)
        dialog.accepted.connect(self.detail.hurry)
        dialog.open()
        dialog.fields["needed_by"].input.setFocus()

    def _new(self, provider_id: Id, *, urgent: bool = False) -> None:
        from recordkeeper.gui.setup.window import SetupWindow

        answers = {"provider.id": provider_id} if provider_id else {}
        if urgent:
            answers["need.has"] = "yes"
        SetupWindow(self.window(), self.context, further=True, answers=answers).open()

    def _correct(self, provider_id: Id, person_id: Id) -> None:
        request = self.context.attempt(lambda: self.context.app.requests.create_correction(person_id, provider_id))
        if request is None:
            self.context.say(self.tr("What they have on file does not differ from your own details."))
            return
        self.refresh()
        self.form.table.choose(request.id)
        self.detail.make_letter()
