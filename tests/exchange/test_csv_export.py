"""ideas.csv as German Excel expects it, safe against formulas, and read back by our own import."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshopdesk.app import queries
from workshopdesk.app.commands import AddNote, CreateWorkshop, DraftBallot, GatherNotes, OpenBallot, ParkNote
from workshopdesk.app.session import Session
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.domain.ballot import RuleSet, Subject
from workshopdesk.domain.note import Note, NotePlace
from workshopdesk.exchange.csv_export import ideas_csv
from workshopdesk.exchange.formula_guard import guarded, unguarded
from workshopdesk.exchange.idea_import import import_ideas
from workshopdesk.exchange.skipped_rows import SkipReason
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.workshop_file import WorkshopFile


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_the_bytes_are_what_german_excel_opens_by_double_click(voted: tuple[Session, BallotFile]) -> None:
    content = ideas_csv(voted[0].state)
    assert content.startswith(b"\xef\xbb\xbf")
    first, *rest = content[3:].decode().split("\r\n")
    assert first.startswith('"Nr.";"Karte";"Text";"Gruppe Nr.";"Gruppe";"Punkte der Gruppe";"Art";"Farbe"')
    assert rest[-1] == ""
    assert all(line.startswith('"') and line.endswith('"') for line in rest[:-1])
    assert ideas_csv(voted[0].state) == content


def test_every_card_has_its_row_with_its_group_and_its_dots(voted: tuple[Session, BallotFile]) -> None:
    state = voted[0].state
    found = {int(row["Nr."]): row for row in rows(ideas_csv(state))}
    shown = [*queries.notes(state), *queries.notes(state, NotePlace.PARKING_LOT)]
    assert sorted(found) == sorted(note.number for note in shown)
    assert len(found) == 59
    dots = {1: "21", 2: "16", 3: "0", 4: "7", 5: "16", 6: "12"}
    for note in shown:
        row, clusters = found[note.number], queries.clusters_of(state, note.id)
        assert row["Karte"] == unguarded(note.text) == note.text
        assert row["Gruppe Nr."] == " | ".join(str(cluster.number) for cluster in clusters)
        assert row["Gruppe"] == " | ".join(cluster.title for cluster in clusters)
        assert row["Punkte der Gruppe"] == " | ".join(dots[cluster.number] for cluster in clusters)
        assert row["Ort"] == ("Themenspeicher" if note.place is NotePlace.PARKING_LOT else "Pinnwand")
        assert row["Herkunft"] == note.origin


def test_marks_kinds_colours_and_sources_are_german_words(voted: tuple[Session, BallotFile]) -> None:
    found = {row["Karte"]: row for row in rows(ideas_csv(voted[0].state))}
    assert found["Reduktion nächtlicher Beleuchtung"]["Blitz"] == "ja"
    question = found["Frage zu Ampeln"]
    assert (question["Art"], question["Farbe"], question["Quelle"]) == ("Frage", "blau", "online")
    assert (question["Frage offen"], question["Blitz"], question["Gruppe Nr."]) == ("ja", "", "")
    assert found["Mehr Laternen"]["Quelle"] == "Papier"


def test_totals_that_are_not_revealed_stay_out(session: Session) -> None:
    board = queries.boards(session.state)[0].id
    for name in "abc":
        session.do(AddNote(name, board, 0, 0, text=name))
    session.do(GatherNotes("g", board, ("a",), 0, 0, title="Gruppe"))
    session.do(DraftBallot("v", "Was zuerst?", Subject.NOTES, RuleSet()))
    session.do(OpenBallot("v"))
    session.do(ParkNote("c"))
    assert not any("Punkte" in header for header in rows(ideas_csv(session.state))[0])


def test_dangerous_cells_get_a_quote_and_lose_it_on_the_way_back(session: Session, tmp_path: Path) -> None:
    texts = ["=1+1", "+49 Bänke", "- weniger Autos", "@alle", " =SUMME(A1)", "＝1", "'=schon", 'harmlos; mit "Zeichen"']
    board = queries.boards(session.state)[0].id
    for number, text in enumerate(texts):
        session.do(AddNote(f"n{number}", board, 0, 0, text=text))
    content = ideas_csv(session.state)
    cells = [row["Karte"] for row in rows(content)]
    assert cells[:-1] == ["'" + text for text in texts[:-1]]
    assert cells[-1] == texts[-1]
    file = tmp_path / "ideas.csv"
    file.write_bytes(content)
    with WorkshopFile.create(tmp_path / "b.workshop", device="test") as store:
        other = Session(store)
        other.do(CreateWorkshop(records_for(template_by_key("chancen"), title="Büro", language="de")))
        assert import_ideas(other, file).ideas_added == len(texts)
        assert [note.text for note in queries.notes(other.state)] == [text.strip() for text in texts]


def test_reading_it_back_loses_nothing_and_doubles_nothing(voted: tuple[Session, BallotFile], tmp_path: Path) -> None:
    session, _ = voted
    file = tmp_path / "ideas.csv"
    file.write_bytes(ideas_csv(session.state))
    report = import_ideas(session, file)
    assert (report.rows_read, report.ideas_added) == (59, 0)
    assert {row.reason for row in report.rows_skipped} == {SkipReason.KNOWN}
    with WorkshopFile.create(tmp_path / "b.workshop", device="test") as store:
        other = Session(store)
        other.do(CreateWorkshop(records_for(template_by_key("kartenabfrage"), title="Büro", language="de")))
        assert import_ideas(other, file).ideas_added == 59
        assert {content(note) for note in other.state.all(Note)} == {
            content(note) for note in session.state.all(Note) if note.place is not NotePlace.BIN
        }


def content(note: Note) -> tuple[str, str, str]:
    return note.text, note.detail, note.category


@given(st.text(st.sampled_from("'=+-@ \ta1ß＝\r")))
def test_the_guard_is_undone_exactly(text: str) -> None:
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["=1", "\t=1", "\r1", "\u00a0+1", "'=1", "－1"])
def test_the_guard_sees_what_excel_would_run(text: str) -> None:
    assert guarded(text) == "'" + text
