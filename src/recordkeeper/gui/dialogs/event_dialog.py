"""One form for whatever happened: a call, an answer, a promise, a fee, more time, a proof of receipt, a delivery."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from recordkeeper.domain.checks import Problem
from recordkeeper.domain.event import Channel, EventKind
from recordkeeper.domain.noting import asked_for, belongs_to_request, noted, of_coming_time, of_noted
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.events import request_title
from recordkeeper.gui.forms.event_dialog import Ui_EventDialog
from recordkeeper.gui.next_step import say_next

_DEPENDING = ("answer", "channel", "by", "until", "written", "amount", "currency", "complete", "proof")
_ANSWERS = (
    "acknowledged", "more_identity", "own_form", "wrong_department", "fee_first", "denied", "no_records", "other",
)  # fmt: skip
_CURRENCY = "USD"


class EventDialog(FormDialog):
    """Notes an event; what it asks for depends on the kind chosen. A request that is suggested can be changed."""

    help_page = "refusal"

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        kinds: Sequence[EventKind],
        *,
        request_id: str = "",
        provider_id: str = "",
        person_id: str = "",
        suggested: str = "",
    ) -> None:
        super().__init__(parent, context, Ui_EventDialog())
        app = context.app
        self._requests = {view.request.id: view for view in app.requests.all()}
        self._given = self._requests.get(request_id)
        people = app.people.all()
        self._offer(kinds)
        for name in ("person", "provider", "request"):
            self.fields[name].setVisible(self._given is None)
        self._tell_about()
        form = self.form
        form.kind.edited.connect(self._show_fields)
        form.request.edited.connect(self._follow_request)
        form.person.edited.connect(self._narrow)
        form.provider.edited.connect(self._narrow)
        self.begin(
            {
                "kind": kinds[0] if len(kinds) == 1 else "",
                "person": person_id or context.person_id or (people[0].id if len(people) == 1 else ""),
                "provider": provider_id,
                "on": app.today().isoformat(),
                "currency": _CURRENCY,
            }
        )
        self._narrow()
        self.fields["request"].set_value(request_id or suggested)
        self._show_fields()
        self._edited = False

    def problems(self, values: dict[str, str]) -> Iterable[Problem]:
        """What the domain says."""
        yield from of_noted(values, self.context.app.today())
        yield from of_coming_time("at", values["on"], values["at"], self.context.app.now())

    def save(self, values: dict[str, str]) -> Callable[[], object]:
        """Add the event to the request it belongs to, or to the history."""
        app = self.context.app
        event = noted(values, app.now())
        proof = Path(values["proof_file"]) if values["proof_file"] else None
        request_id = event.request_id
        self._noted_of = request_id or ""
        if request_id is None:
            return lambda: app.timeline.add(event, proof)
        return lambda: app.requests.record(
            request_id,
            event.kind,
            event.happened_on,
            at=event.happened_at,
            channel=event.channel,
            summary=event.summary,
            details=dict(event.details),
            proof=proof,
            recipient_id=event.recipient_id,
        )

    def saved(self) -> None:
        """Say what happens next."""
        say_next(self.context, request_id=self._noted_of)

    def _offer(self, kinds: Sequence[EventKind]) -> None:
        app, words, form = self.context.app, self.context.app.words, self.form
        form.kind.set_choices((kind, words.label(kind)) for kind in kinds)
        form.person.set_choices((person.id, person.legal_name) for person in app.people.all())
        form.provider.set_choices((provider.id, provider.name) for provider in app.providers.all())
        form.answer.set_choices((answer, words.text(f"answers.{answer}")) for answer in _ANSWERS)
        form.channel.set_choices(((channel, words.label(channel)) for channel in Channel), none=self.tr("Not known"))
        self.fields["kind"].setVisible(len(kinds) > 1)
        if len(kinds) == 1:
            self.setWindowTitle(words.label(kinds[0]))

    def _tell_about(self) -> None:
        view = self._given
        self.form.about.setVisible(view is not None)
        if view is not None:
            about = self.tr("The request to {provider} for {person}")
            self.form.about.setText(about.format(provider=view.provider.name, person=view.person.legal_name))

    def _show_fields(self) -> None:
        kind = EventKind(self.form.kind.value()) if self.form.kind.value() else None
        shown = asked_for(kind) if kind is not None else ()
        for name in _DEPENDING:
            self.fields[name].setVisible(name in shown)
        self.form.fee.setVisible("amount" in shown)
        view = self._requests.get(self.form.request.value()) or self._given
        recipients = view.recipients if view is not None and kind is EventKind.RECEIPT_PROVED else ()
        kept = self.form.recipient.value()
        self.form.recipient.set_choices(
            (each.id, ", ".join(filter(None, (each.name, each.department)))) for each in recipients
        )
        self.form.recipient.set_value(kept or (recipients[0].id if recipients else ""))
        self.fields["recipient"].setVisible(len(recipients) > 1)
        if self._given is None:
            offered = self.form.request.count() > 1
            self.fields["request"].setVisible(offered or (kind is not None and belongs_to_request(kind)))
        if self.isVisible():
            self.fit()

    def _narrow(self) -> None:
        """Offer the requests of this person and provider."""
        person, provider = self.form.person.value(), self.form.provider.value()
        fitting = [
            (view.request.id, request_title(self.context, view))
            for view in self._requests.values()
            if person in ("", view.person.id) and provider in ("", view.provider.id)
        ]
        blocked = self.form.request.blockSignals(True)
        self.form.request.set_choices(fitting, none=self.tr("No request"))
        self.form.request.blockSignals(blocked)
        self._show_fields()

    def _follow_request(self) -> None:
        view = self._requests.get(self.form.request.value())
        if view is not None:
            self.form.person.set_value(view.person.id)
            self.form.provider.set_value(view.provider.id)
