"""The short way: everything a letter needs, on one page."""

from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_express import Ui_SetupExpress
from recordkeeper.gui.setup.page import SetupForm


class ExpressPage(SetupForm):
    """Who, whose records, from whom."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupExpress())

    def prepare(self) -> None:
        """Offer kinds and states."""
        self.offer_provider(self.form.provider_kind, self.form.provider_place)
