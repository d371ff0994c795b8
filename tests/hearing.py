"""What tests of the window hear."""

from collections.abc import Callable

from recordkeeper.gui.context import Context


class Said:
    """What the message strip was told."""

    def __init__(self, context: Context) -> None:
        self.texts: list[str] = []
        self.problems: list[bool] = []
        self.acts: list[Callable[[], None] | None] = []
        context.said.connect(self._hear)

    def _hear(self, text: str, problem: bool, button: str, act: Callable[[], None] | None) -> None:
        self.texts.append(text)
        self.problems.append(problem)
        self.acts.append(act)
