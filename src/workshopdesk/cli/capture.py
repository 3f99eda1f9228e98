"""capture: cards from photos of pin boards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.cli.photo_needs import check_photo_packages
from workshopdesk.cli.terminal import REFUSED, Terminal, json_option

if TYPE_CHECKING:
    from workshopdesk.app.photo_reading import FoundCard, PhotoReading
    from workshopdesk.capture.photo import Photo

FILE = click.Path(path_type=Path)
_Kept = tuple[bytes, tuple[int, int]]  # a whole photo as JPEG, and its pixels
_HINTS = {
    "no-cards": ("keine Karten gefunden", "no cards found"),
    "no-board": ("keine Erkennungszeichen der Pinnwand gefunden", "no markers of the board found"),
    "half-board": (
        "nicht alle vier Erkennungszeichen der Pinnwand gefunden",
        "not all four markers of the board found",
    ),
    "blurred": ("Foto unscharf, bitte näher und ruhiger", "photo blurred, please closer and steadier"),
    "small": ("Pinnwand zu klein im Bild, bitte näher", "board too small in the picture, please closer"),
    "no-reader": ("Texterkennung ist nicht installiert", "recognition of words is not installed"),
}


@click.command()
@click.argument("photos", type=FILE, nargs=-1, required=True, metavar="PHOTO...")
@click.option("--into", "workshop", type=FILE, default=None, metavar="FILE", help="Put the cards into this workshop.")
@click.option("--report", is_flag=True, help="Only tell what is seen; nothing is changed.")
@click.option("--board", type=int, default=1, show_default=True, metavar="N", help="Which board of the workshop.")
@click.option("--keep-photos", is_flag=True, help="Keep each photo for the internal protocol, without place and time.")
@click.option("--words/--no-words", default=True, help="Whether words are read. They are a proposal only.")
@json_option
@click.pass_obj
def capture(
    terminal: Terminal,
    photos: tuple[Path, ...],
    workshop: Path | None,
    report: bool,
    board: int,
    keep_photos: bool,
    words: bool,
) -> None:
    """Find the cards on each PHOTO of a pin board, or on each page of a scanner's PDF.

    Into a workshop they come with their picture; their texts are marked as not confirmed until somebody compared them.
    """
    if (workshop is None) != report:
        raise click.UsageError("Either --into FILE or --report.")
    if keep_photos and report:
        raise click.UsageError("--keep-photos goes with --into FILE.")
    check_photo_packages()
    read: list[tuple[PhotoReading, _Kept | None]] = []
    failed: list[dict[str, str]] = []
    for path in photos:
        try:
            read.extend(_readings(path, words, keep_photos))
        except KnownError as error:
            terminal.warn(terminal.sentence(error))
            failed.append(_failure(terminal, path.name, error))
    readings = [reading for reading, _ in read]
    for reading in readings:
        _say(terminal, reading)
    result: dict[str, Any] = {
        "photos": [_told(reading) for reading in readings],
        "failed": failed,
        "cards": [_card(reading, card) for reading in readings for card in reading.cards],
    }
    if workshop is not None and readings:
        result["taken_in"], refused = _take_in(terminal, workshop, read, board)
        failed.extend(refused)
    terminal.result(result)
    if failed:
        raise click.exceptions.Exit(REFUSED)


def _readings(path: Path, words: bool, keep: bool) -> list[tuple[PhotoReading, _Kept | None]]:
    from workshopdesk.capture.scan import load_pages

    return [(_read(photo, words), _kept(photo) if keep else None) for photo in load_pages(path)]


def _kept(photo: Photo) -> _Kept:
    from workshopdesk.app.photo_taking import KEPT_EDGE
    from workshopdesk.capture.crops import as_jpeg, shown

    pixels = shown(photo.pixels, KEPT_EDGE)
    return as_jpeg(pixels), (int(pixels.shape[1]), int(pixels.shape[0]))


def _read(photo: Photo, words: bool) -> PhotoReading:
    from dataclasses import replace

    from workshopdesk.app.photo_reading import PhotoHint
    from workshopdesk.capture.reading import read_photo, with_words

    reading = read_photo(photo)
    if not words or not reading.cards:
        return reading
    try:
        from workshopdesk.capture.words import WordReader

        reader = WordReader()
    except KnownError:
        return replace(reading, hints=(*reading.hints, PhotoHint.NO_READER))
    return replace(reading, cards=tuple(with_words(reading, photo, reader)))


def _failure(terminal: Terminal, photo: str, error: DomainError | KnownError) -> dict[str, str]:
    return {"photo": photo, "error": error.code, "message": terminal.sentence(error)}


def _take_in(
    terminal: Terminal, path: Path, read: list[tuple[PhotoReading, _Kept | None]], board: int
) -> tuple[list[dict[str, Any]], list[dict[str, str]]]:
    """What each photo did, and the photos that were refused: one that shows no card keeps no other one out."""
    from dataclasses import replace

    from workshopdesk.app import queries
    from workshopdesk.app.photo_taking import board_photo, changes_of, taking_in
    from workshopdesk.cli.files import existing_workshop
    from workshopdesk.domain.note import Note

    told, refused = [], []
    with existing_workshop(path) as (session, _):
        boards = queries.boards(session.state)
        if not 1 <= board <= len(boards):
            raise DomainError("board-missing", number=board)
        for reading, kept in read:
            wish = taking_in(session.state, reading, boards[board - 1].id)
            if kept is not None:
                wish = replace(wish, whole=board_photo(wish.board_id, *kept))
            changes = changes_of(session.state, wish)
            try:
                session.do(wish)
            except DomainError as error:
                terminal.warn(terminal.sentence(error))
                refused.append(_failure(terminal, reading.name, error))
                continue
            named = {
                name: [session.state.get(Note, note_id).number for note_id in getattr(changes, name)]
                for name in ("added", "moved", "stayed", "missing")
            }
            told.append({"photo": reading.name, **named})
            terminal.say(
                f"{reading.name}: {len(changes.added)} Karten neu, {len(changes.moved)} bewegt,"
                f" {len(changes.stayed)} unverändert, {len(changes.missing)} nicht auf dem Foto.",
                f"{reading.name}: {len(changes.added)} cards new, {len(changes.moved)} moved,"
                f" {len(changes.stayed)} as before, {len(changes.missing)} not on the photo.",
            )
    return told, refused


def _say(terminal: Terminal, reading: PhotoReading) -> None:
    terminal.say(
        f"{reading.name}: {len(reading.cards)} Karten gesehen", f"{reading.name}: {len(reading.cards)} cards seen"
    )
    for hint in reading.hints:
        german, english = _HINTS[hint.value]
        terminal.say(f"  {german}", f"  {english}")


def _told(reading: PhotoReading) -> dict[str, Any]:
    board = reading.board_mm
    return {
        "photo": reading.name,
        "width_px": reading.width,
        "height_px": reading.height,
        "board_mm": None if board is None else [round(edge) for edge in board],
        "blur_mm": None if reading.blur_mm is None else round(reading.blur_mm, 2),
        "hints": [hint.value for hint in reading.hints],
    }


def _card(reading: PhotoReading, card: FoundCard) -> dict[str, Any]:
    """Frames in pixels of the photo, positions in millimetres on the board, dots in millimetres on the card."""
    position = card.position_mm
    return {
        "photo": reading.name,
        "card_id": card.number,
        "frame_px": [[round(x, 1), round(y, 1)] for x, y in card.frame_px],
        "position_mm": None if position is None else [round(value, 1) for value in position],
        "colour": card.colour,
        "shape": card.shape.value,
        "dots": [{"colour": dot.colour, "x": round(dot.x, 1), "y": round(dot.y, 1)} for dot in card.dots],
        "text": card.text,
        "confidence": round(card.confidence, 3),
    }
