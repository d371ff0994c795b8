"""Who has the records, and where their records office is."""

from recordkeeper.domain.setup import Answers
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

    def adapt(self, answers: Answers) -> None:
        """Whoever comes without the first page is asked here whether they asked before."""
        self.form.asked_already_field.setVisible(bool(answers.get("you.id")))
