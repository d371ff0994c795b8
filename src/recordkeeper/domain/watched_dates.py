"""The dates watched beside the law's: asking again, their promise, the signature's age, the limit for a complaint."""

from collections.abc import Iterable
from datetime import date, timedelta

from recordkeeper.domain.clock import Clock, ClockName, CountsFrom, DatedFacts
from recordkeeper.domain.counting import (
    IsHoliday,
    add_calendar_days,
    add_months,
    add_period,
    next_business_day,
    previous_business_day,
)
from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.request import IssueKind
from recordkeeper.domain.rule import DayKind, Rule

ASK_WHETHER_IT_ARRIVED_DAYS = 10
ASK_WITHOUT_A_LAW_DAYS = 14
ASK_BEFORE_DUE_DAYS = 7
SIGNATURE_AGE_DAYS = (60, 90)
COMPLAINT_WARNING_DAYS = (120, 150, 170)
SHORT_WARNING_DAYS = (30, 10)


def watched_dates(
    facts: DatedFacts,
    governing: Rule | None,
    due_on: date | None,
    dates: Iterable[tuple[Rule, date]],
    is_holiday: IsHoliday,
) -> list[Clock]:
    """Every date to watch; ``dates`` are those of all the rules that bind.

    The waiting ends with an answer, but not what is wrong with it: each open issue has its limit at the regulator.
    """
    bound = list(dates)
    clocks = _issue_limits(facts, bound, is_holiday)
    if facts.is_answered:
        return [*_after_the_answer(facts, is_holiday), *clocks]
    waiting = []
    if follow_up := _follow_up(facts, due_on, is_holiday):
        waiting.append(follow_up)
    if facts.promised is not None:
        why = Explanation("clock.promise", {"on": facts.promised.isoformat()})
        waiting.append(Clock(ClockName.PROMISE, facts.promised, CountsFrom.PROMISE, "", why))
    waiting += [*_signature(facts), *_fee_quote(facts)]
    if facts.today is not None and governing is not None and due_on is not None and facts.today > due_on:
        waiting += _missed(facts, governing, due_on)
        enforced = [(day, rule) for rule, day in bound if rule.complaint_window and day < facts.today]
        for day, rule in sorted(enforced, key=lambda entry: entry[0])[:1]:
            waiting += complaint_clocks(rule, day, is_holiday, about=IssueKind.NO_ANSWER)
    return [*waiting, *clocks]


def complaint_clocks(rule: Rule, known_on: date, is_holiday: IsHoliday, *, about: str = "") -> list[Clock]:
    """The last day to complain of something known since ``known_on``, and the days to warn before it."""
    if rule.complaint_window is None:
        return []
    unit, window = rule.complaint_window_unit, rule.complaint_window
    limit = _window_end(known_on, window, unit, is_holiday)
    said = {
        "limit": limit.isoformat(),
        "start": known_on.isoformat(),
        "window": str(window),
        "body": rule.complaint_body,
    }
    origin = CountsFrom.DUE_DATE if about in ("", IssueKind.NO_ANSWER) else CountsFrom.ISSUE
    clocks = []
    for on, days in _warnings(known_on, limit):
        key = "clock.complaint_warning" if unit is DayKind.CALENDAR else "clock.complaint_warning_before"
        why = Explanation(key, said | {"days": str(days), "on": on.isoformat()})
        clocks.append(Clock(ClockName.COMPLAINT_WARNING, on, origin, rule.id, why, about))
    why = Explanation(f"clock.complaint_limit_{unit}", said)
    return [*clocks, Clock(ClockName.COMPLAINT_LIMIT, limit, origin, rule.id, why, about)]


def _window_end(known_on: date, window: int, unit: DayKind, is_holiday: IsHoliday) -> date:
    """The last day; one of months is not moved on to a working day, so that nobody comes too late."""
    if unit is DayKind.MONTH:
        return add_months(known_on, window, lambda day: False, roll=False)
    return add_period(known_on, window, unit, is_holiday)


def _warnings(known_on: date, limit: date) -> list[tuple[date, int]]:
    """The days to warn, each with how many days are over; of a shorter window, with how many are left."""
    if (limit - known_on).days >= COMPLAINT_WARNING_DAYS[-1]:
        return [(add_calendar_days(known_on, days), days) for days in COMPLAINT_WARNING_DAYS]
    left = [(add_calendar_days(limit, -days), days) for days in SHORT_WARNING_DAYS]
    return [(on, days) for on, days in left if on > known_on]


def _issue_limits(facts: DatedFacts, bound: list[tuple[Rule, date]], is_holiday: IsHoliday) -> list[Clock]:
    """For each open issue the last day at the body that enforces the rule; the same for each that is known."""
    enforced = [rule for rule, _ in bound if rule.complaint_window]
    clocks: list[Clock] = []
    for kind, since in facts.issues:
        if enforced and kind != IssueKind.NO_ANSWER:
            clocks += complaint_clocks(enforced[0], since, is_holiday, about=kind)
    return clocks


def _fee_quote(facts: DatedFacts) -> list[Clock]:
    """Until when their quote of a fee holds, if they said so."""
    if facts.fee_quoted is None or facts.fee_until is None or (facts.paid and facts.paid >= facts.fee_quoted):
        return []
    why = Explanation("clock.fee_quote", {"on": facts.fee_until.isoformat(), "start": facts.fee_quoted.isoformat()})
    return [Clock(ClockName.FEE_QUOTE, facts.fee_until, CountsFrom.FEE_QUOTE, "", why)]


def _after_the_answer(facts: DatedFacts, is_holiday: IsHoliday) -> list[Clock]:
    """When to ask again after a letter that went out since their answer: no law sets a date for it."""
    written, answered = facts.asked_again, facts.answered_on
    if written is None or answered is None or written < answered:
        return []
    on = previous_business_day(add_calendar_days(written, ASK_WITHOUT_A_LAW_DAYS), is_holiday)
    why = Explanation("clock.ask_after_a_letter", {"on": on.isoformat(), "start": written.isoformat()})
    return [Clock(ClockName.FOLLOW_UP, on, CountsFrom.LETTER, "", why)]


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
    """That the date passed; and whom to tell, where that is not the body whose limit is watched."""
    why = Explanation("clock.missed" if facts.received else "clock.missed_estimated", {"due": due_on.isoformat()})
    clocks = [Clock(ClockName.MISSED, due_on, CountsFrom.DUE_DATE, governing.id, why)]
    if governing.complaint_window is None:
        theirs = not governing.complaint_body_holders or facts.holder in governing.complaint_body_holders
        named = governing.complaint_body_verified and theirs
        of = "state_complaint" if governing.place.startswith("US-") else "complaint"
        key = f"clock.{of}_body" if named else f"clock.{of}_unknown"
        said = {"body": governing.complaint_body, "citation": governing.citation}
        clocks.append(Clock(ClockName.STATE_COMPLAINT, None, CountsFrom.DUE_DATE, governing.id, Explanation(key, said)))
    return clocks
