"""One window per library: a second start asks the first one to come forward, and ends.

Qt's network part is imported only where another window may run, or once our own is painted.
"""

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE_MS = 500


class SingleWindow(QObject):
    """Listens for a second start with the same library."""

    asked = Signal()

    def __init__(self, library: Path) -> None:
        super().__init__()
        self._name = "recordkeeper-" + hashlib.sha256(str(library).encode()).hexdigest()[:20]
        self._server: QLocalServer | None = None

    def raise_other(self) -> bool:
        """Ask a running window to come forward; whether there is one."""
        # Elsewhere than on Windows a listening window has a file there.
        if sys.platform != "win32" and not (Path(QDir.tempPath()) / self._name).exists():
            return False
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        socket.write(b"raise\n")
        socket.waitForBytesWritten(_PATIENCE_MS)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Be the window that others raise."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # A socket file left by a sudden end would keep us from listening.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        self._server.newConnection.connect(self._answer)

    def _answer(self) -> None:
        assert self._server is not None
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        self.asked.emit()
