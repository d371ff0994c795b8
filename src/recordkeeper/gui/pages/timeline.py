"""Timeline: everything that happened, the newest first; what a person adds to it, and what was noted by mistake."""

from functools import partial

from PySide6.QtWidgets import QComboBox, QMenu, QPushButton

from recordkeeper.app.timeline import Entry
from recordkeeper.domain.document import File
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.ids import Id
from recordkeeper.domain.topic import Topic
from recordkeeper.gui import events
from recordkeeper.gui.context import Context, Page
from recordkeeper.gui.forms.timeline_page import Ui_TimelinePage
from recordkeeper.gui.icons import icon
from recordkeeper.gui.widgets.labels import breakable, clear_layout, plain_label

_FILTER_LETTERS = 12
_ADDED = ((EventKind.CALL, "phone"), (EventKind.VISIT, "visit"), (EventKind.MESSAGE, "mail"))


class TimelinePage(Page):
    """Table, filters, and the event chosen."""

    topics = frozenset({Topic.TIMELINE, Topic.REQUESTS, Topic.PORTALS, Topic.PEOPLE, Topic.PROVIDERS})
    filters_by_person = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = form = Ui_TimelinePage()
        form.setupUi(self)
        self._entries: tuple[Entry, ...] = ()
        self._entry: Entry | None = None
        form.table.begin(context)
        form.table.chosen.connect(self._show)
        form.splitter.setSizes([380, 240])
        for box in (form.providerFilter, form.requestFilter, form.kindFilter):
            box.edited.connect(self._filter)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_FILTER_LETTERS)
        form.showStruck.toggled.connect(self._filter)
        form.strikeButton.clicked.connect(self._strike)
        form.openProviderButton.clicked.connect(self._open_provider)
        form.openRequestButton.clicked.connect(self._open_request)
        form.empty.asked.connect(self._begin)
        self._make_menu()

    def refresh(self) -> None:
        """Read the whole history; keep the event in view."""
        self._entries = self.context.app.timeline.entries(person_id=self.context.person_id, include_struck=True)
        self.form.showStruck.setVisible(any(entry.struck for entry in self._entries))
        self._offer_filters()
        self._filter()
        self.form.states.setCurrentWidget(self.form.listPage if self._entries else self.form.emptyPage)
        self.form.addButton.setVisible(bool(self._entries))
        if not self._entries:
            self._say_empty()

    def open_target(self, target: Id) -> None:
        """An event's id, ``provider:ID`` or ``request:ID``."""
        what, _, wanted = target.partition(":")
        for box, name in ((self.form.providerFilter, "provider"), (self.form.requestFilter, "request")):
            box.set_value(wanted if what == name else "")
        self.form.kindFilter.set_value("")
        self.form.table.choose(target)

    def _make_menu(self) -> None:
        menu = QMenu(self)
        words = self.context.app.words
        for kind, picture in _ADDED:
            menu.addAction(icon(picture), f"{words.label(kind)}…").triggered.connect(partial(self._add, kind))
        menu.addAction(icon("portal"), self.tr("Portal attempt…")).triggered.connect(self._add_attempt)
        self.form.addButton.setMenu(menu)

    def _offer_filters(self) -> None:
        app, words, form = self.context.app, self.context.app.words, self.form
        kinds = sorted({each.event.kind for each in self._entries}, key=words.label)
        boxes = (form.providerFilter, form.requestFilter, form.kindFilter)
        before = [box.blockSignals(True) for box in boxes]
        form.providerFilter.set_choices(
            ((each.id, each.name) for each in app.providers.all()), none=self.tr("All providers")
        )
        form.requestFilter.set_choices(
            (
                (view.request.id, f"{view.provider.name} · {view.person.legal_name} · {view.request.reference}")
                for view in app.requests.all()
                if self.context.person_id in (None, view.person.id)
            ),
            none=self.tr("All requests"),
        )
        form.kindFilter.set_choices(((kind, words.label(kind)) for kind in kinds), none=self.tr("All kinds"))
        for box, blocked in zip(boxes, before, strict=True):
            box.blockSignals(blocked)

    def _filter(self) -> None:
        form, current = self.form, self.form.table.current()
        provider, request, kind = form.providerFilter.value(), form.requestFilter.value(), form.kindFilter.value()
        listed = [each for each in self._entries if each.struck is None or form.showStruck.isChecked()]
        shown = [
            each
            for each in listed
            if provider in ("", each.event.provider_id)
            and request in ("", each.event.request_id)
            and kind in ("", each.event.kind)
        ]
        form.table.rows.show_rows(shown)
        form.count.setText(self.tr("{shown} of {all}").format(shown=len(shown), all=len(listed)))
        if shown and not (current is not None and form.table.choose(current.event.id)):
            form.table.choose(shown[0].event.id)

    def _show(self, entry: Entry | None) -> None:
        form, words = self.form, self.context.app.words
        self._entry = entry
        form.chosenCard.setVisible(entry is not None)
        if entry is None:
            return
        event = entry.event
        form.chosenTitle.setText(events.entry_title(self.context, entry))
        form.strikeButton.setVisible(entry.struck is None)
        channel = words.label(event.channel) if event.channel else ""
        about = (events.when(self.context, event), channel, entry.person, entry.provider)
        form.chosenAbout.setText(breakable(" · ".join(each for each in about if each)))
        form.chosenSummary.setText(event.summary)
        form.chosenSummary.setVisible(bool(event.summary))
        clear_layout(form.factsLayout)
        if entry.struck is not None and entry.struck.summary:
            why = self.tr("Crossed out: {reason}").format(reason=entry.struck.summary)
            form.factsLayout.addWidget(plain_label(why, "body", self))
        for line in events.facts(self.context, event):
            form.factsLayout.addWidget(plain_label(line, "body", self))
        noted = self.tr("Noted {date}").format(date=words.date(event.recorded_at.astimezone().date()))
        form.factsLayout.addWidget(plain_label(noted, "quiet", self))
        clear_layout(form.proofsLayout)
        for file in entry.proofs:
            form.proofsLayout.addWidget(self._proof_button(file))
        form.openProviderButton.setVisible(event.provider_id is not None)
        form.openRequestButton.setVisible(event.request_id is not None)

    def _proof_button(self, file: File) -> QPushButton:
        button = QPushButton(icon("open"), self.tr("Open the proof: {name}").format(name=file.original_name), self)
        button.setProperty("role", "link")
        button.clicked.connect(partial(self._open_proof, file))
        return button

    def _open_proof(self, file: File) -> None:
        from recordkeeper.gui.dialogs.proof_dialog import ProofDialog

        ProofDialog(self.window(), self.context, file).open()

    def _strike(self) -> None:
        from recordkeeper.gui.dialogs.strike_dialog import StrikeDialog

        if self._entry is not None:
            StrikeDialog(self.window(), self.context, self._entry.event).open()

    def _open_provider(self) -> None:
        if self._entry is not None and self._entry.event.provider_id is not None:
            self.context.go("providers", self._entry.event.provider_id)

    def _open_request(self) -> None:
        if self._entry is not None and self._entry.event.request_id is not None:
            self.context.go("requests", self._entry.event.request_id)

    def _add(self, kind: EventKind) -> None:
        from recordkeeper.gui.dialogs.event_dialog import EventDialog

        form = self.form
        EventDialog(
            self.window(),
            self.context,
            (kind,),
            request_id=form.requestFilter.value(),
            provider_id=form.providerFilter.value(),
        ).open()

    def _add_attempt(self) -> None:
        from recordkeeper.gui.dialogs.attempt_dialog import AttemptDialog

        if self.context.app.portals.accounts():
            AttemptDialog(self.window(), self.context).open()
        else:
            self.context.say(
                self.tr("No portal account is noted yet. Add the portal at its provider first."),
                self.tr("Open the providers"),
                lambda: self.context.go("providers"),
            )

    def _say_empty(self) -> None:
        if self.context.person_id is not None:
            title = self.tr("Nothing is noted for this person yet")
            self.form.empty.say(
                "timeline", title, self.tr("The list shows one person only."), self.tr("Show everybody")
            )
            return
        text = self.tr("Every call, visit, message and letter is noted here with its day. It is your proof.")
        button = self.tr("Note a call") if self.context.app.providers.all() else self.tr("Add your first provider")
        self.form.empty.say("timeline", self.tr("Nothing has happened yet"), text, button)

    def _begin(self) -> None:
        if self.context.person_id is not None:
            self.context.choose_person(None)
        elif self.context.app.providers.all():
            self._add(EventKind.CALL)
        else:
            self.context.go("setup", "further" if self.context.app.people.all() else "")
