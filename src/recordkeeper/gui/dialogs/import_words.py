"""What the import says about each file it found, for the person who is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from recordkeeper.app.application import App
from recordkeeper.app.imports import Preview, PreviewState
from recordkeeper.domain.person import Person
from recordkeeper.gui.tables import Column
from recordkeeper.gui.widgets.badge import SHAPES, Tone

_MOST_NAMES = 5
_TONES = {
    PreviewState.UNREADABLE: Tone.LATE,
    PreviewState.MISMATCH: Tone.ATTENTION,
    PreviewState.ALREADY: Tone.GOOD,
    PreviewState.DAMAGED: Tone.ATTENTION,
    PreviewState.NEW: Tone.PLAIN,
}


class PreviewWords(QObject):
    """The words of the preview; ``person`` gives who is chosen now."""

    def __init__(self, app: App, person: Callable[[], Person | None]) -> None:
        super().__init__()
        self._app = app
        self._person = person

    def columns(self) -> tuple[Column[Preview], ...]:
        """The columns of the table."""
        return (
            Column(self.tr("File"), lambda preview: preview.path.name),
            Column(self.tr("What it is"), self._what),
            Column(self.tr("State"), self._state),
            Column(self.tr("Date"), self._date, self._when),
            Column(self.tr("Person named"), lambda preview: (preview.look and preview.look.person_name) or ""),
            Column(self.tr("Provider named"), lambda preview: (preview.look and preview.look.provider) or ""),
            Column(self.tr("Pages"), lambda preview: str(_pages(preview) or ""), _pages),
        )

    def summary(self, previews: Sequence[Preview], ticked: int) -> str:
        """How many there are, how many will be filed, and why not the others."""
        person = self._person()
        states = [preview.state(person) for preview in previews]
        parts = [self.tr("Found: {all}. To be filed: {ticked}.").format(all=len(states), ticked=ticked)]
        for state, text in (
            (PreviewState.MISMATCH, self.tr("Naming somebody else: {count}. Tick one to file it all the same.")),
            (PreviewState.ALREADY, self.tr("You have already: {count}.")),
            (PreviewState.UNREADABLE, self.tr("Cannot be filed: {count}.")),
        ):
            if state in states:
                parts.append(text.format(count=states.count(state)))
        return " ".join(parts)

    def reasons(self, preview: Preview) -> list[str]:
        """All there is to say about one file; where it is if there is nothing else."""
        words, look, person = self._app.words, preview.look, self._person()
        reasons = []
        if preview.failure is not None:
            reasons.append(words.failure(preview.failure))
        elif look is not None and look.error:
            reasons.append(words.text(f"errors.{look.error}", {"path": preview.path.name, "reason": look.error}))
        if person is not None and preview.mismatch(person) is not None:
            reasons.append(self.mismatch(preview, person))
        if preview.known_as:
            said = self.tr("You have it already, as “{title}”. Tick it to file it once more.")
            reasons.append(said.format(title=preview.known_as))
        reasons += [words.text(f"looking.warning.{each}") for each in (look.warnings if look else ())]
        return reasons or [str(preview.path)]

    def mismatch(self, preview: Preview, person: Person) -> str:
        """What speaks against filing it for this person."""
        look, date = preview.look, self._app.words.date
        assert look is not None
        named = look.person_name or self.tr("nobody")
        it = self.tr("It names {name}, born {born}.") if look.birth_date else self.tr("It names {name}.")
        you = (
            self.tr("You chose {name}, born {born}.")
            if look.birth_date and person.birth_date
            else self.tr("You chose {name}.")
        )
        return " ".join(
            (
                it.format(name=named, born=date(look.birth_date)),
                you.format(name=person.legal_name, born=date(person.birth_date)),
            )
        )

    def mismatches(self, previews: Sequence[Preview]) -> str:
        """Whom these files name."""
        named = sorted({each.look.person_name for each in previews if each.look and each.look.person_name})
        said = self.tr("{count} files name somebody else, or another birth date.").format(count=len(previews))
        if not named:
            return said
        names = "; ".join((*named[:_MOST_NAMES], *(["…"] if len(named) > _MOST_NAMES else [])))
        return f"{said}\n{names}"

    def _what(self, preview: Preview) -> str:
        look = preview.look
        if look is None:
            return ""
        kind = self._app.records.label(look.record_types[0]) if look.record_types else ""
        return look.title or kind or self._app.words.text(f"looking.format.{look.format}")

    def _state(self, preview: Preview) -> str:
        state = preview.state(self._person())
        return f"{SHAPES[_TONES[state]]} {self._app.words.label(state)}"

    def _date(self, preview: Preview) -> str:
        look = preview.look
        return self._app.words.date((look.service or look.document_date) if look else None)

    def _when(self, preview: Preview) -> tuple[bool, int]:
        when = (preview.look.service or preview.look.document_date) if preview.look else None
        return (when is None, when.first.toordinal() if when else 0)


def _pages(preview: Preview) -> int:
    return (preview.look and preview.look.pages) or 0
