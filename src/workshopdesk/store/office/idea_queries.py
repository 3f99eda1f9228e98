"""Ideas of the whole catalogue by pages, counted, and with the facets to filter by.

Pages follow the number, so the thousandth page costs what the first does. A search walks the trigrams in the same
order and ends with the page; only `count` and `facets` look at everything.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from workshopdesk.app.office.queries import Facet, IdeaFilter, IdeaLine, SameIdea, SupportTold, Votes
from workshopdesk.domain.office.folding import words_of
from workshopdesk.store.office.card_picture_tables import pictures_counted
from workshopdesk.store.office.engine import Engine, Row, Value

_LINE = (
    "i.number, i.source, s.title, s.date, s.round, i.card, i.text, i.detail, i.kind, i.channel, i.field, i.category,"
    " i.date, i.origin, i.place, i.latitude, i.longitude, i.handwritten, i.internal, i.gone, i.disposition,"
    " i.platform, i.scale, i.pro, i.contra, i.comments"
)
SUPPORT_TOLD = (
    "p.audience, p.voters_group, p.method, b.question, p.points, p.ballots, b.ballots_cast, b.budget,"
    " p.share_of_points, p.share_of_ballots, p.ballot_rank"
)
TRIGRAM = 3
_IDEAS = "idea i"
_FACETS = ("field", "category", "channel", "kind", "disposition")
_NAMED_FACETS = {"topic": "idea_topic", "target_group": "idea_target_group"}


def ideas(engine: Engine, wanted: IdeaFilter, after: int, limit: int) -> list[IdeaLine]:
    """See app.office.ports.Catalogue.ideas."""
    place, conditions, values = _where(engine, wanted)
    number = "i.number" if place == _IDEAS else engine.dialect.number
    conditions = [f"{number} > ?", *conditions]
    sql = f"select i.number from {place} where {' and '.join(conditions)} order by {number} limit ?"
    numbers = [row[0] for row in engine.rows(sql, [after, *values, limit])]
    return lines(engine, numbers)


def count(engine: Engine, wanted: IdeaFilter) -> int:
    place, conditions, values = _where(engine, wanted)
    number: int = engine.rows(f"select count(*) from {place} where {' and '.join(conditions)}", values)[0][0]
    return number


def facets(engine: Engine, wanted: IdeaFilter, criterion: str) -> list[Facet]:
    """Every value that the wanted ideas have, the most frequent first within each criterion; empty values left out.

    For all criteria what is wanted is looked for once and kept while it is counted; one criterion, or all ideas, are
    counted along an index.
    """
    place, conditions, values = _where(engine, wanted)
    counts = {
        name: f"select '{name}', {name}, count(*) from hit where {name} <> '' group by {name}" for name in _FACETS
    }
    for name, table in _NAMED_FACETS.items():
        counts[name] = (
            f"select '{name}', n.name, count(*) from hit join {table} n on n.idea = hit.number group by n.name"
        )
    counts["source"] = "select 'source', cast(source as text), count(*) from hit group by source"
    if criterion:
        counted = "source" if criterion == "round" else criterion
        counts = {counted: counts[counted]}
    once = "materialized" if len(counts) > 1 and wanted != IdeaFilter(gone=wanted.gone) else "not materialized"
    columns = ", ".join(f"i.{name}" for name in ("number", "source", *_FACETS))
    hits = f"select {columns} from {place} where {' and '.join(conditions)}"
    sql = f"with hit as {once} ({hits}) {' union all '.join(counts.values())}"
    told: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for name, value, ideas in engine.rows(sql, values):
        told[name].append((value, ideas))
    found: list[Facet] = []
    for name in (*_FACETS, *_NAMED_FACETS):
        found += _by_number(name, [(value, "", ideas) for value, ideas in told[name]])
    if criterion in ("", "source", "round"):
        found += _of_sources(engine, told["source"], criterion)
    return found


def _of_sources(engine: Engine, told: Sequence[tuple[str, int]], criterion: str) -> list[Facet]:
    """Workshops with their titles, and their rounds; `criterion` is one of both or empty."""
    rows = engine.rows("select number, title, round from source")
    sources = {str(number): (title, held) for number, title, held in rows}
    found: list[Facet] = []
    if criterion != "round":
        found += _by_number("source", [(number, sources[number][0], ideas) for number, ideas in told])
    rounds: dict[int, int] = defaultdict(int)
    for number, ideas in told:
        rounds[sources[number][1]] += ideas
    if criterion != "source":
        found += _by_number("round", [(str(held), "", ideas) for held, ideas in rounds.items() if held])
    return found


def supports(engine: Engine, column: str, numbers: Sequence[int]) -> dict[int, list[SupportTold]]:
    """What ideas or clusters (`column`) got in the last rounds, by number, audience by audience."""
    if not numbers:
        return {}
    # Sorted here: an "order by" makes SQLite walk through all votes along the index that has the order.
    sql = (
        f"select p.{column}, p.ballot, {SUPPORT_TOLD} from support p join ballot b on b.number = p.ballot"
        f" where p.{column} in ({_places(numbers)}) and p.latest = 1"
    )
    told: dict[int, list[SupportTold]] = {}
    for number, _, *rest in sorted(engine.rows(sql, numbers), key=_by_audience):
        told.setdefault(number, []).append(SupportTold(*rest))
    return told


def _by_audience(row: Row) -> tuple[str, str, int]:
    _, ballot, audience, group, *_ = row
    return audience, group, ballot


def votes_told(platform: str, scale: str, pro: int, contra: int, comments: int) -> Votes | None:
    return Votes(platform, scale, pro, contra, comments) if platform else None


def _where(engine: Engine, wanted: IdeaFilter) -> tuple[str, list[str], list[Value]]:
    """What to read from, the conditions and their values."""
    conditions: list[str] = [] if wanted.gone else ["i.gone = 0"]
    values: list[Value] = []
    place = _IDEAS
    for criterion in (*_FACETS, "source"):
        if value := getattr(wanted, criterion):
            conditions.append(f"i.{criterion} = ?")
            values.append(value)
    for criterion, table in _NAMED_FACETS.items():
        if value := getattr(wanted, criterion):
            conditions.append(f"exists (select 1 from {table} n where n.idea = i.number and n.name = ?)")
            values.append(value)
    if wanted.round:
        conditions.append("i.source in (select number from source where round = ?)")
        values.append(wanted.round)
    words = words_of(wanted.text)
    if wanted.text and not words:
        conditions.append("1 = 0")
    # SQLite 3.40.1 crashes when one query asks its trigrams for words with less than three letters and for longer ones.
    # One source's ideas are read themselves: the trigrams would be walked through in all the others, too.
    indexed = [word for word in words if len(word) >= TRIGRAM and not wanted.source]
    if indexed:
        place = engine.dialect.searched
    for word in words:
        conditions.append(f"{engine.dialect.text if word in indexed else 'i.folded'} like ?")
        values.append(f"%{word}%")
    return place, conditions or ["1 = 1"], values


def lines(engine: Engine, numbers: Sequence[int]) -> list[IdeaLine]:
    """These ideas, in this order."""
    if not numbers:
        return []
    sql = f"select {_LINE} from idea i join source s on s.number = i.source where i.number in ({_places(numbers)})"
    found = {row[0]: row for row in engine.rows(sql, numbers)}
    topics = _names(engine, "idea_topic", numbers)
    target_groups = _names(engine, "idea_target_group", numbers)
    clusters: dict[int, list[str]] = defaultdict(list)
    sql = (
        "select m.idea, c.title from cluster_idea m join cluster c on c.number = m.cluster"
        f" where m.idea in ({_places(numbers)}) order by c.number"
    )
    for number, title in engine.rows(sql, numbers):
        clusters[number].append(title)
    told = supports(engine, "idea", numbers)
    same = _same(engine, numbers)
    pictures = pictures_counted(engine, numbers)
    return [
        _line(
            found[number],
            topics=tuple(topics[number]),
            target_groups=tuple(target_groups[number]),
            groups=tuple(clusters[number]),
            support=tuple(told.get(number, ())),
            same_as=tuple(same.get(number, ())),
            pictures=pictures[number],
        )
        for number in numbers
    ]


def _line(
    row: Row,
    *,
    topics: tuple[str, ...],
    target_groups: tuple[str, ...],
    groups: tuple[str, ...],
    support: tuple[SupportTold, ...],
    same_as: tuple[SameIdea, ...],
    pictures: int,
) -> IdeaLine:
    number, source, workshop, held, round_number, card, text, detail, kind, channel, field, category, *rest = row
    day, origin, place, latitude, longitude, handwritten, internal, gone, disposition, *votes = rest
    return IdeaLine(
        number=number,
        source=source,
        workshop=workshop,
        workshop_date=held,
        round=round_number,
        card=card,
        text=text,
        detail=detail,
        kind=kind,
        channel=channel,
        field=field,
        category=category,
        date=day,
        origin=origin,
        place=place,
        latitude=latitude,
        longitude=longitude,
        handwritten=bool(handwritten),
        internal=bool(internal),
        gone=bool(gone),
        disposition=disposition,
        online=votes_told(*votes),
        topics=topics,
        target_groups=target_groups,
        groups=groups,
        support=support,
        same_as=same_as,
        pictures=pictures,
    )


def _same(engine: Engine, numbers: Sequence[int]) -> dict[int, list[SameIdea]]:
    """What the office merged with these ideas, by their number."""
    sql = (
        "select m.idea, i.number, s.title, i.card, i.text, i.gone from idea_same m"
        " join idea_same o on o.lead = m.lead and o.idea <> m.idea join idea i on i.number = o.idea"
        f" join source s on s.number = i.source where m.idea in ({_places(numbers)}) order by i.number"
    )
    found: dict[int, list[SameIdea]] = {}
    for idea, number, workshop, card, text, gone in engine.rows(sql, numbers):
        found.setdefault(idea, []).append(SameIdea(number, workshop, card, text, bool(gone)))
    return found


def _names(engine: Engine, table: str, numbers: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for number, name in engine.rows(f"select idea, name from {table} where idea in ({_places(numbers)})", numbers):
        found[number].append(name)
    return defaultdict(list, {number: sorted(names) for number, names in found.items()})


def _by_number(criterion: str, found: Sequence[tuple[str, str, int]]) -> list[Facet]:
    ordered = sorted(found, key=lambda one: (-one[2], one[0]))
    return [Facet(criterion, value, ideas, name) for value, name, ideas in ordered]


def _places(numbers: Sequence[int]) -> str:
    return ", ".join("?" * len(numbers))
