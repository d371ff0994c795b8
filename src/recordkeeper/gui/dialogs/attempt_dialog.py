"""One try at a step of the path through a portal; then what to do next, in a sentence."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from recordkeeper.app.portals import AccountView
from recordkeeper.domain.checks import Problem, of_past_day, problem
from recordkeeper.domain.dates import parse_day
from recordkeeper.domain.details import details_on_file, differing, own_details
from recordkeeper.domain.ids import Id
from recordkeeper.domain.noting import of_coming_time, of_time, typed_time
from recordkeeper.domain.portal import PortalStep
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.forms.attempt_dialog import Ui_AttemptDialog

# Where details that differ are the usual reason.
_COMPARED = frozenset({PortalStep.ACCOUNT, PortalStep.VERIFIED, PortalStep.SECURED})


class AttemptDialog(FormDialog):
    """Records a try at a portal."""

    help_page = "login-fails"

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        account_id: str = "",
        step: PortalStep | None = None,
        worked: str = "",
    ) -> None:
        super().__init__(parent, context, Ui_AttemptDialog())
        app = context.app
        self._views = {view.account.id: view for view in app.portals.accounts()}
        people = {person.id: person.legal_name for person in app.people.all()}
        self.form.account.set_choices(
            (view.account.id, f"{view.portal.name} · {people[view.account.person_id]}") for view in self._views.values()
        )
        self.form.step.set_choices((each, app.words.label(each)) for each in PortalStep)
        self.form.worked.set_words(self.tr("It worked"), self.tr("It did not work"))
        self.form.account.edited.connect(self._choose_next_step)
        self.form.step.edited.connect(self._tell_how)
        only = next(iter(self._views)) if len(self._views) == 1 else ""
        self.begin({"account": account_id or only, "worked": worked, "on": app.today().isoformat()})
        if step is not None:
            self.fields["step"].set_value(step)
        self._edited = False

    def problems(self, values: dict[str, str]) -> Iterator[Problem]:
        """An account, a step, whether it worked, and a day that has come."""
        for name in ("account", "step"):
            if not values[name]:
                yield problem(name, f"missing_{name}")
        if not values["worked"]:
            yield problem("worked", "choose_each")
        yield from of_past_day("on", values["on"], self.context.app.today())
        yield from of_time("at", values["at"])
        yield from of_coming_time("at", values["on"], values["at"], self.context.app.now())

    def save(self, values: dict[str, str]) -> Callable[[], object]:
        """Record it."""
        view, step, worked = self._views[values["account"]], PortalStep(values["step"]), values["worked"] == "yes"
        self._tried = view, step, worked
        return lambda: self.context.app.portals.record_step(
            view.account,
            step,
            worked=worked,
            on=parse_day(values["on"]),
            at=typed_time(values["at"]),
            note=values["note"].strip(),
            proof=Path(values["proof_file"]) if values["proof_file"] else None,
        )

    def saved(self) -> None:
        """Say what is next."""
        view, step, worked = self._tried
        say_next(self.context, view, step, worked=worked)

    def _choose_next_step(self) -> None:
        view = self._views.get(self.form.account.value())
        if view is not None and view.next_step is not None:
            self.form.step.set_value(view.next_step.step)

    def _tell_how(self) -> None:
        step = self.form.step.value()
        self.form.how.setText(self.context.app.words.text(f"portal_steps.{step}.how") if step else "")
        self.form.how.setVisible(bool(step))


def say_next(context: Context, view: AccountView, step: PortalStep, *, worked: bool) -> None:
    """Say what to do after a try; with a way to the letter that corrects details, when some differ."""
    words = context.app.words
    if worked:
        now = next(each for each in context.app.portals.accounts() if each.account.id == view.account.id)
        if now.next_step is None:
            context.say(words.text("portal_steps.all_done"))
            return
        following = now.next_step.step
        facts = {"step": words.label(following), "how": words.text(f"portal_steps.{following}.how")}
        context.say(words.text("portal_steps.after_done", facts))
        return
    advice = {"when_it_fails": words.text(f"portal_steps.{step}.when_it_fails")}
    provider_id, details = _differing_details(context, view) if step in _COMPARED else ("", ())
    if not details:
        context.say(
            words.text("portal_steps.after_failed", advice),
            context.tr("Help me with this"),
            lambda: context.go("stuck", f"{view.account.id}#{step}"),
        )
        return
    named = ", ".join(words.text(f"labels.on_file.{detail}").lower() for detail in details)
    target = f"correct:{provider_id}:{view.account.person_id}"
    context.say(
        words.text("portal_steps.differs", advice | {"details": named}),
        context.tr("Write a letter to correct my details"),
        lambda: context.go("requests", target),
    )


def _differing_details(context: Context, view: AccountView) -> tuple[Id, tuple[str, ...]]:
    """The first provider behind the portal that has something else on file, and which details."""
    own = own_details(context.app.people.get(view.account.person_id))
    for provider_id in view.provider_ids:
        registration = context.app.providers.view(provider_id).registration_of(view.account.person_id)
        found = differing(own, details_on_file(registration)) if registration else ()
        if found:
            return provider_id, tuple(each.field for each in found)
    return "", ()
