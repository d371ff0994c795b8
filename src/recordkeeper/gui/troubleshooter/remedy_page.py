"""One remedy: why, what to do, what to say on the phone, how it went."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from recordkeeper.app.troubleshooter import Try, Where
from recordkeeper.domain.call_card import CallCard
from recordkeeper.domain.checks import Problem, of_day, of_past_day, problem, typed_day
from recordkeeper.domain.noting import of_coming_time, of_time, typed_time
from recordkeeper.domain.troubleshooting import URGENT, Act, Diagnosis, Do
from recordkeeper.gui.brand_words import placement_lines
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.troubleshooter import Ui_Troubleshooter
from recordkeeper.gui.widgets.badge import Tone
from recordkeeper.gui.widgets.field import Fields
from recordkeeper.gui.widgets.labels import breakable, clear_layout, plain_label

_NOTED = ("on", "at", "note", "spoke_with", "proof_file")


class RemedyPage:
    """Fills and reads that page of the window's form."""

    def __init__(self, context: Context, form: Ui_Troubleshooter, fields: Fields) -> None:
        self._context, self._form, self._fields = context, form, fields
        self._do: Do | None = None
        self._where = Where()
        form.outcome.edited.connect(self._follow)

    def show(self, do: Do, diagnosis: Diagnosis, where: Where, spent: Iterable[str]) -> None:
        """Show a remedy that is to be tried; ``spent`` are the guards for which others are left out."""
        self._do, self._where = do, where
        self._show_cause(do, diagnosis, spent)
        words, form = self._context.app.words, self._form
        key = f"troubleshooting.remedy.{do.remedy.id}"
        form.doNumber.setText(
            words.text("troubleshooting.remedy_number", {"number": str(do.number), "total": str(do.total)})
        )
        form.doText.setText(words.text(f"{key}.text"))
        self._show_place(do)
        calls = do.remedy.act is Act.CALL
        form.callCard.setVisible(calls)
        if calls:
            self._show_call(self._context.app.troubleshooter.call_card(where, do.remedy), key)
        form.outcome.set_choices(((each.id, words.text(f"{key}.{each.id}")) for each in do.remedy.outcomes), down=True)
        blank = dict.fromkeys((*_NOTED, "outcome", "by"), "")
        self._fields.fill(blank | {"on": self._context.app.today().isoformat()})
        for name in _NOTED:
            self._fields[name].setVisible(where.is_known and (name != "spoke_with" or calls))
        self._follow()

    def problems(self) -> Iterator[Problem]:
        """What is missing before it can be noted."""
        app, values = self._context.app, self._fields.values()
        if not values["outcome"]:
            yield problem("outcome", "missing_outcome")
        if self._names_a_day():
            yield from of_day("by", values["by"])
            by = typed_day(values["by"])
            if not values["by"].strip():
                yield problem("by", "missing_by")
            elif by is not None and by < app.today():
                yield problem("by", "ready_in_past")
        if self._where.is_known:
            yield from of_past_day("on", values["on"], app.today())
            yield from of_time("at", values["at"])
            yield from of_coming_time("at", values["on"], values["at"], app.now())

    def typed(self) -> dict[str, str]:
        """What was chosen and typed so far."""
        return {name: text for name in (*_NOTED, "outcome", "by") if (text := self._fields[name].value())}

    def fill(self, typed: Mapping[str, str]) -> None:
        """Show what was typed before and not noted."""
        self._fields.fill(typed)
        self._follow()

    def outcome(self) -> str:
        """How it went."""
        return self._fields["outcome"].value()

    def noted(self) -> Try:
        """What was noted of it."""
        values = self._fields.values()
        return Try(
            on=typed_day(values["on"]) or self._context.app.today(),
            at=typed_time(values["at"]),
            note=values["note"],
            spoke_with=values["spoke_with"],
            by=self._named_day(),
            proof=Path(values["proof_file"]) if values["proof_file"] else None,
        )

    def _named_day(self) -> date | None:
        return typed_day(self._fields["by"].value()) if self._names_a_day() else None

    def _names_a_day(self) -> bool:
        chosen = self.outcome()
        return bool(chosen) and self._do is not None and self._do.remedy.outcome(chosen).promises

    def _follow(self) -> None:
        self._fields["by"].setVisible(self._names_a_day())

    def _show_cause(self, do: Do, diagnosis: Diagnosis, spent: Iterable[str]) -> None:
        words, form, causes = self._context.app.words, self._form, diagnosis.causes
        urgent = do.cause.id == URGENT
        word = words.text("troubleshooting.urgent") if urgent else words.label(do.cause.of)
        form.classBadge.show_word(word, Tone.ATTENTION)
        form.causeNumber.setVisible(len(causes) > 1)
        form.causeNumber.setText(
            words.text(
                "troubleshooting.cause_number", {"number": str(causes.index(do.cause) + 1), "total": str(len(causes))}
            )
        )
        titles = [words.text(f"troubleshooting.cause.{each.id}.title") for each in causes if each.id != URGENT]
        form.combination.setVisible(len(titles) > 1)
        form.combination.setText(
            words.text("troubleshooting.combination", {"total": str(len(titles)), "causes": " · ".join(titles)})
        )
        form.causeTitle.setText(words.text(f"troubleshooting.cause.{do.cause.id}.title"))
        why = [words.text(f"troubleshooting.cause.{do.cause.id}.why")]
        form.causeWhy.setText(" ".join((*why, *(words.text(f"troubleshooting.spent.{guard}") for guard in spent))))
        form.whyButton.setVisible(bool(do.cause.guide))

    def _show_place(self, do: Do) -> None:
        """Where portals of this brand keep it, if that is known and helps here."""
        form = self._form
        account = next(
            (view for view in self._context.app.portals.accounts() if view.account.id == self._where.account_id), None
        )
        place = account.where(do.remedy.step) if account is not None and do.remedy.step is not None else None
        lines = ("", "")
        if account is not None and account.brand is not None and place is not None and do.remedy.act is not Act.CALL:
            lines = placement_lines(self._context, account.brand, place)
        for label, line in zip((form.doWhere, form.doSource), lines, strict=True):
            label.setText(line)
            label.setVisible(bool(line))

    def _show_call(self, card: CallCard, key: str) -> None:
        words, layout, rows = self._context.app.words, self._form.callLayout, self._form.callRows
        clear_layout(layout)
        numbers = [f"{words.label(each.purpose)}: {each.phone}" for each in card.contacts]
        whom = " / ".join(words.label(purpose) for purpose in card.purposes)
        details = [
            words.text(
                "troubleshooting.call.detail", {"name": words.text(f"troubleshooting.detail.{name}"), "text": text}
            )
            for name, text in card.patient
        ]
        lines = {
            "number": "\n".join(numbers) or words.text("troubleshooting.call.no_number"),
            "whom": whom,
            "you": " · ".join(details) or words.text("troubleshooting.call.no_details"),
            "acting": card.caller,
            "say_first": words.text("troubleshooting.call.acting_say", dict(card.patient)) if card.caller else "",
            "say": words.text(f"{key}.say"),
            "write_down": words.text(f"{key}.write_down"),
        }
        for row, (name, text) in enumerate((name, text) for name, text in lines.items() if text):
            head = plain_label(words.text(f"troubleshooting.call.{name}"), "fieldLabel", rows)
            layout.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(plain_label(breakable(text), "body", rows), row, 1)
        layout.setColumnStretch(1, 1)
