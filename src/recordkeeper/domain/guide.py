"""A short page of help."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class GuideText:
    """One page: ``text`` is Markdown and begins with the title; ``links`` are the other pages it leads to."""

    id: str
    title: str
    text: str
    links: tuple[str, ...] = ()
