"""Whom a printed page is about, where its labels say so plainly; a guess that could be wrong is not made."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.identity import equal_names

_START = r"(?:^|[ \t]{2,}|[|\t])[ \t]*"
_PATIENT = re.compile(
    _START + r"(?:patient(?:['’]s)?(?:[ ](?:full|legal))?[ ]name|name[ ]of[ ]patient)[ ]*:(.*)", re.IGNORECASE
)
_NAME = re.compile(_START + r"(?:name|patient)[ ]*:(.*)", re.IGNORECASE)
_BORN = re.compile(r"\b(?:date[ ]of[ ]birth|birth[ ]?date|dob|d\.o\.b\.)[ ]*(?:\([^)]*\))?[ ]*:[ ]*(.*)", re.IGNORECASE)
# What stands behind a name on the same line.
_NEXT = re.compile(
    r"[ \t]{2,}|[|\t]|\b(?:date[ ]of[ ]birth|birth[ ]?date|dob\b|d\.o\.b\.|born\b|mrn\b|medical[ ]record|sex\b|gender\b"
    r"|age\b|account|patient[ ]id|phone\b|date\b)",
    re.IGNORECASE,
)
_WORD = r"[^\W\d_][^\W\d_.'’-]*(?:[.'’-][^\W\d_]*)*"
_WHOLE_NAME = re.compile(rf"{_WORD}(?:,?[ ]{_WORD}){{1,4}}")
_NO_NAMES = frozenset({
    "address", "birth", "city", "clinic", "date", "first", "for", "form", "full", "hospital", "initial",
    "last", "legal", "maiden", "medical", "middle", "name", "number", "of", "parent", "patient", "phone",
    "please", "previous", "print", "relationship", "signature", "spouse", "the", "to", "unknown", "your",
})  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.]?"
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})[ -]{_MONTH}[ -](\d{{4}})(?!\d)", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"{_MONTH}[ ](\d{{1,2}}),?[ ](\d{{4}})(?!\d)", re.IGNORECASE)
_NUMBERS = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")
_LINES_BETWEEN = 2


def named_person(text: str) -> str | None:
    """The one name that the labels give the patient; a bare "Name:" or "Patient:" counts only near a birth date."""
    lines = text.splitlines()
    return _only_name(_names(_PATIENT, lines)) or _only_name(_names(_NAME, lines, beside=_BORN))


def birth_date(text: str) -> PartialDate | None:
    """The one birth date that the labels give."""
    written = (_day(match.group(1)) for match in map(_BORN.search, text.splitlines()) if match)
    days = {day for day in written if day is not None}
    return PartialDate.day(days.pop()) if len(days) == 1 else None


def _names(label: re.Pattern[str], lines: list[str], beside: re.Pattern[str] | None = None) -> Iterator[str]:
    for number, line in enumerate(lines):
        match = label.search(line)
        near = lines[number : number + _LINES_BETWEEN + 1]
        if match is not None and (beside is None or any(beside.search(each) for each in near)):
            written = _NEXT.split(match.group(1).strip(), maxsplit=1)[0].strip(" ,;")
            if _is_name(written):
                yield written


def _is_name(text: str) -> bool:
    words = re.findall(_WORD, text)
    return (
        _WHOLE_NAME.fullmatch(text) is not None
        and all(not word[0].islower() and word.casefold() not in _NO_NAMES for word in words)
        and any(len(word) > 1 for word in words)
    )


def _only_name(names: Iterable[str]) -> str | None:
    """The name, if all are the same one."""
    found = list(names)
    return found[0] if found and all(equal_names(found[0], each) for each in found) else None


def _day(text: str) -> date | None:
    """The day written at the start; one that could be read in two ways is none."""
    if match := _ISO_DAY.match(text):
        year, month, day = (int(part) for part in match.groups())
    elif match := _DAY_FIRST.match(text):
        year, month, day = int(match[3]), _month(match[2]), int(match[1])
    elif match := _MONTH_FIRST.match(text):
        year, month, day = int(match[3]), _month(match[1]), int(match[2])
    elif (match := _NUMBERS.match(text)) and (max(int(match[1]), int(match[2])) > 12 or match[1] == match[2]):
        year, month, day = int(match[3]), *sorted((int(match[1]), int(match[2])))
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int:
    return _MONTHS.index(name.lower()) + 1
