"""Something to do that was put off, until when and why."""

from dataclasses import dataclass
from datetime import date

from recordkeeper.domain.value import Value


@dataclass(frozen=True, kw_only=True)
class Snooze(Value):
    """One item of the list for today, by its ``key``, that is not shown again before ``until``."""

    key: str
    until: date
    reason: str = ""
    made_on: date
