"""What belongs to what, many to many: cards, clusters and project profiles on one side, the registers on the other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workshopdesk.domain.record import Record


class Relation(StrEnum):
    """How the subject of a link (a card, cluster or project profile) stands to its object."""

    EXISTS = "exists"  # the idea is done already by an InventoryProject
    EXTENDS = "extends"  # it adds to an InventoryProject
    NEW = "new"  # nothing like it is in the inventory; the only relation without an object
    AFFECTS = "affects"  # a TargetGroup
    TOPIC = "topic"  # a CrossCuttingTopic; the link's text says how the topic supports the idea
    AIM = "aim"  # an Aim
    NEED = "need"  # a card of the kind need
    SOURCE = "source"  # the card or cluster that a project profile grew out of


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Record):
    """One link between two records, by their ids."""

    subject_id: str = ""
    relation: Relation = Relation.NEW
    object_id: str = ""
    text: str = ""
