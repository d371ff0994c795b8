"""Puts the facts into the text of a letter's kind: a structured letter, or plain text for a portal message."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date

from recordkeeper.content.letters import PLACEHOLDER, is_said
from recordkeeper.content.words import Words
from recordkeeper.domain.letter_facts import (
    DENIAL_KINDS,
    FEE_GROUNDS,
    OUTSIDE_ACCESS,
    OWN_FORMAT,
    STANDINGS,
    SUMMARIES,
    UNENCRYPTED_EMAIL,
    LetterFacts,
    LetterItem,
    goes_to,
    is_set_apart,
)
from recordkeeper.domain.letter_text import (
    BLANK_LINE,
    Addressee,
    Area,
    Block,
    Bullets,
    LetterKind,
    LetterText,
    Paragraph,
    Part,
    Run,
    SignatureLines,
    Table,
    TableKind,
)
from recordkeeper.domain.request import Choice, IssueKind
from recordkeeper.domain.rule import Rule

# What tells a patient from others; an address or a phone on file may be what is wrong.
_PATIENT = ("legal_name", "former_names", "birth_date", "patient_number")
# How a person is reached; nobody is to call or write to one who has died.
_REACHED = ("phones", "emails")


@dataclass(frozen=True)
class LetterLabels:
    """The words for ids: kinds of record and sensitive categories, in the order in which letters list them."""

    records: Mapping[str, str] = field(default_factory=dict)
    sensitive: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class LetterLaw:
    """The rules a letter names: those its kind cites, by id, and the one of the provider's state that comes earlier.

    ``places`` are the provider's place and those it lies in; ``first`` is the rule whose date comes first there.
    """

    cited: Mapping[str, Rule] = field(default_factory=dict)
    state: Rule | None = None
    state_name: str = ""
    places: tuple[str, ...] = ()
    first: Rule | None = None


def compose(
    kind: LetterKind,
    facts: LetterFacts,
    words: Words,
    labels: LetterLabels,
    law: LetterLaw,
    *,
    printed: bool = True,
) -> LetterText:
    """The letter these facts make. The facts must be complete (see ``letter_facts.missing``).

    One that is not ``printed`` is pasted into a message, where nothing can be written by hand.
    """
    assert facts.dated is not None
    given = _Given(facts, words, labels, law).values() | {"printed": "yes" if printed else ""}
    blocks = tuple(
        Block(block.element, block.area, block.when, tuple(_filled(part, given) for part in block.parts))
        for block in kind.blocks
        if is_said(block, given)
    )
    sender = facts.signer or facts.person
    address = sender.address or facts.person.address
    phones, emails = _contact(facts)
    return LetterText(
        kind=kind.id,
        title=kind.title,
        dated=facts.dated,
        reference=facts.reference,
        sender=_lines(_sender_name(facts), _one_line(address), " · ".join((*phones, *emails))),
        recipient=_recipient(kind, facts),
        blocks=blocks,
        page_of=words.text("letter.page_of", {"page": "{page}", "pages": "{pages}"}),
        follow_line=words.text("letter.follow_line", {"reference": facts.reference, "name": facts.person.legal_name}),
        template_version=kind.version,
        rules=tuple(rule.version for rule in (*law.cited.values(), *((law.state,) if law.state else ()))),
    )


def _recipient(kind: LetterKind, facts: LetterFacts) -> tuple[str, ...]:
    if kind.to is Addressee.NOBODY:
        return ()
    if kind.to is Addressee.AUTHORITY:
        return _lines(facts.authority.name, *facts.authority.address.splitlines())
    return _lines(facts.provider.name, facts.provider.department, *facts.provider.address.splitlines())


class _Given:
    """Everything a template can ask for, by name: text, or a whole part."""

    def __init__(self, facts: LetterFacts, words: Words, labels: LetterLabels, law: LetterLaw) -> None:
        self._facts, self._words, self._labels, self._law = facts, words, labels, law
        self._abroad = bool(law.places) and "US" not in law.places

    def values(self) -> dict[str, str | Part | None]:
        facts = self._facts
        signer = facts.signer
        phones, emails = _contact(facts)
        first = tuple(item for item in facts.items if is_set_apart(facts, item))
        values: dict[str, str | Part | None] = {
            **self._plain("", facts),
            "signer": signer.name if signer else "",
            **{f"signer.{name}": getattr(signer, name) if signer else "" for name in ("name", "relationship", "paper")},
            "sender": _sender_name(facts),
            # The letter has its own full stop after this.
            "asked.proof": facts.asked.proof.rstrip(". "),
            "farewell": self._words.text(self._here("closing", "farewell")),
            "contact.phones": ", ".join(phones),
            "contact.emails": ", ".join(emails),
            "enclosures": "; ".join(
                each[:1].upper() + each[1:]
                for each in _lines(signer.paper if signer else "", facts.proof, *facts.enclosures)
            ),
            "patient": self._identity(_PATIENT),
            "identity": self._identity((*_PATIENT, "address", *(() if facts.standing.died_on else _REACHED))),
            "complainant": self._complainant(),
            "holder": self._holder(),
            "items": self._items(facts.items),
            "summary": "yes" if any(item.kind in SUMMARIES for item in facts.items) else "",
            "first_items": self._items(first),
            "later_items": self._items(item for item in facts.items if item not in first),
            "sensitive": self._sensitive(),
            "corrections": self._corrections(),
            "signature": self._signature(),
        }
        return values | self._lists() | self._choices() | self._delivery() | self._rules()

    def _plain(self, prefix: str, value: object) -> dict[str, str | Part | None]:
        """Every single fact as text, by its dotted name; a list says whether there is anything in it."""
        assert is_dataclass(value)
        plain: dict[str, str | Part | None] = {}
        for each in fields(value):
            name, fact = f"{prefix}{each.name}", getattr(value, each.name)
            if isinstance(fact, bool | tuple):
                plain[name] = "yes" if fact else ""
            elif isinstance(fact, date):
                plain[name] = self._date(fact)
            elif is_dataclass(fact):
                plain |= self._plain(f"{name}.", fact)
            else:
                plain[name] = str(fact or "")
        return plain

    def _date(self, day: date | None) -> str:
        return self._words.date(day, day_first=self._abroad)

    def _choices(self) -> dict[str, str | Part | None]:
        """Facts that are one of a few words, each as a fact of its own for ``when``."""
        facts, places = self._facts, self._law.places
        grounds = {line.ground for line in facts.fee.lines}
        return {
            **{f"denial.{kind}": "yes" if facts.denial.kind == kind else "" for kind in DENIAL_KINDS},
            **{f"standing.{role}": "yes" if facts.standing.role == role else "" for role in STANDINGS},
            # The role and the fact about it have one name: there is a claim to tell where that is the standing.
            "standing.claim": facts.standing.claim if facts.standing.role == "claim" else "",
            **self._passed(),
            **{f"fee.{ground}": "yes" if ground in grounds else "" for ground in FEE_GROUNDS},
            # Nothing on the bill is known to be wrong; it is only not clear.
            "fee.unclear": "yes" if grounds == {"other"} else "",
            **{
                f"sensitive.{name}": "yes" if facts.sensitive.get(name) == Choice.YES else ""
                for name in (*self._labels.sensitive, *facts.sensitive)
            },
            "us": "" if self._abroad else "yes",
            "gb": "yes" if "GB" in places else "",
            "eu": "yes" if "EU" in places else "",
            "nz": "yes" if "NZ" in places else "",
        }

    def _passed(self) -> dict[str, str | Part | None]:
        """Which dates lie before the day of the letter."""
        facts, dated = self._facts, self._facts.dated
        days = {
            "due.passed": facts.due.on,
            "due.federal_passed": facts.due.federal_on or (facts.due.on if not facts.due.state_body else None),
            "extension.passed": facts.extension.until,
        }
        passed: dict[str, str | Part | None] = {
            name: "yes" if day and dated and day < dated else "" for name, day in days.items()
        }
        by_state = facts.due.federal_on is not None or bool(facts.due.state_body)
        # Only the state's date counts so far, and a federal body does not look after that.
        return passed | {"due.state_only": "yes" if by_state and not passed["due.federal_passed"] else ""}

    def _lists(self) -> dict[str, str | Part | None]:
        facts, words = self._facts, self._words
        return {
            "lacking": self._items(facts.lacking),
            "arrivals": self._table(
                TableKind.ARRIVALS,
                ("what", "on", "pages"),
                ((e.what, self._date(e.on), e.pages) for e in facts.arrivals),
            ),
            "fee.lines": self._table(
                TableKind.FEE,
                ("what", "amount", "ground"),
                ((e.what, e.amount, self._fee_answer(e.ground)) for e in facts.fee.lines),
            ),
            "issues": self._table(
                TableKind.ISSUES,
                ("kind", "since", "law"),
                (
                    (
                        "\n".join(_lines(words.text(f"letter.issue.{e.kind}"), e.detail)),
                        self._date(e.since),
                        self._issue_law(e.kind),
                    )
                    for e in facts.issues
                ),
            ),
            "timeline": self._table(
                TableKind.TIMELINE,
                ("on", "channel", "what", "proof"),
                ((self._date(e.on), e.channel, e.what, e.proof) for e in facts.timeline),
            ),
            "exams": self._table(
                TableKind.EXAMS,
                ("modality", "body_part", "on", "number"),
                ((e.modality, e.body_part, self._date(e.on), e.number) for e in facts.exams),
            ),
            "fax": self._fax(),
        }

    def _issue_law(self, kind: str) -> str:
        """The rule an issue breaks, where it is known for the place."""
        if kind == IssueKind.NO_ANSWER and self._facts.due.citation:
            return self._facts.due.citation
        key = f"letter.issue_law.{kind}"
        return self._words.text(key) if not self._abroad and self._words.has(key) else ""

    def _fee_answer(self, ground: str) -> str:
        """What the writer says to one line of a bill: by federal rules in the United States, elsewhere a question.

        Where a first copy is free, no line is asked for its rule, which would say that there may be one.
        """
        if not self._abroad:
            return self._label(f"fee_ground.{ground or 'none'}")
        if ground and {"GB", "EU"} & set(self._law.places):
            return self._label("fee_question.free")
        return self._label(f"fee_question.{ground or 'none'}")

    def _table(self, kind: TableKind, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Table | None:
        told = tuple(rows)
        heads = tuple(self._label(f"{kind}.{name}") for name in columns)
        return Table(kind, heads, told) if told else None

    def _fax(self) -> Table:
        facts = self._facts
        values = {
            "date": self._date(facts.dated),
            "to": ", ".join(_lines(facts.provider.name, facts.provider.department)),
            "to_number": facts.provider.fax,
            "from": facts.fax.sender or _sender_name(facts),
            "phone": facts.fax.phone,
            "from_number": facts.fax.number,
            "pages": facts.fax.pages,
        }
        rows = tuple((self._label(f"fax.{name}"), value) for name, value in values.items() if value)
        return Table(TableKind.IDENTITY, (), rows)

    def _delivery(self) -> dict[str, str | Part | None]:
        delivery = self._facts.delivery
        ways = (delivery.first, delivery.second)
        return {
            "delivery.first": self._way(delivery.first),
            "delivery.second": self._way(delivery.second),
            "delivery.where": _one_line(goes_to(self._facts, delivery.first, delivery.where)),
            "delivery.second_where": _one_line(goes_to(self._facts, delivery.second, delivery.second_where)),
            "delivery.unencrypted": delivery.first if UNENCRYPTED_EMAIL in ways else "",
        }

    def _way(self, way: str) -> str:
        return self._words.text(self._here("delivery", way), {"form": self._form()}) if way else ""

    def _form(self) -> str:
        """What an electronic copy is to be made of: PDF, but for what would lose by it."""
        kinds = {item.kind for item in self._facts.items}
        usual = ("usual",) if kinds - set(OWN_FORMAT) or not kinds else ()
        own = (each for each in OWN_FORMAT if each in kinds)
        return "; ".join(self._label(f"form.{name}") for name in (*usual, *own))

    def _rules(self) -> dict[str, str | Part | None]:
        state = self._law.state
        first = self._law.first
        values: dict[str, str | Part | None] = {
            "state": state.id if state else "",
            "state.place": self._law.state_name,
            "state.citation": state.citation if state else "",
            "state.days": self._period(state) if state else "",
            "law": first.id if first else "",
            "law.citation": first.citation if first else "",
            "law.period": self._period(first) if first else "",
        }
        return values | {f"rule.{name}.days": str(rule.days) for name, rule in self._law.cited.items()}

    def _period(self, rule: Rule) -> str:
        one = "one_" if rule.days == 1 else ""
        return self._words.text(self._here("days", f"{one}{rule.day_kind}"), {"days": str(rule.days)})

    def _label(self, name: str) -> str:
        return self._words.text(f"letter.{name}")

    def _identity(self, names: Iterable[str]) -> Table:
        person = self._facts.person
        values = {
            "legal_name": person.legal_name,
            "former_names": "\n".join(person.former_names),
            "birth_date": self._date(person.birth_date),
            "patient_number": person.patient_number,
            "address": _one_line(person.address),
            "phones": ", ".join(person.phones),
            "emails": ", ".join(person.emails),
        }
        rows = tuple((self._label(f"identity.{name}"), values[name]) for name in names if values[name])
        return Table(TableKind.IDENTITY, (), rows)

    def _complainant(self) -> Table:
        """Who writes to an authority, and how to reach them."""
        facts = self._facts
        phones, emails = _contact(facts)
        values = {
            "legal_name": _sender_name(facts),
            "address": _one_line((facts.signer and facts.signer.address) or facts.person.address),
            "phones": ", ".join(phones),
            "emails": ", ".join(emails),
        }
        rows = tuple((self._label(f"identity.{name}"), value) for name, value in values.items() if value)
        return Table(TableKind.IDENTITY, (), rows)

    def _holder(self) -> Table:
        """Who holds the records, told to somebody else."""
        provider = self._facts.provider
        values = {"name": provider.name, "department": provider.department, "address": _one_line(provider.address)}
        rows = tuple((self._label(f"holder.{name}"), value) for name, value in values.items() if value)
        return Table(TableKind.IDENTITY, (), rows)

    def _items(self, items: Iterable[LetterItem]) -> Table | None:
        rows = tuple(
            (
                "\n".join(_lines(item.label or self._record(item.kind), item.detail)),
                self._date(item.first_day),
                self._date(item.last_day),
            )
            for item in items
        )
        columns = tuple(self._label(f"items.{name}") for name in ("kind", "first_day", "last_day"))
        return Table(TableKind.ITEMS, columns, rows) if rows else None

    def _record(self, kind: str) -> str:
        return self._called("record", kind, self._labels.records.get(kind, kind))

    def _sensitive(self) -> Table | None:
        chosen = self._facts.sensitive
        if not chosen:
            return None
        outside = frozenset() if self._abroad else OUTSIDE_ACCESS
        choices = {
            self._called("category", name, label): Choice.NO if name in outside else chosen[name]
            for name, label in self._labels.sensitive.items()
            if name in outside or name in chosen
        }
        rows = tuple(
            (label, self._label(choice), BLANK_LINE if choice == Choice.YES else "")
            for label, choice in choices.items()
        )
        columns = tuple(self._label(f"sensitive.{name}") for name in ("category", "choice", "initials"))
        return Table(TableKind.SENSITIVE, columns, rows)

    def _called(self, table: str, name: str, label: str) -> str:
        """The label of a kind of record or a category, which may be another where American law is not in force."""
        key = f"letter.{table}_abroad.{name}"
        return self._words.text(key) if self._abroad and self._words.has(key) else label

    def _here(self, table: str, name: str) -> str:
        """The key of a text, which may be another abroad."""
        key = f"letter.{table}_abroad.{name}"
        return key if self._abroad and self._words.has(key) else f"letter.{table}.{name}"

    def _corrections(self) -> Table | None:
        nothing = self._label("not_on_file")
        rows = tuple((each.field, each.as_shown or nothing, each.should_be) for each in self._facts.corrections)
        columns = tuple(self._label(f"corrections.{name}") for name in ("field", "as_shown", "should_be"))
        return Table(TableKind.CORRECTIONS, columns, rows) if rows else None

    def _signature(self) -> SignatureLines:
        facts, words = self._facts, self._words
        lines = [_sender_name(facts)]
        if facts.signer:
            about = {"relationship": facts.signer.relationship, "name": facts.person.legal_name}
            lines.append(words.text("letter.signs_for", about))
            lines.append(words.text("letter.authority", {"paper": facts.signer.paper}))
        return SignatureLines(self._label("signature"), self._label("date_signed"), tuple(lines))


def _sender_name(facts: LetterFacts) -> str:
    return facts.signer.name if facts.signer else facts.person.legal_name


def _contact(facts: LetterFacts) -> tuple[tuple[str, ...], tuple[str, ...]]:
    sender = facts.signer if facts.signer and (facts.signer.phones or facts.signer.emails) else facts.person
    return _lines(*sender.phones), _lines(*sender.emails)


def _lines(*texts: str) -> tuple[str, ...]:
    return tuple(text.strip() for text in texts if text.strip())


def _one_line(text: str) -> str:
    return ", ".join(_lines(*text.splitlines()))


def _filled(part: Part, given: Mapping[str, str | Part | None]) -> Part:
    if isinstance(part, Bullets):
        return Bullets(tuple(_filled_paragraph(item, given) for item in part.items))
    if not isinstance(part, Paragraph):
        return part
    alone = PLACEHOLDER.fullmatch(part.text)
    value = given[alone.group(1)] if alone else None
    if value is None or isinstance(value, str):
        return _filled_paragraph(part, given)
    return value


def _filled_paragraph(paragraph: Paragraph, given: Mapping[str, str | Part | None]) -> Paragraph:
    runs: list[Run] = []
    for run in paragraph.runs:
        for number, text in enumerate(PLACEHOLDER.split(run.text)):
            value = given[text] if number % 2 else text
            assert isinstance(value, str)
            if value:
                runs.append(Run(value, run.bold))
    return Paragraph(tuple(runs), paragraph.heading)


def as_text(letter: LetterText) -> str:
    """The letter as plain text, to paste into a portal message; without letterhead and places to write by hand."""
    paragraphs: list[str] = []
    for area in (Area.SUBJECT, Area.HEAD, Area.BODY, Area.SIGNATURE):
        for block in letter.in_area(area):
            paragraphs += [_as_text(part) for part in block.parts]
    return "\n\n".join(paragraphs) + "\n"


def _as_text(part: Part) -> str:
    if isinstance(part, Paragraph):
        return part.text
    if isinstance(part, Bullets):
        return "\n".join(f"- {item.text}" for item in part.items)
    if isinstance(part, SignatureLines):
        return "\n".join(part.signer)
    return "\n".join(_row_as_text(part, row) for row in part.rows)


def _row_as_text(table: Table, row: tuple[str, ...]) -> str:
    head, *rest = (cell.replace("\n", ", ") for cell in row)
    if table.kind is TableKind.SENSITIVE:
        return f"- {head}: {rest[0]}"
    if not table.columns:
        return f"{head}: {rest[0]}"
    told = "; ".join(f"{column}: {cell}" for column, cell in zip(table.columns[1:], rest, strict=True) if cell)
    return f"- {head.rstrip('.')}. {told.rstrip('.')}"
