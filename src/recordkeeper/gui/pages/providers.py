"""Providers: the list, and one of them in full."""

from PySide6.QtCore import QTimer

from recordkeeper.app.overview import ProviderState
from recordkeeper.domain.ids import Id
from recordkeeper.domain.topic import Topic
from recordkeeper.gui.context import Context, Page
from recordkeeper.gui.forms.providers_page import Ui_ProvidersPage
from recordkeeper.gui.pages.provider_detail import TONES, ProviderDetail
from recordkeeper.gui.tables import Column, Rows
from recordkeeper.gui.widgets.row_list import Lines


class ProvidersPage(Page):
    """List and detail."""

    topics = frozenset(Topic) - {Topic.SETTINGS}
    filters_by_person = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = form = Ui_ProvidersPage()
        form.setupUi(self)
        self._places = {place.code: place.name for place in context.app.law.places()}
        spoken = Column[ProviderState](self.tr("Provider"), self._spoken)
        self.rows: Rows[ProviderState] = Rows((spoken,), lambda state: state.provider.id)
        form.list.set_rows(self.rows, self._lines)
        form.list.chosen.connect(self._show)
        self.detail = ProviderDetail(context)
        form.detailLayout.addWidget(self.detail)
        form.splitter.setSizes([300, 700])
        form.splitter.setStretchFactor(1, 1)
        form.empty.asked.connect(self._begin)
        form.addButton.clicked.connect(self._add)

    def refresh(self) -> None:
        """Read all providers; keep the one in view, and how far it was scrolled."""
        current = self.form.list.current()
        states = self.context.app.overview.providers(person_id=self.context.person_id)
        bar = self.form.detail.verticalScrollBar()
        scrolled = bar.value()
        self.rows.show_rows(states)
        self.form.states.setCurrentWidget(self.form.listPage if states else self.form.emptyPage)
        self.form.addButton.setVisible(bool(states))
        if not states:
            self._say_empty()
            return
        if current is not None and self.form.list.choose(current.provider.id):
            QTimer.singleShot(0, bar, lambda: bar.setValue(scrolled))
        else:
            self.form.list.choose(states[0].provider.id)

    def open_target(self, target: Id) -> None:
        """Show the provider with this id, whoever the list is narrowed to."""
        if not self.form.list.choose(target) and self.context.person_id is not None:
            self.context.choose_person(None)
            self.form.list.choose(target)
        self.form.list.setFocus()

    def _show(self, state: ProviderState | None) -> None:
        self.detail.setVisible(state is not None)
        if state is not None:
            self.detail.show_provider(state)
            self.form.detail.verticalScrollBar().setValue(0)

    def _say_empty(self) -> None:
        title = self.tr("No providers yet")
        text = self.tr("A provider is a clinic, hospital, doctor or laboratory that has records of yours.")
        button = self.tr("Add a provider")
        if self.context.person_id is not None:
            title, text = self.tr("No providers for this person yet"), self.tr("The list shows one person only.")
            button = self.tr("Show everybody")
        self.form.empty.say("providers", title, text, button)

    def _begin(self) -> None:
        if self.context.person_id is not None:
            self.context.choose_person(None)
        else:
            self._add()

    def _add(self) -> None:
        self.context.go("setup", "further" if self.context.app.people.all() else "")

    def _lines(self, state: ProviderState) -> Lines:
        words = self.context.app.words
        about = (words.label(state.provider.kind), self._places.get(state.provider.place, ""))
        return Lines(
            state.provider.name,
            " · ".join(each for each in about if each),
            words.label(state.stands_out),
            TONES[state.stands_out],
        )

    def _spoken(self, state: ProviderState) -> str:
        lines = self._lines(state)
        return ", ".join((lines.title, lines.about, lines.badge))
