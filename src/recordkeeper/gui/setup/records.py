"""Which records to ask for, and from when to when."""

from recordkeeper.domain.setup import Answers, acts_for_other, kinds_not_seen, list_of
from recordkeeper.domain.setup_plan import COMPLETE_WITH_PARTS
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_records import Ui_SetupRecords
from recordkeeper.gui.setup.page import SetupForm
from recordkeeper.gui.widgets.labels import clear_layout, plain_label


class RecordsPage(SetupForm):
    """Kinds of record, with what to know about them, and both ends of the dates."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupRecords())
        self._born = ""
        self.form.completeButton.clicked.connect(self._tick_complete)
        self.form.allDatesButton.clicked.connect(self._fill_dates)

    def prepare(self) -> None:
        """Offer the kinds of record."""
        self.offer_kinds(self.form.records_kinds)

    def fill(self, answers: Answers) -> None:
        """What was not seen at the portal is ticked already."""
        missing = ",".join(kinds_not_seen(answers))
        proposed = {"records.kinds": missing} if missing and not answers.get("records.kinds") else {}
        super().fill({**answers, **proposed})
        self.form.tickedHint.setVisible(bool(proposed))

    def adapt(self, answers: Answers) -> None:
        """Show the cautions of the kinds that are ticked."""
        self._born = answers.get("patient.birth_date" if acts_for_other(answers) else "you.birth_date", "")
        clear_layout(self.form.cautionLayout)
        ticked = list_of(answers, "records.kinds")
        cautions = [each for each in self.context.app.records.types if each.id in ticked and each.caution]
        for each in cautions:
            text = self.tr("{kind}: {caution}").format(kind=each.short, caution=each.caution)
            self.form.cautionLayout.addWidget(plain_label(text, "quiet"))
        self.form.cautionCard.setVisible(bool(cautions))

    def _tick_complete(self) -> None:
        ticked = {*self.fields["records.kinds"].value().split(","), *COMPLETE_WITH_PARTS}
        self.fields["records.kinds"].set_value(",".join(ticked))

    def _fill_dates(self) -> None:
        self.fields["records.first"].set_value(self._born)
        self.fields["records.last"].set_value(self.context.app.today().isoformat())
