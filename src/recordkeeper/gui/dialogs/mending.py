"""Goes to where a fact that a letter lacks can be mended."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from recordkeeper.app.request_view import RequestView
from recordkeeper.gui.context import Context


def mend(parent: QWidget, context: Context, view: RequestView, subject: str, mended: Callable[[], None]) -> None:
    """Open the dialog for a subject (``person.birth_date``, ``provider.address``, ``sensitive`` …)."""
    dialog = _dialog(parent, context, view, subject)
    dialog.accepted.connect(mended)
    dialog.open()


def subject_of(name: str) -> str:
    """What a fact's name is about: the first part, with the field for a person or provider."""
    parts = name.split(".")
    return ".".join(parts[:2]) if parts[0] in ("person", "provider", "need") else parts[0]


def unprintable_subject(context: Context, view: RequestView) -> str:
    """Whose details have characters that no letter can print; the request's own if neither person nor provider."""
    unprintable = context.app.lettering.unprintable
    if unprintable(f"{view.person.legal_name} {view.person.address}"):
        return "person"
    return "provider.name" if unprintable(view.provider.name) else "request"


def _dialog(parent: QWidget, context: Context, view: RequestView, subject: str) -> QDialog:
    if subject == "person" or subject.startswith("person."):
        from recordkeeper.gui.dialogs.person_dialog import PersonDialog

        return PersonDialog(parent, context, view.person)
    if subject in ("provider.name", "provider.place"):
        from recordkeeper.gui.dialogs.provider_dialog import ProviderDialog

        return ProviderDialog(parent, context, view.provider)
    from recordkeeper.gui.dialogs.request_dialog import RequestDialog

    return RequestDialog(parent, context, view)
