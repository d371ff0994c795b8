"""The killable process that reads foreign files, with hostile ones."""

import hashlib
import io
import multiprocessing
import os
import signal
import struct
import subprocess
import sys
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from samples import ccda_text, pdf_bytes, picture_bytes, written

from recordkeeper.app.looking import as_json, files_in, look_at
from recordkeeper.app.reader import Limits, Reader
from recordkeeper.domain.errors import (
    Cancelled,
    FileEmpty,
    FileEncrypted,
    FileMissing,
    FileUnparsed,
    FileUnreadable,
    ReaderDied,
    ReaderTimeout,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals and limits")


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    reader = Reader(Limits(), {"34133-9": "ccd"})
    yield reader
    reader.close()


class Fresh:
    """A reader of its own, whose process has answered once."""

    def __init__(self, limits: Limits, path: Path) -> None:
        others = {process.pid for process in multiprocessing.active_children()}
        self.reader = Reader(limits, {})
        self.path = path
        self.reader.look(path)
        (self.process,) = (each for each in multiprocessing.active_children() if each.pid not in others)

    def freeze(self) -> None:
        assert self.process.pid is not None
        os.kill(self.process.pid, signal.SIGSTOP)


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Fresh]:
    fresh = Fresh(Limits(text_seconds=0.2), written(tmp_path, "a.txt", "words"))
    yield fresh
    fresh.reader.close()


def test_it_looks_reads_and_draws(reader: Reader, tmp_path: Path) -> None:
    document = written(tmp_path, "a.xml", ccda_text())
    look = reader.look(document, hash=True)
    assert (look.format, look.record_types, look.person_name) == ("ccda", ("ccd",), "Maren T. Łukasz-O'Dell")
    assert look.bytes == document.stat().st_size
    assert look.sha256 == hashlib.sha256(document.read_bytes()).hexdigest()
    assert "Walnut" in reader.text(document)
    paper = written(tmp_path, "a.pdf", pdf_bytes("Hello"))
    assert Image.open(io.BytesIO(reader.render(paper, 0, 100))).width == 100
    assert reader.look(paper).sha256 == ""


def test_known_failures_cross_as_they_are(reader: Reader, tmp_path: Path) -> None:
    with pytest.raises(FileMissing) as missing:
        reader.look(tmp_path / "gone.pdf")
    assert missing.value.path == str(tmp_path / "gone.pdf")
    with pytest.raises(FileEmpty):
        reader.look(written(tmp_path, "empty.pdf", b""))
    with pytest.raises(FileUnreadable):
        reader.look(tmp_path)
    with pytest.raises(FileUnparsed):
        reader.text(written(tmp_path, "cut.pdf", b"%PDF-1.7 nothing"))
    with pytest.raises(FileUnparsed):
        reader.render(written(tmp_path, "a.txt", "no pages"), 0, 100)
    with pytest.raises(FileEncrypted):
        reader.text(written(tmp_path, "locked.pdf", pdf_bytes("Words", password="secret")))


def test_a_damaged_file_is_looked_at_all_the_same(reader: Reader, tmp_path: Path) -> None:
    look = reader.look(written(tmp_path, "cut.pdf", b"%PDF-1.7 nothing"), hash=True)
    assert (look.format, look.media_type, look.error) == ("pdf", "application/pdf", "file_unparsed")
    assert look.sha256
    assert reader.look(written(tmp_path, "locked.pdf", pdf_bytes("x", password="s"))).error == "file_encrypted"


def test_a_document_with_a_very_large_enclosure_says_who_it_is_about(reader: Reader, tmp_path: Path) -> None:
    whole = ccda_text()
    body = (
        f'<nonXMLBody><text mediaType="application/pdf" representation="B64">{"QUJD" * 3_000_000}</text></nonXMLBody>'
    )
    document = f"{whole[: whole.index('<structuredBody>')]}{body}</component></ClinicalDocument>"
    look = reader.look(written(tmp_path, "a.xml", document))
    assert (look.person_name, look.warnings, look.error) == ("Maren T. Łukasz-O'Dell", ("body_too_large",), None)


@posix
def test_a_pipe_is_no_file_and_does_not_hang(reader: Reader, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileUnreadable):
        reader.look(tmp_path / "pipe")


def test_entities_are_neither_expanded_nor_fetched(reader: Reader, tmp_path: Path) -> None:
    secret = written(tmp_path, "secret.txt", "HUSH")
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 20))
    doctype = f'<!DOCTYPE d [<!ENTITY e0 "ha">{lines}<!ENTITY file SYSTEM "{secret.as_uri()}">]>'
    for use in ("&e19;", "&file;"):
        whole = ccda_text(title=f"<title>{use}</title>").replace("<ClinicalDocument", f"{doctype}<ClinicalDocument")
        bomb = written(tmp_path, "bomb.xml", whole)
        look = reader.look(bomb)
        assert look.format == "ccda"
        assert len(look.title or "") < 20
        assert "HUSH" not in reader.text(bomb)


def test_a_bomb_in_an_attribute_is_refused(reader: Reader, tmp_path: Path) -> None:
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    whole = ccda_text(dated="&e11;").replace(
        "<ClinicalDocument", f'<!DOCTYPE d [<!ENTITY e0 "ha">{lines}]><ClinicalDocument'
    )
    assert look_at(reader, written(tmp_path, "bomb.xml", whole))[0].error == "file_unparsed"


def test_a_picture_with_a_huge_header_is_not_decoded(reader: Reader, tmp_path: Path) -> None:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    huge = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000)))
    path = written(tmp_path, "huge.png", huge)
    assert reader.look(path).warnings == ("image_too_large",)
    with pytest.raises(FileUnparsed):
        reader.render(path, 0, 100)


def test_a_file_over_the_limit_is_known_by_its_head_only(tmp_path: Path) -> None:
    reader = Reader(Limits(parsed_bytes=100), {})
    path = written(tmp_path, "a.pdf", pdf_bytes("Words"))
    try:
        look = reader.look(path, hash=True)
        assert (look.format, look.pages, look.warnings) == ("pdf", None, ("file_too_large",))
        assert look.sha256
        assert reader.text(path) == ""
        with pytest.raises(FileUnparsed):
            reader.render(path, 0, 100)
    finally:
        reader.close()


@posix
def test_a_hanging_process_is_killed_and_the_next_question_answered(fresh: Fresh) -> None:
    fresh.freeze()
    with pytest.raises(ReaderTimeout) as caught:
        fresh.reader.text(fresh.path)
    assert caught.value.path == str(fresh.path)
    assert fresh.process not in multiprocessing.active_children()
    assert fresh.reader.look(fresh.path).format == "text"


@posix
def test_a_process_that_dies_while_asked_is_a_known_failure(fresh: Fresh) -> None:
    def die() -> bool:
        fresh.process.kill()
        return False

    fresh.freeze()
    with pytest.raises(ReaderDied):
        fresh.reader.look(fresh.path, cancelled=die)
    assert fresh.reader.look(fresh.path).format == "text"


def test_a_process_that_died_unasked_is_replaced(fresh: Fresh) -> None:
    fresh.process.kill()
    fresh.process.join()
    assert fresh.reader.look(fresh.path).format == "text"


@posix
def test_cancelling_stops_the_wait(fresh: Fresh) -> None:
    fresh.freeze()
    with pytest.raises(Cancelled):
        fresh.reader.look(fresh.path, cancelled=lambda: True)
    assert fresh.reader.look(fresh.path).format == "text"


@posix
def test_closing_cancels_the_question_under_way(fresh: Fresh) -> None:
    asked = threading.Event()
    closing = threading.Thread(target=lambda: asked.wait() and fresh.reader.close())
    closing.start()
    fresh.freeze()
    with pytest.raises(Cancelled):
        fresh.reader.look(fresh.path, cancelled=lambda: bool(asked.set()))
    closing.join()
    with pytest.raises(Cancelled):
        fresh.reader.look(fresh.path)
    assert fresh.process not in multiprocessing.active_children()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the address space is limited on Linux only")
def test_a_file_that_needs_too_much_memory_is_refused(tmp_path: Path) -> None:
    reader = Reader(Limits(memory_bytes=300_000_000), {})
    try:
        noise = written(tmp_path, "a.txt", "word " * 30_000_000)
        with pytest.raises(FileUnparsed):
            reader.text(noise, 100_000_000)
        assert reader.text(noise, 4) == "word"
    finally:
        reader.close()


_FEW_FILES = """
import os, resource, sys
from pathlib import Path
from recordkeeper.app.reader import Limits, Reader
from recordkeeper.domain.errors import ReaderDied
if __name__ == "__main__":
    failed, usual = 0, resource.getrlimit(resource.RLIMIT_NOFILE)
    path, first_free = Path(sys.argv[1]), os.open(os.devnull, os.O_RDONLY)
    os.close(first_free)
    for more in range(10):
        reader = Reader(Limits(), {})
        resource.setrlimit(resource.RLIMIT_NOFILE, (first_free + more, usual[1]))
        try:
            reader.look(path)
        except ReaderDied as died:
            failed += 1
        resource.setrlimit(resource.RLIMIT_NOFILE, usual)
        assert reader.look(path).format == "text"
        reader.close()
        free = os.open(os.devnull, os.O_RDONLY)
        os.close(free)
        first_free = max(first_free, free)  # the tracker of multiprocessing stays
    print(failed > 2)
"""


@posix
def test_a_process_that_cannot_start_is_a_known_failure_and_starts_when_it_can(tmp_path: Path) -> None:
    program = written(tmp_path, "program.py", _FEW_FILES)
    told = subprocess.run(
        [sys.executable, "-W", "error", program, written(tmp_path, "a.txt", "words")],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert told.stderr == ""
    assert told.stdout == "True\n"


def test_threads_take_turns(reader: Reader, tmp_path: Path) -> None:
    paths = [written(tmp_path, f"{number}.txt", f"words {number}") for number in range(8)]
    found: dict[Path, str] = {}

    def ask(path: Path) -> None:
        found[path] = reader.text(path)

    threads = [threading.Thread(target=ask, args=(path,)) for path in paths]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {path: f"words {number}" for number, path in enumerate(paths)}


def test_the_parsers_stay_out_of_the_own_process(tmp_path: Path) -> None:
    program = written(
        tmp_path,
        "program.py",
        "import sys\n"
        "from pathlib import Path\n"
        "from recordkeeper.app.reader import Limits, Reader\n"
        "if __name__ == '__main__':\n"
        "    reader = Reader(Limits(), {})\n"
        f"    assert reader.look(Path({str(written(tmp_path, 'a.pdf', pdf_bytes('x')))!r})).pages == 1\n"
        f"    assert reader.look(Path({str(written(tmp_path, 'a.xml', ccda_text()))!r})).person_name\n"
        f"    assert reader.look(Path({str(written(tmp_path, 'a.png', picture_bytes()))!r})).pages == 1\n"
        "    print(sorted({'lxml', 'pypdfium2', 'PIL', 'PySide6', 'sqlmodel'} & set(sys.modules)))\n",
    )
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
    assert done.stderr == ""


def test_folders_are_walked_without_what_is_hidden(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    wanted = [written(tmp_path, "a.txt", "1"), written(tmp_path / "b", "c.txt", "2"), tmp_path / "gone"]
    written(tmp_path, ".hidden", "3")
    assert list(files_in([tmp_path, tmp_path / "gone"])) == wanted


def test_the_plain_form_of_a_look(reader: Reader, tmp_path: Path) -> None:
    plain = as_json(look_at(reader, written(tmp_path, "a.xml", ccda_text(born="1978")))[0])
    assert plain["person"] == {"name": "Maren T. Łukasz-O'Dell", "birth_date": "1978"}
    assert (plain["document_date"], plain["service_from"], plain["service_to"]) == (
        "2021-03-06",
        "2021-03-02",
        "2021-03-05",
    )
    assert plain["record_types"] == ["ccd"]
    assert plain["sections"] == [
        {"code": "48765-2", "title": "Allergies"},
        {"code": None, "title": "How it began"},
        {"code": "11450-4", "title": None},
    ]
    gone = as_json(look_at(reader, tmp_path / "gone")[0])
    assert (gone["error"], gone["title"], gone["service_from"], gone["sha256"]) == ("file_missing", None, None, None)
