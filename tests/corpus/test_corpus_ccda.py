"""Clinical documents as vendors export them, against facts that a generic XML library read."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from recordkeeper.app.looking import as_json, look_at
from recordkeeper.app.reader import Reader

Agrees = Callable[[dict[str, Any], dict[str, str]], bool]


def day(stamp: str | None) -> str | None:
    """``20141015103026-0500`` as ``2014-10-15``; what is no date is absent."""
    match = re.match(r"(\d{4})(\d{2})?(\d{2})?", stamp or "")
    return "-".join(part for part in match.groups() if part) if match else None


def words(name: str | None) -> list[str]:
    return sorted((name or "").casefold().split())


def provider_agrees(look: dict[str, Any], known: dict[str, str]) -> bool:
    named = [known[fact] for fact in ("custodian", "author_orgs") if fact in known]
    allowed = [name.strip() for entry in named for name in entry.split(" | ")]
    return look["provider"] in allowed if allowed else look["provider"] is None


def titles_agree(look: dict[str, Any], known: dict[str, str]) -> bool:
    """The titles of the top sections stand among those of all sections, in their order."""
    found = iter(section["title"] for section in look["sections"])
    expected = known.get("section_titles", "").split(" | ") if "section_titles" in known else []
    return all(any(title == " ".join(each.split()) for title in found) for each in expected if each.strip(" -"))


FACTS: dict[str, Agrees] = {
    "format": lambda look, known: look["format"] == "ccda" and look["error"] is None,
    "person.name": lambda look, known: (
        words(look["person"]["name"]) == words(known.get("patient_names", "").partition(" | ")[0])
    ),
    "person.birth_date": lambda look, known: look["person"]["birth_date"] == day(known.get("birthTime")),
    "document_date": lambda look, known: look["document_date"] == day(known.get("effectiveTime")),
    "provider": provider_agrees,
    "title": lambda look, known: look["title"] == known.get("title"),
    "type code": lambda look, known: look["type_code"] == known.get("doc_type_code"),
    "number of sections": lambda look, known: len(look["sections"]) == int(known["sections_all"]),
    "titles of sections": titles_agree,
}


def test_every_fact_of_every_clinical_document_agrees(
    corpus: Path, facts: dict[str, dict[str, str]], reader: Reader, count: Callable[[str, int, int], None]
) -> None:
    known = {path: entry for path, entry in facts.items() if path.startswith("ccda/")}
    assert known
    looks = {path: as_json(look_at(reader, corpus / path)[0]) for path in known}
    odd = []
    for fact, agrees in FACTS.items():
        wrong = [path for path in known if not agrees(looks[path], known[path])]
        count(f"C-CDA {fact}", len(known) - len(wrong), len(known))
        odd += [(fact, path) for path in wrong]
    assert odd == []


def test_the_body_that_is_no_xml_is_searchable(corpus: Path, facts: dict[str, dict[str, str]], reader: Reader) -> None:
    bodies = [path for path, entry in facts.items() if path.startswith("ccda/") and "nonXMLBody_mediaType" in entry]
    assert bodies
    for path in bodies:
        assert len(reader.text(corpus / path)) > 500, path
