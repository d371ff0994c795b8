"""Looking at files before anything is stored: what each says about itself, and its plain form."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from recordkeeper.app.reader import Reader
from recordkeeper.domain.errors import FileProblem
from recordkeeper.domain.look import Look


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """Every file named, and every file below a folder named, by name; hidden ones there are passed over.

    A path that is not there is given as it is, so that its row can say so. Links to folders are not followed.
    """
    for path in paths:
        if path.is_dir():
            yield from files_in(sorted(each for each in path.iterdir() if _counts(each)))
        else:
            yield path


def look_at(reader: Reader, path: Path, cancelled: Callable[[], bool] | None = None) -> Look:
    """A look with the file's hash; a failure is a look that says no more than its kind."""
    try:
        return reader.look(path, hash=True, cancelled=cancelled)
    except FileProblem as problem:
        return Look(path=str(path), error=problem.kind)


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
