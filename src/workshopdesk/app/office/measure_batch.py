"""Many measures at once, as a script or a file tells them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workshopdesk.app.measure_key import measure_number
from workshopdesk.app.office import measuring
from workshopdesk.app.office.measure_ports import Measures, Stamp
from workshopdesk.app.office.measure_sources import source_ref
from workshopdesk.app.office.measure_values import measure_values
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.measure import Measure, SourceRef

TOLD_ONLY = frozenset(("gaps", "number", "version", "status", "ending", "taken_over"))
"""What `office measures --json` tells besides, so that its output can be read again."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One measure to be drafted, or with a `number` to be changed. `told` are its fields as they stand in the file."""

    number: int = 0
    title: str = ""
    sources: tuple[SourceRef, ...] = ()
    told: Mapping[str, Any] = field(default_factory=dict)


def planned(entries: Sequence[Mapping[str, Any]]) -> list[Entry]:
    """What a file's entries mean. Raises DomainError: "measure-field-unknown", "measure-value-unknown",
    "measure-missing", "measure-source-missing".
    """
    return [_entry(entry) for entry in entries]


def carry_out(measures: Measures, entries: Sequence[Entry], stamp: Stamp) -> list[Measure]:
    """Draft and change them one after the other, once all measures and sources that they name were found.

    Raises DomainError like measuring.py.
    """
    for entry in entries:
        if entry.number:
            measuring.current(measures, entry.number)
        for ref in entry.sources:
            if not measures.source_exists(ref):
                raise DomainError("measure-source-missing", source=str(ref))
    return [_carried_out(measures, entry, stamp) for entry in entries]


def _entry(entry: Mapping[str, Any]) -> Entry:
    told = {name: value for name, value in entry.items() if name not in TOLD_ONLY | {"key", "from", "title"}}
    measure_values(told)
    sources = entry.get("from", ())
    if isinstance(sources, str):
        sources = sources.split(",")
    number = measure_number(str(entry["key"])) if entry.get("key") else 0
    return Entry(number, str(entry.get("title", "")), tuple(source_ref(str(one)) for one in sources), told)


def _carried_out(measures: Measures, entry: Entry, stamp: Stamp) -> Measure:
    if not entry.number:
        return measuring.draft(measures, entry.title, entry.sources, stamp, **measure_values(entry.told))
    old = measuring.current(measures, entry.number)
    told = measure_values(entry.told, old.actors) | ({"title": entry.title} if entry.title else {})
    measure = measuring.edit(measures, entry.number, told, stamp, old.version)
    there = {one.ref for one in measures.sources(entry.number)}
    fresh = [ref for ref in entry.sources if ref not in there]
    return measuring.add_sources(measures, entry.number, fresh, stamp) if fresh else measure
