"""Rules J1 to J4: fields of cards, and links between a subject and an object."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app.commands_links import DropLink, PutLink, SetField
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.app.handlers.inheritance import excludes
from workshopdesk.app.handlers.notes import TEXT_LIMIT
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.programme import Aim, CrossCuttingTopic, FieldOfAction, InventoryProject, TargetGroup
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import Draft

_SUBJECTS: tuple[type[Record], ...] = (Note, Cluster, ProjectProfile)
_OBJECTS: dict[Relation, tuple[type[Record], ...]] = {
    Relation.EXISTS: (InventoryProject,),
    Relation.EXTENDS: (InventoryProject,),
    Relation.NEW: (),
    Relation.AFFECTS: (TargetGroup,),
    Relation.TOPIC: (CrossCuttingTopic,),
    Relation.AIM: (Aim,),
    Relation.NEED: (Note,),
    Relation.SOURCE: (Note, Cluster),
}


@handle.register
def _(command: SetField, draft: Draft) -> str:
    if command.field_id:
        draft.get(FieldOfAction, command.field_id)
    for note_id in command.note_ids:
        draft.put(replace(draft.get(Note, note_id), field_id=command.field_id))
    return "set-field"


@handle.register
def _(command: PutLink, draft: Draft) -> str:
    if not any(draft.find(kind, command.subject_id) for kind in _SUBJECTS):
        raise DomainError("link-without-subject")
    kinds = _OBJECTS[command.relation]
    if kinds and not any(draft.find(kind, command.object_id) for kind in kinds):
        raise DomainError("link-without-object")
    if not kinds and command.object_id:
        raise DomainError("link-without-object")
    text = command.text.strip()
    if len(text) > TEXT_LIMIT:
        raise DomainError("text-too-long", limit=TEXT_LIMIT, length=len(text))
    wished = Link(
        id=command.link_id,
        subject_id=command.subject_id,
        relation=command.relation,
        object_id=command.object_id,
        text=text,
    )
    for other in [link for link in draft.all(Link) if excludes(wished, link)]:
        draft.remove(other)
    known = find_link(draft, command.subject_id, command.relation, command.object_id)
    if known is not None:
        draft.put(replace(known, text=text))
    else:
        draft.add(wished)
    return "put-link"


@handle.register
def _(command: DropLink, draft: Draft) -> str:
    known = find_link(draft, command.subject_id, command.relation, command.object_id)
    if known is None:
        raise DomainError("link-missing")
    draft.remove(known)
    return "drop-link"


def find_link(draft: Draft, subject_id: str, relation: Relation, object_id: str) -> Link | None:
    return next(
        (
            link
            for link in draft.all(Link)
            if (link.subject_id, link.relation, link.object_id) == (subject_id, relation, object_id)
        ),
        None,
    )
