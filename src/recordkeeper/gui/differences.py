"""What differs between a person's own details and those on file, in words."""

from collections.abc import Iterable

from recordkeeper.domain.details import DetailDifference
from recordkeeper.gui.context import Context


def sentences(context: Context, differences: Iterable[DetailDifference]) -> str:
    """One line for each detail that differs."""
    words = context.app.words
    return "\n".join(
        words.text(
            "details.differs",
            {
                "detail": words.text(f"labels.on_file.{each.field}"),
                "as_shown": _one_line(each.as_shown),
                "should_be": _one_line(each.should_be),
            },
        )
        for each in differences
    )


def _one_line(text: str) -> str:
    return ", ".join(line.strip() for line in text.splitlines() if line.strip())
