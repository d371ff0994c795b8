"""How a letter went out. Its clock starts only by this."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from recordkeeper.app.jobs import Progress
from recordkeeper.app.letters import Sending
from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.checks import Problem, of_past_day, problem
from recordkeeper.domain.dates import parse_day
from recordkeeper.domain.event import Channel, Event
from recordkeeper.domain.letter import Letter
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.sending_dialog import Ui_SendingDialog


class SendingDialog(FormDialog):
    """Asks for channel, day, number, proof and signed scan."""

    def __init__(self, parent: QWidget | None, context: Context, view: RequestView, letter: Letter) -> None:
        super().__init__(parent, context, Ui_SendingDialog())
        self._letter = letter
        words = context.app.words
        self.form.intro.setText(
            self.tr("{title} to {provider}").format(
                title=context.app.lettering.kind(letter.kind).title, provider=view.provider.name
            )
        )
        self.form.channel.set_choices(
            (channel, words.label(channel)) for channel in Channel if channel != Channel.PHONE
        )
        self.begin({"on": context.app.today().isoformat()})

    def problems(self, values: dict[str, str]) -> Iterable[Problem]:
        """A channel and a day that has come are needed."""
        if not values["channel"]:
            yield problem("channel", "missing_asked_channel")
        yield from of_past_day("on", values["on"], self.context.app.today())

    def save(self, values: dict[str, str]) -> None:
        """Record the sending, with its files."""
        sending = Sending(
            channel=Channel(values["channel"]),
            on=parse_day(values["on"]),
            number=values["number"],
            proof=values["proof"],
            proof_file=Path(values["proof_file"]) if values["proof_file"] else None,
            signed_scan=Path(values["signed_scan"]) if values["signed_scan"] else None,
        )
        app, letter = self.context.app, self._letter

        def work(progress: Progress) -> Event:
            progress.check()
            return app.letters.record_sent(letter, sending)

        self.context.run(self.tr("Keeping the proof…"), work, lambda event: self._said())

    def _said(self) -> None:
        assert self._letter.request_id is not None
        due = self.context.app.requests.view(self._letter.request_id).due
        self.context.say(self.context.app.words.sentence(due.explanation))
