"""Settings: people, protection, letters, appearance, where things are, other libraries, the law."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QSystemTrayIcon

from recordkeeper.app.settings import LibrarySettings
from recordkeeper.domain.paper import Paper
from recordkeeper.domain.person import Authority, Person
from recordkeeper.domain.topic import Topic
from recordkeeper.gui.context import Context, Page
from recordkeeper.gui.dialogs.about import about
from recordkeeper.gui.forms.settings_page import Ui_SettingsPage
from recordkeeper.gui.icons import icon
from recordkeeper.gui.theme.measures import SPACE_S
from recordkeeper.gui.widgets.field import Fields
from recordkeeper.gui.widgets.inputs import ChoiceBox
from recordkeeper.gui.widgets.labels import clear_layout, plain_label

if TYPE_CHECKING:
    from recordkeeper.gui.main_window import MainWindow

TEXT_PERCENTS = (100, 110, 125, 150)


class SettingsPage(Page):
    """One card for each subject."""

    topics = frozenset({Topic.PEOPLE, Topic.SETTINGS})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = Ui_SettingsPage()
        self.form.setupUi(self)
        self._fields = Fields(self)
        self._fill_choices()
        self._connect()

    def refresh(self) -> None:
        """Read people, the library's settings and where things are."""
        app = self.context.app
        self._show_people(app.people.all())
        self._fields["paper"].set_value(app.settings.library().paper)
        self.form.remindersText.setText(
            self.tr("Reminders come from your system, without names: “A reply is due”.")
            if QSystemTrayIcon.isSystemTrayAvailable()
            else self.tr("Your system has no notification area, so reminders are shown in this window only.")
        )
        self.form.startText.setText(self.tr("It makes one entry: {path}").format(path=app.autostart.path))
        path = app.session.path
        self.form.libraryPath.setText(str(path))
        self.form.statePath.setText(str(app.folders.state))
        self.form.cachePath.setText(str(app.folders.cache))
        is_sample, is_own = path == app.libraries.sample, path == app.libraries.own
        self.form.sampleText.setVisible(not is_own)
        self.form.sampleText.setText(
            self.tr("You are looking at sample data. Nothing in it is about a real person.")
            if is_sample
            else self.tr("This is not the library that RecordKeeper made for you at first.")
        )
        self.form.sampleButton.setVisible(not is_sample)
        self.form.ownButton.setVisible(not is_own)

    def open_target(self, target: str) -> None:
        """Show the card of this name, such as ``people``."""
        card = getattr(self.form, f"{target}Card")
        self.form.scroll.ensureWidgetVisible(card)

    def _fill_choices(self) -> None:
        words = self.context.app.words
        paper, percent = self._choice("paper"), self._choice("text_percent")
        paper.set_choices([(each.value, words.label(each)) for each in Paper], none="")
        percent.set_choices(
            [(str(each), self.tr("{percent} %").format(percent=each)) for each in TEXT_PERCENTS], none=""
        )
        for choice in (paper, percent):
            choice.removeItem(0)
        percent.set_value(str(self.context.app.settings.machine().text_percent))
        paper.activated.connect(lambda index: self._keep_paper())
        percent.activated.connect(lambda index: self._keep_text_percent())

    def _choice(self, name: str) -> ChoiceBox:
        choice = self._fields[name].input
        assert isinstance(choice, ChoiceBox)
        return choice

    def _connect(self) -> None:
        form, context = self.form, self.context
        for box, name in ((form.remind, "remind"), (form.namesInReminders, "names_in_reminders")):
            box.setChecked(getattr(context.app.settings.machine(), name))
            box.toggled.connect(lambda on, name=name: self._keep_reminders(name, on))
        form.startWithSession.setChecked(context.app.autostart.is_on)
        form.startWithSession.clicked.connect(self._start_with_session)
        form.calendarButton.clicked.connect(self._save_calendar)
        form.safetyButton.clicked.connect(lambda: context.go("guide", "keep-safe"))
        form.addPersonButton.clicked.connect(lambda: self._edit_person(None))
        form.addAuthorityButton.clicked.connect(self._add_authority)
        form.openLibraryButton.clicked.connect(lambda: self._choose_library(self.tr("Choose a library folder")))
        form.newLibraryButton.clicked.connect(lambda: self._choose_library(self.tr("Choose an empty folder")))
        form.sampleButton.clicked.connect(lambda: self._main().open_sample())
        form.ownButton.clicked.connect(lambda: self._main().open_library(context.app.libraries.own, remember=True))
        form.setupButton.clicked.connect(lambda: context.go("setup"))
        form.lawButton.clicked.connect(self._show_law)
        form.aboutButton.clicked.connect(lambda: about(self))
        for name in ("library", "state", "cache"):
            label = getattr(form, f"{name}Path")
            getattr(form, f"{name}Copy").clicked.connect(
                lambda checked=False, label=label: QGuiApplication.clipboard().setText(label.text())
            )
            getattr(form, f"{name}Open").clicked.connect(
                lambda checked=False, label=label: QDesktopServices.openUrl(QUrl.fromLocalFile(label.text()))
            )

    def _main(self) -> "MainWindow":
        from recordkeeper.gui.main_window import MainWindow

        window = self.window()
        assert isinstance(window, MainWindow)
        return window

    def _show_people(self, people: tuple[Person, ...]) -> None:
        form, names = self.form, {person.id: person.legal_name for person in people}
        clear_layout(form.peopleLayout)
        clear_layout(form.authoritiesLayout)
        for person in people:
            form.peopleLayout.addLayout(self._person_row(person))
        if not people:
            form.peopleLayout.addWidget(plain_label(self.tr("Nobody yet. Add yourself first."), "quiet"))
        authorities = [each for person in people for each in self.context.app.people.authorities(person.id)]
        for each in authorities:
            form.authoritiesLayout.addWidget(plain_label(self._authority_text(each, names)))
        if not authorities:
            form.authoritiesLayout.addWidget(plain_label(self._no_authority(people), "quiet"))
        form.addAuthorityButton.setVisible(len(people) > 1)

    def _person_row(self, person: Person) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        born = self.context.app.words.date(person.birth_date)
        text = self.tr("{name}, born {day}").format(name=person.legal_name, day=born) if born else person.legal_name
        edit = QPushButton(icon("edit"), self.tr("Edit"))
        edit.setAccessibleName(self.tr("Edit {name}").format(name=person.legal_name))
        edit.clicked.connect(lambda: self._edit_person(person))
        row.addWidget(plain_label(text), 1)
        row.addWidget(edit)
        return row

    def _no_authority(self, people: tuple[Person, ...]) -> str:
        if len(people) > 1:
            return self.tr("Nobody. A request for a child or a parent needs it: the letter says who signs, and why.")
        return self.tr("Add a second person first, such as a child or a parent of yours.")

    def _authority_text(self, authority: Authority, names: dict[str, str]) -> str:
        words = self.context.app.words
        text = self.tr("{actor} may act for {person}: {relationship}").format(
            actor=names.get(authority.actor_id, ""),
            person=names.get(authority.person_id, ""),
            relationship=authority.relationship,
        )
        parts = [text, authority.paper]
        if authority.valid_from:
            parts.append(self.tr("from {day}").format(day=words.date(authority.valid_from)))
        if authority.valid_until:
            parts.append(self.tr("until {day}").format(day=words.date(authority.valid_until)))
        return ", ".join(part for part in parts if part)

    def _edit_person(self, person: Person | None) -> None:
        from recordkeeper.gui.dialogs.person_dialog import PersonDialog

        PersonDialog(self, self.context, person).open()

    def _add_authority(self) -> None:
        from recordkeeper.gui.dialogs.authority_dialog import AuthorityDialog

        AuthorityDialog(self, self.context).open()

    def _keep_paper(self) -> None:
        paper = Paper(self._choice("paper").value())
        self.context.attempt(lambda: self.context.app.settings.save_library(LibrarySettings(paper=paper)))

    def _keep_text_percent(self) -> None:
        percent = int(self._choice("text_percent").value())
        self.context.app.settings.save_machine(text_percent=percent)
        self._main().theme.set_text_percent(percent)

    def _keep_reminders(self, name: str, on: bool) -> None:
        self.context.attempt(lambda: self.context.app.settings.save_machine(**{name: on}))

    def _start_with_session(self, on: bool) -> None:
        """Make the entry for the session, or take it away; the box shows what came of it."""
        autostart = self.context.app.autostart
        self.context.attempt(lambda: autostart.turn(on))
        self.form.startWithSession.setChecked(autostart.is_on)

    def _save_calendar(self) -> None:
        from recordkeeper.gui.dialogs.calendar_file import save_calendar

        save_calendar(self, self.context)

    def _choose_library(self, title: str) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self._main().open_library(Path(folder), remember=True))
        dialog.open()

    def _show_law(self) -> None:
        from recordkeeper.gui.dialogs.law_dialog import LawDialog

        LawDialog(self, self.context).open()
