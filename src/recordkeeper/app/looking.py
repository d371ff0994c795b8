"""Looking at files before anything is stored: what each says about itself, and its plain form."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from recordkeeper.app.reader import FILE_PROBLEMS, Reader
from recordkeeper.domain.errors import FileProblem
from recordkeeper.domain.look import Look


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """Every file named, and every file below a folder named, by name; hidden ones there are passed over.

    What is not there or cannot be listed is given as it is, so that its row says so. Links to folders are not followed.
    """
    for path in paths:
        try:
            inside = sorted(each for each in path.iterdir() if _counts(each)) if path.is_dir() else None
        except OSError:
            inside = None
        if inside is None:
            yield path
        else:
            yield from files_in(inside)


def look_at(reader: Reader, path: Path, cancelled: Callable[[], bool] | None = None) -> tuple[Look, FileProblem | None]:
    """A look with the file's hash, and what failed; a file that could not be looked at has only its failure's kind."""
    try:
        look = reader.look(path, hash=True, cancelled=cancelled)
    except FileProblem as problem:
        return Look(path=str(path), error=problem.kind), problem
    return look, FILE_PROBLEMS[look.error](path) if look.error else None


def as_json(look: Look) -> dict[str, object]:
    """The plain form: dates as ISO 8601, as partial as they are; what is absent is None."""
    service_from, _, service_to = str(look.service or "").partition("/")
    return {
        "path": look.path,
        "inside": look.inside,
        "format": look.format,
        "media_type": look.media_type,
        "title": look.title,
        "person": {"name": look.person_name, "birth_date": _text(look.birth_date)},
        "provider": look.provider,
        "author": look.author,
        "document_date": _text(look.document_date),
        "service_from": service_from or None,
        "service_to": service_to or service_from or None,
        "type_code": look.type_code,
        "record_types": list(look.record_types),
        "is_summary": look.is_summary,
        "pages": look.pages,
        "sections": [{"code": section.code, "title": section.title} for section in look.sections],
        "bytes": look.bytes,
        "sha256": look.sha256 or None,
        "warnings": list(look.warnings),
        "error": look.error,
    }


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _counts(path: Path) -> bool:
    return not path.name.startswith(".") and not (path.is_symlink() and path.is_dir())
