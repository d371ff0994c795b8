"""The law as the app knows it: places, their rules, and when an answer is due."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from recordkeeper.content.authorities import load_authorities
from recordkeeper.content.holidays import is_holiday_at
from recordkeeper.content.places import load_places
from recordkeeper.content.words import Words
from recordkeeper.domain.authority import ComplaintBody, bodies_for
from recordkeeper.domain.clock import DatedFacts, Due
from recordkeeper.domain.due import due
from recordkeeper.domain.errors import NotFound
from recordkeeper.domain.explanation import Explanation
from recordkeeper.domain.rule import Place, Rule


class Law:
    """The places under ``root`` with their rules; read once."""

    def __init__(self, root: Path, words: Words) -> None:
        self._places = load_places(root)
        self._rules = {rule.id: rule for place in self._places.values() for rule in place.rules}
        self._bodies = load_authorities(root)
        self._words = words

    def places(self) -> tuple[Place, ...]:
        """Every place there is, countries before their states, by name."""
        return tuple(self._places.values())

    def offered(self) -> tuple[tuple[str, str], ...]:
        """The places a provider can be in, by code and name: the states first, then other countries and their parts."""
        states = [(place.code, place.name) for place in self.places() if place.parent == "US"]
        abroad = [
            (place.code, self._named(place))
            for place in self.places()
            if place.parent != "US" and place.code not in ("US", "EU")
        ]
        return (*states, *sorted(abroad, key=lambda entry: entry[1]))

    def _named(self, place: Place) -> str:
        country = self._places.get(place.parent)
        return f"{country.name}: {place.name}" if country is not None and country.code != "EU" else place.name

    def rules_for(self, place_code: str) -> tuple[Rule, ...]:
        """The rules that hold at a place: the country's, then its own; none for a place that is not known."""
        place = self._places.get(place_code)
        if place is None:
            return ()
        return (*(rule for rule in self.rules_for(place.parent) if rule.id not in place.without), *place.rules)

    def within(self, place_code: str) -> tuple[str, ...]:
        """A place with those it lies in, itself first: ``("US-CA", "US")``; none for a place that is not known."""
        place = self._places.get(place_code)
        return (place.code, *self.within(place.parent)) if place else ()

    def bodies_for(self, place_code: str, of: str) -> tuple[ComplaintBody, ...]:
        """The bodies that take a complaint (``complaint``) or a report (``info_blocking``) about a provider there."""
        return bodies_for(self.within(place_code), of, self._bodies)

    def rule(self, rule_id: str) -> Rule:
        """One rule; raises ``NotFound``."""
        if rule_id not in self._rules:
            raise NotFound("rule", rule_id)
        return self._rules[rule_id]

    def due(self, facts: DatedFacts) -> Due:
        """When the answer is due, and why."""
        place = self._places.get(facts.place)
        return due(
            facts,
            self.rules_for(facts.place),
            self.is_holiday_at(facts.place),
            looked_up=place is None or place.researched,
        )

    def is_holiday_at(self, place_code: str) -> Callable[[date], bool]:
        """Tells the days on which nobody works at a place, beside Saturdays and Sundays."""
        place = self._places.get(place_code)
        return is_holiday_at(place_code, place.holiday_parts, place.closed) if place else is_holiday_at(place_code)

    def governing_rule(
        self, place_code: str, right: str, holder: str, on: date, conditions: Mapping[str, bool] | None = None
    ) -> Rule | None:
        """The rule whose date comes first for a request sent on that day; unless told, no condition is answered."""
        facts = DatedFacts(place=place_code, right=right, holder=holder, sent=on, conditions=conditions or {})
        return self.due(facts).rule

    def sentence(self, explanation: Explanation) -> str:
        """A reason in words."""
        return self._words.sentence(explanation)
