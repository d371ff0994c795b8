"""The password of a portal account: kept, copied and forgotten in the system keyring, away from the window's thread."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from recordkeeper.app.jobs import Lane
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.domain.ids import Id
from recordkeeper.gui.clipboard import SECRET_MS, copy_secret
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.portal_dialog import Ui_PortalDialog

T = TypeVar("T")


class PortalPassword(QObject):
    """Drives the password card of the portal dialog; every call to the keyring may block on the system's prompt."""

    def __init__(self, parent: QObject, context: Context, form: Ui_PortalDialog, account_id: Id) -> None:
        super().__init__(parent)
        self._context, self._form, self._account_id = context, form, account_id
        self._portals = context.app.portals
        self._available = False
        form.keepButton.clicked.connect(self._keep)
        form.copyButton.clicked.connect(self._copy)
        form.forgetButton.clicked.connect(self._forget)
        form.password.textChanged.connect(lambda text: self._allow())
        self._allow()
        if account_id:
            form.passwordState.setText(self.tr("Asking the system’s password store…"))
            self._run(self._portals.keychain.is_available, self._asked)

    def _asked(self, available: bool) -> None:
        self._available = available
        self._form.passwordState.setText(
            self.tr("Kept only in the system’s password store, and only when you press Keep.")
            if available
            else self._context.app.words.text("errors.keychain_unavailable")
        )

    def _keep(self) -> None:
        password, account_id, portals = self._form.password.text(), self._account_id, self._portals
        self._run(lambda: portals.keep_password(portals.account(account_id), password), lambda done: self._kept())

    def _kept(self) -> None:
        self._form.password.clear()
        self._form.passwordState.setText(self.tr("The password is kept in the system’s password store."))

    def _copy(self) -> None:
        account_id, portals = self._account_id, self._portals
        self._run(lambda: portals.password(portals.account(account_id)), self._copied)

    def _copied(self, password: str | None) -> None:
        if password is None:
            self._form.passwordState.setText(
                self.tr("The system’s password store no longer has this password. Type it and press Keep.")
            )
            return
        copy_secret(password)
        copied = self.tr("Copied. It leaves the clipboard in {seconds} seconds.")
        self._form.passwordState.setText(copied.format(seconds=SECRET_MS // 1000))

    def _forget(self) -> None:
        account_id, portals = self._account_id, self._portals
        self._run(
            lambda: portals.forget_password(portals.account(account_id)),
            lambda done: self._form.passwordState.setText(self.tr("The password is deleted.")),
        )

    def _run(self, ask: Callable[[], T], then: Callable[[T], None]) -> None:
        """Ask the keyring on its lane; the dialog may be gone when the answer comes."""

        def tell(answer: T) -> None:
            then(answer)
            self._allow()

        def fail(failure: RecordKeeperError) -> None:
            self._form.passwordState.setText(self._context.app.words.failure(failure))

        self._context.run("", lambda progress: ask(), tell, lane=Lane.KEYRING, on_failed=fail, quiet=True, owner=self)

    def _allow(self) -> None:
        """Let only what can be done be pressed."""
        kept = bool(self._account_id) and self._portals.account(self._account_id).password_kept
        form = self._form
        form.password.setEnabled(self._available)
        form.keepButton.setEnabled(self._available and bool(form.password.text()))
        form.copyButton.setEnabled(self._available and kept)
        form.forgetButton.setEnabled(self._available and kept)
