"""The path where it breaks: documents missing, verification again, the code to an old phone. Led out by the windows."""

from collections import Counter
from datetime import date

import pytest
from holders import Holders, holders
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from troubleshooting import answer, endings, note, press_ending, shown, tick

from recordkeeper.domain.event import Channel, EventKind
from recordkeeper.domain.request import Stage
from recordkeeper.domain.todo import TodoKind
from recordkeeper.gui.dialogs.sending_dialog import SendingDialog
from recordkeeper.gui.main_window import MainWindow
from recordkeeper.gui.setup.window import SetupWindow
from recordkeeper.gui.troubleshooter.window import TroubleshooterWindow

PATIENCE = 30_000


@pytest.fixture
def known(window: MainWindow) -> Holders:
    return holders(window.context.app)


def test_documents_missing_verification_again_and_a_code_to_an_old_phone_end_in_two_letters_and_clocks(
    window: MainWindow, known: Holders, qtbot: QtBot
) -> None:
    app = window.context.app
    before = {entry.event.id for entry in app.timeline.entries()}
    window.form.stack.currentWidget().findChild(QPushButton, "stuckButton").click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: window.findChild(TroubleshooterWindow) is not None)
    stuck = window.findChild(TroubleshooterWindow)
    assert stuck is not None

    tick(stuck, ["record_missing", "not_verified", "code_elsewhere"])
    asked = answer(
        stuck,
        {"on_file_known": "differs", "which_record": "report", "how_recent_result": "longer", "made_elsewhere": "here"},
    )
    assert len(asked) == 4
    # One call sees to the old phone and to the check of who she is: contact details come first.
    assert "They have an old phone or e-mail of yours" in shown(stuck)
    assert note(stuck, qtbot, "in_writing", spoke_with="Ms. Ortiz at the front desk") == "call_details"
    assert note(stuck, qtbot, "not_there") == "look_elsewhere"
    assert note(stuck, qtbot, "not_there") == "look_for_request"
    assert endings(stuck) == ["correct_details", "request_records"]

    press_ending(stuck, "correct_details")
    qtbot.waitUntil(lambda: app.requests.all() and app.requests.all()[0].stage is Stage.READY, timeout=PATIENCE)
    qtbot.waitUntil(stuck.form.footer.isEnabled)
    press_ending(stuck, "request_records")
    qtbot.waitUntil(lambda: stuck.findChild(SetupWindow) is not None)
    setup = stuck.findChild(SetupWindow)
    assert setup is not None
    # Nothing is asked again of what is known, and what is missed is ticked already.
    assert setup.page.fields["asked.already"].value() == "no"
    setup.page.fields["need.has"].set_value("no")
    setup.form.nextButton.click()
    assert setup.page.fields["records.kinds"].value() == "imaging_report"
    setup.page.fields["records.first"].set_value("2025-01-01")
    setup.page.fields["records.last"].set_value("2025-06-30")
    setup.form.nextButton.click()
    for name in ("mental", "sud", "hiv", "sti", "genetic", "reproductive"):
        setup.page.fields[f"sensitive.{name}"].set_value("no")
    setup.form.nextButton.click()
    assert type(setup.page).__name__ == "FinishPage"
    setup.form.nextButton.click()
    qtbot.waitUntil(lambda: len(app.requests.all()) == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: all(view.stage is Stage.READY for view in app.requests.all()), timeout=PATIENCE)

    # Exactly what is missing is asked for, and the correction names what differs.
    correcting = next(view for view in app.requests.all() if view.corrections)
    asking = next(view for view in app.requests.all() if not view.corrections)
    assert [item.kind for item in asking.items] == ["imaging_report"]
    assert [each.field for each in correcting.corrections] == ["phone"]
    # Five events: the call, the two tries in the portal, the two letters. The correction was made first.
    told = [entry.event for entry in reversed(app.timeline.entries()) if entry.event.id not in before]
    assert Counter(event.kind for event in told) == {
        EventKind.CALL: 1,
        EventKind.PORTAL_STEP: 2,
        EventKind.LETTER_MADE: 2,
    }
    made = [event for event in sorted(told, key=lambda event: event.recorded_at) if event.kind is EventKind.LETTER_MADE]
    assert {event.request_id for event in made} == {correcting.request.id, asking.request.id}

    # Both go out by fax; then both clocks run, and Home says of each what to expect. In California a copy is due in
    # 15 days of a written request (Health & Safety Code 123110).
    for view in (correcting, asking):
        now = app.requests.view(view.request.id)
        sending = SendingDialog(window, window.context, now, now.unsent_letters)
        sending.open()
        sending.fields["channel"].set_value(Channel.FAX)
        sending.fields["number"].set_value("559-555-0101")
        sending.fields["proof"].set_value("Fax report: 2 pages OK")
        sending.form.saveButton.click()
        qtbot.waitUntil(lambda known=view: app.requests.view(known.request.id).stage is Stage.WAITING, timeout=PATIENCE)
    assert app.requests.view(asking.request.id).due.due_on == date(2026, 3, 17)
    window.form.sidebar.findChild(QToolButton, "nav_home").click()  # type: ignore[union-attr]
    home = window.form.stack.currentWidget()
    assert home is not None
    qtbot.waitUntil(lambda: "March 17, 2026" in shown(home))
    assert TodoKind.NOT_SENT not in [todo.kind for todo in app.todo.today().todos]
    for view in (correcting, asking):
        assert home.findChild(QWidget, f"running_{view.request.id}") is not None
