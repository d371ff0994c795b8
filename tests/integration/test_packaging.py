"""What ships beside the code: desktop files, icons, scripts and versions agree with each other."""

import configparser
import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

import recordkeeper

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
ICONS = ROOT / "resources" / "icons"
APP_ID = "io.github.recordkeeper.RecordKeeper"
SCRIPTS = sorted((PACKAGING / "setup").glob("*.sh"))


def project() -> dict[str, Any]:
    """The project's table of pyproject.toml."""
    return dict(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"])


def drawn(icon: Path, size: int) -> QImage:
    """An icon drawn on nothing."""
    renderer = QSvgRenderer(str(icon))
    assert renderer.isValid()
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def test_the_newest_version_of_the_changelog_is_the_version_of_the_package() -> None:
    versions = re.findall(
        r"^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d\d-\d\d$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M
    )

    assert versions[0] == project()["version"] == recordkeeper.__version__


def test_the_desktop_entry_starts_the_command_of_the_package() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(PACKAGING / f"{APP_ID}.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]

    assert entry["Name"].lower() == project()["name"]
    assert entry["Exec"] in project()["scripts"]
    assert entry["Icon"] == APP_ID
    assert entry["Terminal"] == "false"


def test_the_metainfo_names_the_desktop_entry_the_licence_and_the_newest_version() -> None:
    component = ElementTree.parse(PACKAGING / f"{APP_ID}.metainfo.xml").getroot()
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    release = component.find("releases/release")

    assert component.findtext("id") == APP_ID
    assert component.findtext("launchable") == f"{APP_ID}.desktop"
    assert component.findtext("project_license") == project()["license"]
    assert component.findtext("provides/binary") in project()["scripts"]
    assert release is not None
    assert f"## [{release.get('version')}] - {release.get('date')}" in changelog
    assert release.get("version") == project()["version"]


def test_the_wheel_brings_its_resources(tmp_path: Path) -> None:
    build = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", build, tmp_path], cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("recordkeeper-*.whl")
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)
    told = subprocess.run(
        [sys.executable, "-m", "recordkeeper", "self-test", "--json"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed), "PYTHONSAFEPATH": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.stderr == ""
    assert [check for check in json.loads(told.stdout)["checks"] if not check["ok"]] == []
    where = subprocess.run(
        [sys.executable, "-c", "import recordkeeper.resources; print(recordkeeper.resources.resources_root())"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(where.stdout.strip()) == installed / "recordkeeper" / "_resources"


@pytest.mark.parametrize("icon", sorted(set(ICONS.glob("*.svg")) - {ICONS / "app.svg"}), ids=lambda icon: icon.stem)
def test_an_icon_is_of_one_colour_and_is_drawn_whole(icon: Path, qtbot: QtBot) -> None:
    drawing = ElementTree.parse(icon).getroot()
    paints = {part.get(name, "none") for part in drawing.iter() for name in ("fill", "stroke")}

    assert drawing.get("viewBox") == "0 0 24 24"
    assert paints == {"none", "currentColor"}
    for size in (24, 48):
        image = drawn(icon, size)
        inked = [(x, y) for x in range(size) for y in range(size) if image.pixelColor(x, y).alpha()]
        assert inked
        assert {image.pixelColor(x, y).name() for x, y in inked} == {"#000000"}
        assert all(0 < x < size - 1 and 0 < y < size - 1 for x, y in inked), "cut off at the edge"


def test_the_picture_of_the_app_is_its_drawing(qtbot: QtBot) -> None:
    drawing, picture = drawn(ICONS / "app.svg", 256), QImage(str(ICONS / "app.png"))

    assert (picture.width(), picture.height()) == (256, 256)
    for x, y in ((128, 30), (40, 190), (114, 194), (90, 78), (250, 250)):
        assert drawing.pixelColor(x, y).name() == picture.pixelColor(x, y).name(), (x, y)


@pytest.mark.parametrize("script", [*SCRIPTS, ROOT / ".ci" / "run"], ids=lambda script: script.name)
def test_a_script_is_one_that_a_shell_can_read(script: Path) -> None:
    shell = "bash" if "bash" in script.read_text(encoding="utf-8").splitlines()[0] else "sh"

    subprocess.run([shell, "-n", script], check=True)
    assert os.access(script, os.X_OK) == script.read_text(encoding="utf-8").startswith("#!")


def test_apart_runs_a_command_in_a_home_of_its_own_without_a_screen_or_a_keyring() -> None:
    told = subprocess.run(
        [PACKAGING / "setup" / "apart.sh", "sh", "-c", 'echo "$HOME"; echo "$XDG_DATA_HOME"; env; exit 7'],
        env={**os.environ, "DISPLAY": ":1", "WAYLAND_DISPLAY": "w", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"},
        capture_output=True,
        text=True,
        check=False,
    )
    home, data, *variables = told.stdout.splitlines()
    names = {line.partition("=")[0] for line in variables}

    assert told.returncode == 7
    assert home != os.environ.get("HOME")
    assert data.startswith(home)
    assert not Path(home).exists(), "it goes away afterwards"
    assert not names & {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"}
    assert "QT_QPA_PLATFORM=offscreen" in variables
