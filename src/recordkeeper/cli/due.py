"""``recordkeeper due``: when an answer is due, and why."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date
from typing import TYPE_CHECKING

from recordkeeper.cli.answer import Answer
from recordkeeper.domain.clock import DatedFacts, Due
from recordkeeper.domain.dates import parse_day
from recordkeeper.domain.errors import BadDate, BadFacts
from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.provider import ProviderKind

if TYPE_CHECKING:
    from recordkeeper.app.application import App

NAME = "due"
SUMMARY = "when an answer is due, and why"

_RIGHTS = ("access", "copy", "inspect", "amendment", "accounting", "third_party_directive")
_DATES = {
    "sent": "the day you sent it; without a proved receipt the date is an estimate",
    "received": "the proved day they got it",
    "extended": "the day of their written notice that they need more time",
    "extended-to": "the day that notice names",
    "paid": "the day you paid their fee",
    "identity": "the day you proved who you are, or that you may act for somebody",
    "clarified": "the day you answered their question",
    "promised": "the day they promised it by",
    "signed": "the day you signed it",
    "today": "the day to look from, for what is overdue",
}
# Outside of these years a date is a slip of the pen, and counting could leave the calendar.
_FIRST_YEAR, _LAST_YEAR = 1900, 2200


def arguments(parser: ArgumentParser) -> None:
    """Adds the words of this command."""
    parser.add_argument("--place", required=True, type=str.upper, help="country or country-state, such as US or US-CA")
    parser.add_argument("--right", choices=_RIGHTS, default="copy", help="what is asked for (copy)")
    parser.add_argument(
        "--holder",
        choices=[kind.value for kind in ProviderKind],
        default=ProviderKind.OTHER.value,
        help="what kind of provider it is (other)",
    )
    for name, meaning in _DATES.items():
        parser.add_argument(f"--{name}", metavar="DATE", help=meaning)
    parser.add_argument(
        "--condition",
        action="append",
        default=[],
        type=_condition,
        metavar="NAME=yes|no",
        help="a fact that a rule depends on, such as ehr_able=yes; may be given more than once",
    )


def run(arguments: Namespace, app: "App") -> Answer:
    """Counts, and says why."""
    facts = _facts(arguments, app.today())
    due = app.law.due(facts)
    asked = {condition for rule in app.law.rules_for(facts.place) for condition in rule.conditions}
    unused = sorted(set(facts.conditions) - asked)
    note = (app.words.text("due.unused_conditions", {"names": ", ".join(unused)}),) if unused else ()
    return Answer(_data(due, app), (*_lines(due, app), *note))


def _condition(text: str) -> tuple[str, bool]:
    name, _, answer = text.partition("=")
    if not name or answer not in ("yes", "no"):
        raise ArgumentTypeError(f"{text!r} is not NAME=yes or NAME=no")
    return name, answer == "yes"


def _facts(arguments: Namespace, today: date) -> DatedFacts:
    days = {name.replace("-", "_"): _day(getattr(arguments, name.replace("-", "_"))) for name in _DATES}
    _check_order(days, "sent", "received")
    _check_order(days, "received", "extended")
    _check_order(days, "extended", "extended_to")
    if days["extended_to"] and not days["extended"]:
        raise BadFacts("extended-to", "the day of their notice is missing: give it as --extended")
    return DatedFacts(
        place=arguments.place,
        right=arguments.right,
        holder=arguments.holder,
        sent=days["sent"],
        received=days["received"],
        extended=days["extended"],
        extended_to=days["extended_to"],
        paid=days["paid"],
        identity=days["identity"],
        clarified=days["clarified"],
        promised=days["promised"],
        signed=days["signed"],
        conditions=dict(arguments.condition),
        today=days["today"] or today,
    )


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    day = parse_day(text)
    if not _FIRST_YEAR <= day.year < _LAST_YEAR:
        raise BadDate(text, "the year cannot be right")
    return day


def _check_order(days: dict[str, date | None], first: str, then: str) -> None:
    start, end = days[first], days[then]
    if start and end and end < start:
        raise BadFacts(then.replace("_", "-"), f"it is before the day given as --{first.replace('_', '-')}")


def _data(due: Due, app: "App") -> dict[str, object]:
    return {
        "due_on": _iso(due.due_on),
        "rule": due.rule.id if due.rule else None,
        "citation": due.rule.citation if due.rule else None,
        "estimated": due.estimated,
        "explanation": _sentence(due.explanation, app),
        "conditional": [
            {
                "condition": entry.condition,
                "date": _iso(entry.on),
                "rule": entry.rule.id,
                "explanation": _sentence(entry.explanation, app),
            }
            for entry in due.conditional
        ],
        "clocks": [
            {
                "name": clock.name.value,
                "date": _iso(clock.on),
                "from_event": clock.from_event.value if clock.from_event else None,
                "rule": clock.rule_id or None,
                "explanation": _sentence(clock.explanation, app),
            }
            for clock in due.clocks
        ],
    }


def _lines(due: Due, app: "App") -> tuple[str, ...]:
    head = app.words.text("due.none") if due.due_on is None else app.words.date(due.due_on)
    if due.due_on is not None and due.estimated:
        head = app.words.text("due.estimated", {"date": head})
    reasons = [due.explanation]
    reasons += [entry.explanation for entry in due.conditional]
    reasons += [clock.explanation for clock in due.clocks if clock.explanation != due.explanation]
    return (head, *(_sentence(reason, app) for reason in reasons), app.words.text("due.not_advice"))


def _sentence(explanation: Explanation, app: "App") -> str:
    return app.words.sentence(explanation)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
