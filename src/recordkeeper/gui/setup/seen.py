"""What the portal shows, by kind of record, beside what portals usually show; and whether all can be downloaded."""

from recordkeeper.domain.setup import NO, ORDERED, PART, SEEN_ROWS, YES, Answers, seen_rows
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_seen import Ui_SetupSeen
from recordkeeper.gui.setup.page import SetupForm
from recordkeeper.gui.widgets.labels import plain_label
from recordkeeper.gui.widgets.radio_choice import RadioChoice

_THERE = "there"


class SeenPage(SetupForm):
    """A row for each kind: whether it is usually there, and what was seen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupSeen())

    def prepare(self) -> None:
        """Make the rows."""
        self.rows: dict[str, RadioChoice] = {}
        words, layout, parent = self.context.app.words, self.form.seenLayout, self.form.seenRows
        for column, head in enumerate((self.tr("Record"), self.tr("On a portal?"), self.tr("What you see"))):
            layout.addWidget(plain_label(head, "hint", parent), 0, column)
        choices = ((YES, self.tr("All of it")), (PART, self.tr("A part")), (NO, self.tr("Nothing")))
        for row, name in enumerate(SEEN_ROWS, 1):
            word = words.text(f"setup.seen.{name}.word")
            choice = RadioChoice(parent)
            choice.setObjectName(f"seen_{name}")
            choice.set_choices(choices)
            choice.setAccessibleName(word)
            choice.edited.connect(self.note_edit)
            self.rows[name] = choice
            layout.addWidget(plain_label(word, "strong", parent), row, 0)
            layout.addWidget(plain_label(words.text(f"setup.seen.{name}.usual"), "quiet", parent), row, 1)
            layout.addWidget(choice, row, 2)
        layout.setColumnStretch(0, 2)
        layout.setColumnStretch(1, 1)
        self.form.export_state.set_choices(
            ((NO, self.tr("No")), (_THERE, self.tr("Yes")), (ORDERED, self.tr("Yes, and I ordered it")))
        )

    def fill(self, answers: Answers) -> None:
        """Show what was seen."""
        super().fill(answers)
        for name, choice in self.rows.items():
            choice.set_value(answers.get(f"seen.{name}", ""))

    def answers(self) -> dict[str, str]:
        """The rows as answers of their own."""
        return super().answers() | {f"seen.{name}": choice.value() for name, choice in self.rows.items()}

    def adapt(self, answers: Answers) -> None:
        """Say why what is missing is late, and what to do."""
        words = self.context.app.words
        lines = [
            words.text(
                "setup.seen.line", {name: words.text(f"setup.seen.{row}.{name}") for name in ("word", "why", "what")}
            )
            for row in seen_rows(answers, PART, NO)
        ]
        self.form.missingText.setText("\n".join(lines))
        self.form.missingCard.setVisible(bool(lines))
        self.form.export_ready_field.setVisible(answers.get("export.state") == ORDERED)

    def go_to(self, field: str) -> None:
        """Begin at the first row, or at the field named."""
        if field:
            super().go_to(field)
        else:
            next(iter(self.rows.values())).setFocus()
