"""What stands out at a provider: the one thing worth a badge in a list."""

from enum import StrEnum


class StandsOut(StrEnum):
    """From the most pressing on."""

    OVERDUE = "overdue"
    STUCK = "stuck"
    DIFFERS = "differs"
    YOUR_MOVE = "your_move"
    NOT_SENT = "not_sent"
    NO_ADDRESS = "no_address"
    WAITING = "waiting"
    NOTHING = "nothing"


def stands_out(
    *, overdue: bool, stuck: bool, differs: bool, your_move: bool, not_sent: bool, has_address: bool, waiting: bool
) -> StandsOut:
    """The most pressing of these facts."""
    facts = {
        StandsOut.OVERDUE: overdue,
        StandsOut.STUCK: stuck,
        StandsOut.DIFFERS: differs,
        StandsOut.YOUR_MOVE: your_move,
        StandsOut.NOT_SENT: not_sent,
        StandsOut.NO_ADDRESS: not has_address,
        StandsOut.WAITING: waiting,
    }
    return next((each for each, holds in facts.items() if holds), StandsOut.NOTHING)
