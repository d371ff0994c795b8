"""A bundle as a ZIP: its sheets, the exhibits as they were given, tables for spreadsheets, all of it again as JSON.

``SHA256SUMS`` names every file in it; ``sha256sum -c SHA256SUMS`` checks them. The same bundle gives the same bytes.
"""

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from datetime import date, time
from pathlib import Path
from typing import BinaryIO

from recordkeeper.domain.bundle import Bundle
from recordkeeper.domain.errors import FileAltered

SCHEMA = 1

_CHUNK = 1 << 20
_READ_WRITE = 0o600 << 16
# A spreadsheet takes a cell that begins with one of these for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_FIRST_YEAR = 1980  # of a date in a ZIP


def write_bundle(
    target: BinaryIO,
    bundle: Bundle,
    index: bytes,
    sources: Mapping[int, Path],
    copied: Callable[[int], None] = lambda number: None,
) -> None:
    """Write the ZIP; ``sources`` are the files of the exhibits by number, ``copied`` is told each one after each piece.

    A file that is not what the bundle says raises ``FileAltered``; ``copied`` may raise to stop.
    """
    sums: list[tuple[str, str]] = []
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:

        def put(name: str, content: bytes) -> None:
            archive.writestr(_entry(name, bundle.made_on, len(content)), content)
            sums.append((hashlib.sha256(content).hexdigest(), name))

        put("index.pdf", index)
        put("timeline.csv", _timeline(bundle))
        put("documents.csv", _documents(bundle))
        put("missing.csv", _missing(bundle))
        put("bundle.json", _json(bundle))
        for exhibit in bundle.exhibits:
            digest = hashlib.sha256()
            entry = _entry(exhibit.path, bundle.made_on, exhibit.size)
            with sources[exhibit.number].open("rb") as file, archive.open(entry, "w") as packed:
                while chunk := file.read(_CHUNK):
                    digest.update(chunk)
                    packed.write(chunk)
                    copied(exhibit.number)
            if digest.hexdigest() != exhibit.sha256:
                raise FileAltered(exhibit.file_name)
            sums.append((exhibit.sha256, exhibit.path))
        lines = "".join(f"{sha256}  {name}\n" for sha256, name in sums).encode()
        archive.writestr(_entry("SHA256SUMS", bundle.made_on, len(lines)), lines)


def _entry(name: str, on: date, size: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, (max(on.year, _FIRST_YEAR), on.month, on.day, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # rights are read as on Unix
    entry.external_attr = _READ_WRITE
    entry.file_size = size
    return entry


def _timeline(bundle: Bundle) -> bytes:
    return _csv(
        ("date", "time", "what", "channel", "proof", "note", "recorded_on"),
        (
            (row.on, f"{row.at:%H:%M}" if row.at else "", row.what, row.channel, row.proof, row.note, row.recorded_on)
            for row in bundle.timeline
        ),
    )


def _documents(bundle: Bundle) -> bytes:
    return _csv(
        ("exhibit", "date", "title", "origin", "file", "original_name", "pages", "bytes", "sha256"),
        (
            (
                each.number, each.on or "", each.title, each.origin, each.path, each.file_name,
                "" if each.pages is None else each.pages, each.size, each.sha256,
            )
            for each in bundle.exhibits
        ),
    )  # fmt: skip


def _missing(bundle: Bundle) -> bytes:
    return _csv(
        ("records", "from_when_to_when", "detail", "outcome"),
        ((row.kind, row.span, row.detail, row.outcome) for row in bundle.missing),
    )


def _csv(columns: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> bytes:
    """RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(tuple(_cell(value) for value in row) for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _cell(value: object) -> str:
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _json(bundle: Bundle) -> bytes:
    content = asdict(bundle)
    for told, exhibit in zip(content["exhibits"], bundle.exhibits, strict=True):
        told |= {"path": exhibit.path, "on": str(exhibit.on) if exhibit.on else None}
    whole = {"schema": SCHEMA, "made_by": "RecordKeeper", **content}
    return json.dumps(whole, ensure_ascii=False, indent=2, default=_plain).encode() + b"\n"


def _plain(value: object) -> str:
    assert isinstance(value, date | time)
    return value.isoformat()
