"""The reader process: takes one request after the other from a pipe and answers each, until the pipe closes.

An answer is the value asked for, or the kind and facts of a known failure. Anything else ends the process, and the
other side starts a new one.
"""

import logging
import signal
import sys
import warnings
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

from recordkeeper.domain.errors import FileEmpty, FileMissing, FileProblem, FileTooLarge, FileUnparsed, FileUnreadable
from recordkeeper.domain.look import Look
from recordkeeper.domain.paper import Paper
from recordkeeper.formats import HEAD_BYTES, Looks, Reads, Renders, format_of, pdf
from recordkeeper.formats.assembling import Source, assemble


@dataclass(frozen=True)
class LookRequest:
    """What is in this file?"""

    path: str


@dataclass(frozen=True)
class TextRequest:
    """The words of this file, at most ``limit`` characters."""

    path: str
    limit: int


@dataclass(frozen=True)
class RenderRequest:
    """A page of this file, counted from 0, as a PNG of at most ``width`` pixels."""

    path: str
    page: int
    width: int


@dataclass(frozen=True)
class DrawRequest:
    """A page of a PDF that is no file, such as a letter that is only looked at; failures call it by ``path``."""

    content: bytes
    path: str
    page: int
    width: int


@dataclass(frozen=True)
class AssembleRequest:
    """One PDF made of these pieces; a failure that is about no piece in particular calls the whole ``path``."""

    sources: tuple[Source, ...]
    paper: Paper
    path: str


@dataclass(frozen=True)
class Failure:
    """A known failure, to be raised on the other side."""

    kind: str
    facts: dict[str, str]


Request = LookRequest | TextRequest | RenderRequest | DrawRequest | AssembleRequest


def serve(connection: "Connection[object, Request]", parsed_bytes: int, memory_bytes: int) -> None:
    """Answer requests until the other side closes; a file over ``parsed_bytes`` is never parsed."""
    _confine(memory_bytes)
    while True:
        try:
            request = connection.recv()
        except EOFError:
            return
        connection.send(_answer(request, parsed_bytes))


def _confine(memory_bytes: int) -> None:
    """Limit the memory, leave no dump of a record behind, leave Ctrl-C to the other side, and keep libraries quiet."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform != "darwin":  # macOS refuses a limit of the address space
            resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))


def _answer(request: Request, parsed_bytes: int) -> object:
    path = Path(request.path)
    try:
        match request:
            case LookRequest():
                return _look(path, parsed_bytes)
            case TextRequest():
                return _text(path, request.limit, parsed_bytes)
            case RenderRequest():
                return _render(path, request.page, request.width, parsed_bytes)
            case DrawRequest():
                return pdf.draw(request.content, path, request.page, request.width)
            case AssembleRequest():
                return assemble(request.sources, request.paper, parsed_bytes)
    except FileProblem as problem:
        return Failure(problem.kind, problem.facts)
    except MemoryError:
        return Failure(FileUnparsed.kind, {"path": request.path, "reason": "needs too much memory"})
    except FileNotFoundError:
        return Failure(FileMissing.kind, {"path": request.path})
    except OSError as problem:
        return Failure(FileUnreadable.kind, {"path": request.path, "reason": problem.strerror or str(problem)})


def _look(path: Path, parsed_bytes: int) -> Look:
    head, size = _head(path)
    found = format_of(head)
    look = Look(path=str(path), format=found.FORMAT, media_type=found.MEDIA_TYPE, bytes=size)
    if size > parsed_bytes:
        return replace(look, warnings=(FileTooLarge.kind,))
    if not isinstance(found, Looks):
        return look
    try:
        return found.look(path, look)
    except FileUnparsed as problem:
        return replace(look, error=problem.kind)
    except MemoryError:
        return replace(look, error=FileUnparsed.kind)


def _text(path: Path, limit: int, parsed_bytes: int) -> str:
    head, size = _head(path)
    found = format_of(head)
    return found.text(path, limit) if size <= parsed_bytes and isinstance(found, Reads) else ""


def _render(path: Path, page: int, width: int, parsed_bytes: int) -> bytes:
    head, size = _head(path)
    found = format_of(head)
    if size > parsed_bytes:
        raise FileTooLarge(path)
    if not isinstance(found, Renders):
        raise FileUnparsed(path, reason="has no pages")
    return found.render(path, page, width)


def _head(path: Path) -> tuple[bytes, int]:
    """The first bytes and the size of a plain file; raises for what is none, and for an empty one."""
    size = path.stat().st_size
    if not path.is_file():
        raise FileUnreadable(path, reason="not a file")
    if size == 0:
        raise FileEmpty(path)
    with path.open("rb") as file:
        return file.read(HEAD_BYTES), size
