"""Facts of a letter: what is missing, what cannot be, and their plain form."""

from datetime import date, datetime

import pytest

from recordkeeper.domain.errors import BadFacts
from recordkeeper.domain.letter_facts import (
    LetterCorrection,
    LetterDelivery,
    LetterFacts,
    LetterItem,
    LetterNeed,
    LetterPerson,
    LetterSigner,
    impossible,
    missing,
)
from recordkeeper.domain.paper import Paper

DATED = date(2026, 3, 2)


def test_facts_come_back_from_their_plain_form() -> None:
    facts = LetterFacts(
        kind="expedited",
        dated=DATED,
        paper=Paper.A4,
        person=LetterPerson(legal_name="Zoë", former_names=("Q",), birth_date=date(1980, 5, 17)),
        signer=LetterSigner(),
        items=(LetterItem(kind="lab", first_day=date(2019, 1, 1), needed_first=True), LetterItem()),
        sensitive={"hiv": "no"},
        delivery=LetterDelivery(accepts_email_risk=True),
        corrections=(LetterCorrection(field="Name"),),
        enclosures=("a", "b"),
    )
    assert LetterFacts.from_dict(facts.to_dict()) == facts
    assert facts.to_dict()["person"]["birth_date"] == "1980-05-17"


@pytest.mark.parametrize(
    ("plain", "name"),
    [
        ({"colour": "red"}, "colour"),
        ({"person": {"legal_name": 7}}, "person.legal_name"),
        ({"person": {"ssn": "1"}}, "person.ssn"),
        ({"person": "Zoë"}, "person"),
        ({"items": {}}, "items"),
        ({"items": [{"kind": "lab"}, {"last_day": "2020"}]}, "items.2.last_day"),
        ({"items": [{"needed_first": "yes"}]}, "items.1.needed_first"),
        ({"dated": True}, "dated"),
        ({"dated": datetime(2026, 3, 2)}, "dated"),  # noqa: DTZ001  as a facts file gives it
        ({"paper": "a3"}, "paper"),
        ({"sensitive": {"hiv": True}}, "sensitive.hiv"),
        ({"enclosures": ["a", 1]}, "enclosures.2"),
    ],
)
def test_an_unknown_or_wrongly_typed_field_is_named(plain: dict[str, object], name: str) -> None:
    with pytest.raises(BadFacts) as refusal:
        LetterFacts.from_dict(plain)
    assert refusal.value.facts["name"] == name


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        (LetterFacts(dated=DATED, person=LetterPerson(birth_date=date(2026, 3, 3))), "person.birth_date"),
        (
            LetterFacts(items=(LetterItem(first_day=date(2020, 1, 2), last_day=date(2020, 1, 1)),)),
            "items.1.last_day",
        ),
        (LetterFacts(dated=DATED, items=(LetterItem(last_day=date(2026, 12, 31)),)), "items.1.last_day"),
        (LetterFacts(sensitive={"hiv": "maybe"}), "sensitive.hiv"),
        (LetterFacts(sensitive={"psychotherapy": "yes"}), "sensitive.psychotherapy"),
        (LetterFacts(dated=DATED, need=LetterNeed(by=date(2026, 3, 1))), "need.by"),
        (LetterFacts(delivery=LetterDelivery(first="inspect_in_person")), "delivery.first"),
        (LetterFacts(delivery=LetterDelivery(first="pick_up", second="inspect_in_person")), "delivery.second"),
    ],
)
def test_a_fact_that_cannot_be_is_refused_with_its_name(facts: LetterFacts, name: str) -> None:
    assert [failure.facts["name"] for failure in impossible(facts)] == [name]
    with pytest.raises(BadFacts):
        missing(facts, ())


def test_a_sensitive_category_is_missing_until_it_is_chosen() -> None:
    categories = ("hiv", "sud", "psychotherapy")
    assert missing(LetterFacts(), ("sensitive",), categories) == ("sensitive.hiv", "sensitive.sud")
    chosen = LetterFacts(sensitive={"hiv": "no", "sud": "yes"})
    assert missing(chosen, ("sensitive",), categories) == ()


def test_each_item_needs_its_kind_and_both_ends() -> None:
    assert missing(LetterFacts(), ("items",)) == ("items",)
    facts = LetterFacts(items=(LetterItem(kind="lab"), LetterItem(first_day=DATED, last_day=DATED)))
    assert missing(facts, ("items",)) == ("items.1.first_day", "items.1.last_day", "items.2.kind")


def test_white_space_is_no_fact() -> None:
    assert missing(LetterFacts(person=LetterPerson(legal_name="  ")), ("person.legal_name",)) == ("person.legal_name",)


def test_a_signer_needs_name_relationship_and_paper() -> None:
    assert missing(LetterFacts(signer=LetterSigner(name="Jo")), ()) == ("signer.relationship", "signer.paper")


@pytest.mark.parametrize(
    ("delivery", "person", "names"),
    [
        (LetterDelivery(), LetterPerson(), ("delivery.first", "delivery.second")),
        (LetterDelivery(first="portal_download", second="pick_up"), LetterPerson(), ()),
        (LetterDelivery(first="encrypted_email", second="pick_up"), LetterPerson(), ("delivery.where",)),
        (LetterDelivery(first="encrypted_email", second="pick_up"), LetterPerson(emails=("a@example.org",)), ()),
        (LetterDelivery(first="pick_up", second="fax"), LetterPerson(phones=("1",)), ("delivery.second_where",)),
        (
            LetterDelivery(first="unencrypted_email", where="a@example.org", second="pick_up"),
            LetterPerson(),
            ("delivery.accepts_email_risk",),
        ),
    ],
)
def test_delivery_needs_two_choices_a_destination_and_the_risk_accepted(
    delivery: LetterDelivery, person: LetterPerson, names: tuple[str, ...]
) -> None:
    assert missing(LetterFacts(delivery=delivery, person=person), ("delivery",)) == names
