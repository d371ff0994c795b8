"""What they want for a request: quoted, objected to, paid. All of it follows from events."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from recordkeeper.domain.event import Event, EventKind, standing

OBJECTION = "fee_objection"


@dataclass(frozen=True)
class Fee:
    """One fee: the event that names it, and since when it was objected to or paid. Amounts are text such as 12.50."""

    event: Event
    contested_on: date | None = None
    paid_on: date | None = None
    paid: str = ""

    @property
    def amount(self) -> str:
        """How much, with its currency."""
        return with_currency(self.event.details.get("amount", ""), self.event.details.get("currency", ""))

    @property
    def is_open(self) -> bool:
        """Whether the person has not acted on it yet."""
        return self.contested_on is None and self.paid_on is None


def with_currency(amount: str, currency: str) -> str:
    """An amount as a letter writes it: ``$12.50``, ``12.50 CHF``; empty for none."""
    sign = {"USD": "$", "GBP": "£", "EUR": "€"}.get(currency)
    return "" if not amount else f"{sign}{amount}" if sign else f"{amount} {currency}".strip()


def fees_of(events: Iterable[Event]) -> tuple[Fee, ...]:
    """The fees of a request, the oldest first; an objection and a payment belong to the newest one before them."""
    fees: list[Fee] = []
    for event in standing(events):
        if event.kind is EventKind.FEE_QUOTED:
            fees.append(Fee(event))
        elif fees and event.kind is EventKind.LETTER_SENT and event.details.get("kind") == OBJECTION:
            fees[-1] = Fee(fees[-1].event, event.happened_on, fees[-1].paid_on, fees[-1].paid)
        elif fees and event.kind is EventKind.FEE_PAID:
            paid = with_currency(event.details.get("amount", ""), event.details.get("currency", ""))
            fees[-1] = Fee(fees[-1].event, fees[-1].contested_on, event.happened_on, paid)
    return tuple(fees)
