"""What was decided about places in texts, carried out: "[…]" instead of the words (rule V9).

Only texts that are still as they were when somebody decided are touched.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from workshopdesk.domain.ballot import Ballot, Candidate
from workshopdesk.domain.development import ActionItem, Assessment, Feedback, ProjectProfile
from workshopdesk.domain.discussion import Statement
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.links import Link
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.personal_data import PersonalDataDecision, Verdict, text_sha256
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State

BLACKENED = "[…]"

PEOPLES_TEXTS: dict[type[Record], tuple[str, ...]] = {
    Note: ("text", "detail", "proposal"),
    Cluster: ("title", "summary"),
    Statement: ("text", "answer"),
    Link: ("text",),
    Assessment: ("reason",),
    Feedback: ("comment",),
    ActionItem: ("what", "side_effects"),
    ProjectProfile: (
        "title",
        "digital_reference",
        "public_value",
        "goal",
        "description",
        "situation",
        "indicators",
        "synergies",
        "conditions",
        "steps",
        "transfer_conditions",
    ),
}
"""What participants wrote, or what was written down about it. Who does an action, how to reach the town and what a body
decided are meant to be read and are not among them."""


def peoples_texts(record: Record) -> Iterator[tuple[str, str]]:
    """(id of what the words are about, text) for every such text of a record that is not empty.

    A candidate's words on a ballot are those of the card or group that it names.
    """
    for name in PEOPLES_TEXTS.get(type(record), ()):
        text = getattr(record, name)
        if text:
            yield record.id, text
    if isinstance(record, Ballot):
        yield from ((candidate.id, candidate.title) for candidate in record.candidates if candidate.title)


def blackened(state: State) -> State:
    """The state as its decisions want it, without the decisions themselves."""
    spans: defaultdict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for one in state.all(PersonalDataDecision):
        if one.verdict is Verdict.BLACKEN:
            spans[one.subject_id, one.text_sha256].append((one.start, one.start + one.length))
    subjects = {subject_id for subject_id, _ in spans}

    def told(subject_id: str, text: str) -> str:
        if subject_id not in subjects or not text:
            return text
        return without(text, spans.get((subject_id, text_sha256(text)), ()))

    kept = (record for record in state if not _is_dropped(record, subjects))
    return State(_told(record, told) for record in kept) if spans else State(kept)


def _is_dropped(record: Record, subjects: set[str]) -> bool:
    """Ink and photos of a card show the words that are blackened on it."""
    if isinstance(record, Picture):
        return record.subject_id in subjects
    if isinstance(record, Stroke):
        return record.note_id in subjects
    return isinstance(record, PersonalDataDecision)


def without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with "[…]" for each span (from, to)."""
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]}{BLACKENED}{text[end:]}"
    return text


def _told(record: Record, told: Callable[[str, str], str]) -> Record:
    if isinstance(record, Ballot):
        return replace(record, candidates=tuple(_candidate(one, told) for one in record.candidates))
    names = PEOPLES_TEXTS.get(type(record), ())
    changed = {name: told(record.id, getattr(record, name)) for name in names}
    return replace(record, **changed) if changed else record


def _candidate(candidate: Candidate, told: Callable[[str, str], str]) -> Candidate:
    return replace(candidate, title=told(candidate.id, candidate.title))
