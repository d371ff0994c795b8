"""The dates watched beside the law's: asking again, their promise, the signature's age, the limit for a complaint."""

from collections.abc import Iterable
from datetime import date, timedelta

from recordkeeper.domain.clock import Clock, ClockName, CountsFrom, DatedFacts
from recordkeeper.domain.counting import IsHoliday, add_calendar_days, next_business_day, previous_business_day
from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.rule import Rule

ASK_WHETHER_IT_ARRIVED_DAYS = 10
ASK_WITHOUT_A_LAW_DAYS = 14
ASK_BEFORE_DUE_DAYS = 7
SIGNATURE_AGE_DAYS = (60, 90)
COMPLAINT_WARNING_DAYS = (120, 150, 170)


def watched_dates(
    facts: DatedFacts,
    governing: Rule | None,
    due_on: date | None,
    dates: Iterable[tuple[Rule, date]],
    is_holiday: IsHoliday,
) -> list[Clock]:
    """Every date to watch while no answer came; ``dates`` are those of all the rules that bind."""
    if facts.is_answered:
        return []
    follow_up = _follow_up(facts, due_on, is_holiday)
    clocks = [follow_up] if follow_up else []
    if facts.promised is not None:
        why = Explanation("clock.promise", {"on": facts.promised.isoformat()})
        clocks.append(Clock(ClockName.PROMISE, facts.promised, CountsFrom.PROMISE, "", why))
    clocks += _signature(facts)
    if facts.today is not None and governing is not None and due_on is not None and facts.today > due_on:
        clocks += _missed(facts, governing, due_on)
        federal = [(day, rule) for rule, day in dates if rule.complaint_window and day < facts.today]
        for day, rule in sorted(federal, key=lambda entry: entry[0])[:1]:
            clocks += complaint_clocks(rule, day)
    return clocks


def complaint_clocks(rule: Rule, known_on: date) -> list[Clock]:
    """The last day to complain of something known since ``known_on``, and the days to warn before it."""
    if rule.complaint_window is None:
        return []
    limit = add_calendar_days(known_on, rule.complaint_window)
    said = {
        "limit": limit.isoformat(),
        "start": known_on.isoformat(),
        "window": str(rule.complaint_window),
        "body": rule.complaint_body,
    }
    clocks = []
    for days in COMPLAINT_WARNING_DAYS:
        on = add_calendar_days(known_on, days)
        why = Explanation("clock.complaint_warning", said | {"days": str(days), "on": on.isoformat()})
        clocks.append(Clock(ClockName.OCR_WARNING, on, CountsFrom.DUE_DATE, rule.id, why))
    why = Explanation("clock.complaint_limit", said)
    return [*clocks, Clock(ClockName.OCR_LIMIT, limit, CountsFrom.DUE_DATE, rule.id, why)]


def _follow_up(facts: DatedFacts, due_on: date | None, is_holiday: IsHoliday) -> Clock | None:
    """When to ask: whether it arrived, while that is not proved; else a week (or a day) before the answer is due.

    A day on which nobody answers becomes the working day before it.
    """
    if facts.received is None:
        if facts.sent is None:
            return None
        on = previous_business_day(add_calendar_days(facts.sent, ASK_WHETHER_IT_ARRIVED_DAYS), is_holiday)
        why = Explanation("clock.ask_whether_it_arrived", {"on": on.isoformat(), "start": facts.sent.isoformat()})
        return Clock(ClockName.FOLLOW_UP, on, CountsFrom.SENDING, "", why)
    if due_on is None:
        on = previous_business_day(add_calendar_days(facts.received, ASK_WITHOUT_A_LAW_DAYS), is_holiday)
        why = Explanation("clock.ask_without_a_law", {"on": on.isoformat(), "start": facts.received.isoformat()})
        return Clock(ClockName.FOLLOW_UP, on, CountsFrom.RECEIPT, "", why)
    long_enough = (due_on - facts.received).days >= 2 * ASK_BEFORE_DUE_DAYS
    before = due_on - timedelta(days=ASK_BEFORE_DUE_DAYS if long_enough else 1)
    on = previous_business_day(before, is_holiday)
    if on <= facts.received:
        on = next_business_day(add_calendar_days(facts.received, 1), is_holiday)
    why = Explanation("clock.ask_before_due", {"on": on.isoformat(), "due": due_on.isoformat()})
    return Clock(ClockName.FOLLOW_UP, on, CountsFrom.DUE_DATE, "", why)


def _signature(facts: DatedFacts) -> list[Clock]:
    signed = facts.signed or facts.sent
    if signed is None:
        return []
    clocks = []
    for days in SIGNATURE_AGE_DAYS:
        on = add_calendar_days(signed, days)
        key = "clock.signature" if facts.signed else "clock.signature_as_sent"
        why = Explanation(key, {"on": on.isoformat(), "days": str(days), "start": signed.isoformat()})
        clocks.append(Clock(ClockName.SIGNATURE, on, CountsFrom.SIGNATURE, "", why))
    return clocks


def _missed(facts: DatedFacts, governing: Rule, due_on: date) -> list[Clock]:
    """That the date passed; and, when it was no HIPAA date, whom to tell, since OCR enforces HIPAA only."""
    why = Explanation("clock.missed" if facts.received else "clock.missed_estimated", {"due": due_on.isoformat()})
    clocks = [Clock(ClockName.MISSED, due_on, CountsFrom.DUE_DATE, governing.id, why)]
    if governing.complaint_window is None:
        theirs = not governing.complaint_body_holders or facts.holder in governing.complaint_body_holders
        named = governing.complaint_body_verified and theirs
        key = "clock.state_complaint_body" if named else "clock.state_complaint"
        said = {"body": governing.complaint_body, "citation": governing.citation}
        clocks.append(Clock(ClockName.STATE_COMPLAINT, None, CountsFrom.DUE_DATE, governing.id, Explanation(key, said)))
    return clocks
