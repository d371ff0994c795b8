"""When a request must be answered: the earliest date of every rule that binds this holder for this right.

The order: which rules bind → what each one's days count from → one extension, if its notice came in time and named a
new date → the earliest of them is the law's date. A rule that rests on an unknown fact gives a second date and shortens
nothing; a rule that nobody verified gives none.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from recordkeeper.domain.clock import Clock, ClockName, Conditional, CountsFrom, DatedFacts, Due
from recordkeeper.domain.counting import IsHoliday, add_period
from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.rule import DayKind, Rule, Starts
from recordkeeper.domain.watched_dates import watched_dates

# A request for copies is governed by rules for copy and for access, and so on. An inspection's days are never a copy's.
_GOVERNED_BY: dict[str, frozenset[str]] = {
    "copy": frozenset({"copy", "access"}),
    "inspect": frozenset({"inspect", "access"}),
    "access": frozenset({"access"}),
    "amendment": frozenset({"amendment"}),
    "accounting": frozenset({"accounting"}),
    "third_party_directive": frozenset({"third_party_directive"}),
}


@dataclass(frozen=True)
class _Reckoned:
    """What one rule gives: the last day, what it counts from, and the last day had there been no extension."""

    rule: Rule
    on: date
    start: date
    from_event: CountsFrom
    unextended: date
    explanation: Explanation


def due(facts: DatedFacts, rules: Iterable[Rule], is_holiday: IsHoliday, *, looked_up: bool = True) -> Due:
    """When the answer is due, from the facts and the rules of the place (the federal ones with those of the state).

    ``looked_up`` tells whether anybody looked up the law of the place itself, beside the country's or the union's.
    """
    known = tuple(rules)
    if not known:
        return _nothing_due(facts, "clock.unknown_place", is_holiday)
    if facts.receipt is None:
        return _nothing_due(facts, "clock.not_sent", is_holiday)
    candidates: list[_Reckoned] = []
    conditional: list[Conditional] = []
    dateless: list[Clock] = []
    for rule in (rule for rule in known if _binds(rule, facts)):
        reckoned = _reckon(rule, facts, is_holiday)
        unknown = [condition for condition in rule.conditions if condition not in facts.conditions]
        if not rule.verified:
            dateless.append(_dateless(rule, "clock.not_verified"))
        elif reckoned is None:
            dateless.append(_dateless(rule, "clock.not_paid"))
        elif unknown:
            conditional.append(_conditional(reckoned, unknown))
        else:
            candidates.append(reckoned)
    if not looked_up:
        key = "clock.state_not_researched" if facts.place.startswith("US-") else "clock.place_not_researched"
        dateless.append(Clock(ClockName.STATE_LAW, None, None, "", Explanation(key)))
    own = any(entry.rule.place == facts.place for entry in candidates) or any(
        entry.rule.place == facts.place for entry in conditional
    )
    if looked_up and facts.place.startswith("US-") and not own and not dateless:
        dateless.append(Clock(ClockName.STATE_LAW, None, None, "", Explanation("clock.state_sets_no_days")))
    if not candidates:
        return _nothing_due(facts, "clock.no_rule", is_holiday, conditional, dateless)
    governing = min(candidates, key=_precedence)
    clocks = [
        Clock(ClockName.LAW, governing.on, governing.from_event, governing.rule.id, governing.explanation),
        *(_not_governing(entry, governing) for entry in candidates if entry is not governing),
        *dateless,
        *_extension_clocks(facts, candidates, governing, is_holiday),
        *_unmoved_clocks(facts, governing),
        *watched_dates(
            facts, governing.rule, governing.on, [(entry.rule, entry.on) for entry in candidates], is_holiday
        ),
    ]
    return Due(
        due_on=governing.on,
        rule=governing.rule,
        estimated=facts.received is None,
        explanation=governing.explanation,
        conditional=tuple(conditional),
        clocks=tuple(clocks),
        answered_on=facts.answered_on,
    )


def _precedence(entry: _Reckoned) -> tuple[date, bool, bool]:
    """The earliest; on the same day the federal rule before a state's, and a country's own before the union's."""
    return entry.on, entry.rule.place.startswith("US-"), entry.rule.place == "EU"


def _nothing_due(
    facts: DatedFacts,
    key: str,
    is_holiday: IsHoliday,
    conditional: Iterable[Conditional] = (),
    dateless: Iterable[Clock] = (),
) -> Due:
    return Due(
        due_on=None,
        rule=None,
        estimated=facts.receipt is not None and facts.received is None,
        explanation=Explanation(key),
        conditional=tuple(conditional),
        clocks=(*dateless, *watched_dates(facts, None, None, [], is_holiday)),
        answered_on=facts.answered_on,
    )


def _binds(rule: Rule, facts: DatedFacts) -> bool:
    """Whether the rule sets days for this right and this kind of holder, on that day, and no fact rules it out."""
    receipt = facts.receipt
    return (
        rule.days is not None
        and rule.right in _GOVERNED_BY.get(facts.right, frozenset())
        and (not rule.holders or facts.holder in rule.holders)
        and all(facts.conditions.get(condition, True) for condition in rule.conditions)
        and not any(facts.conditions.get(condition, False) for condition in rule.unless)
        and (receipt is None or (rule.valid_from or date.min) <= receipt <= (rule.valid_until or date.max))
    )


def _start(rule: Rule, facts: DatedFacts) -> tuple[date, CountsFrom] | None:
    """What the days count from; None while a payment that the law waits for is not made."""
    receipt = facts.receipt
    if receipt is None:
        return None
    if rule.starts is Starts.RECEIPT_AND_PAYMENT:
        if facts.paid is None:
            return None
        if facts.paid > receipt:
            return facts.paid, CountsFrom.PAYMENT
    if rule.starts is Starts.RECEIPT_OR_IDENTITY:
        supplied = [day for day in (facts.identity, facts.clarified) if day is not None and day > receipt]
        if supplied:
            return max(supplied), CountsFrom.IDENTITY
    return receipt, CountsFrom.RECEIPT if facts.received else CountsFrom.SENDING


def _reckon(rule: Rule, facts: DatedFacts, is_holiday: IsHoliday) -> _Reckoned | None:
    begun = _start(rule, facts)
    if begun is None or rule.days is None:
        return None
    start, from_event = begun
    plain = add_period(start, rule.days, rule.day_kind, is_holiday)
    unit = f"one_{rule.day_kind}" if rule.days == 1 else rule.day_kind
    said = {"days": str(rule.days), "start": start.isoformat(), "due": plain.isoformat(), "citation": rule.citation}
    why = Explanation(f"clock.law_{unit}_{from_event}", said)
    latest = facts.extended_to if rule.extension_open else _latest(rule, start, is_holiday)
    if facts.extended is None or facts.extended_to is None or latest is None or facts.extended > plain:
        return _Reckoned(rule, plain, start, from_event, plain, why)
    on = max(plain, min(facts.extended_to, latest))
    if on > plain:
        named, unit_is_days = facts.extended_to <= latest, rule.extension_unit is DayKind.CALENDAR
        said |= {"due": on.isoformat(), "notice": facts.extended.isoformat(), "days": str(rule.max_total_days)}
        most = "law_extended_most" if unit_is_days else f"law_extended_most_{rule.extension_unit}"
        why = Explanation("clock.law_extended" if named else f"clock.{most}", said)
    return _Reckoned(rule, on, start, from_event, plain, why)


def _latest(rule: Rule, start: date, is_holiday: IsHoliday) -> date | None:
    """The last day that an extension can reach; None where the rule knows no extension."""
    if rule.extension_days is None or rule.max_total_days is None:
        return None
    return add_period(start, rule.max_total_days, rule.extension_unit, is_holiday)


def _dateless(rule: Rule, key: str) -> Clock:
    return Clock(ClockName.OTHER_RULE, None, None, rule.id, Explanation(key, {"citation": rule.citation}))


def _conditional(reckoned: _Reckoned, unknown: list[str]) -> Conditional:
    said = {"on": reckoned.on.isoformat(), "citation": reckoned.rule.citation}
    key = f"clock.if_{'_and_'.join(unknown)}"
    return Conditional(", ".join(unknown), reckoned.on, reckoned.rule, Explanation(key, said))


def _not_governing(entry: _Reckoned, governing: _Reckoned) -> Clock:
    key = "clock.same_date" if entry.on == governing.on else "clock.later_date"
    said = {"on": entry.on.isoformat(), "due": governing.on.isoformat(), "citation": entry.rule.citation}
    return Clock(ClockName.OTHER_RULE, entry.on, entry.from_event, entry.rule.id, Explanation(key, said))


def _extension_clocks(
    facts: DatedFacts, candidates: list[_Reckoned], governing: _Reckoned, is_holiday: IsHoliday
) -> list[Clock]:
    """What their notice of more time does: the latest date it can reach, or why it does not count."""
    clocks: list[Clock] = []
    if facts.extended is None:
        return clocks
    notice = facts.extended.isoformat()
    for entry in candidates:
        latest = _latest(entry.rule, entry.start, is_holiday)
        if latest is None and not entry.rule.extension_open:
            continue
        said = {"notice": notice, "until": entry.unextended.isoformat(), "citation": entry.rule.citation}
        said |= {"due": governing.on.isoformat()}
        if without := _gives_no_time(facts, entry):
            why = Explanation(without, said)
            clocks.append(Clock(ClockName.EXTENSION, None, CountsFrom.EXTENSION_NOTICE, entry.rule.id, why))
            continue
        if entry is not governing:
            why = Explanation("clock.extension_elsewhere", said)
            clocks.append(Clock(ClockName.EXTENSION, None, CountsFrom.EXTENSION_NOTICE, entry.rule.id, why))
        if latest is None:
            continue
        why = Explanation("clock.latest", {"on": latest.isoformat(), "citation": entry.rule.citation})
        clocks.append(Clock(ClockName.LATEST, latest, entry.from_event, entry.rule.id, why))
    return clocks


def _gives_no_time(facts: DatedFacts, entry: _Reckoned) -> str:
    """Why their notice gives no more time under a rule, as the key of the sentence; empty when it does."""
    if facts.extended_to is None:
        return "clock.extension_without_date"
    if facts.extended is not None and facts.extended > entry.unextended:
        return "clock.extension_late" if facts.received else "clock.extension_late_estimated"
    return ""


def _unmoved_clocks(facts: DatedFacts, governing: _Reckoned) -> list[Clock]:
    """That proof of identity or an answer to their question does not move a date that counts from receipt."""
    if governing.rule.starts is Starts.RECEIPT_OR_IDENTITY:
        return []
    acts = (
        (ClockName.IDENTITY, facts.identity, CountsFrom.IDENTITY, "clock.identity_moves_nothing"),
        (ClockName.CLARIFICATION, facts.clarified, CountsFrom.CLARIFICATION, "clock.clarification_moves_nothing"),
    )
    return [
        Clock(name, None, origin, governing.rule.id, Explanation(key, {"on": day.isoformat()}))
        for name, day, origin, key in acts
        if day is not None
    ]
