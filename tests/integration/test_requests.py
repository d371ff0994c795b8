"""A request from draft to closing, and the letters that carry it."""

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest
from factories import begun_request, event, item, person, provider, recipient, request
from samples import written
from standing import Clock

from recordkeeper.app.application import App
from recordkeeper.app.letters import Sending
from recordkeeper.app.request_view import RequestView
from recordkeeper.domain.errors import BadFacts, InUse, MissingFacts, Stale
from recordkeeper.domain.event import Channel, Event, EventKind, Proof
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.person import Authority
from recordkeeper.domain.request import Correction, Request, RequestItem, Right, Stage

SENT = date(2026, 3, 3)
CALIFORNIA = date(2026, 3, 18)
"""15 days after receipt: Cal. Health & Safety Code 123110(b)."""


def faxed(app: App, view: RequestView, kind: str = "initial_access", proof: str = "OK, 3 pages") -> RequestView:
    """The request with its letter made and sent by fax."""
    letter = app.letters.finalise(view, kind)
    app.letters.record_sent(letter, Sending(channel=Channel.FAX, on=SENT, number="559-555-0101", proof=proof))
    return app.requests.view(view.request.id)


# --- from draft to due date -------------------------------------------------------------------------------------------


def test_a_draft_has_no_clock(app: App, clock: Clock) -> None:
    view = begun_request(app)
    clock.go_on(days=400)
    view = app.requests.view(view.request.id)
    assert (view.stage, view.due.due_on, view.receipt, view.is_overdue) == (Stage.DRAFT, None, None, False)


def test_a_finished_letter_has_no_clock_until_its_sending_is_noted(app: App, clock: Clock) -> None:
    view = begun_request(app)
    letter = app.letters.finalise(view, "initial_access")
    clock.go_on(days=400)
    view = app.requests.view(view.request.id)
    assert (view.stage, view.due.due_on, view.is_overdue) == (Stage.READY, None, False)
    assert view.unsent_letters == (letter,)


def test_a_fax_with_its_report_starts_the_clock_of_the_state(app: App) -> None:
    view = faxed(app, begun_request(app))
    assert view.stage is Stage.WAITING
    assert view.receipt is not None
    assert (view.receipt.on, view.receipt.proved) == (SENT, True)
    assert (view.due.due_on, view.due.estimated) == (CALIFORNIA, False)
    assert view.unsent_letters == ()


def test_a_letter_by_post_is_an_estimate_until_its_receipt_is_proved(app: App) -> None:
    view = begun_request(app)
    letter = app.letters.finalise(view, "initial_access")
    app.letters.record_sent(letter, Sending(channel=Channel.CERTIFIED_MAIL, on=SENT))
    before = app.requests.view(view.request.id)
    assert (before.stage, before.due.due_on, before.due.estimated) == (Stage.SENT, CALIFORNIA, True)
    app.requests.record(view.request.id, EventKind.RECEIPT_PROVED, date(2026, 3, 6))
    after = app.requests.view(view.request.id)
    assert (after.stage, after.due.due_on, after.due.estimated) == (Stage.WAITING, date(2026, 3, 21), False)


def test_a_nudge_does_not_restart_the_clock(app: App, clock: Clock) -> None:
    view = faxed(app, begun_request(app))
    clock.go_on(days=10)
    assert view.letter is not None
    app.letters.record_sent(view.letter, Sending(channel=Channel.FAX, on=date(2026, 3, 12), proof="OK"))
    assert app.requests.view(view.request.id).due.due_on == CALIFORNIA


def test_it_is_overdue_from_the_day_after_until_something_came(app: App, clock: Clock) -> None:
    view = faxed(app, begun_request(app))
    clock.go_on(days=16)
    assert (app.today(), app.requests.view(view.request.id).is_overdue) == (CALIFORNIA, False)
    clock.go_on(days=1)
    assert app.requests.view(view.request.id).is_overdue
    # An answer that is entered late leaves no accusation behind.
    app.requests.record(view.request.id, EventKind.DELIVERY, date(2026, 3, 17))
    assert not app.requests.view(view.request.id).is_overdue


def test_a_proof_is_kept_with_its_event_and_is_no_document(app: App, tmp_path: Path) -> None:
    view = begun_request(app)
    letter = app.letters.finalise(view, "initial_access")
    report, scan = written(tmp_path, "report.pdf", b"%PDF report"), written(tmp_path, "signed.pdf", b"%PDF signed")
    sending = Sending(channel=Channel.FAX, on=SENT, proof="OK", proof_file=report, signed_scan=scan)
    sent = app.letters.record_sent(letter, sending)
    (entry,) = [
        each for each in app.timeline.entries(request_id=view.request.id) if each.event == sent.with_(revision=1)
    ]
    assert [(file.original_name, file.origin) for file in entry.proofs] == [("report.pdf", "proof")]
    assert app.session.files.original(entry.proofs[0].id).read_bytes() == b"%PDF report"
    with app.session.read() as reading:
        kept = reading.get(Letter, letter.id)
        assert reading.count(Proof, event_id=sent.id) == 1
    assert kept.signed_file_id is not None
    assert app.session.files.original(kept.signed_file_id).read_bytes() == b"%PDF signed"
    assert app.documents.all() == ()
    # The letter itself is the one that was frozen.
    assert hashlib.sha256(app.letters.content(kept)).hexdigest() == letter.sha256


# --- letters ----------------------------------------------------------------------------------------------------------


def test_a_preview_stores_nothing(app: App) -> None:
    view = begun_request(app)
    built = app.letters.preview(view, "initial_access")
    assert built.content.startswith(b"%PDF")
    assert app.requests.view(view.request.id).letters == ()
    assert list(app.folders.library.glob("letters/*/*")) == []


def test_a_finished_letter_is_frozen_with_its_facts_its_rule_and_its_hash(app: App, clock: Clock) -> None:
    view = begun_request(app)
    letter = app.letters.finalise(view, "initial_access")
    content = app.letters.content(letter)
    assert content.startswith(b"%PDF")
    assert hashlib.sha256(content).hexdigest() == letter.sha256
    assert (letter.rule_id, letter.dated, letter.reference) == ("us-ca-copy", date(2026, 3, 2), "RK-7F3K-Q29D")
    assert letter.rule_version == app.law.rule("us-ca-copy").version
    assert letter.template_version == app.lettering.template_version("initial_access")
    assert letter.pages >= 1
    # Nothing that changes afterwards reaches it.
    clock.go_on(days=30)
    app.people.save(app.people.get(view.person.id).with_(legal_name="Maria Ruiz", address="elsewhere"))
    app.providers.save(app.providers.view(view.provider.id).provider.with_(place="US-TX"))
    (same,) = app.requests.view(view.request.id).letters
    assert same == letter
    assert app.letters.content(same) == content
    assert json.loads(same.facts)["person"]["legal_name"] == "Maria Delgado"
    assert "Maria Delgado" in app.letters.text(same)
    assert "Ruiz" not in app.letters.text(same)
    assert app.requests.view(view.request.id).request.rule_version == letter.rule_version


def test_a_letter_with_facts_missing_names_them_and_makes_nothing(app: App) -> None:
    view = begun_request(app, RequestItem(request_id="", kind="lab"), sensitive={}, delivery_second="")
    with pytest.raises(MissingFacts) as missing:
        app.letters.finalise(view, "initial_access")
    assert {"items.1.first_day", "items.1.last_day", "delivery.second", "sensitive.genetic"} <= set(missing.value.names)
    view = app.requests.view(view.request.id)
    assert (view.letters, view.events, view.stage) == ((), (), Stage.DRAFT)
    assert list(app.folders.library.glob("letters/*/*")) == []


def test_a_letter_with_a_fact_that_cannot_be_names_it(app: App, clock: Clock) -> None:
    view = begun_request(app, needed_by=date(2026, 3, 10), need_reason="surgery")
    clock.go_on(days=9)
    with pytest.raises(BadFacts) as bad:
        app.letters.preview(view, "expedited")
    assert bad.value.facts["name"] == "need.by"


def test_no_letter_asks_for_days_after_its_own(app: App) -> None:
    view = begun_request(app, item(span="2025/2027"))
    assert app.letters.facts(view, "initial_access").items[0].last_day == date(2026, 3, 2)


def test_somebody_else_signs_by_an_authority(app: App) -> None:
    parent = app.people.add(person())
    child = app.people.add(person("Tom Delgado", birth_date=date(2015, 7, 1), emails=()))
    app.people.add_authority(
        Authority(person_id=child.id, actor_id=parent.id, relationship="mother", paper="birth certificate")
    )
    clinic = app.providers.add(provider())
    sensitive = {each.id: "no" for each in app.records.sensitive}
    wanted = request(child, clinic, requester_id=parent.id, signer_id=parent.id, sensitive=sensitive)
    made = app.requests.create(wanted, (item(),), recipient())
    facts = app.letters.facts(app.requests.view(made.id), "initial_access")
    assert facts.signer is not None
    assert (facts.signer.name, facts.signer.relationship, facts.signer.paper) == (
        "Maria Delgado", "mother", "birth certificate",
    )  # fmt: skip
    text = app.letters.text(app.letters.finalise(app.requests.view(made.id), "initial_access"))
    assert "Tom Delgado" in text
    assert "Maria Delgado" in text


def test_a_correction_of_details_says_what_is_wrong_and_how_it_should_be(app: App) -> None:
    somebody, clinic = app.people.add(person()), app.providers.add(provider())
    made = app.requests.create(
        request(somebody, clinic, right=Right.CORRECTION),
        (),
        recipient(),
        (Correction(request_id="", field="phone", as_shown="559-555-0100", should_be="559-555-0142"),),
    )
    text = app.letters.text(app.letters.finalise(app.requests.view(made.id), "demographic_correction"))
    assert "559-555-0100" in text
    assert "559-555-0142" in text


# --- taking back ------------------------------------------------------------------------------------------------------


def test_beginning_a_request_can_be_undone_and_done_again_whole(app: App) -> None:
    view = begun_request(app, item(), item("imaging_report", position=1))
    history = app.session.history
    assert history.undoable == "create_request"
    history.undo()
    with app.session.read() as reading:
        assert (reading.find(Request), reading.find(RequestItem)) == ((), ())
    history.redo()
    again = app.requests.view(view.request.id)
    assert [each.kind for each in again.items] == ["lab", "imaging_report"]
    assert again.recipients[0].name == view.recipients[0].name


def test_a_letter_keeps_its_request_from_being_undone(app: App) -> None:
    view = begun_request(app)
    letter = app.letters.finalise(view, "initial_access")
    with pytest.raises(InUse):
        app.session.history.undo()
    assert app.requests.view(view.request.id).letters == (letter,)


def test_so_does_a_letter_that_stands_on_no_law(app: App) -> None:
    # No rule is frozen with it, so that the request itself is as it was.
    view = begun_request(app, place="CH", needed_by=date(2026, 4, 1), need_reason="surgery")
    letter = app.letters.finalise(view, "expedited")
    assert letter.rule_id == ""
    with pytest.raises(InUse):
        app.session.history.undo()
    assert app.requests.view(view.request.id).letters == (letter,)


def test_what_was_noted_on_a_request_keeps_it_from_being_undone(app: App) -> None:
    view = begun_request(app)
    app.requests.record(view.request.id, EventKind.CALL, SENT, summary="nobody there")
    with pytest.raises(InUse):
        app.session.history.undo()
    again = app.requests.view(view.request.id)
    assert (again.items, len(again.events)) == (view.items, 1)
    # It is forgotten then, and what came before it can be undone no more either, since the request needs it.
    with pytest.raises(InUse):
        app.session.history.undo()


def test_undo_never_touches_letters_and_events(app: App) -> None:
    view = faxed(app, begun_request(app))
    app.people.add(person("Ada Quill"))
    app.session.history.undo()
    again = app.requests.view(view.request.id)
    assert (again.letters, again.events) == (view.letters, view.events)


def test_a_struck_sending_takes_the_request_back_to_where_it_was(app: App) -> None:
    view = begun_request(app)
    letter = app.letters.finalise(view, "initial_access")
    before = app.requests.view(view.request.id)
    sent = app.letters.record_sent(letter, Sending(channel=Channel.FAX, on=SENT, proof="OK"))
    app.timeline.strike(sent, "the fax failed after all")
    after = app.requests.view(view.request.id)
    assert (after.stage, after.due, after.receipt, after.unsent_letters) == (
        before.stage, before.due, before.receipt, before.unsent_letters,
    )  # fmt: skip
    with app.session.read() as reading:
        kinds = [each.kind for each in reading.find(Event, request_id=view.request.id)]
    assert sorted(kinds) == ["correction", "letter_made", "letter_sent"]


def test_two_changes_of_one_request_at_once_are_told_apart(app: App) -> None:
    view = begun_request(app)
    app.requests.update(view.request.with_(notes="one"), view.items, view.recipients[0])
    with pytest.raises(Stale):
        app.requests.update(view.request.with_(notes="two"), view.items, view.recipients[0])


def test_the_list_begins_with_what_is_overdue_and_ends_with_what_is_closed(app: App, clock: Clock) -> None:
    closed = faxed(app, begun_request(app))
    app.requests.record(closed.request.id, EventKind.CLOSED, SENT)
    draft = begun_request(app)
    overdue = faxed(app, begun_request(app))
    clock.go_on(days=30)
    assert [view.request.id for view in app.requests.all()] == [
        overdue.request.id, draft.request.id, closed.request.id,
    ]  # fmt: skip


def test_an_event_that_was_crossed_out_can_be_read_with_the_reason(app: App) -> None:
    somebody = app.people.add(person())
    mistaken = app.timeline.add(event(person_id=somebody.id))
    app.timeline.strike(mistaken, "It was Tuesday")
    assert app.timeline.entries() == ()
    (entry,) = app.timeline.entries(include_struck=True)
    assert entry.event.id == mistaken.id
    assert entry.struck is not None and entry.struck.summary == "It was Tuesday"


def test_an_event_of_no_request_stands_in_the_timeline(app: App, tmp_path: Path) -> None:
    somebody = app.people.add(person())
    proof = written(tmp_path, "screenshot.png", b"picture")
    app.timeline.add(event(person_id=somebody.id, summary="they were closed"), proof)
    (entry,) = app.timeline.entries(person_id=somebody.id)
    assert (entry.person, entry.event.recorded_at, len(entry.proofs)) == ("Maria Delgado", app.now(), 1)
    assert app.timeline.entries(person_id="somebody else") == ()
