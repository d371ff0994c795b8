"""The words of the app that are not on a form: labels of values, sentences of explanations and of failures.

A language is a folder under ``resources/words``; each TOML file in it is one table of ``key = "text with {facts}"``.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path

from recordkeeper.content.toml_file import read_toml
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.errors import BadDate, ContentBroken, RecordKeeperError
from recordkeeper.domain.explanation import Explanation

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class Words:
    """The words of one language."""

    def __init__(self, root: Path, language: str = "en") -> None:
        self._texts: dict[str, str] = {}
        folder = root / "words" / language
        for path in sorted(folder.glob("*.toml")):
            self._take(path, path.stem, read_toml(path))

    def _take(self, path: Path, prefix: str, table: Mapping[str, object]) -> None:
        for key, entry in table.items():
            name = f"{prefix}.{key}"
            if isinstance(entry, Mapping):
                self._take(path, name, entry)
            elif isinstance(entry, str):
                self._texts[name] = entry
            else:
                raise ContentBroken(path, f"{name} is no text")

    def has(self, key: str) -> bool:
        """Whether there is a text under this key, such as ``labels.channel.fax``."""
        return key in self._texts

    def keys(self) -> frozenset[str]:
        """Every key there is; the first part is the file."""
        return frozenset(self._texts)

    def text(self, key: str, facts: Mapping[str, str] | None = None) -> str:
        """The text under ``key`` with its facts put in; ISO dates are written out. A missing key is our bug."""
        return self._texts[key].format_map({name: self.spoken(value) for name, value in (facts or {}).items()})

    def label(self, value: StrEnum) -> str:
        """The word for one value of an enumeration."""
        name = type(value).__name__
        table = "".join("_" + letter.lower() if letter.isupper() else letter for letter in name).lstrip("_")
        return self._texts[f"labels.{table}.{value.value}"]

    def sentence(self, explanation: Explanation) -> str:
        """The sentence of an explanation."""
        return self.text(explanation.key, explanation.facts)

    def failure(self, error: RecordKeeperError) -> str:
        """What to tell the user about a known failure: cause, then what to do."""
        return self.text(f"errors.{error.kind}", error.facts)

    def spoken(self, value: str) -> str:
        """A date written out ("March 14, 2026", "March 2026", "2026"); any other text as it is."""
        if not value[:4].isdigit():
            return value
        try:
            return self.date(PartialDate.parse(value))
        except BadDate:
            return value

    def short_date(self, value: PartialDate | date | None) -> str:
        """A date as ``date`` writes it, with the month in three letters, for lists."""
        return _shortened(self.date(value))

    def date(self, value: PartialDate | date | None, *, day_first: bool = False) -> str:
        """A date or range in words, as in the United States or with the day first; empty for none."""
        if value is None:
            return ""
        if day_first and isinstance(value, date):
            return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"
        text = value.isoformat() if isinstance(value, date) else str(value)
        start, slash, end = text.partition("/")
        return f"{_spoken_part(start)} to {_spoken_part(end)}" if slash else _spoken_part(start)


def _shortened(text: str) -> str:
    for month in _MONTHS:
        text = text.replace(month, month[:3])
    return text


def _spoken_part(text: str) -> str:
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 1:
        return str(parts[0])
    month = _MONTHS[parts[1] - 1]
    return f"{month} {parts[0]}" if len(parts) == 2 else f"{month} {parts[2]}, {parts[0]}"
