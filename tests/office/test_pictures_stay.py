"""Rule OF64 of app/SPEC.md: what the office hands out, with pictures of cards in its catalogue and without."""

from __future__ import annotations

import base64
import zipfile
from pathlib import Path

from office.answered_kit import bring_answered
from office.kit import bring, office_json, taken, write
from office.picture_kit import as_a_telephone_writes_it, practice_with, shown, written
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.domain.note import Note
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.state import State
from workshopdesk.exchange.package import pack
from workshopdesk.store.office.office_catalogue import OfficeCatalogue, open_catalogue
from workshopdesk.store.workshop_file import WorkshopFile

DAY = ("--day", "2026-11-23")
HANDED_OUT = (
    ("site", "site", ()),
    ("answers", "antworten", ()),
    ("supplement", "beilage.pdf", ("--workshop", 1)),
    ("supplement", "beilage.docx", ("--workshop", 1)),
    ("catalogue", "katalog.pdf", ()),
    ("catalogue", "katalog.docx", ()),
    ("decision", "vorlage.docx", ()),
    ("monitoring", "stand.json", ("--from", "2026-01-01", "--to", "2026-12-31")),
    ("xlsx", "alles.xlsx", ()),
    ("transfer", "andere.zip", ()),
    ("profiles", "steckbriefe.pdf", ()),
    ("signs", "schilder.pdf", ("--feedback", "https://beispiel.de/{key}")),
    ("exhibition", "ausstellung.workshop", ()),
)


def handed_out(address: Path, folder: Path) -> dict[str, bytes]:
    """Every file that leaves the office, by its path; archives member by member, for their clocks may differ."""
    folder.mkdir()
    found: dict[str, bytes] = {}
    for form, name, options in HANDED_OUT:
        office_json("export", address, "--format", form, "--out", folder / name, *options, *DAY)
    for path in folder.rglob("*"):
        name = str(path.relative_to(folder))
        if path.is_file() and zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                found |= {f"{name}/{one}": archive.read(one) for one in archive.namelist()}
        elif path.is_file():
            found[name] = path.read_bytes()
    return found


def contents(catalogue: OfficeCatalogue) -> list[bytes]:
    lines = [line for line in catalogue.ideas(IdeaFilter(), limit=500) if line.pictures]
    pictures = [catalogue.pictures.find(line.number, 1) for line in lines]
    return [one.content for one in pictures if one is not None]


def test_nothing_that_is_handed_out_has_a_picture_of_a_card(tmp_path: Path) -> None:
    """OF64: site with its open data, answers, supplement, papers, tables, transfer package, exhibition."""
    address = tmp_path / "a.catalogue"
    with open_catalogue(str(address), create=True) as catalogue:
        state = bring_answered(catalogue, tmp_path)
    before = handed_out(address, tmp_path / "ohne")
    pictures = [shown(note, as_a_telephone_writes_it(written(), 1), alt=note.text) for note in state.all(Note)]
    with open_catalogue(str(address)) as catalogue:
        report = taken(bring(catalogue, write(tmp_path, "b.workshop.zip", pack(practice_with(pictures, state))))[0])
        assert (report.added, report.replaced, report.removed) == (0, 0, 0)
        assert report.pictures > 50
        inside = contents(catalogue)
    after = handed_out(address, tmp_path / "mit")

    assert len(after) > 100
    assert after.keys() == before.keys()
    exhibition = {name for name in after if name.startswith("ausstellung")}  # its records get ids of their own
    assert {name for name in after if after[name] != before[name]} <= exhibition
    with WorkshopFile.open(tmp_path / "mit" / "ausstellung.workshop", device="test") as opened:
        assert list(State(opened.load()).all(Picture)) == []
    assert inside
    for name, content in after.items():
        for one in inside[:3]:
            for piece in (one[-600:-300], base64.b64encode(one[-600:-300])):
                assert piece not in content, name
