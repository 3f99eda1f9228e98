"""Rules Q7, J7 and N15: what was said, decided and thought about a group or a card when it becomes part of another."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.domain.development import ActionItem, Assessment
from workshopdesk.domain.discussion import Decision, Statement
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.personal_data import PersonalDataDecision
from workshopdesk.domain.state import Draft

IN_INVENTORY = (Relation.EXISTS, Relation.EXTENDS)


def hand_over(draft: Draft, from_id: str, to_id: str) -> None:
    """What hangs on a group goes over to another one, or to the whole workshop ("").

    What the other group has already goes with the group, and so do assessments and links where no group is left.
    """
    for statement in [one for one in draft.all(Statement) if one.subject_id == from_id]:
        draft.put(replace(statement, subject_id=to_id))
    _decisions_and_actions(draft, from_id, to_id)
    if to_id:
        _views_and_links(draft, from_id, to_id)
    for view in [one for one in draft.all(Assessment) if one.subject_id == from_id]:
        draft.remove(view)
    for link in [one for one in draft.all(Link) if from_id in (one.subject_id, one.object_id)]:
        draft.remove(link)
    for place in [one for one in draft.all(PersonalDataDecision) if one.subject_id == from_id]:
        draft.remove(place)


def hand_over_card(draft: Draft, from_id: str, to_id: str) -> None:
    """What hangs on a card goes over to the card it is merged into.

    What that one has already stays where it is, and so does an answer to the card's own words.
    """
    for statement in [one for one in draft.all(Statement) if one.subject_id == from_id and one.text]:
        draft.put(replace(statement, subject_id=to_id))
    _decisions_and_actions(draft, from_id, to_id)
    _views_and_links(draft, from_id, to_id)


def same_view(one: Assessment, other: Assessment) -> bool:
    """The same role's view of the same thing by the same criterion."""

    def key(view: Assessment) -> tuple[str, str, str]:
        return view.subject_id, view.criterion.casefold(), view.role.casefold()

    return key(one) == key(other)


def excludes(one: Link, other: Link) -> bool:
    """J3: what is new adds to nothing and exists nowhere; one project is either the same or added to."""
    if one.subject_id != other.subject_id or one.relation is other.relation:
        return False
    relations = {one.relation, other.relation}
    if Relation.NEW in relations:
        return bool(relations.intersection(IN_INVENTORY))
    return relations == set(IN_INVENTORY) and one.object_id == other.object_id


def _decisions_and_actions(draft: Draft, from_id: str, to_id: str) -> None:
    for decision in [one for one in draft.all(Decision) if one.subject_id == from_id]:
        draft.put(replace(decision, subject_id=to_id))
    for action in [one for one in draft.all(ActionItem) if one.subject_id == from_id]:
        draft.put(replace(action, subject_id=to_id))


def _views_and_links(draft: Draft, from_id: str, to_id: str) -> None:
    for view in [one for one in draft.all(Assessment) if one.subject_id == from_id]:
        moved_view = replace(view, subject_id=to_id)
        if not any(same_view(other, moved_view) for other in draft.all(Assessment)):
            draft.put(moved_view)
    for link in [one for one in draft.all(Link) if from_id in (one.subject_id, one.object_id)]:
        moved = replace(
            link,
            subject_id=to_id if link.subject_id == from_id else link.subject_id,
            object_id=to_id if link.object_id == from_id else link.object_id,
        )
        if moved.subject_id != moved.object_id and not any(_stands(moved, one) for one in draft.all(Link)):
            draft.put(moved)


def _stands(moved: Link, known: Link) -> bool:
    """The link is there already, or contradicts one that is."""
    if moved.id == known.id:
        return False
    same = (moved.subject_id, moved.relation, moved.object_id) == (known.subject_id, known.relation, known.object_id)
    return same or excludes(moved, known)
