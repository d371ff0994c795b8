"""Pictures of every page, dialog and page of the set-up, and of letters: ``make pictures``.

They are made on the sample library, in light and dark, with text as usual and at its largest. Those that the README
shows are copied to ``docs/pictures``.
"""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from guiding_pictures import NOW, show_home_states, show_setup, show_troubleshooter
from PySide6.QtCore import QEventLoop, QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from recordkeeper.app.application import App
from recordkeeper.app.demo import build_demo, write_letters
from recordkeeper.app.jobs import Lane, Progress
from recordkeeper.bootstrap import build
from recordkeeper.domain.event import EventKind
from recordkeeper.gui.application import make_application
from recordkeeper.gui.context import Context, Courier
from recordkeeper.gui.dialogs.address import AddressDialog
from recordkeeper.gui.dialogs.answer_dialog import AnswerDialog
from recordkeeper.gui.dialogs.attempt_dialog import AttemptDialog
from recordkeeper.gui.dialogs.authority_dialog import AuthorityDialog
from recordkeeper.gui.dialogs.begin_dialog import BeginDialog
from recordkeeper.gui.dialogs.bundle_dialog import BundleDialog
from recordkeeper.gui.dialogs.contact_dialog import ContactDialog
from recordkeeper.gui.dialogs.delivery_dialog import DeliveryDialog
from recordkeeper.gui.dialogs.document_dialog import DocumentDialog
from recordkeeper.gui.dialogs.event_dialog import EventDialog
from recordkeeper.gui.dialogs.guide_dialog import GuideDialog
from recordkeeper.gui.dialogs.import_dialog import ImportDialog
from recordkeeper.gui.dialogs.law_dialog import LawDialog
from recordkeeper.gui.dialogs.letter_dialog import LetterDialog
from recordkeeper.gui.dialogs.packet_dialog import PacketDialog
from recordkeeper.gui.dialogs.person_dialog import PersonDialog
from recordkeeper.gui.dialogs.portal_dialog import PortalDialog
from recordkeeper.gui.dialogs.provider_dialog import ProviderDialog
from recordkeeper.gui.dialogs.registration_dialog import RegistrationDialog
from recordkeeper.gui.dialogs.request_dialog import RequestDialog
from recordkeeper.gui.dialogs.sending_dialog import SendingDialog
from recordkeeper.gui.dialogs.snooze_dialog import SnoozeDialog
from recordkeeper.gui.dialogs.strike_dialog import StrikeDialog
from recordkeeper.gui.dialogs.visit_dialog import VisitDialog
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.pages.registry import PAGES
from recordkeeper.gui.pages.settings import SettingsPage
from recordkeeper.gui.theme.theme import Theme
from recordkeeper.paths import Folders

SIZE = QSize(1280, 800)
SMALLEST = QSize(1024, 700)
DOCS = Path(__file__).resolve().parents[1] / "docs" / "pictures"
SETTLE_MS = 60
# Off screen there is no system that could turn dark; Qt makes all of a palette from the colour of its buttons.
PALETTES = {"light": QPalette(QColor(239, 239, 239)), "dark": QPalette(QColor(50, 50, 50))}
LETTER_WIDTH = 900

Make = Callable[[MainWindow, Context], QDialog]


def dialogs(app: App) -> dict[str, Make]:
    """Every dialog, on something of the sample library."""
    views = app.requests.all()
    with_letter = next(view for view in views if view.letter is not None)
    letter = with_letter.letter
    assert letter is not None
    draft = next((view for view in views if view.letter is None), with_letter)
    provider, document = app.providers.all()[0], app.documents.all()[0]
    person, event = app.people.all()[0], with_letter.events[-1]
    account, visit = app.portals.accounts()[0], app.visits.states()[0].visit
    files = [app.documents.path(view) for view in app.documents.all()[:4]]
    return {
        "address": lambda window, context: AddressDialog(window, QUrl("https://example.org/records")),
        "attempt": lambda window, context: AttemptDialog(window, context, account.account.id),
        "authority": AuthorityDialog,
        "contact": lambda window, context: ContactDialog(window, context, provider.id),
        "document": lambda window, context: DocumentDialog(window, context, document.document),
        "answer": lambda window, context: AnswerDialog(window, context, answer="fee_first"),
        "answer_denied": lambda window, context: AnswerDialog(window, context, answer="denied"),
        "begin": BeginDialog,
        "bundle": lambda window, context: BundleDialog(window, context, with_letter),
        "delivery": lambda window, context: DeliveryDialog(window, context, with_letter),
        "packet": lambda window, context: PacketDialog(window, context, with_letter, letter),
        "letter_overdue": lambda window, context: LetterDialog(window, context, with_letter, None, kind="overdue"),
        "letter_fee": lambda window, context: LetterDialog(window, context, with_letter, None, kind="fee_objection"),
        "letter_complaint": lambda window, context: LetterDialog(
            window, context, with_letter, None, kind="ocr_complaint"
        ),
        "event_answer": lambda window, context: EventDialog(window, context, tuple(EventKind)),
        "import": lambda window, context: ImportDialog(window, context, files),
        "law": LawDialog,
        "guide": lambda window, context: GuideDialog(window, context, "record-missing"),
        "letter": lambda window, context: LetterDialog(window, context, with_letter, letter),
        "letter_draft": lambda window, context: LetterDialog(window, context, draft, None),
        "person": lambda window, context: PersonDialog(window, context, person),
        "portal": lambda window, context: PortalDialog(window, context, provider.id, account.portal, account.account),
        "provider": lambda window, context: ProviderDialog(window, context, provider),
        "registration": lambda window, context: RegistrationDialog(window, context, provider.id, person_id=person.id),
        "request": lambda window, context: RequestDialog(window, context, draft),
        "sending": lambda window, context: SendingDialog(window, context, with_letter, (letter,)),
        "snooze": lambda window, context: SnoozeDialog(window, context, app.todo.today().todos[0]),
        "strike": lambda window, context: StrikeDialog(window, context, event),
        "visit": lambda window, context: VisitDialog(window, context, visit.provider_id, visit),
    }


def main() -> None:
    """Make all pictures."""
    out = Path(sys.argv[1] if len(sys.argv) > 1 else "pictures").resolve()
    shutil.rmtree(out, ignore_errors=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    application = make_application()
    with TemporaryDirectory() as name:
        folders = Folders(*(Path(name) / each for each in ("library", "settings", "state", "cache")))
        courier = Courier()
        app = build(folders, courier.deliver, now=lambda: NOW)
        build_demo(app, folders.library, Progress())
        app.session.open(folders.library)
        for scheme, palette in PALETTES.items():
            application.setPalette(palette)
            theme, context = Theme(application, 100), Context(app, courier)
            window = MainWindow(context, theme)
            for percent in (100, 150):
                theme.set_text_percent(percent)
                shown = out / f"{scheme}-{percent}"
                show_everything(window, context, shown)
                show_home_states(
                    Path(name) / shown.name,
                    theme,
                    lambda widget, context, name, shown=shown: take(widget, context, shown / f"{name}.png"),
                )
            theme.set_text_percent(100)
            window.hide()
        show_letters(app, Path(name), out / "letters")
        app.close()
    copy_for_docs(out)
    sys.stdout.write(f"{len(list(out.rglob('*.png')))} pictures in {out}\n")


def show_everything(window: MainWindow, context: Context, out: Path) -> None:
    """Pictures of pages, dialogs and the set-up, as the window is now."""
    out.mkdir(parents=True)
    window.resize(SIZE)
    window.show()
    for entry in PAGES:
        window.show_page(entry.name)
        take(window, context, out / f"page_{entry.name}.png")
    settings = window.form.stack.currentWidget()
    assert isinstance(settings, SettingsPage)
    for card in ("places", "law", "reminders"):
        settings.open_target(card)
        take(window, context, out / f"page_settings_{card}.png")
    settings.open_target("protection")
    window.resize(SMALLEST)
    for entry in PAGES:
        window.show_page(entry.name)
        take(window, context, out / f"small_{entry.name}.png")
    for name, make in dialogs(context.app).items():
        dialog = make(window, context)
        dialog.show()
        take(dialog, context, out / f"dialog_{name}.png")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.reject()
        QTest.qWait(SETTLE_MS)
    for show in (show_setup, show_troubleshooter):
        show(window, context, lambda widget, context, name: take(widget, context, out / f"{name}.png"))


def show_letters(app: App, folder: Path, out: Path) -> None:
    """Pictures of the pages of every letter."""
    out.mkdir(parents=True)
    for path in write_letters(app, folder / "letters-as-pdf"):
        for page in range(app.reader.look(path).pages or 0):
            (out / f"{path.stem}-{page + 1}.png").write_bytes(app.reader.render(path, page, LETTER_WIDTH))


def take(widget: QWidget, context: Context, path: Path) -> None:
    """A picture once all is read and drawn."""
    for lane in (*Lane, *Lane):
        QTest.qWait(SETTLE_MS)
        wait_for(context, lane)
    if (focused := widget.focusWidget()) is not None:
        focused.clearFocus()
    widget.grab().save(str(path))


def wait_for(context: Context, lane: Lane) -> None:
    """Return when all that was begun in a lane is done and shown."""
    loop = QEventLoop()
    context.run("", lambda progress: None, lambda done: loop.quit(), lane=lane, quiet=True)
    loop.exec()


def copy_for_docs(out: Path) -> None:
    """The pictures that the README shows."""
    DOCS.mkdir(parents=True, exist_ok=True)
    chosen = {
        "home.png": out / "light-100" / "page_home.png",
        "letter.png": min((out / "letters").glob("*initial_access*-1.png")),
    }
    for name, picture in chosen.items():
        shutil.copyfile(picture, DOCS / name)
        (DOCS / name).chmod(0o644)


if __name__ == "__main__":
    main()
