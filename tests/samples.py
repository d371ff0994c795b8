"""Small invented files, written by the tests themselves."""

import io
from pathlib import Path

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

CCDA = """<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="CDA.xsl"?>
<!-- an invented document -->
<ClinicalDocument xmlns="urn:hl7-org:v3">
  <templateId root="2.16.840.1.113883.10.20.22.1.2"/>
  <code code="{code}" codeSystem="2.16.840.1.113883.6.1"/>
  {title}
  <effectiveTime value="{dated}"/>
  <recordTarget><patientRole><patient>
    <name use="L"><prefix>Ms.</prefix><family>Łukasz-O'Dell</family><given>Maren</given><given>T.</given></name>
    <name use="P"><given>Mimi</given><family>Dell</family></name>
    <birthTime value="{born}"/>
  </patient></patientRole></recordTarget>
  <author><assignedAuthor>
    <assignedPerson><name><given>Ines</given><family>Quill</family></name></assignedPerson>
    <representedOrganization><name>Harbor Doctors</name></representedOrganization>
  </assignedAuthor></author>
  <custodian><assignedCustodian><representedCustodianOrganization>
    {custodian}
  </representedCustodianOrganization></assignedCustodian></custodian>
  <componentOf><encompassingEncounter><effectiveTime>
    <low value="20210302"/><high value="20210305101500-0500"/>
  </effectiveTime></encompassingEncounter></componentOf>
  <component><structuredBody>
    <component><section>
      <code code="48765-2" codeSystem="2.16.840.1.113883.6.1"/><title>Allergies</title>
      <text><table><thead><tr><th>Substance</th><th>Reaction</th></tr></thead>
        <tbody><tr><td>Walnut</td><td>Hives <content>(mild)</content></td></tr></tbody></table></text>
      <component><section><code nullFlavor="NI"/><title>How it began</title>
        <text>At age<br/>seven</text></section></component>
    </section></component>
    <component><section><code code="11450-4"/><text><list><item>Asthma</item><item>Gout</item></list></text></section>
    </component>
  </structuredBody></component>
</ClinicalDocument>
"""


def ccda_text(
    *,
    code: str = "34133-9",
    title: str = "<title>Summary &amp; plan</title>",
    dated: str = "20210306121500-0500",
    born: str = "19780214",
    custodian: str = "<name> Seaside\n Clinic </name>",
) -> str:
    """A clinical document with two top sections and one inner one."""
    return CCDA.format(code=code, title=title, dated=dated, born=born, custodian=custodian)


def pdf_bytes(*pages: str, title: str = "", password: str = "") -> bytes:
    """A PDF with one line of text on each page."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(300, 400), encrypt=password or None)
    canvas.setTitle(title)
    for page in pages:
        canvas.drawString(20, 350, page)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def picture_bytes(kind: str = "PNG", size: tuple[int, int] = (40, 20), orientation: int = 1) -> bytes:
    """A picture whose left half is red and whose right half is blue, with an EXIF orientation."""
    image = Image.new("RGB", size, "blue")
    image.paste("red", (0, 0, size[0] // 2, size[1]))
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = orientation
    image.save(out, kind, exif=exif)
    return out.getvalue()


def written(folder: Path, name: str, content: bytes | str) -> Path:
    """The path of a new file with this content; text as UTF-8."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path
