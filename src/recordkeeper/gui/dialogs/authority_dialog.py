"""Who may act for whom, and by which paper."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QWidget

from recordkeeper.domain.checks import Problem, of_authority
from recordkeeper.domain.person import Authority
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.authority_dialog import Ui_AuthorityDialog
from recordkeeper.gui.widgets.inputs import ChoiceBox


class AuthorityDialog(FormDialog):
    """Adds one."""

    help_page = "for-others"

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent, context, Ui_AuthorityDialog())
        people = [(person.id, person.legal_name) for person in context.app.people.all()]
        for name in ("actor", "person"):
            choice = self.fields[name].input
            assert isinstance(choice, ChoiceBox)
            choice.set_choices(people)
        self.begin({"actor": people[0][0]} if people else {})

    def problems(self, values: dict[str, str]) -> Iterable[Problem]:
        """What is missing, two people who are one, days that cannot be."""
        return of_authority(values)

    def save(self, values: dict[str, str]) -> None:
        """Note it."""
        self.context.app.people.add_authority(
            Authority(
                person_id=values["person"],
                actor_id=values["actor"],
                relationship=values["relationship"].strip(),
                paper=values["paper"].strip(),
                valid_from=_day(values["valid_from"]),
                valid_until=_day(values["valid_until"]),
            )
        )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
