"""Portal passwords in the system keyring, only on request.

The backend is instantiated from a whitelist, never chosen by ``keyring.get_keyring()``: that may give a chain of
several, or a plain text file. Calls may block on the system's prompt; they belong on the keyring lane.
"""

import importlib
from typing import Any

from recordkeeper.domain.errors import KeychainUnavailable

_SERVICE = "RecordKeeper"
_BACKENDS = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
)


class Keychain:
    """The first viable system keyring; found at the first use."""

    def __init__(self) -> None:
        self._backend: Any = None

    def is_available(self) -> bool:
        """Whether there is a keyring that keeps secrets."""
        try:
            self._found()
        except KeychainUnavailable:
            return False
        return True

    def keep(self, name: str, secret: str) -> None:
        """Keep a secret under a name; raises ``KeychainUnavailable``."""
        self._ask("set_password", name, secret)

    def secret(self, name: str) -> str | None:
        """The secret under a name, or None; raises ``KeychainUnavailable``."""
        found = self._ask("get_password", name)
        return None if found is None else str(found)

    def forget(self, name: str) -> None:
        """Delete the secret under a name, if there is one."""
        if self.secret(name) is not None:
            self._ask("delete_password", name)

    def _ask(self, act: str, *words: str) -> Any:
        backend = self._found()
        try:
            return getattr(backend, act)(_SERVICE, *words)
        except _failures() as problem:
            raise KeychainUnavailable(reason=type(problem).__name__) from problem

    def _found(self) -> Any:
        if self._backend is None:
            unfit: tuple[type[Exception], ...] = (ImportError, AttributeError, RuntimeError, *_failures())
            for module, name in _BACKENDS:
                try:
                    backend = getattr(importlib.import_module(module), name)
                    _ = backend.priority  # raises when it does not fit this system
                    self._backend = backend()
                    break
                except unfit:
                    continue
            else:
                raise KeychainUnavailable(reason="none")
        return self._backend


def _failures() -> tuple[type[Exception], ...]:
    """What a keyring raises: its own errors, and those of the bus beneath it once that is gone."""
    from keyring.errors import KeyringError

    try:
        from secretstorage.exceptions import SecretStorageException
    except ImportError:
        return KeyringError, OSError
    return KeyringError, SecretStorageException, OSError
