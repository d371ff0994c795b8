"""Acts of the sample library: requests with their histories, and what else happened."""

from collections.abc import Iterator
from datetime import time
from functools import partial

from recordkeeper.app.application import App
from recordkeeper.app.demo_files import SampleFiles
from recordkeeper.app.demo_holders import Act, SampleHolders
from recordkeeper.app.letters import Sending
from recordkeeper.content.samples import SampleEvent, SampleRequest, Samples
from recordkeeper.domain.dates import PartialDate
from recordkeeper.domain.details import corrections, details_on_file, differing, own_details
from recordkeeper.domain.event import Channel, Event, EventKind
from recordkeeper.domain.ids import new_reference
from recordkeeper.domain.letter import Letter
from recordkeeper.domain.letter_facts import OUTSIDE_ACCESS
from recordkeeper.domain.request import Choice, Correction, Recipient, Request, RequestItem, Right


class SampleRequests:
    """The requests by the keys of the data, and the acts that carry them on."""

    def __init__(self, app: App, samples: Samples, files: SampleFiles, holders: SampleHolders) -> None:
        self._app = app
        self._samples = samples
        self._files = files
        self._holders = holders
        self.requests = {each.key: self._request(each) for each in samples.requests}
        self._letters: dict[str, Letter] = {}

    def acts(self) -> Iterator[Act]:
        """Each request from its beginning, then what happened beside them."""
        for sample in self._samples.requests:
            name = self._holders.providers[sample.provider].name
            yield Act(sample.day, name, partial(self._begin, sample))
            for each in sample.events:
                yield Act(each.day if each.noted is None else each.noted, name, partial(self._go_on, sample, each))
        for event in self._samples.events:
            yield Act(event.day, self._holders.providers[event.provider].name, partial(self._tell, event))

    def _request(self, sample: SampleRequest) -> Request:
        signer = self._holders.people[sample.signer or sample.person]
        categories = tuple(each.id for each in self._app.records.sensitive) if sample.include else ()
        return Request(
            person_id=self._holders.people[sample.person].id,
            provider_id=self._holders.providers[sample.provider].id,
            requester_id=signer.id,
            signer_id=signer.id,
            right=sample.right,
            reference=new_reference(),
            created_on=self._files.day(sample.day),
            delivery_first=sample.delivery_first,
            delivery_second=sample.delivery_second,
            sensitive={each: Choice.NO if each in OUTSIDE_ACCESS else sample.include for each in categories},
            needed_by=None if sample.needed_by is None else self._files.day(sample.needed_by),
            need_reason=sample.need_reason,
            fee_limit=sample.fee_limit,
            proof=sample.proof,
            enclosures=sample.enclosures,
            notes=sample.notes,
        )

    def _begin(self, sample: SampleRequest) -> None:
        request = self.requests[sample.key]
        items = tuple(
            RequestItem(
                request_id=request.id,
                kind=each.kind,
                span=PartialDate(self._files.day(each.first), self._files.day(each.last)),
                detail=each.detail,
                outcome=each.outcome,
                position=position,
            )
            for position, each in enumerate(sample.items)
        )
        self._app.requests.create(request, items, self._recipient(sample), self._wrong_on_file(sample))

    def _recipient(self, sample: SampleRequest) -> Recipient:
        contact = next(each for each in self._holders.contacts[sample.provider] if each.purpose is sample.to)
        return Recipient(
            request_id=self.requests[sample.key].id,
            contact_id=contact.id,
            name=self._holders.providers[sample.provider].name,
            department=contact.name,
            address=contact.address,
            fax=contact.fax,
            email=contact.email,
        )

    def _wrong_on_file(self, sample: SampleRequest) -> tuple[Correction, ...]:
        if sample.right is not Right.CORRECTION:
            return ()
        on_file = details_on_file(self._holders.registration(sample.provider, sample.person))
        return corrections(differing(own_details(self._holders.people[sample.person]), on_file))

    def _go_on(self, sample: SampleRequest, told: SampleEvent) -> None:
        request_id, requests = self.requests[sample.key].id, self._app.requests
        if told.kind is EventKind.LETTER_MADE:
            self._letters[sample.key] = self._app.letters.finalise(requests.view(request_id), sample.letter)
        elif told.kind is EventKind.LETTER_SENT:
            self._app.letters.record_sent(self._letters[sample.key], self._sending(told))
        else:
            requests.record(
                request_id,
                told.kind,
                self._files.day(told.day),
                channel=told.channel,
                summary=told.summary,
                details=self._details(told),
                proof=self._files.proof(told.proof, self._app.reader),
            )

    def _sending(self, told: SampleEvent) -> Sending:
        assert told.channel is not None
        return Sending(
            channel=Channel(told.channel),
            on=self._files.day(told.day),
            at=_time(told),
            number=told.details.get("number", ""),
            proof=told.details.get("proof", ""),
            note=told.summary,
            proof_file=self._files.proof(told.proof, self._app.reader),
            signed_scan=self._files.proof(told.signed, self._app.reader),
        )

    def _tell(self, told: SampleEvent) -> None:
        event = Event(
            kind=told.kind,
            happened_on=self._files.day(told.day),
            happened_at=_time(told),
            recorded_at=self._app.now(),
            summary=told.summary,
            person_id=self._holders.people[told.person].id,
            provider_id=self._holders.providers[told.provider].id,
            channel=told.channel,
            details=self._details(told),
        )
        self._app.timeline.add(event, self._files.proof(told.proof, self._app.reader))

    def _details(self, told: SampleEvent) -> dict[str, str]:
        promised = {} if told.by is None else {"by": self._files.day(told.by).isoformat()}
        return {**told.details, **promised}


def _time(told: SampleEvent) -> time | None:
    return time.fromisoformat(told.at) if told.at else None
