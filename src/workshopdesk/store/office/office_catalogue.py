"""The office's catalogue as the rest of the program knows it, on whichever database."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from workshopdesk.app.office.coverage import Crosstab, CrosstabKind, GroupCoverage
from workshopdesk.app.office.pictures import Divided, MonthHeld
from workshopdesk.app.office.ports import Taken
from workshopdesk.app.office.queries import Facet, IdeaFilter, IdeaLine, RankingLine, RankingWish
from workshopdesk.base.clock import Clock, SystemClock
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.delivery import Delivery
from workshopdesk.domain.office.disposition import Disposition, DispositionCode
from workshopdesk.store.office import coverage_queries, idea_queries, picture_queries, ranking_queries, taking
from workshopdesk.store.office.card_picture_tables import CardPictureTables
from workshopdesk.store.office.duplicate_tables import DuplicateTables
from workshopdesk.store.office.engine import Engine
from workshopdesk.store.office.idea_rows import plain
from workshopdesk.store.office.measure_tables import MeasureTables
from workshopdesk.store.office.numbers import next_numbers
from workshopdesk.store.office.publication_tables import PublicationTables
from workshopdesk.store.office.sender_table import SenderTable
from workshopdesk.store.office.upgrade import bring_up_to_date
from workshopdesk.store.office.view_tables import ViewTables

ADDRESSES = ("postgresql://", "postgres://")


def open_catalogue(address: str, *, create: bool = False, clock: Clock | None = None) -> OfficeCatalogue:
    """A catalogue by the path of its file or the address of its database, brought to this program's format.

    A file that is not there is made only with `create`; an empty database is filled in any case. Raises KnownError:
    see sqlite_engine, postgres_engine and upgrade.bring_up_to_date.
    """
    engine: Engine
    if address.startswith(ADDRESSES):
        from workshopdesk.store.office.postgres_engine import PostgresEngine, without_password

        engine, shown = PostgresEngine(address), without_password(address)
    else:
        from workshopdesk.store.office.sqlite_engine import SqliteEngine

        engine, shown = SqliteEngine(Path(address), create=create), address
    try:
        bring_up_to_date(engine, clock or SystemClock(), shown)
    except BaseException:
        engine.close()
        raise
    return OfficeCatalogue(engine)


class OfficeCatalogue:
    """Implements app.office.ports.Catalogue; a context manager that closes it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._measures = MeasureTables(engine)
        self._publication = PublicationTables(engine)
        self._duplicates = DuplicateTables(engine)
        self._views = ViewTables(engine)
        self._sender = SenderTable(engine)
        self._pictures = CardPictureTables(engine)

    @property
    def measures(self) -> MeasureTables:
        return self._measures

    @property
    def publication(self) -> PublicationTables:
        return self._publication

    @property
    def duplicates(self) -> DuplicateTables:
        return self._duplicates

    @property
    def views(self) -> ViewTables:
        return self._views

    @property
    def sender(self) -> SenderTable:
        return self._sender

    @property
    def pictures(self) -> CardPictureTables:
        return self._pictures

    def begin_run(self, at: str) -> int:
        with self._engine.writing():
            (number,) = next_numbers(self._engine, "run", 1)
            columns = ("number", "started_at", "ended_at", "files", "refused")
            self._engine.fill("import_run", columns, [(number, at, "", 0, 0)])
        return number

    def end_run(self, run: int, at: str, files: int, refused: int) -> None:
        sql = "update import_run set ended_at = ?, files = ?, refused = ? where number = ?"
        with self._engine.writing():
            self._engine.run(sql, [at, files, refused, run])

    def imported(self, sha256: str) -> Taken | None:
        return taking.imported(self._engine, sha256)

    def take(self, run: int, name: str, sha256: str, delivery: Delivery) -> Taken:
        return taking.take(self._engine, run, name, sha256, delivery)

    def ideas(self, wanted: IdeaFilter, *, after: int = 0, limit: int = 50) -> list[IdeaLine]:
        return idea_queries.ideas(self._engine, wanted, after, limit)

    def count(self, wanted: IdeaFilter) -> int:
        return idea_queries.count(self._engine, wanted)

    def facets(self, wanted: IdeaFilter, criterion: str = "") -> list[Facet]:
        return idea_queries.facets(self._engine, wanted, criterion)

    def ranking(self, wish: RankingWish) -> list[RankingLine]:
        return ranking_queries.ranking(self._engine, wish)

    def crosstab(self, kind: CrosstabKind) -> Crosstab:
        return coverage_queries.crosstab(self._engine, kind)

    def target_groups(self) -> list[GroupCoverage]:
        return coverage_queries.target_groups(self._engine)

    def divided(self, limit: int) -> list[Divided]:
        return picture_queries.divided(self._engine, limit)

    def months(self) -> list[MonthHeld]:
        return picture_queries.months(self._engine)

    def ranked_methods(self) -> list[tuple[str, str]]:
        return ranking_queries.ranked_methods(self._engine)

    def dispose(self, ideas: Sequence[int], code: DispositionCode, reason: str, at: str) -> None:
        with self._engine.writing():
            for idea in ideas:
                if not self._engine.rows("select 1 from idea where number = ?", [idea]):
                    raise DomainError("idea-missing", number=idea)
            numbers = next_numbers(self._engine, "disposition", len(ideas))
            said = [(number, idea, code.value, plain(reason), at) for number, idea in zip(numbers, ideas, strict=True)]
            self._engine.fill("disposition", ("number", "idea", "code", "reason", "at"), said)
            self._engine.run_many(
                "update idea set disposition = ? where number = ?", [(code.value, idea) for idea in ideas]
            )

    def dispositions(self, idea: int) -> list[Disposition]:
        sql = "select idea, code, reason, at from disposition where idea = ? order by number"
        return [
            Disposition(number, DispositionCode(code), reason, at)
            for number, code, reason, at in self._engine.rows(sql, [idea])
        ]

    def close(self) -> None:
        self._engine.close()

    def __enter__(self) -> OfficeCatalogue:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
