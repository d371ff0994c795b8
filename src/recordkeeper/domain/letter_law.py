"""Which law a letter names: only rules that letters may cite; a state's only where it surely sets an earlier day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from recordkeeper.domain.provider import ProviderKind
from recordkeeper.domain.rule import DayKind, Rule, Starts

# A letter that asks for copies is governed by rules for copy and for access.
_RIGHTS = frozenset({"copy", "access"})
# Public holidays that may fall into a period of a few weeks.
_HOLIDAYS = 3


@dataclass(frozen=True)
class LetterLaw:
    """The rules a letter may name: those its kind cites, by id, and an earlier one of the provider's state."""

    cited: Mapping[str, Rule] = field(default_factory=dict)
    state: Rule | None = None
    state_name: str = ""


def earlier_rule(rules: Iterable[Rule], than: Rule, kind: ProviderKind, dated: date) -> Rule | None:
    """The rule of a state with the shortest period, if it is sure to end before the one of ``than``.

    A rule that hangs on a condition nobody confirmed, or on a payment, never shortens the date that a letter uses.
    """
    fitting = [
        rule
        for rule in rules
        if rule.verified
        and rule.letters_may_cite
        and rule.right in _RIGHTS
        and not rule.conditions
        and rule.starts is Starts.RECEIPT
        and (not rule.holders or kind in rule.holders)
        and (rule.valid_from is None or rule.valid_from <= dated)
        and (rule.valid_until is None or dated <= rule.valid_until)
        and _most_days(rule) is not None
    ]
    first = min(fitting, key=lambda rule: _most_days(rule) or 0, default=None)
    limit = _most_days(than)
    most = _most_days(first) if first else None
    return first if limit is not None and most is not None and most < limit else None


def _most_days(rule: Rule) -> int | None:
    """The calendar days a period can last at most."""
    if rule.days is None or rule.day_kind is DayKind.MONTH:
        return None
    if rule.day_kind is DayKind.CALENDAR:
        return rule.days
    weeks, rest = divmod(rule.days + _HOLIDAYS, 5)
    return weeks * 7 + (rest + 2 if rest else 0)
