"""All acts of the app, for the faces: made once by ``bootstrap``, each part at its first use."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from recordkeeper.app.changes import Changes
from recordkeeper.app.jobs import Deliver, Jobs
from recordkeeper.paths import Folders

if TYPE_CHECKING:
    from recordkeeper.app.answers import Answers
    from recordkeeper.app.autostart import Autostart
    from recordkeeper.app.bundles import Bundles
    from recordkeeper.app.dispatch import Dispatch
    from recordkeeper.app.documents import Documents
    from recordkeeper.app.filing import Filing
    from recordkeeper.app.guide import Guide
    from recordkeeper.app.imports import Imports
    from recordkeeper.app.law import Law
    from recordkeeper.app.lettering import Lettering
    from recordkeeper.app.letters import Letters
    from recordkeeper.app.libraries import Libraries
    from recordkeeper.app.outgoing import Outgoing
    from recordkeeper.app.overview import Overview
    from recordkeeper.app.packets import Packets
    from recordkeeper.app.people import People
    from recordkeeper.app.portals import Portals
    from recordkeeper.app.providers import Providers
    from recordkeeper.app.reader import Reader
    from recordkeeper.app.records import RecordKinds
    from recordkeeper.app.reminders import Reminders
    from recordkeeper.app.requests import Requests
    from recordkeeper.app.session import Session
    from recordkeeper.app.settings import Settings
    from recordkeeper.app.setup import Setup
    from recordkeeper.app.timeline import Timeline
    from recordkeeper.app.todo import Todos
    from recordkeeper.app.troubleshooter import Troubleshooter
    from recordkeeper.app.visits import Visits
    from recordkeeper.content.words import Words


class App:
    """What a face may use. Heavy parts are imported when they are first asked for."""

    def __init__(
        self,
        folders: Folders,
        resources: Path,
        now: Callable[[], datetime],
        deliver: Deliver,
        on_bug: Callable[[BaseException], None],
    ) -> None:
        self.folders = folders
        self.resources = resources
        self.changes = Changes()
        self.jobs = Jobs(deliver, on_bug)
        self._now = now

    def now(self) -> datetime:
        """The moment, in the user's own zone."""
        return self._now()

    def today(self) -> date:
        """The user's own date."""
        return self._now().date()

    @cached_property
    def session(self) -> "Session":
        """The library that is open."""
        from recordkeeper.app.session import Session

        return Session(self.folders.state, self.folders.cache, self._now, self.changes)

    @cached_property
    def libraries(self) -> "Libraries":
        """Which library to open."""
        from recordkeeper.app.libraries import Libraries

        return Libraries(self)

    @cached_property
    def words(self) -> "Words":
        """The words that are not on a form."""
        from recordkeeper.content.words import Words

        return Words(self.resources)

    @cached_property
    def law(self) -> "Law":
        """The law of the places, and dates by it."""
        from recordkeeper.app.law import Law

        return Law(self.resources, self.words)

    @cached_property
    def guide(self) -> "Guide":
        """The pages of help."""
        from recordkeeper.app.guide import Guide

        return Guide(self.resources, self.law, self.words)

    @cached_property
    def lettering(self) -> "Lettering":
        """Letters from facts, without a library."""
        from recordkeeper.app.lettering import Lettering

        return Lettering(self.resources, self.law, self.words)

    @cached_property
    def records(self) -> "RecordKinds":
        """Kinds of record, sensitive categories, ways of delivery."""
        from recordkeeper.app.records import RecordKinds

        return RecordKinds(self.resources)

    @cached_property
    def reader(self) -> "Reader":
        """The process that reads foreign files."""
        from recordkeeper.app.reader import Limits, Reader

        return Reader(Limits(), self.records.loinc)

    @cached_property
    def page_reader(self) -> "Reader":
        """A second such process, for the pages on the screen: they do not wait for an import."""
        from recordkeeper.app.reader import Limits, Reader

        return Reader(Limits(), self.records.loinc)

    @cached_property
    def filing(self) -> "Filing":
        """Files into the library."""
        from recordkeeper.app.filing import Filing

        return Filing(self.session)

    @cached_property
    def people(self) -> "People":
        """Acts on people."""
        from recordkeeper.app.people import People

        return People(self.session)

    @cached_property
    def providers(self) -> "Providers":
        """Acts on providers."""
        from recordkeeper.app.providers import Providers

        return Providers(self.session)

    @cached_property
    def portals(self) -> "Portals":
        """Acts on portals."""
        from recordkeeper.app.portals import Portals
        from recordkeeper.keys.keychain import Keychain

        return Portals(self.session, Keychain(), self.filing, self.resources)

    @cached_property
    def documents(self) -> "Documents":
        """Acts on documents."""
        from recordkeeper.app.documents import Documents

        return Documents(self.session, self.reader, self.page_reader)

    @cached_property
    def imports(self) -> "Imports":
        """Import."""
        from recordkeeper.app.imports import Imports

        return Imports(self.session, self.reader, self.filing, self.documents)

    @cached_property
    def requests(self) -> "Requests":
        """Acts on requests."""
        from recordkeeper.app.requests import Requests

        return Requests(self.session, self.law, self.filing)

    @cached_property
    def answers(self) -> "Answers":
        """What providers answered."""
        from recordkeeper.app.answers import Answers

        return Answers(self.session, self.requests, self.lettering, self.filing, self.resources, self.words)

    @cached_property
    def overview(self) -> "Overview":
        """Providers at a glance."""
        from recordkeeper.app.overview import Overview

        return Overview(self.people, self.providers, self.portals, self.requests, self.documents)

    @cached_property
    def letters(self) -> "Letters":
        """Acts on letters."""
        from recordkeeper.app.letters import Letters

        return Letters(self.session, self.law, self.lettering, self.filing, self.page_reader, self.words)

    @cached_property
    def packets(self) -> "Packets":
        """Letters with their enclosures and cover sheet."""
        from recordkeeper.app.packets import Packets

        return Packets(self.reader, self.words)

    @cached_property
    def dispatch(self) -> "Dispatch":
        """Finished letters on their way out."""
        from recordkeeper.app.dispatch import Dispatch

        return Dispatch(self.letters, self.lettering, self.packets, self.outgoing, self.words)

    @cached_property
    def bundles(self) -> "Bundles":
        """Everything about a request in one file."""
        from recordkeeper.app.bundles import Bundles

        fonts = self.resources / "fonts"
        return Bundles(self.session, self.law, self.lettering, self.records, self.reader, self.words, fonts)

    @cached_property
    def outgoing(self) -> "Outgoing":
        """Copies that other programs open."""
        from recordkeeper.app.outgoing import Outgoing

        return Outgoing(self.folders.cache / "outgoing", self._now)

    @cached_property
    def timeline(self) -> "Timeline":
        """The history."""
        from recordkeeper.app.timeline import Timeline

        return Timeline(self.session, self.filing, self.page_reader)

    @cached_property
    def settings(self) -> "Settings":
        """Settings."""
        from recordkeeper.app.settings import Settings

        return Settings(self.folders.settings, lambda: self.session)

    @cached_property
    def setup(self) -> "Setup":
        """The guided set-up."""
        from recordkeeper.app.setup import Setup

        return Setup(
            self.session,
            self.requests,
            self.letters,
            self.settings,
            self.filing,
            tuple(each.id for each in self.records.sensitive),
        )

    @cached_property
    def visits(self) -> "Visits":
        """Visits and their papers."""
        from recordkeeper.app.visits import Visits

        return Visits(self.session, self.resources)

    @cached_property
    def troubleshooter(self) -> "Troubleshooter":
        """Help for whoever is stuck at a portal."""
        from recordkeeper.app.troubleshooter import Troubleshooter

        return Troubleshooter(
            self.session,
            self.filing,
            self.resources,
            letters=tuple(kind.id for kind in self.lettering.kinds()),
            guide=tuple(page.id for page in self.guide.pages()),
            kinds=tuple(each.id for each in self.records.types),
        )

    @cached_property
    def reminders(self) -> "Reminders":
        """What to be reminded of."""
        from recordkeeper.app.reminders import Reminders

        return Reminders(self.session, self.todo, self.words)

    @cached_property
    def autostart(self) -> "Autostart":
        """Starting with the session."""
        from recordkeeper.app.autostart import Autostart

        return Autostart()

    @cached_property
    def todo(self) -> "Todos":
        """What needs the person now."""
        from recordkeeper.app.todo import Todos

        return Todos(self.session, self.requests, self.portals, self.visits, self.lettering, self.records, self.words)

    def close(self) -> None:
        """Stop all work and let go of everything; nobody waits for a file that is being read."""
        self.jobs.stop()
        for name in ("reader", "page_reader"):
            if name in self.__dict__:
                self.__dict__[name].close()
        self.jobs.close()
        if "session" in self.__dict__:
            self.session.close()
        if "outgoing" in self.__dict__:
            self.outgoing.sweep(everything=True)
