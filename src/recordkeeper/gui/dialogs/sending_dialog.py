"""How a letter went out. Its clock starts only by this."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from recordkeeper.app.letters import Sending
from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.checks import Problem, of_past_day, problem
from recordkeeper.domain.dates import parse_day
from recordkeeper.domain.event import Channel
from recordkeeper.domain.letter import Letter
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.sending_dialog import Ui_SendingDialog
from recordkeeper.gui.widgets.labels import breakable


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

    def problems(self, values: dict[str, str]) -> Iterable[Problem]:
        """A letter, a channel and a day that has come are needed."""
        if not values["letters"]:
            yield problem("letters", "missing_letters")
        if not values["channel"]:
            yield problem("channel", "missing_asked_channel")
        yield from of_past_day("on", values["on"], self.context.app.today())

    def save(self, values: dict[str, str]) -> Callable[[], object]:
        """Record the sending, with its files."""
        sending = Sending(
            channel=Channel(values["channel"]),
            on=parse_day(values["on"]),
            number=values["number"],
            proof=values["proof"],
            proof_file=Path(values["proof_file"]) if values["proof_file"] else None,
            signed_scan=Path(values["signed_scan"]) if values["signed_scan"] else None,
        )
        first, *others = (self._letters[each] for each in values["letters"].split(","))
        return lambda: self.context.app.letters.record_sent(first, sending, *others)

    def saved(self) -> None:
        """Say when the answer is due, now that the clock runs, and what happens next."""
        request_id = next(iter(self._letters.values())).request_id
        assert request_id is not None
        app = self.context.app
        due = app.words.sentence(app.requests.view(request_id).due.explanation)
        following = app.todo.next_for(request_id=request_id)
        self.context.say(f"{due} {app.words.sentence(following)}" if following is not None else due)
