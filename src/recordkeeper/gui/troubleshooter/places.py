"""Whose portal is meant: every account, and every provider without one, as a choice."""

from recordkeeper.app.troubleshooter import Where
from recordkeeper.gui.context import Context


def places(context: Context) -> dict[str, tuple[Where, str]]:
    """By key: where it is, and its words."""
    app = context.app
    people = {person.id: person.legal_name for person in app.people.all()}
    providers = {provider.id: provider.name for provider in app.providers.all()}
    found: dict[str, tuple[Where, str]] = {}
    served: set[tuple[str, str]] = set()
    for view in app.portals.accounts():
        provider_id = next(iter(view.provider_ids), "")
        where = Where(view.account.person_id, provider_id, view.account.id)
        words = (view.portal.name, providers.get(provider_id, ""), people[view.account.person_id])
        found[view.account.id] = where, " · ".join(word for word in words if word)
        served |= {(each, view.account.person_id) for each in view.provider_ids}
    for provider_id, provider in providers.items():
        for person_id, person in people.items():
            if (provider_id, person_id) not in served:
                found[f"{provider_id}:{person_id}"] = Where(person_id, provider_id), f"{provider} · {person}"
    return found
