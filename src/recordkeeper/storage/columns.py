"""Column types for the values that SQLite does not know."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, String, Text
from sqlalchemy.types import TypeDecorator

from recordkeeper.domain.dates import PartialDate


class PartialDateColumn(TypeDecorator[PartialDate]):
    """A partial date in its text form, which sorts by its first day."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> PartialDate | None:  # noqa: ARG002
        return None if value is None else PartialDate.parse(value)


class UtcColumn(TypeDecorator[datetime]):
    """A moment in UTC as ISO 8601 text."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else value.astimezone(UTC).isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else datetime.fromisoformat(value)


class TextsColumn(TypeDecorator[tuple[str, ...]]):
    """Several texts as a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:  # noqa: ARG002
        return json.dumps(list(value or ()), ensure_ascii=False)

    def process_result_value(self, value: Any, dialect: Dialect) -> tuple[str, ...]:  # noqa: ARG002
        return tuple(json.loads(value or "[]"))


class FactsColumn(TypeDecorator[Mapping[str, str]]):
    """Named texts as a JSON object."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Mapping[str, str] | None, dialect: Dialect) -> str:  # noqa: ARG002
        return json.dumps(dict(value or {}), ensure_ascii=False)

    def process_result_value(self, value: Any, dialect: Dialect) -> dict[str, str]:  # noqa: ARG002
        return dict(json.loads(value or "{}"))


class WordColumn(TypeDecorator[StrEnum]):
    """One word of an enumeration."""

    impl = String
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else self.words(value).value

    def process_result_value(self, value: Any, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002
        return None if value is None else self.words(value)
