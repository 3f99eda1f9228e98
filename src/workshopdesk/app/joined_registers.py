"""The registers of several workshops as one: entries with the same name are the same entry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from workshopdesk.app.stable_keys import free_key
from workshopdesk.domain.programme import (
    Aim,
    CrossCuttingTopic,
    FieldOfAction,
    IdeaPool,
    InventoryProject,
    TargetGroup,
)
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State

# an inventory project names a field, so fields come first
_NAMED: tuple[type[Record], ...] = (FieldOfAction, CrossCuttingTopic, TargetGroup, Aim, InventoryProject, IdeaPool)


@dataclass(slots=True)
class JoinedRegisters:
    """Takes one workshop after the other in; `records` are the entries of all of them, the first ones' as they were."""

    records: list[Record] = field(default_factory=list)

    def take(self, state: State) -> dict[str, str]:
        """The ids that this workshop's entries have among the joined ones, by their own ids."""
        ids: dict[str, str] = {}
        for record_type in _NAMED:
            known = {_name(one): one for one in self.records if type(one) is record_type}
            taken = {one.id for one in self.records}
            for entry in state.all(record_type):
                there = known.get(_name(entry))
                if there is None:
                    there = self._new(entry, ids, taken, known.values())
                    known[_name(there)] = there
                    self.records.append(there)
                ids[entry.id] = there.id
        return ids

    @staticmethod
    def _new(entry: Record, ids: dict[str, str], taken: set[str], known: Iterable[Record]) -> Record:
        if entry.id in taken:  # renamed at this table: both names stay
            entry = replace(entry, id=f"{entry.id}-{len(taken)}")
        if isinstance(entry, IdeaPool):
            return entry
        if isinstance(entry, InventoryProject):
            return replace(entry, position=len(list(known)) + 1, field_id=ids.get(entry.field_id, ""))
        entries = list(known)
        if isinstance(entry, FieldOfAction | CrossCuttingTopic | Aim):
            keys = {one.key for one in entries if isinstance(one, FieldOfAction | CrossCuttingTopic | Aim)}
            if entry.key in keys:
                entry = replace(entry, key=free_key(entry.name, keys, "feld"))
        if isinstance(entry, FieldOfAction | CrossCuttingTopic | Aim | TargetGroup):
            entry = replace(entry, position=len(entries) + 1)
        return entry


def _name(entry: Record) -> str:
    words = entry.title if isinstance(entry, InventoryProject) else getattr(entry, "name", "")
    return " ".join(words.split()).casefold()
