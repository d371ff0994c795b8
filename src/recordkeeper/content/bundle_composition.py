"""Puts a bundle into words, section by section, as it is printed."""

from collections.abc import Iterator, Mapping

from recordkeeper.content.words import Words
from recordkeeper.domain.bundle import AskedRow, Bundle, BundlePart, BundleSection, BundleText, Exhibit

_SHORT_HASH = 12


def compose_bundle(bundle: Bundle, words: Words, first_pages: Mapping[int, int] | None = None) -> BundleText:
    """What is printed of it. With ``first_pages`` the exhibits follow in the same file, each from the page named there
    by its number; one that is not named is only in the ZIP."""
    return BundleText(
        title=bundle.title,
        person=bundle.person,
        follow_line=words.text(
            "bundle.follow_line",
            {"reference": bundle.reference, "person": bundle.person, "provider": bundle.provider},
        ),
        page_of=words.text("bundle.page_of", {"page": "{page}", "pages": "{pages}"}),
        unprintable=words.text("bundle.unprintable", {"mark": "{mark}"}),
        sections=tuple(_Composing(bundle, words).sections(first_pages)),
    )


class _Composing:
    def __init__(self, bundle: Bundle, words: Words) -> None:
        self._bundle, self._words = bundle, words

    def sections(self, first_pages: Mapping[int, int] | None) -> Iterator[BundleSection]:
        bundle = self._bundle
        yield self._about()
        yield self._exhibits(first_pages)
        if bundle.left_out:
            yield self._section(
                BundlePart.LEFT_OUT,
                ("number", "what", "why"),
                *((str(each.number), _lines(each.title, each.file_name), each.reason) for each in bundle.left_out),
            )
        yield self._section(
            BundlePart.TIMELINE, ("when", "what", "how", "proof", "note", "recorded_on"), *self._timeline()
        )
        yield self._section(BundlePart.CLOCKS, ("date", "name", "why"), *self._clocks())
        if bundle.asked or not bundle.corrections:
            yield self._section(BundlePart.ASKED, ("kind", "span", "outcome"), *map(_asked, bundle.asked))
        if bundle.corrections:
            yield self._section(
                BundlePart.CORRECTIONS,
                ("field", "as_shown", "should_be"),
                *((each.field, each.as_shown, each.should_be) for each in bundle.corrections),
            )
        if bundle.asked:
            yield self._section(BundlePart.MISSING, ("kind", "span", "outcome"), *map(_asked, bundle.missing))
        if bundle.issues:
            date = self._words.short_date
            yield self._section(
                BundlePart.ISSUES,
                ("kind", "state", "date"),
                *((each.kind, each.state, date(each.on)) for each in bundle.issues),
            )
        if bundle.exhibits:
            yield self._section(
                BundlePart.HASHES,
                ("number", "name", "hash"),
                *((str(each.number), each.file_name, each.sha256) for each in bundle.exhibits),
            )

    def _about(self) -> BundleSection:
        bundle, words = self._bundle, self._words
        facts = {
            "person": bundle.person,
            "birth_date": words.date(bundle.birth_date),
            "provider": bundle.provider,
            "reference": bundle.reference,
            "right": bundle.right,
            "stage": bundle.stage,
            "due": bundle.due,
            "made_on": words.date(bundle.made_on),
        }
        return BundleSection(
            part=BundlePart.ABOUT,
            heading="",
            lead=words.text("bundle.about.lead", {"person": bundle.person}),
            rows=tuple((self._label("about", name), value) for name, value in facts.items() if value),
        )

    def _exhibits(self, first_pages: Mapping[int, int] | None) -> BundleSection:
        if first_pages is None:
            rows = [self._exhibit(each, each.path) for each in self._bundle.exhibits]
            return self._section(BundlePart.EXHIBITS, ("number", "date", "what", "pages", "hash"), *rows)
        zip_only = self._label("exhibits", "zip_only")
        placed = []
        for each in self._bundle.exhibits:
            *first, short_hash = self._exhibit(each, "")
            placed.append((*first, str(first_pages.get(each.number, zip_only)), short_hash))
        columns = ("number", "date", "what", "pages", "here", "hash")
        return self._section(BundlePart.EXHIBITS_HERE, columns, *placed)

    def _exhibit(self, exhibit: Exhibit, path: str) -> tuple[str, ...]:
        return (
            str(exhibit.number),
            self._words.short_date(exhibit.on),
            _lines(exhibit.title, exhibit.origin, path),
            str(exhibit.pages or ""),
            exhibit.sha256[:_SHORT_HASH],
        )

    def _timeline(self) -> Iterator[tuple[str, ...]]:
        date = self._words.short_date
        for row in self._bundle.timeline:
            at = f"{row.at:%H:%M}" if row.at else ""
            yield (_lines(date(row.on), at), row.what, row.channel, row.proof, row.note, date(row.recorded_on))

    def _clocks(self) -> Iterator[tuple[str, ...]]:
        words = self._words
        for row in self._bundle.clocks:
            basis = words.text("bundle.clocks.counted_from", {"event": row.counts_from}) if row.counts_from else ""
            day = words.short_date(row.on) or self._label("clocks", "no_date")
            yield (day, row.name, _lines(row.sentence, basis))

    def _section(self, part: BundlePart, columns: tuple[str, ...], *rows: tuple[str, ...]) -> BundleSection:
        table = "exhibits" if part is BundlePart.EXHIBITS_HERE else part.value
        none = f"bundle.{table}.none"
        lead = f"bundle.{table}.lead"
        said = lead if rows or not self._words.has(none) else none
        return BundleSection(
            part=part,
            heading=self._label(table, "heading"),
            lead=self._words.text(said) if self._words.has(said) else "",
            columns=tuple(self._label(table, name) for name in columns) if rows else (),
            rows=rows,
        )

    def _label(self, table: str, name: str) -> str:
        return self._words.text(f"bundle.{table}.{name}")


def _asked(row: AskedRow) -> tuple[str, ...]:
    return (_lines(row.kind, row.detail), row.span, row.outcome)


def _lines(*texts: str) -> str:
    return "\n".join(text for text in texts if text)
