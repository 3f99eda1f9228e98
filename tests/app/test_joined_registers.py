"""Rule OF44 of app/SPEC.md: fields and groups of several workshops."""

from __future__ import annotations

from workshopdesk.app.joined_registers import JoinedRegisters
from workshopdesk.domain.programme import FieldOfAction, InventoryProject, TargetGroup
from workshopdesk.domain.state import State


def test_entries_with_one_name_are_one_and_others_keep_apart() -> None:
    """OF44: whatever ids and keys the tables gave; one that a table renamed stands beside the other."""
    joined = JoinedRegisters()
    first = joined.take(
        State(
            [FieldOfAction(id="f1", key="mobil", name="Mobilität", position=1), TargetGroup(id="g1", name="Familien")]
        )
    )
    second = joined.take(
        State(
            [
                FieldOfAction(id="x1", key="feld-1", name="mobilität ", position=1),
                FieldOfAction(id="f1", key="mobil", name="Verkehr", position=2),
                InventoryProject(id="i1", title="Radweg Nord", field_id="x1"),
            ]
        )
    )
    assert first == {"f1": "f1", "g1": "g1"}
    assert second["x1"] == "f1"
    fields = [one for one in joined.records if isinstance(one, FieldOfAction)]
    assert [(one.name, one.position) for one in fields] == [("Mobilität", 1), ("Verkehr", 2)]
    assert len({one.key for one in fields}) == len({one.id for one in fields}) == 2
    assert second["f1"] == fields[1].id
    (project,) = (one for one in joined.records if isinstance(one, InventoryProject))
    assert project.field_id == "f1"
