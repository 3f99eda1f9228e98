"""Writes each format of `office export`."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.base.files import write_new
from workshopdesk.base.new_folder import write_new_folder
from workshopdesk.cli.office_export import ExportWish
from workshopdesk.store.office.office_catalogue import OfficeCatalogue

if TYPE_CHECKING:
    from workshopdesk.app.office.measure_sheets import MeasureSheet
    from workshopdesk.app.office.office_sender import Sender
    from workshopdesk.documents.office.paper import Paper


def write_export(catalogue: OfficeCatalogue, form: str, wish: ExportWish) -> int:
    """Write it and return the number of files. Raises KnownError and DomainError; nothing is left behind then."""
    return _WRITERS[form](catalogue, wish)


def _site(catalogue: OfficeCatalogue, wish: ExportWish) -> int:
    from workshopdesk.documents.site.site import SiteWish, site_files
    from workshopdesk.exchange.office_site_tables import OfficeSiteTables

    sender = _sender(catalogue, wish)
    told = SiteWish(
        day=wish.day,
        title=sender.title,
        town=sender.town,
        imprint=wish.imprint or "\n".join(one for one in (sender.organisation, sender.contact) if one),
        idea_pattern=wish.idea_pattern,
        workshop_pattern=wish.workshop_pattern,
    )
    return write_new_folder(wish.out, site_files(catalogue, told, OfficeSiteTables()))


def _supplement(catalogue: OfficeCatalogue, wish: ExportWish) -> int:
    from workshopdesk.documents.office.supplement_paper import supplement_paper

    if len(wish.workshops) != 1:
        raise click.UsageError("--format supplement needs one --workshop")
    return _paper(wish, lambda: supplement_paper(catalogue, wish.workshops[0], _sender(catalogue, wish), wish.made_at))


def _answers(catalogue: OfficeCatalogue, wish: ExportWish) -> int:
    from workshopdesk.exchange.pool_out.office_answers import office_answers

    files = list(office_answers(catalogue, wish.workshops))
    if not files:
        raise KnownError("export-nothing")
    return write_new_folder(wish.out, files)


def _former(catalogue: OfficeCatalogue, wish: ExportWish) -> int:
    from workshopdesk.app.office.former_ideas import former_ideas
    from workshopdesk.exchange.former_file import former_bytes

    told = former_ideas(catalogue, wish.day, wish.workshops)
    if not told:
        raise KnownError("export-nothing")
    if wish.out.suffix == ".json":
        if len(wish.workshops) != 1:
            raise click.UsageError("--format former needs one --workshop for one file; else --out is a folder")
        write_new(wish.out, former_bytes(told[0][1]))
        return 1
    return write_new_folder(wish.out, ((f"fruehere-ideen-{number}.json", former_bytes(one)) for number, one in told))


def _catalogue(catalogue: OfficeCatalogue, wish: ExportWish) -> int:
    from workshopdesk.documents.office.catalogue_paper import catalogue_paper
    from workshopdesk.documents.office.gathered import gathered

    return _paper(wish, lambda: catalogue_paper(gathered(catalogue), _sender(catalogue, wish), wish.made_at))


def _decision(catalogue: OfficeCatalogue, wish: ExportWish) -> int:
    from workshopdesk.documents.office.decision_paper import decision_paper
    from workshopdesk.documents.office.gathered import gathered

    found = gathered(catalogue)
    sheets = _chosen(found.sheets, wish)
    return _paper(wish, lambda: decision_paper(found, sheets, _sender(catalogue, wish), wish.made_at))


def _chosen(sheets: Sequence[MeasureSheet], wish: ExportWish) -> list[MeasureSheet]:
    """The public measures that were named, or all. Raises DomainError("measure-missing"), KnownError."""
    from workshopdesk.app.measure_key import measure_key, measure_number

    wanted = {measure_number(key) for key in wish.measures}
    if missing := wanted - {sheet.measure.number for sheet in sheets}:
        raise DomainError("measure-missing", key=measure_key(min(missing)))
    chosen = [sheet for sheet in sheets if not wanted or sheet.measure.number in wanted]
    if not chosen:
        raise KnownError("export-nothing")
    return chosen


def _exhibition(catalogue: OfficeCatalogue, wish: ExportWish) -> int:
    from workshopdesk.app.commands import CreateWorkshop
    from workshopdesk.app.office.exhibition import TEMPLATE, exhibition_records
    from workshopdesk.app.office.measure_sheets import measure_sheets
    from workshopdesk.app.templates import template_by_key
    from workshopdesk.cli.files import new_workshop

    _check_ending(wish.out, (".workshop",))
    sheets = _chosen(measure_sheets(catalogue.measures, catalogue.publication), wish)
    workshops = catalogue.publication.workshops()
    records = exhibition_records(
        catalogue.measures,
        sheets,
        template_by_key(TEMPLATE),
        title=wish.title or "Ausstellung der Maßnahmen",
        town=wish.town or next((one.municipality for one in workshops if one.municipality), ""),
        programme=next((one.programme for one in workshops if one.programme), ""),
    )
    with new_workshop(wish.out) as (session, _):
        session.do(CreateWorkshop(records))
    return 1


def _profiles(catalogue: OfficeCatalogue, wish: ExportWish) -> int:
    from workshopdesk.documents.office.gathered import gathered
    from workshopdesk.documents.office.profile_paper import profile_paper

    found = gathered(catalogue)
    sheets = _chosen(found.sheets, wish)
    sender = _sender(catalogue, wish)
    return _paper(wish, lambda: profile_paper(found, sheets, sender.feedback, sender, wish.made_at))


def _signs(catalogue: OfficeCatalogue, wish: ExportWish) -> int:
    from workshopdesk.documents.office.feedback_signs import feedback_signs_pdf
    from workshopdesk.documents.office.gathered import gathered

    _check_ending(wish.out, (".pdf",))
    found = gathered(catalogue)
    sheets = _chosen(found.sheets, wish)
    sender = _sender(catalogue, wish)
    write_new(wish.out, feedback_signs_pdf(found, sheets, sender.feedback, sender, wish.made_at))
    return 1


def _workbook(catalogue: OfficeCatalogue, wish: ExportWish) -> int:
    from workshopdesk.documents.office.catalogue_workbook import catalogue_workbook
    from workshopdesk.documents.office.gathered import gathered

    _check_ending(wish.out, (".xlsx",))
    write_new(wish.out, catalogue_workbook(catalogue, gathered(catalogue), _sender(catalogue, wish), wish.made_at))
    return 1


def _monitoring(catalogue: OfficeCatalogue, wish: ExportWish) -> int:
    from workshopdesk.app.office.measure_sheets import public_decisions
    from workshopdesk.app.office.monitoring import monitoring
    from workshopdesk.cli.measure_told import monitoring_told
    from workshopdesk.documents.office.monitoring_paper import monitoring_paper

    if not wish.first_day or not wish.last_day:
        raise click.UsageError("--format monitoring needs --from and --to")
    measures = catalogue.measures
    report = monitoring(measures, wish.first_day, wish.last_day, internal=False)
    lines = (replace(line, decisions=tuple(public_decisions(measures, line.decisions))) for line in report.lines)
    report = replace(report, lines=tuple(lines))
    if wish.out.suffix == ".json":
        told = json.dumps(monitoring_told(report), ensure_ascii=False, indent=1)
        write_new(wish.out, f"{told}\n".encode())
        return 1
    return _paper(wish, lambda: monitoring_paper(report, _sender(catalogue, wish), wish.made_at), (*_PAPERS, ".json"))


def _sender(catalogue: OfficeCatalogue, wish: ExportWish) -> Sender:
    return wish.sender(catalogue.sender.get())


_PAPERS = (".pdf", ".docx")


def _paper(wish: ExportWish, made: Callable[[], Paper], endings: tuple[str, ...] = _PAPERS) -> int:
    """Write a paper as PDF or Word file by the ending of its name."""
    from workshopdesk.documents.office.paper_docx import paper_docx
    from workshopdesk.documents.office.paper_pdf import paper_pdf

    _check_ending(wish.out, endings)
    write_new(wish.out, (paper_docx if wish.out.suffix == ".docx" else paper_pdf)(made()))
    return 1


def _check_ending(path: Path, endings: tuple[str, ...]) -> None:
    if path.suffix not in endings:
        raise KnownError("export-ending-wrong", path=str(path), endings=", ".join(endings))


def _transfer(catalogue: OfficeCatalogue, wish: ExportWish) -> int:
    from workshopdesk.app.office.transfer import TransferTemplate, transfer_of
    from workshopdesk.app.templates import load_templates
    from workshopdesk.base.folders import folders
    from workshopdesk.exchange.transfer_file import transfer_bytes

    own = [one.path for one in load_templates(folders().templates).found if one.own]
    templates = [TransferTemplate(name=path.name, content=path.read_text("utf-8")) for path in own]
    workshops, sender = catalogue.publication.workshops(), _sender(catalogue, wish)
    town = sender.town or next((one.municipality for one in workshops if one.municipality), "")
    programme = sender.title or next((one.programme for one in workshops if one.programme), "")
    write_new(wish.out, transfer_bytes(transfer_of(catalogue.measures, town, programme, templates)))
    return 1


def _areas(catalogue: OfficeCatalogue, wish: ExportWish) -> int:
    from workshopdesk.app.office.measure_sheets import measure_sheets
    from workshopdesk.exchange.office_tables import office_areas

    _check_ending(wish.out, (".geojson",))
    sheets = measure_sheets(catalogue.measures, catalogue.publication)
    drawn = [lab for sheet in sheets for lab in sheet.labs if lab.lab.area_geojson.strip()]
    if not drawn:
        raise KnownError("export-nothing")
    write_new(wish.out, office_areas(drawn, {sheet.measure.number: sheet.title for sheet in sheets}))
    return 1


_WRITERS: Mapping[str, Callable[[OfficeCatalogue, ExportWish], int]] = {
    "site": _site,
    "supplement": _supplement,
    "answers": _answers,
    "former": _former,
    "catalogue": _catalogue,
    "decision": _decision,
    "monitoring": _monitoring,
    "xlsx": _workbook,
    "transfer": _transfer,
    "areas": _areas,
    "exhibition": _exhibition,
    "profiles": _profiles,
    "signs": _signs,
}
