"""One request from the first letter to the regulator, over months and through the windows, with a clock that moves."""

import hashlib
import json
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import factories
import pytest
from letter_desk import pages
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from samples import written
from standing import Clock

from recordkeeper.app.application import App
from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.escalation import Readiness
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.provider import ContactPurpose, ProviderKind
from recordkeeper.domain.request import IssueKind, Outcome, Stage
from recordkeeper.domain.todo import TodoKind
from recordkeeper.domain.topic import Topic
from recordkeeper.gui.dialogs.answer_dialog import AnswerDialog
from recordkeeper.gui.dialogs.bundle_dialog import BundleDialog
from recordkeeper.gui.dialogs.delivery_dialog import DeliveryDialog
from recordkeeper.gui.dialogs.letter_dialog import LetterDialog
from recordkeeper.gui.dialogs.sending_dialog import SendingDialog
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.pages.request_detail import RequestDetail

PATIENCE = 30_000
_Dialog = TypeVar("_Dialog", bound=QWidget)


class Walk:
    """A person who goes from screen to screen about one request."""

    def __init__(self, window: MainWindow, qtbot: QtBot, clock: Clock) -> None:
        self.window, self.qtbot, self.clock = window, qtbot, clock
        self.app: App = window.context.app

    @property
    def view(self) -> RequestView:
        (view,) = self.app.requests.all()
        return view

    def on(self, day: date) -> None:
        """Another day: the app is looked at anew."""
        self.clock.show(day)
        self.window.context.changed.emit(frozenset(Topic))

    @property
    def detail(self) -> RequestDetail:
        self.window.context.go("requests", self.view.request.id)
        detail = self.window.findChild(RequestDetail)
        assert detail is not None
        self.qtbot.waitUntil(lambda: detail.view is not None, timeout=PATIENCE)
        return detail

    def opened(self, kind: type[_Dialog]) -> _Dialog:
        def visible() -> list[_Dialog]:
            return [each for each in self.window.findChildren(kind) if each.isVisible()]

        self.qtbot.waitUntil(lambda: bool(visible()), timeout=PATIENCE)
        return visible()[-1]

    def press(self, parent: QWidget, name: str) -> None:
        button = parent.findChild(QPushButton, name)
        assert button is not None, name
        button.click()

    def write(self, kind: str, **typed: str) -> LetterDialog:
        """Write the letter that the page offers now, type into it, finish it."""
        self.press(self.detail, f"next_{kind}")
        return self.finish(**typed)

    def finish(self, **typed: str) -> LetterDialog:
        dialog = self.opened(LetterDialog)
        for name, text in typed.items():
            entry: Any = dialog.findChildren(QWidget, name.replace("__", "."))[-1]
            entry.setPlainText(text) if hasattr(entry, "setPlainText") else (
                entry.set_value(text) if hasattr(entry, "set_value") else entry.setText(text)
            )
        self.qtbot.waitUntil(dialog.form.finishButton.isEnabled, timeout=PATIENCE)
        before = len(self.view.letters)
        dialog._typing.isActive() and self.qtbot.waitUntil(lambda: not dialog._typing.isActive(), timeout=PATIENCE)
        self.qtbot.waitUntil(dialog.form.finishButton.isEnabled, timeout=PATIENCE)
        dialog.form.finishButton.click()
        self.qtbot.waitUntil(lambda: len(self.view.letters) == before + 1, timeout=PATIENCE)
        self.qtbot.waitUntil(dialog.form.sentButton.isVisible, timeout=PATIENCE)
        return dialog

    def send(self, dialog: LetterDialog, **values: str) -> None:
        dialog.form.sentButton.click()
        sending = self.opened(SendingDialog)
        self.fill(sending, values)

    def fill(self, dialog: Any, values: dict[str, str]) -> None:
        for name, value in values.items():
            dialog.fields[name].set_value(value)
        before = len(self.app.timeline.entries())
        dialog.form.saveButton.click()
        self.qtbot.waitUntil(lambda: len(self.app.timeline.entries()) > before, timeout=PATIENCE)
        self.qtbot.waitUntil(lambda: not self._is_there(dialog), timeout=PATIENCE)

    def _is_there(self, dialog: QWidget) -> bool:
        return any(each is dialog and each.isVisible() for each in self.window.findChildren(QWidget))

    def answered(self, answer: str, **values: str) -> None:
        self.press(self.detail, "answerButton")
        dialog = self.opened(AnswerDialog)
        dialog.form.answer.set_value(answer)
        self.fill(dialog, values)

    def home(self) -> list[TodoKind]:
        return [todo.kind for todo in self.app.todo.today().todos]

    def readiness(self, kind: str) -> Readiness:
        return next(step.readiness for step in self.app.letters.steps(self.view) if step.kind == kind)


@pytest.fixture
def walk(window: MainWindow, qtbot: QtBot, clock: Clock) -> Iterator[Walk]:
    qtbot.waitUntil(lambda: window.context.app.session.is_open, timeout=PATIENCE)
    walk = Walk(window, qtbot, clock)
    app = walk.app
    maria = app.people.add(factories.person())
    oak = factories.provider(place="US-NY", kind=ProviderKind.HOSPITAL)  # New York sets no days for copies.
    office = factories.contact(
        oak, purpose=ContactPurpose.PRIVACY_OFFICER, name="Privacy Officer", address="400 Orchard Avenue, Suite 9"
    )
    app.providers.add(oak, factories.contact(oak), office)
    request = factories.request(
        maria, oak, sensitive=dict.fromkeys(("mental", "sud", "hiv", "sti", "genetic", "reproductive"), "no")
    )
    app.requests.create(
        request,
        (factories.item("lab", "2023/2025"), factories.item("imaging_report", "2024", position=1)),
        factories.recipient(),
    )
    yield walk


def test_a_request_goes_from_the_first_fax_to_a_complaint_that_stands(walk: Walk, tmp_path: Path) -> None:
    """Dates by 45 CFR 164.524: received March 2, due April 1 (30 days); 180 days of April 1 end on September 28."""
    app = walk.app
    walk.press(walk.detail, "letterButton")
    walk.send(walk.finish(), channel="fax", number="559-555-0101", at="9:00", pages="2", failed="yes", on="2026-03-02")
    assert walk.view.stage is Stage.WAITING
    assert walk.view.due.due_on == date(2026, 4, 1)
    assert not walk.view.due.estimated

    # Thirty-one days with the app closed: on April 2 Home says that it is overdue.
    walk.on(date(2026, 4, 2))
    assert TodoKind.OVERDUE in walk.home()
    assert walk.readiness("overdue") is Readiness.NOW
    walk.send(walk.write("overdue"), channel="fax", number="559-555-0101", pages="1", failed="yes", on="2026-04-02")
    assert walk.view.due.due_on == date(2026, 4, 1), "a nudge never restarts the clock"

    # They ask for a fee; it is objected to.
    walk.on(date(2026, 4, 6))
    walk.answered("fee_first", on="2026-04-06", channel="post", amount="85", basis="per_page", invoice="A-17")
    assert [fee.amount for fee in walk.view.fees] == ["$85.00"]
    assert walk.view.is_overdue, "a fee does not silence what is late"
    walk.on(date(2026, 4, 14))
    assert {TodoKind.YOUR_MOVE, TodoKind.OVERDUE} <= set(walk.home()), "nor is it silent on Home"
    walk.on(date(2026, 4, 6))
    assert {issue.kind for issue in walk.view.issues} == {IssueKind.NO_ANSWER, IssueKind.FEE}
    walk.press(walk.detail, "objectToFee")
    objection = walk.finish(fee__offer="$6 for the paper and postage")
    walk.send(objection, channel="fax", number="559-555-0101", pages="1", failed="yes", on="2026-04-06")
    assert walk.view.fees[0].contested_on == date(2026, 4, 6)

    # Some records come: the laboratory results of two of three years.
    walk.on(date(2026, 4, 20))
    walk.answered("some_records", on="2026-04-20", channel="post")
    for year in (2023, 2025):
        factories.filed(app, written(tmp_path, f"lab {year}.txt", f"Glucose in {year}: 90"))
        document = next(each.document for each in app.documents.all() if each.document.title == f"lab {year}")
        app.documents.save(
            document.with_(
                kind="lab",
                title=f"Lab results {year}",
                person_id=walk.view.person.id,
                provider_id=walk.view.provider.id,
                received_on=date(2026, 4, 20),
                service=PartialDate.year(year),
            )
        )
    walk.press(walk.detail, "checkButton")
    checking = walk.opened(DeliveryDialog)
    outcomes = {check.item.kind: check.suggested for check in walk.view.checks}
    assert outcomes == {"lab": Outcome.PARTLY, "imaging_report": Outcome.OPEN}
    walk.fill(checking, {})
    follow = app.letters.facts(walk.view, "missing_records")
    assert [(each.kind, each.first_day, each.last_day) for each in follow.lacking] == [
        ("lab", date(2024, 1, 1), date(2024, 12, 31)),
        ("imaging_report", date(2024, 1, 1), date(2024, 12, 31)),
    ]
    walk.send(
        walk.write("missing_records"), channel="fax", number="559-555-0101", pages="1", failed="yes", on="2026-04-20"
    )

    # Ten days later nothing more came: the privacy officer, with the timeline.
    walk.on(date(2026, 5, 1))
    assert walk.readiness("privacy_officer") is Readiness.NOW
    assert walk.readiness("ocr_complaint") is Readiness.EARLY
    facts = app.letters.facts(walk.view, "privacy_officer")
    assert [event.on for event in facts.timeline] == sorted(event.on for event in facts.timeline if event.on)
    assert facts.provider.department == "Privacy Officer"
    walk.send(
        walk.write("privacy_officer", note="Please call me if anything is unclear."),
        channel="certified_mail",
        number="9407 1000 0000 0000 0000 00",
        delivered_on="2026-05-01",
        received_by="J. Park",
        on="2026-05-01",
    )

    # And after it the complaint: it asserts what is still wrong, and knows its last day.
    walk.on(date(2026, 5, 14))
    assert walk.readiness("ocr_complaint") is Readiness.NOW
    complaint = app.letters.facts(walk.view, "ocr_complaint")
    assert complaint.complaint.last_day == date(2026, 9, 28)
    assert {issue.kind for issue in complaint.issues} == {"no_answer", "fee", "partial"}
    walk.press(walk.detail, "next_ocr_complaint")
    draft = walk.opened(LetterDialog)
    walk.qtbot.waitUntil(draft.form.saveButton.isEnabled, timeout=PATIENCE)
    assert not draft.form.finishButton.isEnabled(), "each issue is asked again first"
    for kind, state in (("no_answer", "persists"), ("fee", "left_out"), ("partial", "persists")):
        choice: Any = draft.findChild(QWidget, f"issue_{kind}")
        choice.set_value(state)
    walk.finish()
    frozen = app.letters.frozen_facts(walk.view.letters[-1])
    assert [issue.kind for issue in frozen.issues] == ["no_answer", "partial"]
    assert frozen.due.on == date(2026, 4, 1)

    # The bundle: everything that was sent, the dates, what is missing, in a ZIP and in one PDF.
    bundled = BundleDialog(walk.window, walk.window.context, walk.view)
    bundled.show()
    for name in ("bundle.zip", "bundle.pdf"):
        path = tmp_path / name
        bundled.save_to(path)
        walk.qtbot.waitUntil(path.exists, timeout=PATIENCE)
        walk.qtbot.waitUntil(bundled.form.zipButton.isEnabled, timeout=PATIENCE)
    with zipfile.ZipFile(tmp_path / "bundle.zip") as opened:
        assert opened.testzip() is None
        told = json.loads(opened.read("bundle.json"))
        sums = dict(line.split("  ", 1)[::-1] for line in opened.read("SHA256SUMS").decode().splitlines())
        exhibits = [name for name in opened.namelist() if name.startswith("exhibits/")]
        assert {name: hashlib.sha256(opened.read(name)).hexdigest() for name in exhibits} == {
            name: sums[name] for name in exhibits
        }
    assert len(exhibits) == 8  # six letters and the two documents that came
    assert [(row["kind"], row["span"]) for row in told["missing"]] == [
        ("Laboratory results", "2024"),
        ("Radiology / imaging reports", "2024"),
    ]
    said = " ".join(" ".join(pages((tmp_path / "bundle.pdf").read_bytes())).split())
    assert "Exhibit 1, page 1 of" in said
    assert "April 1, 2026" in said


def test_an_answer_that_came_in_time_and_is_noted_late_leaves_no_overdue_anywhere(walk: Walk) -> None:
    app = walk.app
    walk.press(walk.detail, "letterButton")
    walk.send(walk.finish(), channel="fax", number="559-555-0101", pages="2", failed="yes", on="2026-03-02")
    walk.on(date(2026, 4, 10))
    assert TodoKind.OVERDUE in walk.home()
    walk.answered("everything_came", on="2026-03-30", channel="post")
    assert not walk.view.is_overdue
    assert walk.view.issues == ()
    assert TodoKind.OVERDUE not in walk.home()
    assert walk.readiness("overdue") is Readiness.EARLY
    assert "overdue" not in app.lettering.text(app.letters.facts(walk.view, "reminder")).lower()
    assert not any("overdue" in str(each.kind) for each in app.todo.agenda())


def test_a_channel_that_failed_is_marked_and_starts_no_clock(walk: Walk) -> None:
    walk.press(walk.detail, "letterButton")
    walk.send(walk.finish(), channel="fax", number="559-555-0101", pages="2", failed="no", on="2026-03-02")
    assert walk.view.stage is Stage.READY
    assert walk.view.due.due_on is None
    assert [part.failed for part in walk.view.parts] == [frozenset({"fax"})]
    assert TodoKind.NOT_SENT in walk.home()
    assert any(event.kind is EventKind.SENDING_FAILED for event in walk.view.events)
