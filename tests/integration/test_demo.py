"""The sample library: what is in it on its day, told by its data; and the command that builds it."""

import json
import signal
import subprocess
import sys
import time
import zipfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from lxml import etree

from recordkeeper.app.application import App
from recordkeeper.app.demo import build_demo, write_letters
from recordkeeper.app.jobs import Progress
from recordkeeper.bootstrap import build
from recordkeeper.cli.terminal import run
from recordkeeper.content.places import load_places
from recordkeeper.content.samples import load_samples
from recordkeeper.domain.errors import Cancelled, LibraryAlreadyThere, LibraryFolderTaken
from recordkeeper.domain.event import EventKind
from recordkeeper.domain.portal import PortalStep
from recordkeeper.domain.request import Stage
from recordkeeper.domain.todo import TodoKind
from recordkeeper.paths import Folders
from recordkeeper.resources import resources_root

TODAY = date(2026, 9, 14)
MARIA, RAFAEL = "Maria Delgado Sample", "Rafael Delgado Sample"
HL7 = "{urn:hl7-org:v3}"


def test_two_people_four_providers_in_two_states_and_five_portals(sample_app: App) -> None:
    assert [person.legal_name for person in sample_app.people.all()] == [MARIA, RAFAEL]
    (authority,) = sample_app.people.authorities(sample_app.people.named(RAFAEL).id)
    assert authority.actor_id == sample_app.people.named(MARIA).id
    places = Counter(provider.place for provider in sample_app.providers.all())
    assert places == {"US-CA": 2, "US-TX": 2} and set(places) <= set(load_places(resources_root()))
    assert len(sample_app.portals.all()) == 5
    for provider in sample_app.providers.all():
        view = sample_app.providers.view(provider.id)
        assert view.contacts and all(contact.found_where for contact in view.contacts)


def test_everything_is_labelled_a_sample_and_nobody_can_be_reached(sample_app: App) -> None:
    samples = load_samples(resources_root())
    names = [each.legal_name for each in samples.people] + [
        each.name for each in (*samples.providers, *samples.portals)
    ]
    assert all("Sample" in name for name in names)
    contacts = [contact for provider in samples.providers for contact in provider.contacts]
    numbers = [number for contact in contacts for number in (contact.phone, contact.fax) if number]
    numbers += [phone for person in samples.people for phone in person.phones]
    assert numbers and all("-555-01" in number for number in numbers)
    addresses = [contact.email for contact in contacts if contact.email] + [each.host for each in samples.portals]
    assert addresses and all(address.endswith("example.org") for address in addresses)


def test_requests_stand_in_every_stage(sample_app: App) -> None:
    views = sample_app.requests.all()
    stages = Counter(view.stage for view in views)
    assert stages == {
        Stage.DRAFT: 1,
        Stage.READY: 1,
        Stage.SENT: 1,
        Stage.WAITING: 5,
        Stage.YOUR_MOVE: 1,
        Stage.CLOSED: 1,
    }
    assert [view.provider.name for view in views if view.is_overdue] == ["Mesquite Sample Family Practice"]
    # 15 business days from Friday, July 31, 2026 (Tex. Occ. Code 159.006(d)).
    assert views[0].is_overdue and views[0].due.due_on == date(2026, 8, 21)
    assert any(view.corrections for view in views)
    assert any(event.kind is EventKind.ASKED_ELSEWHERE for view in views for event in view.events)


def test_the_list_for_today_begins_with_what_presses_most(sample_app: App) -> None:
    assert [todo.kind for todo in sample_app.todo.today().todos] == [
        TodoKind.NEEDED_SOON,
        TodoKind.OVERDUE,
        TodoKind.YOUR_MOVE,
        TodoKind.NOT_SENT,
        TodoKind.DRAFT,
        TodoKind.DETAILS_DIFFER,
        TodoKind.PORTAL_STUCK,
        TodoKind.PORTAL_STUCK,
        TodoKind.FOLLOW_UP,
        TodoKind.FOLLOW_UP,  # a fee silences no question how far they are
        TodoKind.VISIT_PAPERS,
        TodoKind.PORTAL_NEXT,
        TodoKind.PORTAL_NEXT,
        TodoKind.NO_PERSON,
    ]


def test_portals_are_in_different_states_of_trouble(sample_app: App) -> None:
    accounts = sample_app.portals.accounts()
    stuck = {view.portal.name: view.next_step.step for view in accounts if view.is_stuck and view.next_step}
    assert stuck == {
        "MesquiteCare Sample Portal": PortalStep.VERIFIED,
        "Prairie Sample Results": PortalStep.ACCOUNT,
    }
    assert [view.portal.name for view in accounts if view.next_step is None] == ["ValleyLink Sample Portal"]
    assert [view.portal.name for view in accounts if len(view.provider_ids) == 2] == ["Sample Image Exchange"]
    assert [view.portal.name for view in accounts if view.portal.official is None] == ["My Sample Health Record"]


def test_an_old_phone_on_file_explains_why_the_check_fails(sample_app: App) -> None:
    mesquite = sample_app.providers.view(sample_app.providers.named("Mesquite").id)
    maria = sample_app.people.named(MARIA)
    registration = mesquite.registration_of(maria.id)
    assert registration is not None and registration.phone_on_file not in maria.phones
    (correction,) = [view for view in sample_app.requests.all() if view.corrections]
    assert registration.phone_on_file in {each.as_shown for each in correction.corrections}


def test_there_are_forty_documents_of_all_forms(sample_app: App) -> None:
    documents = [view.document for view in sample_app.documents.all()]
    assert Counter(document.format for document in documents) == {"pdf": 32, "ccda": 4, "image": 2, "text": 2}
    assert len({view.file.sha256 for view in sample_app.documents.all()}) == len(documents) == 40
    assert [document.title for document in documents if document.unparsed] == ["Release_0007_damaged"]
    assert all(document.kind and document.when for document in documents if not document.unparsed)
    known = {each.id for each in sample_app.records.types}
    assert {document.kind for document in documents if document.kind} <= known
    assert {document.pages for document in documents if document.format == "pdf"} == {1, 2, None}


def test_a_file_that_names_somebody_else_is_nobodys_until_it_was_looked_at(sample_app: App) -> None:
    (homeless,) = [view for view in sample_app.documents.all() if view.document.person_id is None]
    text = sample_app.documents.text(homeless)
    assert RAFAEL in text and MARIA not in text


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Baker cyst", "MRI of the left knee: report"),
        ("apixaban discharge pneumonia", "Discharge Summary"),
        ("Escherichia", "Urinalysis with culture"),
        ("loop recorder called", "Notes about Dad's stroke"),
    ],
)
def test_words_inside_the_documents_are_found(sample_app: App, words: str, title: str) -> None:
    assert title in [view.document.title for view, _ in sample_app.documents.search(words)]


def test_the_clinical_documents_have_a_header_and_coded_sections(sample_app: App) -> None:
    views = [view for view in sample_app.documents.all() if view.document.format == "ccda"]
    for view in views:
        root = etree.parse(sample_app.documents.path(view)).getroot()
        assert root.tag == f"{HL7}ClinicalDocument"
        for name in ("typeId", "templateId", "id", "code", "title", "effectiveTime", "confidentialityCode"):
            assert root.find(f"{HL7}{name}") is not None
        for name in ("recordTarget", "author", "custodian", "component"):
            assert root.find(f"{HL7}{name}") is not None
        sections = list(root.iter(f"{HL7}section"))
        assert sections and all(section.find(f"{HL7}code").get("code") for section in sections)  # type: ignore[union-attr]


def test_every_letter_is_a_pdf_that_opens(sample_app: App, tmp_path: Path) -> None:
    paths = write_letters(sample_app, tmp_path / "letters")
    assert len(set(paths)) == 8
    for path in paths:
        with pypdfium2.PdfDocument(path) as document:
            text = document[0].get_textpage().get_text_range()
        assert "Sample" in text
    kinds = {letter.kind for view in sample_app.requests.all() for letter in view.letters}
    assert kinds == {"initial_access", "demographic_correction", "expedited"}


def test_everything_was_noted_in_the_past_and_after_it_happened(sample_app: App) -> None:
    entries = sample_app.timeline.entries()
    assert len(entries) > 60
    for entry in entries:
        noted = entry.event.recorded_at.astimezone(sample_app.now().tzinfo).date()
        assert entry.event.happened_on <= noted < TODAY
    assert min(entry.event.recorded_at.date() for entry in entries) < TODAY - timedelta(days=150)
    proofs = [file.original_name for entry in entries for file in entry.proofs]
    assert "fax-report-mesquite.pdf" in proofs and any(name.endswith(".png") for name in proofs)
    files = [view.file for view in sample_app.documents.all()]
    assert all(file.added_at.date() < TODAY for file in files)


def test_it_is_believable_on_another_day_and_quick_to_build(app: App, tmp_path: Path) -> None:
    begun = time.perf_counter()
    report = build_demo(app, tmp_path / "other", Progress(), day=date(2027, 1, 1))
    assert time.perf_counter() - begun < 60
    assert report.day == date(2027, 1, 1)
    app.session.open(report.library, create=False)
    made = max(letter.dated for view in app.requests.all() for letter in view.letters)
    assert date(2026, 12, 25) < made < report.day


def test_a_library_that_is_there_and_a_folder_in_use_are_left_alone(
    app: App, sample_library: Any, tmp_path: Path
) -> None:
    with pytest.raises(LibraryAlreadyThere):
        build_demo(app, sample_library.library, Progress())
    (tmp_path / "letters.odt").write_text("mine")
    with pytest.raises(LibraryFolderTaken):
        build_demo(app, tmp_path, Progress())
    assert (tmp_path / "letters.odt").read_text() == "mine"


def test_nothing_stays_of_one_that_was_stopped_and_the_open_library_stays_open(app: App, tmp_path: Path) -> None:
    def stop_half_way(done: int, total: int, name: str) -> None:
        if done > total // 4:
            progress.cancel()

    progress = Progress(stop_half_way)
    with pytest.raises(Cancelled):
        build_demo(app, tmp_path / "half", progress)
    assert not (tmp_path / "half").exists()
    assert app.people.all() == ()


_KILLED_WHILE_BUILDING = """
import os, signal, sys
from pathlib import Path
from recordkeeper.app.jobs import Progress
from recordkeeper.bootstrap import build
from recordkeeper.paths import Folders
if __name__ == "__main__":
    def step(done, total, name):
        if done > 3:
            os.kill(os.getpid(), signal.SIGKILL)
    build(Folders(*map(Path, sys.argv[1:]))).libraries.make_sample(Progress(step))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_sample_that_was_cut_off_is_built_anew_and_a_whole_one_is_opened_as_it_is(folders: Folders) -> None:
    places = [str(place) for place in (folders.library, folders.settings, folders.state, folders.cache)]
    killed = subprocess.run([sys.executable, "-c", _KILLED_WHILE_BUILDING, *places], check=False)
    assert killed.returncode == -signal.SIGKILL
    app = build(folders)
    sample = app.libraries.make_sample(Progress())
    assert sorted(path.name for path in folders.state.iterdir() if path.is_dir()) == [sample.name]
    app.session.open(sample, create=False)
    assert (len(app.people.all()), len(app.requests.all())) == (2, len(load_samples(resources_root()).requests))
    app.people.save(app.people.all()[0].with_(notes="mine"))
    app.session.close()
    assert app.libraries.make_sample(Progress()) == sample
    app.session.open(sample, create=False)
    assert app.people.all()[0].notes == "mine"
    app.close()


def test_the_command_says_where_the_library_and_its_letters_are(
    app: App, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "demo"
    assert run(["demo", str(folder), "--date", "2026-09-14", "--json"], lambda library: app) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["library"], answer["date"], answer["documents"]) == (str(folder), "2026-09-14", 40)
    assert zipfile.is_zipfile(answer["bundle"]) and Path(answer["bundle"]).is_relative_to(folder)
    assert len(answer["letters"]) == 8 and all(Path(letter).is_file() for letter in answer["letters"])
    assert run(["demo", str(folder)], lambda library: app) == 3
    assert "There is a library in" in capsys.readouterr().err
