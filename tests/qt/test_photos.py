"""The photo page in the real program: a photo of printed cards, looked through, taken in, compared, taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from app.kit import IDEAS, table_with_notes
from capture.printed_board import board_photo, printed_cards, saved, with_dots
from journeys.event_desk import EventDesk
from workshopdesk.app.commands_printing import IssuePaperCards
from workshopdesk.app.photo_taking import note_of_paper, picture_of
from workshopdesk.domain.note import Note, NoteSource
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.state import State
from workshopdesk.qt.photo_controller import PhotoController

RED = (205, 30, 40)
MIDDLES = ((250, 180), (550, 180), (250, 400), (550, 400))


def photos(desk: EventDesk) -> PhotoController:
    controller: PhotoController = desk.desk.controller.workshop.photos
    return controller


def notes_of(desk: EventDesk) -> list[Note]:
    return sorted(desk.state.all(Note), key=lambda note: note.number)


def listed(desk: EventDesk, words: str) -> QQuickItem:
    """A row of the open list, which says these words."""
    return desk.found(lambda item: item.property("text") == words and item.property("modelData") == words, words)


def drag_over(desk: EventDesk, item: QQuickItem, start: tuple[float, float], end: tuple[float, float]) -> None:
    """One finger drags between two places, given as shares of an item's size."""
    at = [item.mapToScene(QPointF(x * item.width(), y * item.height())) for x, y in (start, end)]
    desk.fingers.down({1: (at[0].x(), at[0].y())})
    desk.fingers.glide({1: (at[1].x() - at[0].x(), at[1].y() - at[0].y())}).up(1)
    desk.settle()


def printed_elsewhere() -> State:
    """A workshop whose four cards were printed: its numbers are unknown to the program under test."""
    table = table_with_notes()
    table.do(IssuePaperCards(("n1", "n2", "n3", "n4")))
    return table.state


def test_a_photo_becomes_cards_that_a_person_confirmed(tmp_path: Path, qapp: QGuiApplication) -> None:
    """PH7, PH8, PH13 and PH14, through the whole page.

    A card whose words are right takes one key and no touch: the field has the focus and keeps it. 40 cards of 6 words,
    read twice at 4 words a second, and a key a second: 40 * (3 + 1) s = 160 s; of four minutes 80 s are left, eight
    corrections of ten keys each.
    """
    cards = printed_cards(printed_elsewhere())[:4]
    cards[0] = with_dots(cards[0], (90, 70, RED), (120, 70, RED))
    path = saved(board_photo(cards, MIDDLES), tmp_path / "wand.jpg")
    empty = table_with_notes()
    records = tuple(r for r in empty.state if not isinstance(r, Note))
    with EventDesk(tmp_path, (1366, 768)) as desk:
        desk.create(records, "run")
        desk.tap("more")
        desk.tap("paperCards")
        desk.tap("paperPhoto")
        assert desk.desk.controller.place == "photo"

        # a text file in the place of a photo: a message, nothing else
        (tmp_path / "notiz.jpg").write_text("Das ist kein Foto.", "utf-8")
        photos(desk).choose([QUrl.fromLocalFile(str(tmp_path / "notiz.jpg"))])
        desk.until(lambda: desk.shows("kein Bild"), "the refusal")
        assert photos(desk).stage == "choose"

        photos(desk).choose([QUrl.fromLocalFile(str(path))])
        desk.until(lambda: photos(desk).stage == "review", "the review")
        assert photos(desk).foundCount == photos(desk).keptCount == 4
        assert not notes_of(desk)

        # one is left out, one gets a dot more, and one is painted
        desk.tap("frame:0")
        desk.tap("frameKeep")
        assert photos(desk).keptCount == 3
        desk.tap("frameKeep")
        desk.tap("frameColour:pink")
        frames = photos(desk).frames
        roles = {bytes(name.data()).decode(): role for role, name in frames.roleNames().items()}
        row = {name: frames.data(frames.index(0, 0), role) for name, role in roles.items()}
        assert (row["tint"], row["red"]) == ("pink", 2)
        desk.tap("frame:3")
        desk.tap("frameKeep")
        # PH13: into the second of two areas
        desk.tap("photoPlaces")
        desk.tap(listed(desk, "In den Bereich „Herausforderungen“"))
        desk.tap("photoKeep")
        desk.tap("photoTakeIn")
        assert photos(desk).stage == "words"
        notes = notes_of(desk)
        assert [note.area_id for note in notes] == ["right"] * 3
        assert [note.source for note in notes] == [NoteSource.PHOTO] * 3
        assert all(picture_of(desk.state, note.id) for note in notes)
        (whole,) = (picture for picture in desk.state.all(Picture) if picture.subject_id == notes[0].board_id)
        assert (whole.internal, whole.width, whole.height) == (True, 1370, 944)
        assert [note_of_paper(desk.state, number) is not None for number in range(4)] == [True, True, True, False]

        # the words come behind it; Enter confirms and the next card comes
        desk.until(lambda: all(note.text for note in notes_of(desk)), "the words")
        assert all(note.unconfirmed for note in notes_of(desk))
        first = photos(desk).words.noteId
        field = desk.item("wordsText")
        desk.until(lambda: field.property("focused"), "the focus without a touch")
        desk.key(Qt.Key.Key_Return)
        confirmed = desk.state.get(Note, first)
        assert not confirmed.unconfirmed
        assert confirmed.text.replace("\n", " ") in IDEAS
        assert photos(desk).words.count == 2
        assert (field.property("focused"), field.property("value")) == (True, photos(desk).words.text)
        desk.tap("wordsPictureOnly")
        desk.tap("wordsConfirm")
        assert photos(desk).stage == "choose"
        assert sorted(note.text == "" for note in notes_of(desk)) == [False, False, True]
    # killed or closed: what was confirmed is in the file
    with EventDesk(tmp_path, (1366, 768)) as desk:
        desk.open("run")
        assert len(notes_of(desk)) == 3
        assert not any(note.unconfirmed for note in notes_of(desk))


def test_frames_are_split_joined_and_added(tmp_path: Path, qapp: QGuiApplication) -> None:
    """PH7"""
    cards = printed_cards(printed_elsewhere())[:2]
    path = saved(board_photo(cards, MIDDLES[:2]), tmp_path / "wand.jpg")
    records = tuple(r for r in table_with_notes().state if not isinstance(r, Note))
    with EventDesk(tmp_path, (1366, 768)) as desk:
        desk.create(records, "photo")
        # a folder is watched: what lay there stays, a new photo comes of itself
        folder = tmp_path / "telefon"
        folder.mkdir()
        saved(cards[0], folder / "alt.jpg")
        photos(desk).watchFolder(QUrl.fromLocalFile(str(folder)))
        assert photos(desk).watchedFolder == str(folder)
        path.rename(folder / "neu.jpg")
        desk.until(lambda: photos(desk).stage == "review", "the review")
        assert (photos(desk).fileName, photos(desk).waiting) == ("neu.jpg", 0)
        photos(desk).stopWatching()
        assert photos(desk).watchedFolder == ""
        assert photos(desk).lastFolder == QUrl.fromLocalFile(str(folder))
        desk.tap("frame:0")
        desk.tap("frameSplitBeside")
        desk.until(lambda: photos(desk).foundCount == 3, "two halves")
        halves = [desk.item(f"frame:{key}").width() for key in (2, 3)]
        desk.tap("frame:2")
        desk.tap("frameJoin")
        desk.tap("frame:3")
        desk.until(lambda: photos(desk).foundCount == 2, "one card of two halves")
        assert desk.item("frame:4").width() > 1.8 * max(halves)
        desk.tap("frameAdd")
        drag_over(desk, desk.item("photoFrames"), (0.45, 0.7), (0.6, 0.8))
        desk.until(lambda: photos(desk).foundCount == 3, "an added frame")
        desk.tap("photoLeave")
        assert photos(desk).stage == "choose"
        assert not notes_of(desk)


def test_the_cursor_goes_where_dots_hide_letters(tmp_path: Path, qapp: QGuiApplication) -> None:
    """PH20: what is typed there moves the places behind it along; a card without dots begins at its first letter."""
    cards = printed_cards(printed_elsewhere())[:2]
    cards[0] = with_dots(cards[0], (66, 27, RED), (115, 67, RED))  # over "ll" and over "rn"
    path = saved(board_photo(cards, MIDDLES[:2]), tmp_path / "wand.jpg")
    records = tuple(r for r in table_with_notes().state if not isinstance(r, Note))
    with EventDesk(tmp_path, (1366, 768)) as desk:
        desk.create(records, "run")
        desk.tap("more")
        desk.tap("paperCards")
        desk.tap("paperPhoto")
        photos(desk).choose([QUrl.fromLocalFile(str(path))])
        desk.until(lambda: photos(desk).stage == "review", "the review")
        desk.tap("photoTakeIn")
        desk.until(lambda: all(note.text for note in notes_of(desk)), "the words")
        words, field = photos(desk).words, desk.item("wordsText")
        assert "\n" not in words.text
        first, second = words.doubts
        assert words.text[:first] in ("Po", "Pol")
        assert words.text[:second].endswith(" Hinde")
        assert (words.level, field.property("cursor")) == ("check", first)
        assert desk.shows("F3 springt zur nächsten Stelle")
        desk.type_text("xyz")
        for place in (second + 3, first):
            desk.key(Qt.Key.Key_F3)
            assert field.property("cursor") == place
        desk.key(Qt.Key.Key_Return)
        assert (words.level, words.doubts, field.property("cursor")) == ("sure", [], 0)
        assert not desk.shows("F3 springt zur nächsten Stelle")
        desk.key(Qt.Key.Key_F3)
        assert field.property("cursor") == 0
