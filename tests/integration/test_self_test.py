"""The self-test: it tries each part, names what fails, and goes on."""

import json
import subprocess
import sys
from pathlib import Path

from recordkeeper.app.application import App
from recordkeeper.app.self_test import Broken, self_test


def test_every_part_of_the_app_works_and_the_users_own_folders_are_left_alone(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "recordkeeper", "--library", str(tmp_path / "own"), "self-test", "--json"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    checks = json.loads(told.stdout)["checks"]
    assert [check for check in checks if not check["ok"]] == []
    assert told.returncode == 0
    assert {"library", "reading a PDF", "search", "commands", "window"} <= {check["name"] for check in checks}
    assert list(tmp_path.iterdir()) == []


def test_what_does_not_work_is_named_with_its_reason_and_the_others_go_on(app: App) -> None:
    def broken() -> None:
        raise Broken("it is gone")

    found = {check.name: check for check in self_test(app, {"a part": broken, "a bug": lambda: 1 // 0, "last": list})}

    assert (found["a part"].ok, found["a part"].reason) == (False, "it is gone")
    assert not found["a bug"].ok
    assert found["a bug"].reason.startswith("ZeroDivisionError")
    assert found["last"].ok
