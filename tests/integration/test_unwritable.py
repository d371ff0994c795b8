"""A library where nothing can be written: a read-only folder, a full disk."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from recordkeeper.domain.errors import DiskFull, FileMissing
from recordkeeper.storage.files import FileStore
from recordkeeper.storage.library import open_library

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX rights")
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file by its path, with its bytes; the lock is nobody's data."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != "library.lock")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@posix
@pytest.mark.parametrize("with_library", [True, False], ids=["a library", "an empty folder"])
def test_a_folder_that_cannot_be_written_is_named_as_such(with_library: bool) -> None:
    # Not under pytest's own folder, which only its owner may pass.
    place = Path(tempfile.mkdtemp())
    try:
        place.chmod(0o755)
        folder = place / "library"
        folder.mkdir()
        if with_library:
            open_library(folder, place / "copies").close()
            for path in (folder, *folder.rglob("*")):
                path.chmod(0o555 if path.is_dir() else 0o444)
        folder.chmod(0o555)
        before = contents(folder)
        told = subprocess.run(
            [sys.executable, "-c", _OPEN_AS_NOBODY, str(folder)], capture_output=True, text=True, check=True
        )
        assert told.stdout == "LibraryReadOnly\n"
        assert contents(folder) == before
    finally:
        subprocess.run(["chmod", "-R", "u+w", place], check=True)
        shutil.rmtree(place)


_OPEN_AS_NOBODY = """
import os, sys
from pathlib import Path
import alembic.command, alembic.config, recordkeeper.storage.intake
from recordkeeper.domain.errors import LibraryError
from recordkeeper.storage.library import open_library
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    open_library(Path(sys.argv[1]), Path("/nonexistent"))
except LibraryError as refused:
    print(type(refused).__name__)
"""

_FILL_THE_DISK = """
import sys
from datetime import datetime, UTC
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from factories import notes, previewed
from recordkeeper.app.imports import Destination
from recordkeeper.app.jobs import Progress
from recordkeeper.app.writing import write_whole
from recordkeeper.bootstrap import build
from recordkeeper.domain.errors import DiskFull
from recordkeeper.paths import Folders
disk, elsewhere = Path(sys.argv[1]), Path(sys.argv[2])
def fill():
    with (disk / "ballast").open("wb", buffering=0) as ballast:
        try:
            while True:
                ballast.write(bytes(4096))
        except OSError:
            pass
fill()
app = build(Folders(disk / "library", elsewhere / "settings", elsewhere / "state", elsewhere / "cache"))
try:
    app.session.open(app.folders.library)
except DiskFull as full:
    print(full.kind, sorted(path.name for path in app.folders.library.iterdir()))
(disk / "ballast").unlink()
app.session.open(app.folders.library)
small = [previewed(path) for path in notes(elsewhere / "small", 3)]
(elsewhere / "big").write_bytes(b"x" * 8_000_000)
big = previewed(elsewhere / "big")
first = app.imports.file(small, Destination(None), Progress())
try:
    app.imports.file([*small, big], Destination(None), Progress())
except DiskFull as full:
    print(full.kind, full.path == str(app.folders.library))
print(len(first.filed), len(app.documents.all()), len(list((app.folders.library / ".incoming").iterdir())))
fill()
try:
    for number in range(1000):
        app.session.keep_note(f"draft {number}", "word " * 1000)
except DiskFull as full:
    print(full.kind)
mine = disk / "letter.pdf"
(disk / "ballast").unlink()
mine.write_bytes(b"what was there")
fill()
try:
    write_whole(mine, bytes(100_000))
except DiskFull as full:
    print(full.kind, full.path == str(mine), mine.read_bytes(), [path.name for path in disk.glob(".recordkeeper*")])
app.close()
"""


@linux
def test_on_a_full_disk_nothing_half_done_is_kept_and_what_was_filed_stays(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    script = 'mount -t tmpfs -o size=4m none "$1" && shift && exec "$@"'
    apart = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", str(disk)]
    if shutil.which("unshare") is None or subprocess.run([*apart, "true"], check=False, capture_output=True).returncode:
        pytest.skip("a small disk of its own cannot be mounted here")
    program = [sys.executable, "-c", _FILL_THE_DISK, str(disk), str(tmp_path), str(Path(__file__).parents[1])]
    told = subprocess.run([*apart, *program], capture_output=True, text=True, check=False)
    assert told.stderr == ""
    assert told.stdout.splitlines() == [
        "disk_full ['library.lock']",
        "disk_full True",
        "3 3 0",
        "disk_full",
        "disk_full True b'what was there' []",
    ]


@linux
@pytest.mark.parametrize("size", [10, 5_000_000], ids=["less than a buffer", "more than a buffer"])
def test_a_device_that_takes_no_more_bytes_is_a_full_disk(tmp_path: Path, size: int) -> None:
    store = FileStore(tmp_path / "library")
    store.prepare()
    (tmp_path / "mine.pdf").write_bytes(b"x" * size)
    for name in ("an-original", "a-letter"):
        (store.incoming / name).symlink_to("/dev/full")
    with pytest.raises(DiskFull):
        store.stage(tmp_path / "mine.pdf", "an-original")
    with pytest.raises(DiskFull):
        store.write_letter("a-letter", b"x" * size)
    assert list(store.incoming.iterdir()) == []
    with pytest.raises(FileMissing):
        store.read_letter("a-letter")
