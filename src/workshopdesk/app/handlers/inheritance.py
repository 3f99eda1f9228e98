"""Rule Q7: what was said, decided and thought about a group when the group goes."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.domain.development import Assessment
from workshopdesk.domain.discussion import Decision, Statement
from workshopdesk.domain.state import Draft


def hand_over(draft: Draft, from_id: str, to_id: str) -> None:
    """What was said, decided and thought about a group goes over to another one, or to the whole workshop ("").

    An assessment that the other group has already, and one of no idea any more, goes with the group (rule Q7).
    """
    for statement in [one for one in draft.all(Statement) if one.subject_id == from_id]:
        draft.put(replace(statement, subject_id=to_id))
    for decision in [one for one in draft.all(Decision) if one.subject_id == from_id]:
        draft.put(replace(decision, subject_id=to_id))
    for one in [one for one in draft.all(Assessment) if one.subject_id == from_id]:
        moved = replace(one, subject_id=to_id)
        if not to_id or any(same_view(other, moved) for other in draft.all(Assessment)):
            draft.remove(one)
        else:
            draft.put(moved)


def same_view(one: Assessment, other: Assessment) -> bool:
    """The same role's view of the same thing by the same criterion."""

    def key(view: Assessment) -> tuple[str, str, str]:
        return view.subject_id, view.criterion.casefold(), view.role.casefold()

    return key(one) == key(other)
