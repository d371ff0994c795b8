"""What did they answer? What each answer means is said at once, and what it asks to be noted is shown."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from recordkeeper.app.answers import Noted
from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.answer import ASKED, CHOICES, Answer, Then
from recordkeeper.domain.checks import Problem, problem
from recordkeeper.domain.event import Channel
from recordkeeper.domain.request import Stage
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.events import request_title
from recordkeeper.gui.forms.answer_dialog import Ui_AnswerDialog
from recordkeeper.gui.next_step import say_next

_CURRENCIES = {"US": "USD", "GB": "GBP", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "IN": "INR"}
_EURO = "EUR"
_CHOICE_WORDS = {"denial": "letter_choices.denial.kind", "basis": "answer_choices.basis"}


class AnswerDialog(FormDialog):
    """Notes an answer to a request, and goes on to what it asks for: a letter, a new recipient, a look at what came."""

    help_page = "refusal"

    def __init__(self, parent: QWidget | None, context: Context, *, request_id: str = "", answer: str = "") -> None:
        super().__init__(parent, context, Ui_AnswerDialog())
        app = context.app
        open_views = [view for view in app.requests.all() if view.stage is not Stage.CLOSED]
        self._views = {view.request.id: view for view in open_views}
        self._noted: Noted | None = None
        form, words = self.form, app.words
        form.request.set_choices((each, request_title(self.context, view)) for each, view in self._views.items())
        form.answer.set_choices((each, words.text(f"answers.{each}")) for each in app.answers.all)
        form.channel.set_choices(((each, words.label(each)) for each in Channel), none=self.tr("Not known"))
        for name, values in CHOICES.items():
            getattr(form, name).set_choices((each, words.text(f"{_CHOICE_WORDS[name]}.{each}")) for each in values)
        only = next(iter(self._views)) if len(self._views) == 1 else ""
        self.fields["request"].setVisible(not request_id)
        self.begin({"request": request_id or only, "answer": answer, "on": app.today().isoformat()})
        form.request.edited.connect(self._show)
        form.answer.edited.connect(self._show)
        self._show()
        self._edited = False

    @property
    def _view(self) -> RequestView | None:
        return self._views.get(self.form.request.value())

    @property
    def _answer(self) -> Answer | None:
        return self.context.app.answers.all.get(self.form.answer.value())

    def _show(self) -> None:
        view, answer, form = self._view, self._answer, self.form
        form.about.setVisible(view is not None and self.fields["request"].isHidden())
        if view is not None:
            form.about.setText(
                self.tr("{provider}, about the records of {person}").format(
                    provider=view.provider.name, person=view.person.legal_name
                )
            )
            form.recipient.set_choices(
                (each.id, ", ".join(part for part in (each.name, each.department) if part)) for each in view.recipients
            )
            if not form.recipient.value() and view.recipients:
                form.recipient.set_value(view.recipients[0].id)
            if not form.currency.text():
                country = view.provider.place.partition("-")[0]
                form.currency.setText(_CURRENCIES.get(country or "US", _EURO))
        self.fields["recipient"].setVisible(view is not None and len(view.recipients) > 1)
        asks = answer.asks if answer is not None else ()
        for name in ASKED:
            self.fields[name].setVisible(name in asks)
        form.meaningCard.setVisible(answer is not None)
        if answer is not None:
            meaning = self.context.app.answers.meaning(answer, view.provider.place if view is not None else "")
            form.meaningClock.setText(meaning.clock)
            form.meaningRight.setText(self.tr("They may be right: {text}").format(text=meaning.right))
            form.meaningRight.setVisible(bool(meaning.right))
            form.meaningNext.setText(self.tr("Next: {text}").format(text=meaning.next))
        if self.isVisible():
            self.fit()

    def problems(self, values: dict[str, str]) -> Iterable[Problem]:
        """A request and an answer are needed; the rest is what the domain says."""
        if not values["request"]:
            yield problem("request", "missing_request")
        if self._answer is None:
            yield problem("answer", "missing_answer")
            return
        yield from self.context.app.answers.problems(self._answer, values, self._view)

    def save(self, values: dict[str, str]) -> Callable[[], object]:
        """Note it."""
        answer, proof = self._answer, Path(values["proof_file"]) if values["proof_file"] else None
        assert answer is not None

        def work() -> None:
            self._noted = self.context.app.answers.note(values["request"], answer, values, proof)

        return work

    def saved(self) -> None:
        """Go on to what the answer asks for."""
        noted, request_id = self._noted, self.form.request.value()
        if noted is None:
            return
        view = self.context.app.requests.view(request_id)
        parent, context = self.parentWidget(), self.context
        if noted.then in (Then.LETTER, Then.FEE) and noted.letter:
            title = context.app.words.text(f"letter_short.{noted.letter}")
            context.say(
                self.tr("Noted. The next letter: {title}").format(title=title),
                self.tr("Write it"),
                lambda: _open_letter(parent, context, request_id, noted.letter),
            )
        elif noted.then is Then.RECIPIENT and noted.recipient_id:
            kind = view.letters[0].kind if view.letters else ""
            context.say(
                self.tr("Noted. They are a new recipient of this request."),
                self.tr("Make the letter to them"),
                lambda: _open_letter(parent, context, request_id, kind, noted.recipient_id or ""),
            )
        elif noted.then is Then.DELIVERY:
            context.say(
                self.tr("Noted. File what came, then check it item by item."),
                self.tr("Check what came"),
                lambda: _check(parent, context, request_id),
            )
        else:
            say_next(context, request_id=request_id)


def _open_letter(parent: QWidget | None, context: Context, request_id: str, kind: str, recipient_id: str = "") -> None:
    from recordkeeper.gui.dialogs.letter_dialog import LetterDialog

    view = context.app.requests.view(request_id)
    LetterDialog(parent, context, view, None, kind=kind, recipient_id=recipient_id).open()


def _check(parent: QWidget | None, context: Context, request_id: str) -> None:
    from recordkeeper.gui.dialogs.delivery_dialog import DeliveryDialog

    DeliveryDialog(parent, context, context.app.requests.view(request_id)).open()
