"""What a person can do with letters apart from any library: see the kinds, fill in facts, build the letter."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path

from recordkeeper.app.law import Law
from recordkeeper.app.writing import write_whole
from recordkeeper.content.letter_composition import LetterLabels, LetterLaw, as_text, compose
from recordkeeper.content.letters import load_letter_kinds
from recordkeeper.content.records import load_delivery_formats, load_record_types, load_sensitive_categories
from recordkeeper.content.words import Words
from recordkeeper.domain.errors import BadFacts, LetterKindUnknown, MissingFacts
from recordkeeper.domain.ids import new_reference
from recordkeeper.domain.letter_facts import LetterFacts, missing
from recordkeeper.domain.letter_text import BuiltLetter, LetterKind, LetterText
from recordkeeper.domain.request import Right

# A letter that goes as a message through a portal needs no postal address.
_OF_THE_DEAD = frozenset({"deceased", "executor", "claim"})
_ONLY_ON_PAPER = frozenset({"provider.address"})


class Lettering:
    """The kinds of letter under ``root``, and letters made of facts under the law."""

    def __init__(self, root: Path, law: Law, words: Words) -> None:
        self._root, self._law, self._words = root, law, words

    def kinds(self) -> tuple[LetterKind, ...]:
        """Every kind of letter there is."""
        return tuple(self._kinds.values())

    def kind(self, name: str) -> LetterKind:
        """One kind by its id; raises ``LetterKindUnknown``."""
        try:
            return self._kinds[name]
        except KeyError as problem:
            raise LetterKindUnknown(name) from problem

    def template_version(self, name: str) -> str:
        """What is frozen with a letter: the state of the kind's text."""
        return self.kind(name).version

    def example(self, kind: str) -> str:
        """A facts file with every field of a kind, commented, with invented values; it builds a letter as it is."""
        return (self._root / "letters" / self.kind(kind).id / "example.toml").read_text(encoding="utf-8")

    def facts_from_toml(self, text: str, kind: str, today: date) -> LetterFacts:
        """Read a facts file for a kind; an absent date is today, an absent reference made up. Raises ``BadFacts``."""
        try:
            facts = LetterFacts.from_dict(tomllib.loads(text))
        except tomllib.TOMLDecodeError as problem:
            raise BadFacts("TOML", str(problem)) from problem
        if facts.kind not in ("", kind):
            raise BadFacts("kind", f"the file is for {facts.kind}, the letter asked for is {kind}")
        return replace(facts, kind=kind, dated=facts.dated or today, reference=facts.reference or new_reference())

    def missing(self, facts: LetterFacts) -> tuple[str, ...]:
        """The facts that a printed letter still lacks; raises ``BadFacts`` for one that cannot be."""
        for name, value, known in self._choices(facts):
            if value and value not in known:
                raise BadFacts(name, f"{value} is not one of {', '.join(known)}")
        return missing(facts, self.kind(facts.kind).needs, self._labels.sensitive)

    def _choices(self, facts: LetterFacts) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Facts that are ids: their name, the value, and the ids there are."""
        for number, item in enumerate(facts.items, 1):
            if not item.label:
                yield f"items.{number}.kind", item.kind, tuple(self._labels.records)
        for category in facts.sensitive:
            yield f"sensitive.{category}", category, tuple(self._labels.sensitive)
        yield "delivery.first", facts.delivery.first, self._ways
        yield "delivery.second", facts.delivery.second, self._ways

    def build(self, facts: LetterFacts) -> BuiltLetter:
        """The letter as a PDF; raises ``MissingFacts``, ``BadFacts`` or ``UnprintableText``."""
        from recordkeeper.pdf.letter import build_letter

        return build_letter(self._composed(facts), facts.paper, self._root / "fonts")

    def unprintable(self, text: str) -> str:
        """The characters of a text that no letter can print; empty for none."""
        if text.isascii():
            return ""
        from recordkeeper.pdf.fonts import fonts_of

        return " ".join(fonts_of(self._root / "fonts").unknown((text,)))

    def save(self, letter: BuiltLetter, path: Path) -> None:
        """Write the PDF, whole or not at all; raises ``CannotWrite`` or ``DiskFull``."""
        write_whole(path, letter.content)

    def text(self, facts: LetterFacts) -> str:
        """The letter as plain text for a portal message; it needs no postal address of the provider."""
        return as_text(self._composed(facts, printed=False))

    def _composed(self, facts: LetterFacts, *, printed: bool = True) -> LetterText:
        names = tuple(name for name in self.missing(facts) if printed or name not in _ONLY_ON_PAPER)
        if names:
            raise MissingFacts(names)
        kind = self.kind(facts.kind)
        if not self.fits(kind, facts.provider.place):
            raise BadFacts("provider.place", f"this letter is for {', '.join(kind.places)}")
        return compose(kind, facts, self._words, self._labels, self.law_for(kind, facts), printed=printed)

    def fits(self, kind: LetterKind, place: str) -> bool:
        """Whether a kind is fit for a provider's place; one that is not known is taken to be."""
        return kind.fits(self._places(place))

    def _places(self, place: str) -> tuple[str, ...]:
        """A place with those it lies in; one whose law is not known yet stands alone."""
        return self._law.within(place) or ((place,) if place else ())

    def law_for(self, kind: LetterKind, facts: LetterFacts) -> LetterLaw:
        """The rules that a letter of this kind names at the provider's place."""
        place = facts.provider.place
        places = self._places(place)
        cited = {name: rule for name in kind.cites if (rule := self._law.rule(name)).place in places or not places}
        right = kind.rights[0] if kind.rights else Right.COPY
        assert facts.dated is not None
        died = {"person_deceased": True} if facts.standing.role in _OF_THE_DEAD else {}
        first = self._law.governing_rule(place, right, facts.provider.kind, facts.dated, died)
        if first is None or not first.letters_may_cite:
            return LetterLaw(cited, places=places)
        if not kind.cites or first.id in cited or first.place not in places[:1] or "US" not in places:
            return LetterLaw(cited, places=places, first=first)
        names = {each.code: each.name for each in self._law.places()}
        return LetterLaw(cited, first, names[first.place], places, first)

    @cached_property
    def _kinds(self) -> dict[str, LetterKind]:
        rules = {rule.id: rule for place in self._law.places() for rule in place.rules}
        return load_letter_kinds(self._root, rules)

    @cached_property
    def _ways(self) -> tuple[str, ...]:
        return tuple(each.id for each in load_delivery_formats(self._root))

    @cached_property
    def _labels(self) -> LetterLabels:
        return LetterLabels(
            records={each.id: each.label for each in load_record_types(self._root)},
            sensitive={each.id: each.label for each in load_sensitive_categories(self._root)},
        )
