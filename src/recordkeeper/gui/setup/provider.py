"""Who has the records, and where their records department is."""

from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_provider import Ui_SetupProvider
from recordkeeper.gui.setup.page import SetupForm


class ProviderPage(SetupForm):
    """One provider."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupProvider())

    def prepare(self) -> None:
        """Offer kinds and states."""
        self.offer_provider(self.form.provider_kind, self.form.provider_place)
