"""Measures are drafted, edited, moved on, split, merged and deleted. Rules OF20 to OF24 and OF27 of app/SPEC.md.

Every function is one wish of the office: it happens whole or not at all. `version` is the one that the wish was made
on; None stands for the newest. Raises DomainError:

"measure-missing" and "measure-ended" (`key`), "measure-changed-meanwhile" (`key`) when somebody else was faster,
"measure-needs-title", "measure-title-long" (`limit`), "measure-actor-empty", "date-invalid" (`date`),
"measure-source-missing" (`source`), and those of domain/office/measure_status.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office.measure_ports import MeasureAction, Measures, Stamp
from workshopdesk.app.office.measure_sources import kept_concerns, taken_over
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.measure import (
    CARRIED_OUT,
    LONGEST_TITLE,
    Ending,
    Measure,
    MeasureStatus,
    SourceRef,
)
from workshopdesk.domain.office.measure_status import MeasureDecision, StatusEntry, check_move, check_responsible

OWN = frozenset(("number", "version", "status", "ending", "taken_over"))
"""What no edit sets: the catalogue and the other wishes do."""


def draft(measures: Measures, title: str, sources: Sequence[SourceRef], stamp: Stamp, **fields: Any) -> Measure:
    """A new measure with the next number, proposed from this day on.

    What `title` and `fields` leave open is taken over from the sources, and marked with where it came from.
    """
    with measures.writing():
        for ref in sources:
            _check_source(measures, ref)
        told = taken_over(measures, sources)
        named = replace(told, **fields)
        if title.strip():
            named = replace(named, title=title)
        marks = tuple(mark for mark in told.taken_over if getattr(named, mark.name) == getattr(told, mark.name))
        named = checked(replace(named, taken_over=marks))
        kept = new_measure(measures, named, ", ".join(map(str, sources)), MeasureAction.DRAFTED, stamp)
        for ref in sources:
            measures.add_source(kept.number, ref)
        kept_concerns(measures, kept.number)
        measures.add_status(StatusEntry(kept.number, kept.status, stamp.at[:10]), stamp.at)
    return kept


def edit(
    measures: Measures, number: int, changes: Mapping[str, Any], stamp: Stamp, version: int | None = None
) -> Measure:
    """Set fields of a measure by their names; what was taken over from a source and is set anew is the office's own."""
    with measures.writing():
        old = current(measures, number, version)
        wanted = {name: value for name, value in changes.items() if name not in OWN and getattr(old, name) != value}
        if not wanted:
            return old
        marks = tuple(mark for mark in old.taken_over if mark.name not in wanted)
        new = checked(replace(old, **wanted, taken_over=marks))
        check_responsible(new, new.status)
        return measures.put(new, MeasureAction.EDITED, ", ".join(wanted), stamp)


def add_sources(measures: Measures, number: int, refs: Sequence[SourceRef], stamp: Stamp) -> Measure:
    """What else a measure grows out of. Its fields stay as they are; a concern among the ideas becomes one of it."""
    with measures.writing():
        old = current(measures, number)
        for ref in refs:
            _check_source(measures, ref)
            measures.add_source(number, ref)
        kept_concerns(measures, number)
        return measures.put(old, MeasureAction.SOURCE_ADDED, ", ".join(map(str, refs)), stamp)


def remove_sources(measures: Measures, number: int, refs: Sequence[SourceRef], stamp: Stamp) -> Measure:
    """Take away what the measure did not grow out of after all (OF50), all of it or none.

    The ideas, clusters and profiles themselves stay in the catalogue, and the fields say what they said. Raises
    DomainError("measure-source-missing").
    """
    with measures.writing():
        old = current(measures, number)
        there = {told.ref for told in measures.sources(number)}
        for ref in refs:
            if ref not in there:
                raise DomainError("measure-source-missing", source=str(ref))
            measures.remove_source(number, ref)
        return measures.put(old, MeasureAction.SOURCE_REMOVED, ", ".join(map(str, refs)), stamp)


def move(
    measures: Measures,
    number: int,
    to: MeasureStatus,
    stamp: Stamp,
    *,
    since: str = "",
    reason: str = "",
    version: int | None = None,
) -> Measure:
    """Give a measure another status from a day on (today if empty), which is not before the last change of status.

    Raises DomainError("measure-status-earlier", last=…) besides.
    """
    day = since or stamp.at[:10]
    check_day(day)
    with measures.writing():
        old = current(measures, number, version)
        check_move(old, to, reason, decision_log(measures, number))
        last = measures.statuses(number)[-1].since
        if day < last:
            raise DomainError("measure-status-earlier", last=last)
        measures.add_status(StatusEntry(number, to, day, reason.strip()), stamp.at)
        return measures.put(replace(old, status=to), MeasureAction.MOVED, to.value, stamp)


def delete(measures: Measures, number: int, stamp: Stamp, *, reason: str = "", version: int | None = None) -> Measure:
    """Take a measure out of the catalogue: its number is never used again, its ideas and its history stay.

    Raises DomainError("measure-decided-stays") for one that is decided: it can be postponed or rejected.
    """
    with measures.writing():
        old = current(measures, number, version)
        if old.status in CARRIED_OUT:
            raise DomainError("measure-decided-stays", key=measure_key(number))
        return measures.put(replace(old, ending=Ending.DELETED), MeasureAction.DELETED, reason.strip(), stamp)


def restore(measures: Measures, number: int, stamp: Stamp) -> Measure:
    """Bring a deleted measure back, as it was. Raises DomainError("measure-not-deleted")."""
    with measures.writing():
        old = found_measure(measures, number)
        if old.ending is not Ending.DELETED:
            raise DomainError("measure-not-deleted", key=measure_key(number))
        return measures.put(replace(old, ending=Ending.NONE), MeasureAction.RESTORED, "", stamp)


def current(measures: Measures, number: int, version: int | None = None) -> Measure:
    """The measure as it is in the catalogue now."""
    found = found_measure(measures, number)
    if found.ending is not Ending.NONE:
        raise DomainError("measure-ended", key=measure_key(number))
    if version is not None and version != found.version:
        raise DomainError("measure-changed-meanwhile", key=measure_key(number))
    return found


def decision_log(measures: Measures, number: int) -> list[MeasureDecision]:
    """What was decided on a measure, and before that on the one it was split from; by date."""
    before = [one.predecessor for one in measures.successions() if one.successor == number and one.kind == Ending.SPLIT]
    log = {one.number: one for earlier in before for one in decision_log(measures, earlier)}
    log |= {one.number: one for one in measures.decisions(number)}
    return sorted(log.values(), key=lambda one: (one.date, one.number))


def check_day(day: str) -> None:
    """Raises DomainError("date-invalid") for what is no day of the calendar as YYYY-MM-DD."""
    try:
        valid = date.fromisoformat(day).isoformat() == day
    except ValueError:
        valid = False
    if not valid:
        raise DomainError("date-invalid", date=day)


def found_measure(measures: Measures, number: int) -> Measure:
    """Also one that has ended. Raises DomainError("measure-missing")."""
    found = measures.find(number)
    if found is None:
        raise DomainError("measure-missing", key=measure_key(number))
    return found


def new_measure(measures: Measures, measure: Measure, detail: str, action: MeasureAction, stamp: Stamp) -> Measure:
    """Keep a measure under the next number; within `writing`."""
    fresh = replace(measure, number=measures.next_number("measure"), version=0)
    return measures.put(fresh, action, detail, stamp)


def checked(measure: Measure) -> Measure:
    """With its title on one line. Raises DomainError, see the head of this module."""
    title = " ".join(measure.title.split())
    if not title:
        raise DomainError("measure-needs-title")
    if len(title) > LONGEST_TITLE:
        raise DomainError("measure-title-long", limit=LONGEST_TITLE)
    if any(not actor.name.strip() for actor in measure.actors):
        raise DomainError("measure-actor-empty")
    for day in (measure.begins, measure.ends):
        if day:
            check_day(day)
    return replace(measure, title=title)


def _check_source(measures: Measures, ref: SourceRef) -> None:
    if not measures.source_exists(ref):
        raise DomainError("measure-source-missing", source=str(ref))
