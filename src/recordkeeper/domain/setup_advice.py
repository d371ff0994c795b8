"""The plan at the end of the set-up: what to do, in order, from the answers. Pure; the words are in ``setup.toml``."""

from collections.abc import Iterator
from datetime import date

from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.setup import (
    NO,
    ORDERED,
    PART,
    YES,
    Answers,
    day_of,
    has_asked,
    has_portal,
    is_in,
    list_of,
    seen_rows,
    text_of,
)
from recordkeeper.domain.setup_plan import own_differences


def advice(answers: Answers, today: date, days: str = "") -> tuple[Explanation, ...]:
    """The steps; ``days`` is how long they have to answer, in words, where that is known."""
    if has_asked(answers):
        return (Explanation("setup.plan.asked"), Explanation("setup.plan.note_answers"))
    return tuple(_steps(answers, days, today))


def _steps(answers: Answers, days: str, today: date) -> Iterator[Explanation]:
    portal = {"portal": text_of(answers, "portal.name")}
    by = day_of(answers, "need.by")
    if answers.get("need.has") == YES and by is not None and by >= today:
        yield Explanation("setup.plan.call_first", {"by": text_of(answers, "need.by")})
    if own_differences(answers):
        yield Explanation("setup.plan.correct_first")
    if has_portal(answers) and portal["portal"]:
        if is_in(answers) and not list_of(answers, "path.failed"):
            yield from _inside(answers, portal)
        else:
            yield Explanation("setup.plan.stuck", portal)
    yield Explanation("setup.plan.sign_and_send")
    yield Explanation("setup.plan.note_sending")
    yield Explanation("setup.plan.days", {"days": days}) if days else Explanation("setup.plan.due_on_home")


def _inside(answers: Answers, portal: dict[str, str]) -> Iterator[Explanation]:
    ready = day_of(answers, "export.ready")
    if answers.get("test.worked") == NO:
        yield Explanation("setup.plan.test_failed", portal)
    elif answers.get("test.worked") != YES:
        yield Explanation("setup.plan.test_first", portal)
    if answers.get("export.state") == ORDERED and ready is not None:
        yield Explanation("setup.plan.export_ready", portal | {"ready": ready.isoformat()})
    elif answers.get("export.state") == "there":
        yield Explanation("setup.plan.order_export", portal)
    if seen_rows(answers, YES, PART) or not seen_rows(answers, NO):
        yield Explanation("setup.plan.download_now", portal)
