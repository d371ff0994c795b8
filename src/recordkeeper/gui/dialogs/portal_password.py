"""The password of a portal account: kept, copied and forgotten in the system keyring, away from the window's thread."""

from PySide6.QtCore import QObject

from recordkeeper.app.jobs import Lane, Progress
from recordkeeper.domain.errors import RecordKeeperError
from recordkeeper.domain.ids import Id
from recordkeeper.gui.clipboard import copy_secret
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.portal_dialog import Ui_PortalDialog


class PortalPassword(QObject):
    """Drives the password card of the portal dialog; every call to the keyring may block on the system's prompt."""

    def __init__(self, parent: QObject, context: Context, form: Ui_PortalDialog, account_id: Id) -> None:
        super().__init__(parent)
        self._context, self._form, self._account_id = context, form, account_id
        self._portals = context.app.portals
        self._gone = False
        self._available = False
        parent.destroyed.connect(self._forget_form)
        form.keepButton.clicked.connect(self._keep)
        form.copyButton.clicked.connect(self._copy)
        form.forgetButton.clicked.connect(self._forget)
        form.password.textChanged.connect(lambda text: self._show())
        self._show()
        if account_id:
            form.passwordState.setText(self.tr("Asking the system’s password store…"))
            keychain = self._portals.keychain
            context.run(
                "", lambda progress: keychain.is_available(), self._asked, lane=Lane.KEYRING, quiet=True
            )

    def _asked(self, available: bool) -> None:
        self._available = available
        if self._gone:
            return
        self._show()
        self._form.passwordState.setText(
            self.tr("Kept only in the system’s password store, and only if you press Keep.")
            if available
            else self._context.app.words.text("errors.keychain_unavailable")
        )

    def _keep(self) -> None:
        password, account_id, portals = self._form.password.text(), self._account_id, self._portals

        def work(progress: Progress) -> None:
            portals.keep_password(portals.account(account_id), password)

        self._run(work, self._kept)

    def _kept(self) -> None:
        self._form.password.clear()
        self._form.passwordState.setText(self.tr("The password is kept in the system’s password store."))

    def _copy(self) -> None:
        account_id, portals = self._account_id, self._portals

        def work(progress: Progress) -> str | None:
            return portals.password(portals.account(account_id))

        self._context.run("", work, self._copied, lane=Lane.KEYRING, on_failed=self._failed, quiet=True)

    def _copied(self, password: str | None) -> None:
        if password is not None:
            copy_secret(password)
        if not self._gone:
            self._form.passwordState.setText(
                self.tr("The system’s password store no longer has this password. Type it and press Keep.")
                if password is None
                else self.tr("Copied. It leaves the clipboard in 20 seconds.")
            )

    def _forget(self) -> None:
        account_id, portals = self._account_id, self._portals

        def work(progress: Progress) -> None:
            portals.forget_password(portals.account(account_id))

        self._run(work, lambda: self._form.passwordState.setText(self.tr("The password is deleted.")))

    def _run(self, work: object, then: object) -> None: ...

    def _failed(self, failure: RecordKeeperError) -> None:
        if not self._gone:
            self._form.passwordState.setText(self._context.app.words.failure(failure))

    def _show(self) -> None:
        """Let only what can be done be pressed."""
        kept = bool(self._account_id) and self._portals.account(self._account_id).password_kept
        form = self._form
        form.password.setEnabled(self._available)
        form.keepButton.setEnabled(self._available and bool(form.password.text()))
        form.copyButton.setEnabled(self._available and kept)
        form.forgetButton.setEnabled(self._available and kept)

    def _forget_form(self) -> None:
        self._gone = True
