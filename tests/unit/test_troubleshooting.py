"""The troubleshooter's graph: every way through it, where it ends, and that nobody who enters it is left inside."""

import shutil
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recordkeeper.content.records import load_record_types
from recordkeeper.content.troubleshooting import load_troubleshooting
from recordkeeper.content.words import Words
from recordkeeper.domain.errors import ContentBroken
from recordkeeper.domain.troubleshooting import (
    MOST_QUESTIONS,
    URGENT,
    Ask,
    Case,
    Do,
    Finished,
    ProblemClass,
    Troubleshooting,
    diagnose,
    fits,
    position,
    spent,
)
from recordkeeper.resources import resources_root

TRUTH = tomllib.loads((Path(__file__).parent / "troubleshooting_truth.toml").read_text(encoding="utf-8"))
LETTERS = ("initial_access", "expedited", "demographic_correction")
GUIDE = tuple(path.stem.partition("-")[2] for path in (resources_root() / "guide" / "en").glob("*.md"))
KINDS = tuple(kind.id for kind in load_record_types(resources_root()))
WORDS = Words(resources_root())


def load(root: Path) -> Troubleshooting:
    return load_troubleshooting(root, letters=LETTERS, guide=GUIDE, kinds=KINDS)


GRAPH = load(resources_root())


def replies_to(cause: str) -> Iterator[tuple[str, dict[str, str]]]:
    """A symptom and the replies that lead to a cause and to as little else as possible, by the table of truth."""

    def below(leads: list[str], told: dict[str, str]) -> Iterator[dict[str, str]]:
        for lead in leads:
            if lead == cause:
                yield told
            elif lead.startswith("?") and lead[1:] not in told:
                for reply, further in TRUTH["replies"][lead[1:]].items():
                    yield from below(further, {**told, lead[1:]: reply})

    for symptom, leads in TRUTH["symptoms"].items():
        for told in below(leads, {}):
            yield symptom, told


def ended(case: Case) -> list[str]:
    now = position(GRAPH, case)
    assert isinstance(now, Finished), now
    return [ending.id for _, ending in now.endings]


def walked(cause: str, way: str) -> list[tuple[str, str]]:
    """The remedies and outcomes of a row of the table, without those that are left out."""
    told = zip(TRUTH["remedies"][cause], way.split(), strict=False)
    return [(remedy, outcome) for remedy, outcome in told if outcome != "-"]


def ways() -> Iterator[tuple[str, str, str]]:
    for cause, endings in TRUTH["endings"].items():
        for way, ending in endings.items():
            yield cause, way, ending


@pytest.mark.parametrize(("symptom", "leads"), TRUTH["symptoms"].items())
def test_a_symptom_leads_to_its_question_or_cause(symptom: str, leads: list[str]) -> None:
    assert list(GRAPH.symptoms[symptom].leads) == [lead.lstrip("?") for lead in leads]


@pytest.mark.parametrize(
    ("question", "reply", "leads"),
    [(question, reply, leads) for question, table in TRUTH["replies"].items() for reply, leads in table.items()],
)
def test_a_reply_leads_to_its_question_or_cause(question: str, reply: str, leads: list[str]) -> None:
    assert list(GRAPH.questions[question].reply(reply).leads) == [lead.lstrip("?") for lead in leads]


def chains() -> Iterator[tuple[str, dict[str, str], list[str]]]:
    """Every symptom with every row of replies to its end, and the causes that it comes to, by the table of truth."""

    def below(leads: list[str], told: dict[str, str], causes: list[str]) -> Iterator[tuple[dict[str, str], list[str]]]:
        questions = [lead[1:] for lead in leads if lead.startswith("?")]
        causes = [*causes, *(lead for lead in leads if not lead.startswith("?"))]
        if not questions:
            yield told, causes
            return
        for reply, further in TRUTH["replies"][questions[0]].items():
            yield from below(further, {**told, questions[0]: reply}, causes)

    for symptom, leads in TRUTH["symptoms"].items():
        for told, causes in below(leads, {}, []):
            yield symptom, told, causes


@pytest.mark.parametrize(("symptom", "replies", "causes"), list(chains()))
def test_every_row_of_replies_comes_to_its_causes(symptom: str, replies: dict[str, str], causes: list[str]) -> None:
    found = diagnose(GRAPH, Case(symptoms=(symptom,), replies=replies))
    assert found.question is None
    assert {cause.id for cause in found.causes} == set(causes)
    for number in range(len(replies)):
        told = dict(list(replies.items())[:number])
        now = position(GRAPH, Case(symptoms=(symptom,), replies=told))
        assert isinstance(now, Ask)
        assert now.question.id == list(replies)[number]


@pytest.mark.parametrize(("cause", "way", "ending"), list(ways()))
def test_every_way_through_every_cause_ends_where_it_should(cause: str, way: str, ending: str) -> None:
    case = Case(urgent=True) if cause == URGENT else None
    if case is None:
        symptom, replies = next(iter(replies_to(cause)))
        case = Case(symptoms=(symptom,), replies=replies)
    for remedy, outcome in walked(cause, way):
        now = position(GRAPH, case)
        assert isinstance(now, Do)
        # Another cause of the same symptom may come before: it is taken to be out of the way.
        while now.cause.id != cause:
            done = next(each.id for each in now.remedy.outcomes if each.to == "solved")
            case = Case(symptoms=case.symptoms, replies=case.replies, outcomes={**case.outcomes, now.remedy.id: done})
            now = position(GRAPH, case)
            assert isinstance(now, Do)
        assert now.remedy.id == remedy
        case = Case(
            symptoms=case.symptoms, replies=case.replies, urgent=case.urgent,
            outcomes={**case.outcomes, remedy: outcome},
        )  # fmt: skip
    assert ended(case) == [ending]


def test_the_table_has_every_edge_of_the_graph_and_every_pair_of_answers_that_follow_each_other() -> None:
    assert TRUTH["symptoms"].keys() == GRAPH.symptoms.keys()
    assert {question: set(table) for question, table in TRUTH["replies"].items()} == {
        name: {reply.id for reply in question.replies} for name, question in GRAPH.questions.items()
    }
    assert TRUTH["endings"].keys() == GRAPH.causes.keys()
    assert {name: list(cause.remedies) for name, cause in GRAPH.causes.items()} == TRUTH["remedies"]
    for name in GRAPH.causes:
        rows = [walked(name, way) for way in TRUTH["endings"][name]]
        pairs = {pair for row in rows for pair in pairwise(row)}
        told = {each for row in rows for each in row}
        remedies = {remedy for remedy, _ in told}
        assert remedies == set(TRUTH["remedies"][name])
        assert told == {(remedy, each.id) for remedy in remedies for each in GRAPH.remedies[remedy].outcomes}
        for before, (remedy, _) in pairs:
            assert {(before, (remedy, each.id)) for each in GRAPH.remedies[remedy].outcomes} <= pairs
    assert {ending for _, _, ending in ways()} == GRAPH.endings.keys()
    assert TRUTH["recorded"].keys() == GRAPH.remedies.keys()


def test_several_symptoms_are_put_in_order_contact_details_first() -> None:
    case = Case(
        symptoms=("record_missing", "not_verified", "code_elsewhere"),
        replies={"on_file_known": "differs", "which_record": "report", "how_recent_result": "longer",
                 "made_elsewhere": "here"},
    )  # fmt: skip
    found = diagnose(GRAPH, case)
    assert [cause.id for cause in found.causes] == ["old_contact", "details_differ", "formal_request"]
    assert found.classes == (ProblemClass.ACCOUNT_ACCESS, ProblemClass.IDENTITY, ProblemClass.MISSING_RECORD)
    assert found.kinds == ("imaging_report",)
    # One call sees to both, the letter that corrects comes before the one that asks.
    told = {"call_details": "in_writing", "look_elsewhere": "not_there", "look_for_request": "not_there"}
    assert ended(Case(symptoms=case.symptoms, replies=case.replies, outcomes=told)) == [
        "correct_details", "request_records",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("guard", "remedy", "used", "offered"),
    [
        ("reset", "reset_once", 0, True), ("reset", "reset_once", 1, False),
        ("verification", "verify_once_more", 1, True), ("verification", "verify_once_more", 2, False),
    ],
)  # fmt: skip
def test_nothing_is_tried_more_often_than_helps(guard: str, remedy: str, used: int, offered: bool) -> None:
    if guard == "reset":
        tried = {"check_address": "real", "check_typing": "failed"}
        told: dict[str, Any] = {"replies": {"at_login": "wrong_password"}, "outcomes": tried}
        case = Case(symptoms=("cannot_log_in",), used={guard: used}, **told)
    else:
        told = {"replies": {"on_file_known": "same"}, "outcomes": {"call_which_field": "not_told"}}
        case = Case(symptoms=("not_verified",), used={guard: used}, **told)
    now = position(GRAPH, case)
    assert (isinstance(now, Do) and now.remedy.id == remedy) is offered


def test_a_try_in_this_case_counts_as_one_before() -> None:
    """Two symptoms lead to the same second try: it is offered once."""
    case = Case(
        symptoms=("not_verified",), replies={"on_file_known": "differs"}, used={"verification": 1},
        outcomes={"call_details": "no_difference", "call_which_field": "not_told",
                  "verify_once_more": "failed"},
    )  # fmt: skip
    assert ended(case) == ["request_records"]


@pytest.mark.parametrize(("waited", "ending"), [(0, "look_again"), (1, "request_records")])
def test_too_early_is_a_day_to_look_again_once_and_then_a_request(waited: int, ending: str) -> None:
    case = Case(
        symptoms=("record_missing",), replies={"which_record": "result", "how_recent_result": "days"},
        outcomes={"look_elsewhere": "not_there"}, used={"look_again": waited},
    )  # fmt: skip
    assert ended(case) == [ending]


@pytest.mark.parametrize("symptoms", [(), ("page_error",), ("record_missing", "cannot_log_in")])
def test_haste_comes_first_at_any_point_and_takes_the_place_of_the_plain_request(symptoms: tuple[str, ...]) -> None:
    case = Case(symptoms=symptoms, urgent=True, replies={"at_login": "locked", "which_record": "everything",
                                                         "how_long_down": "today"})  # fmt: skip
    now = position(GRAPH, case)
    assert isinstance(now, Do)
    assert now.remedy.id == "call_for_speed"
    told = {"call_for_speed": "not_reached", "check_address": "real", "call_unlock": "refused",
            "look_for_other_portal": "not_there",
            "look_elsewhere": "not_there", "look_for_request": "not_there", "note_the_time": "failed"}  # fmt: skip
    endings = ended(Case(symptoms=symptoms, urgent=True, replies=case.replies, outcomes=told))
    assert endings[0] == "request_urgent"
    assert "request_records" not in endings


def test_after_they_changed_something_what_failed_before_may_be_tried_again() -> None:
    case = Case(symptoms=("not_verified",), replies={"on_file_known": "differs"}, used={"verification": 2},
                outcomes={"call_details": "corrected"})  # fmt: skip
    now = position(GRAPH, case)
    assert isinstance(now, Do)
    assert now.remedy.id == "verify_once_more"


def test_a_reset_whose_mail_never_came_is_the_one_reset() -> None:
    case = Case(symptoms=("cannot_log_in", "no_reset_mail"), replies={"at_login": "wrong_password"},
                outcomes={"look_in_spam": "not_there", "call_details": "no_difference", "try_new_code": "failed",
                          "check_address": "real", "check_typing": "failed",
                          "look_for_other_portal": "not_there"})  # fmt: skip
    assert spent(GRAPH, case, GRAPH.causes["forgotten_password"]) == ("reset",)
    assert ended(case) == ["request_records"]


def test_who_has_got_in_is_asked_no_more_about_getting_in() -> None:
    case = Case(symptoms=("cannot_log_in", "no_reset_mail", "record_missing"),
                replies={"at_login": "wrong_password", "which_record": "everything"},
                outcomes={"look_in_spam": "worked"})  # fmt: skip
    now = position(GRAPH, case)
    assert isinstance(now, Do)
    assert now.remedy.id == "look_elsewhere"


def test_what_has_to_be_corrected_in_writing_stays_so_for_one_who_got_in_otherwise() -> None:
    case = Case(symptoms=("code_elsewhere", "cannot_log_in"), replies={"at_login": "wrong_password"},
                outcomes={"call_details": "in_writing", "check_address": "was_wrong"})  # fmt: skip
    assert ended(case) == ["correct_details"]


@settings(deadline=None, max_examples=300)
@given(
    st.sets(st.sampled_from(sorted(GRAPH.symptoms)), min_size=1),
    st.booleans(),
    st.dictionaries(st.sampled_from(sorted(GRAPH.limits)), st.integers(0, 3)),
    st.data(),
)
def test_whatever_is_ticked_and_answered_four_questions_are_enough_and_there_is_an_end(
    symptoms: set[str], urgent: bool, used: dict[str, int], data: st.DataObject
) -> None:
    replies: dict[str, str] = {}
    outcomes: dict[str, str] = {}
    for _ in range(len(GRAPH.questions) + len(GRAPH.remedies) + 1):
        case = Case(symptoms=tuple(symptoms), replies=replies, outcomes=outcomes, urgent=urgent, used=used)
        now = position(GRAPH, case)
        if isinstance(now, Ask):
            assert now.number == len(replies) + 1 <= MOST_QUESTIONS
            replies = {**replies, now.question.id: data.draw(st.sampled_from([r.id for r in now.question.replies]))}
        elif isinstance(now, Do):
            assert not outcomes or len(replies) <= MOST_QUESTIONS
            outcomes = {**outcomes, now.remedy.id: data.draw(st.sampled_from([o.id for o in now.remedy.outcomes]))}
        else:
            assert now.endings
            ids = [ending.id for _, ending in now.endings]
            assert len(ids) == len(set(ids))
            assert "solved" not in ids or ids == ["solved"]
            return
    pytest.fail("it never ended")


def test_a_case_of_another_version_is_known_not_to_fit() -> None:
    assert fits(GRAPH, Case(symptoms=("cannot_log_in",), replies={"at_login": "locked"}))
    assert not fits(GRAPH, Case(symptoms=("gone",)))
    assert not fits(GRAPH, Case(symptoms=("cannot_log_in",), replies={"at_login": "gone"}))
    assert not fits(GRAPH, Case(outcomes={"gone": "worked"}))


# --- words ------------------------------------------------------------------------------------------------------------


def test_everything_in_the_graph_has_its_words_and_no_words_are_left_over() -> None:
    wanted = {f"symptom.{name}" for name in GRAPH.symptoms}
    for name, question in GRAPH.questions.items():
        wanted |= {f"question.{name}.text"} | {f"question.{name}.{reply.id}" for reply in question.replies}
    for name in GRAPH.causes:
        wanted |= {f"cause.{name}.title", f"cause.{name}.why"}
    for name, remedy in GRAPH.remedies.items():
        wanted |= {f"remedy.{name}.text"} | {f"remedy.{name}.{outcome.id}" for outcome in remedy.outcomes}
        wanted |= {f"remedy.{name}.say", f"remedy.{name}.write_down"} if remedy.purposes else set()
    for name in GRAPH.endings:
        wanted |= {f"ending.{name}.title", f"ending.{name}.text", f"ending.{name}.button"}
    parts = ("symptom.", "question.", "cause.", "remedy.", "ending.")
    there = {key.removeprefix("troubleshooting.") for key in WORDS.keys() if key.startswith("troubleshooting.")}  # noqa: SIM118
    assert {key for key in there if key.startswith(parts)} == wanted


# --- what cannot be ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        ("1-account-access", 'leads = ["portal_unknown"]', 'leads = ["gone"]', "leads to gone"),
        ("1-account-access", 'leads = ["portal_unknown"]', "leads = []", "leads nowhere"),
        ("1-account-access", 'end = "request_records"\nguide = "which-portal"', 'end = "gone"', "ends in gone"),
        ("1-account-access", 'remedies = ["call_proxy"]', 'remedies = ["gone"]', "a remedy gone"),
        ("1-account-access", 'remedies = ["call_proxy"]', "remedies = []", "no remedy"),
        ("1-account-access", '{ id = "not_told" }]', '{ id = "not_told", to = "gone" }]', "ends in gone"),
        ("1-account-access", 'guard = "reset"', 'guard = "gone"', "no limit for gone"),
        ("1-account-access", 'guide = "which-portal"', 'guide = "gone"', "names the page gone"),
        ("1-account-access", ", unsure = true", "", "whoever is not sure"),
        ("1-account-access", 'act = "look"', 'act = "call"', "must know whom"),
        ("3-missing-record", 'leads = ["made_elsewhere"]', 'leads = ["which_record"]', "in a circle"),
        ("3-missing-record", 'kinds = ["lab"]', 'kinds = ["gone"]', "kind of record gone"),
        ("endings", 'letters = ["initial_access"]', 'letters = ["gone"]', "the letter gone"),
        ("endings", 'instead = "request_records"', 'instead = "gone"', "nothing instead"),
        ("endings", 'id = "solved"', 'id = "solved"\ncolour = "red"', "no such field"),
        ("2-identity", 'id = "on_file_known"', 'id = "at_login"', "is there twice"),
        ("5-urgent", "[[cause]]", "[[clause]]", "nothing reads clause"),
    ],
)
def test_what_leads_nowhere_is_named_when_it_is_loaded(
    file: str, old: str, new: str, reason: str, tmp_path: Path
) -> None:
    folder = tmp_path / "troubleshooting"
    shutil.copytree(resources_root() / "troubleshooting", folder)
    path = folder / f"{file}.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentBroken, match=reason):
        load(tmp_path)


def test_a_cause_that_nothing_leads_to_and_a_remedy_of_nobody_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "troubleshooting"
    shutil.copytree(resources_root() / "troubleshooting", folder)
    lonely = '[[remedy]]\nid = "lonely"\nact = "look"\noutcomes = [{ id = "a" }, { id = "b" }]\n'
    (folder / "more.toml").write_text(lonely, encoding="utf-8")
    with pytest.raises(ContentBroken, match="nobody's"):
        load(tmp_path)
