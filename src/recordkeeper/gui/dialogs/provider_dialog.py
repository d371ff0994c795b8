"""A provider's details; with a new one, its records department too."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from recordkeeper.domain.checks import Problem, of_emails, of_printed, of_provider, problem
from recordkeeper.domain.provider import Contact, Provider, ProviderKind
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.provider_dialog import Ui_ProviderDialog

_REACHED_BY = ("address", "phone", "fax", "email")


class ProviderDialog(FormDialog):
    """Adds a provider, or changes one."""

    help_page = "several-portals"

    def __init__(self, parent: QWidget | None, context: Context, provider: Provider | None = None) -> None:
        super().__init__(parent, context, Ui_ProviderDialog())
        self._provider = provider or Provider(name="")
        self.setWindowTitle(self.tr("Edit provider") if provider else self.tr("Add a provider"))
        words, law = context.app.words, context.app.law
        self.form.kind.set_choices((kind, words.label(kind)) for kind in ProviderKind)
        self.form.place.set_choices(
            law.offered() if self._provider.place != "US" else (*law.offered(), ("US", self.tr("United States"))),
            none=self.tr("Not known, or elsewhere"),
        )
        self.form.contactCard.setVisible(provider is None)
        self.begin(
            {
                "name": self._provider.name,
                "kind": self._provider.kind if provider else "",
                "place": self._provider.place,
                "website": self._provider.website,
                "notes": self._provider.notes,
            }
        )

    def problems(self, values: dict[str, str]) -> Iterator[Problem]:
        """A name and a kind are needed; an e-mail address looks like one."""
        yield from of_provider(self._provider.with_(name=values["name"]))
        if not values["kind"]:
            yield problem("kind", "missing_provider_kind")
        yield from of_emails("email", [values["email"].strip()] if values["email"].strip() else [])
        yield from of_printed(self.context.app.lettering.unprintable, name=values["name"], address=values["address"])

    def save(self, values: dict[str, str]) -> None:
        """Add the provider with its records department, or change it."""
        texts = {name: text.strip() for name, text in values.items()}
        provider = self._provider.with_(
            name=texts["name"],
            kind=ProviderKind(texts["kind"]),
            place=texts["place"],
            website=texts["website"],
            notes=texts["notes"],
        )
        providers = self.context.app.providers
        if provider.revision:
            providers.save(provider)
            return
        contact = Contact(
            provider_id=provider.id,
            address=texts["address"],
            phone=texts["phone"],
            fax=texts["fax"],
            email=texts["email"],
            found_where=texts["found_where"],
            found_on=self.context.app.today(),
        )
        providers.add(provider, *([contact] if any(texts[name] for name in _REACHED_BY) else []))
        self.context.go("providers", provider.id)
