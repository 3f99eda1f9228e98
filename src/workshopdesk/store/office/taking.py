"""One delivery into the catalogue: everything of a source at once, its things keeping their numbers."""

from __future__ import annotations

from workshopdesk.app.office.card_pictures import OF_A_PICTURE
from workshopdesk.app.office.ports import Taken
from workshopdesk.domain.office.delivery import Delivery, SourceKind
from workshopdesk.store.office.card_picture_tables import take_pictures
from workshopdesk.store.office.engine import Engine, Row
from workshopdesk.store.office.idea_rows import plain, take_ideas
from workshopdesk.store.office.result_rows import compare_results, take_results
from workshopdesk.store.office.sources import source_number
from workshopdesk.store.office.thing_rows import take_clusters, take_members, take_profiles

# What is read anew with every delivery of a source: nothing of the office's own work refers to it.
_MADE_ANEW = (
    "delete from support where ballot in (select number from ballot where source = ?)",
    "delete from ballot where source = ?",
    "delete from cluster_idea where cluster in (select number from cluster where source = ?)",
    "delete from profile_idea where profile in (select number from profile where source = ?)",
    "delete from profile_cluster where profile in (select number from profile where source = ?)",
)


def imported(engine: Engine, sha256: str) -> Taken | None:
    """What a file with these bytes brought, or None."""
    sql = (
        "select s.kind, s.title, f.rows_read from imported_file f join source s on s.number = f.source"
        " where f.sha256 = ?"
    )
    for kind, title, rows in engine.rows(sql, [sha256]):
        noted = _left_out(engine, sha256)
        left_out = tuple((row, reason) for row, reason in noted if not reason.startswith(OF_A_PICTURE))
        pictures = tuple((row, reason) for row, reason in noted if reason.startswith(OF_A_PICTURE))
        return Taken(
            kind,
            title,
            rows,
            unchanged=rows - len(left_out),
            known=True,
            left_out=left_out,
            pictures_left_out=pictures,
        )
    return None


def take(engine: Engine, run: int, name: str, sha256: str, delivery: Delivery) -> Taken:
    """See app.office.ports.Catalogue.take. Raises KnownError like the engine; then nothing has changed."""
    with engine.writing():
        if known := imported(engine, sha256):  # somebody else was faster
            return known
        source, is_new = source_number(engine, run, delivery)
        results = [] if is_new else compare_results(engine, source, delivery.results)
        if not is_new:
            for sql in _MADE_ANEW:
                engine.run(sql, [source])
        ideas = take_ideas(engine, source, delivery.ideas, whole=delivery.source.kind is not SourceKind.POOL)
        differences = [*ideas.differences, *results]
        clusters = take_clusters(engine, source, delivery.groups, differences)
        profiles = take_profiles(engine, source, delivery.profiles, differences)
        take_members(engine, delivery, ideas.numbers, clusters, profiles)
        take_results(engine, source, delivery.results, ideas.numbers, clusters)
        pictures = take_pictures(engine, source, delivery.pictures, ideas.numbers)
        _take_file(engine, run, name, sha256, source, delivery)
    return Taken(
        kind=delivery.source.kind.value,
        source=delivery.source.title,
        rows=delivery.rows,
        added=ideas.added,
        unchanged=ideas.unchanged,
        replaced=ideas.replaced,
        removed=ideas.removed,
        kept=ideas.kept,
        left_out=tuple((row.row, row.reason) for row in delivery.left_out),
        differences=tuple(differences),
        pictures=pictures,
        pictures_left_out=tuple((row.row, row.reason) for row in delivery.pictures_left_out),
    )


def _left_out(engine: Engine, sha256: str) -> list[Row]:
    sql = "select row_number, reason from row_left_out where sha256 = ? order by row_number"
    return engine.rows(sql, [sha256])


def _take_file(engine: Engine, run: int, name: str, sha256: str, source: int, delivery: Delivery) -> None:
    engine.run(
        "insert into imported_file (sha256, source, run, name, rows_read, pictures) values (?, ?, ?, ?, ?, 1)",
        [sha256, source, run, plain(name), delivery.rows],
    )
    rows = [(sha256, row.row, row.reason) for row in (*delivery.left_out, *delivery.pictures_left_out)]
    engine.fill("row_left_out", ("sha256", "row_number", "reason"), rows)
