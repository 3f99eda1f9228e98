"""Which places of a workshop's texts may tell of persons, and what was decided about each (rules V8 to V11)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from workshopdesk.app.blackening import peoples_texts
from workshopdesk.app.personal_finder import Hit
from workshopdesk.app.visibility import unblackened_public_state
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.personal_data import PersonalDataDecision, Verdict, decision_id, text_sha256
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State, type_name

Find = Callable[[str], list[Hit]]


@dataclass(frozen=True, slots=True)
class Place:
    """One hit in one text. `subject_id` is what the words are about, `record_type` and `record_id` where they stand.

    `number` is that of the card, group or profile, or 0. `verdict` is None until somebody decided.
    """

    subject_id: str
    record_type: str
    record_id: str
    number: int
    text: str = field(repr=False)
    hit: Hit
    verdict: Verdict | None = None
    can_be_internal: bool = True

    @property
    def key(self) -> str:
        """Names the place, whatever becomes of the others."""
        return decision_id(self.subject_id, text_sha256(self.text), self.hit.start)

    @property
    def words(self) -> str:
        return self.text[self.hit.start : self.hit.end]

    def decided(self, verdict: Verdict) -> PersonalDataDecision:
        return PersonalDataDecision(
            id=self.key,
            subject_id=self.subject_id,
            text_sha256=text_sha256(self.text),
            start=self.hit.start,
            length=self.hit.length,
            verdict=verdict,
        )


def places(state: State, find: Find) -> list[Place]:
    """Every place in what is public, in the order of the records; the same words about the same thing stand once.

    `find` is PersonalDataFinder.hits. Raises DomainError("workshop-internal").
    """
    found: dict[str, Place] = {}
    for record in unblackened_public_state(state):
        for subject_id, text in peoples_texts(record):
            for hit in find(text):
                place = Place(
                    subject_id,
                    type_name(type(record)),
                    record.id,
                    _number(record, subject_id),
                    text,
                    hit,
                    can_be_internal=not isinstance(record, Ballot) and hasattr(record, "internal"),
                )
                found.setdefault(place.key, place)
    decided = {one.id: one.verdict for one in state.all(PersonalDataDecision)}
    return [replace(place, verdict=decided.get(key)) for key, place in found.items()]


def undecided(state: State, find: Find) -> list[Place]:
    return [place for place in places(state, find) if place.verdict is None]


def with_verdict(state: State, found: Iterable[Place], verdict: Verdict) -> State:
    """A copy of the state as if somebody had decided all these places so; the state itself stays as it is."""
    return State((*state, *(place.decided(verdict) for place in found)))


def _number(record: Record, subject_id: str) -> int:
    if isinstance(record, Ballot):
        return next(one.number for one in record.candidates if one.id == subject_id)
    return int(getattr(record, "number", 0))
