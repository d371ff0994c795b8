"""How a letter went out. Its clock starts only by this."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from recordkeeper.app.letters import Sending
from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.checks import Problem, of_past_day, problem, typed_day
from recordkeeper.domain.dates import parse_day
from recordkeeper.domain.event import Channel
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.noting import of_coming_time, of_time, typed_time
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.sending_dialog import Ui_SendingDialog
from recordkeeper.gui.widgets.labels import breakable

# What is asked by the way it went.
_ASKED = {
    Channel.FAX: ("number", "at", "pages", "failed", "proof"),
    Channel.CERTIFIED_MAIL: ("number", "delivered_on", "received_by"),
    Channel.POST: ("number",),
    Channel.EMAIL: ("number", "at", "proof"),
    Channel.PORTAL: ("at", "proof"),
    Channel.IN_PERSON: ("received_by", "proof"),
}

_ALWAYS = ("letters", "channel", "on", "proof_file", "signed_on", "signed_scan")


class SendingDialog(FormDialog):
    """Asks which letters went, and for channel, day, number, proof and signed scan."""

    help_page = "how-long"

    def __init__(
        self, parent: QWidget | None, context: Context, view: RequestView, letters: tuple[Letter, ...]
    ) -> None:
        super().__init__(parent, context, Ui_SendingDialog())
        self._letters = {letter.id: letter for letter in letters}
        words, titles = context.app.words, {each.id: each.title for each in context.app.lettering.kinds()}
        names = [(letter.id, titles[letter.kind]) for letter in letters]
        self.form.intro.setTextFormat(Qt.TextFormat.PlainText)
        to = self.tr("{title} to {provider}") if len(names) == 1 else self.tr("To {provider}")
        self.form.intro.setText(breakable(to.format(title=names[0][1], provider=view.provider.name)))
        self.form.letters.set_choices(names)
        self.fields["letters"].setVisible(len(names) > 1)
        self.form.channel.set_choices(
            (channel, words.label(channel)) for channel in Channel if channel != Channel.PHONE
        )
        self.begin({"on": context.app.today().isoformat(), "letters": ",".join(self._letters)})
        self.form.channel.edited.connect(self._show_fields)
        self._show_fields()
        self._edited = False

    def _show_fields(self) -> None:
        """What proves the way it went, and no more."""
        shown = _ASKED.get(self.form.channel.value(), ("proof",))
        for name in ("number", "at", "pages", "failed", "delivered_on", "received_by", "proof"):
            self.fields[name].setVisible(name in shown)
        if self.isVisible():
            self.fit()

    def problems(self, values: dict[str, str]) -> Iterable[Problem]:
        """A letter, a channel and a day that has come are needed."""
        if not values["letters"]:
            yield problem("letters", "missing_letters")
        if not values["channel"]:
            yield problem("channel", "missing_asked_channel")
        app = self.context.app
        yield from of_past_day("on", values["on"], app.today())
        made = max((self._letters[each].dated for each in values["letters"].split(",") if each), default=None)
        on = typed_day(values["on"])
        if made is not None and on is not None and on < made:
            yield problem("on", "sent_before_made", made=made.isoformat())
        yield from of_time("at", values["at"])
        yield from of_coming_time("at", values["on"], values["at"], app.now())
        if values["signed_on"].strip():
            yield from of_past_day("signed_on", values["signed_on"], app.today())
        if values["delivered_on"].strip():
            yield from of_past_day("delivered_on", values["delivered_on"], app.today())
            sent, delivered = typed_day(values["on"]), typed_day(values["delivered_on"])
            if sent is not None and delivered is not None and delivered < sent:
                yield problem("delivered_on", "delivered_before_sent")

    def save(self, values: dict[str, str]) -> Callable[[], object]:
        """Record the sending, with its files; what is asked for another way of sending does not count."""
        shown = (*_ALWAYS, *_ASKED.get(Channel(values["channel"]), ("proof",)))
        values = {name: text if name in shown else "" for name, text in values.items()}
        sending = Sending(
            channel=Channel(values["channel"]),
            on=parse_day(values["on"]),
            at=typed_time(values["at"]),
            number=values["number"],
            pages=values["pages"].strip(),
            failed=values["failed"] == "no",
            delivered_on=typed_day(values["delivered_on"]),
            received_by=values["received_by"].strip(),
            signed_on=typed_day(values["signed_on"]),
            proof=values["proof"].strip() or self._report(values),
            proof_file=Path(values["proof_file"]) if values["proof_file"] else None,
            signed_scan=Path(values["signed_scan"]) if values["signed_scan"] else None,
        )
        first, *others = (self._letters[each] for each in values["letters"].split(","))
        return lambda: self.context.app.letters.record_sent(first, sending, *others)

    def _report(self, values: dict[str, str]) -> str:
        """What a fax report says, when the fax went through."""
        if values["channel"] != Channel.FAX or values["failed"] != "yes":
            return ""
        pages = values["pages"].strip()
        return self.tr("fax report: OK, {pages} pages").format(pages=pages) if pages else self.tr("fax report: OK")

    def saved(self) -> None:
        """Say when the answer is due, now that the clock runs, and what happens next."""
        request_id = next(iter(self._letters.values())).request_id
        assert request_id is not None
        app = self.context.app
        due = app.words.sentence(app.requests.view(request_id).due.explanation)
        following = app.todo.next_for(request_id=request_id)
        self.context.say(f"{due} {app.words.sentence(following)}" if following is not None else due)
