"""A request that is still a draft: what is asked, how it is to come, who gets it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.checks import Problem, of_day, of_span, problem, typed_day
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.request import Correction, Recipient, Request, RequestItem, Right
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.request_dialog import Ui_RequestDialog

_DETAILS = ("name", "birth_date", "phone", "email", "address")


class RequestDialog(FormDialog):
    """Changes a request; a letter that is finished stays as it is."""

    help_page = "your-right"

    def __init__(self, parent: QWidget | None, context: Context, view: RequestView) -> None:
        super().__init__(parent, context, Ui_RequestDialog())
        self._view = view
        records = context.app.records
        self._corrects = view.request.right is Right.CORRECTION
        self.form.correctionsPart.setVisible(self._corrects)
        self.form.recordsPart.setVisible(not self._corrects)
        for checks in (self.form.kinds, self.form.needed_first):
            checks.set_choices(((each.id, each.short) for each in records.types), columns=3)
        for box in (self.form.delivery_first, self.form.delivery_second):
            box.set_choices((each.id, each.label) for each in records.deliveries)
        self.begin(_values(view))

    def problems(self, values: dict[str, str]) -> Iterable[Problem]:
        """The end is not before the start; days can be read."""
        if self._corrects:
            if not any(values[f"right.{name}"].strip() for name in _DETAILS):
                yield problem("right.name", "missing_correction")
            return
        for name in ("first", "last", "needed_by"):
            yield from of_day(name, values[name])
        if not values["kinds"]:
            yield problem("kinds", "missing_kinds")
        first, last = typed_day(values["first"]), typed_day(values["last"])
        yield from of_span("last", first, last)
        if last is not None and last > self.context.app.today():
            yield problem("last", "end_in_future")

    def save(self, values: dict[str, str]) -> None:
        """Change the request and its parts."""
        view = self._view
        recipient = (
            view.recipients[0] if view.recipients else Recipient(request_id=view.request.id, name=view.provider.name)
        )
        self.context.app.requests.update(
            self._request(values),
            () if self._corrects else self._items(values),
            recipient.with_(
                name=values["recipient_name"].strip() or view.provider.name,
                department=values["department"].strip(),
                address=values["address"].strip(),
                fax=values["fax"].strip(),
                email=values["email"].strip(),
            ),
            self._corrections(values),
        )

    def _request(self, values: dict[str, str]) -> Request:
        sensitive = {
            name.partition(".")[2]: value for name, value in values.items() if name.startswith("sensitive.") and value
        }
        return self._view.request.with_(
            sensitive={**self._view.request.sensitive, **sensitive},
            delivery_first=values["delivery_first"],
            delivery_second=values["delivery_second"],
            delivery_where=values["delivery_where"].strip(),
            accepts_email_risk=values["accepts_email_risk"] == "yes",
            fee_limit=values["fee_limit"].strip(),
            needed_by=typed_day(values["needed_by"]),
            need_reason=values["need_reason"].strip(),
            proof=values["proof"].strip(),
        )

    def _items(self, values: dict[str, str]) -> tuple[RequestItem, ...]:
        """The kinds ticked; one that was there keeps its own days unless the days were changed."""
        known = {item.kind: item for item in self._view.items}
        before = _values(self._view)
        same_days = (values["first"], values["last"]) == (before["first"], before["last"])
        first, last = typed_day(values["first"]), typed_day(values["last"])
        span = PartialDate(first, last) if first and last else None
        items = []
        for position, kind in enumerate(values["kinds"].split(",")):
            item = known.get(kind) or RequestItem(request_id=self._view.request.id, kind=kind, span=span)
            items.append(
                item.with_(
                    position=position,
                    span=item.span if same_days and kind in known else span,
                    needed_first=kind in values["needed_first"].split(","),
                )
            )
        return tuple(items)

    def _corrections(self, values: dict[str, str]) -> tuple[Correction, ...]:
        if not self._corrects:
            return ()
        known = {each.field: each for each in self._view.corrections}
        request_id = self._view.request.id
        return tuple(
            (known.get(name) or Correction(request_id=request_id, field=name, should_be="")).with_(
                as_shown=values[f"shown.{name}"].strip(), should_be=values[f"right.{name}"].strip(), position=position
            )
            for position, name in enumerate(_DETAILS)
            if values[f"right.{name}"].strip()
        )


def _values(view: RequestView) -> dict[str, str]:
    request = view.request
    span = next((item.span for item in view.items if item.span), None)
    recipient = view.recipients[0] if view.recipients else None
    values = {
        "kinds": ",".join(item.kind for item in view.items),
        "needed_first": ",".join(item.kind for item in view.items if item.needed_first),
        "first": span.first.isoformat() if span else "",
        "last": span.last.isoformat() if span else "",
        "delivery_first": request.delivery_first,
        "delivery_second": request.delivery_second,
        "delivery_where": request.delivery_where,
        "accepts_email_risk": "yes" if request.accepts_email_risk else "",
        "fee_limit": request.fee_limit,
        "needed_by": request.needed_by.isoformat() if request.needed_by else "",
        "need_reason": request.need_reason,
        "proof": request.proof,
        "recipient_name": recipient.name if recipient else view.provider.name,
        "department": recipient.department if recipient else "",
        "address": recipient.address if recipient else "",
        "fax": recipient.fax if recipient else "",
        "email": recipient.email if recipient else "",
    }
    values |= {f"sensitive.{category}": choice for category, choice in request.sensitive.items()}
    for each in view.corrections:
        values |= {f"shown.{each.field}": each.as_shown, f"right.{each.field}": each.should_be}
    return values
