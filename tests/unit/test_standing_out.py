"""What stands out at a provider."""

from recordkeeper.domain.standing_out import StandsOut, stands_out


def out(**facts: bool) -> StandsOut:
    usual = dict.fromkeys(("overdue", "stuck", "differs", "your_move", "not_sent", "waiting"), False)
    return stands_out(**({**usual, "has_address": True} | facts))


def test_the_most_pressing_fact_stands_out() -> None:
    assert out(overdue=True, stuck=True, waiting=True) is StandsOut.OVERDUE
    assert out(stuck=True, differs=True) is StandsOut.STUCK
    assert out(waiting=True, has_address=False) is StandsOut.NO_ADDRESS
    assert out(waiting=True) is StandsOut.WAITING
    assert out() is StandsOut.NOTHING
