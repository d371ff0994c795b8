"""How the set-up ends: what was made is said, what is missing is said, and the page with it is shown."""

from PySide6.QtCore import QCoreApplication

from recordkeeper.app.setup import Outcome
from recordkeeper.domain.errors import MissingFacts
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.mending import subject_of


def announce(context: Context, outcome: Outcome) -> None:
    """Say what came of it, and go to the request with the letter, or home."""
    requests = [letter.request_id for letter in outcome.letters if letter.request_id]
    requests += [request_id for request_id, problem in outcome.blocked]
    if outcome.blocked:
        text = QCoreApplication.translate("setup", "A letter could not be made yet. {sentences}")
        context.say(text.format(sentences=" ".join(_sentences(context, outcome))))
    elif len(outcome.letters) == 1:
        context.say(QCoreApplication.translate("setup", "Your letter is ready. Send it, then note here when and how."))
    elif outcome.letters:
        text = QCoreApplication.translate("setup", "{count} letters are ready. Send them, then note here when and how.")
        context.say(text.format(count=len(outcome.letters)))
    else:
        context.say(QCoreApplication.translate("setup", "Everything you entered is kept. Home says what comes next."))
    context.go("requests", requests[0]) if requests else context.go("home")


def _sentences(context: Context, outcome: Outcome) -> tuple[str, ...]:
    words = context.app.words
    found: list[str] = []
    for _request_id, problem in outcome.blocked:
        if isinstance(problem, MissingFacts):
            for subject in map(subject_of, problem.names):
                key = f"missing.{subject}"
                found.append(words.text(key if words.has(key) else "missing.other", {"name": subject}))
        else:
            found.append(words.failure(problem))
    return tuple(dict.fromkeys(found))
