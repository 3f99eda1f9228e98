"""What the office's pictures on the screen are drawn from, each counted by the database in one walk."""

from __future__ import annotations

from workshopdesk.app.office.pictures import Divided, MonthHeld
from workshopdesk.store.office.engine import Engine

_WEAKER = "case when pro < contra then pro else contra end"
_MONTH = 7  # letters of YYYY-MM


def divided(engine: Engine, limit: int) -> list[Divided]:
    """See app.office.ports.Catalogue.divided."""
    sql = (
        "select number, text, pro, contra from idea where gone = 0 and pro > 0 and contra > 0"
        f" order by {_WEAKER} desc, pro + contra desc, number limit ?"
    )
    return [Divided(*row) for row in engine.rows(sql, [limit])]


def months(engine: Engine) -> list[MonthHeld]:
    """See app.office.ports.Catalogue.months."""
    month = f"substr(date, 1, {_MONTH})"
    sql = (
        f"select {month}, count(*), sum(people) from source where length(date) >= {_MONTH}"
        f" group by {month} order by {month}"
    )
    ideas: dict[str, int] = dict(
        engine.rows(
            f"select substr(s.date, 1, {_MONTH}), count(*) from idea i join source s on s.number = i.source"
            f" where i.gone = 0 and length(s.date) >= {_MONTH} group by substr(s.date, 1, {_MONTH})"
        )
    )
    return [MonthHeld(held, workshops, int(people), ideas.get(held, 0)) for held, workshops, people in engine.rows(sql)]
