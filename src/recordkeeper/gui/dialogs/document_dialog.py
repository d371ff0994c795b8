"""What is noted about a document: title, kind, whose, from whom, dates. Its bytes never change."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from recordkeeper.domain.checks import Problem, missing_texts
from recordkeeper.domain.dates import PartialDate, parse_day
from recordkeeper.domain.document import Document
from recordkeeper.domain.errors import BadDate
from recordkeeper.domain.explanation import Explanation
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.document_dialog import Ui_DocumentDialog


class DocumentDialog(FormDialog):
    """Edits one document."""

    help_page = "summary"

    def __init__(self, parent: QWidget | None, context: Context, document: Document) -> None:
        super().__init__(parent, context, Ui_DocumentDialog())
        self._document = document
        app = context.app
        self.form.kind.set_choices(
            [(each.id, each.label) for each in app.records.types], none=self.tr("Not chosen yet")
        )
        self.form.person_id.set_choices(
            [(person.id, person.legal_name) for person in app.people.all()], none=self.tr("Not chosen yet")
        )
        self.form.provider_id.set_choices(
            [(provider.id, provider.name) for provider in app.providers.all()], none=self.tr("Not known")
        )
        service_from, _, service_to = str(document.service or "").partition("/")
        self.begin(
            {
                "title": document.title,
                "kind": document.kind,
                "person_id": document.person_id or "",
                "provider_id": document.provider_id or "",
                "service_from": service_from,
                "service_to": service_to,
                "document_date": str(document.document_date or ""),
                "received_on": document.received_on.isoformat() if document.received_on else "",
                "author": document.author,
                "notes": document.notes,
            }
        )

    def problems(self, values: dict[str, str]) -> Iterator[Problem]:
        """A title is needed; a date that is none is said where it was typed."""
        yield from missing_texts(title=values["title"])
        for field, text in (
            ("service_from", values["service_from"] or values["service_to"]),
            ("service_to", _service(values)),
            ("document_date", values["document_date"]),
        ):
            if text:
                try:
                    PartialDate.parse(text)
                except BadDate as failure:
                    yield Problem(field, Explanation("errors.bad_date", failure.facts))
                    return
        if values["received_on"]:
            try:
                parse_day(values["received_on"])
            except BadDate:
                yield Problem("received_on", Explanation("checks.not_a_day", {"text": values["received_on"]}))

    def save(self, values: dict[str, str]) -> None:
        """Change the document."""
        service, dated, received = _service(values), values["document_date"], values["received_on"]
        self.context.app.documents.save(
            self._document.with_(
                title=values["title"].strip(),
                kind=values["kind"],
                person_id=values["person_id"] or None,
                provider_id=values["provider_id"] or None,
                service=PartialDate.parse(service) if service else None,
                document_date=PartialDate.parse(dated) if dated else None,
                received_on=parse_day(received) if received else None,
                author=values["author"].strip(),
                notes=values["notes"].strip(),
            )
        )
        self.context.say(self.tr("The details were saved."))


def _service(values: dict[str, str]) -> str:
    return "/".join(text for text in (values["service_from"].strip(), values["service_to"].strip()) if text)
