"""A request that was made before, without a letter of ours."""

from recordkeeper.domain.event import Channel
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_asked import Ui_SetupAsked
from recordkeeper.gui.setup.page import SetupForm


class AskedPage(SetupForm):
    """How, when, whom, for what, by what proof."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupAsked())

    def prepare(self) -> None:
        """Offer ways of asking and kinds of record."""
        words = self.context.app.words
        self.form.asked_channel.set_choices([(each.value, words.label(each)) for each in Channel])
        self.offer_kinds(self.form.asked_kinds)
