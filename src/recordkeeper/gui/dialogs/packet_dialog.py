"""One packet to send: fax cover, letter and enclosures as one PDF, to save or to print."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from recordkeeper.app.jobs import Progress
from recordkeeper.app.packets import BuiltPacket
from recordkeeper.app.request_view import RequestView
from recordkeeper.app.writing import write_whole
from recordkeeper.domain.errors import FileProblem, MissingFacts, RecordKeeperError
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.letter_matters import LetterFax
from recordkeeper.gui.context import Context
from recordkeeper.gui.folders import file_name, first_place, keep_place
from recordkeeper.gui.forms.packet_dialog import Ui_PacketDialog
from recordkeeper.gui.pages.request_parts import Deed, row
from recordkeeper.gui.widgets.field import Fields
from recordkeeper.gui.widgets.labels import clear_layout


class PacketDialog(QDialog):
    """Asks what goes with a letter, and makes one PDF of it."""

    def __init__(self, parent: QWidget | None, context: Context, view: RequestView, letter: Letter) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context, self.view, self.letter = context, view, letter
        self.form = Ui_PacketDialog()
        self.form.setupUi(self)
        self.enclosures: list[Path] = []
        self._fields = Fields(self)
        usual_fax = view.recipients[0].fax if view.recipients else ""
        self._fields.fill({"cover": "yes" if usual_fax else "no", "phone": next(iter(view.signer.phones), "")})
        self._fields["cover"].on_edited(self._show_cover)
        self.form.addButton.clicked.connect(self._ask_for_files)
        self.form.saveButton.clicked.connect(self._save)
        self.form.printButton.clicked.connect(self._print)
        self.form.closeButton.clicked.connect(self.reject)
        self._show_cover()
        self._show_enclosures()

    def _show_cover(self) -> None:
        wanted = self._fields["cover"].value() == "yes"
        for name in ("phone", "number"):
            self._fields[name].setVisible(wanted)

    def _ask_for_files(self) -> None:
        kinds = self.tr("PDF and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add enclosures"), first_place(), kinds)
        if names:
            keep_place(names[0])
            self.add([Path(name) for name in names])

    def add(self, paths: list[Path]) -> None:
        """Enclose these files too."""
        self.enclosures += [path for path in paths if path not in self.enclosures]
        self._show_enclosures()

    def _remove(self, path: Path) -> None:
        self.enclosures.remove(path)
        self._show_enclosures()

    def _show_enclosures(self) -> None:
        layout = self.form.enclosuresLayout
        clear_layout(layout)
        for number, path in enumerate(self.enclosures, 1):
            text = self.tr("Enclosure {number}: {name}").format(number=number, name=path.name)
            deed = Deed(self.tr("Remove"), f"remove_{number}", partial(self._remove, path))
            layout.addWidget(row(self, text, deed))

    def make(self, then: Callable[[BuiltPacket], None]) -> None:
        """Make the packet away from the window, then do this with it."""
        fax = None
        if self._fields["cover"].value() == "yes":
            fax = LetterFax(phone=self._fields["phone"].value().strip(), number=self._fields["number"].value().strip())
        dispatch, view, letter, enclosures = self.context.app.dispatch, self.view, self.letter, tuple(self.enclosures)

        def work(progress: Progress) -> BuiltPacket:
            progress.check()
            return dispatch.packet(view, letter, enclosures, fax=fax, cancelled=lambda: progress.cancelled)

        self.form.saveButton.setEnabled(False)
        self.context.run(
            self.tr("Making the packet…"),
            work,
            then,
            on_failed=self._say,
            on_end=lambda: self.form.saveButton.setEnabled(True),
            owner=self,
        )

    def _say(self, failure: RecordKeeperError) -> None:
        if isinstance(failure, FileProblem):
            text = self.context.app.packets.refusal(failure)
        elif isinstance(failure, MissingFacts) and "provider.fax" in failure.names:
            text = self.tr("The office has no fax number yet. Add it to the request, or leave the cover out.")
        elif isinstance(failure, MissingFacts) and "fax.phone" in failure.names:
            text = self.tr("The cover needs your phone number, so that they can call if pages are missing.")
        else:
            text = self.context.app.words.failure(failure)
        self.form.message.say(text, problem=True)

    def _save(self) -> None:
        title = self.context.app.lettering.kind(self.letter.kind).title
        start = file_name(self.tr("Packet"), title, self.letter.reference, ending=".pdf")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), first_place(start), "PDF (*.pdf)")
        if name:
            keep_place(name)
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Make the packet and write it here."""

        def write(packet: BuiltPacket) -> None:
            try:
                write_whole(path, packet.content)
            except RecordKeeperError as failure:
                self._say(failure)
                return
            saved = self.tr("Saved: {path}. Pages: {pages}").format(path=path, pages=packet.pages)
            self.form.message.say(saved, problem=False)

        self.make(write)

    def _print(self) -> None:
        from recordkeeper.gui.printing import print_pages

        letters = self.context.app.letters
        self.make(
            lambda packet: print_pages(
                self, self.context, packet.pages, lambda page, width: letters.draw(packet.content, page, width)
            )
        )
