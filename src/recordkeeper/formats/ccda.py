"""Clinical documents in XML (HL7 CDA and C-CDA): the header, the sections by LOINC code, and the narrative text.

Only what the document says is reported; nothing is fetched, and no entity is expanded.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.errors import BadDate, FileUnparsed
from recordkeeper.domain.look import Look, Section
from recordkeeper.formats.narrative import narrative, unstructured
from recordkeeper.formats.text import decoded, encoding_of

if TYPE_CHECKING:
    from lxml.etree import _Element

FORMAT = "ccda"
ORDER = 10
MEDIA_TYPE = "text/xml"

_PROLOG = re.compile(r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>\s*)*", re.DOTALL)
_ROOT = re.compile(r"<(?:[\w.-]+:)?ClinicalDocument[\s>]")
_LOINC = "2.16.840.1.113883.6.1"
# Documents that summarise a chart and do not stand in for it: episode note, patient summary, transfer summary.
_SUMMARY_CODES = frozenset({"34133-9", "60591-5", "18761-7"})
_SUMMARY_TEMPLATES = frozenset({"2.16.840.1.113883.10.20.22.1.2", "2.16.840.1.113883.10.20.1"})
_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)")
_HL7 = re.compile(r"(\d{4})(\d{2})?(\d{2})?")
_EARLIEST_YEAR = 1800


def recognises(head: bytes) -> bool:
    """Whether the first element is a ClinicalDocument, whatever stands before it."""
    if encoding_of(head) is None:
        return False
    start = decoded(head).lstrip("\ufeff")
    prolog = _PROLOG.match(start)
    return _ROOT.match(start, prolog.end() if prolog else 0) is not None


def look(path: Path, look: Look) -> Look:
    """Who, whose, when, what kind, and which sections."""
    document = _Document.read(path)
    people = tuple(document.people("recordTarget/patientRole/patient/name"))
    several = ("several_people",) if len(document.all("recordTarget")) > 1 else ()
    organisations = document.names("author/assignedAuthor/representedOrganization/name")
    custodian = document.names("custodian/assignedCustodian/representedCustodianOrganization/name")
    code = document.type_code()
    return replace(
        look,
        title=document.words("title"),
        person_name=next(iter(people), None),
        birth_date=document.moment("recordTarget/patientRole/patient/birthTime"),
        provider=next(iter((*custodian, *organisations)), None),
        author=", ".join(dict.fromkeys(document.people("author/assignedAuthor/assignedPerson/name"))) or None,
        document_date=document.moment("effectiveTime"),
        service=document.period("componentOf/encompassingEncounter/effectiveTime")
        or document.period("documentationOf/serviceEvent/effectiveTime"),
        type_code=code,
        is_summary=code in _SUMMARY_CODES or not _SUMMARY_TEMPLATES.isdisjoint(document.templates()),
        sections=tuple(Section(code=code, title=title) for code, title, _ in document.sections()),
        warnings=(*look.warnings, *document.warnings, *several),
        error=FileUnparsed.kind if "damaged" in document.warnings else None,
    )


def text(path: Path, limit: int) -> str:
    """Header names, then each section's title and narrative; or the body of an unstructured document."""
    document = _Document.read(path)
    header = (
        document.words("title"),
        *document.people("recordTarget/patientRole/patient/name"),
        *document.names("custodian/assignedCustodian/representedCustodianOrganization/name"),
        *document.people("author/assignedAuthor/assignedPerson/name"),
    )
    pieces = [words for words in header if words]
    length = 0
    for body in document.bodies(path, limit):
        if length >= limit:
            break
        pieces.append(body)
        length += len(body) + 1
    return "\n".join(pieces)[:limit]


class _Document:
    """A parsed document; paths are element names joined by slashes, in the document's own namespace."""

    def __init__(self, root: "_Element", warnings: tuple[str, ...]) -> None:
        self._root = root
        self._prefix = root.tag.partition("}")[0] + "}" if root.tag.startswith("{") else ""
        self.warnings = warnings

    @classmethod
    def read(cls, path: Path) -> "_Document":
        """Parse strictly, then in the encodings that wrongly labelled files have, then as much as can be saved."""
        from lxml import etree

        raw = path.read_bytes()
        if raw[:1].isspace() and raw[1:2] != b"\0":
            raw = raw.lstrip()
        reason = ""
        for encoding, warnings in ((None, ()), ("utf-8", ()), ("cp1252", ("encoding_guessed",))):
            try:
                return cls(_parsed(raw, encoding, recover=False), warnings)
            except etree.XMLSyntaxError as problem:
                reason = reason or str(problem)
        root = _parsed(raw, None, recover=True)
        if root is None or etree.QName(root).localname != "ClinicalDocument":
            raise FileUnparsed(path, reason=reason)
        return cls(root, ("body_too_large",) if "huge" in reason.casefold() else ("damaged",))

    def all(self, steps: str, under: "_Element | None" = None) -> "list[_Element]":
        """The elements at these steps, in document order."""
        start = self._root if under is None else under
        return start.findall("/".join(f"{self._prefix}{step}" for step in steps.split("/")))

    def names(self, steps: str) -> tuple[str, ...]:
        """The texts of elements, without empty ones."""
        return tuple(words for element in self.all(steps) if (words := _words(element)))

    def words(self, steps: str, under: "_Element | None" = None) -> str | None:
        """The text of the first element that has one."""
        return next((words for element in self.all(steps, under) if (words := _words(element))), None)

    def people(self, steps: str) -> Iterator[str]:
        """Names of people: given, then family; a name that is not taken apart is given as it stands."""
        for name in self.all(steps):
            parts = [_words(part) for step in ("given", "family") for part in self.all(step, name)]
            words = " ".join(part for part in parts if part) or _words(name)
            if words:
                yield words

    def moment(self, steps: str) -> PartialDate | None:
        """The first date at these steps that can be read."""
        found = (_date(element.get("value")) for element in self.all(steps))
        return next((moment for moment in found if moment), None)

    def period(self, steps: str) -> PartialDate | None:
        """The first time or span of time at these steps that can be read."""
        for element in self.all(steps):
            first = _date(element.get("value")) or self._end(element, "low") or self._end(element, "center")
            last = self._end(element, "high")
            if first and last and last.last >= first.first:
                return PartialDate(first.first, last.last)
            if first or last:
                return first or last
        return None

    def type_code(self) -> str | None:
        """The LOINC code of the kind of document, in whichever place it stands."""
        for element in (*self.all("code"), *self.all("code/translation")):
            if element.get("codeSystem", _LOINC) == _LOINC and element.get("code"):
                return element.get("code")
        return None

    def templates(self) -> set[str]:
        """The templates that the document claims to follow."""
        return {element.get("root", "") for element in self.all("templateId")}

    def sections(self) -> "Iterator[tuple[str | None, str | None, _Element]]":
        """Code, title and element of every section, inner ones after their outer one."""
        for body in self.all("component/structuredBody"):
            for section in body.iter(f"{self._prefix}section"):
                codes = (element.get("code") for element in self.all("code", section))
                yield next((code for code in codes if code), None), self.words("title", section), section

    def bodies(self, path: Path, limit: int) -> Iterator[str]:
        """The text of each section, or of the one body that is no XML."""
        for _, title, section in self.sections():
            yield "\n".join((title or "", *(narrative(block) for block in self.all("text", section)))).strip()
        for element in self.all("component/nonXMLBody/text"):
            yield unstructured(element, path, limit)

    def _end(self, element: "_Element", name: str) -> PartialDate | None:
        found = (_date(end.get("value")) for end in self.all(name, element))
        return next((moment for moment in found if moment), None)


def _parsed(raw: bytes, encoding: str | None, *, recover: bool) -> "_Element":
    from lxml import etree

    parser = etree.XMLParser(
        encoding=encoding,
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    return etree.fromstring(raw, parser)


def _words(element: "_Element") -> str:
    return " ".join("".join(map(str, element.itertext(with_tail=False))).split())


def _date(value: str | None) -> PartialDate | None:
    """The day of an HL7 time stamp (``YYYYMMDDHHMM+ZZZZ``) as written; as much of it as there is."""
    match = _ISO.match((value or "").strip()) or _HL7.match((value or "").strip())
    if match is None or int(match[1]) < _EARLIEST_YEAR:
        return None
    parts = [part for part in match.groups() if part]
    for count in range(len(parts), 0, -1):
        try:
            return PartialDate.parse("-".join(parts[:count]))
        except BadDate:
            continue
    return None
