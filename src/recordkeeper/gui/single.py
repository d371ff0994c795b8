"""One window per library: a second start asks the first one to come forward, and ends."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

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
