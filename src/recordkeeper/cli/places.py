"""``recordkeeper places``: the places known, with the source of each rule and the day it was checked."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from recordkeeper.cli.answer import Answer
from recordkeeper.domain.rule import Place, Rule

if TYPE_CHECKING:
    from recordkeeper.app.application import App

NAME = "places"
SUMMARY = "the places known, with source and date of each rule"


def arguments(_parser: ArgumentParser) -> None:
    """This command takes no words."""


def run(_arguments: Namespace, app: "App") -> Answer:
    """Lists them."""
    places = app.law.places()
    lines = [line for place in places for line in _lines(place, app)]
    return Answer({"places": [_place_data(place) for place in places]}, tuple(lines))


def _place_data(place: Place) -> dict[str, object]:
    return {
        "code": place.code,
        "name": place.name,
        "parent": place.parent or None,
        "researched": place.researched,
        "rules": [_rule_data(rule) for rule in place.rules],
    }


def _rule_data(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.id,
        "right": rule.right,
        "name": rule.name,
        "citation": rule.citation,
        "applies_to": rule.applies_to,
        "holders": list(rule.holders),
        "conditions": list(rule.conditions),
        "unless": list(rule.unless),
        "starts": rule.starts.value,
        "days": rule.days,
        "day_kind": rule.day_kind.value if rule.days else None,
        "extension_days": rule.extension_days,
        "extension_unit": rule.extension_unit.value if rule.extension_days else None,
        "max_total_days": rule.max_total_days,
        "extension_open": rule.extension_open,
        "extension_condition": rule.extension_condition or None,
        "fee": rule.fee_note or None,
        "identity": rule.identity_note or None,
        "complaint_body": rule.complaint_body if rule.complaint_body_verified else None,
        "complaint_window": rule.complaint_window,
        "complaint_window_unit": rule.complaint_window_unit.value if rule.complaint_window else None,
        "complaint_window_from": rule.complaint_window_from or None,
        "source_url": rule.source_url,
        "source_type": rule.source_type,
        "checked_on": rule.checked_on.isoformat(),
        "as_of": rule.as_of.isoformat() if rule.as_of else None,
        "valid_from": rule.valid_from.isoformat() if rule.valid_from else None,
        "valid_until": rule.valid_until.isoformat() if rule.valid_until else None,
        "verified": rule.verified,
        "letters_may_cite": rule.letters_may_cite,
    }


def _lines(place: Place, app: "App") -> list[str]:
    if not place.researched:
        return [app.words.text("places.not_researched", {"code": place.code, "name": place.name})]
    lines = [app.words.text("places.place", {"code": place.code, "name": place.name})]
    for rule in place.rules:
        facts = {
            "name": rule.name,
            "citation": rule.citation,
            "source": f"{rule.source_type}: {rule.source_url}" if rule.source_url else rule.source_type,
            "checked": rule.checked_on.isoformat(),
            "as_of": rule.as_of.isoformat() if rule.as_of else "",
        }
        lines.append("  " + app.words.text("places.rule", facts))
        lines.append("    " + app.words.text("places.source" if rule.as_of else "places.undated_source", facts))
        if not rule.letters_may_cite:
            lines.append("    " + app.words.text("places.not_cited"))
    return lines
