"""templates and series on the command line, and every shipped template opened, run and written down."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from cli.kit import Program
from workshopdesk.app import queries
from workshopdesk.app.commands import AddNote, DraftBallot, EnterPhase, GatherNotes, ParkNote
from workshopdesk.app.rights import Actor
from workshopdesk.app.session import Session
from workshopdesk.app.templates import load_templates, records_for
from workshopdesk.base.assets import resource_dir
from workshopdesk.base.clock import SystemClock
from workshopdesk.base.ids import new_id
from workshopdesk.documents.protocol import write_protocol
from workshopdesk.domain.ballot import RuleSet, Subject
from workshopdesk.domain.note import Note, NotePlace
from workshopdesk.domain.programme import FieldOfAction, Programme
from workshopdesk.domain.state import State
from workshopdesk.store.check import check_workshop
from workshopdesk.store.shelf import FileShelf
from workshopdesk.store.workshop_file import WorkshopFile

SHIPPED = [found.template for found in load_templates().found]
FIELDS = "Mobilität,Wirtschaft,Verwaltung,Bildung,Soziales & Teilhabe"
NOW = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
# Titles from the Bonn cycling dialogue (tests/data/raddialog)
IDEAS = ("Sicherer Radweg auf der ganzen Kölnstraße", "Poller und Schilder - gefährliche Hindernisse")


def state_of(path: Path) -> State:
    with WorkshopFile.open(path, device="test") as file:
        return Session(file).state


def hold(session: Session, ideas: tuple[str, ...] = IDEAS) -> None:
    """Every phase; then the facilitator adds a card per area of the first board, a cluster, a parked card, a ballot."""
    board = queries.boards(session.state)[0]
    for phase in queries.phases(session.state):
        session.do(EnterPhase(phase.id, SystemClock().now().isoformat()))
        assert queries.current_phase(session.state) == phase
    for area in board.areas:
        session.do(
            AddNote(new_id(), board.id, area.x + 20, area.y + 80, text=f"{area.title}: {ideas[0]}"), Actor.FACILITATOR
        )
    loose = [new_id() for _ in ideas]
    for note_id, text in zip(loose, ideas, strict=True):
        session.do(AddNote(note_id, board.id, 5000, 0, text=text), Actor.FACILITATOR)
    session.do(GatherNotes(new_id(), board.id, tuple(loose), 5000, 0, "Sicher Rad fahren"), Actor.FACILITATOR)
    session.do(AddNote("parked", board.id, 5000, 900, text="Gehört in eine andere Runde"), Actor.FACILITATOR)
    session.do(ParkNote("parked"), Actor.FACILITATOR)
    session.do(DraftBallot(new_id(), "Was zuerst?", Subject.CLUSTERS, RuleSet(), 12), Actor.FACILITATOR)


@pytest.mark.parametrize("template", SHIPPED, ids=lambda template: template.key)
def test_every_template_is_opened_and_run_through_all_its_phases(template, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "a.workshop"
    shelf = FileShelf(tmp_path / "rescue", "test")
    shelf.create(path, records_for(template, title=template.de.name, language="de")).close()
    opened = shelf.open(path)
    hold(opened.session)
    board = queries.boards(opened.session.state)[0]
    for area in board.areas:
        (note,) = [note for note in queries.notes(opened.session.state) if note.area_id == area.id]
        assert note.kind.value == (area.note_kind or "idea")
    opened.close()
    assert list(check_workshop(path)) == []
    assert queries.current_phase(state_of(path)) == queries.phases(state_of(path))[-1]


@pytest.mark.slow
def test_every_template_gives_a_protocol(tmp_path: Path) -> None:
    shelf = FileShelf(tmp_path / "rescue", "test")
    for template in SHIPPED:
        opened = shelf.create(
            tmp_path / f"{template.key}.workshop", records_for(template, title=template.de.name, language="de")
        )
        hold(opened.session)
        state = opened.session.state.snapshot()
        opened.close()
        protocol = tmp_path / f"{template.key}.pdf"
        write_protocol(state, protocol, made_at=NOW)
        reader = PdfReader(protocol)
        text = " ".join(" ".join(page.extract_text() for page in reader.pages).replace("\xad", "").split())
        for phase in queries.phases(state):
            assert phase.title in text, (template.key, phase.title)
        assert IDEAS[0][:20] in text


def test_the_list_names_key_minutes_phases_and_file(program: Program) -> None:
    listed = program.json("templates")
    assert [one["key"] for one in listed["templates"]] == [template.key for template in SHIPPED]
    assert listed["templates"][0] == {
        "key": "kartenabfrage",
        "name": "Kartenabfrage mit Punktabfrage",
        "minutes": 90,
        "phases": 6,
        "file": str(resource_dir() / "templates" / "kartenabfrage.toml"),
        "own": False,
        "replaces": False,
    }
    assert listed["broken"] == []
    text = program("templates").stdout.decode()
    assert "world-cafe" in text
    assert "World-Café, 120 min" in text


def test_the_list_imports_neither_files_nor_documents_nor_screens(program: Program) -> None:
    code = "import runpy, sys; sys.argv = ['workshopdesk', 'templates']\ntry:\n    runpy.run_module('workshopdesk', "
    code += "run_name='__main__')\nexcept SystemExit:\n    print(*sys.modules, sep='\\n')"
    modules = {name.partition(".")[0] for name in program.python("-c", code).stdout.decode().split("\n")}
    assert "msgspec" in modules
    assert not modules & {"PySide6", "reportlab", "openpyxl", "sqlite_utils", "sqlite3", "pikepdf", "qrcode"}


def test_own_templates_are_listed_used_and_told_apart(program: Program) -> None:
    own = Path(program.json("templates")["own_folder"])
    own.mkdir(parents=True)
    shipped = (resource_dir() / "templates" / "swot.toml").read_text("utf-8")
    (own / "swot.toml").write_text(shipped.replace("(SWOT)", "im Bauamt"), "utf-8")
    (own / "rat.toml").write_text(shipped.replace('key = "swot"', 'key = "rat"'), "utf-8")
    (own / "kaputt.toml").write_text("key = ", "utf-8")
    done = program("templates")
    assert done.returncode == 0
    assert "im Bauamt, 90 min, eigene Vorlage statt der mitgelieferten" in done.stdout.decode()
    assert "Die Vorlage kaputt.toml lässt sich nicht lesen" in done.stderr.decode()
    listed = program.json("templates")
    flags = {one["key"]: (one["own"], one["replaces"]) for one in listed["templates"]}
    assert (flags["swot"], flags["rat"], flags["chancen"]) == ((True, True), (True, False), (False, False))
    assert [broken["file"] for broken in listed["broken"]] == ["kaputt.toml"]
    assert queries.workshop_of(state_of(program.new(template="rat"))).template == "rat"
    refused = program("new", "b.workshop", "--template", "kaputt", "--title", "T", "--json")
    assert (refused.returncode, json.loads(refused.stdout)["error"]) == (1, "template-broken")


def test_the_schema_is_printed_as_it_ships(program: Program) -> None:
    printed = program("templates", "--schema").stdout.replace(b"\r\n", b"\n")
    assert printed == (resource_dir() / "schema" / "template.schema.json").read_bytes()


def test_a_series_is_five_fields_by_two_rounds(program: Program, tmp_path: Path) -> None:
    """R1; PROCESS-STEPS row N1"""
    made = program.json(
        *("series", "--template", "pinneberg", "--fields", FIELDS, "--rounds", 2),
        *("--title", "Smart. Smarter. Pinneberg?!", "--out", "reihe"),
    )["workshops"]
    assert len(made) == 10
    names = sorted(path.name for path in (tmp_path / "reihe").iterdir())
    assert len(names) == 10
    assert {"Mobilität, Runde 1.workshop", "Soziales & Teilhabe, Runde 2.workshop"} <= set(names)
    states = [state_of(tmp_path / one["file"]) for one in made]
    assert len({tuple(state.all(FieldOfAction)) for state in states}) == 1
    (programme,) = {programme for state in states for programme in state.all(Programme)}
    assert {one["programme"] for one in made} == {programme.id}
    assert [(one["title"], one["round"]) for one in made[:2]] == [("Mobilität, Runde 1", 1), ("Mobilität, Runde 2", 2)]
    assert program.json("check", tmp_path / made[9]["file"])["sound"]


def test_the_next_round_keeps_its_links_and_overwrites_nothing(program: Program, tmp_path: Path) -> None:
    """R2, R3; PROCESS-STEPS row N6"""
    program.json("series", "--template", "pinneberg", "--fields", "Mobilität,Bildung", "--out", "reihe")
    first = sorted((tmp_path / "reihe").glob("*.workshop"))
    for path in first:
        with WorkshopFile.open(path, device="test") as file:
            hold(Session(file))
    before = {path: path.read_bytes() for path in first}
    made = program.json("series", "--continue", *first, "--out", "reihe")["workshops"]
    assert [one["title"] for one in made] == ["Bildung, Runde 2", "Mobilität, Runde 2"]
    for source, one in zip(first, made, strict=True):
        old, new = state_of(source), state_of(tmp_path / one["file"])
        assert one["derived_from"] == queries.workshop_of(old).id
        (cluster,) = queries.clusters(new)
        for member in cluster.members:
            workshop_id, _, note_id = new.get(Note, member).derived_from.partition("/")
            assert workshop_id == queries.workshop_of(old).id
            assert old.get(Note, note_id).text == new.get(Note, member).text
        assert [note.text for note in queries.notes(new, NotePlace.PARKING_LOT)] == ["Gehört in eine andere Runde"]
        assert list(check_workshop(tmp_path / one["file"])) == []
    assert {path: path.read_bytes() for path in first} == before
    again = program("series", "--continue", *first, "--out", "reihe", "--json")
    assert (again.returncode, json.loads(again.stdout)["error"]) == (1, "file-exists")
    third = program.json("series", "--continue", tmp_path / made[0]["file"], "--out", "reihe")["workshops"]
    assert [one["title"] for one in third] == ["Bildung, Runde 3"]


def test_a_series_that_cannot_be_made_whole_leaves_nothing_behind(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "reihe"
    folder.mkdir()
    (folder / "Bildung, Runde 1.workshop").write_text("von Hand")
    done = program("series", "--template", "swot", "--fields", "Mobilität,Bildung", "--out", folder, "--json")
    assert (done.returncode, json.loads(done.stdout)["error"]) == (1, "file-exists")
    assert [path.name for path in folder.iterdir()] == ["Bildung, Runde 1.workshop"]
    assert (folder / "Bildung, Runde 1.workshop").read_text() == "von Hand"


def test_a_workshop_without_clusters_has_no_next_round(program: Program, tmp_path: Path) -> None:
    done = program("series", "--continue", program.new(), "--out", "neu", "--json")
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["error"]) == (1, "no-clusters-to-continue")
    assert "„Wege und Plätze“" in answer["message"]
    assert not (tmp_path / "neu").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--template", "nichts", "--fields", "A"], "world-cafe"),
        (["--template", "swot", "--fields", " , "], "mindestens ein Handlungsfeld"),
        (["--template", "swot", "--fields", "Bau,bau"], "„bau“ ist zweimal genannt"),
        (["--template", "swot", "--fields", "A", "--rounds", "0"], "rounds"),
        (["--template", "swot"], "--fields"),
        (["--continue"], "--continue"),
        (["a.workshop", "--template", "swot", "--fields", "A"], "no files"),
    ],
)
def test_wrong_usage_of_series_is_2_and_makes_nothing(program: Program, arguments: list[str], words: str) -> None:
    done = program("series", *arguments, "--out", "neu")
    assert done.returncode == 2
    assert words in " ".join(done.stderr.decode().split())
    assert not (program.folder / "neu").exists()
