"""Goes through the troubleshooter's window as a person does: ticks, answers, notes each try."""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from recordkeeper.domain.troubleshooting import Ask, Do, Finished
from recordkeeper.gui.troubleshooter.window import TroubleshooterWindow

TRUTH = tomllib.loads((Path(__file__).parents[1] / "unit" / "troubleshooting_truth.toml").read_text(encoding="utf-8"))


def shown(parent: QWidget) -> str:
    """All that can be read there now, scrolled out of sight or not, without what is hidden."""
    QApplication.processEvents()  # What was just added is shown by the next turn of the loop.
    labels = [each.text() for each in parent.findChildren(QLabel) if each.isVisibleTo(parent)]
    buttons = [each.text() for each in parent.findChildren(QAbstractButton) if each.isVisibleTo(parent)]
    return "\n".join((*labels, *buttons)).replace("\u200b", "")


def tick(window: TroubleshooterWindow, symptoms: Iterable[str]) -> None:
    """Tick what is seen, and go on."""
    window.fields["symptoms"].set_value(",".join(symptoms))
    window.form.nextButton.click()


def answer(window: TroubleshooterWindow, replies: Mapping[str, str]) -> list[str]:
    """Answer each question that comes; which ones came."""
    asked: list[str] = []
    while isinstance(now := window.position, Ask):
        asked.append(now.question.id)
        window.fields["reply"].set_value(replies[now.question.id])
        window.form.nextButton.click()
    return asked


def note(window: TroubleshooterWindow, qtbot: QtBot, outcome: str, **noted: str) -> str:
    """Note how the remedy in view went; which one it was."""
    now = window.position
    assert isinstance(now, Do), now
    window.fields["outcome"].set_value(outcome)
    for name, text in noted.items():
        window.fields[name].set_value(text)
    if now.remedy.outcome(outcome).promises and "by" not in noted:
        window.fields["by"].set_value("2026-03-09")
    window.form.nextButton.click()
    qtbot.waitUntil(lambda: now.remedy.id in window.case.outcomes)
    qtbot.waitUntil(window.form.footer.isEnabled)
    return now.remedy.id


def endings(window: TroubleshooterWindow) -> list[str]:
    """The ids of the endings in view."""
    now = window.position
    assert isinstance(now, Finished), now
    return [ending.id for _, ending in now.endings]


def press_ending(window: TroubleshooterWindow, ending: str) -> None:
    """Press the button of an ending."""
    QApplication.processEvents()
    button = next(each for each in window.findChildren(QPushButton, f"ending_{ending}") if each.isVisible())
    button.click()


def way_to(cause: str) -> tuple[str, dict[str, str]]:
    """The first symptom and replies that lead to a cause, by the table of truth."""

    def below(leads: list[str], told: dict[str, str]) -> dict[str, str] | None:
        for lead in leads:
            if lead == cause:
                return told
            if lead.startswith("?"):
                for reply, further in TRUTH["replies"][lead[1:]].items():
                    found = below(further, {**told, lead[1:]: reply})
                    if found is not None:
                        return found
        return None

    for symptom, leads in TRUTH["symptoms"].items():
        found = below(leads, {})
        if found is not None:
            return symptom, found
    raise AssertionError(cause)
