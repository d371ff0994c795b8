"""Writes the papers of the sample library as real files: PDF, clinical document, scan, text; one of them damaged."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from recordkeeper.app.reader import Reader
from recordkeeper.content.samples import SampleFile, SampleProvider, Samples
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.person import Person
from recordkeeper.domain.sample import SamplePaper, sections_of, with_days

Spoken = Callable[[PartialDate | date | None], str]

_SCAN_WIDTH = 1000
_KEPT_OF_A_DAMAGED_FILE = 0.4


class SampleFiles:
    """Writes into ``folder``; ``today`` is the day that the samples count from, ``spoken`` writes a day out."""

    def __init__(self, folder: Path, samples: Samples, today: date, people: dict[str, Person], spoken: Spoken) -> None:
        self._folder = folder
        self._providers = {each.key: each for each in samples.providers}
        self._papers = {each.file: each for each in samples.papers}
        self._today = today
        self._people = people
        self._spoken = spoken

    def write(self, sample: SampleFile, reader: Reader) -> Path:
        """The path of the file; ``reader`` makes the picture of a scan."""
        path = self._folder / sample.file
        if path.suffix == ".txt":
            path.write_text(f"{sample.title}\n\n{sample.text}", encoding="utf-8")
        elif path.suffix == ".xml":
            from recordkeeper.exports.ccda_sample import ccda_bytes

            path.write_bytes(ccda_bytes(self._paper(sample)))
        else:
            content = self._pdf(sample)
            kept = int(len(content) * _KEPT_OF_A_DAMAGED_FILE) if sample.damaged else len(content)
            drawn = path.with_suffix(".pdf")
            drawn.write_bytes(content[:kept])
            if path.suffix == ".png":
                path.write_bytes(reader.render(drawn, 0, _SCAN_WIDTH))
        return path

    def proof(self, name: str, reader: Reader) -> Path | None:
        """The path of a paper that proves something; None for no name."""
        return self.write(self._papers[name], reader) if name else None

    def day(self, number: int) -> date:
        """The day that a number stands for."""
        return self._today + timedelta(days=number)

    def text(self, text: str) -> str:
        """A text with its days written out."""
        return with_days(text, lambda number: self._spoken(self.day(number)))

    def _pdf(self, sample: SampleFile) -> bytes:
        from recordkeeper.pdf.sample import sample_bytes

        paper = self._paper(sample)
        period = self._spoken(PartialDate(paper.day, paper.until))
        return sample_bytes(paper, period, self._spoken(paper.until), self._spoken(paper.birth_date))

    def _paper(self, sample: SampleFile) -> SamplePaper:
        person = self._people.get(sample.person)
        provider = self._providers.get(sample.provider)
        return SamplePaper(
            title=sample.title,
            code=sample.code,
            letterhead=(provider.name, *provider.letterhead) if provider else (),
            style=provider.style if provider else 0,
            person=person.legal_name if person else "",
            birth_date=person.birth_date if person else None,
            patient_number=_patient_number(provider, sample.person) if provider else "",
            author=sample.author,
            day=self.day(sample.day),
            until=self.day(sample.day + sample.stay),
            sections=sections_of(self.text(sample.text)),
        )


def _patient_number(provider: SampleProvider, person: str) -> str:
    return next((each.patient_number for each in provider.registrations if each.person == person), "")
