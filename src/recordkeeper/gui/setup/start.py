"""The first page: is there a hurry, was it asked already, and which way from here."""

from recordkeeper.domain.setup import EXPRESS, WHOLE, YES, Answers, has_asked, is_known
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_start import Ui_SetupStart
from recordkeeper.gui.setup.page import SetupForm


class StartPage(SetupForm):
    """Two questions, then the way on; or the sample library."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupStart())
        self.form.sampleButton.clicked.connect(self.sample_asked)

    def prepare(self) -> None:
        """Offer the two ways."""
        ways = (
            (EXPRESS, self.tr("For your own records: the shortest way to a letter, on one page")),
            (WHOLE, self.tr("Step by step: also for somebody you care for, with the portal")),
        )
        self.form.route.set_choices(ways, down=True)

    def adapt(self, answers: Answers) -> None:
        """A hurry needs a day and a reason; what was asked already needs no letter."""
        for field in (self.form.need_by_field, self.form.need_reason_field):
            field.setVisible(answers.get("need.has") == YES)
        self.form.route_field.setHidden(has_asked(answers) or is_known(answers))
        for widget in (self.form.sampleButton, self.form.sampleHint):
            widget.setHidden(is_known(answers))
