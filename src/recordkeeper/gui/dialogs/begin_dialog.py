"""A request that uses another right than that to a copy: what it is, for whom, from whom."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from recordkeeper.domain.checks import Problem, problem
from recordkeeper.domain.ids import Id
from recordkeeper.domain.letter_text import Moment
from recordkeeper.domain.request import Right
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.begin_dialog import Ui_BeginDialog

_RIGHTS = (Right.INSPECT, Right.AMENDMENT, Right.ACCOUNTING, Right.THIRD_PARTY)


class BeginDialog(FormDialog):
    """Offers the rights that there is a letter for at the provider's place; ``made`` is the request begun."""

    help_page = "your-right"

    def __init__(self, parent: QWidget | None, context: Context, *, provider_id: Id = "") -> None:
        super().__init__(parent, context, Ui_BeginDialog())
        app = context.app
        self.made: Id = ""
        people, providers = app.people.all(), app.providers.all()
        self._places = {each.id: each.place for each in providers}
        self.form.person.set_choices((each.id, each.legal_name) for each in people)
        self.form.provider.set_choices((each.id, each.name) for each in providers)
        only = providers[0].id if len(providers) == 1 else ""
        self.begin({"person": context.person_id or (people[0].id if people else ""), "provider": provider_id or only})
        self.form.provider.edited.connect(self._offer)
        self.form.right.edited.connect(self._explain)
        self._offer()

    def _offer(self) -> None:
        """The rights that there is a letter for at the provider's place."""
        words, provider = self.context.app.words, self.form.provider.value()
        fitting = [each for each in _RIGHTS if not provider or self._has_letter(each, provider)]
        chosen = self.form.right.value()
        self.form.right.set_choices([(each, words.label(each)) for each in fitting], down=True)
        self.form.right.set_value(chosen if chosen in fitting else "")
        self.form.none.setVisible(not fitting)
        self._explain()

    def _explain(self) -> None:
        right = self.form.right.value()
        self.form.about.setText(self.context.app.words.text(f"rights.{right}") if right else "")
        self.form.about.setVisible(bool(right))

    def problems(self, values: dict[str, str]) -> Iterable[Problem]:
        """All three are needed, and a letter that fits the place."""
        for name, key in (("right", "choose_one"), ("person", "missing_whose"), ("provider", "missing_provider")):
            if not values[name]:
                yield problem(name, key)

    def _has_letter(self, right: Right, provider_id: Id) -> bool:
        lettering, place = self.context.app.lettering, self._places[provider_id]
        return any(
            kind.moment is Moment.FIRST and right in kind.rights and lettering.fits(kind, place)
            for kind in lettering.kinds()
        )

    def save(self, values: dict[str, str]) -> None:
        """Begin the request."""
        request = self.context.app.requests.begin(values["person"], values["provider"], Right(values["right"]))
        self.made = request.id
