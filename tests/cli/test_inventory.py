"""import-inventory as scripts and project offices run it: a real process, real files."""

from __future__ import annotations

from pathlib import Path

from cli.kit import Program
from exchange.kit import text_file

TABLE = "Projekt;Status;Amt\nRufbus;in Umsetzung;Tiefbauamt\nWLAN;abgeschlossen;Stadtwerke\nSchwimmbad;irgendwann;\n"


def test_projects_come_in_once_and_every_row_is_accounted_for(tmp_path: Path) -> None:
    program = Program(tmp_path)
    text_file(tmp_path / "bestand.csv", TABLE)
    program.json("new", "a.workshop", "--template", "kartenabfrage", "--title", "Wege")
    first = program.json("import-inventory", "a.workshop", "bestand.csv")
    assert (first["rows_read"], first["projects_added"], first["rows_skipped"]) == (3, 3, [])
    assert first["by_status"] == {"planned": 1, "preparing": 0, "running": 1, "done": 1}
    assert first["remarks"] == [{"row": 4, "reason": "Status nicht erkannt, als geplant übernommen"}]
    again = program.json("import-inventory", "a.workshop", "bestand.csv")
    assert (again["projects_added"], len(again["rows_skipped"])) == (0, 3)


def test_a_table_without_projects_is_refused_and_the_file_stays_as_it_was(tmp_path: Path) -> None:
    program = Program(tmp_path)
    text_file(tmp_path / "liste.csv", "Was;Wo\nRufbus;Nord\n")
    program.json("new", "a.workshop", "--template", "kartenabfrage", "--title", "Wege")
    before = (tmp_path / "a.workshop").read_bytes()
    done = program("import-inventory", "a.workshop", "liste.csv")
    assert done.returncode == 1
    assert "Spalte" in done.stderr.decode()
    assert (tmp_path / "a.workshop").read_bytes() == before
