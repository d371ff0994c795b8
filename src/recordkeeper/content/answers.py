"""Reads ``resources/answers``: a file for each answer, in the order of the numbers in their names."""

from collections.abc import Collection
from pathlib import Path

from recordkeeper.content.toml_file import read_toml
from recordkeeper.domain.answer import ASKED, Answer
from recordkeeper.domain.errors import BadFacts, ContentBroken
from recordkeeper.domain.plain import from_plain
from recordkeeper.domain.request import IssueKind

_FINAL = ("", "yes", "written")


def load_answers(root: Path, letters: Collection[str]) -> dict[str, Answer]:
    """Every answer by its id; raises ``ContentBroken`` for one that names what does not exist."""
    paths = sorted((root / "answers").glob("*.toml"), key=lambda path: int(path.stem.partition("-")[0]))
    return {answer.id: answer for answer in (_answer(path, letters) for path in paths)}


def _answer(path: Path, letters: Collection[str]) -> Answer:
    try:
        answer = from_plain(Answer, {"id": path.stem.partition("-")[2], **read_toml(path)})
    except (BadFacts, TypeError) as problem:
        raise ContentBroken(path, str(problem)) from problem
    claims = {
        "it asks for what nothing notes": set(answer.asks) <= set(ASKED),
        "there is no such issue": answer.issue in ("", *IssueKind),
        "there is no such letter": not answer.letter or answer.letter in letters,
        "it is final in a way that nothing knows": answer.final in _FINAL,
        "it must ask whether it was written": answer.final != "written" or "written" in answer.asks,
    }
    for claim, holds in claims.items():
        if not holds:
            raise ContentBroken(path, claim)
    return answer
