"""The provider's portal, if there is one."""

from recordkeeper.domain.setup import NO, YES, Answers
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_portal import Ui_SetupPortal
from recordkeeper.gui.setup.page import SetupForm

_UNSURE = "unsure"


class PortalPage(SetupForm):
    """Its name, its address, and whether the link can be trusted."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupPortal())

    def prepare(self) -> None:
        """Offer yes, no and not sure."""
        choices = ((YES, self.tr("Yes")), (NO, self.tr("No")), (_UNSURE, self.tr("Not sure")))
        self.form.portal_has.set_choices(choices)
        self.form.portal_official.set_choices(choices)

    def adapt(self, answers: Answers) -> None:
        """Only a portal that is there is described."""
        has = answers.get("portal.has", "")
        for name in ("portal.name", "portal.address", "portal.user_name", "portal.found_where", "portal.official"):
            self.fields[name].setVisible(has == YES)
        advice = {
            NO: self.tr("Then a letter is the way. It works without any portal."),
            _UNSURE: self.tr("Look on papers from your last visit, or ask at their desk. You can add it later."),
        }
        self.form.advice.setText(advice.get(has, ""))
        self.form.advice.setVisible(has in advice)
