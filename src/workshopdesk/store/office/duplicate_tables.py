"""Ideas that are alike, and what the office said of them, on whichever database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from workshopdesk.app.office.duplicate_ports import DuplicateCounts, DuplicateGroup, PairTold, Search
from workshopdesk.app.office.likeness import EXACT, Alike
from workshopdesk.domain.office.duplicates import Pair, Verdict
from workshopdesk.store.office import duplicate_verdicts, idea_queries
from workshopdesk.store.office.engine import Engine, Row

_COUNTS = "select count(*), coalesce(sum(undecided), 0) from"


class DuplicateTables:
    """Implements app.office.duplicate_ports.Duplicates."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def last_search(self) -> Search | None:
        for threshold, files, at in self._engine.rows("select threshold, files, at from likeness_search"):
            return Search(threshold, at, outdated=files != self.files())
        return None

    def files(self) -> int:
        number: int = self._engine.rows("select count(*) from imported_file")[0][0]
        return number

    def texts(self) -> list[tuple[int, str, str]]:
        return self._engine.rows("select number, text, detail from idea where gone = 0 order by number")

    def put_search(self, found: Sequence[Alike], threshold: int, files: int, at: str) -> None:
        engine = self._engine
        with engine.writing():
            for table in ("likeness", "likeness_group", "likeness_search"):
                engine.run(f"delete from {table}")
            # somebody may have imported since the ideas were read
            there = {row[0] for row in engine.rows("select number from idea where gone = 0")}
            kept = [one for one in found if {one.pair.first, one.pair.second, one.group} <= there]
            said = duplicate_verdicts.said(engine)
            rows = [(*_numbers(one), one.score, one.group, int(said.verdict(one.pair) is None)) for one in kept]
            engine.fill("likeness_group", ("number", "score", "ideas", "undecided"), list(_groups(rows)))
            engine.fill("likeness", ("first", "second", "score", "of_group", "undecided"), rows)
            engine.fill("likeness_search", ("threshold", "files", "at"), [(threshold, files, at)])

    def groups(self, *, undecided: bool = True, after: int = 0, limit: int = 20) -> list[DuplicateGroup]:
        wanted = "where undecided = 1 " if undecided else ""
        sql = f"select number, score from likeness_group {wanted}order by score desc, number limit ? offset ?"
        return self._told(self._engine.rows(sql, [limit, after]))

    def group(self, number: int) -> DuplicateGroup | None:
        found = self._told(self._engine.rows("select number, score from likeness_group where number = ?", [number]))
        return found[0] if found else None

    def counts(self) -> DuplicateCounts:
        groups, undecided_groups = self._engine.rows(f"{_COUNTS} likeness_group")[0]
        pairs, undecided_pairs = self._engine.rows(f"{_COUNTS} likeness")[0]
        exact = self._engine.rows("select count(*) from likeness where score = ?", [EXACT])[0][0]
        said: dict[str, int] = dict(
            self._engine.rows("select verdict, count(*) from duplicate_verdict group by verdict")
        )
        decided = (said.get(one.value, 0) for one in (Verdict.MERGE, Verdict.RELATED, Verdict.DIFFERENT))
        return DuplicateCounts(groups, undecided_groups, pairs, undecided_pairs, exact, *decided)

    def decide(self, ideas: Sequence[int], verdict: Verdict, at: str) -> int:
        with self._engine.writing():
            return duplicate_verdicts.decide(self._engine, ideas, verdict, at)

    def undo(self, at: str) -> tuple[Pair, ...]:
        with self._engine.writing():
            return duplicate_verdicts.undo(self._engine, at)

    def _told(self, groups: Sequence[Row]) -> list[DuplicateGroup]:
        if not groups:
            return []
        numbers = [number for number, _ in groups]
        places = ", ".join("?" * len(numbers))
        sql = f"select of_group, first, second, score from likeness where of_group in ({places}) order by first, second"
        pairs: dict[int, list[tuple[Pair, int]]] = defaultdict(list)
        for group, first, second, score in self._engine.rows(sql, numbers):
            pairs[group].append((Pair(first, second), score))
        said = duplicate_verdicts.said(self._engine)
        members = {
            group: {idea for pair, _ in told for idea in (pair.first, pair.second)} for group, told in pairs.items()
        }
        every = sorted({idea for some in members.values() for idea in some})
        lines = {line.number: line for line in idea_queries.lines(self._engine, every)}
        return [
            DuplicateGroup(
                number=number,
                score=score,
                ideas=tuple(lines[idea] for idea in sorted(members[number])),
                pairs=tuple(PairTold(pair, alike, said.verdict(pair)) for pair, alike in pairs[number]),
            )
            for number, score in groups
            if number in pairs  # else its ideas have left the catalogue since the search
        ]


def _numbers(one: Alike) -> tuple[int, int]:
    return one.pair.first, one.pair.second


def _groups(rows: Sequence[Row]) -> Iterator[Row]:
    """Of the rows of `likeness` the groups: number, highest score, ideas, whether something is undecided."""
    inside: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        inside[row[3]].append(row)
    for group, pairs in inside.items():
        ideas = {idea for first, second, *_ in pairs for idea in (first, second)}
        yield group, max(row[2] for row in pairs), len(ideas), max(row[4] for row in pairs)
