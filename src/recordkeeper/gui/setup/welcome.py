"""What the app does, where the data stays, who can read it; or the sample library."""

from recordkeeper.domain.setup import Answers
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_welcome import Ui_SetupWelcome
from recordkeeper.gui.setup.page import SetupForm


class WelcomePage(SetupForm):
    """Nothing is asked here."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupWelcome())
        self.form.sampleButton.clicked.connect(self.sample_asked)
        self.form.safetyButton.clicked.connect(lambda: self.explained.emit("keep-safe"))

    def adapt(self, answers: Answers) -> None:
        """Say which folder it is."""
        self.form.wherePath.setText(str(self.context.app.session.path or ""))
