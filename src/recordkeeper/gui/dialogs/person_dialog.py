"""A person's own details."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from recordkeeper.domain.checks import Problem, of_day, of_person, of_printed, typed_day
from recordkeeper.domain.person import Person
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.person_dialog import Ui_PersonDialog


class PersonDialog(FormDialog):
    """Adds a person, or changes one."""

    help_page = "identity-fails"

    def __init__(self, parent: QWidget | None, context: Context, person: Person | None = None) -> None:
        super().__init__(parent, context, Ui_PersonDialog())
        self._person = person or Person(legal_name="")
        self.setWindowTitle(self.tr("Edit person") if person else self.tr("Add a person"))
        self.begin(
            {
                "legal_name": self._person.legal_name,
                "former_names": "\n".join(self._person.former_names),
                "birth_date": self._person.birth_date.isoformat() if self._person.birth_date else "",
                "address": self._person.address,
                "phones": "\n".join(self._person.phones),
                "emails": "\n".join(self._person.emails),
                "notes": self._person.notes,
            }
        )

    def problems(self, values: dict[str, str]) -> Iterator[Problem]:
        """What the domain says of these details."""
        yield from of_day("birth_date", values["birth_date"])
        yield from of_person(self._read(values), self.context.app.today())
        printed = {name: values[name] for name in ("legal_name", "address")}
        yield from of_printed(self.context.app.lettering.unprintable, **printed)

    def save(self, values: dict[str, str]) -> None:
        """Add or change the person."""
        people = self.context.app.people
        (people.save if self._person.revision else people.add)(self._read(values))

    def _read(self, values: dict[str, str]) -> Person:
        return self._person.with_(
            legal_name=values["legal_name"].strip(),
            former_names=_lines(values["former_names"]),
            birth_date=typed_day(values["birth_date"]),
            address=values["address"].strip(),
            phones=_lines(values["phones"]),
            emails=_lines(values["emails"]),
            notes=values["notes"].strip(),
        )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
