"""Former workshops of a follow-up: which there are, what a newer file changes, their ideas by what became of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workshopdesk.app.commands_former import TakeFormerIdeas
from workshopdesk.app.session import Session
from workshopdesk.domain.former import FormerIdea, FormerMeasure, FormerOutcome, FormerWorkshop
from workshopdesk.domain.state import State


@dataclass(frozen=True, slots=True)
class FormerReport:
    """What a file brought: how many ideas it tells of, and how many of them are new, changed and gone by it.

    Changed are ideas of which something else is told now; `known` says that the workshop was there before.
    """

    title: str
    ideas: int
    new: int
    changed: int
    gone: int
    known: bool


def former_workshops(state: State) -> list[FormerWorkshop]:
    """By date, then title; those without a date come last."""
    return sorted(state.all(FormerWorkshop), key=lambda one: (not one.date, one.date, one.title, one.id))


def newest_former(states: Iterable[State]) -> list[FormerWorkshop]:
    """Every former workshop in any of these, each once as it was told last."""
    found: dict[str, FormerWorkshop] = {}
    for one in (one for state in states for one in former_workshops(state)):
        known = found.get(one.id)
        if known is None or known.told_on < one.told_on:
            found[one.id] = one
    return list(found.values())


def take_former(session: Session, workshop: FormerWorkshop) -> FormerReport:
    """Keep it in one step, which undo takes back. Raises DomainError: "former-is-this-workshop", "former-older"; and
    what the session raises.
    """
    before = session.state.find(FormerWorkshop, workshop.id)
    session.do(TakeFormerIdeas(workshop))
    return compared(before, workshop)


def compared(before: FormerWorkshop | None, after: FormerWorkshop) -> FormerReport:
    old, new = _told(before), _told(after)
    return FormerReport(
        title=after.title,
        ideas=len(after.ideas),
        new=len(new.keys() - old.keys()),
        changed=sum(old[key] != new[key] for key in new.keys() & old.keys()),
        gone=len(old.keys() - new.keys()),
        known=before is not None,
    )


def by_outcome(workshop: FormerWorkshop) -> list[tuple[FormerOutcome, list[FormerIdea]]]:
    """The ideas in the order of the outcomes, by number; outcomes without ideas are left out."""
    found: defaultdict[FormerOutcome, list[FormerIdea]] = defaultdict(list)
    for idea in workshop.ideas:
        found[idea.outcome].append(idea)
    return [(outcome, found[outcome]) for outcome in FormerOutcome if outcome in found]


def measures_of(workshop: FormerWorkshop, idea: FormerIdea) -> list[FormerMeasure]:
    """What the idea went into, in its own order."""
    measures = {one.key: one for one in workshop.measures}
    return [measures[key] for key in idea.measures if key in measures]


def _told(workshop: FormerWorkshop | None) -> Mapping[str, tuple[FormerIdea, list[FormerMeasure]]]:
    """All that is told of each idea, by its key: another status of its measure is a change of the idea, too."""
    if workshop is None:
        return {}
    return {idea.key: (idea, measures_of(workshop, idea)) for idea in workshop.ideas}
