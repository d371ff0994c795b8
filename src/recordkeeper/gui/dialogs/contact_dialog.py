"""Where to reach a provider for one purpose."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from recordkeeper.domain.checks import Problem, of_day, of_emails, of_printed, problem, typed_day
from recordkeeper.domain.ids import Id
from recordkeeper.domain.provider import Contact, ContactPurpose
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.contact_dialog import Ui_ContactDialog

_TEXTS = ("name", "address", "phone", "fax", "email", "found_where")
_WORKED = {"yes": True, "no": False}


class ContactDialog(FormDialog):
    """Adds a contact, or changes one."""

    help_page = "several-portals"

    def __init__(
        self, parent: QWidget | None, context: Context, provider_id: Id, contact: Contact | None = None
    ) -> None:
        super().__init__(parent, context, Ui_ContactDialog())
        self._contact = contact or Contact(provider_id=provider_id, found_on=context.app.today())
        self.setWindowTitle(self.tr("Edit contact") if contact else self.tr("Add a contact"))
        words = context.app.words
        self.form.purpose.set_choices((purpose, words.label(purpose)) for purpose in ContactPurpose)
        self.form.worked.set_choices(
            (("yes", self.tr("It worked")), ("no", self.tr("It did not work"))), none=self.tr("Not tried yet")
        )
        found_on = self._contact.found_on
        self.begin(
            {name: getattr(self._contact, name) for name in _TEXTS}
            | {
                "purpose": self._contact.purpose,
                "found_on": found_on.isoformat() if found_on else "",
                "worked": next((word for word, worked in _WORKED.items() if worked is self._contact.worked), ""),
            }
        )

    def problems(self, values: dict[str, str]) -> Iterator[Problem]:
        """There is a way to reach them, and what is typed can be read."""
        if not any(values[name].strip() for name in ("address", "phone", "fax", "email")):
            yield problem("address", "missing_way")
        yield from of_emails("email", [values["email"].strip()] if values["email"].strip() else [])
        yield from of_day("found_on", values["found_on"])
        yield from of_printed(self.context.app.lettering.unprintable, name=values["name"], address=values["address"])

    def save(self, values: dict[str, str]) -> None:
        """Add or change the contact."""
        self.context.app.providers.keep_contact(
            self._contact.with_(
                **{name: values[name].strip() for name in _TEXTS},
                purpose=ContactPurpose(values["purpose"] or ContactPurpose.RECORDS),
                found_on=typed_day(values["found_on"]),
                worked=_WORKED.get(values["worked"]),
            )
        )
