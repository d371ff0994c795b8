"""Writes an invented paper of the sample library as a clinical document (C-CDA): header, sections, narrative text."""

import uuid
from datetime import date
from xml.etree import ElementTree as ET

from recordkeeper.domain.sample import Grid, Points, Prose, SamplePaper, SampleSection

_NAMESPACE = "urn:hl7-org:v3"
_LOINC = "2.16.840.1.113883.6.1"
_EXTENSION = "2015-08-01"
_HEADER = "2.16.840.1.113883.10.20.22.1.1"
_EXAMPLE_ROOT = "2.16.840.1.113883.19.5"  # HL7's root for examples
_DOCUMENTS = {
    "34133-9": "2.16.840.1.113883.10.20.22.1.2",
    "18842-5": "2.16.840.1.113883.10.20.22.1.8",
    "11506-3": "2.16.840.1.113883.10.20.22.1.9",
    "11488-4": "2.16.840.1.113883.10.20.22.1.4",
}
_SECTIONS = {
    "48765-2": "2.16.840.1.113883.10.20.22.2.6",
    "10160-0": "2.16.840.1.113883.10.20.22.2.1",
    "11450-4": "2.16.840.1.113883.10.20.22.2.5",
    "30954-2": "2.16.840.1.113883.10.20.22.2.3",
    "11369-6": "2.16.840.1.113883.10.20.22.2.2",
    "8716-3": "2.16.840.1.113883.10.20.22.2.4",
    "47519-4": "2.16.840.1.113883.10.20.22.2.7",
    "29762-2": "2.16.840.1.113883.10.20.22.2.17",
    "18776-5": "2.16.840.1.113883.10.20.22.2.10",
    "8648-8": "1.3.6.1.4.1.19376.1.5.3.1.3.5",
    "11535-2": "2.16.840.1.113883.10.20.22.2.24",
    "10183-2": "2.16.840.1.113883.10.20.22.2.11",
}


def ccda_bytes(paper: SamplePaper) -> bytes:
    """The paper as a clinical document of the kind of its code."""
    root = ET.Element("ClinicalDocument", {"xmlns": _NAMESPACE})
    _put(root, "realmCode", code="US")
    _put(root, "typeId", root="2.16.840.1.113883.1.3", extension="POCD_HD000040")
    _put(root, "templateId", root=_HEADER, extension=_EXTENSION)
    _put(root, "templateId", root=_DOCUMENTS[paper.code], extension=_EXTENSION)
    _put(root, "id", root=str(uuid.uuid5(uuid.NAMESPACE_OID, f"{paper.title} {paper.person} {paper.day}")))
    _put(root, "code", code=paper.code, codeSystem=_LOINC, displayName=paper.title)
    _put(root, "title", paper.title)
    _put(root, "effectiveTime", value=f"{_stamp(paper.until)}0930-0600")
    _put(root, "confidentialityCode", code="N", codeSystem="2.16.840.1.113883.5.25")
    _put(root, "languageCode", code="en-US")
    _patient(root, paper)
    _author(root, paper)
    keeper = _path(root, "custodian", "assignedCustodian", "representedCustodianOrganization")
    _put(keeper, "id", root=_EXAMPLE_ROOT)
    _put(keeper, "name", paper.letterhead[0])
    stay = _path(root, "componentOf", "encompassingEncounter")
    _put(stay, "id", root=_EXAMPLE_ROOT, extension=_stamp(paper.day))
    time = _put(stay, "effectiveTime")
    _put(time, "low", value=_stamp(paper.day))
    _put(time, "high", value=_stamp(paper.until))
    body = _path(root, "component", "structuredBody")
    for section in paper.sections:
        _section(body, section)
    ET.indent(root, "  ")
    return bytes(ET.tostring(root, "utf-8", xml_declaration=True)) + b"\n"


def _patient(root: ET.Element, paper: SamplePaper) -> None:
    role = _path(root, "recordTarget", "patientRole")
    _put(role, "id", root=_EXAMPLE_ROOT, extension=paper.patient_number)
    patient = _put(role, "patient")
    _name(patient, paper.person)
    if paper.birth_date:
        _put(patient, "birthTime", value=_stamp(paper.birth_date))


def _author(root: ET.Element, paper: SamplePaper) -> None:
    author = _put(root, "author")
    _put(author, "time", value=_stamp(paper.until))
    assigned = _put(author, "assignedAuthor")
    _put(assigned, "id", root=_EXAMPLE_ROOT, extension="author")
    _name(_put(assigned, "assignedPerson"), paper.author)
    organisation = _put(assigned, "representedOrganization")
    _put(organisation, "name", paper.letterhead[0])


def _name(parent: ET.Element, full: str) -> None:
    """A name taken apart; what follows a comma is a degree."""
    words, _, degree = full.partition(", ")
    *given, family = words.split()
    name = _put(parent, "name", use="L")
    for each in given:
        _put(name, "given", each)
    _put(name, "family", family)
    if degree:
        _put(name, "suffix", degree)


def _section(body: ET.Element, section: SampleSection) -> None:
    element = _path(body, "component", "section")
    if section.code in _SECTIONS:
        _put(element, "templateId", root=_SECTIONS[section.code])
    _put(element, "code", code=section.code, codeSystem=_LOINC)
    _put(element, "title", section.heading)
    text = _put(element, "text")
    for block in section.blocks:
        match block:
            case Prose():
                _put(text, "paragraph", block.text)
            case Points():
                points = _put(text, "list")
                for item in block.items:
                    _put(points, "item", item)
            case Grid():
                _grid(text, block)


def _grid(text: ET.Element, grid: Grid) -> None:
    head, *rows = grid.rows
    table = _put(text, "table")
    titles = _path(table, "thead", "tr")
    for cell in head:
        _put(titles, "th", cell)
    body = _put(table, "tbody")
    for row in rows:
        line = _put(body, "tr")
        for cell in row:
            _put(line, "td", cell)


def _put(parent: ET.Element, name: str, text: str = "", /, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, name, attributes)
    element.text = text or None
    return element


def _path(parent: ET.Element, *names: str) -> ET.Element:
    for name in names:
        parent = _put(parent, name)
    return parent


def _stamp(day: date) -> str:
    return day.strftime("%Y%m%d")
