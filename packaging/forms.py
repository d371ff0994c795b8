"""Makes the Python forms in src/recordkeeper/gui/forms from ui/*.ui; with --check, only says which are not current."""

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DESIGNS = ROOT / "ui"
FORMS = ROOT / "src" / "recordkeeper" / "gui" / "forms"
COMPILER = Path(sys.executable).parent / "pyside6-uic"
IMPORT = re.compile(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", re.MULTILINE)
COMPILER_VERSION = re.compile(r"^## Created by: .*\n##\n", re.MULTILINE)


def form_of(design: Path) -> str:
    """The Python text of one form, the same whichever Qt made it."""
    made = subprocess.run([COMPILER, design], capture_output=True, text=True, encoding="utf-8", check=False)
    if made.returncode or made.stderr:
        sys.exit(f"{design.name}: {made.stderr.strip() or 'pyside6-uic failed'}")
    return with_used_names(COMPILER_VERSION.sub("", made.stdout))


def with_used_names(form: str) -> str:
    """The form without the names it imports in vain: each costs time when the first form is opened."""
    used = set(re.findall(r"\w+", IMPORT.sub("", form)))

    def kept(found: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", found[2]) if name in used]
        return f"from {found[1]} import {', '.join(names)}\n" if names else ""

    return IMPORT.sub(kept, form)


def main() -> None:
    """Write the forms, or check them."""
    designs = sorted(DESIGNS.glob("*.ui"))
    with ThreadPoolExecutor() as pool:
        texts = dict(zip((f"{design.stem}.py" for design in designs), pool.map(form_of, designs), strict=True))
    here = {path.name: path.read_text(encoding="utf-8") for path in FORMS.glob("*.py") if path.name != "__init__.py"}
    stale = sorted(name for name in texts.keys() | here.keys() if texts.get(name) != here.get(name))
    if "--check" in sys.argv[1:]:
        if stale:
            sys.exit(f"not current: {', '.join(stale)}; type: make forms")
        print(f"{len(texts)} forms are current")
        return
    FORMS.mkdir(parents=True, exist_ok=True)
    for name in stale:
        if name in texts:
            (FORMS / name).write_text(texts[name], encoding="utf-8")
        else:
            (FORMS / name).unlink()
    print(f"{len(texts)} forms, {len(stale)} changed")


if __name__ == "__main__":
    main()
