"""One measure becomes several, several become one; those before are kept with their history.

Rules OF27 and OF51 of app/SPEC.md. Raises DomainError like measuring.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office.measure_ports import MeasureAction, Measures, Stamp
from workshopdesk.app.office.measuring import OWN, checked, current, new_measure
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.measure import Ending, Measure, SourceRef, TakenOver, is_empty, says_nothing
from workshopdesk.domain.office.measure_work import Related, Succession

_TEXTS = tuple(one.name for one in fields(Measure) if one.name not in OWN)


@dataclass(frozen=True, slots=True)
class Part:
    """A measure to be split off; `sources` None: it keeps all that the whole one had."""

    title: str
    sources: tuple[SourceRef, ...] | None = None


@dataclass(frozen=True, slots=True)
class Merged:
    """`differing`: fields in which a measure said something else than what stays, as (its key, name of the field)."""

    measure: Measure
    differing: tuple[tuple[str, str], ...]


def split(
    measures: Measures, number: int, parts: Sequence[Part], stamp: Stamp, version: int | None = None
) -> list[Measure]:
    """Several new measures in the place of one; each has its fields, status, relations, inventory and concerns.

    What was decided on the whole holds for the parts. Its labs and the feedback on it stay with the first one. Raises
    DomainError besides: "split-needs-parts" for fewer than two, "measure-source-missing" for a source that it has not,
    "split-source-left" (`source`) for one that no part would have.
    """
    if len(parts) < 2:
        raise DomainError("split-needs-parts")
    with measures.writing():
        whole = current(measures, number, version)
        had = [told.ref for told in measures.sources(number)]
        kept_by = [had if part.sources is None else list(part.sources) for part in parts]
        if strange := [ref for refs in kept_by for ref in refs if ref not in had]:
            raise DomainError("measure-source-missing", source=str(strange[0]))
        if left := [ref for ref in had if not any(ref in refs for refs in kept_by)]:
            raise DomainError("split-source-left", source=str(left[0]))
        related, concerns = measures.relations(number), measures.concerns(number)
        status = measures.statuses(number)[-1]
        made: list[Measure] = []
        for part, refs in zip(parts, kept_by, strict=True):
            fresh = checked(replace(whole, title=part.title))
            kept = new_measure(measures, fresh, measure_key(number), MeasureAction.SPLIT, stamp)
            for ref in refs:
                measures.add_source(kept.number, ref)
            measures.add_status(replace(status, measure=kept.number), stamp.at)
            for one in related:
                measures.put_relation(pair(kept.number, one.other(number), one))
            for link in measures.inventory_links(number):
                measures.put_inventory_link(replace(link, measure=kept.number))
            if made:
                for concern in concerns:
                    number_of_copy = measures.next_number("concern")
                    measures.put_concern(replace(concern, number=number_of_copy, measure=kept.number))
            else:
                measures.hand_over_work(number, kept.number)
            measures.add_succession(Succession(number, kept.number, Ending.SPLIT, stamp.at))
            made.append(kept)
        detail = ", ".join(measure_key(one.number) for one in made)
        measures.put(replace(whole, ending=Ending.SPLIT), MeasureAction.SPLIT, detail, stamp)
    return made


def merge(measures: Measures, into: int, others: Sequence[int], stamp: Stamp, version: int | None = None) -> Merged:
    """One measure takes in others: their sources, relations, labs, concerns and feedback, and what it left open.

    Its own words, status, ratings and decisions stay as they are; those of the others stay with them, in the history.
    Raises DomainError("measure-merges-itself") besides.
    """
    if not others or into in others or len(set(others)) < len(others):
        raise DomainError("measure-merges-itself")
    with measures.writing():
        kept = current(measures, into, version)
        differing: list[tuple[str, str]] = []
        for number in others:
            other = current(measures, number)
            kept, unlike = _filled(kept, other)
            differing += [(measure_key(number), name) for name in unlike]
            measures.hand_over_sources(number, into)
            measures.hand_over_work(number, into)
            for one in measures.relations(number):
                if one.other(number) != into:
                    measures.put_relation(pair(into, one.other(number), one))
            measures.add_succession(Succession(number, into, Ending.MERGED, stamp.at))
            measures.put(replace(other, ending=Ending.MERGED), MeasureAction.MERGED, measure_key(into), stamp)
        detail = ", ".join(map(measure_key, others))
        kept = measures.put(checked(kept), MeasureAction.MERGED, detail, stamp)
    return Merged(kept, tuple(differing))


def pair(one: int, other: int, like: Related) -> Related:
    """The same relation between two measures, the lower number first."""
    return replace(like, first=min(one, other), second=max(one, other))


def _filled(kept: Measure, other: Measure) -> tuple[Measure, list[str]]:
    """With what only the other says, lists united; and the names of fields where both say something different."""
    fresh: dict[str, object] = {}
    unlike: list[str] = []
    for name in _TEXTS:
        mine, its = getattr(kept, name), getattr(other, name)
        if mine == its or says_nothing(its):
            continue
        if is_empty(kept, name):
            fresh[name] = its
        elif isinstance(mine, tuple) and name != "aspects":
            fresh[name] = (*mine, *(one for one in its if one not in mine))
        elif name == "internal":
            fresh[name] = mine or its
        else:
            unlike.append(name)
    if "field" in unlike and other.field not in kept.further_fields:
        united = fresh.get("further_fields", kept.further_fields)
        fresh["further_fields"] = (*united, other.field) if isinstance(united, tuple) else (other.field,)
    source = f"measure:{other.number}"
    marks = tuple(TakenOver(name, source) for name in fresh if is_empty(kept, name))
    return replace(kept, **fresh, taken_over=(*kept.taken_over, *marks)), unlike  # type: ignore[arg-type]  # by name
