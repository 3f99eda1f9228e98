"""What visitors of an exhibition said of measures of the office. Rule OF58 of app/SPEC.md."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from workshopdesk.app import queries
from workshopdesk.app.office.measure_ports import Measures
from workshopdesk.app.office.measuring import check_day
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.development import Feedback, FeedbackSource, ProjectProfile
from workshopdesk.domain.office.delivery import Said, SourceKind
from workshopdesk.domain.office.measure import Ending
from workshopdesk.domain.office.measure_work import MeasureFeedback
from workshopdesk.domain.state import State

CHANNELS = {FeedbackSource.SCREEN: "Ausstellung, Bildschirm", FeedbackSource.PAPER: "Ausstellung, Papier"}
_ID = re.compile(r"measure-([1-9][0-9]{0,8})-([0-9a-f]{16})")


def exhibit_id(number: int, mark: str) -> str:
    """The id of a measure's profile in an exhibition; `mark` tells whose measure it is."""
    return f"measure-{number}-{mark}"


def is_exhibit(profile_id: str) -> bool:
    """Whether a profile is a measure that an office exhibited, and no proposal of a workshop."""
    return _ID.fullmatch(profile_id) is not None


def mark_of_measure(measures: Measures, number: int) -> str:
    """Tells the measure from one of the same number in another town's catalogue; "" if there never was one."""
    if measures.find(number) is None:
        return ""
    first = measures.changes(number)[0].stamp.at
    return hashlib.sha256(f"{number}/{first}".encode()).hexdigest()[:16]


def said_of_measures(state: State) -> Iterator[Said]:
    """Every comment, and the dots of a profile by screen and paper; nothing that is internal."""
    workshop = queries.workshop_of(state)
    if workshop.internal:
        return
    for one in state.all(Feedback):
        found = _ID.fullmatch(one.profile_id)
        profile = state.find(ProjectProfile, one.profile_id)
        if found is None or profile is None or profile.internal or one.internal:
            continue
        if one.dots > 0 or one.comment.strip():
            text, channel = one.comment.strip(), CHANNELS[one.source]
            yield Said(one.id, int(found[1]), found[2], text, channel, _day(workshop.date), max(0, one.dots))


def take_said(measures: Measures, kind: SourceKind, source: str, said: Sequence[Said]) -> tuple[int, int]:
    """Keep what an exhibition said instead of what it said before: how much is new, and how much has no measure here.

    What was said of a measure that was merged meanwhile goes to the one that took it in.
    """
    if kind is not SourceKind.PACKAGE:
        return 0, 0
    head = f"ex-{_hashed(source, 12)}-"
    with measures.writing():
        there = {one.key: one for one in measures.feedback_of(head)}
        if not said and not there:
            return 0, 0
        into = {one.predecessor: one.successor for one in measures.successions() if one.kind == Ending.MERGED}
        marks = {number: mark_of_measure(measures, number) for number in {one.measure for one in said}}
        wanted: dict[str, MeasureFeedback] = {}
        astray = 0
        for one in said:
            number = one.measure
            while number in into:
                number = into[number]
            measure = measures.find(number)
            if one.mark != marks[one.measure] or measure is None or measure.ending is not Ending.NONE:
                astray += 1
                continue
            key = head + _hashed(one.key, 24)
            wanted[key] = MeasureFeedback(0, number, key, one.text, one.channel, one.day, one.dots)
        fresh = [one for key, one in wanted.items() if key not in there]
        changed = [
            replace(one, number=there[key].number, measure=there[key].measure)
            for key, one in wanted.items()
            if key in there
        ]
        measures.remove_feedback([one.number for key, one in there.items() if key not in wanted])
        measures.put_feedback([one for one in changed if one != there[one.key]])
        measures.add_feedback([replace(one, number=measures.next_number("measure_feedback")) for one in fresh])
    return len(fresh), astray


def _day(day: str) -> str:
    try:
        check_day(day)
    except DomainError:
        return ""
    return day


def _hashed(text: str, letters: int) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:letters]
