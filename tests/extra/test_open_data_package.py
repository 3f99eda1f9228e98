"""The open-data package as a validator of other people's sees it (Frictionless)."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import frictionless
import pytest

from documents.office_workshop import developed
from documents.workshops import with_notes
from workshopdesk.app.demo import demo_records
from workshopdesk.domain.state import State
from workshopdesk.exchange.open_data import open_data

HOSTILE = ("<b>unclosed", "=1+1", "a\x00b", "👩‍👩‍👧 שלום", 'c";d', "a\r\nb", "+49 555", "x" * 10_000)
WORKSHOPS = {"developed": developed, "demo": lambda: State(demo_records("de")), "hostile": lambda: with_notes(*HOSTILE)}


def unpacked(folder: Path, content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        archive.extractall(folder)
    return str(folder / "datapackage.json")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", WORKSHOPS)
def test_the_package_is_valid(name: str, tmp_path: Path) -> None:
    """Every byte, type, value, key and reference."""
    report = frictionless.validate(unpacked(tmp_path, open_data(WORKSHOPS[name]())))
    assert report.flatten(["name", "rowNumber", "fieldName", "message"]) == []
    assert (report.valid, report.stats["tasks"]) == (True, 12)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_changed_byte_is_found(tmp_path: Path) -> None:
    path = unpacked(tmp_path, open_data(developed()))
    table = tmp_path / "data" / "profiles.csv"
    table.write_bytes(table.read_bytes().replace(b"planned", b"plannet"))
    assert not frictionless.validate(path).valid
