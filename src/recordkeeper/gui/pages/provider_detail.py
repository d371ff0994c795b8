"""One provider: portals with the path, details on file, contacts, requests, documents, what happened lately."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLayout, QMenu, QWidget

from recordkeeper.app.overview import ProviderState
from recordkeeper.app.portals import AccountView
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.ids import Id
from recordkeeper.domain.portal import Portal, PortalAccount
from recordkeeper.domain.provider import Contact, Registration, Visit
from recordkeeper.domain.setup_plan import request_answers
from recordkeeper.domain.standing_out import StandsOut
from recordkeeper.domain.visit import WRITTEN_LATER, VisitState
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.provider_detail import Ui_ProviderDetail
from recordkeeper.gui.icons import icon
from recordkeeper.gui.pages.provider_parts import (
    Part,
    account_part,
    contact_part,
    event_part,
    portal_part,
    registration_part,
    request_part,
    visit_part,
)
from recordkeeper.gui.widgets.badge import Tone
from recordkeeper.gui.widgets.labels import breakable, clear_layout, plain_label
from recordkeeper.gui.widgets.path_checklist import PathChecklist

TONES = {
    StandsOut.OVERDUE: Tone.LATE,
    StandsOut.STUCK: Tone.ATTENTION,
    StandsOut.DIFFERS: Tone.ATTENTION,
    StandsOut.YOUR_MOVE: Tone.ATTENTION,
    StandsOut.NOT_SENT: Tone.ATTENTION,
    StandsOut.NO_ADDRESS: Tone.PLAIN,
    StandsOut.WAITING: Tone.WAITING,
    StandsOut.NOTHING: Tone.GOOD,
}
_LATELY = 5
_NOTABLE = (EventKind.CALL, EventKind.VISIT, EventKind.MESSAGE)


class ProviderDetail(QWidget):
    """Shows one provider, and offers what can be done with it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.form = form = Ui_ProviderDetail()
        form.setupUi(self)
        self.state: ProviderState | None = None
        self._unfolded: set[Id] = set()
        form.askButton.clicked.connect(lambda: self.context.go("requests", f"new:{self._id}"))
        form.noteButton.clicked.connect(self._note)
        form.editButton.clicked.connect(self._edit)
        form.moreButton.clicked.connect(self._more)
        form.addPortalButton.clicked.connect(lambda: self._open_portal(None, None))
        form.addRegistrationButton.clicked.connect(lambda: self._open_registration(None))
        form.addContactButton.clicked.connect(lambda: self._open_contact(None))
        form.addVisitButton.clicked.connect(lambda: self._open_visit(None))

    @property
    def _id(self) -> Id:
        assert self.state is not None
        return self.state.provider.id

    def show_provider(self, state: ProviderState) -> None:
        """Show this provider; the focus stays on the button it was on, if that is still there."""
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None else ""
        words, provider, form = self.context.app.words, state.provider, self.form
        self.state = state
        place = next((each.name for each in self.context.app.law.places() if each.code == provider.place), "")
        form.title.setText(breakable(provider.name))
        form.badge.show_word(words.label(state.stands_out), TONES[state.stands_out])
        about = (words.label(provider.kind), place, provider.website)
        form.subtitle.setText(breakable(" · ".join(each for each in about if each)))
        form.notes.setText(breakable(provider.notes))
        form.notes.setVisible(bool(provider.notes))
        form.addRegistrationButton.setVisible(bool(self.context.app.people.all()))
        self._show_portals(state)
        self._show_registrations(state)
        self._show_contacts(state)
        self._show_visits(state)
        self._show_requests(state)
        self._show_documents(state)
        self._show_events()
        again = self.findChild(QWidget, name) if name else None
        if again is not None and focused is not None and focused is not again:
            again.setFocus()

    def _show_portals(self, state: ProviderState) -> None:
        layout = self.form.portalsLayout
        clear_layout(layout)
        for portal in state.portals:
            accounts = [view for view in state.accounts if view.portal.id == portal.id]
            part = portal_part(self, portal, accounts)
            part.add_buttons(
                (f"edit_{portal.id}", self.tr("Edit portal"), partial(self._open_portal, portal, None)),
                (f"join_{portal.id}", self.tr("Add an account"), partial(self._open_portal, portal, None, join=True)),
                (
                    f"why_{portal.id}",
                    self.tr("Why so little?"),
                    partial(self._explain, "shows-too-little"),
                ),
            )
            layout.addWidget(part)
            for view in (each for each in state.accounts if each.portal.id == portal.id):
                layout.addWidget(self._account(view))
        if not state.portals:
            self._say_none(layout, self.tr("No portal noted. Their website, a bill or an e-mail may name one."))

    def _account(self, view: AccountView) -> Part:
        part = account_part(self, self.context, view)
        account = view.account
        unfolded = account.id in self._unfolded or view.next_step is not None
        if unfolded:
            checklist = PathChecklist(part, self.context, view)
            checklist.done.connect(partial(self._step_done, view))
            checklist.failed.connect(partial(self._step_failed, view))
            part.body.addWidget(checklist)
        buttons = [(f"account_{account.id}", self.tr("Edit account"), partial(self._open_portal, view.portal, account))]
        if view.next_step is not None:
            target = f"{account.id}#{(view.path.failed_step or view.next_step).step}"
            word = self.tr("I am stuck here")
            buttons.insert(0, (f"stuck_{account.id}", word, partial(self.context.go, "stuck", target)))
        if view.next_step is None:
            word = self.tr("Hide the steps") if unfolded else self.tr("Show the steps")
            buttons.append((f"fold_{account.id}", word, partial(self._fold, account.id)))
        part.add_buttons(*buttons)
        return part

    def _show_registrations(self, state: ProviderState) -> None:
        layout = self.form.registrationsLayout
        clear_layout(layout)
        for each in state.registrations:
            part = registration_part(self, self.context, each)
            buttons: list[tuple[str, str, Callable[[], None]]] = [
                (f"edit_{each.registration.id}", self.tr("Edit"), partial(self._open_registration, each.registration))
            ]
            if each.differences:
                target = f"correct:{self._id}:{each.person.id}"
                word = self.tr("Write a letter to correct my details")
                buttons.append((f"correct_{each.registration.id}", word, partial(self.context.go, "requests", target)))
                buttons.append(
                    (f"why_{each.registration.id}", self.tr("Why?"), partial(self._explain, "identity-fails"))
                )
            part.add_buttons(*buttons)
            layout.addWidget(part)
        if not state.registrations:
            self._say_none(layout, self.tr("Not known yet. An old phone number or address there can lock you out."))

    def _show_contacts(self, state: ProviderState) -> None:
        layout = self.form.contactsLayout
        clear_layout(layout)
        for contact in sorted(state.view.contacts, key=lambda each: each.worked is False):
            part = contact_part(self, self.context, contact)
            part.add_buttons(
                (f"edit_{contact.id}", self.tr("Edit"), partial(self._open_contact, contact)),
                (f"delete_{contact.id}", self.tr("Delete"), partial(self._remove_contact, contact)),
            )
            layout.addWidget(part)
        if not state.view.contacts:
            self._say_none(layout, self.tr("A letter needs the address of their records department."))

    def _show_visits(self, state: ProviderState) -> None:
        layout = self.form.visitsLayout
        clear_layout(layout)
        people = {person.id: person.legal_name for person in self.context.app.people.all()}
        self.form.addVisitButton.setVisible(bool(people))
        states = self.context.app.visits.states(provider_id=self._id)
        shown = [each for each in states if self.context.person_id in (None, each.visit.person_id)]
        for each in shown:
            visit = each.visit
            part = visit_part(self, self.context, each, people[visit.person_id])
            buttons: list[tuple[str, str, Callable[[], None]]] = [
                (f"visit_{visit.id}", self.tr("Edit"), partial(self._open_visit, visit))
            ]
            if each.missing:
                ask = self.tr("Ask for what is missing")
                buttons.append((f"ask_visit_{visit.id}", ask, partial(self._ask_for_visit, each)))
            part.add_buttons(*buttons)
            layout.addWidget(part)
        if not shown:
            self._say_none(
                layout, self.tr("No visit noted. Note an operation or a stay, and its documents are watched for.")
            )

    def _show_requests(self, state: ProviderState) -> None:
        layout = self.form.requestsLayout
        clear_layout(layout)
        for view in state.requests:
            part = request_part(self, self.context, view)
            part.add_buttons(
                (f"open_{view.request.id}", self.tr("Open"), partial(self.context.go, "requests", view.request.id))
            )
            layout.addWidget(part)
        if not state.requests:
            self._say_none(layout, self.tr("Nothing was asked for yet."))

    def _show_documents(self, state: ProviderState) -> None:
        layout = self.form.documentsLayout
        clear_layout(layout)
        if not state.documents:
            self._say_none(layout, self.tr("No documents from here yet."))
            return
        count = sum(state.documents.values())
        text = self.tr("1 document") if count == 1 else self.tr("{count} documents").format(count=count)
        part = Part(self, text)
        part.add_buttons(
            ("showDocuments", self.tr("Show them"), lambda: self.context.go("documents", f"provider:{self._id}"))
        )
        layout.addWidget(part)

    def _show_events(self) -> None:
        layout = self.form.eventsLayout
        clear_layout(layout)
        entries = self.context.app.timeline.entries(person_id=self.context.person_id, provider_id=self._id)
        for entry in entries[:_LATELY]:
            layout.addWidget(event_part(self, self.context, entry.event))
        if not entries:
            self._say_none(layout, self.tr("Nothing is noted yet."))
            return
        part = Part(self)
        part.add_buttons(
            ("showTimeline", self.tr("Show all"), lambda: self.context.go("timeline", f"provider:{self._id}"))
        )
        layout.addWidget(part)

    def _say_none(self, layout: QLayout, text: str) -> None:
        layout.addWidget(plain_label(text, "quiet", self))

    def _fold(self, account_id: Id) -> None:
        self._unfolded ^= {account_id}
        assert self.state is not None
        self._show_portals(self.state)

    def _step_done(self, view: AccountView) -> None:
        from recordkeeper.gui.dialogs.attempt_dialog import say_next

        state, app = view.next_step, self.context.app
        assert state is not None
        if self.context.attempt(lambda: app.portals.record_step(view.account, state.step, worked=True, on=app.today())):
            say_next(self.context, view, state.step, worked=True)

    def _step_failed(self, view: AccountView) -> None:
        from recordkeeper.gui.dialogs.attempt_dialog import AttemptDialog

        state = view.next_step
        assert state is not None
        AttemptDialog(self.window(), self.context, view.account.id, step=state.step, worked="no").open()

    def _note(self) -> None:
        from recordkeeper.gui.dialogs.event_dialog import EventDialog

        EventDialog(self.window(), self.context, _NOTABLE, provider_id=self._id).open()

    def _edit(self) -> None:
        from recordkeeper.gui.dialogs.provider_dialog import ProviderDialog

        assert self.state is not None
        ProviderDialog(self.window(), self.context, self.state.provider).open()

    def _remove(self) -> None:
        assert self.state is not None
        provider = self.state.provider
        self._undoably(partial(self.context.app.providers.remove, provider), self.tr("The provider is deleted."))

    def _open_portal(self, portal: Portal | None, account: PortalAccount | None, *, join: bool = False) -> None:
        from recordkeeper.gui.dialogs.portal_dialog import PortalDialog

        PortalDialog(self.window(), self.context, self._id, portal, account, join=join).open()

    def _open_registration(self, registration: Registration | None) -> None:
        from recordkeeper.gui.dialogs.registration_dialog import RegistrationDialog

        RegistrationDialog(self.window(), self.context, self._id, registration).open()

    def _open_visit(self, visit: Visit | None) -> None:
        from recordkeeper.gui.dialogs.visit_dialog import VisitDialog

        VisitDialog(self.window(), self.context, self._id, visit).open()

    def _ask_for_visit(self, state: VisitState) -> None:
        """The request assistant, with just these documents and these days."""
        from recordkeeper.gui.setup.window import SetupWindow

        visit = state.visit
        answers = {
            **request_answers(self.context.app.people.get(visit.person_id), visit.provider_id),
            "records.kinds": ",".join(state.missing),
            "records.first": visit.period.first.isoformat(),
            "records.last": min(visit.period.last + WRITTEN_LATER, self.context.app.today()).isoformat(),
        }
        SetupWindow(self.window(), self.context, further=True, answers=answers).open()

    def _open_contact(self, contact: Contact | None) -> None:
        from recordkeeper.gui.dialogs.contact_dialog import ContactDialog

        ContactDialog(self.window(), self.context, self._id, contact).open()

    def _remove_contact(self, contact: Contact) -> None:
        self._undoably(partial(self.context.app.providers.remove_contact, contact), self.tr("The contact is deleted."))

    def _explain(self, page: str) -> None:
        from recordkeeper.gui.dialogs.guide_dialog import GuideDialog

        GuideDialog(self.window(), self.context, page).open()

    def _undoably(self, act: Callable[[], None], done: str) -> None:
        def acted() -> bool:
            act()
            return True

        history = self.context.app.session.history
        if self.context.attempt(acted):
            self.context.say(done, self.tr("Undo"), lambda: self.context.attempt(history.undo))

    def _more(self) -> None:
        assert self.state is not None
        menu, website = QMenu(self), self.state.provider.website
        if website:
            open_website = menu.addAction(icon("open"), self.tr("Open their website"))
            open_website.triggered.connect(lambda: QDesktopServices.openUrl(QUrl.fromUserInput(website)))
        menu.addAction(icon("delete"), self.tr("Delete the provider")).triggered.connect(self._remove)
        menu.popup(self.form.moreButton.mapToGlobal(self.form.moreButton.rect().bottomLeft()))
