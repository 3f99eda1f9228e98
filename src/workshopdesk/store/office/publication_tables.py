"""The public part of a catalogue: what is internal, gone or in a bin never leaves the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from workshopdesk.app.office.publication import PAGE, PublishedIdea, PublishedWorkshop
from workshopdesk.domain.office.delivery import SourceKind
from workshopdesk.domain.office.disposition import Disposition, DispositionCode
from workshopdesk.store.office import idea_queries
from workshopdesk.store.office.engine import Engine, Value
from workshopdesk.store.office.measure_source_rows import reached

# As app/visibility.py has it for a workshop (V1): a card in internal groups only is internal itself.
_GROUPS = "select 1 from cluster_idea m join cluster c on c.number = m.cluster where m.idea = i.number and c.gone = 0"
_PUBLIC = (
    "i.gone = 0 and i.internal = 0 and s.internal = 0 and i.board_place <> 'bin'"
    f" and (not exists ({_GROUPS} and c.internal = 1) or exists ({_GROUPS} and c.internal = 0))"
)
_PUBLIC_IDEAS = f"select i.number from idea i join source s on s.number = i.source where {_PUBLIC}"
_PUBLIC_GROUPS = (
    "select i.number from cluster i join source s on s.number = i.source"
    " where i.gone = 0 and i.internal = 0 and s.internal = 0"
)
_WORKSHOP = "number, key, kind, title, platform, municipality, programme, round, date, place, field, channel, people"


class PublicationTables:
    """Implements app.office.publication.Publication."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def workshops(self) -> list[PublishedWorkshop]:
        invited: dict[int, list[str]] = defaultdict(list)
        for source, name in self._engine.rows("select source, name from source_target_group order by source, name"):
            invited[source].append(name)
        rows = self._engine.rows(f"select {_WORKSHOP} from source where internal = 0")
        found = [_workshop(row, invited[row[0]]) for row in rows]
        return sorted(found, key=lambda one: (not one.date, one.date, one.number))

    def ideas(self, *, after: int = 0, limit: int = PAGE, source: int = 0) -> list[PublishedIdea]:
        values: list[Value] = [after]
        sql = f"{_PUBLIC_IDEAS} and i.number > ?"
        if source:
            sql += " and i.source = ?"
            values.append(source)
        numbers = [row[0] for row in self._engine.rows(f"{sql} order by i.number limit ?", [*values, limit])]
        keys = self._keys(numbers)
        said, measures, groups = self._said(numbers), self._measures(numbers), self._groups(numbers)
        return [
            PublishedIdea(
                replace(line, groups=tuple(groups[line.number])),
                keys[line.number],
                said.get(line.number),
                tuple(measures[line.number]),
            )
            for line in idea_queries.lines(self._engine, numbers)
        ]

    def public_among(self, subject: str, numbers: Collection[int]) -> set[int]:
        if not numbers:
            return set()
        public = _PUBLIC_IDEAS if subject == "idea" else _PUBLIC_GROUPS
        sql = f"{public} and i.number in ({_places(numbers)})"
        return {row[0] for row in self._engine.rows(sql, list(numbers))}

    def _keys(self, numbers: Sequence[int]) -> dict[int, str]:
        if not numbers:
            return {}
        sql = f"select number, key from idea where number in ({_places(numbers)})"
        return dict(self._engine.rows(sql, numbers))

    def _said(self, numbers: Sequence[int]) -> dict[int, Disposition]:
        """The last disposition of each."""
        if not numbers:
            return {}
        sql = f"select idea, code, reason, at from disposition where idea in ({_places(numbers)}) order by number"
        return {
            idea: Disposition(idea, DispositionCode(code), reason, at)
            for idea, code, reason, at in self._engine.rows(sql, numbers)
        }

    def _measures(self, numbers: Sequence[int]) -> dict[int, list[int]]:
        """Measures in the catalogue that are not internal, by idea."""
        found: dict[int, list[int]] = defaultdict(list)
        if not numbers:
            return found
        parts = reached(f"{{idea}} in ({_places(numbers)})")
        sql = (
            f"select distinct r.idea, r.measure from ({' union '.join(parts)}) as r join measure m"
            " on m.number = r.measure where m.ending = '' and m.internal = 0 order by r.idea, r.measure"
        )
        for idea, measure in self._engine.rows(sql, [*numbers] * len(parts)):
            found[idea].append(measure)
        return found

    def _groups(self, numbers: Sequence[int]) -> dict[int, list[str]]:
        found: dict[int, list[str]] = defaultdict(list)
        if not numbers:
            return found
        sql = (
            "select m.idea, c.title from cluster_idea m join cluster c on c.number = m.cluster"
            f" where c.internal = 0 and c.gone = 0 and m.idea in ({_places(numbers)}) order by c.number"
        )
        for idea, title in self._engine.rows(sql, numbers):
            found[idea].append(title)
        return found


def _workshop(row: tuple[object, ...], invited: Sequence[str]) -> PublishedWorkshop:
    told = dict(zip(_WORKSHOP.split(", "), row, strict=True))
    told["kind"] = SourceKind(str(told["kind"]))
    return PublishedWorkshop(**told, target_groups=tuple(invited))  # type: ignore[arg-type]  # columns of a strict table


def _places(numbers: Collection[int]) -> str:
    return ", ".join("?" * len(numbers))
