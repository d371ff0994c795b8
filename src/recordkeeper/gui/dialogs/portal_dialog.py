"""A portal that serves a provider, and one person's account there; the password lies only in the system keyring."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from recordkeeper.domain.checks import Problem, problem
from recordkeeper.domain.ids import Id
from recordkeeper.domain.link_check import LinkCheck
from recordkeeper.domain.portal import Portal, PortalAccount, host_of
from recordkeeper.gui.context import Context
from recordkeeper.gui.dialogs.form_dialog import FormDialog
from recordkeeper.gui.dialogs.portal_password import PortalPassword
from recordkeeper.gui.forms.portal_dialog import Ui_PortalDialog
from recordkeeper.gui.link_words import link_sentences

_ANSWERS = {"yes": True, "no": False}
_ASKED = ("official", "offers_request", "offers_download", "two_factor")


class PortalDialog(FormDialog):
    """Adds a portal, changes one, or changes an account; ``join`` adds an account at a portal that is known."""

    help_page = "which-portal"

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        provider_id: Id,
        portal: Portal | None = None,
        account: PortalAccount | None = None,
        *,
        join: bool = False,
    ) -> None:
        super().__init__(parent, context, Ui_PortalDialog())
        self._provider_id = provider_id
        self._website = context.app.providers.view(provider_id).provider.website
        self._portal = portal or Portal(name="")
        self._account_id = account.id if account else ""
        self._with_account = portal is None or account is not None or join
        self._offer(portal, account)
        self.password = PortalPassword(self, context, self.form, self._account_id)
        self.form.address.textChanged.connect(lambda text: self._tell_host())
        self.form.known.edited.connect(self._take_known)
        self.begin(self._portal_values() | self._account_values(account))
        self._tell_host()

    def problems(self, values: dict[str, str]) -> Iterator[Problem]:
        """The portal has a name, its address can be read, and no password is left typed but not kept."""
        if not values["name"].strip():
            yield problem("name", "missing_portal_name")
        if values["address"].strip() and not host_of(values["address"]):
            yield problem("address", "not_an_address", text=values["address"].strip())
        check = self._check(values["address"])
        if check is not None and check.deceives and values["official"] == "yes":
            yield problem("official", "deceptive_official")
        if values["password"]:
            yield problem("password", "password_not_kept")

    def save(self, values: dict[str, str]) -> None:
        """Add or change the portal, and the account if a person is chosen."""
        portal = self._portal.with_(
            name=values["name"].strip(),
            host=host_of(values["address"]),
            brand=self._brand(values["address"]),
            found_where=values["found_where"].strip(),
            **{name: _ANSWERS.get(values[name]) for name in _ASKED if name != "two_factor"},
        )
        account = self._read_account(values, portal.id) if values["person"] else None
        portals = self.context.app.portals
        if portal.revision:
            portals.save(portal, account, self._provider_id)
        else:
            portals.add(portal, self._provider_id, account)

    def _offer(self, portal: Portal | None, account: PortalAccount | None) -> None:
        app = self.context.app
        served = {each.id for each in app.portals.portals_of(self._provider_id)}
        others = [each for each in app.portals.all() if each.id not in served]
        people = [(person.id, person.legal_name) for person in app.people.all()]
        form = self.form
        self.setWindowTitle(self.tr("Edit portal") if portal else self.tr("Add a portal"))
        form.known.set_choices(((each.id, each.name) for each in others), none=self.tr("No, it is a new one"))
        self.fields["known"].setVisible(portal is None and bool(others))
        for name in _ASKED:
            getattr(form, name).set_choices(
                (("yes", self.tr("Yes")), ("no", self.tr("No"))), none=self.tr("I do not know yet")
            )
        form.person.set_choices(people, none=self.tr("No account yet"))
        form.person.setEnabled(account is None)
        form.owner.set_choices(people, none=self.tr("The same person’s"))
        form.accountCard.setVisible(self._with_account and bool(people))
        form.passwordCard.setVisible(account is not None)

    def _portal_values(self) -> dict[str, str]:
        portal = self._portal
        return {"name": portal.name, "address": portal.host, "found_where": portal.found_where} | {
            name: _word(getattr(portal, name)) for name in _ASKED if name != "two_factor"
        }

    def _account_values(self, account: PortalAccount | None) -> dict[str, str]:
        if account is None:
            people = self.context.app.people.all()
            usual = self.context.person_id or (people[0].id if len(people) == 1 else "")
            return {"person": usual if self._with_account else ""}
        return {
            "person": account.person_id,
            "owner": account.owner_id,
            "user_name": account.user_name,
            "two_factor": _word(account.two_factor),
        }

    def _read_account(self, values: dict[str, str], portal_id: Id) -> PortalAccount:
        """What is stored may be newer than what was opened: keeping a password is noted there at once."""
        person_id = values["person"]
        account = (
            self.context.app.portals.account(self._account_id)
            if self._account_id
            else PortalAccount(portal_id=portal_id, person_id=person_id, owner_id=person_id)
        )
        return account.with_(
            owner_id=values["owner"] or person_id,
            user_name=values["user_name"].strip(),
            two_factor=_ANSWERS.get(values["two_factor"]),
        )

    def _take_known(self) -> None:
        known = {each.id: each for each in self.context.app.portals.all()}
        self._portal = known.get(self.form.known.value()) or Portal(name="")
        self.fields.fill(self._portal_values())

    def _tell_host(self) -> None:
        check = self._check(self.form.address.text())
        lines = list(link_sentences(self.context, check)) if check else []
        if check is not None and check.host != self.form.address.text().strip():
            lines.insert(0, self.tr("Kept: {host}").format(host=check.host))
        self.form.kept.setText("\n".join(lines))
        self.form.kept.setVisible(bool(lines))

    def _check(self, address: str) -> LinkCheck | None:
        return self.context.app.portals.check(address, self._website)

    def _brand(self, address: str) -> str:
        """What the address tells; a host alone may tell less than the address that was pasted once."""
        check = self._check(address)
        if check is not None and check.recognition is not None:
            return check.recognition.brand.id
        return self._portal.brand if host_of(address) == self._portal.host else ""


def _word(answer: bool | None) -> str:
    return next((word for word, meant in _ANSWERS.items() if meant is answer), "")
