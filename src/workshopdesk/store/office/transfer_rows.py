"""Structure that another town handed on, as rows of the catalogue."""

from __future__ import annotations

from collections.abc import Sequence

from workshopdesk.domain.office.delivery import Register
from workshopdesk.store.office.engine import Engine
from workshopdesk.store.office.idea_rows import plain


def registers(engine: Engine) -> list[tuple[Register, str]]:
    """See app.office.measure_ports.Measures.registers; what internal workshops offer is left out."""
    sql = (
        "select e.register, e.name from register_entry e join source s on s.number = e.source where s.internal = 0"
        " union select register, name from office_register"
    )
    return sorted((Register(register), name) for register, name in engine.rows(sql))


def put_registers(engine: Engine, names: Sequence[tuple[Register, str]]) -> None:
    engine.run_many(
        "insert into office_register (register, name) values (?, ?) on conflict do nothing",
        [(register.value, plain(name)) for register, name in names],
    )


def note_transfer(engine: Engine, sha256: str, at: str) -> bool:
    if engine.rows("select 1 from transfer_file where sha256 = ?", [sha256]):
        return False
    engine.run("insert into transfer_file (sha256, at) values (?, ?)", [sha256, at])
    return True
