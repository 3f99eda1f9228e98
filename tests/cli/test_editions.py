"""K2 and K3: nothing internal leaves the town hall in a public edition, not in any byte."""

from __future__ import annotations

import base64
import json
import re
import shutil
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image
from pypdf import PdfReader

from cli.kit import LEER, Program
from workshopdesk.app import queries
from workshopdesk.app.commands import AddNote, BinNote, EditDetails, GatherNotes
from workshopdesk.app.commands_privacy import SetInternal
from workshopdesk.app.output_formats import OUTPUT_FORMATS
from workshopdesk.app.print_formats import PRINT_FORMATS
from workshopdesk.app.session import Session
from workshopdesk.domain.ballot import Ballot, BallotState, Candidate, CandidateTotal, Subject, ValueCount
from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.discussion import Statement, StatementKind
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import IdeaPool
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import Draft
from workshopdesk.store.workshop_file import WorkshopFile

SAID = "Zwischenruf der Fraktion Rot"
KEPT = "Vertraulichkeitsmarke Gruppe"
ABOUT = "Aussage hinter verschlossener Tür"
ON_PUBLIC = "Bedenken nur fürs Projektbüro"
BINNED = "Abgelegter Satz vom Vortag"
PROFILE = "Steckbrief noch nicht beschlossen"
IN_PHOTO = "Foto aus dem vertraulichen Gespräch"
ALT = "Handschrift der Amtsleitung"
MARKS = (SAID, KEPT, ABOUT, ON_PUBLIC, BINNED, PROFILE, IN_PHOTO, ALT)
PUBLIC = "Bänke am Bahnhof erneuern"
TELLS_IDEAS = (
    "cards",
    "protocol",
    "csv",
    "package",
    "docx",
    "xlsx",
    "json",
    "open-data",
    "decidim",
    "consul",
    "adhocracy",
    "dipas",
)
EVERY_KEY = tuple(one.key for one in (*OUTPUT_FORMATS, *PRINT_FORMATS))
BASE64 = re.compile(r"[A-Za-z0-9+/]{200,}")
TELLS_PROFILES = ("docx", "profiles", "profiles-csv", "fields", "xlsx", "json", "open-data")
RELEASED = "Freigegebener Satz aus dem Gespräch"
PUBLIC_PHOTO = "Foto vom Bahnhofsvorplatz"


@pytest.fixture
def interview(built: Path, program: Program) -> Path:
    """A copy of its own."""
    for path in built.parent.glob(f"{built.name}*"):
        shutil.copy(path, program.folder)
    return program.folder / built.name


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interview: only what was released is public; and what discussing, voting and developing leave behind."""
    program = Program(tmp_path_factory.mktemp("interview"))
    path = program.new(template="interview")
    program.json("import-ideas", path, LEER)
    with WorkshopFile.open(path, device="desk") as file:
        session = Session(file)
        board_id = queries.boards(session.state)[0].id
        for note in queries.notes(session.state):
            session.do(SetInternal(Note, note.id, internal=False))
        pool = next(session.state.all(IdeaPool), IdeaPool(id="pool"))
        pool = replace(pool, base_url="https://ideen.lindenfurt.example")
        session.do(
            EditDetails(
                (replace(queries.workshop_of(session.state), title="Gespräch im Rathaus", date="2026-11-12"), pool)
            )
        )
        for note_id, text in (("said", SAID), ("inside", ABOUT), ("binned", BINNED)):
            session.do(AddNote(note_id, board_id, 0, 3000, text))
        for note_id, text in (("public", PUBLIC), ("released", RELEASED)):
            session.do(AddNote(note_id, board_id, 0, 4000, text))
            session.do(SetInternal(Note, note_id, internal=False))
        session.do(GatherNotes("kept", board_id, ("inside",), 900, 3000, KEPT))
        session.do(SetInternal(Cluster, "kept", internal=True))
        session.do(BinNote("binned"))
        _lay(
            session,
            Statement(id="s1", subject_id="public", kind=StatementKind.CONCERN, text=ON_PUBLIC, internal=True),
            Statement(id="s2", subject_id="said", kind=StatementKind.CHANCE, text=ABOUT),
            ProjectProfile(id="p1", number=1, title=PROFILE, internal=True),
            replace(_photo(IN_PHOTO, "said"), alt=ALT),
            replace(_photo(IN_PHOTO, "public"), internal=True),
            _photo(PUBLIC_PHOTO, "released"),
            Ballot(
                id="v1",
                question="Was zuerst?",
                subject=Subject.NOTES,
                state=BallotState.REVEALED,
                candidates=(Candidate("public", 1, PUBLIC), Candidate("said", 2, SAID)),
                totals=(CandidateTotal("public", 20), CandidateTotal("said", 16)),
                counts=(ValueCount("public", 2, 10), ValueCount("said", 2, 8)),
                ballots_cast=12,
            ),
        )
    return path


def _photo(words: str, note_id: str) -> Picture:
    """A photo of a card that says these words where no eye sees them, in its comment."""
    file = BytesIO()
    Image.new("RGB", (40, 30), "#ffd24d").save(file, "JPEG", comment=words.encode())
    content = base64.b64encode(file.getvalue()).decode("ascii")
    picture = Picture(id=f"photo-{note_id}", media_type="image/jpeg", width=40, height=30, subject_id=note_id)
    return replace(picture, content=content)


def _lay(session: Session, *records: Record) -> None:
    """Records as the discussion makes them, through the store as everything else."""
    from workshopdesk.app.journal import EntryKind, JournalEntry
    from workshopdesk.base.ids import new_id

    draft = Draft(session.state)
    for record in records:
        draft.add(record)
    entry = JournalEntry(new_id(), "2026-11-22T20:00:00+01:00", EntryKind.FACT, draft.change_set("test"))
    session._store.commit(entry)
    session.state.apply(entry.change_set)


def exported(program: Program, workshop: Path, folder: Path, edition: str) -> dict[str, Any]:
    """Every format of both tables; cards with the words of the board, without numbers of their own."""
    wanted = [part for key in EVERY_KEY for part in ("--format", key)]
    cards = ("--set", "content=board", "--set", "markers=none")
    return program.json("export", workshop, "--out", folder, "--edition", edition, *wanted, *cards)


def everything_in(path: Path) -> str:
    """Every text in a file after all that compresses has been undone, and the text as readers see it."""
    data = path.read_bytes()
    found = [data]
    if zipfile.is_zipfile(BytesIO(data)):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            found += [archive.read(name) for name in archive.namelist()]
    told = b"\n".join(found).decode("utf-8", "replace")
    told += "\n".join(_unwrapped(text) for text in BASE64.findall(told))
    if path.suffix == ".pdf":
        with pikepdf.open(path) as pdf:
            streams = [_unpacked(obj) for obj in pdf.objects if isinstance(obj, pikepdf.Stream)]
            words = [str(obj) for obj in pdf.objects if not isinstance(obj, pikepdf.Stream)]
        told += b"\n".join(streams).decode("utf-8", "replace") + "\n".join(words)
        told += "\n".join(page.extract_text() for page in PdfReader(path).pages)
    return told


def _unpacked(stream: pikepdf.Stream) -> bytes:
    """A photo as the JPEG file that it is, everything else without its compression."""
    return stream.read_raw_bytes() if "/DCTDecode" in str(stream.get("/Filter")) else stream.read_bytes()


def _unwrapped(text: str) -> str:
    """What a text in base64 says, whole or not."""
    return base64.b64decode(text[: len(text) // 4 * 4]).decode("utf-8", "replace")


def squeezed(text: str) -> str:
    """Without white space and soft hyphens: a line may break anywhere."""
    return "".join(text.split()).replace("\u00ad", "")


def test_nothing_internal_is_in_any_byte_of_any_public_file(program: Program, interview: Path, tmp_path: Path) -> None:
    """V1, V2, V3, V6, V7; PROCESS-STEPS rows K2 and K3; every format of the table, so that none can be forgotten"""
    told = exported(program, interview, tmp_path, "public")
    assert told["edition"] == "public"
    assert sorted(told["files"]) == sorted(EVERY_KEY)
    found = {key: squeezed(everything_in(Path(name))) for key, name in told["files"].items()}
    leaking = {key: [mark for mark in MARKS if squeezed(mark) in content] for key, content in found.items()}
    assert leaking == {key: [] for key in found}
    assert [key for key in ("package", "json") if squeezed(PUBLIC_PHOTO) not in found[key]] == []
    for words in (PUBLIC, RELEASED):
        assert [key for key in TELLS_IDEAS if squeezed(words) not in found[key]] == []


def test_the_marks_would_be_found(program: Program, interview: Path, tmp_path: Path) -> None:
    """V7: what the public files must not hold is in the internal ones, where the same search sees it."""
    told = exported(program, interview, tmp_path, "internal")
    found = {key: squeezed(everything_in(Path(name))) for key, name in told["files"].items()}
    assert [key for key in TELLS_IDEAS if squeezed(SAID) not in found[key]] == []
    assert [key for key in TELLS_PROFILES if squeezed(PROFILE) not in found[key]] == []
    assert [key for key in ("package", "json") if squeezed(IN_PHOTO) not in found[key]] == []


def test_the_internal_edition_has_it_all_and_says_so(program: Program, interview: Path, tmp_path: Path) -> None:
    """V7: on every page and in every name."""
    told = program.json("export", interview, "--out", tmp_path / "internal", "--edition", "internal")
    assert told["edition"] == "internal"
    assert all("-intern" in Path(name).name for name in told["files"].values())
    package = squeezed(everything_in(Path(told["files"]["package"])))
    assert [mark for mark in MARKS if squeezed(mark) not in package] == []
    assert squeezed(SAID) in squeezed(everything_in(Path(told["files"]["csv"])))
    assert squeezed(SAID) in squeezed(everything_in(Path(told["files"]["protocol"])))
    for key in ("protocol", "poster"):
        pages = [page.extract_text() for page in PdfReader(told["files"][key]).pages]
        assert pages
        assert [number for number, page in enumerate(pages, 1) if "ntern" not in page] == [], key


def test_of_an_internal_workshop_there_is_only_the_internal_edition(
    program: Program, interview: Path, tmp_path: Path
) -> None:
    """V4"""
    with WorkshopFile.open(interview, device="desk") as file:
        session = Session(file)
        session.do(EditDetails((replace(queries.workshop_of(session.state), internal=True),)))
    refused = program("export", interview, "--out", tmp_path / "out", "--json")
    assert (refused.returncode, json.loads(refused.stdout)["error"]) == (1, "workshop-internal")
    assert not (tmp_path / "out").exists()
    assert program("export", interview, "--out", tmp_path / "out", "--edition", "internal").returncode == 0


def test_the_public_package_opens_as_a_workshop_of_its_own(program: Program, interview: Path, tmp_path: Path) -> None:
    """V7"""
    told = program.json("export", interview, "--out", tmp_path, "--format", "package")
    copy = tmp_path / "copy.workshop"
    assert program("import-package", told["files"]["package"], "--out", copy).returncode == 0
    assert program.json("check", copy)["sound"]
    assert [mark for mark in MARKS if mark.encode() in copy.read_bytes()] == []
