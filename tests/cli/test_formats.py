"""The table of formats: every one can be ordered, is written, and is a file of its kind."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from cli.kit import Program
from workshopdesk.app.output_formats import OUTPUT_FORMATS
from workshopdesk.cli.writers import WRITERS

STARTS = {
    ".pdf": b"%PDF-",
    ".csv": b"\xef\xbb\xbf",
    ".xlsx": b"PK\x03\x04",
    ".docx": b"PK\x03\x04",
    ".workshop.zip": b"PK\x03\x04",
    ".svg": b"<?xml",
    ".png": b"\x89PNG\r\n",
    ".json": b"{",
    ".geojson": b"{",
    ".ics": b"BEGIN:VCALENDAR\r\n",
    ".zip": b"PK\x03\x04",
}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Program, Path]:
    program = Program(tmp_path_factory.mktemp("formats"))
    done = program("demo", "--out", program.folder / "demo")
    assert done.returncode == 0, done.stderr.decode()
    (workshop,) = (program.folder / "demo").glob("*.workshop")
    return program, workshop


def test_every_format_of_the_table_has_a_writer() -> None:
    assert sorted(WRITERS) == sorted(one.key for one in OUTPUT_FORMATS)
    assert len({(one.stem, one.ending) for one in OUTPUT_FORMATS}) == len(OUTPUT_FORMATS)


def test_every_format_is_written(demo: tuple[Program, Path], tmp_path: Path) -> None:
    program, workshop = demo
    wanted = [part for one in OUTPUT_FORMATS for part in ("--format", one.key)]
    told = program.json("export", workshop, "--out", tmp_path, *wanted)
    for key, name in told["files"].items():
        path = Path(name)
        ending = next(one.ending for one in OUTPUT_FORMATS if one.key == key)
        assert path.name.endswith(ending)
        assert path.read_bytes().startswith(STARTS[ending]), key
        if ending in (".xlsx", ".docx"):
            with zipfile.ZipFile(path) as archive:
                assert archive.testzip() is None
    assert sorted(told["files"]) == sorted(wanted[1::2])


def test_without_a_choice_the_usual_ones_are_written(demo: tuple[Program, Path], tmp_path: Path) -> None:
    program, workshop = demo
    told = program.json("export", workshop, "--out", tmp_path)
    assert sorted(told["files"]) == ["csv", "package", "poster", "protocol"]
