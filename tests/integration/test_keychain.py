"""The system keyring: only real ones, and never a password anywhere else."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from factories import person, provider

from recordkeeper.app.application import App
from recordkeeper.domain.errors import KeychainUnavailable
from recordkeeper.domain.portal import Portal, PortalAccount
from recordkeeper.keys.keychain import Keychain

linux = pytest.mark.skipif(sys.platform != "linux", reason="the keyring of Linux desktops")

INSECURE_BACKEND = '''
from keyring.backend import KeyringBackend

class Keyring(KeyringBackend):
    """Stands for the packages that keep secrets as plain text, with the highest priority."""

    priority = 100

    def get_password(self, service, name):
        raise AssertionError("asked")

    def set_password(self, service, name, secret):
        raise AssertionError("told")
'''

TRY_TO_KEEP = """
from recordkeeper.domain.errors import KeychainUnavailable
from recordkeeper.keys.keychain import Keychain
import keyring
print(type(keyring.get_keyring()).__module__)
try:
    Keychain().keep("account", "secret")
except KeychainUnavailable as problem:
    print(problem.kind, problem.facts["reason"], Keychain().is_available())
"""

ROUND_TRIP = """
import os, signal, sys
from datetime import datetime, timezone
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from factories import person, provider
from recordkeeper.bootstrap import build
from recordkeeper.domain.errors import KeychainUnavailable
from recordkeeper.domain.portal import Portal, PortalAccount
from recordkeeper.keys.keychain import Keychain
from recordkeeper.log import start_log
from recordkeeper.paths import Folders

root = Path(sys.argv[1])
app = build(Folders(root / "library", root / "settings", root / "state", root / "cache"))
start_log(root / "state")
app.session.open(app.folders.library)
somebody, clinic = app.people.add(person()), app.providers.add(provider())
portal = Portal(name="MyChart")
account = PortalAccount(portal_id=portal.id, person_id=somebody.id, owner_id=somebody.id)
app.portals.add(portal, clinic.id, account)
app.session.history.clear()
app.portals.keep_password(account, sys.argv[3])
(view,) = app.portals.accounts()
print(Keychain().secret(account.id) == app.portals.password(view.account) == sys.argv[3], view.account.password_kept)
print(app.session.history.undoable)
app.portals.forget_password(view.account)
app.portals.forget_password(view.account)
(view,) = app.portals.accounts()
print(app.portals.password(view.account), view.account.password_kept)
app.portals.keep_password(view.account, sys.argv[3])
os.kill(int(os.environ["BUS_PID"]), signal.SIGTERM)
try:
    app.portals.password(view.account)
except KeychainUnavailable as problem:
    print(problem.kind)
app.close()
"""


WITH_A_KEYRING = """
pid=$XDG_RUNTIME_DIR/pid
DBUS_SESSION_BUS_ADDRESS=$(dbus-daemon --session --fork --print-address=1 --print-pid=4 4>"$pid")
BUS_PID=$(cat "$pid")
export DBUS_SESSION_BUS_ADDRESS BUS_PID
trap 'kill "$BUS_PID" 2>/dev/null || true' EXIT
exec 3>&1 >/dev/null
printf larkspur | gnome-keyring-daemon --unlock --components=secrets --control-directory="$XDG_RUNTIME_DIR"
exec >&3
"$@"
"""
"""A session bus and an unlocked keyring of its own; without the bus the keyring ends as well."""

TESTS = str(Path(__file__).parents[1])


def without_a_bus() -> dict[str, str]:
    """An environment in which no keyring can be reached."""
    hidden = ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY", "WAYLAND_DISPLAY")
    return {name: text for name, text in os.environ.items() if name not in hidden}


@linux
def test_without_a_real_keyring_nothing_is_kept_though_an_insecure_one_offers_itself(tmp_path: Path) -> None:
    package = tmp_path / "plain_text_keyring"
    package.mkdir()
    (package / "__init__.py").write_text(INSECURE_BACKEND)
    environment = without_a_bus() | {
        "PYTHONPATH": str(tmp_path),
        "PYTHON_KEYRING_BACKEND": "plain_text_keyring.Keyring",
    }
    told = subprocess.run(
        [sys.executable, "-c", TRY_TO_KEEP], env=environment, capture_output=True, text=True, check=True
    )
    assert told.stdout.splitlines() == ["plain_text_keyring", "keychain_unavailable none False"]


@linux
def test_without_a_session_bus_the_keyring_is_a_known_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    keychain = Keychain()
    assert not keychain.is_available()
    for ask in (lambda: keychain.secret("a"), lambda: keychain.keep("a", "b"), lambda: keychain.forget("a")):
        with pytest.raises(KeychainUnavailable):
            ask()


@linux
def test_a_password_that_cannot_be_kept_is_not_noted_as_kept(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    somebody, clinic = app.people.add(person()), app.providers.add(provider())
    portal = Portal(name="MyChart")
    account = PortalAccount(portal_id=portal.id, person_id=somebody.id, owner_id=somebody.id)
    app.portals.add(portal, clinic.id, account)
    with pytest.raises(KeychainUnavailable):
        app.portals.keep_password(account, "secret")
    assert not app.portals.accounts()[0].account.password_kept


@linux
def test_a_password_goes_into_the_system_keyring_and_nowhere_else(tmp_path: Path) -> None:
    missing = [name for name in ("dbus-daemon", "gnome-keyring-daemon") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    secret = "Perpetua-Vanderquill-7"
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    home = tmp_path / "home"
    home.mkdir()
    told = subprocess.run(
        ["sh", "-euc", WITH_A_KEYRING, "sh", sys.executable, "-c", ROUND_TRIP, str(tmp_path), TESTS, secret],
        env=without_a_bus() | {"XDG_RUNTIME_DIR": str(runtime), "HOME": str(home), "XDG_DATA_HOME": str(home / "data")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.stdout.splitlines() == ["True True", "None", "None False", "keychain_unavailable"], told.stderr
    for root in ("library", "state", "cache", "settings"):
        for path in (tmp_path / root).rglob("*"):
            assert not path.is_file() or secret.encode() not in path.read_bytes(), path
    assert (tmp_path / "state" / "recordkeeper.log").is_file()
