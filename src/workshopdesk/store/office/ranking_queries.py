"""Rankings over all workshops, by pages: one audience, one method, one share (domain/office/support.py).

The shares were worked out when the ballots came in, so a page is read along an index.
"""

from __future__ import annotations

from collections.abc import Sequence

from workshopdesk.app.office.queries import ONLINE_METHODS, RankBy, RankingLine, RankingWish, SupportTold
from workshopdesk.store.office.engine import Engine, Row, Value
from workshopdesk.store.office.idea_queries import SUPPORT_TOLD, supports, votes_told

_SHARES = {RankBy.POINTS: "p.share_of_points", RankBy.BALLOTS: "p.share_of_ballots"}
_SCALES = {method: scale for scale, method in ONLINE_METHODS.items()}


def ranking(engine: Engine, wish: RankingWish) -> list[RankingLine]:
    """See app.office.ports.Catalogue.ranking: the best first; what has no such share is not ranked."""
    return _online(engine, wish) if wish.audience is None else _by_ballots(engine, wish, wish.audience.value)


def _by_ballots(engine: Engine, wish: RankingWish, audience: str) -> list[RankingLine]:
    share = _SHARES[wish.by]
    place = "support p join ballot b on b.number = p.ballot join source s on s.number = b.source"
    where = f"p.latest = 1 and p.audience = ? and p.method = ? and {share} is not null"
    values: list[Value] = [audience, wish.method]
    if wish.field:
        place += " left join idea i on i.number = p.idea"
        where += " and (i.field = ? or (p.idea is null and s.field = ?))"
        values += [wish.field, wish.field]
    sql = (
        f"select {share}, p.subject, coalesce(p.idea, p.cluster, 0), p.title, s.number, s.title, {SUPPORT_TOLD}"
        f" from {place} where {where}"
        f" order by {share} desc, p.ballot, p.ballot_rank, coalesce(p.idea, p.cluster, 0) limit ? offset ?"
    )
    rows = engine.rows(sql, [*values, wish.limit, wish.after])
    if not rows:
        return []
    better = engine.rows(f"select count(*) from {place} where {where} and {share} > ?", [*values, rows[0][0]])[0][0]
    ranks = _ranks([row[0] for row in rows], better, wish.after)
    idea_numbers = sorted({row[2] for row in rows if row[1] == "idea" and row[2]})
    cluster_numbers = sorted({row[2] for row in rows if row[1] == "group" and row[2]})
    beside = {("idea", number): told for number, told in supports(engine, "idea", idea_numbers).items()}
    beside |= {("group", number): told for number, told in supports(engine, "cluster", cluster_numbers).items()}
    online = _votes(engine, idea_numbers)
    sizes = _sizes(engine, cluster_numbers)
    lines = []
    for rank, (_, subject, number, title, source, workshop, *rest) in zip(ranks, rows, strict=True):
        told = SupportTold(*rest)
        lines.append(
            RankingLine(
                rank=rank,
                subject=subject,
                number=number,
                title=title,
                source=source,
                workshop=workshop,
                ideas=sizes.get(number, 0) if subject == "group" else int(subject == "idea"),
                told=told,
                beside=tuple(one for one in beside.get((subject, number), ()) if one != told),
                online=votes_told(*online[number]) if subject == "idea" and number in online else None,
            )
        )
    return lines


def _online(engine: Engine, wish: RankingWish) -> list[RankingLine]:
    where, values = "i.scale = ? and i.gone = 0", [_SCALES.get(wish.method, "?")]
    if wish.field:
        where += " and i.field = ?"
        values.append(wish.field)
    sql = (
        "select i.balance, i.number, i.text, s.number, s.title, i.platform, i.scale, i.pro, i.contra, i.comments"
        f" from idea i join source s on s.number = i.source where {where}"
        " order by i.balance desc, i.number limit ? offset ?"
    )
    rows = engine.rows(sql, [*values, wish.limit, wish.after])
    if not rows:
        return []
    better = engine.rows(f"select count(*) from idea i where {where} and i.balance > ?", [*values, rows[0][0]])[0][0]
    ranks = _ranks([row[0] for row in rows], better, wish.after)
    beside = supports(engine, "idea", [row[1] for row in rows])
    return [
        RankingLine(
            rank=rank,
            subject="idea",
            number=number,
            title=title,
            source=source,
            workshop=workshop,
            ideas=1,
            told=None,
            beside=tuple(beside.get(number, ())),
            online=votes_told(*votes),
        )
        for rank, (_, number, title, source, workshop, *votes) in zip(ranks, rows, strict=True)
    ]


def _ranks(scores: Sequence[float], better: int, before: int) -> list[int]:
    """Ranks of a page: `better` lines have a higher score than its first, `before` lines stand before it."""
    ranks: list[int] = []
    for place, score in enumerate(scores):
        tied = place > 0 and score == scores[place - 1]
        ranks.append(ranks[-1] if tied else better + 1 if place == 0 else before + place + 1)
    return ranks


def _votes(engine: Engine, numbers: Sequence[int]) -> dict[int, Row]:
    if not numbers:
        return {}
    places = ", ".join("?" * len(numbers))
    sql = f"select number, platform, scale, pro, contra, comments from idea where number in ({places})"
    return {number: tuple(votes) for number, *votes in engine.rows(sql, numbers)}


def _sizes(engine: Engine, numbers: Sequence[int]) -> dict[int, int]:
    if not numbers:
        return {}
    places = ", ".join("?" * len(numbers))
    return dict(
        engine.rows(f"select cluster, count(*) from cluster_idea where cluster in ({places}) group by cluster", numbers)
    )


def ranked_methods(engine: Engine) -> list[tuple[str, str]]:
    """See app.office.ports.Catalogue.ranked_methods."""
    held = engine.rows("select distinct audience, method from support where latest = 1")
    scales = {row[0] for row in engine.rows("select distinct scale from idea where gone = 0 and scale <> ''")}
    told = [("online", method) for scale, method in ONLINE_METHODS.items() if scale in scales]
    return sorted((audience, method) for audience, method in held) + told
