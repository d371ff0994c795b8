"""The killable process that reads what comes from outside.

No byte of a foreign file reaches a parser in the caller's own process. The process starts with the first question,
answers one question at a time, and is killed and started anew when it hangs, dies or is cancelled.
"""

import hashlib
import multiprocessing
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.domain.errors import (
    Cancelled,
    FileEmpty,
    FileEncrypted,
    FileMissing,
    FileProblem,
    FileTooLarge,
    FileUnparsed,
    FileUnreadable,
    ReaderDied,
    ReaderTimeout,
)
from recordkeeper.domain.look import Look
from recordkeeper.domain.paper import Paper
from recordkeeper.formats.assembling import Assembled, Source
from recordkeeper.formats.serving import (
    AssembleRequest,
    DrawRequest,
    Failure,
    LookRequest,
    RenderRequest,
    Request,
    TextRequest,
    serve,
)

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

TEXT_LIMIT = 2_000_000
FILE_PROBLEMS = {
    each.kind: each for each in (FileEmpty, FileEncrypted, FileMissing, FileTooLarge, FileUnparsed, FileUnreadable)
}

_POLL_SECONDS = 0.05
_CHUNK_BYTES = 1 << 20


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How long and how much the process may read; times in seconds, sizes in bytes."""

    look_seconds: float = 30
    text_seconds: float = 60
    render_seconds: float = 20
    assemble_seconds: float = 120
    parsed_bytes: int = 200_000_000
    memory_bytes: int = 1 << 30


class Reader:
    """Asks the reading process, from any thread; ``loinc`` names the kind of record by LOINC code.

    Every question may raise ``FileMissing``, ``FileUnreadable``, ``FileEmpty``, ``ReaderTimeout``, ``ReaderDied``, and
    ``Cancelled`` as soon as ``cancelled`` says so or the reader is closed.
    """

    def __init__(self, limits: Limits, loinc: Mapping[str, str]) -> None:
        self._limits = limits
        self._loinc = loinc
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._process: SpawnProcess | None = None
        self._connection: Connection[Request, object] | None = None

    def look(
        self,
        path: Path,
        *,
        hash: bool = False,  # noqa: A002
        cancelled: Callable[[], bool] | None = None,
    ) -> Look:
        """What the file says about itself; a damaged file has ``error`` set. ``hash`` adds its SHA-256."""
        look = self._ask(LookRequest(str(path)), path, self._limits.look_seconds, cancelled)
        assert isinstance(look, Look)
        kind = self._loinc.get(look.type_code or "")
        return replace(look, record_types=(kind,) if kind else (), sha256=_sha256(path, cancelled) if hash else "")

    def text(self, path: Path, limit: int = TEXT_LIMIT, *, cancelled: Callable[[], bool] | None = None) -> str:
        """The words of the file for searching; empty when it has none. Raises ``FileUnparsed`` besides."""
        text = self._ask(TextRequest(str(path), limit), path, self._limits.text_seconds, cancelled)
        assert isinstance(text, str)
        return text

    def render(self, path: Path, page: int, width: int, *, cancelled: Callable[[], bool] | None = None) -> bytes:
        """A page, counted from 0, as a PNG of at most ``width`` pixels. Raises ``FileUnparsed`` besides."""
        picture = self._ask(RenderRequest(str(path), page, width), path, self._limits.render_seconds, cancelled)
        assert isinstance(picture, bytes)
        return picture

    def draw(self, content: bytes, name: Path, page: int, width: int) -> bytes:
        """A page of a PDF that is no file, and never becomes one for this; failures call it by ``name``."""
        picture = self._ask(DrawRequest(content, str(name), page, width), name, self._limits.render_seconds, None)
        assert isinstance(picture, bytes)
        return picture

    def assemble(
        self, sources: Sequence[Source], paper: Paper, *, cancelled: Callable[[], bool] | None = None
    ) -> Assembled:
        """One PDF of all these pieces, in their order. Raises ``FileEncrypted``, ``FileUnparsed`` or ``FileTooLarge``
        besides, with the name of the piece."""
        name = sources[-1].name
        request = AssembleRequest(tuple(sources), paper, str(name))
        assembled = self._ask(request, name, self._limits.assemble_seconds, cancelled)
        assert isinstance(assembled, Assembled)
        return assembled

    def close(self) -> None:
        """End the process for good; a question under way is cancelled, and so is any later one."""
        self._closed.set()
        with self._lock:
            self._stop()

    def _ask(self, request: Request, path: Path, seconds: float, cancelled: Callable[[], bool] | None) -> object:
        with self._lock:
            if self._closed.is_set():
                raise Cancelled
            try:
                connection = self._running(path)
                connection.send(request)
                self._wait(connection, path, time.monotonic() + seconds, cancelled)
                answer = connection.recv()
            except (EOFError, ConnectionError) as problem:
                self._stop()
                raise ReaderDied(path) from problem
            except BaseException:
                self._stop()  # an answer that comes late must not be taken for the next one
                raise
        if isinstance(answer, Failure):
            raise _raised(answer)
        return answer

    def _wait(
        self,
        connection: "Connection[Request, object]",
        path: Path,
        deadline: float,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        while not connection.poll(_POLL_SECONDS):
            if self._closed.is_set() or (cancelled is not None and cancelled()):
                raise Cancelled
            if time.monotonic() > deadline:
                raise ReaderTimeout(path)

    def _running(self, path: Path) -> "Connection[Request, object]":
        if self._process is not None and not self._process.is_alive():
            self._stop()
        if self._connection is None:
            try:
                self._start()
            except OSError as problem:
                raise ReaderDied(path) from problem
        assert self._connection is not None
        return self._connection

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=serve,
            args=(theirs, self._limits.parsed_bytes, self._limits.memory_bytes),
            name="recordkeeper-reader",
            daemon=True,
        )
        try:
            process.start()
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        self._process, self._connection = process, ours

    def _stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None


def _raised(failure: Failure) -> FileProblem:
    """The failure as it was raised on the other side."""
    return FILE_PROBLEMS[failure.kind](**failure.facts)


def _sha256(path: Path, cancelled: Callable[[], bool] | None) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                digest.update(chunk)
                if cancelled is not None and cancelled():
                    raise Cancelled
    except FileNotFoundError as problem:
        raise FileMissing(path) from problem
    except OSError as problem:
        raise FileUnreadable(path, reason=problem.strerror or str(problem)) from problem
    return digest.hexdigest()
