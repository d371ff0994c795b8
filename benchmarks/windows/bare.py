"""A bare window that says when it was first painted, and ends."""

import sys

from painted import tell_first_paint
from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1180, 780)
tell_first_paint(window)
window.show()
application.exec()
