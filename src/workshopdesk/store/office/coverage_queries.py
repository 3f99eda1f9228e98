"""Tables over the whole catalogue, each counted by the database in one walk."""

from __future__ import annotations

from workshopdesk.app.office.coverage import SEVERAL, Crosstab, CrosstabKind, CrosstabRow, GroupCoverage
from workshopdesk.domain.office.delivery import Register
from workshopdesk.store.office.engine import Engine

# Row, column, number of ideas.
_CELLS = {
    CrosstabKind.FIELDS_BY_WORKSHOPS: (
        "select i.field, s.title, count(*) from idea i join source s on s.number = i.source"
        " where i.gone = 0 group by i.field, s.title"
    ),
    CrosstabKind.FIELDS_BY_TOPICS: (
        "select i.field, coalesce(t.name, ''), count(*) from idea i left join idea_topic t on t.idea = i.number"
        " where i.gone = 0 group by i.field, coalesce(t.name, '')"
    ),
    CrosstabKind.CHANNELS_BY_TARGET_GROUPS: (
        "select i.channel, coalesce(g.name, ''), count(*) from idea i left join"
        f" (select idea, case when count(*) > 1 then '{SEVERAL}' else min(name) end as name"
        "   from idea_target_group group by idea) g on g.idea = i.number"
        " where i.gone = 0 group by i.channel, coalesce(g.name, '')"
    ),
}
_ROW_TOTALS = {
    CrosstabKind.FIELDS_BY_WORKSHOPS: "select field, count(*) from idea where gone = 0 group by field",
    CrosstabKind.FIELDS_BY_TOPICS: "select field, count(*) from idea where gone = 0 group by field",
    CrosstabKind.CHANNELS_BY_TARGET_GROUPS: "select channel, count(*) from idea where gone = 0 group by channel",
}
# What the lists of the workshops offer stands in the table even where there is no idea.
_ROWS = {
    CrosstabKind.FIELDS_BY_WORKSHOPS: Register.FIELDS,
    CrosstabKind.FIELDS_BY_TOPICS: Register.FIELDS,
}
_HEADS = {
    CrosstabKind.FIELDS_BY_TOPICS: Register.TOPICS,
    CrosstabKind.CHANNELS_BY_TARGET_GROUPS: Register.TARGET_GROUPS,
}


def crosstab(engine: Engine, kind: CrosstabKind) -> Crosstab:
    """Rows and columns by name, those without a name and for several at the end."""
    cells: dict[tuple[str, str], int] = {(row, head): ideas for row, head, ideas in engine.rows(_CELLS[kind])}
    totals: dict[str, int] = dict(engine.rows(_ROW_TOTALS[kind]))
    heads = {head for _, head in cells} | _offered(engine, _HEADS.get(kind))
    if kind is CrosstabKind.FIELDS_BY_WORKSHOPS:
        heads |= {row[0] for row in engine.rows("select title from source")}
    rows = totals.keys() | _offered(engine, _ROWS.get(kind))
    ordered = sorted(heads, key=_place)
    return Crosstab(
        kind,
        tuple(ordered),
        tuple(
            CrosstabRow(row, tuple(cells.get((row, head), 0) for head in ordered), totals.get(row, 0))
            for row in sorted(rows, key=_place)
        ),
        sum(totals.values()),
    )


def target_groups(engine: Engine) -> list[GroupCoverage]:
    """See app.office.ports.Catalogue.target_groups."""
    sql = "select name, count(*) from source_target_group group by name"
    workshops: dict[str, int] = dict(engine.rows(sql))
    sql = "select g.name, count(*) from idea_target_group g join idea i on i.number = g.idea where i.gone = 0"
    ideas: dict[str, int] = dict(engine.rows(f"{sql} group by g.name"))
    names = workshops.keys() | ideas.keys() | _offered(engine, Register.TARGET_GROUPS)
    return [GroupCoverage(name, workshops.get(name, 0), ideas.get(name, 0)) for name in sorted(names)]


def _offered(engine: Engine, register: Register | None) -> set[str]:
    if register is None:
        return set()
    sql = "select name from register_entry where register = ? union select name from office_register where register = ?"
    return {row[0] for row in engine.rows(sql, [register.value, register.value])}


def _place(name: str) -> tuple[bool, bool, str]:
    return name == "", name == SEVERAL, name
