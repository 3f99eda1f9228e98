"""Which source of the catalogue a delivery belongs to, and what is known of it."""

from __future__ import annotations

from workshopdesk.domain.office.delivery import Delivery, Source, SourceKind
from workshopdesk.store.office.engine import Engine, Value
from workshopdesk.store.office.idea_rows import plain
from workshopdesk.store.office.numbers import next_numbers

_TOLD = (
    *("kind", "title", "platform", "municipality", "programme", "audience_kind", "round", "date", "place", "field"),
    *("channel", "voters_group", "people", "internal", "run"),
)


def source_number(engine: Engine, run: int, delivery: Delivery) -> tuple[int, bool]:
    """The number of a delivery's source, brought up to date, and whether it is new."""
    source = delivery.source
    known, key = _known(engine, delivery)
    number = known or next_numbers(engine, "source", 1)[0]
    told = _told(source, run)
    if known:
        assignments = ", ".join(f"{column} = ?" for column in _TOLD)
        engine.run(f"update source set {assignments} where number = ?", [*told, number])
        engine.run("delete from source_target_group where source = ?", [number])
        engine.run("delete from register_entry where source = ?", [number])
    else:
        engine.fill("source", ("number", "key", *_TOLD), [(number, key, *told)])
    names = [(number, plain(name)) for name in source.target_groups]
    engine.fill("source_target_group", ("source", "name"), names)
    entries = [(number, register.value, plain(name)) for register, name in source.registers]
    engine.fill("register_entry", ("source", "register", "name"), entries)
    return number, not known


def _known(engine: Engine, delivery: Delivery) -> tuple[int, str]:
    """The number, 0 if it is new, and the key under which it is or will be kept.

    A workshop has an id and a pool an address. Two offices may both call a table "Ideen.xlsx": only one that shares an
    idea with an earlier table of its name is taken for newer data of it (OF5).
    """
    key = plain(delivery.source.key)
    if delivery.source.kind is not SourceKind.TABLE:
        rows = engine.rows("select number from source where key = ?", [key])
        return (rows[0][0] if rows else 0), key
    mine = {idea.key for idea in delivery.ideas}
    most, best = 0, 0
    namesakes = engine.rows("select number, key from source where kind = ?", [SourceKind.TABLE.value])
    namesakes = [row for row in namesakes if row[1] == key or row[1].startswith(f"{key}/")]
    for number, _ in namesakes:
        theirs = {row[0] for row in engine.rows("select key from idea where source = ?", [number])}
        shared = len(mine & theirs)
        if shared > most:
            most, best = shared, number
    return best, f"{key}/{len(namesakes) + 1}" if namesakes else key


def _told(source: Source, run: int) -> tuple[Value, ...]:
    texts = (source.kind.value, source.title, source.platform, source.municipality, source.programme)
    return (
        *(plain(text) for text in texts),
        *(source.audience_kind, source.round, plain(source.date), plain(source.place), plain(source.field)),
        *(source.channel, plain(source.group), source.people, int(source.internal), run),
    )
