"""What was asked against what came: each item with the documents for it, and what became of it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.checks import Problem
from recordkeeper.domain.delivery import WANTING, ItemCheck
from recordkeeper.domain.document import Document
from recordkeeper.domain.ids import Id
from recordkeeper.domain.request import Outcome
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.delivery_dialog import Ui_DeliveryDialog
from recordkeeper.gui.widgets.card import Card
from recordkeeper.gui.widgets.choice_box import ChoiceBox
from recordkeeper.gui.widgets.labels import plain_label


class DeliveryDialog(FormDialog):
    """Asks for each item what became of it; then offers the letter for exactly what is missing, or to close."""

    help_page = "complete"

    def __init__(self, parent: QWidget | None, context: Context, view: RequestView) -> None:
        super().__init__(parent, context, Ui_DeliveryDialog())
        self._view = view
        self._outcomes: dict[Id, ChoiceBox] = {}
        self._boxes: dict[Id, dict[Id, QCheckBox]] = {}
        came = self.tr("Documents that came since the request went out: {count}.").format(count=len(view.came))
        nothing = self.tr("Nothing is filed for this request yet. You can still say what became of each item.")
        self.form.about.setText(came if view.came else nothing)
        for check in view.checks:
            self.form.itemsLayout.addWidget(self._card(check))
        self.form.importButton.clicked.connect(self._import)
        self.begin({})

    def _card(self, check: ItemCheck) -> QWidget:
        words, records = self.context.app.words, self.context.app.records
        card = Card(self)
        layout = QVBoxLayout(card)
        span = f", {words.date(check.item.span)}" if check.item.span else ""
        title = f"{records.label(check.item.kind)}{f' ({check.item.detail})' if check.item.detail else ''}{span}"
        layout.addWidget(plain_label(title, "strong", card))
        mine = {each.id for each in check.documents}
        boxes: dict[Id, QCheckBox] = {}
        for document in sorted(self._view.came, key=lambda each: (each.id not in mine, each.title)):
            if document.id in mine or document.kind in (check.item.kind, ""):
                box = QCheckBox(self._named(document), card)
                box.setChecked(document.id in mine)
                box.toggled.connect(self._note_edit)
                boxes[document.id] = box
                layout.addWidget(box)
        if not boxes:
            layout.addWidget(plain_label(self.tr("Nothing came for it."), "quiet", card))
        if check.empty_years:
            years = ", ".join(map(str, check.empty_years))
            layout.addWidget(plain_label(self.tr("Nothing dated in: {years}").format(years=years), "quiet", card))
        if any(each.is_summary for each in check.documents):
            layout.addWidget(plain_label(self.tr("A summary is among it, which is not the whole."), "quiet", card))
        label = QLabel(self.tr("What became of it?"), card)
        label.setProperty("role", "fieldLabel")
        choice = ChoiceBox(card)
        choice.setObjectName(f"outcome_{check.item.kind}")
        choice.setAccessibleName(f"{label.text()} {title}")
        choice.set_choices(
            ((each, words.label(each)) for each in Outcome if each is not Outcome.OPEN), none=words.label(Outcome.OPEN)
        )
        suggested = check.suggested
        choice.set_value("" if suggested is Outcome.OPEN else suggested)
        choice.edited.connect(self._note_edit)
        label.setBuddy(choice)
        layout.addWidget(label)
        layout.addWidget(choice)
        self._outcomes[check.item.id], self._boxes[check.item.id] = choice, boxes
        return card

    def _named(self, document: Document) -> str:
        words = self.context.app.words
        parts = [document.title, words.date(document.when)]
        if document.pages:
            parts.append(self.tr("{count} pages").format(count=document.pages))
        return " · ".join(part for part in parts if part)

    def problems(self, values: dict[str, str]) -> Iterable[Problem]:
        """An item without a choice is still owed: nothing is wrong."""
        return ()

    def save(self, values: dict[str, str]) -> None:
        """Keep what became of each item."""
        outcomes = {item: Outcome(box.value() or Outcome.OPEN) for item, box in self._outcomes.items()}
        documents = {
            item: [each for each, box in boxes.items() if box.isChecked()] for item, boxes in self._boxes.items()
        }
        self.context.app.requests.check_delivery(self._view.request.id, outcomes, documents)

    def saved(self) -> None:
        """Offer the follow-up for what is missing, or to close the request."""
        context, request_id, parent = self.context, self._view.request.id, self.parentWidget()
        view = context.app.requests.view(request_id)
        owed = [item for item in view.items if item.outcome in WANTING]
        if owed:
            context.say(
                self.tr("Still missing: {count}. The follow-up asks for exactly that.").format(count=len(owed)),
                self.tr("Write it"),
                lambda: _write(parent, context, request_id),
            )
        else:
            context.say(
                self.tr("Nothing is owed any more."),
                self.tr("Close the request"),
                lambda: _close(context, request_id),
            )

    def _import(self) -> None:
        from recordkeeper.gui.dialogs.import_dialog import ImportDialog

        parent, context, request_id = self.parentWidget(), self.context, self._view.request.id
        self.reject()
        if self.isHidden():
            ImportDialog(parent, context, [], request_id=request_id).open()


def _write(parent: QWidget | None, context: Context, request_id: Id) -> None:
    from recordkeeper.gui.dialogs.letter_dialog import LetterDialog

    LetterDialog(parent, context, context.app.requests.view(request_id), None, kind="missing_records").open()


def _close(context: Context, request_id: Id) -> None:
    from recordkeeper.domain.event import EventKind

    app = context.app
    context.attempt(lambda: app.requests.record(request_id, EventKind.CLOSED, app.today()))
