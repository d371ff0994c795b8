"""Everything that is recorded ends in what happens next: said once it is saved."""

from recordkeeper.domain.ids import Id
from recordkeeper.gui.context import Context


def say_next(context: Context, *, request_id: Id = "", account_id: Id = "") -> None:
    """Say what there is to do next about a request or at an account, or until when there is nothing."""
    words = context.app.words
    following = context.app.todo.next_for(request_id=request_id, account_id=account_id)
    told = words.sentence(following) if following is not None else words.text("todo.next_on_home")
    context.say(words.text("todo.next", {"next": told}))
