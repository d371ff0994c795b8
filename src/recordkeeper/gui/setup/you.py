"""The person's own details."""

from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_you import Ui_SetupYou
from recordkeeper.gui.setup.page import SetupForm


class YouPage(SetupForm):
    """As on an ID."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupYou())
