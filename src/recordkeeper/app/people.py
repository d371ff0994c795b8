"""People whose records are kept, and who may act for whom."""

from recordkeeper.app.session import Session
from recordkeeper.domain.errors import Ambiguous, NotFound
from recordkeeper.domain.identity import equal_names, same_name
from recordkeeper.domain.ids import Id
from recordkeeper.domain.person import Authority, Person
from recordkeeper.domain.topic import Topic


class People:
    """Acts on people."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[Person, ...]:
        """Everybody, the first one added first: usually the user."""
        with self._session.read() as reading:
            return reading.find(Person)

    def get(self, person_id: Id) -> Person:
        """One person."""
        with self._session.read() as reading:
            return reading.get(Person, person_id)

    def named(self, name: str) -> Person:
        """The one person with this name, middle names left out or not; raises ``NotFound`` or ``Ambiguous``."""
        names = [(person, known) for person in self.all() for known in (person.legal_name, *person.former_names)]
        exact = {person.id: person for person, known in names if equal_names(name, known)}
        found = list((exact or {person.id: person for person, known in names if same_name(name, known)}).values())
        if not found:
            raise NotFound("person", name)
        if len(found) > 1:
            raise Ambiguous("person", name)
        return found[0]

    def add(self, person: Person) -> Person:
        """Add a person."""
        with self._session.act("add_person", Topic.PEOPLE) as work:
            return work.add(person)

    def save(self, person: Person) -> Person:
        """Change a person's details."""
        with self._session.act("edit_person", Topic.PEOPLE) as work:
            return work.save(person)

    def authorities(self, person_id: Id) -> tuple[Authority, ...]:
        """Who may act for this person."""
        with self._session.read() as reading:
            return reading.find(Authority, person_id=person_id)

    def add_authority(self, authority: Authority) -> Authority:
        """Note that somebody may act for somebody, and by which paper."""
        with self._session.act("add_authority", Topic.PEOPLE) as work:
            return work.add(authority)
