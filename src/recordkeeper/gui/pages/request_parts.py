"""The cards of a request's page that are made of its parts: next letters, open questions, issues, fees, recipients."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from recordkeeper.app.request_view import RecipientView, RequestView
from recordkeeper.domain.clock import ClockName
from recordkeeper.domain.escalation import Readiness, Step
from recordkeeper.domain.request import IssueKind, IssueState, sendings_of
from recordkeeper.gui.context import Context
from recordkeeper.gui.due import due_text
from recordkeeper.gui.widgets.clock_line import Mark
from recordkeeper.gui.widgets.inputs import YesNo
from recordkeeper.gui.widgets.labels import clear_layout, plain_label

Act = Callable[[], None]
_MOST_STEPS = 3
_ROLES = ("primary", "secondary")
_ON_LINE = {
    ClockName.LAW: "attention",
    ClockName.LATEST: "plain",
    ClockName.FOLLOW_UP: "waiting",
    ClockName.PROMISE: "waiting",
    ClockName.FEE_QUOTE: "plain",
    ClockName.COMPLAINT_LIMIT: "late",
}


@dataclass(frozen=True)
class Deed:
    """What one can do about a line: the word on the button, its name, and what it does."""

    word: str
    name: str
    act: Act
    role: str = "secondary"


def row(parent: QWidget, text: str, *deeds: Deed, quiet: str = "") -> QWidget:
    """A line of text, a quiet one below it, and its buttons."""
    whole = QWidget(parent)
    layout = QHBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(plain_label(text, "body", whole))
    if quiet:
        texts.addWidget(plain_label(quiet, "quiet", whole))
    layout.addLayout(texts, 1)
    for deed in deeds:
        button = QPushButton(deed.word, whole)
        button.setObjectName(deed.name)
        button.setAccessibleDescription(text)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setProperty("role", deed.role)
        button.clicked.connect(lambda checked=False, act=deed.act: act())
        layout.addWidget(button)
    return whole


def show_next(
    layout: QVBoxLayout,
    parent: QWidget,
    context: Context,
    steps: Iterable[Step],
    make: Callable[[str], None],
    close: Act | None,
) -> bool:
    """The letters that are for now, each with its reason, or that it can be closed; whether there is anything."""
    clear_layout(layout)
    words = context.app.words
    if close is not None:
        text = parent.tr("Nothing is owed any more.")
        layout.addWidget(row(parent, text, Deed(parent.tr("Close the request"), "closeRequest", close, "primary")))
    now = [step for step in steps if step.readiness is Readiness.NOW][:_MOST_STEPS]
    for number, step in enumerate(now, 1 if close is not None else 0):
        layout.addWidget(
            row(
                parent,
                words.text(f"letter_short.{step.kind}"),
                Deed(parent.tr("Write it"), f"next_{step.kind}", partial(make, step.kind), _ROLES[number > 0]),
                quiet=words.sentence(step.reason),
            )
        )
    return bool(now) or close is not None


def show_conditions(layout: QVBoxLayout, parent: QWidget, context: Context, view: RequestView) -> bool:
    """The facts that a date depends on, as questions; whether there are any."""
    clear_layout(layout)
    unknown = [name for each in view.due.conditional for name in each.condition.split(", ")]
    names = dict.fromkeys((*unknown, *view.request.conditions))
    for name in names:
        question = context.app.words.text(f"conditions.{name}")
        whole = QWidget(parent)
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(plain_label(question, "body", whole), 1)
        choice = YesNo(whole)
        choice.setObjectName(f"condition_{name}")
        choice.setAccessibleName(question)
        choice.set_value(view.request.conditions.get(name, ""))
        choice.edited.connect(partial(_answer, context, view, name, choice))
        line.addWidget(choice)
        layout.addWidget(whole)
    return bool(names)


def _answer(context: Context, view: RequestView, name: str, choice: YesNo) -> None:
    known = {**view.request.conditions, name: choice.value()}
    context.attempt(lambda: context.app.requests.set_conditions(view.request.id, known))


def show_issues(layout: QVBoxLayout, parent: QWidget, context: Context, view: RequestView) -> bool:
    """What is wrong, since when, by which day one can complain; each can be called solved."""
    clear_layout(layout)
    words = context.app.words
    limits = {
        each.about: each.on
        for each in view.due.clocks
        if each.name is ClockName.COMPLAINT_LIMIT and each.on is not None
    }
    for issue in view.issues:
        since = parent.tr("Since {day}").format(day=words.date(issue.since))
        limit = limits.get(issue.kind)
        about = [since, parent.tr("last day to complain: {day}").format(day=words.date(limit))] if limit else [since]
        text = f"{words.label(issue.kind)} ({words.label(issue.state).lower()})"
        quiet = ", ".join(about)
        if issue.is_open and issue.kind is not IssueKind.NO_ANSWER:
            solved = partial(_review, context, view, issue.kind, IssueState.SOLVED)
            layout.addWidget(
                row(parent, text, Deed(parent.tr("It is solved"), f"solved_{issue.kind}", solved), quiet=quiet)
            )
        else:
            layout.addWidget(row(parent, text, quiet=quiet))
    return bool(view.issues)


def _review(context: Context, view: RequestView, kind: IssueKind, state: IssueState) -> None:
    context.attempt(lambda: context.app.requests.review_issue(view.request.id, kind, state))


def show_fees(
    layout: QVBoxLayout, parent: QWidget, context: Context, view: RequestView, make: Callable[[str], None], pay: Act
) -> bool:
    """Each fee: how much, how worked out, and whether it was objected to or paid; the newest can be acted on."""
    clear_layout(layout)
    words = context.app.words
    for number, fee in enumerate(view.fees):
        noted = fee.event.details
        parts = [parent.tr("asked on {day}").format(day=words.date(fee.event.happened_on))]
        if noted.get("basis"):
            parts.append(words.text(f"answer_choices.basis.{noted['basis']}").lower())
        if fee.contested_on is not None:
            parts.append(parent.tr("objected on {day}").format(day=words.date(fee.contested_on)))
        if fee.paid_on is not None:
            parts.append(parent.tr("paid {amount} on {day}").format(amount=fee.paid, day=words.date(fee.paid_on)))
        text, quiet = fee.amount or parent.tr("A fee without a sum"), ", ".join(parts)
        deeds = []
        if number == len(view.fees) - 1 and fee.paid_on is None:
            if fee.contested_on is None:
                deeds.append(Deed(parent.tr("Object"), "objectToFee", lambda: make("fee_objection")))
            deeds.append(Deed(parent.tr("I paid it"), "payFee", pay))
        layout.addWidget(row(parent, text, *deeds, quiet=quiet))
    return bool(view.fees)


def show_recipients(
    layout: QVBoxLayout, parent: QWidget, context: Context, view: RequestView, send: Callable[[str], None]
) -> bool:
    """Each office that has the request, with its own receipt; shown for several, or where one was not reached."""
    clear_layout(layout)
    for part in view.parts:
        layout.addWidget(_recipient_row(parent, context, part, send))
    return len(view.parts) > 1 or any(part.failed for part in view.parts)


def _recipient_row(parent: QWidget, context: Context, part: RecipientView, send: Callable[[str], None]) -> QWidget:
    words, of = context.app.words, part.recipient
    name = ", ".join(text for text in (of.name, of.department) if text)
    if of.acts_for_provider:
        name = parent.tr("{name} (acts for the provider)").format(name=name)
    told = []
    if part.receipt is not None:
        key = parent.tr("got it on {day}") if part.receipt.proved else parent.tr("sent on {day}, receipt not proved")
        told.append(key.format(day=words.date(part.receipt.on)))
        if date_text := due_text(context, part.due):
            told.append(parent.tr("due {day}").format(day=date_text))
    else:
        told.append(parent.tr("nothing sent yet"))
    if part.failed:
        failed = ", ".join(sorted(words.label(channel).lower() for channel in part.failed))
        told.append(parent.tr("did not work: {channels}").format(channels=failed))
    quiet = ", ".join(told)
    if part.receipt is None:
        make = partial(send, of.id)
        return row(parent, name, Deed(parent.tr("Make the letter"), f"write_{of.id}", make), quiet=quiet)
    return row(parent, name, quiet=quiet)


def marks_of(context: Context, view: RequestView) -> tuple[Mark, ...]:
    """The dates of a request for the line of time, without two of the same kind on one day."""
    words = context.app.words

    def word(key: str) -> str:
        return words.text(f"clock_names.{key}")

    marks: list[Mark] = []
    sent = sendings_of(view.events)
    if sent:
        marks.append(Mark(sent[0].happened_on, words.short_date(sent[0].happened_on), word("sent")))
    receipt = view.receipt
    if receipt is not None and receipt.proved and (not sent or receipt.on != sent[0].happened_on):
        marks.append(Mark(receipt.on, words.short_date(receipt.on), word("received"), "good"))
    for clock in view.due.clocks:
        if clock.on is None or clock.name not in _ON_LINE:
            continue
        estimated = clock.name is ClockName.LAW and view.due.estimated
        tone = "late" if clock.name is ClockName.LAW and view.is_overdue else _ON_LINE[clock.name]
        marks.append(
            Mark(clock.on, words.short_date(clock.on), word("law_estimated" if estimated else clock.name), tone)
        )
    if view.due.answered_on is not None:
        marks.append(Mark(view.due.answered_on, words.short_date(view.due.answered_on), word("answered"), "good"))
    first: dict[tuple[object, str], Mark] = {(mark.on, mark.word): mark for mark in reversed(marks)}
    limits = [mark for mark in first.values() if mark.word == word("complaint_limit")]
    later = set(sorted(limits, key=lambda mark: mark.on)[1:])
    return tuple(mark for mark in first.values() if mark not in later)
