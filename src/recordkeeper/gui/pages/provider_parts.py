"""The parts of a provider's detail: a contact, details on file, an account with its path, a request, an event."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from recordkeeper.app.overview import RegistrationState
from recordkeeper.app.portals import AccountView
from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.event import Event
from recordkeeper.domain.portal import Portal, PortalStep
from recordkeeper.domain.provider import Contact
from recordkeeper.domain.visit import VisitState
from recordkeeper.gui import events
from recordkeeper.gui.context import Context
from recordkeeper.gui.differences import sentences
from recordkeeper.gui.theme.measures import SPACE_S, SPACE_XS
from recordkeeper.gui.widgets.badge import SHAPES, STAGE_TONES, Badge, Tone
from recordkeeper.gui.widgets.flow_row import FlowRow
from recordkeeper.gui.widgets.labels import plain_label


class Part(QWidget):
    """A heading with a badge, lines below, and buttons; each may be absent."""

    def __init__(self, parent: QWidget, title: str = "", badge: Badge | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE_XS)
        if title:
            head = QHBoxLayout()
            head.setSpacing(SPACE_S)
            head.addWidget(plain_label(title, "strong", self), 1)
            if badge is not None:
                head.addWidget(badge)
            self.body.addLayout(head)

    def add_lines(self, lines: Iterable[str], role: str = "body") -> None:
        """Lines of text that can be marked and copied; empty ones are left out."""
        for line in lines:
            if line.strip():
                label = plain_label(line, role, self)
                # What is copied has to be what was typed, without places to break it: a long word is cut off.
                label.setText(line)
                label.setMinimumWidth(1)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self.body.addWidget(label)

    def add_buttons(self, *buttons: tuple[str, str, Callable[[], None]]) -> None:
        """Buttons by object name, word and act."""
        row = FlowRow(self)
        for name, word, act in buttons:
            button = QPushButton(word, row)
            button.setObjectName(name)
            button.setProperty("role", "link")
            button.setAccessibleDescription(self.title)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda checked=False, act=act: act())
        self.body.addWidget(row)


def contact_part(parent: QWidget, context: Context, contact: Contact) -> Part:
    """All that is known of a contact."""
    words = context.app.words
    worked = {
        True: (parent.tr("Worked"), Tone.GOOD),
        False: (parent.tr("Did not work"), Tone.LATE),
        None: (parent.tr("Not tried"), Tone.PLAIN),
    }[contact.worked]
    part = Part(parent, words.label(contact.purpose), Badge(parent, *worked))
    part.add_lines((contact.name, contact.address))
    labelled = (
        (parent.tr("Phone: {value}"), contact.phone),
        (parent.tr("Fax: {value}"), contact.fax),
        (parent.tr("E-mail: {value}"), contact.email),
    )
    part.add_lines(text.format(value=value) for text, value in labelled if value)
    found = (contact.found_where, words.date(contact.found_on))
    if any(found):
        where = ", ".join(each for each in found if each)
        part.add_lines([parent.tr("Found: {where}").format(where=where)], "quiet")
    return part


def registration_part(parent: QWidget, context: Context, state: RegistrationState) -> Part:
    """A person as they have them on file; what differs is said."""
    words, registration = context.app.words, state.registration
    badge = Badge(parent, parent.tr("Details differ"), Tone.ATTENTION) if state.differences else None
    part = Part(parent, state.person.legal_name, badge)
    part.add_lines([sentences(context, state.differences)])
    if state.differences:
        part.add_lines([parent.tr("This is the usual reason that verification fails.")], "quiet")
    differing = {each.field for each in state.differences}
    same = (
        ("name", registration.name_on_file),
        ("birth_date", words.date(registration.birth_date_on_file)),
        ("phone", registration.phone_on_file),
        ("email", registration.email_on_file),
        ("address", ", ".join(registration.address_on_file.splitlines())),
    )
    number = registration.patient_number
    part.add_lines([parent.tr("Patient number (MRN): {number}").format(number=number) if number else ""])
    part.add_lines(
        f"{words.text(f'labels.on_file.{field}')}: {text}" for field, text in same if text and field not in differing
    )
    return part


def portal_part(parent: QWidget, portal: Portal, accounts: Iterable[AccountView]) -> Part:
    """A portal; its link is not called official where somebody with an account there found that it is not."""
    doubted = any(view.path[PortalStep.OFFICIAL].failed for view in accounts)
    official = {
        True: Badge(parent, parent.tr("Official link"), Tone.GOOD),
        False: Badge(parent, parent.tr("Not the official link"), Tone.LATE),
        None: Badge(parent, parent.tr("Official? Not known"), Tone.PLAIN),
    }[None if doubted and portal.official else portal.official]
    part = Part(parent, portal.name, official)
    found = parent.tr("Found: {where}").format(where=portal.found_where) if portal.found_where else ""
    part.add_lines([" · ".join(each for each in (portal.host, found) if each)], "quiet")
    return part


def account_part(parent: QWidget, context: Context, view: AccountView) -> Part:
    """An account: whose, and how far along the path."""
    done = sum(1 for state in view.path.steps if state.done)
    total = len(view.path.steps)
    if view.is_stuck:
        badge = Badge(parent, parent.tr("Stuck"), Tone.ATTENTION)
    elif done == total:
        badge = Badge(parent, parent.tr("All done"), Tone.GOOD)
    else:
        badge = Badge(parent, parent.tr("{done} of {total} done").format(done=done, total=total), Tone.WAITING)
    people = {person.id: person.legal_name for person in context.app.people.all()}
    part = Part(parent, people[view.account.person_id], badge)
    lines = []
    if view.account.owner_id != view.account.person_id:
        lines.append(parent.tr("Login of {owner}").format(owner=people[view.account.owner_id]))
    if view.account.user_name:
        lines.append(parent.tr("User name: {name}").format(name=view.account.user_name))
    if view.account.two_factor is not None:
        lines.append(parent.tr("Code at sign-in") if view.account.two_factor else parent.tr("No code at sign-in"))
    if view.account.password_kept:
        lines.append(parent.tr("Password kept"))
    part.add_lines([" · ".join(lines)], "quiet")
    return part


def request_part(parent: QWidget, context: Context, view: RequestView) -> Part:
    """A request: for whom, its stage, when the answer is due."""
    words = context.app.words
    badge = (
        Badge(parent, parent.tr("Overdue"), Tone.LATE)
        if view.is_overdue
        else Badge(parent, words.label(view.stage), STAGE_TONES[view.stage])
    )
    part = Part(parent, f"{words.label(view.request.right)} · {view.person.legal_name}", badge)
    due = parent.tr("Due {date}").format(date=words.date(view.due.due_on)) if view.due.due_on else ""
    begun = parent.tr("Begun {date}").format(date=words.date(view.request.created_on))
    part.add_lines([" · ".join(each for each in (begun, due) if each)], "quiet")
    return part


def visit_part(parent: QWidget, context: Context, state: VisitState, person: str) -> Part:
    """A visit: whose and when, and how each paper that one expects of it stands."""
    words, records = context.app.words, context.app.records
    badge = (
        Badge(parent, parent.tr("{count} missing").format(count=len(state.missing)), Tone.ATTENTION)
        if state.missing
        else Badge(parent, words.text("visits.state.asked"), Tone.WAITING)
        if state.asked
        else Badge(parent, parent.tr("All there"), Tone.GOOD)
    )
    part = Part(parent, state.visit.title, badge)
    part.add_lines([f"{person} · {words.date(state.visit.period)}"], "quiet")
    for name, kinds, tone in (
        ("there", state.there, Tone.GOOD),
        ("asked", state.asked, Tone.WAITING),
        ("missing", state.missing, Tone.ATTENTION),
    ):
        named = ", ".join(records.short(kind) for kind in kinds)
        part.add_lines([f"{SHAPES[tone]} {words.text(f'visits.state.{name}')}: {named}" if named else ""])
    return part


def event_part(parent: QWidget, context: Context, event: Event) -> Part:
    """What happened on a day, in two lines."""
    part = Part(parent)
    part.body.setSpacing(0)
    part.add_lines([f"{events.when(context, event)} · {events.title(context, event)}"])
    part.add_lines([event.summary], "quiet")
    return part
