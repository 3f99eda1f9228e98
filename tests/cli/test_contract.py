"""Exit codes, messages, languages and the lightness of the command line."""

from __future__ import annotations

import hashlib
import io
import json
import os
import stat
import zipfile
from pathlib import Path

import pytest

from cli.kit import LEER, Program
from workshopdesk.exchange.archive import pack_archive
from workshopdesk.store.workshop_file import WorkshopFile

COMMANDS = [
    "open",
    "demo",
    "templates",
    "new",
    "series",
    "import-ideas",
    "import-inventory",
    "import-former",
    "office",
    "export",
    "import-package",
    "check",
    "recount",
    "self-test",
]
HEAVY = {
    "PySide6",
    "shiboken6",
    "reportlab",
    "openpyxl",
    "sqlite_utils",
    "sqlite3",
    "psycopg",
    "pikepdf",
    "qrcode",
    "msgspec",
}

LIST_MODULES = """
import runpy, sys
sys.argv = ["workshopdesk", *{arguments!r}]
try:
    runpy.run_module("workshopdesk", run_name="__main__")
except SystemExit:
    pass
print("\\n" + "\\n".join(sys.modules))
"""


@pytest.mark.parametrize("arguments", [["--help"], ["export", "--help"], ["demo", "--help"]])
def test_help_imports_nothing_heavy(program: Program, arguments: list[str]) -> None:
    done = program.python("-c", LIST_MODULES.format(arguments=arguments))
    modules = done.stdout.decode().split("\n")
    assert "click" in modules
    assert {name.partition(".")[0] for name in modules} & HEAVY == set()
    assert not any(
        name.startswith(("workshopdesk.store", "workshopdesk.qt", "workshopdesk.bootstrap")) for name in modules
    )


def test_help_names_every_command_but_the_worker(program: Program) -> None:
    text = program("--help").stdout.decode()
    assert [name for name in COMMANDS if f"\n  {name} " not in text] == []
    assert "render" not in text


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nonsense"],
        ["nonsense"],
        ["new"],
        ["new", "a.workshop", "--title", "T"],
        ["new", "a.workshop", "--title", "T", "--template", "nonsense"],
        ["new", "a.workshop", "--title", "T", "--template", "kartenabfrage", "--language", "fr"],
        ["export", "a.workshop"],
        ["export", "a.workshop", "--out", "x", "--format", "odt"],
        ["import-ideas", "a.workshop"],
        ["import-package", "p.workshop.zip"],
        ["check"],
    ],
)
def test_wrong_usage_is_2_and_makes_nothing(program: Program, arguments: list[str]) -> None:
    done = program(*arguments)
    assert done.returncode == 2
    assert done.stderr
    assert not list(program.folder.glob("*.workshop"))


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["new", "there.txt", "--title", "T", "--template", "kartenabfrage"], "file-exists"),
        (["new", "a.workshop", "--title", " ", "--template", "kartenabfrage"], "title-missing"),
        (["import-ideas", "missing.workshop", "there.txt"], "file-missing"),
        (["import-ideas", "there.txt", "there.txt"], "file-not-a-workshop"),
        (["export", "missing.workshop", "--out", "x"], "file-missing"),
        (["import-package", "missing.workshop.zip", "--out", "b.workshop"], "source-missing"),
        (["import-package", "there.txt", "--out", "b.workshop"], "package-unreadable"),
        (["check", "missing.workshop"], "file-missing"),
        (["check", "there.txt"], "file-not-a-workshop"),
        (["recount", "missing.json"], "source-missing"),
        (["recount", "there.txt"], "record-unreadable"),
    ],
)
def test_what_the_world_refuses_is_1_with_a_sentence(program: Program, arguments: list[str], code: str) -> None:
    there = program.folder / "there.txt"
    there.write_text("nur ein Text")
    done = program(*arguments, "--json")
    assert done.returncode == 1
    answer = json.loads(done.stdout)
    assert answer["error"] == code
    assert done.stderr.decode().strip() == answer["message"]
    assert answer["message"].count(".") >= 3
    assert there.read_text() == "nur ein Text"
    assert not list(program.folder.glob("*.workshop"))


def test_messages_are_german_or_english(tmp_path: Path) -> None:
    german = Program(tmp_path).process("check", "fort.workshop").stderr.decode()
    english = Program(tmp_path, WORKSHOPDESK_LANGUAGE="en").process("check", "fort.workshop").stderr.decode()
    assert german.startswith("Die Datei „fort.workshop“ ist nicht da.")
    assert english.startswith("The file “fort.workshop” is not there.")


def test_json_may_stand_before_the_command(program: Program) -> None:
    workshop = program.new()
    done = program("--json", "check", workshop)
    assert json.loads(done.stdout) == {"sound": True, "findings": []}


def test_a_workshop_that_is_open_is_left_alone(program: Program) -> None:
    workshop = program.new()
    with WorkshopFile.open(workshop, device="window"):
        for arguments in (["import-ideas", workshop, LEER], ["export", workshop, "--out", "x"], ["check", workshop]):
            done = program(*arguments, "--json")
            assert (done.returncode, json.loads(done.stdout)["error"]) == (1, "file-in-use")
    assert program.json("import-ideas", workshop, LEER)["ideas_added"] == 37


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_workshop_on_a_read_only_medium_can_be_exported(program: Program, tmp_path: Path) -> None:
    medium = tmp_path / "stick"
    medium.mkdir()
    workshop = program.new("stick/a.workshop")
    before = workshop.read_bytes()
    workshop.chmod(stat.S_IRUSR)
    medium.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        assert program.json("export", workshop, "--out", tmp_path / "x", "--format", "csv")["files"]
        assert program("import-ideas", workshop, LEER).returncode == 1
        assert workshop.read_bytes() == before
    finally:
        medium.chmod(stat.S_IRWXU)


def test_check_tells_what_is_wrong_with_a_package(program: Program, tmp_path: Path) -> None:
    workshop = program.new()
    program.json("export", workshop, "--out", tmp_path, "--format", "package")
    package = bytearray((tmp_path / "a.workshop.zip").read_bytes())
    package[len(package) // 2] ^= 1
    (tmp_path / "b.workshop.zip").write_bytes(package)
    done = program("check", "b.workshop.zip", "--json")
    assert done.returncode == 1
    answer = json.loads(done.stdout)
    assert answer["sound"] is False
    assert answer["findings"][0].startswith("package-")
    assert "beschädigt" in done.stderr.decode()


def test_check_tells_what_is_wrong_with_a_workshop(program: Program) -> None:
    workshop = program.new()
    program.json("import-ideas", workshop, LEER)
    content = bytearray(workshop.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4096] = b"\xaa" * 4096
    workshop.write_bytes(content)
    done = program("check", workshop, "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["findings"]
    assert workshop.read_bytes() == content


def test_an_import_that_fails_half_way_leaves_no_workshop_behind(program: Program, tmp_path: Path) -> None:
    workshop = program.new()
    program.json("export", workshop, "--out", tmp_path, "--format", "package")
    with zipfile.ZipFile(tmp_path / "a.workshop.zip") as archive:
        manifest, data = (json.loads(archive.read(name)) for name in ("manifest.json", "data.json"))
    data["records"]["workshop"][0]["title"] = ""
    content = json.dumps(data).encode()
    manifest["files"][0] |= {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    files = {"manifest.json": json.dumps(manifest).encode(), "data.json": content}
    (tmp_path / "leer.workshop.zip").write_bytes(pack_archive(files))
    done = program("import-package", "leer.workshop.zip", "--out", "b.workshop", "--json")
    assert (done.returncode, json.loads(done.stdout)["error"]) == (1, "title-missing")
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith("b.workshop")) == []


def test_zip_bombs_end_as_a_sentence(program: Program, tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b" " * (80 * 1024 * 1024))
    (tmp_path / "bomb.workshop.zip").write_bytes(buffer.getvalue())
    done = program("check", "bomb.workshop.zip")
    assert done.returncode == 1
    assert "größer als 1 MB" in done.stderr.decode()
