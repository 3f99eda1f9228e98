"""What a new measure takes over from its sources, and which were taken away. Rules OF21 and OF50 of app/SPEC.md."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import msgspec

from workshopdesk.app.office.measure_ports import MeasureAction, MeasureChange, Measures, SourceContent, SourceTold
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.note import NoteKind
from workshopdesk.domain.office.measure import (
    LONGEST_TITLE,
    Actor,
    ActorRole,
    Measure,
    SourceOf,
    SourceRef,
    TakenOver,
    is_empty,
    says_nothing,
)
from workshopdesk.domain.office.measure_work import Concern

IDEAS = "ideas"
"""The source of what all ideas below a measure say together."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SAME = {one.name for one in fields(ProjectProfile)} & {one.name for one in fields(Measure)}
_COPIED = tuple(sorted(_SAME - {"number", "status", "internal"}))
_ACTORS = {
    "responsible": ActorRole.RESPONSIBLE,
    "partners_internal": ActorRole.INTERNAL,
    "partners_external": ActorRole.EXTERNAL,
}
_SEVERAL = re.compile(r"[;\n]+")


def taken_over(measures: Measures, sources: Sequence[SourceRef]) -> Measure:
    """A measure without a number that says what its sources say, the first one that says something.

    Profiles count before clusters and these before ideas; field, topics and target groups otherwise are those of the
    ideas. Every field is marked with its source. A title that is too long is cut at a word; a day that is only words
    ("Herbst 2027") stays with the profile. What grows out of something internal is internal.
    """
    found = Measure()
    ordered = sorted(sources, key=lambda ref: list(SourceOf)[::-1].index(ref.kind))
    internal = False
    for ref in ordered:
        content = measures.source_content(ref)
        internal = internal or content.internal
        found = _filled(found, _told(ref, content), str(ref))
    return replace(_filled(found, _of_ideas(measures, ordered), IDEAS), internal=internal)


@dataclass(frozen=True, slots=True)
class TakenAway:
    """A source that the office took away again, and when and which unit did so.

    `text` is its words, empty where the catalogue no longer has it. `can_return`: it is there as it was; a group or
    fact sheet that its workshop no longer has would come back without its ideas.
    """

    ref: SourceRef
    text: str
    can_return: bool
    at: str
    office: str


def source_ref(text: str) -> SourceRef:
    """ "idea:1", "cluster:2", "profile:3". Raises DomainError("measure-source-missing")."""
    kind, _, number = text.strip().partition(":")
    if kind not in set(SourceOf) or not (number.isascii() and number.isdigit()):
        raise DomainError("measure-source-missing", source=text)
    return SourceRef(SourceOf(kind), int(number))


def taken_away(
    measures: Measures, changes: Iterable[MeasureChange], sources: Iterable[SourceTold]
) -> tuple[TakenAway, ...]:
    """What a history tells as taken away and is no source again, the latest first."""
    told: dict[SourceRef, TakenAway] = {}
    now = {one.ref for one in sources}
    for change in changes:
        if change.action is not MeasureAction.SOURCE_REMOVED:
            continue
        for ref in (source_ref(part) for part in change.detail.split(",")):
            told.pop(ref, None)
            if ref not in now:
                content = measures.source_content(ref) if measures.source_exists(ref) else None
                back = content is not None and (ref.kind is SourceOf.IDEA or not content.gone)
                text = content.title if content else ""
                told[ref] = TakenAway(ref, text, back, change.stamp.at, change.stamp.office)
    return tuple(reversed(told.values()))


def fields_from(measure: Measure, ref: SourceRef) -> tuple[str, ...]:
    """The fields that still say what this source said."""
    return tuple(mark.name for mark in measure.taken_over if mark.source == str(ref))


def fields_of_strangers(measure: Measure, sources: Iterable[SourceTold]) -> tuple[str, ...]:
    """The fields that still say what a source said that is none of the measure's now."""
    now = {str(one.ref) for one in sources}
    kinds = set(SourceOf)
    return tuple(
        mark.name for mark in measure.taken_over if mark.source.partition(":")[0] in kinds and mark.source not in now
    )


def kept_concerns(measures: Measures, number: int) -> None:
    """Every card below a measure that is a concern becomes a concern of it, once."""
    known = {one.idea for one in measures.concerns(number)}
    for idea in measures.ideas(number):
        if idea.kind == NoteKind.CONCERN and idea.number not in known:
            concern = Concern(measures.next_number("concern"), number, idea.text, "", idea.number, idea.internal)
            measures.put_concern(concern)


def _told(ref: SourceRef, content: SourceContent) -> dict[str, Any]:
    """Values by field of a measure."""
    first = {"title": _short(content.title), "field": content.field, "description": content.summary}
    if ref.kind is not SourceOf.PROFILE:
        return first
    profile = msgspec.convert(msgspec.json.decode(content.fields) | {"id": ""}, ProjectProfile)
    told = {name: getattr(profile, name) for name in _COPIED} | {"title": _short(profile.title), "field": content.field}
    actors = tuple(Actor(name, role) for field, role in _ACTORS.items() for name in _names(getattr(profile, field)))
    days = {name: getattr(profile, name) for name in ("begins", "ends") if _DAY.fullmatch(getattr(profile, name))}
    return told | {"begins": "", "ends": ""} | days | {"actors": actors}


def _of_ideas(measures: Measures, sources: Iterable[SourceRef]) -> dict[str, Any]:
    lines = [line for ref in sources for line in measures.ideas_below(ref)]
    named = Counter(line.field for line in lines if line.field)
    best = min(named, key=lambda name: (-named[name], name)) if named else ""
    return {
        "field": best,
        "further_fields": tuple(sorted(set(named) - {best})),
        "topics": tuple(sorted({topic for line in lines for topic in line.topics})),
        "target_groups": tuple(sorted({group for line in lines for group in line.target_groups})),
    }


def _filled(measure: Measure, told: dict[str, Any], source: str) -> Measure:
    """With what `told` says of fields that say nothing yet."""
    fresh = {name: value for name, value in told.items() if is_empty(measure, name) and not says_nothing(value)}
    if not fresh:
        return measure
    marks = tuple(TakenOver(name, source) for name in fresh)
    return replace(measure, **fresh, taken_over=(*measure.taken_over, *marks))


def _names(text: str) -> tuple[str, ...]:
    """Units that stand in one field, on lines of their own or between semicolons."""
    return tuple(name.strip() for name in _SEVERAL.split(text) if name.strip())


def _short(title: str) -> str:
    words = " ".join(title.split())
    if len(words) <= LONGEST_TITLE:
        return words
    return words[: LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
