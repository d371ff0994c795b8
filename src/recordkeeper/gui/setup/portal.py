"""The provider's portal, if there is one: where its name turns up, whether the link can be trusted, its brand."""

from recordkeeper.domain.link_check import LinkCheck
from recordkeeper.domain.setup import NO, YES, Answers, text_of
from recordkeeper.gui.context import Context
from recordkeeper.gui.forms.setup_portal import Ui_SetupPortal
from recordkeeper.gui.link_words import link_sentences
from recordkeeper.gui.setup.page import SetupForm

_UNSURE = "unsure"


class PortalPage(SetupForm):
    """Its name, its address, and whether the link can be trusted."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, Ui_SetupPortal())
        self._website = ""

    def prepare(self) -> None:
        """Offer yes, no and not sure, and the places where a portal is named."""
        choices = ((YES, self.tr("Yes")), (NO, self.tr("No")), (_UNSURE, self.tr("Not sure")))
        self.form.portal_has.set_choices(choices)
        self.form.portal_official.set_choices(choices)
        self._found_in = {
            "papers": self.tr("appointment papers"),
            "emails": self.tr("e-mails or texts"),
            "bills": self.tr("bills"),
            "website": self.tr("their website"),
        }
        self.form.portal_found_in.set_choices(self._found_in.items())

    def answers(self) -> dict[str, str]:
        """What is kept of the address is its site; the brand and where it was found go with it."""
        found = super().answers()
        if found.get("portal.has") != YES:
            return found
        check = self._check(found.get("portal.address", ""))
        ticked = [word for name, word in self._found_in.items() if name in found["portal.found_in"].split(",")]
        return found | {
            "portal.brand": check.recognition.brand.id if check and check.recognition else "",
            "portal.found_where": ", ".join(ticked),
            "portal.deceives": YES if check is not None and check.deceives else "",
        }

    def adapt(self, answers: Answers) -> None:
        """Only a portal that is there is described; the address is judged as it is typed."""
        has = answers.get("portal.has", "")
        self._website = text_of(answers, "provider.website")
        self.form.described.setVisible(has == YES)
        advice = {
            NO: self.tr("Then a letter is the way. It works without any portal."),
            _UNSURE: self.tr("Look on papers from your last visit, or ask at their desk. You can add it later."),
        }
        self.form.advice.setText(advice.get(has, ""))
        self.form.advice.setVisible(has in advice)
        self.form.portal_found_in_field.setVisible(has != NO)
        check = self._check(text_of(answers, "portal.address"))
        self.form.link.setText("\n".join(link_sentences(self.context, check)) if check else "")
        self.form.link.setVisible(check is not None)

    def _check(self, address: str) -> LinkCheck | None:
        return self.context.app.portals.check(address, self._website)
