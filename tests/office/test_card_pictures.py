"""Rules OF61 to OF64 of app/SPEC.md: how cards looked, on both databases."""

from __future__ import annotations

import io
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from office.kit import SteadyClock, bring, office, office_json, practice_states, taken, write
from office.picture_kit import (
    TELLTALES,
    as_a_telephone_writes_it,
    as_png,
    bomb,
    cards,
    practice_with,
    shown,
    written,
)
from workshopdesk.app.erasing import erasing
from workshopdesk.app.office.card_pictures import Bare, PictureKept
from workshopdesk.app.office.importing import import_files
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.cli.office_told import idea_line
from workshopdesk.domain.note import Board
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.domain.personal_data import PersonalDataDecision, Verdict, text_sha256
from workshopdesk.domain.state import State
from workshopdesk.exchange.bare_pictures import bare_picture
from workshopdesk.exchange.encryption import encrypted
from workshopdesk.exchange.office_files import OfficeFiles
from workshopdesk.exchange.package import pack
from workshopdesk.store.office.office_catalogue import OfficeCatalogue, open_catalogue

HALVES = ((0, 0, 40, 14), (0, 16, 40, 30))
OLD_FILES = Path(__file__).resolve().parents[1] / "data" / "old_files"


def kept(catalogue: OfficeCatalogue) -> dict[int, list[PictureKept]]:
    """Every picture of the catalogue, by the number of its card."""
    found: dict[int, list[PictureKept]] = {}
    for line in catalogue.ideas(IdeaFilter(gone=True), limit=500):
        told = catalogue.pictures.of(line.number)
        assert len(told) == line.pictures
        for one in told:
            picture = catalogue.pictures.find(one.idea, one.place)
            assert picture is not None
            assert picture.told == one
            found.setdefault(line.card, []).append(picture)
    return found


def bring_state(catalogue: OfficeCatalogue, folder: Path, state: State, name: str = "a") -> Path:
    path = write(folder, f"{name}.workshop.zip", pack(state))
    taken(bring(catalogue, path)[0])
    return path


def test_pictures_of_cards_come_bare_upright_and_no_larger_than_needed(
    catalogue: OfficeCatalogue, tmp_path: Path
) -> None:
    """OF61: JPEG, PNG with transparency, WebP, several of one card; no byte of what a camera wrote is in any."""
    first, second, third, *_ = cards()
    turned = as_a_telephone_writes_it(written().rotate(90, expand=True), orientation=6)
    webp = io.BytesIO()
    written("mistyrose").save(webp, "WEBP", exif=Image.Exif().tobytes())
    drawn = written().convert("RGBA")
    drawn.putalpha(Image.new("L", drawn.size, 0))
    pictures = [
        shown(first, turned, 1, alt=" Bänke "),
        shown(first, as_a_telephone_writes_it(written("honeydew", (4000, 2000))), 2),
        shown(second, as_png(drawn)),
        shown(third, webp.getvalue()),
    ]
    state = practice_with(pictures)
    report = taken(bring(catalogue, write(tmp_path, "a.workshop.zip", pack(state)))[0])
    assert (report.pictures, report.pictures_left_out) == (4, ())
    assert report.added == len(practice_states()[0].notes)

    found = kept(catalogue)
    assert {card: [(one.told.width, one.told.height) for one in some] for card, some in found.items()} == {
        first.number: [(600, 300), (1600, 800)],
        second.number: [(600, 300)],
        third.number: [(600, 300)],
    }
    assert found[first.number][0].told.alternative == "Bänke"
    for picture in (one for some in found.values() for one in some):
        assert [mark for mark in TELLTALES if mark in picture.content] == []
        with Image.open(io.BytesIO(picture.content)) as opened:
            assert (opened.format, opened.mode, opened.size) == (
                "JPEG",
                "RGB",
                (picture.told.width, picture.told.height),
            )
            assert dict(opened.getexif()) == {}
            assert set(opened.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    with Image.open(io.BytesIO(found[first.number][0].content)) as upright:
        assert max(upright.getpixel((300, 33))) < 160, "the ink is in the upper half again"
        assert min(upright.getpixel((300, 270))) > 220
    with Image.open(io.BytesIO(found[second.number][0].content)) as blank:
        assert min(blank.getpixel((300, 33))) > 250, "what is transparent is paper"


@pytest.mark.parametrize(
    ("mode", "form"), [("CMYK", "JPEG"), ("L", "JPEG"), ("L", "MPO"), ("1", "PNG"), ("P", "PNG"), ("I;16", "PNG")]
)
def test_every_kind_of_pixels_becomes_a_picture(mode: str, form: str) -> None:
    """OF61: print colours, grey, two pictures in one file, black and white, a palette, 16 bits."""
    grey = Image.new("L", (40, 30), 160)
    grey.paste(0, (0, 0, 40, 15))
    made = grey.convert("I").point(lambda one: one * 256).convert("I;16") if mode == "I;16" else grey.convert(mode)
    file = io.BytesIO()
    made.save(file, form)
    found = bare_picture(file.getvalue())
    assert isinstance(found, Bare)
    with Image.open(io.BytesIO(found.content)) as opened:
        upper, lower = (opened.convert("L").crop(box).resize((1, 1)).getpixel((0, 0)) for box in HALVES)
    assert upper < 10
    assert 140 < lower < 180


def test_only_pictures_of_cards_that_are_not_internal_come(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF7, OF61: no whole board, no logo, nothing internal or blackened; a card that is nothing but a picture comes."""
    first, hidden, blackened, *_ = cards()
    state = practice_states()[0].state
    board = next(iter(state.all(Board)))
    wordless, empty = (replace(card, text="", detail="") for card in cards()[3:5])
    pictures = [
        shown(first, as_a_telephone_writes_it(written())),
        shown(hidden, as_a_telephone_writes_it(written()), internal=True),
        shown(blackened, as_a_telephone_writes_it(written())),
        shown(wordless, as_a_telephone_writes_it(written())),
        shown(empty, as_a_telephone_writes_it(written()), internal=True),
        shown(board.id, as_a_telephone_writes_it(written())),
        shown("", as_a_telephone_writes_it(written()), id="logo"),
    ]
    decided = PersonalDataDecision(
        id="entscheidung",
        subject_id=blackened.id,
        text_sha256=text_sha256(blackened.text),
        start=0,
        length=4,
        verdict=Verdict.BLACKEN,
    )
    changed = {one.id: one for one in (wordless, empty)}
    records = [changed.get(one.id, one) for one in practice_with(pictures, State((*state, decided)))]
    report = taken(bring(catalogue, write(tmp_path, "a.workshop.zip", pack(State(records))))[0])
    assert sorted(kept(catalogue)) == sorted((first.number, wordless.number))
    assert (report.pictures, report.pictures_left_out) == (2, ())
    assert report.left_out == ((empty.number, "row-without-idea"),)
    (line,) = (one for one in catalogue.ideas(IdeaFilter(), limit=500) if one.card == wordless.number)
    assert (line.text, line.handwritten, line.pictures) == ("", True, 1)
    assert f"Handschriftliche Karte Nr. {wordless.number}  [" in idea_line(line, "de")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (as_a_telephone_writes_it(written())[:700], "picture-damaged"),
        (as_png(written())[:400], "picture-damaged"),
        (b"GIF89a nothing", "picture-unknown"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "picture-unknown"),
        (b"", "picture-damaged"),
        (bomb(), "picture-too-large"),
    ],
)
def test_a_picture_that_cannot_be_read_keeps_no_idea_out(
    catalogue: OfficeCatalogue, tmp_path: Path, content: bytes, reason: str
) -> None:
    """OF61: it is named with its card, also when the file is named once more, and no row counts as left out."""
    broken, good, *_ = cards()
    pictures = [shown(broken, content), shown(good, as_png(written()))]
    path = write(tmp_path, "a.workshop.zip", pack(practice_with(pictures)))
    first, again = (taken(bring(catalogue, path)[0]) for _ in range(2))
    assert (first.added, first.pictures) == (len(practice_states()[0].notes), 1)
    assert list(kept(catalogue)) == [good.number]
    for report in (first, again):
        assert report.left_out == ()
        assert report.pictures_left_out == ((broken.number, reason),)
    assert (again.known, again.unchanged) == (True, first.added)


def test_newer_data_replaces_pictures_and_takes_them_away(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF62: with the data that they came with; also those of a card that the office keeps for its own work."""
    stays, changes, goes, *_ = cards()
    state = practice_states()[0].state
    bring_state(
        catalogue,
        tmp_path,
        practice_with([shown(one, as_png(written())) for one in (stays, changes, goes)]),
    )
    before = kept(catalogue)
    (worked_with,) = [line.number for line in catalogue.ideas(IdeaFilter(), limit=500) if line.card == goes.number]
    catalogue.dispose([worked_with], DispositionCode.NOTED, "", "2026-11-23T10:00:00+01:00")
    later = State(replace(one, place="bin") if one == goes else one for one in state)
    report = taken(
        bring(
            catalogue,
            write(
                tmp_path,
                "b.workshop.zip",
                pack(
                    practice_with(
                        [
                            shown(stays, as_png(written())),
                            shown(changes, as_png(written("mistyrose"))),
                            shown(goes, as_png(written())),
                        ],
                        later,
                    )
                ),
            ),
        )[0]
    )
    after = kept(catalogue)
    assert (report.pictures, report.replaced, report.kept) == (1, 0, 1)
    assert list(after) == [stays.number, changes.number]
    assert after[stays.number] == before[stays.number]
    assert after[changes.number][0].content != before[changes.number][0].content
    bring_state(catalogue, tmp_path, later, "c")
    assert kept(catalogue) == {}


def test_what_is_gone_from_the_catalogue_is_gone_from_its_file(tmp_path: Path) -> None:
    """OF62: no piece of a picture that was taken away can be read from the file."""
    address = tmp_path / "büro.catalogue"
    with open_catalogue(str(address), create=True) as catalogue:
        bring_state(catalogue, tmp_path, practice_with([shown(cards()[0], as_png(written("honeydew", (1500, 900))))]))
        ((picture,),) = kept(catalogue).values()
    pieces = [picture.content[at : at + 64] for at in range(700, len(picture.content) - 64, 500)]
    assert any(piece in address.read_bytes() for piece in pieces)
    with open_catalogue(str(address)) as catalogue:
        bring_state(catalogue, tmp_path, practice_states()[0].state, "b")
        assert kept(catalogue) == {}
    assert not [piece for piece in pieces if piece in address.read_bytes()]
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(address.name)) == [address.name]


def as_an_older_program_left_it(catalogue: OfficeCatalogue) -> None:
    """Without what 0.5.0 brought: no picture, and no file known to have been read for them."""
    for sql in ("delete from idea_picture", "update imported_file set pictures = 0"):
        catalogue._engine.run(sql)


@pytest.mark.parametrize("together", [False, True], ids=["one run each", "one run"])
def test_a_package_of_an_older_program_brings_its_pictures_when_read_once_more(
    catalogue: OfficeCatalogue, tmp_path: Path, together: bool
) -> None:
    """OF62: of two states of a workshop the one that is in the catalogue, once; nothing else changes."""
    old, new = practice_states()
    drawn, unreadable = cards()[2:4]  # of the first two one was reworded and one binned
    pictures = [shown(drawn, as_png(written())), shown(unreadable, b"broken")]
    first = write(tmp_path, "a.workshop.zip", pack(practice_with(pictures, old.state)))
    pictures[0] = shown(drawn, as_png(written("mistyrose")))
    second = write(tmp_path, "b.workshop.zip", pack(practice_with(pictures, new.state)))
    for paths in ([first, second],) if together else ([first], [second]):
        bring(catalogue, *paths)
    before = catalogue.ideas(IdeaFilter(gone=True), limit=500)
    wanted = kept(catalogue)
    assert list(wanted) == [drawn.number]
    as_an_older_program_left_it(catalogue)

    stale, fresh = (taken(bring(catalogue, path)[0]) for path in (first, second))
    assert (stale.known, stale.pictures) == (True, 0)
    assert (fresh.known, fresh.pictures) == (True, 1)
    assert fresh.pictures_left_out == ((unreadable.number, "picture-unknown"),)
    assert (fresh.added, fresh.replaced, fresh.removed, fresh.differences) == (0, 0, 0, ())
    assert kept(catalogue) == wanted
    assert catalogue.ideas(IdeaFilter(gone=True), limit=500) == before
    again = [taken(report) for report in bring(catalogue, first, second)]
    assert [(one.known, one.pictures) for one in again] == [(True, 0), (True, 0)]
    assert kept(catalogue) == wanted


def test_a_card_that_is_only_a_picture_waits_for_newer_data(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF62: it was no idea of the older program; the pictures of the others come."""
    first, card = cards()[:2]
    wordless = replace(card, text="", detail="")
    state = practice_with([shown(first, as_png(written())), shown(wordless, as_png(written()))])
    records = [wordless if one.id == wordless.id else one for one in state]
    path = write(tmp_path, "a.workshop.zip", pack(State(records)))
    bring(catalogue, path)
    as_an_older_program_left_it(catalogue)
    for table, column in (("cluster_idea", "idea"), ("idea", "number")):
        catalogue._engine.run(f"delete from {table} where {column} = (select number from idea where text = '')")
    assert taken(bring(catalogue, path)[0]).pictures == 1
    assert list(kept(catalogue)) == [first.number]


def test_a_known_package_that_stays_closed_is_asked_again(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF62: without its password it stays as it was, with it the pictures come."""
    package = encrypted(pack(practice_with([shown(cards()[0], as_png(written()))])), "geheim-und-lang")
    path = write(tmp_path, "a.workshop.zip.age", package)
    reading = OfficeFiles(passphrase="geheim-und-lang")
    list(import_files(catalogue, [path], reading, SteadyClock()))
    as_an_older_program_left_it(catalogue)
    closed = taken(bring(catalogue, path)[0])
    assert (closed.known, closed.pictures) == (True, 0)
    (opened,) = import_files(catalogue, [path], reading, SteadyClock())
    assert (taken(opened).known, taken(opened).pictures) == (True, 1)


def test_a_catalogue_of_the_last_release_is_asked_once_for_its_pictures(tmp_path: Path) -> None:
    """OF62: its file has the place for them, and a package without any is not read for ever."""
    shutil.copy(OLD_FILES / "0.4.0.catalogue", tmp_path)
    package = OLD_FILES / "0.4.0.workshop.zip"
    with open_catalogue(str(tmp_path / "0.4.0.catalogue")) as catalogue:
        sha256 = OfficeFiles().sha256(package)
        assert catalogue.pictures.wanting(sha256)
        assert (taken(bring(catalogue, package)[0]).known, kept(catalogue)) == (True, {})
        assert not catalogue.pictures.wanting(sha256)


def test_the_command_line_tells_of_pictures_and_writes_them_once(address: str, tmp_path: Path) -> None:
    """OF63: `office import`, `ideas`, `measure show` and `picture`; nothing is written over."""
    first, broken, *_ = cards()
    pictures = [shown(first, as_png(written())), shown(first, as_png(written("mistyrose")), 2), shown(broken, bomb())]
    path = write(tmp_path, "a.workshop.zip", pack(practice_with(pictures)))
    code, said = office("import", address, path)
    assert code == 0
    assert f"    Bilder von Karten: 2\n    Karte {broken.number}: Bild zu groß" in said
    (told,) = office_json("import", address, path)["files"]
    assert (told["known"], told["pictures"]) == (True, 0)
    assert [one["row"] for one in told["pictures_skipped"]] == [broken.number]

    by_card = {one["card"]: one for one in office_json("ideas", address)["ideas"]}
    assert {card: one["pictures"] for card, one in by_card.items() if one["pictures"]} == {first.number: 2}
    number = by_card[first.number]["number"]
    assert f"{first.text}  [{by_card[first.number]['workshop']}]  (2 Bilder)" in office("ideas", address)[1]
    office_json("measure", address, "draft", "--title", "Bänke", "--from", f"idea:{number}")
    below = office_json("measure", address, "show", "M-01")["ideas"]
    assert [(one["number"], one["pictures"]) for one in below] == [(number, 2)]
    assert "(2 Bilder)" in office("measure", address, "show", "M-01")[1]

    out = tmp_path / "neu" / "Bilder"
    files = [Path(one["file"]) for one in office_json("picture", address, number, "--out", out)["pictures"]]
    assert [file.name for file in files] == [f"idee-{number}-bild-1.jpg", f"idee-{number}-bild-2.jpg"]
    with open_catalogue(address) as catalogue:
        assert [file.read_bytes() for file in files] == [one.content for one in kept(catalogue)[first.number]]
    files[0].unlink()
    files[1].write_bytes(b"mine")
    assert office("picture", address, number, "--out", out)[0] == 1
    assert [(file.name, file.read_bytes()) for file in out.iterdir()] == [(files[1].name, b"mine")]
    code, answer = office("picture", address, by_card[broken.number]["number"], "--out", tmp_path / "leer", "--json")
    assert (code, json.loads(answer)["error"]) == (1, "idea-without-picture")
    assert not (tmp_path / "leer").exists()


def test_a_card_that_is_erased_or_blackened_later_loses_its_picture(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF61 and OF62: as soon as the workshop says so once more; the other cards keep theirs."""
    erased, blackened, stays = cards()[:3]
    state = practice_with([shown(one, as_png(written())) for one in (erased, blackened, stays)])
    bring_state(catalogue, tmp_path, state)
    assert list(kept(catalogue)) == [erased.number, blackened.number, stays.number]
    later = state.snapshot()
    later.apply(erasing(later, erased.id).carried_out)
    decided = PersonalDataDecision(
        id="entscheidung",
        subject_id=blackened.id,
        text_sha256=text_sha256(blackened.text),
        start=0,
        length=4,
        verdict=Verdict.BLACKEN,
    )
    bring_state(catalogue, tmp_path, State((*later, decided)), "b")
    assert list(kept(catalogue)) == [stays.number]
    (told,) = [line.text for line in catalogue.ideas(IdeaFilter(), limit=500) if line.card == blackened.number]
    assert told.startswith("[…]")


def test_lists_never_read_the_pictures_themselves(tmp_path: Path) -> None:
    """OF63: a list of ideas, and what is told of a picture, ask for no bytes; SQLite says what is asked."""
    with open_catalogue(str(tmp_path / "büro.catalogue"), create=True) as catalogue:
        bring_state(catalogue, tmp_path, practice_with([shown(one, as_png(written())) for one in cards()[:3]]))
        asked: list[str] = []
        catalogue._engine._connection.set_trace_callback(asked.append)
        lines = catalogue.ideas(IdeaFilter(), limit=500)
        (first, *_) = [line.number for line in lines if line.pictures]
        assert [one.place for one in catalogue.pictures.of(first)] == [1]
        assert len([sql for sql in asked if "idea_picture" in sql]) == 2, "one question for all ideas of a list"
        assert [sql for sql in asked if "content" in sql] == []
        catalogue.pictures.find(first, 1)
        assert [sql for sql in asked if "content" in sql] != []
