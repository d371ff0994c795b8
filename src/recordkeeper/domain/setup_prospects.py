"""What the set-up's answers lead to, before anything is made, and what is still missing for it."""

from dataclasses import dataclass
from datetime import date

from recordkeeper.domain.checks import Problem, Unprintable, all_printable
from recordkeeper.domain.setup import YES, Answers, SetupPage, has_asked, pages, problems
from recordkeeper.domain.setup_plan import own_differences

ASKED_BEFORE = "asked_before"
_FEEDS = {
    "demographic_correction": (SetupPage.YOU, SetupPage.ACTING, SetupPage.PROVIDER, SetupPage.ON_FILE),
    "initial_access": (
        SetupPage.EXPRESS,
        SetupPage.YOU,
        SetupPage.ACTING,
        SetupPage.PROVIDER,
        SetupPage.RECORDS,
        SetupPage.REQUEST,
    ),
    "expedited": (
        SetupPage.START,
        SetupPage.EXPRESS,
        SetupPage.YOU,
        SetupPage.ACTING,
        SetupPage.PROVIDER,
        SetupPage.RECORDS,
        SetupPage.REQUEST,
    ),
    ASKED_BEFORE: (SetupPage.YOU, SetupPage.ACTING, SetupPage.PROVIDER, SetupPage.ASKED),
}


@dataclass(frozen=True)
class Prospect:
    """What the answers lead to: a kind of letter, or ``ASKED_BEFORE``; what is still missing, and the page for it."""

    kind: str
    missing: tuple[tuple[SetupPage, Problem], ...]


def prospects(answers: Answers, today: date, unprintable: Unprintable = all_printable) -> tuple[Prospect, ...]:
    """What the answers lead to."""
    asked = has_asked(answers)
    kinds = {
        ASKED_BEFORE: asked,
        "demographic_correction": not asked and bool(own_differences(answers)),
        "initial_access": not asked,
        "expedited": not asked and answers.get("need.has") == YES,
    }
    applying = pages(answers)
    return tuple(
        Prospect(
            kind,
            tuple(
                (page, each)
                for page in _FEEDS[kind]
                if page in applying
                for each in problems(page, answers, today, unprintable)
                if kind == "expedited" or not each.field.startswith("need.")
            ),
        )
        for kind, wanted in kinds.items()
        if wanted
    )
