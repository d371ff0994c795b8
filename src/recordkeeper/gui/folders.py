"""Where the windows that ask for a file begin: in the user's documents, or where the last file was."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

_UNSAFE = '<>:"/\\|?*'
_LONGEST = 60
_KEPT = "lastFolder"


def first_place(name: str = "") -> str:
    """The folder to begin in, and a file's name in it."""
    application = QCoreApplication.instance()
    kept = application.property(_KEPT) if application is not None else None
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(kept or documents) / name)


def keep_place(chosen: str) -> None:
    """Begin in the folder of this file the next time, as long as the app runs."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_KEPT, str(Path(chosen).parent))


def file_name(*parts: str, ending: str) -> str:
    """A file's name that says what it is and that every system takes."""
    clean = ("".join(" " if each in _UNSAFE or not each.isprintable() else each for each in part) for part in parts)
    return " - ".join(" ".join(part.split())[:_LONGEST].strip(" .") for part in clean) + ending
