"""Whether the records are somebody else's; if so whose, and by which paper one may act."""

from recordkeeper.domain.setup import NO, YES, Answers
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_acting import Ui_SetupActing
from recordkeeper.gui.setup.page import SetupForm


class ActingPage(SetupForm):
    """The question is put as people think of it: are they your own? The answer kept is whether one acts for another."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupActing())

    def fill(self, answers: Answers) -> None:
        """Turn the answer round."""
        super().fill({**answers, "acting.has": _OTHER.get(answers.get("acting.has", ""), "")})

    def answers(self) -> dict[str, str]:
        """Turn it back."""
        found = super().answers()
        return {**found, "acting.has": _OTHER.get(found["acting.has"], "")}

    def adapt(self, answers: Answers) -> None:
        """Only somebody else is asked about."""
        has = answers.get("acting.has", "")
        self.form.other.setVisible(has == YES)
        self.form.advice.setText(
            self.tr("Good. Then you sign for yourself, and no paper is needed.") if has == NO else ""
        )
        self.form.advice.setVisible(has == NO)


_OTHER = {YES: NO, NO: YES}
