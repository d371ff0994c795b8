"""One request: what was asked, when the answer is due and why, the letters, what happened."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.delivery import WANTING
from recordkeeper.domain.event import Event, EventKind
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.request import Outcome, Recipient, Stage, sendings_of
from recordkeeper.gui import events
from recordkeeper.gui.context import Context
from recordkeeper.gui.due import due_text
from recordkeeper.gui.forms.request_detail import Ui_RequestDetail
from recordkeeper.gui.pages import request_parts as parts
from recordkeeper.gui.widgets.badge import STAGE_TONES, Tone
from recordkeeper.gui.widgets.labels import breakable, clear_layout, plain_label

_NOTABLE = (
    EventKind.RECEIPT_PROVED,
    EventKind.CALL,
    EventKind.MESSAGE,
    EventKind.VISIT,
    EventKind.FEE_PAID,
    EventKind.IDENTITY_SUPPLIED,
    EventKind.QUESTION_ANSWERED,
)
_HURRIES = "expedited"


class RequestDetail(QWidget):
    """Shows one request, and offers what can be done with it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.form = Ui_RequestDetail()
        self.form.setupUi(self)
        self.view: RequestView | None = None
        self._all_dates = False
        for label in (self.form.title, self.form.subtitle, self.form.dueOn, self.form.dueReason):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.form.letterButton.clicked.connect(self.make_letter)
        self.form.sentButton.clicked.connect(self.note_sending)
        self.form.answerButton.clicked.connect(self.note_answer)
        self.form.cameButton.clicked.connect(self._import)
        self.form.checkButton.clicked.connect(self.check_delivery)
        self.form.receiptButton.clicked.connect(lambda: self._note(EventKind.RECEIPT_PROVED))
        self.form.whyButton.clicked.connect(self._toggle_dates)
        self.form.moreButton.clicked.connect(self._more)

    def show_request(self, view: RequestView) -> None:
        """Show this request."""
        words = self.context.app.words
        self.view = view
        self.form.title.setText(breakable(f"{words.label(view.request.right)}: {view.provider.name}"))
        subtitle = self.tr("For {person} · Reference {reference}").format(
            person=view.person.legal_name, reference=view.request.reference
        )
        if view.request.needed_by is not None:
            needed = self.tr("Needed by {date}: {reason}").format(
                date=words.date(view.request.needed_by), reason=view.request.need_reason
            )
            subtitle = f"{subtitle}\n{needed}"
        self.form.subtitle.setText(breakable(subtitle))
        if view.is_overdue:
            self.form.stage.show_word(self.tr("Overdue"), Tone.LATE)
        else:
            self.form.stage.show_word(words.label(view.stage), STAGE_TONES[view.stage])
        self._show_buttons(view)
        self._show_due(view)
        self._show_parts(view)
        self._show_items(view)
        self._show_letters(view)
        self._show_events(view)

    def _show_buttons(self, view: RequestView) -> None:
        closed = view.stage is Stage.CLOSED
        unsent = bool(view.unsent_letters)
        asked_elsewhere = any(event.kind is EventKind.ASKED_ELSEWHERE for event in view.events)
        self.form.letterButton.setText(self.tr("Make the letter") if not view.letters else self.tr("Open the letter"))
        # Of several letters each has its own button below.
        one = len(view.letters) == 1
        first = not view.letters and (not asked_elsewhere or view.request.needed_by is not None)
        self.form.letterButton.setVisible(one or first)
        self.form.sentButton.setVisible(unsent and not closed)
        begun = view.stage not in (Stage.DRAFT, Stage.READY)
        self.form.answerButton.setVisible(begun and not closed)
        self.form.cameButton.setVisible(begun and not closed)
        self.form.checkButton.setVisible(begun and bool(view.items))
        _set_role(self.form.letterButton, "secondary" if unsent or view.stage is not Stage.DRAFT else "primary")
        _set_role(self.form.sentButton, "primary")

    def _show_due(self, view: RequestView) -> None:
        words = self.context.app.words
        due = view.due
        self.form.dueOn.setText(due_text(self.context, due) or self.tr("No date yet"))
        self.form.dueReason.setText(words.sentence(due.explanation))
        clear_layout(self.form.otherDatesLayout)
        for conditional in due.conditional:
            self.form.otherDatesLayout.addWidget(plain_label(words.sentence(conditional.explanation), "quiet", self))
        for clock in due.clocks:
            if clock.explanation != due.explanation:
                self.form.otherDatesLayout.addWidget(plain_label(words.sentence(clock.explanation), "quiet", self))
        if view.request.rule_version and due.rule and view.request.rule_version != due.rule.version:
            text = self.tr("The letter stands on {old}; this date is counted by {new}.").format(
                old=view.request.rule_version, new=due.rule.version
            )
            self.form.otherDatesLayout.addWidget(plain_label(text, "quiet", self))
        self.form.whyButton.setVisible(self.form.otherDatesLayout.count() > 0)
        self._show_dates()

    def _show_parts(self, view: RequestView) -> None:
        form, context = self.form, self.context
        closed = view.stage is Stage.CLOSED
        steps = () if view.stage in (Stage.DRAFT, Stage.READY) else context.app.letters.steps(view)
        checked = bool(view.events) and view.events[-1].kind is EventKind.DELIVERY_CHECKED
        settled = checked and not any(item.outcome in WANTING for item in view.items) and not closed
        close = partial(self._record, EventKind.CLOSED) if settled else None
        form.nextCard.setVisible(parts.show_next(form.nextLayout, self, context, steps, self._make, close))
        form.receiptButton.setVisible(view.due.estimated and not closed)
        form.conditionsCard.setVisible(not closed and parts.show_conditions(form.conditionsLayout, self, context, view))
        form.issuesCard.setVisible(parts.show_issues(form.issuesLayout, self, context, view))
        form.feesCard.setVisible(parts.show_fees(form.feesLayout, self, context, view, self._make, self._pay))
        form.recipientsCard.setVisible(
            parts.show_recipients(form.recipientsLayout, self, context, view, self._make_for)
        )
        marks = parts.marks_of(context, view)
        spoken = ". ".join(f"{mark.word}: {mark.day}" for mark in sorted(marks, key=lambda mark: mark.on))
        form.line.show_marks(marks, context.app.today(), spoken)

    def _pay(self) -> None:
        self._note(EventKind.FEE_PAID)

    def _note(self, *kinds: EventKind) -> None:
        from recordkeeper.gui.dialogs.event_dialog import EventDialog

        if self.view is not None:
            EventDialog(self.window(), self.context, kinds, request_id=self.view.request.id).open()

    def _toggle_dates(self) -> None:
        self._all_dates = not self._all_dates
        self._show_dates()

    def _show_dates(self) -> None:
        self.form.otherDates.setVisible(self._all_dates)
        self.form.whyButton.setText(self.tr("Show less") if self._all_dates else self.tr("Show all dates and why"))

    def _show_items(self, view: RequestView) -> None:
        words, records = self.context.app.words, self.context.app.records
        clear_layout(self.form.itemsLayout)
        for span in dict.fromkeys(item.span for item in view.items):
            if span is not None:
                self.form.itemsLayout.addWidget(plain_label(words.date(span), "quiet", self))
            for item in (item for item in view.items if item.span == span):
                outcome = "" if item.outcome is Outcome.OPEN else f": {words.label(item.outcome)}"
                text = f"• {records.label(item.kind)}{f' ({item.detail})' if item.detail else ''}{outcome}"
                self.form.itemsLayout.addWidget(plain_label(text, "body", self))
        for correction in view.corrections:
            text = self.tr("{field}: “{shown}” should be “{right}”").format(
                field=words.text(f"labels.on_file.{correction.field}"),
                shown=words.spoken(correction.as_shown),
                right=words.spoken(correction.should_be),
            )
            self.form.itemsLayout.addWidget(plain_label(text, "body", self))
        self.form.itemsCard.setVisible(bool(view.items or view.corrections))

    def _show_letters(self, view: RequestView) -> None:
        clear_layout(self.form.lettersLayout)
        self.form.lettersCard.setVisible(bool(view.letters))
        sent = {event.letter_id for event in sendings_of(view.events)}
        for letter in view.letters:
            self.form.lettersLayout.addWidget(self._letter_row(letter, was_sent=letter.id in sent))
        for kind in self._unmade(view):
            self.form.lettersLayout.addWidget(self._unmade_row(kind))

    def _unmade(self, view: RequestView) -> list[str]:
        """The kinds of letter that this request wants and has not, once one was made."""
        if view.stage is Stage.CLOSED or not view.letters:
            return []
        made = {letter.kind for letter in view.letters}
        return [_HURRIES] if view.request.needed_by and _HURRIES not in made else []

    def _unmade_row(self, kind: str) -> QWidget:
        text = self.tr("{title}: not made yet").format(title=self.context.app.lettering.kind(kind).title)
        return parts.row(self, text, parts.Deed(self.tr("Make"), f"make_{kind}", lambda: self._make(kind)))

    def _letter_row(self, letter: Letter, *, was_sent: bool) -> QWidget:
        words, kind = self.context.app.words, self.context.app.lettering.kind(letter.kind)
        state = self.tr("sent") if was_sent else self.tr("not sent yet")
        text = self.tr("{title}, {date}: {state}").format(title=kind.title, date=words.date(letter.dated), state=state)
        if to := self._recipient_of(letter):
            named = ", ".join(filter(None, (to.name, to.department)))
            text = self.tr("{text}, to {recipient}").format(text=text, recipient=named)
        return parts.row(
            self, text, parts.Deed(self.tr("Open"), f"open_{letter.id}", lambda: self._open_letter(letter))
        )

    def _recipient_of(self, letter: Letter) -> Recipient | None:
        """Whom a letter is to, where there are several."""
        assert self.view is not None
        several = self.view.recipients if len(self.view.recipients) > 1 else ()
        return next((each for each in several if each.id == letter.recipient_id), None)

    def _show_events(self, view: RequestView) -> None:
        clear_layout(self.form.eventsLayout)
        self.form.eventsCard.setVisible(bool(view.events))
        for event in reversed(view.events):
            self.form.eventsLayout.addWidget(plain_label(self._event_text(event), "body", self))

    def _event_text(self, event: Event) -> str:
        parts = [events.when(self.context, event), events.title(self.context, event)]
        if event.channel is not None:
            parts.append(self.context.app.words.label(event.channel))
        return " · ".join((*parts, *events.facts(self.context, event), *filter(None, [event.summary])))

    def make_letter(self) -> None:
        """Open the letter, or make it."""
        if self.view is not None:
            self._open_letter(self.view.letter)

    def hurry(self) -> None:
        """Open the letter that asks for quick handling, to be made."""
        self._make(_HURRIES)

    def _make(self, kind: str) -> None:
        from recordkeeper.gui.dialogs.letter_dialog import LetterDialog

        assert self.view is not None
        view = self.context.app.requests.view(self.view.request.id)
        LetterDialog(self.window(), self.context, view, None, kind=kind).open()

    def _open_letter(self, letter: Letter | None) -> None:
        from recordkeeper.gui.dialogs.letter_dialog import LetterDialog

        assert self.view is not None
        LetterDialog(self.window(), self.context, self.view, letter).open()

    def note_sending(self) -> None:
        """Ask how the letter went out."""
        from recordkeeper.gui.dialogs.sending_dialog import SendingDialog

        if self.view is not None and self.view.unsent_letters:
            SendingDialog(self.window(), self.context, self.view, self.view.unsent_letters).open()

    def note_event(self) -> None:
        """Ask what happened."""
        self._note(*_NOTABLE)

    def note_answer(self) -> None:
        """Ask what they answered."""
        from recordkeeper.gui.dialogs.answer_dialog import AnswerDialog

        if self.view is not None:
            AnswerDialog(self.window(), self.context, request_id=self.view.request.id).open()

    def check_delivery(self) -> None:
        """Go through what was asked, item by item."""
        from recordkeeper.gui.dialogs.delivery_dialog import DeliveryDialog

        if self.view is not None:
            view = self.context.app.requests.view(self.view.request.id)
            DeliveryDialog(self.window(), self.context, view).open()

    def _make_for(self, recipient_id: str) -> None:
        from recordkeeper.gui.dialogs.letter_dialog import LetterDialog

        assert self.view is not None
        view = self.context.app.requests.view(self.view.request.id)
        kind = view.letters[0].kind if view.letters else ""
        LetterDialog(self.window(), self.context, view, None, kind=kind, recipient_id=recipient_id).open()

    def _bundle(self) -> None:
        from recordkeeper.gui.dialogs.bundle_dialog import BundleDialog

        assert self.view is not None
        BundleDialog(self.window(), self.context, self.view).open()

    def _more(self) -> None:
        assert self.view is not None
        menu = QMenu(self)
        view = self.view
        if view.stage is Stage.CLOSED:
            menu.addAction(self.tr("Open it again")).triggered.connect(lambda: self._record(EventKind.REOPENED))
        elif view.stage is Stage.DRAFT:
            menu.addAction(self.tr("Change what is asked…")).triggered.connect(self._change)
            menu.addAction(self.tr("Delete this draft")).triggered.connect(self._discard)
        else:
            menu.addAction(self.tr("Note what happened…")).triggered.connect(self.note_event)
            menu.addAction(self.tr("Make another letter…")).triggered.connect(lambda: self._open_letter(None))
            menu.addAction(self.tr("Close as complete")).triggered.connect(lambda: self._record(EventKind.CLOSED))
        menu.addAction(self.tr("Bundle for a doctor, a lawyer or an authority…")).triggered.connect(self._bundle)
        menu.addAction(self.tr("Open the provider")).triggered.connect(
            lambda: self.context.go("providers", view.provider.id)
        )
        menu.popup(self.form.moreButton.mapToGlobal(self.form.moreButton.rect().bottomLeft()))

    def _change(self) -> None:
        from recordkeeper.gui.dialogs.request_dialog import RequestDialog

        assert self.view is not None
        RequestDialog(self.window(), self.context, self.view).open()

    def _discard(self) -> None:
        assert self.view is not None
        request_id = self.view.request.id
        self.context.attempt(lambda: self.context.app.requests.discard(request_id))

    def _record(self, kind: EventKind) -> None:
        app = self.context.app
        assert self.view is not None
        request_id = self.view.request.id
        self.context.attempt(lambda: app.requests.record(request_id, kind, app.today()))

    def _import(self) -> None:
        from recordkeeper.gui.dialogs.import_dialog import ImportDialog

        assert self.view is not None
        ImportDialog(self.window(), self.context, [], request_id=self.view.request.id).open()


def _set_role(button: QPushButton, role: str) -> None:
    button.setProperty("role", role)
    button.style().unpolish(button)
    button.style().polish(button)
