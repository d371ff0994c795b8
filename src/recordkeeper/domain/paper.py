"""The sheet a letter is printed on."""

from enum import StrEnum


class Paper(StrEnum):
    """Its size."""

    LETTER = "letter"
    A4 = "a4"
