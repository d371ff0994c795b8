"""Reminders and the calendar file: told once, also when they were missed, and without a name unless that is allowed."""

import plistlib
import shlex
import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path

import factories
import pytest
from icalendar import Calendar
from standing import Clock

from recordkeeper import BACKGROUND
from recordkeeper.app.application import App
from recordkeeper.app.autostart import Autostart
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.provider import Visit
from recordkeeper.domain.todo import TodoKind

SECRETS = ("Maria", "Delgado", "Valley Oak", "45 CFR", "Gallbladder")
# 15 days after March 2 in California (Health & Safety Code 123110), asked about a week before.
ASK_ON, DUE_ON = date(2026, 3, 10), date(2026, 3, 17)


@pytest.fixture
def waiting(app: App, clock: Clock) -> App:
    """A request that has arrived today."""
    view = factories.begun_request(app)
    app.requests.record(view.request.id, EventKind.RECEIPT_PROVED, clock.now().date())
    return app


def test_nothing_is_told_before_its_day_and_then_once(waiting: App, clock: Clock) -> None:
    assert waiting.reminders.due() == ()
    clock.go_on(days=8)
    (due,) = waiting.reminders.due()
    assert due.on == ASK_ON
    waiting.reminders.tell([due])
    assert waiting.reminders.due() == ()


def test_what_was_missed_while_the_app_was_closed_is_told_at_the_next_start(waiting: App, clock: Clock) -> None:
    clock.go_on(days=16)
    dates = waiting.reminders.due()
    assert [each.on for each in dates] == [ASK_ON, DUE_ON, DUE_ON + timedelta(days=1)]
    waiting.reminders.tell(dates)
    # Told is told: also what the agenda names anew later is new only once.
    assert waiting.reminders.due() == ()


def test_a_notification_has_no_name_in_it_unless_that_is_allowed(waiting: App, clock: Clock) -> None:
    clock.go_on(days=8)
    dates = waiting.reminders.due()
    assert waiting.reminders.sentence(dates, names=False) == "It is time to ask about a request"
    assert "Valley Oak" in waiting.reminders.sentence(dates, names=True)
    clock.go_on(days=8)
    several = waiting.reminders.due()
    assert waiting.reminders.sentence(several, names=False).startswith("3 dates have come up.")
    assert not [word for word in SECRETS if word in waiting.reminders.sentence(several, names=False)]


def days_in(content: bytes) -> list[tuple[date, str]]:
    """Day and title of each entry, as another program reads them."""
    return [(entry.decoded("dtstart"), str(entry["summary"])) for entry in Calendar.from_ical(content).walk("VEVENT")]


def test_the_calendar_file_has_every_date_ahead_with_an_alarm(waiting: App) -> None:
    content = waiting.reminders.calendar(names=True)
    days = days_in(content)
    assert [day for day, _ in days] == [each.on for each in waiting.todo.agenda()]
    assert {ASK_ON, DUE_ON} <= {day for day, _ in days}
    for entry in Calendar.from_ical(content).walk("VEVENT"):
        assert entry.decoded("dtend") - entry.decoded("dtstart") == timedelta(days=1)
        (alarm,) = entry.walk("VALARM")
        assert alarm.decoded("trigger") == timedelta(hours=9)
    uids = [str(entry["uid"]) for entry in Calendar.from_ical(content).walk("VEVENT")]
    assert len(set(uids)) == len(uids)


def test_the_calendar_file_is_the_same_when_made_again_and_names_nobody_unless_allowed(waiting: App) -> None:
    without = waiting.reminders.calendar(names=False)
    assert without == waiting.reminders.calendar(names=False)
    text = without.decode().replace("\r\n ", "")
    assert not [word for word in SECRETS if word in text]
    assert days_in(without) != days_in(waiting.reminders.calendar(names=True))


def test_a_date_that_moves_takes_the_place_of_the_old_one_in_the_calendar(waiting: App, clock: Clock) -> None:
    view = waiting.requests.all()[0]
    by_uid = {
        str(entry["uid"]): entry.decoded("dtstart")
        for entry in Calendar.from_ical(waiting.reminders.calendar(names=False)).walk("VEVENT")
    }
    waiting.requests.record(view.request.id, EventKind.PROMISE, clock.now().date(), details={"by": DUE_ON.isoformat()})
    again = {
        str(entry["uid"]): entry.decoded("dtstart")
        for entry in Calendar.from_ical(waiting.reminders.calendar(names=False)).walk("VEVENT")
    }
    assert by_uid.keys() & again.keys()


# --- visits -----------------------------------------------------------------------------------------------------------


def test_two_weeks_after_a_visit_home_looks_for_what_is_missing_of_it(app: App, clock: Clock) -> None:
    view = factories.begun_request(app)
    visit = app.visits.keep(
        Visit(
            person_id=view.person.id,
            provider_id=view.provider.id,
            title="Gallbladder operation",
            period=PartialDate.parse("2026-02-20"),
            expected=("operative", "pathology"),
        )
    )
    (state,) = app.visits.states()
    assert state.missing == ("operative", "pathology")
    assert [each.on for each in app.todo.agenda() if each.target == visit.id] == [date(2026, 3, 6)]
    clock.go_on(days=3)
    assert TodoKind.VISIT_PAPERS not in [todo.kind for todo in app.todo.today().todos]
    clock.go_on(days=1)
    assert TodoKind.VISIT_PAPERS in [todo.kind for todo in app.todo.today().todos]
    app.visits.remove(visit)
    assert app.visits.states() == ()
    app.session.history.undo()
    assert [each.visit.title for each in app.visits.states()] == ["Gallbladder operation"]


# --- starting with the session ----------------------------------------------------------------------------------------


def test_the_app_starts_with_the_session_only_where_that_was_wanted(tmp_path: Path) -> None:
    autostart = Autostart("linux", tmp_path)
    assert not autostart.is_on
    autostart.turn(True)
    assert autostart.is_on
    autostart.turn(False)
    assert not autostart.is_on
    autostart.turn(False)


def test_the_entry_is_one_that_a_desktop_accepts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    autostart = Autostart("linux", tmp_path)
    autostart.turn(True)
    assert autostart.path.parent == tmp_path / ".config" / "autostart"
    lines = dict(line.split("=", 1) for line in autostart.path.read_text().splitlines() if "=" in line)
    assert shlex.split(lines["Exec"])[-1] == BACKGROUND
    assert lines["Type"] == "Application"
    validate = shutil.which("desktop-file-validate")
    if validate:
        assert subprocess.run([validate, str(autostart.path)], check=False).returncode == 0


def test_the_entries_of_other_systems_start_the_same_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    agent = Autostart("darwin", tmp_path)
    agent.turn(True)
    assert plistlib.loads(agent.path.read_bytes())["ProgramArguments"][-1] == BACKGROUND
    monkeypatch.setenv("APPDATA", str(tmp_path / "Roaming"))
    script = Autostart("win32", tmp_path)
    script.turn(True)
    assert script.path.parent.name == "Startup"
    assert f'"{BACKGROUND}"' in script.path.read_text()
