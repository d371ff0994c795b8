"""One low-stakes document, opened before anything is ordered: it shows that the account is the right one."""

from recordkeeper.domain.brand import BrandPlace
from recordkeeper.domain.setup import NO, YES, Answers
from recordkeeper.gui.brand_words import placement_lines
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_test import Ui_SetupTest
from recordkeeper.gui.setup.page import SetupForm

_NOT_YET = "not_yet"


class TestPage(SetupForm):
    """Whether it opened."""

    __test__ = False  # no test of pytest's, whatever its name

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupTest())

    def prepare(self) -> None:
        """Offer yes, no and not yet."""
        choices = ((YES, self.tr("Yes")), (NO, self.tr("No")), (_NOT_YET, self.tr("Not yet")))
        self.form.test_worked.set_choices(choices)

    def adapt(self, answers: Answers) -> None:
        """Say where this brand keeps results, and what a failure means."""
        worked = answers.get("test.worked", "")
        self.form.test_what_field.setVisible(worked == YES)
        self.form.test_note_field.setVisible(worked == NO)
        self.form.advice.setText(
            self.context.app.words.text("portal_steps.tested.when_it_fails") if worked == NO else ""
        )
        self.form.advice.setVisible(worked == NO)
        brand = next((each for each in self.context.app.portals.brands if each.id == answers.get("portal.brand")), None)
        place = brand.place(BrandPlace.RESULTS) if brand is not None else None
        text, source = placement_lines(self.context, brand, place) if brand and place else ("", "")
        self.form.whereText.setText(text or self.context.app.words.text("portal_steps.section_found.how"))
        self.form.whereSource.setText(source)
        self.form.whereSource.setVisible(bool(source))
