"""How the copy should come, and which sensitive records it may hold."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from recordkeeper.domain.letter_facts import OUTSIDE_ACCESS
from recordkeeper.domain.setup import Answers, text_of, wants_plain_email
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_request import Ui_SetupRequest
from recordkeeper.gui.setup.page import SetupForm
from recordkeeper.gui.theme.measures import SPACE_S
from recordkeeper.gui.widgets.field import Field
from recordkeeper.gui.widgets.inputs import YesNo


class RequestPage(SetupForm):
    """Delivery, sensitive records one by one, fees, enclosures."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupRequest())

    def prepare(self) -> None:
        """Offer ways of delivery; make a field for each sensitive category, two in a row."""
        records = self.context.app.records
        ways = [(each.id, each.label[:1].upper() + each.label[1:]) for each in records.deliveries]
        self.form.delivery_first.set_choices(ways)
        self.form.delivery_second.set_choices(ways)
        asked = [each for each in records.sensitive if each.id not in OUTSIDE_ACCESS]
        before: QWidget = self.form.delivery_accepts_email_risk
        for number, category in enumerate(asked):
            choice = self._add_field(number, category.id, category.label)
            self.setTabOrder(before, choice)
            before = choice
        apart = [f"{each.label}: {each.caution}" for each in records.sensitive if each.id in OUTSIDE_ACCESS]
        self.form.psychotherapyHint.setText("\n".join(apart))

    def _add_field(self, number: int, category: str, word: str) -> YesNo:
        field = Field(self.form.sensitiveRows)
        field.setObjectName(f"sensitive_{category}_field")
        field.setProperty("field", f"sensitive.{category}")
        label, choice = QLabel(word, field), YesNo(field)
        label.setProperty("role", "fieldLabel")
        label.setWordWrap(True)
        choice.setObjectName(f"sensitive_{category}")
        layout = QHBoxLayout(field)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(label, 1)
        layout.addWidget(choice)
        self.form.sensitiveLayout.addWidget(field, number // 2, number % 2)
        return choice

    def fill(self, answers: Answers) -> None:
        """Show the answers; the way of delivery that suits most is proposed."""
        proposed = {"delivery.first": "encrypted_email" if text_of(answers, "you.email") else "paper_by_mail"}
        proposed["delivery.second"] = "paper_by_mail" if text_of(answers, "you.email") else "usb_drive"
        super().fill({**answers, **{name: answers.get(name) or way for name, way in proposed.items()}})

    def adapt(self, answers: Answers) -> None:
        """Warn of plain e-mail."""
        self.form.delivery_accepts_email_risk_field.setVisible(wants_plain_email(answers))
