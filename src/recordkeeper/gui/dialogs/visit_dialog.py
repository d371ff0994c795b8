"""Notes a visit: an operation, a stay, a scan; and which papers one expects of it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from recordkeeper.domain.checks import Problem, of_past_day, of_span, problem, typed_day
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.ids import Id
from recordkeeper.domain.provider import Visit
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.visit_dialog import Ui_VisitDialog


class VisitDialog(FormDialog):
    """Adds a visit, or changes one; the kind proposes a name and ticks what belongs to it."""

    help_page = "record-missing"

    def __init__(self, parent: QWidget | None, context: Context, provider_id: Id, visit: Visit | None = None) -> None:
        super().__init__(parent, context, Ui_VisitDialog())
        app = context.app
        people = app.people.all()
        self._provider_id, self._visit = provider_id, visit
        self._kinds = {each.id: each for each in app.visits.kinds}
        self.form.person.set_choices((person.id, person.legal_name) for person in people)
        self.form.kind.set_choices((kind, app.words.text(f"visits.kind.{kind}")) for kind in self._kinds)
        self.form.expected.set_choices(((each.id, each.short) for each in app.records.types), columns=3)
        self.fields["person"].setVisible(len(people) > 1)
        self.fields["kind"].setVisible(visit is None)
        self.form.deleteButton.setVisible(visit is not None)
        self.form.deleteButton.clicked.connect(self._delete)
        self.form.kind.edited.connect(self._follow_kind)
        usual = context.person_id or (people[0].id if len(people) == 1 else "")
        self.begin(_values(visit) if visit is not None else {"person": usual})

    def problems(self, values: dict[str, str]) -> Iterator[Problem]:
        """Whose, what, when, and at least one paper."""
        today = self.context.app.today()
        if not values["person"]:
            yield problem("person", "missing_whose")
        if not values["title"].strip():
            yield problem("title", "missing_visit_title")
        if not values["first"].strip():
            yield problem("first", "missing_visit_first")
        else:
            yield from of_past_day("first", values["first"], today)
        if values["last"].strip():
            yield from of_past_day("last", values["last"], today)
        yield from of_span("last", typed_day(values["first"]), typed_day(values["last"]))
        if not values["expected"]:
            yield problem("expected", "missing_expected")

    def save(self, values: dict[str, str]) -> None:
        """Keep it."""
        first = typed_day(values["first"])
        assert first is not None
        period = PartialDate(first, typed_day(values["last"]) or first)
        visit = self._visit or Visit(person_id="", provider_id=self._provider_id, title="", period=period)
        self.context.app.visits.keep(
            visit.with_(
                person_id=values["person"],
                title=values["title"].strip(),
                period=period,
                expected=tuple(values["expected"].split(",")),
            )
        )

    def saved(self) -> None:
        """Say what happens next."""
        self.context.say(self.tr("Noted. Two weeks after it, Home looks for the papers that are missing."))

    def _follow_kind(self) -> None:
        kind = self._kinds.get(self.form.kind.value())
        if kind is None:
            return
        words = {self.context.app.words.text(f"visits.kind.{each}") for each in self._kinds}
        if self.fields["title"].value().strip() in {"", *words}:
            self.fields["title"].set_value(self.context.app.words.text(f"visits.kind.{kind.id}"))
        self.fields["expected"].set_value(",".join(kind.expected))

    def _delete(self) -> None:
        assert self._visit is not None
        visit, history = self._visit, self.context.app.session.history

        def remove() -> bool:
            self.context.app.visits.remove(visit)
            return True

        if self.context.attempt(remove):
            self.accept()
            self.context.say(
                self.tr("The visit is deleted. No document was touched."),
                self.tr("Undo"),
                lambda: self.context.attempt(history.undo),
            )


def _values(visit: Visit) -> dict[str, str]:
    return {
        "person": visit.person_id,
        "title": visit.title,
        "first": visit.period.first.isoformat(),
        "last": visit.period.last.isoformat() if visit.period.last != visit.period.first else "",
        "expected": ",".join(visit.expected),
    }
