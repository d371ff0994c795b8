"""How long from the start of the process to the first paint: our window beside a bare one of the same toolkit.

The goal is to stay within twice the bare window. Each process paints once and ends; the two kinds take turns.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from windows.ours import folders_in

from recordkeeper.bootstrap import build
from recordkeeper.domain.person import Person

GOAL = 2.0
HERE = Path(__file__).parent
BARE, OURS = HERE / "windows" / "bare.py", HERE / "windows" / "ours.py"


def seconds_to_paint(script: Path, folder: Path) -> float:
    """From just before the start of the process until it says that it has painted."""
    start = time.perf_counter()
    with subprocess.Popen([sys.executable, script, folder], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        seconds = time.perf_counter() - start
    if line.strip() != b"painted" or process.returncode:
        sys.exit(f"{script.name} did not paint")
    return seconds


def make_library(folder: Path) -> None:
    """A library with somebody in it, so that the set-up does not open."""
    app = build(folders_in(folder))
    app.session.open(app.folders.library)
    app.people.add(Person(legal_name="Maria Delgado"))
    app.close()


def main() -> int:
    """Measure and print; the exit code is 1 when the goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", "--times", type=int, default=15)
    times = parser.parse_args().times
    bare: list[float] = []
    ours: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_library(folder)
        for script in (BARE, OURS):  # the first start warms the disk
            seconds_to_paint(script, folder)
        for _ in range(times):
            bare.append(seconds_to_paint(BARE, folder))
            ours.append(seconds_to_paint(OURS, folder))
    ratio = statistics.median(ours) / statistics.median(bare)
    print(f"bare window  {statistics.median(bare) * 1000:6.0f} ms  (best {min(bare) * 1000:.0f}, of {times})")
    print(f"our window   {statistics.median(ours) * 1000:6.0f} ms  (best {min(ours) * 1000:.0f}, of {times})")
    print(f"ratio        {ratio:6.2f}     (goal: at most {GOAL:.2f})")
    return 0 if ratio <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
