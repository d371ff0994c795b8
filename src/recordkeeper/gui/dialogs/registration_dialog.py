"""A person as a provider has them on file; what differs from the person's own details is shown while typing."""

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QWidget

from recordkeeper.domain.checks import Problem, of_day, problem, typed_day
from recordkeeper.domain.details import DetailDifference, details_on_file, differing, own_details
from recordkeeper.domain.ids import Id
from recordkeeper.domain.provider import Registration
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.differences import sentences
from recordkeeper.gui.forms.registration_dialog import Ui_RegistrationDialog
from recordkeeper.gui.widgets.badge import Tone

_DETAILS = ("name", "birth_date", "phone", "email", "address")


class RegistrationDialog(FormDialog):
    """Adds details on file, or changes them."""

    help_page = "identity-fails"

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        provider_id: Id,
        registration: Registration | None = None,
        person_id: Id = "",
    ) -> None:
        super().__init__(parent, context, Ui_RegistrationDialog())
        self._registration = registration or Registration(person_id=person_id, provider_id=provider_id)
        self._people = {person.id: person for person in context.app.people.all()}
        self.form.person.set_choices((person.id, person.legal_name) for person in self._people.values())
        self.fields["person"].setVisible(len(self._people) > 1 or not self._people)
        self.form.person.setEnabled(registration is None)
        self.form.correctButton.clicked.connect(self._correct)
        only = next(iter(self._people)) if len(self._people) == 1 else ""
        self.fields.on_edited(self._compare)
        self.begin(
            details_on_file(self._registration)
            | {
                "person": self._registration.person_id or context.person_id or only,
                "patient_number": self._registration.patient_number,
            }
        )
        self._compare()

    def problems(self, values: dict[str, str]) -> Iterator[Problem]:
        """A person is chosen, and the birth date can be read."""
        if not values["person"]:
            yield problem("person", "missing_whose")
        yield from of_day("birth_date", values["birth_date"])

    def save(self, values: dict[str, str]) -> None:
        """Add or change what they have on file."""
        texts = {name: text.strip() for name, text in values.items()}
        self.context.app.providers.keep_registration(
            self._registration.with_(
                person_id=texts["person"],
                patient_number=texts["patient_number"],
                name_on_file=texts["name"],
                birth_date_on_file=typed_day(texts["birth_date"]),
                phone_on_file=texts["phone"],
                email_on_file=texts["email"],
                address_on_file=texts["address"],
            )
        )

    def _differences(self) -> tuple[DetailDifference, ...]:
        values = self.fields.values()
        person = self._people.get(values["person"])
        return differing(own_details(person), {name: values[name] for name in _DETAILS}) if person else ()

    def _compare(self) -> None:
        found = self._differences()
        self.form.differenceBadge.show_word(self.tr("Differs from your own details"), Tone.ATTENTION)
        self.form.differences.setText(sentences(self.context, found))
        appeared = bool(found) != self.form.differenceCard.isVisibleTo(self)
        self.form.differenceCard.setVisible(bool(found))
        if appeared and self.isVisible():
            self.fit()

    def _correct(self) -> None:
        values = self.fields.values()
        self._try_to_save()
        if self.result() == QDialog.DialogCode.Accepted:
            self.context.go("requests", f"correct:{self._registration.provider_id}:{values['person']}")
