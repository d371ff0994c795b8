"""What every test shares: a clock that stands still, folders of its own, and the app on them.

Its being here also lets tests import ``samples``, ``factories`` and other modules of this folder.
"""

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from standing import PACIFIC, Clock

from recordkeeper.app.application import App
from recordkeeper.app.jobs import Progress
from recordkeeper.bootstrap import build
from recordkeeper.paths import Folders

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SAMPLE_NOW = datetime(2026, 9, 14, 9, tzinfo=PACIFIC)


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test can reach the library, settings or password store of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        patch.setenv("USERPROFILE", str(home))
        for name in ("DATA", "CONFIG", "STATE", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        patch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
        yield


@pytest.fixture(autouse=True)
def _own_rights() -> Iterator[None]:
    """The app narrows the rights of new files for its whole process; a test leaves them as they were."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def clock() -> Clock:
    """Monday, 2 March 2026, nine in the morning."""
    return Clock()


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Folders of this test's own; nothing is in them yet."""
    return Folders(
        library=tmp_path / "library", settings=tmp_path / "settings", state=tmp_path / "state", cache=tmp_path / "cache"
    )


@pytest.fixture
def app(folders: Folders, clock: Clock) -> Iterator[App]:
    """The app with a new library open."""
    app = build(folders, now=clock.now, on_bug=_raised)
    app.session.open(folders.library)
    yield app
    app.close()


@pytest.fixture(scope="session")
def sample_library(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    """Folders with the sample library of 14 September 2026, built once; a test that writes works on a copy."""
    from recordkeeper.app.demo import build_demo

    place = tmp_path_factory.mktemp("sample")
    folders = Folders(
        library=place / "library", settings=place / "settings", state=place / "state", cache=place / "cache"
    )
    rights = os.umask(0o077)
    app = build(folders, now=lambda: SAMPLE_NOW, on_bug=_raised)
    build_demo(app, folders.library, Progress())
    app.close()
    os.umask(rights)
    return folders


@pytest.fixture
def sample_app(sample_library: Folders) -> Iterator[App]:
    """The app with the sample library open on its own day, for reading."""
    app = build(sample_library, now=lambda: SAMPLE_NOW, on_bug=_raised)
    app.session.open(sample_library.library, create=False)
    yield app
    app.close()


def _raised(bug: BaseException) -> None:
    raise bug
