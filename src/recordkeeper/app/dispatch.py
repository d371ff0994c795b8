"""A finished letter on its way out: a packet to print or fax, a draft for the mail program. The app sends nothing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from recordkeeper.app.lettering import Lettering
from recordkeeper.app.letters import Letters
from recordkeeper.app.outgoing import Outgoing
from recordkeeper.app.packets import BuiltPacket, Packets
from recordkeeper.app.request_view import RequestView
from recordkeeper.content.words import Words
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.letter_matters import LetterFax
from recordkeeper.domain.paper import Paper

_COVER = "fax_cover"


class Dispatch:
    """Acts on finished letters."""

    def __init__(
        self, letters: Letters, lettering: Lettering, packets: Packets, outgoing: Outgoing, words: Words
    ) -> None:
        self._letters = letters
        self._lettering = lettering
        self._packets = packets
        self._outgoing = outgoing
        self._words = words

    def packet(
        self,
        view: RequestView,
        letter: Letter,
        enclosures: Sequence[Path] = (),
        *,
        fax: LetterFax | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> BuiltPacket:
        """The letter with its enclosures, after a fax cover if ``fax`` is given.

        Raises ``FileProblem`` with the path of an enclosure that cannot be used, and ``MissingFacts`` of the cover.
        """
        paper = self._letters.frozen_facts(letter).paper
        cover = (lambda pages: self._cover(view, letter, fax, pages, paper)) if fax is not None else None
        return self._packets.build(
            self._letters.content(letter), enclosures, cover=cover, paper=paper, cancelled=cancelled
        )

    def _cover(self, view: RequestView, letter: Letter, fax: LetterFax, pages: int, paper: Paper) -> bytes:
        """The cover to the office that the letter goes to; it says nothing about health."""
        known = self._letters.facts(view, _COVER)
        to = self._letters.frozen_facts(letter).provider
        facts = replace(known, provider=to, paper=paper, fax=replace(fax, pages=str(pages)))
        return self._lettering.build(facts).content

    def mail_draft(self, view: RequestView, letter: Letter) -> Path:
        """A draft with the letter attached, as a file for the mail program, in a folder that is swept.

        Raises ``FolderUnusable``, ``CannotWrite`` or ``DiskFull``.
        """
        from recordkeeper.exports.mail import mail_draft

        facts = self._letters.frozen_facts(letter)
        title = self._lettering.kind(letter.kind).title
        said = {"title": title, "reference": letter.reference, "sender": view.signer.legal_name}
        name = f"{title} {letter.reference}"
        draft = mail_draft(
            self._words.text("mail.subject", said),
            self._words.text("mail.body", said),
            to=facts.provider.email,
            attachment=self._letters.content(letter),
            named=name,
        )
        return self._outgoing.put(f"{name}.eml", draft)
