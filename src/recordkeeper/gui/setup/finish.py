"""The last page: what will be made, what is still missing for it, and what comes then."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recordkeeper.domain.checks import Problem
from recordkeeper.domain.provider import ProviderKind
from recordkeeper.domain.request import Right
from recordkeeper.domain.setup import Answers, SetupPage, text_of
from recordkeeper.domain.setup_advice import advice
from recordkeeper.domain.setup_prospects import ASKED_BEFORE, Prospect, prospects
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_finish import Ui_SetupFinish
from recordkeeper.gui.setup.page import SetupForm
from recordkeeper.gui.setup.registry import ENTRIES
from recordkeeper.gui.theme.measures import SPACE_S, SPACE_XS
from recordkeeper.gui.widgets.badge import Badge, Tone
from recordkeeper.gui.widgets.labels import clear_layout, plain_label


class FinishPage(SetupForm):
    """Letters in plain words, gaps with a way to them, the plan."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupFinish())

    def adapt(self, answers: Answers) -> None:
        """Say what comes of the answers."""
        app = self.context.app
        clear_layout(self.form.lettersLayout)
        self._said: set[tuple[SetupPage, str]] = set()
        for prospect in prospects(answers, app.today(), app.lettering.unprintable):
            self.form.lettersLayout.addWidget(self._prospect(prospect, answers))
        clear_layout(self.form.planLayout)
        for number, sentence in enumerate(self._plan(answers), 1):
            self.form.planLayout.addWidget(plain_label(f"{number}.  {sentence}"))

    def _prospect(self, prospect: Prospect, answers: Answers) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        title = plain_label(self._title(prospect.kind, answers), "body", box)
        badge = (
            Badge(box, self.tr("Something is missing"), Tone.ATTENTION)
            if prospect.missing
            else Badge(box, self.tr("Complete"), Tone.GOOD)
        )
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(title, 1)
        head.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        gaps: dict[SetupPage, list[Problem]] = {}
        for page, problem in prospect.missing:
            # What several letters need is said once.
            if (page, problem.reason.key) not in self._said:
                self._said.add((page, problem.reason.key))
                gaps.setdefault(page, []).append(problem)
        for page, problems in gaps.items():
            layout.addLayout(self._gap(page, problems, box))
        return box

    def _gap(self, page: SetupPage, problems: list[Problem], parent: QWidget) -> QHBoxLayout:
        """One line for a page, which says the rest itself."""
        problem, more = problems[0], len(problems) - 1
        sentence = f"{ENTRIES[page].title}: {self.context.app.words.sentence(problem.reason)}"
        if more:
            sentence = self.tr("{sentence} And {count} more.").format(sentence=sentence, count=more)
        button = QPushButton(self.tr("Go there"), parent)
        button.setObjectName(f"gap_{problem.field.replace('.', '_')}")
        button.setProperty("role", "link")
        button.setAccessibleDescription(sentence)
        button.clicked.connect(lambda: self.went.emit(page, problem.field))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(plain_label(sentence, "quiet", parent), 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _title(self, kind: str, answers: Answers) -> str:
        provider = text_of(answers, "provider.name") or self.tr("your provider")
        texts = {
            ASKED_BEFORE: self.tr("Your earlier request to {provider} is noted. It needs no letter now."),
            "initial_access": self.tr("A letter to {provider} that asks for copies of the records"),
            "expedited": self.tr("A letter to {provider} that asks them to be quick"),
            "demographic_correction": self.tr("A letter to {provider} that corrects the details they have on file"),
        }
        return texts[kind].format(provider=provider)

    def _plan(self, answers: Answers) -> Iterator[str]:
        app = self.context.app
        kind = answers.get("provider.kind") or ProviderKind.OTHER
        rule = app.law.governing_rule(text_of(answers, "provider.place"), Right.COPY, kind, app.today())
        known = rule is not None and rule.days is not None and app.words.has(f"letter.days.{rule.day_kind}")
        days = app.words.text(f"letter.days.{rule.day_kind}", {"days": str(rule.days)}) if known and rule else ""
        return map(app.words.sentence, advice(answers, app.today(), days))
