"""The guided set-up as pure functions: pages, what is wrong on each, and what the answers come to."""

import tomllib
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from factories import contact, person, provider
from hypothesis import given, settings
from hypothesis import strategies as st

from recordkeeper.content.words import Words
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.event import Channel, EventKind
from recordkeeper.domain.person import Authority, Person, signer_of
from recordkeeper.domain.portal import Portal, PortalAccount, PortalProvider
from recordkeeper.domain.provider import Contact, ContactPurpose, Provider, Registration
from recordkeeper.domain.request import Correction, Recipient, Request, RequestItem, Right
from recordkeeper.domain.setup import SetupPage, kinds_not_seen, pages, problems, step
from recordkeeper.domain.setup_advice import advice
from recordkeeper.domain.setup_plan import (
    COMPLETE_WITH_PARTS,
    Known,
    Plan,
    answers_of,
    own_differences,
    plan,
)
from recordkeeper.domain.setup_prospects import prospects
from recordkeeper.resources import resources_root

NOW = datetime(2026, 3, 2, 17, tzinfo=UTC)
TODAY = NOW.date()
CATEGORIES = ("mental_health", "genetic", "psychotherapy")
P = SetupPage
WORDS = Words(resources_root())

YOU = {
    "you.name": "Maria Delgado",
    "you.birth_date": "1984-05-02",
    "you.address": "12 Larkspur Lane\nFresno, CA 93701",
    "you.phone": "559-555-0142",
    "you.email": "maria@example.org",
}
CLINIC = {
    "provider.name": "Valley Oak",
    "provider.kind": "clinic",
    "provider.place": "US-CA",
    "contact.address": "400 Orchard Avenue\nFresno, CA 93702",
}
EXPRESS = {"route": "express", **YOU, **CLINIC, "sensitive.all": "no"}
RECORDS = {"records.kinds": "lab,imaging_report", "records.first": "2019-01-01", "records.last": "2025-12-31"}
WHOLE = {"route": "whole", **YOU, **CLINIC, **RECORDS}
DELIVERY = {"delivery.first": "portal_download", "delivery.second": "paper_by_mail"}
ASKED = {
    "asked.already": "yes",
    "asked.on": "2026-02-02",
    "asked.channel": "certified_mail",
    "asked.kinds": "complete",
}


def planned(answers: dict[str, str], known: Known | None = None) -> Plan:
    return plan(answers, known or Known(), CATEGORIES, NOW)


def one(made: Plan, kind: type[Any]) -> Any:
    (found,) = [value for value in made.values if isinstance(value, kind)]
    return found


# --- pages ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"route": "express"}, [P.START, P.EXPRESS, P.FINISH]),
        (
            {"route": "whole"},
            [P.START, P.WELCOME, P.YOU, P.ACTING, P.PROVIDER, P.PORTAL, P.RECORDS, P.REQUEST, P.FINISH],
        ),
        (
            {"route": "whole", "portal.has": "yes"},
            [
                P.START,
                P.WELCOME,
                P.YOU,
                P.ACTING,
                P.PROVIDER,
                P.PORTAL,
                P.ON_FILE,
                P.PATH,
                P.TEST,
                P.SEEN,
                P.RECORDS,
                P.REQUEST,
                P.FINISH,
            ],
        ),
        (
            {"route": "whole", "portal.has": "yes", "path.failed": "verified"},
            [
                P.START,
                P.WELCOME,
                P.YOU,
                P.ACTING,
                P.PROVIDER,
                P.PORTAL,
                P.ON_FILE,
                P.PATH,
                P.RECORDS,
                P.REQUEST,
                P.FINISH,
            ],
        ),
        (
            {"route": "express", "asked.already": "yes"},
            [P.START, P.WELCOME, P.YOU, P.ACTING, P.PROVIDER, P.ASKED, P.FINISH],
        ),
        ({"you.id": "known"}, [P.START, P.PROVIDER, P.PORTAL, P.RECORDS, P.REQUEST, P.FINISH]),
        ({"you.id": "known", "provider.id": "known"}, [P.START, P.RECORDS, P.REQUEST, P.FINISH]),
    ],
    ids=[
        "express",
        "whole",
        "with a portal",
        "locked out",
        "already asked",
        "another provider",
        "a known provider",
    ],
)
def test_the_pages_follow_from_the_answers(answers: dict[str, str], expected: list[SetupPage]) -> None:
    assert list(pages(answers)) == expected


def test_forward_and_back_stay_within_the_pages() -> None:
    answers = {"route": "express"}
    assert step(P.START, answers, 1) is P.EXPRESS
    assert step(P.EXPRESS, answers, -1) is P.START
    assert step(P.START, answers, -1) is P.START
    assert step(P.FINISH, answers, 1) is P.FINISH


def test_a_page_that_applies_no_more_leads_back_to_the_first() -> None:
    assert step(P.RECORDS, {"route": "express"}, 1) is P.START


@settings(deadline=None)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            "route": st.sampled_from(["express", "whole"]),
            "asked.already": st.sampled_from(["yes", "no"]),
            "portal.has": st.sampled_from(["yes", "no"]),
            "you.id": st.just("known"),
        },
    )
)
def test_whatever_is_answered_going_on_reaches_the_end_and_going_back_the_start(answers: dict[str, str]) -> None:
    walked = [pages(answers)[0]]
    while walked[-1] is not P.FINISH:
        walked.append(step(walked[-1], answers, 1))
        assert len(walked) <= len(SetupPage)
    assert tuple(walked) == pages(answers)
    back = [step(page, answers, -1) for page in reversed(walked[1:])]
    assert back == list(reversed(walked[:-1]))


# --- what is wrong ----------------------------------------------------------------------------------------------------


def test_the_express_lane_asks_for_nine_things_at_most() -> None:
    required = {each.field for each in problems(P.EXPRESS, {}, TODAY)}
    assert required == {
        "you.name", "you.birth_date", "you.address", "you.phone",
        "provider.name", "provider.kind", "provider.place", "contact.address",
        "sensitive.all",
    }  # fmt: skip
    assert len(required) <= 9
    assert problems(P.EXPRESS, EXPRESS, TODAY) == ()


@pytest.mark.parametrize(
    ("page", "answers", "found"),
    [
        (P.START, {"need.has": "yes"}, ["missing_need_by", "missing_need_reason"]),
        (P.START, {"need.has": "yes", "need.by": "2026-03-01", "need.reason": "surgery"}, ["needed_in_past"]),
        (P.START, {"need.has": "yes", "need.by": "2026-03-02", "need.reason": "surgery"}, []),
        (P.START, {"need.has": "no"}, []),
        (P.PORTAL, {"portal.has": "yes"}, ["missing_portal_name"]),
        (P.PORTAL, {"portal.has": "no"}, []),
        (P.PORTAL, {"portal.has": "yes", "portal.name": "MyChart", "portal.address": "ask them"}, ["not_an_address"]),
        (P.ON_FILE, {"on_file.birth_date": "May 1984"}, ["not_a_day"]),
        (P.ON_FILE, {}, []),
        (P.PATH, {}, []),
        (P.REQUEST, {}, ["missing_delivery_first", "missing_delivery_second"]),
        (P.REQUEST, {**DELIVERY, "sensitive.genetic": ""}, ["choose_each"]),
        (P.REQUEST, {**DELIVERY, "delivery.first": "fax"}, ["missing_where"]),
        (P.REQUEST, {**DELIVERY, "delivery.first": "unencrypted_email"}, ["missing_where", "missing_email_risk"]),
        (P.REQUEST, DELIVERY, []),
        (P.FINISH, {}, ["missing_you_name"]),
        (P.FINISH, {"you.name": "Maria Delgado"}, []),
    ],
)
def test_what_is_wrong_on_a_page_is_said(page: SetupPage, answers: dict[str, str], found: list[str]) -> None:
    assert [each.reason.key for each in problems(page, answers, TODAY)] == [f"checks.{key}" for key in found]


@pytest.mark.parametrize(
    ("changed", "field", "key"),
    [
        ({"you.birth_date": "2026-03-03"}, "you.birth_date", "checks.birth_date_in_future"),
        ({"you.birth_date": "1884-05-02"}, "you.birth_date", "checks.birth_date_too_old"),
        ({"you.birth_date": "1984-02-30"}, "you.birth_date", "checks.not_a_day"),
        ({"you.birth_date": "1984"}, "you.birth_date", "checks.not_a_day"),
        ({"you.email": "maria"}, "you.email", "checks.not_an_email"),
        ({"you.phone": "", "you.email": ""}, "you.phone", "checks.missing_contact"),
        ({"you.name": "  "}, "you.name", "checks.missing_you_name"),
    ],
)
def test_what_is_wrong_about_you_is_said_at_its_field(changed: dict[str, str], field: str, key: str) -> None:
    assert [(each.field, each.reason.key) for each in problems(P.YOU, YOU | changed, TODAY)] == [(field, key)]


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({}, []),
        ({"records.kinds": ""}, [("records.kinds", "checks.missing_kinds")]),
        ({"records.last": "2018-12-31"}, [("records.last", "checks.end_before_start")]),
        ({"records.last": "2026-03-03"}, [("records.last", "checks.end_in_future")]),
        ({"records.first": ""}, [("records.first", "checks.missing_records_first")]),
    ],
)
def test_a_span_of_records_has_both_ends_and_no_future(changed: dict[str, str], found: list[tuple[str, str]]) -> None:
    assert [(each.field, each.reason.key) for each in problems(P.RECORDS, RECORDS | changed, TODAY)] == found


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({}, []),
        ({"asked.on": ""}, [("asked.on", "checks.missing_asked_on")]),
        ({"asked.on": "2026-03-03"}, [("asked.on", "checks.sent_in_future")]),
        ({"asked.received_on": "2026-02-01"}, [("asked.received_on", "checks.received_before_sent")]),
        ({"asked.channel": ""}, [("asked.channel", "checks.missing_asked_channel")]),
    ],
)
def test_what_was_asked_before_lies_behind_us(changed: dict[str, str], found: list[tuple[str, str]]) -> None:
    assert [(each.field, each.reason.key) for each in problems(P.ASKED, ASKED | changed, TODAY)] == found


# --- what comes of it -------------------------------------------------------------------------------------------------


def test_without_a_name_nothing_is_made() -> None:
    assert planned({**CLINIC, **RECORDS}) == Plan(None, (), (), ())


def test_with_a_name_alone_there_is_a_person() -> None:
    made = planned({"you.name": "Maria Delgado", "you.former_names": "Maria Ruiz; M. Ruiz ;"})
    assert [type(value) for value in made.values] == [Person]
    assert one(made, Person).former_names == ("Maria Ruiz", "M. Ruiz")


def test_the_express_lane_asks_for_the_whole_record_by_its_parts_from_birth_to_today() -> None:
    made = planned(EXPRESS)
    asked_for = one(made, Request)
    items = [value for value in made.values if isinstance(value, RequestItem)]
    assert tuple(item.kind for item in items) == COMPLETE_WITH_PARTS
    assert {item.span for item in items} == {PartialDate(date(1984, 5, 2), TODAY)}
    assert {item.request_id for item in items} == {asked_for.id}
    assert asked_for.sensitive == {"mental_health": "no", "genetic": "no", "psychotherapy": "no"}
    assert (asked_for.right, asked_for.delivery_first, asked_for.delivery_second) == (
        Right.COPY, "encrypted_email", "paper_by_mail",
    )  # fmt: skip
    assert made.letters == ((asked_for.id, "initial_access"),)
    assert one(made, Recipient).address == CLINIC["contact.address"]
    assert made.events == ()


def test_one_yes_for_all_is_never_a_yes_for_psychotherapy_notes() -> None:
    assert one(planned(EXPRESS | {"sensitive.all": "yes"}), Request).sensitive == {
        "mental_health": "yes", "genetic": "yes", "psychotherapy": "no",
    }  # fmt: skip


def test_sensitive_categories_are_never_preset() -> None:
    assert one(planned(WHOLE), Request).sensitive == {}
    assert one(planned(WHOLE | {"sensitive.genetic": "yes"}), Request).sensitive == {"genetic": "yes"}


def test_without_an_email_the_copy_goes_by_mail() -> None:
    asked_for = one(planned(EXPRESS | {"you.email": ""}), Request)
    assert (asked_for.delivery_first, asked_for.delivery_second) == ("paper_by_mail", "usb_drive")


def test_a_need_by_a_date_adds_a_letter_that_asks_for_quick_handling() -> None:
    made = planned(EXPRESS | {"need.has": "yes", "need.by": "2026-03-20", "need.reason": "surgery"})
    asked_for = one(made, Request)
    assert (asked_for.needed_by, asked_for.need_reason) == (date(2026, 3, 20), "surgery")
    assert made.letters == ((asked_for.id, "initial_access"), (asked_for.id, "expedited"))


def test_details_they_have_wrong_become_a_correction_of_their_own() -> None:
    on_file = {
        "portal.has": "yes",
        "portal.name": "MyChart",
        "on_file.phone": "559-555-0100",
        "on_file.name": "maria  delgado",
    }
    made = planned(WHOLE | on_file | {"need.has": "yes", "need.by": "2026-03-20", "need.reason": "surgery"})
    correction, copies = [value for value in made.values if isinstance(value, Request)]
    assert (correction.right, correction.needed_by, copies.right) == (Right.CORRECTION, None, Right.COPY)
    wrong_detail = one(made, Correction)
    assert (wrong_detail.request_id, wrong_detail.field, wrong_detail.as_shown, wrong_detail.should_be) == (
        correction.id, "phone", "559-555-0100", "559-555-0142",
    )  # fmt: skip
    assert [kind for _, kind in made.letters] == ["demographic_correction", "initial_access", "expedited"]
    assert one(made, Registration).phone_on_file == "559-555-0100"


@pytest.mark.parametrize(
    ("detail", "on_file", "differs"),
    [
        ("phone", "(559) 555 0142", False),
        ("phone", "559-555-0143", True),
        ("address", "12 larkspur lane, Fresno CA 93701", False),
        ("name", "MARIA DELGADO", False),
        ("email", "  ", False),
        ("birth_date", "1984-05-20", True),
    ],
)
def test_another_way_of_writing_a_detail_is_no_difference(detail: str, on_file: str, differs: bool) -> None:
    found = own_differences(YOU | {f"on_file.{detail}": on_file})
    assert [each.field for each in found] == ([detail] if differs else [])


def test_a_portal_keeps_only_the_host_of_a_pasted_address_and_what_was_done_there() -> None:
    made = planned(
        WHOLE
        | {
            "portal.has": "yes", "portal.name": "MyChart", "portal.official": "yes", "portal.user_name": "maria84",
            "portal.address": "https://MyChart.valleyoak.example.org/login?patient=12345",
            "path.done": "found,official", "path.failed": "verified", "path.note": "it asked for an old phone",
        }
    )  # fmt: skip
    portal, account = one(made, Portal), one(made, PortalAccount)
    assert (portal.host, portal.official, account.user_name) == ("mychart.valleyoak.example.org", True, "maria84")
    assert one(made, PortalProvider).portal_id == portal.id
    assert account.person_id == account.owner_id == one(made, Person).id
    assert [(each.kind, dict(each.details), each.summary) for each in made.events] == [
        (EventKind.PORTAL_STEP, {"step": "found", "worked": "yes"}, ""),
        (EventKind.PORTAL_STEP, {"step": "official", "worked": "yes"}, ""),
        (EventKind.PORTAL_STEP, {"step": "verified", "worked": "no"}, "it asked for an old phone"),
    ]
    assert {each.account_id for each in made.events} == {account.id}


@pytest.mark.parametrize("kinds", ["complete", ""])
def test_what_was_asked_before_starts_its_clock_without_a_letter_of_ours(kinds: str) -> None:
    made = planned(
        {**YOU, **CLINIC, **ASKED, "asked.kinds": kinds, "asked.proof": "9407 1", "asked.received_on": "2026-02-05"}
    )
    asked_for = one(made, Request)
    assert made.letters == ()
    asked, received = made.events
    assert (asked.kind, asked.happened_on, asked.channel, asked.request_id) == (
        EventKind.ASKED_ELSEWHERE, date(2026, 2, 2), Channel.CERTIFIED_MAIL, asked_for.id,
    )  # fmt: skip
    assert (received.kind, received.happened_on, received.request_id) == (
        EventKind.RECEIPT_PROVED, date(2026, 2, 5), asked_for.id,
    )  # fmt: skip


def test_a_day_that_has_not_come_starts_no_clock() -> None:
    assert planned({**YOU, **CLINIC, **ASKED, "asked.on": "2026-03-03"}).events == ()


def test_a_known_person_is_not_made_again() -> None:
    known = person()
    made = planned({**answers_of(known), **CLINIC, **RECORDS}, Known(person=known))
    assert made.person is known
    assert [type(each) for each in made.values if isinstance(each, Person | Provider | Contact)] == [Provider, Contact]
    assert one(made, Request).person_id == known.id


def test_a_further_request_to_a_known_provider_makes_neither_it_nor_its_office_again() -> None:
    known, clinic = person(), provider().with_(revision=1)
    office = contact(clinic).with_(revision=1)
    made = planned({**answers_of(known), "provider.id": clinic.id, **RECORDS}, Known(known, clinic, office))
    assert {type(each) for each in made.values} == {Request, RequestItem, Recipient}
    assert one(made, Recipient).contact_id == office.id


def test_going_back_and_taking_another_way_loses_no_answer() -> None:
    both = EXPRESS | RECORDS | {"delivery.first": "fax", "delivery.second": "paper_by_mail"}
    assert {item.kind for item in planned(both | {"route": "whole"}).values if isinstance(item, RequestItem)} == {
        "lab", "imaging_report",
    }  # fmt: skip
    assert planned(both).letters[0][1] == "initial_access"


def test_before_the_end_each_letter_says_what_it_still_needs_and_on_which_page() -> None:
    (letter,) = prospects(WHOLE, TODAY)
    assert letter.kind == "initial_access"
    assert {(page, each.field) for page, each in letter.missing} == {
        (P.ACTING, "acting.has"), (P.REQUEST, "delivery.first"), (P.REQUEST, "delivery.second"),
    }  # fmt: skip
    assert prospects(EXPRESS, TODAY)[0].missing == ()
    assert {each.kind for each in prospects({**EXPRESS, **ASKED}, TODAY)} == {"asked_before"}


def test_what_is_needed_in_a_hurry_is_not_ready_while_the_request_is_not() -> None:
    hurried = {**WHOLE, "need.has": "yes", "need.by": "2026-03-20", "need.reason": "surgery"}
    by_kind = {each.kind: {one.field for _, one in each.missing} for each in prospects(hurried, TODAY)}
    assert by_kind["expedited"] == {"acting.has", "delivery.first", "delivery.second"}


def test_an_address_made_to_deceive_is_never_the_official_one() -> None:
    told = {**WHOLE, "portal.has": "yes", "portal.name": "OakChart", "portal.official": "yes", "portal.deceives": "yes"}
    assert [each.field for each in problems(P.PORTAL, told, TODAY)] == ["portal.official"]
    assert P.TEST not in pages(told)
    assert P.SEEN not in pages(told)


# --- every fork, by the table -----------------------------------------------------------------------------------------

TRUTH = tomllib.loads((Path(__file__).parent / "setup_truth.toml").read_text(encoding="utf-8"))
FORKS: dict[str, tuple[str, ...]] = {
    "asked": ("yes", "no"),
    "route": ("express", "whole"),
    "acting": ("own", "other"),
    "portal": ("yes", "no", "unsure"),
    "official": ("yes", "no", "unsure"),
    "failed": ("", "account", "verified", "secured", "section_found"),
    "test": ("yes", "no", "not_yet"),
    "export": ("no", "there", "ordered"),
}
FATHER = {
    "patient.name": "Rafael Delgado",
    "patient.birth_date": "1951-11-23",
    "acting.relationship": "daughter",
    "acting.paper": "power of attorney",
    "acting.until": "2027-01-31",
    "acting.scan": "/home/maria/paper.pdf",
}


def answered(way: dict[str, Any]) -> dict[str, str]:
    """The answers of somebody who goes this way, and answers all else too."""
    told = {
        "asked.already": way["asked"],
        "route": way["route"],
        "acting.has": "yes" if way.get("acting") == "other" else "no",
        "portal.has": way.get("portal", ""),
        "portal.name": "MyChart",
        "portal.official": way.get("official", ""),
        "path.failed": way.get("failed", ""),
        "path.note": "It starts again and again.",
        "test.worked": way.get("test", ""),
        "test.note": "It said: try later.",
        "seen.lab": "yes",
        "seen.visit": "part",
        "seen.images": "no",
        "export.state": way.get("export", ""),
        "export.ready": "2026-03-09",
        "sensitive.all": "no",
    }
    asked = ASKED if way["asked"] == "yes" else {}
    return {**YOU, **CLINIC, **RECORDS, **DELIVERY, **FATHER, **asked, **told}


@pytest.mark.parametrize("way", TRUTH["way"], ids=lambda way: "-".join(str(way.get(fork, "")) for fork in FORKS))
def test_every_way_through_the_set_up_has_its_pages_and_comes_to_what_it_should(way: dict[str, Any]) -> None:
    answers = answered(way)
    walked = [P.START]
    while walked[-1] is not P.FINISH:
        assert problems(walked[-1], answers, TODAY) == ()
        walked.append(step(walked[-1], answers, 1))
    assert [page.value for page in walked] == TRUTH["pages"][way["pages"]]
    made = planned(answers)
    assert [kind for _, kind in made.letters] == way["letters"]
    assert len([value for value in made.values if isinstance(value, Person)]) == way["people"]
    told = [
        f"{event.details['step']}:{event.details['worked']}" if "step" in event.details else event.kind.value
        for event in made.events
    ]
    assert told == way["events"]


def test_the_table_has_every_fork_and_every_pair_of_answers_that_follow_each_other() -> None:
    for fork, choices in FORKS.items():
        assert {way[fork] for way in TRUTH["way"] if fork in way} == set(choices)
    for first, second in pairwise(FORKS):
        there = {(way[first], way[second]) for way in TRUTH["way"] if first in way and second in way}
        # Who is locked out, or on the wrong site, is asked no more of what is inside; who has no portal, nothing of it.
        ends = {
            ("portal", "no"),
            ("portal", "unsure"),
            ("failed", "account"),
            ("failed", "verified"),
            ("route", "express"),
        }
        possible = {(one, other) for one in FORKS[first] for other in FORKS[second] if (first, one) not in ends}
        assert possible <= there


def test_who_acts_for_somebody_signs_and_the_paper_goes_with_the_authority() -> None:
    made = planned(answered({"asked": "no", "route": "whole", "acting": "other", "portal": "no"}))
    you, father = (value for value in made.values if isinstance(value, Person))
    authority, asked_for = one(made, Authority), one(made, Request)
    assert (you.legal_name, father.legal_name, made.person) == ("Maria Delgado", "Rafael Delgado", father)
    assert (authority.person_id, authority.actor_id, authority.paper, authority.valid_until) == (
        father.id, you.id, "power of attorney", date(2027, 1, 31),
    )  # fmt: skip
    assert (asked_for.person_id, asked_for.signer_id, asked_for.requester_id) == (father.id, you.id, you.id)
    assert made.papers == (("/home/maria/paper.pdf", authority.id),)
    # He lives with her: no other address was given.
    assert father.address == you.address


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({}, []),
        ({"acting.has": "no", "patient.name": ""}, []),
        ({"patient.name": ""}, [("patient.name", "missing_patient_name")]),
        ({"patient.birth_date": ""}, [("patient.birth_date", "missing_patient_birth_date")]),
        ({"patient.birth_date": "2031-01-01"}, [("patient.birth_date", "birth_date_in_future")]),
        ({"acting.relationship": " "}, [("acting.relationship", "missing_acting_relationship")]),
        ({"acting.paper": ""}, [("acting.paper", "missing_acting_paper")]),
        ({"acting.until": "2026-03-01"}, [("acting.until", "authority_has_ended")]),
        ({"acting.until": ""}, []),
    ],
)
def test_what_is_wrong_about_acting_for_somebody_is_said(changed: dict[str, str], found: list[tuple[str, str]]) -> None:
    answers = {"acting.has": "yes", **FATHER, **changed}
    assert [(each.field, each.reason.key) for each in problems(P.ACTING, answers, TODAY)] == [
        (field, f"checks.{key}") for field, key in found
    ]


@pytest.mark.parametrize(
    ("page", "answers", "found"),
    [
        (P.TEST, {"test.worked": "no"}, ["missing_test_note"]),
        (P.TEST, {"test.worked": "not_yet"}, []),
        (P.SEEN, {"export.state": "ordered"}, ["missing_export_ready"]),
        (P.SEEN, {"export.state": "ordered", "export.ready": "2026-03-01"}, ["ready_in_past"]),
        (P.SEEN, {"export.state": "there"}, []),
    ],
)
def test_what_is_wrong_about_the_portal_s_inside_is_said(
    page: SetupPage, answers: dict[str, str], found: list[str]
) -> None:
    assert [each.reason.key for each in problems(page, answers, TODAY)] == [f"checks.{key}" for key in found]


def test_a_somebody_who_is_known_is_signed_for_by_whoever_may_act_for_them() -> None:
    father, daughter = person("Rafael Delgado"), person("Maria Delgado")
    answers = {**answers_of(father), **CLINIC, **RECORDS}
    asked_for = one(planned(answers, Known(person=father, signer=daughter)), Request)
    assert (asked_for.person_id, asked_for.signer_id) == (father.id, daughter.id)


@pytest.mark.parametrize(
    ("until", "signer"), [(None, "daughter"), (date(2026, 3, 2), "daughter"), (date(2026, 3, 1), "father")]
)
def test_an_authority_that_has_ended_signs_nothing_any_more(until: date | None, signer: str) -> None:
    paper = Authority(person_id="father", actor_id="daughter", relationship="daughter", valid_until=until)
    assert signer_of("father", (paper,), TODAY) == signer


def test_what_the_portal_showed_goes_into_the_history_and_what_is_missing_is_asked_for() -> None:
    answers = answered({"asked": "no", "route": "whole", "portal": "yes", "official": "yes", "test": "yes"})
    section = next(event for event in planned(answers).events if event.details["step"] == "section_found")
    assert dict(section.details) == {
        "step": "section_found", "worked": "yes", "seen": "lab", "part": "progress", "missing": "imaging_files",
    }  # fmt: skip
    assert kinds_not_seen(answers) == ("progress", "imaging_files")


def test_several_portals_become_several_accounts_and_a_photo_proves_where_it_was_found() -> None:
    more = {
        "portal.more": "ImageShare, https://images.example.org/x\n\nOldChart",
        "portal.photo": "/home/maria/bill.jpg",
    }
    way = {"asked": "no", "route": "whole", "portal": "yes", "official": "yes", "failed": "account"}
    made = planned(answered(way) | more)
    portals = [value for value in made.values if isinstance(value, Portal)]
    assert [(each.name, each.host) for each in portals] == [
        ("MyChart", ""), ("ImageShare", "images.example.org"), ("OldChart", ""),
    ]  # fmt: skip
    assert len([value for value in made.values if isinstance(value, PortalAccount)]) == 3
    (found, *_others) = (event for event in made.events if event.details["step"] == "found")
    assert made.papers == (("/home/maria/bill.jpg", found.id),)


def test_the_front_desk_becomes_a_contact_of_its_own() -> None:
    desk = {"desk.phone": "559-555-0100", "desk.found_where": "a bill"}
    contacts = [value for value in planned(WHOLE | desk).values if isinstance(value, Contact)]
    assert [(each.purpose, each.phone, each.found_where) for each in contacts] == [
        (ContactPurpose.RECORDS, "", ""), (ContactPurpose.REGISTRATION, "559-555-0100", "a bill"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "keys"),
    [
        ({"asked.already": "yes"}, ["asked", "note_answers"]),
        ({}, ["download_now"]),
        ({"test.worked": "not_yet"}, ["test_first", "download_now"]),
        ({"test.worked": "no"}, ["test_failed", "download_now"]),
        ({"export.state": "ordered"}, ["export_ready", "download_now"]),
        ({"export.state": "there"}, ["order_export", "download_now"]),
        ({"path.failed": "verified"}, ["stuck"]),
        ({"portal.has": "no"}, []),
        ({"on_file.phone": "559-555-0199"}, ["correct_first", "download_now"]),
        ({"need.has": "yes", "need.by": "2026-03-20"}, ["call_first", "download_now"]),
    ],
)
def test_the_plan_at_the_end_says_the_steps_in_order(changed: dict[str, str], keys: list[str]) -> None:
    way = {"asked": "no", "route": "whole", "portal": "yes", "official": "yes", "test": "yes", "export": "no"}
    found = [each.key.removeprefix("setup.plan.") for each in advice(answered(way) | changed, TODAY)]
    last = [] if "asked" in keys else ["sign_and_send", "note_sending", "due_on_home"]
    assert found == [*keys, *last]
    assert all(WORDS.sentence(each).endswith(".") for each in advice(answered(way) | changed, TODAY, "15 days"))
