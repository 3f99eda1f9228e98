"""capture on the command line: a report that changes nothing, cards into a workshop, bad files among good ones."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image, ImageChops, ImageStat

from capture.printed_board import FELT, board_photo, printed_cards, saved
from qt.test_photos import MIDDLES, printed_elsewhere
from workshopdesk.app.commands_photo import ConfirmNote
from workshopdesk.app.session import Session
from workshopdesk.cli import photo_needs
from workshopdesk.cli.group import build_cli
from workshopdesk.domain.note import Board, Note
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.state import State
from workshopdesk.exchange.package import pack
from workshopdesk.store.workshop_file import WorkshopFile

EXIT_REFUSED = 1
MOST_DIFFERENCE = 4.0  # of 255
ORIENTATION, MODEL, GPS = 0x0112, 0x0110, 0x8825
LATITUDE, DATE = 2, 29


class NoDesktop:
    """No window is wanted here."""


def run(*words: object) -> tuple[int, dict[str, object], str]:
    """Exit code, JSON on the output, sentences on the error output."""
    result = CliRunner().invoke(build_cli(NoDesktop()), [*map(str, words), "--json"])  # type: ignore[arg-type]  # unused
    return result.exit_code, json.loads(result.stdout) if result.stdout else {}, result.stderr


def test_cards_come_into_a_workshop_and_are_not_made_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PH1, PH2 and PH3 by the command line."""
    monkeypatch.setenv("WORKSHOPDESK_HOME", str(tmp_path / "home"))
    cards = printed_cards(printed_elsewhere())[:4]
    photo = saved(board_photo(cards, MIDDLES), tmp_path / "wand.jpg")
    later = saved(board_photo(cards[:2], [MIDDLES[0], (550, 350)]), tmp_path / "später.jpg")
    note = tmp_path / "notiz.jpg"
    note.write_text("Das ist kein Foto.", "utf-8")

    code, told, said = run("capture", photo, note, "--report", "--no-words")
    assert code == EXIT_REFUSED
    assert "notiz.jpg" in said
    assert [card["card_id"] for card in told["cards"]] == [0, 1, 2, 3]
    assert [card["colour"] for card in told["cards"]] == ["yellow"] * 4
    places = [card["position_mm"] for card in told["cards"]]
    assert places == [pytest.approx(middle, abs=2) for middle in MIDDLES]

    workshop = tmp_path / "w.workshop"
    assert run("new", workshop, "--template", "kartenabfrage", "--title", "Foto")[0] == 0
    bare = saved(Image.new("RGB", (1600, 1200), FELT), tmp_path / "leer.jpg")
    code, told, said = run("capture", bare, photo, "--into", workshop, "--no-words")
    assert (code, [one["error"] for one in told["failed"]]) == (EXIT_REFUSED, ["photo-no-cards"])
    assert "leer.jpg" in said
    assert [taken["added"] for taken in told["taken_in"]] == [[1, 2, 3, 4]], "the photo without a card keeps none out"
    assert pictures_of(workshop, "board") == []
    code, told, _ = run("capture", later, "--into", workshop, "--no-words")
    (taken,) = told["taken_in"]
    assert (code, taken["added"], taken["moved"], taken["stayed"], taken["missing"]) == (0, [], [2], [1], [3, 4])


def as_a_telephone_writes_it(photo: Path, path: Path) -> Path:
    """The same photo lying on its side, with its way up, the camera's name and a place among its data."""
    exif = Image.Exif()
    exif[ORIENTATION], exif[MODEL] = 6, "Kameramarke"  # 6: to be turned clockwise
    exif.get_ifd(GPS)[LATITUDE] = (50.0, 44.0, 2.5)
    exif.get_ifd(GPS)[DATE] = "2026:11:23"
    with Image.open(photo) as upright:
        upright.rotate(90, expand=True).save(path, "JPEG", quality=90, exif=exif)
    return path


def pictures_of(workshop: Path, kind: str) -> list[Picture]:
    """The pictures in the file of whole boards ("board") or cards ("note")."""
    with WorkshopFile.open(workshop, device="test") as opened:
        state = State(opened.load())
        of = {"board": Board, "note": Note}[kind]
        return [one for one in state.all(Picture) if state.find(of, one.subject_id)]


def test_a_photo_is_turned_upright_and_kept_without_place_and_camera(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PH14, and the file's way up; no byte of what the camera wrote is in the workshop, its pictures, a package."""
    monkeypatch.setenv("WORKSHOPDESK_HOME", str(tmp_path / "home"))
    cards = printed_cards(printed_elsewhere())[:2]
    straight = saved(board_photo(cards, MIDDLES[:2]), tmp_path / "gerade.jpg")
    photo = as_a_telephone_writes_it(straight, tmp_path / "telefon.jpg")
    for wanted in (b"Kameramarke", b"2026:11:23"):
        assert wanted in photo.read_bytes()

    workshop = tmp_path / "w.workshop"
    assert run("new", workshop, "--template", "kartenabfrage", "--title", "Foto")[0] == 0
    code, told, _ = run("capture", photo, "--into", workshop, "--no-words", "--keep-photos")
    assert code == 0
    assert [one["position_mm"] for one in told["cards"]] == [pytest.approx(at, abs=2) for at in MIDDLES[:2]]
    (whole,) = pictures_of(workshop, "board")
    assert (whole.width, whole.height, whole.internal) == (1370, 944, True)
    stored = [workshop.read_bytes()]
    for picture in (whole, *pictures_of(workshop, "note")):
        content = base64.b64decode(picture.content)
        with Image.open(io.BytesIO(content)) as opened:
            assert (opened.size, dict(opened.getexif())) == ((picture.width, picture.height), {})
        stored.append(content)
    with WorkshopFile.open(workshop, device="test") as opened_file:
        package = pack(State(opened_file.load()))
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        packed = [archive.read(name) for name in archive.namelist() if name.startswith("pictures/")]
    assert sorted(packed) == sorted(stored[1:]), "the package holds the very bytes of the workshop"
    stored.extend(packed)
    assert len(stored) == 1 + 3 + 3
    for data in stored:
        assert [mark for mark in (b"Kameramarke", b"Exif", b"2026:11:23") if mark in data] == []


def test_a_card_on_the_wall_is_seen_in_the_office_as_it_hung_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """OF61 and OF63, all the way: photo, cards, words that a person confirms, package, catalogue, picture in a file."""
    monkeypatch.setenv("WORKSHOPDESK_HOME", str(tmp_path / "home"))
    straight = saved(board_photo(printed_cards(printed_elsewhere())[:2], MIDDLES[:2]), tmp_path / "gerade.jpg")
    photo = as_a_telephone_writes_it(straight, tmp_path / "telefon.jpg")
    workshop, catalogue = tmp_path / "w.workshop", tmp_path / "a.catalogue"
    assert run("new", workshop, "--template", "kartenabfrage", "--title", "Foto")[0] == 0
    assert run("capture", photo, "--into", workshop, "--no-words", "--keep-photos")[0] == 0
    with WorkshopFile.open(workshop, device="test") as opened_file:
        session = Session(opened_file)
        for note in sorted(session.state.all(Note), key=lambda one: one.number):
            session.do(ConfirmNote(note.id, f"Idee an der Wand {note.number}"))
    assert run("export", workshop, "--format", "package", "--out", tmp_path / "mit")[0] == 0

    code, told, _ = run("office", "import", catalogue, tmp_path / "mit")
    assert (code, [(one["added"], one["pictures"]) for one in told["files"]]) == (0, [(2, 2)])
    ideas = run("office", "ideas", catalogue)[1]["ideas"]
    assert [(one["text"], one["pictures"]) for one in ideas] == [
        ("Idee an der Wand 1", 1),
        ("Idee an der Wand 2", 1),
    ]
    crops = pictures_of(workshop, "note")
    for one in ideas:
        code, told, _ = run("office", "picture", catalogue, one["number"], "--out", tmp_path / "bilder")
        (file,) = told["pictures"]
        content = Path(file["file"]).read_bytes()
        assert [mark for mark in (b"Kameramarke", b"Exif", b"2026:11:23") if mark in content] == []
        (crop,) = [picture for picture in crops if _looks_like(content, base64.b64decode(picture.content))]
        assert (file["width"], file["height"]) == (crop.width, crop.height)
    kept = catalogue.read_bytes()
    assert [mark for mark in (b"Kameramarke", b"Exif", b"2026:11:23") if mark in kept] == []
    assert len(list((tmp_path / "bilder").iterdir())) == 2


def _looks_like(one: bytes, other: bytes) -> bool:
    """Whether two pictures differ by no more than being packed once more."""
    with Image.open(io.BytesIO(one)) as first, Image.open(io.BytesIO(other)) as second:
        if first.size != second.size:
            return False
        difference = ImageStat.Stat(ImageChops.difference(first.convert("RGB"), second.convert("RGB")))
    return max(difference.mean) < MOST_DIFFERENCE


def test_missing_packages_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photo_needs, "find_spec", lambda name: None)
    code, told, said = run("capture", tmp_path / "wand.jpg", "--report")
    assert (code, told["error"]) == (EXIT_REFUSED, "capture-missing")
    assert "capture,ocr" in said
