"""What the provider has on file about the person; a difference is said at once."""

from recordkeeper.domain.setup import Answers
from recordkeeper.domain.setup_plan import own_differences
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_on_file import Ui_SetupOnFile
from recordkeeper.gui.setup.page import SetupForm

_COMPARED = ("name", "birth_date", "phone", "email", "address")


class OnFilePage(SetupForm):
    """As they have it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupOnFile())

    def adapt(self, answers: Answers) -> None:
        """Say which details differ from the person's own."""
        differing = {each.field for each in own_differences(answers)}
        text = self.tr("▲ This differs from your own details. It is the usual reason that verification fails.")
        for name in _COMPARED:
            label = getattr(self.form, f"on_file_{name}_differs")
            label.setText(text)
            label.setVisible(name in differing)
        self.form.on_file_proof_field.setVisible(bool(differing))
