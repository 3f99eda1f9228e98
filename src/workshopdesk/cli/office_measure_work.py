"""More of office measure: what hangs on measures, how they become several or one, and what comes in from files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workshopdesk.cli.office_measures import At, measure, pairs, refs, version_option
from workshopdesk.cli.terminal import json_option

if TYPE_CHECKING:
    from workshopdesk.domain.office.measure import SourceRef

__all__ = ["measure"]  # with all that this module adds to it
FILE = click.Path(path_type=Path)


@measure.command()
@click.argument("key")
@click.option("--reason", default="", metavar="TEXT")
@version_option
@json_option
@click.pass_obj
def delete(at: At, key: str, reason: str, version: int | None) -> None:
    """Take a measure out of the catalogue. Its ideas and its history stay, its key is never used again."""
    from workshopdesk.app.measure_key import measure_number
    from workshopdesk.app.office import measuring

    with at.measures() as (measures, stamp):
        at.tell(measuring.delete(measures, measure_number(key), stamp, reason=reason, version=version))


@measure.command()
@click.argument("key")
@json_option
@click.pass_obj
def restore(at: At, key: str) -> None:
    """Bring a deleted measure back."""
    from workshopdesk.app.measure_key import measure_number
    from workshopdesk.app.office import measuring

    with at.measures() as (measures, stamp):
        at.tell(measuring.restore(measures, measure_number(key), stamp))


@measure.command()
@click.argument("key")
@click.option(
    "--part", "parts", type=(str, str), multiple=True, metavar="TITLE SOURCES", help="Or all, or none; repeat."
)
@version_option
@json_option
@click.pass_obj
def split(at: At, key: str, parts: Sequence[tuple[str, str]], version: int | None) -> None:
    """Put several measures in the place of one: --part "Bänke" idea:1,idea:2 --part "Schatten" all.

    A source can go to several parts and goes to one at least.
    """
    from workshopdesk.app.measure_key import measure_number
    from workshopdesk.app.office import measure_successors

    every: dict[str, tuple[SourceRef, ...] | None] = {"all": None, "none": ()}
    wanted = [
        measure_successors.Part(title, every[told] if told in every else tuple(refs(told))) for title, told in parts
    ]
    with at.measures() as (measures, stamp):
        at.tell(*measure_successors.split(measures, measure_number(key), wanted, stamp, version))


@measure.command()
@click.argument("into", metavar="INTO")
@click.argument("others", nargs=-1, required=True, metavar="OTHER...")
@version_option
@json_option
@click.pass_obj
def merge(at: At, into: str, others: Sequence[str], version: int | None) -> None:
    """Take other measures into one. Where they say something else, its own words stay, and the fields are named."""
    from workshopdesk.app.measure_key import measure_number
    from workshopdesk.app.office import measure_successors
    from workshopdesk.cli.measure_told import measure_line, measure_told
    from workshopdesk.documents.wording.measure_fields import measure_field_words

    numbers = [measure_number(key) for key in others]
    with at.measures() as (measures, stamp):
        merged = measure_successors.merge(measures, measure_number(into), numbers, stamp, version)
    at.terminal.say(measure_line(merged.measure, "de"), measure_line(merged.measure, "en"))
    for key, name in merged.differing:
        german, english = (measure_field_words(name, language) for language in ("de", "en"))
        at.terminal.say(f"  {key} sagt etwas anderes: {german}", f"  {key} says something else: {english}")
    differing = [{"key": key, "field": name} for key, name in merged.differing]
    at.terminal.result({"measures": [measure_told(merged.measure)], "differing": differing})


@measure.command()
@click.argument("key")
@click.argument("sources", metavar="idea:1,cluster:2,profile:3")
@click.option("--remove", is_flag=True, help="Take these away, all or none; the history keeps that they were there.")
@json_option
@click.pass_obj
def link(at: At, key: str, sources: str, remove: bool) -> None:
    """Say what a measure grows out of besides."""
    from workshopdesk.app.measure_key import measure_number
    from workshopdesk.app.office import measuring

    number = measure_number(key)
    with at.measures() as (measures, stamp):
        if remove:
            measuring.remove_sources(measures, number, refs(sources), stamp)
        else:
            measuring.add_sources(measures, number, refs(sources), stamp)
        at.tell(measuring.current(measures, number))


@measure.command()
@click.argument("one")
@click.argument("other")
@click.argument("relation", type=click.Choice(("synergy", "conflict")))
@click.option("--text", default="")
@click.option("--remove", is_flag=True)
@json_option
@click.pass_obj
def relate(at: At, one: str, other: str, relation: str, text: str, remove: bool) -> None:
    """Say that two measures help or hinder each other; it holds both ways."""
    from workshopdesk.app.measure_key import measure_key, measure_number
    from workshopdesk.app.office import measure_context
    from workshopdesk.app.office.answer_words import RELATIONS
    from workshopdesk.domain.office.measure_work import MeasureRelation

    first, second, kind = measure_number(one), measure_number(other), MeasureRelation(relation)
    with at.measures() as (measures, stamp):
        if remove:
            measure_context.unrelate(measures, first, second, kind, stamp)
        else:
            measure_context.relate(measures, first, second, kind, text, stamp)
    keys = measure_key(first), measure_key(second)
    at.terminal.say(f"{keys[0]}: {RELATIONS[kind]} {keys[1]}", f"{keys[0]}: {relation} with {keys[1]}")
    at.terminal.result({"relation": relation, "measures": list(keys), "removed": remove})


@measure.command()
@click.argument("key")
@click.argument("value", type=click.IntRange(1, 5))
@click.option("--office", default="", metavar="UNIT", help="Whose rating it is; never a person.")
@click.option("--comment", default="", metavar="TEXT")
@json_option
@click.pass_obj
def rate(at: At, key: str, value: int, office: str, comment: str) -> None:
    """Rate a measure from 1 (unsuitable) to 5 (very good). The latest rating of each unit counts."""
    from workshopdesk.app.measure_key import measure_key, measure_number
    from workshopdesk.app.office import deciding

    with at.measures() as (measures, stamp):
        said = replace(stamp, office=office or stamp.office)
        rating = deciding.rate(measures, measure_number(key), value, comment, said)
    told = f"{measure_key(rating.measure)}  {rating.office}: {rating.value}"
    at.terminal.say(told, told)
    at.terminal.result(
        {
            "measure": measure_key(rating.measure),
            "office": rating.office,
            "value": rating.value,
            "comment": rating.comment,
        }
    )


@measure.command()
@click.argument("key")
@click.argument("values", nargs=-1, metavar="[FIELD=VALUE...]")
@click.option("--lab", "number", type=click.IntRange(min=1), default=None, help="Change this one: 1 for R-01.")
@click.option("--area-file", type=FILE, default=None, help="GeoJSON of the area.")
@json_option
@click.pass_obj
def lab(at: At, key: str, values: Sequence[str], number: int | None, area_file: Path | None) -> None:
    """Give a measure a living lab: title, area, product, partners, begins, ends, hypothesis, indicator, measured …"""
    import msgspec

    from workshopdesk.app.development import missing_in_lab
    from workshopdesk.app.measure_key import lab_key, measure_number
    from workshopdesk.app.office import measure_context
    from workshopdesk.app.office.measure_values import lab_values
    from workshopdesk.exchange.office_tables import read_area

    told = lab_values(pairs(values))
    if area_file is not None:
        told["area_geojson"] = read_area(area_file)
    with at.measures() as (measures, _):
        kept = measure_context.put_lab(measures, measure_number(key), told, number or 0)
    missing = missing_in_lab(kept.lab)
    at.terminal.say(
        f"{lab_key(kept.number)}  {kept.lab.title}  [{len(missing)} Lücken]",
        f"{lab_key(kept.number)}  {kept.lab.title}  [{len(missing)} gaps]",
    )
    at.terminal.result({"key": lab_key(kept.number), **msgspec.to_builtins(kept.lab), "gaps": list(missing)})


@measure.command()
@click.argument("key")
@click.option("--text", default="")
@click.option("--answer", default="")
@click.option("--number", type=click.IntRange(min=1), default=None, help="Change this one.")
@json_option
@click.pass_obj
def concern(at: At, key: str, text: str, answer: str, number: int | None) -> None:
    """Write down a worry about a measure, and what is answered."""
    import msgspec

    from workshopdesk.app.measure_key import measure_number
    from workshopdesk.app.office import measure_context

    with at.measures() as (measures, _):
        kept = measure_context.put_concern(measures, measure_number(key), text, answer, number or 0)
    line = f"{kept.number}  {kept.text} – {kept.answer or '…'}"
    at.terminal.say(line, line)
    at.terminal.result({"concern": msgspec.to_builtins(kept)})


@measure.command()
@click.argument("source", type=FILE)
@json_option
@click.pass_obj
def inventory(at: At, source: Path) -> None:
    """Take in the projects that a town has already, from a CSV or XLSX table."""
    from workshopdesk.app.messages import skip_reason
    from workshopdesk.app.office.measure_context import take_projects
    from workshopdesk.exchange.office_tables import read_projects

    sheet, projects = read_projects(source)
    with at.measures() as (measures, _):
        taken = take_projects(measures, projects)
        numbers = {one.title: one.number for one in measures.projects()}
    at.terminal.say(
        f"{sheet.rows_read} Zeilen gelesen, {taken.added} Projekte neu, {taken.replaced} geändert.",
        f"{sheet.rows_read} rows read, {taken.added} projects new, {taken.replaced} changed.",
    )
    skipped = [{"row": one.row, "reason": skip_reason(one.reason, at.terminal.language)} for one in sheet.skipped]
    told = {"added": taken.added, "replaced": taken.replaced, "unchanged": taken.unchanged}
    at.terminal.result({"rows": sheet.rows_read, **told, "skipped": skipped, "projects": numbers})


@measure.command()
@click.argument("key")
@click.argument("number", type=click.IntRange(min=1), metavar="PROJECT")
@click.argument("relation", type=click.Choice(("exists", "extends", "none")))
@json_option
@click.pass_obj
def project(at: At, key: str, number: int, relation: str) -> None:
    """Say that a measure exists already as a project of the inventory, extends it, or (none) has nothing to do with it.

    New: set inventory_new=yes.
    """
    from workshopdesk.app.belonging_words import belonging_words
    from workshopdesk.app.measure_key import measure_key, measure_number
    from workshopdesk.app.office import measure_context
    from workshopdesk.domain.links import Relation

    measure = measure_number(key)
    with at.measures() as (measures, stamp):
        if relation == "none":
            measure_context.unlink_project(measures, measure, number, stamp)
            german, english = "nicht mehr verbunden", "not linked any more"
        else:
            link = measure_context.link_project(measures, measure, number, Relation(relation), stamp)
            german, english = (belonging_words(language).relations[link.relation] for language in ("de", "en"))
    key = measure_key(measure)
    at.terminal.say(f"{key}: {german} (Projekt {number})", f"{key}: {english} (project {number})")
    at.terminal.result({"measure": key, "project": number, "relation": relation})


@measure.command()
@click.argument("source", type=FILE)
@json_option
@click.pass_obj
def feedback(at: At, source: Path) -> None:
    """Take in what came back on measures: a CSV or XLSX table with Kürzel, Rückmeldung, Kanal, Datum, Punkte."""
    from workshopdesk.app.messages import skip_reason
    from workshopdesk.app.office.measure_feedback import take_feedback
    from workshopdesk.exchange.office_tables import read_feedback

    rows = read_feedback(source)
    with at.measures() as (measures, _):
        taken = take_feedback(measures, rows)
    skipped = [{"row": row, "reason": skip_reason(code, at.terminal.language)} for row, code in taken.left_out]
    at.terminal.say(
        f"{taken.rows} Zeilen gelesen, {taken.added} Rückmeldungen neu, {len(skipped)} Zeilen ausgelassen.",
        f"{taken.rows} rows read, {taken.added} pieces of feedback new, {len(skipped)} rows left out.",
    )
    for one in skipped:
        at.terminal.say(f"  Zeile {one['row']}: {one['reason']}", f"  row {one['row']}: {one['reason']}")
    at.terminal.result({"rows": taken.rows, "added": taken.added, "unchanged": taken.unchanged, "skipped": skipped})


@measure.command("import")
@click.argument("source", type=FILE)
@json_option
@click.pass_obj
def import_measures(at: At, source: Path) -> None:
    """Draft or change many measures from a JSON or TOML file with the list "measures".

    Each entry has fields as in `set`, "from" for sources, and "key" if it changes a measure there is. All of the file
    is looked at before the first measure is written.
    """
    from workshopdesk.app.office.measure_batch import carry_out, planned
    from workshopdesk.exchange.measure_file import read_measure_file

    entries = planned(read_measure_file(source))
    with at.measures() as (measures, stamp):
        found = carry_out(measures, entries, stamp)
    at.tell(*found)
