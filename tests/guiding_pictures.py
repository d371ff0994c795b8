"""What leads a person, for pictures: every page of the set-up with answers, the troubleshooter step by step, Home."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import factories
from PySide6.QtWidgets import QWidget
from setup_answers import FULL
from troubleshooting import way_to

from recordkeeper.app.application import App
from recordkeeper.bootstrap import build
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.setup import EXPRESS, pages
from recordkeeper.domain.troubleshooting import URGENT, Ask, Do, Finished
from recordkeeper.gui.context import Context, Courier
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.setup.window import SetupWindow
from recordkeeper.gui.theme.theme import Theme
from recordkeeper.gui.troubleshooter.window import TroubleshooterWindow
from recordkeeper.paths import Folders

NOW = datetime(2026, 3, 2, 9, tzinfo=timezone(timedelta(hours=-8)))
Take = Callable[[QWidget, Context, str], None]

WAYS = {
    "whole": FULL,
    "other": {**FULL, "acting.has": "yes", "path.failed": "verified"},
    "asked": {**FULL, "asked.already": "yes"},
    "express": {**FULL, "route": EXPRESS},
}

SYMPTOMS = ("record_missing", "not_verified", "code_elsewhere")
REPLIES = {
    "on_file_known": "differs",
    "which_record": "report",
    "how_recent_result": "longer",
    "made_elsewhere": "here",
}


def show_setup(window: MainWindow, context: Context, take: Take) -> None:
    """Every page of every way through the set-up, with answers."""
    for name, answers in WAYS.items():
        setup = SetupWindow(window, context, answers=answers)
        setup.show()
        setup.setFixedSize(984, 660)
        for page in pages(answers):
            setup.go_to(page)
            take(setup, context, f"setup_{name}_{page}")
        setup.reject()
        context.app.setup.forget()


def show_troubleshooter(window: MainWindow, context: Context, take: Take) -> None:
    """One case with three causes, from the symptoms to the endings; then each cause alone, with what it ends in."""
    symptoms = _opened(window, context)
    take(symptoms, context, "stuck_symptoms")
    _go(symptoms, context, take, "three", SYMPTOMS, REPLIES)
    shown: set[str] = set()
    for cause in context.app.troubleshooter.graph.causes:
        if cause == URGENT:
            _go(_opened(window, context, urgent=True), context, take, cause, (), {})
        elif cause not in shown:
            symptom, replies = way_to(cause)
            _go(_opened(window, context), context, take, cause, (symptom,), replies)
        shown.add(cause)


def _opened(window: MainWindow, context: Context, *, urgent: bool = False) -> TroubleshooterWindow:
    context.app.troubleshooter.forget()
    opened = TroubleshooterWindow(window, context, "", urgent=urgent)
    opened.show()
    opened.setFixedSize(820, 640)
    return opened


def _go(
    window: TroubleshooterWindow,
    context: Context,
    take: Take,
    name: str,
    symptoms: tuple[str, ...],
    replies: Mapping[str, str],
) -> None:
    """Each page on the way to the end, where nothing that is tried works."""
    window.case = replace(window.case, symptoms=symptoms)
    window.again()
    while not isinstance(now := window.position, Finished):
        if isinstance(now, Ask):
            take(window, context, f"stuck_{name}_{now.question.id}")
            window.case = replace(
                window.case, replies={**window.case.replies, now.question.id: replies[now.question.id]}
            )
        else:
            assert isinstance(now, Do)
            take(window, context, f"stuck_{name}_{now.remedy.id}")
            window.case = replace(
                window.case, outcomes={**window.case.outcomes, now.remedy.id: now.remedy.outcomes[-1].id}
            )
        window.again()
    take(window, context, f"stuck_{name}_end")
    window.reject()
    context.app.troubleshooter.forget()


def show_home_states(folder: Path, theme: Theme, take: Take) -> None:
    """Home for nobody, for somebody without a request, with a draft, waiting, on the day after, and put off."""
    for name, (prepare, days) in STATES.items():
        folders = Folders(*(folder / name / each for each in ("library", "settings", "state", "cache")))
        clock = [NOW]
        courier = Courier()
        app = build(folders, courier.deliver, now=lambda clock=clock: clock[0])
        app.session.open(folders.library)
        prepare(app)
        clock[0] = NOW + timedelta(days=days)
        context = Context(app, courier)
        window = MainWindow(context, theme)
        window.resize(1024, 700)
        window.show()
        window.show_page("home")
        take(window, context, f"home_{name}")
        window.hide()
        window.deleteLater()
        app.close()


def _nobody(app: App) -> None:
    assert app.people.all() == ()


def _somebody(app: App) -> None:
    app.people.add(factories.person())


def _draft(app: App) -> None:
    factories.begun_request(app)


def _waiting(app: App) -> None:
    view = factories.begun_request(app)
    app.requests.record(view.request.id, EventKind.RECEIPT_PROVED, app.today())
    app.todo.note_seen()


def _put_off(app: App) -> None:
    factories.begun_request(app)
    app.todo.snooze(app.todo.today().todos[0], app.today() + timedelta(days=7), "They are closed this week.")


# What is in the library, and how many days later Home is looked at.
STATES: dict[str, tuple[Callable[[App], None], int]] = {
    "nobody": (_nobody, 0),
    "somebody": (_somebody, 0),
    "draft": (_draft, 0),
    "waiting": (_waiting, 0),
    "overdue": (_waiting, 20),
    "put_off": (_put_off, 0),
}
