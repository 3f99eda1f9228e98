"""Catalogues and packages of earlier releases are read for ever (tests/data/old_files/README.md)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from office.kit import SteadyClock, taken
from workshopdesk.app.office.importing import import_files
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.exchange.office_files import OfficeFiles
from workshopdesk.store.office.office_catalogue import open_catalogue

OLD_FILES = Path(__file__).resolve().parents[1] / "data" / "old_files"


@pytest.mark.parametrize("name", sorted(path.stem for path in OLD_FILES.glob("*.catalogue")))
def test_an_old_catalogue_keeps_its_ideas_and_what_was_said_of_them(name: str, tmp_path: Path) -> None:
    shutil.copy(OLD_FILES / f"{name}.catalogue", tmp_path)
    package = OLD_FILES / f"{name}.workshop.zip"
    with open_catalogue(str(tmp_path / f"{name}.catalogue")) as catalogue:
        assert catalogue.count(IdeaFilter()) == 19
        assert [said.code for said in catalogue.dispositions(2)] == [DispositionCode.FOLLOWED]
        again = [taken(one) for one in import_files(catalogue, [package], OfficeFiles(), SteadyClock())]
        assert [one.known for one in again] == [True]


@pytest.mark.parametrize("package", sorted(OLD_FILES.glob("*.workshop.zip")), ids=lambda path: path.name)
def test_an_old_package_brings_its_ideas(package: Path, tmp_path: Path) -> None:
    with open_catalogue(str(tmp_path / "new.catalogue"), create=True) as catalogue:
        brought = [taken(one) for one in import_files(catalogue, [package], OfficeFiles(), SteadyClock())]
        assert [one.added for one in brought] == [19]
