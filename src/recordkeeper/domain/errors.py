"""Known failures: the world's doing, each a named class with facts.

A face shows a failure in the user's words, found by ``kind`` in ``resources/words``: cause first, then what to do.
Anything that is not a ``RecordKeeperError`` is a bug and is reported as one.
"""

from pathlib import Path
from typing import ClassVar


class RecordKeeperError(Exception):
    """A known failure; ``facts`` are the values its sentence needs."""

    kind: ClassVar[str] = "known"

    def __init__(self, **facts: object) -> None:
        self.facts: dict[str, str] = {name: str(value) for name, value in facts.items()}
        super().__init__(f"{self.kind}: {self.facts}")

    def __init_subclass__(cls) -> None:
        name = cls.__name__
        cls.kind = "".join("_" + letter.lower() if letter.isupper() else letter for letter in name).lstrip("_")

    @property
    def path(self) -> str | None:
        """The file or folder the failure is about, if any."""
        return self.facts.get("path")


class BadDate(RecordKeeperError):
    """A text is no date, or the date cannot be."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(text=text, reason=reason)


class Stale(RecordKeeperError):
    """A value was saved over a newer one."""


class InUse(RecordKeeperError):
    """A value cannot be deleted, since something else refers to it."""


class NotFound(RecordKeeperError):
    """A thing asked for by name or id is not in the library."""

    def __init__(self, what: str, name: str) -> None:
        super().__init__(what=what, name=name)


class LetterKindUnknown(NotFound):
    """There is no kind of letter of that name."""

    def __init__(self, name: str) -> None:
        super().__init__("letter", name)


class Ambiguous(RecordKeeperError):
    """A name fits several things."""

    def __init__(self, what: str, name: str) -> None:
        super().__init__(what=what, name=name)


class MissingFacts(RecordKeeperError):
    """A letter cannot be made before these facts are given; ``names`` are the facts."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        super().__init__(names=", ".join(names))


class BadFacts(RecordKeeperError):
    """A facts file or form holds a value that cannot be; ``name`` is the field."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name=name, reason=reason)


class UnprintableText(RecordKeeperError):
    """No bundled font has these characters."""

    def __init__(self, characters: str) -> None:
        super().__init__(characters=characters)


class AppendOnly(RecordKeeperError):
    """History is added to, never changed."""


class FolderUnusable(RecordKeeperError):
    """One of the app's own folders cannot be used; ``path`` is the folder."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(path=path, reason=reason)


class LibraryError(RecordKeeperError):
    """A library cannot be opened or written; ``path`` is its folder."""

    def __init__(self, path: Path | str, **facts: object) -> None:
        super().__init__(path=path, **facts)


class LibraryBusy(LibraryError):
    """Another program holds the library's lock."""


class LibraryNewer(LibraryError):
    """The library was written by a newer version of the app."""


class LibraryDamaged(LibraryError):
    """The database cannot be read."""


class LibraryReadOnly(LibraryError):
    """The library's folder cannot be written."""


class LibraryMissing(LibraryError):
    """There is no library in that folder, and none is to be made."""


class LibraryFolderTaken(LibraryError):
    """The folder holds other things and no library."""


class LibraryAlreadyThere(LibraryError):
    """The folder holds a library, and a new one was wanted."""


class DiskFull(LibraryError):
    """There is no space left."""


class FileProblem(RecordKeeperError):
    """One file cannot be taken or read; ``path`` names it. The others go on."""

    def __init__(self, path: Path | str, **facts: object) -> None:
        super().__init__(path=path, **facts)


class FileMissing(FileProblem):
    """The file is not there any more."""


class FileUnreadable(FileProblem):
    """The file cannot be opened."""


class FileEmpty(FileProblem):
    """The file has no bytes."""


class FileChanged(FileProblem):
    """The file is not the one that was looked at."""


class FileAltered(FileChanged):
    """The library's own copy is not what was filed."""


class FileUnparsed(FileProblem):
    """The file is damaged, or no reader understands it; it can be kept all the same."""


class FileEncrypted(FileUnparsed):
    """The file opens only with a password."""


class FileTooLarge(FileUnparsed):
    """The file is over the limit of what is read."""


class ReaderTimeout(FileProblem):
    """Reading took too long and was stopped."""


class ReaderDied(FileProblem):
    """The reading process ended without an answer."""


class CannotWrite(FileProblem):
    """A file cannot be written where the user wants it."""


class PrintingFailed(RecordKeeperError):
    """The printer did not begin; ``name`` is its name."""


class NoScreen(RecordKeeperError):
    """There is no screen to show a window on."""


class KeychainUnavailable(RecordKeeperError):
    """There is no system keyring that keeps secrets, or it is locked."""


class ContentBroken(RecordKeeperError):
    """A file under ``resources/`` contradicts another or itself: our fault, named so that it can be mended."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(path=path, reason=reason)


class Cancelled(Exception):
    """The user stopped the work, between whole things."""
