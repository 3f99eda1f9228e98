"""What a delegate of the board gets told about its card or frame: the values of one slot of a pool."""

from __future__ import annotations

from typing import Any

from workshopdesk.domain.note import CARD_HEIGHT, Colour, Note, NoteKind, NoteSource
from workshopdesk.qt.board_geometry import BoardGeometry, Key, PlacedFrame
from workshopdesk.qt.card_text import Typesetter
from workshopdesk.qt.ink_book import InkBook

NO_CARD: dict[str, Any] = {
    "noteId": "",
    "clusterId": "",
    "cardX": 0.0,
    "cardY": 0.0,
    "cardHeight": CARD_HEIGHT,
    "words": "",
    "spoken": "",
    "wordsTop": 0.0,
    "ink": "",
    "tint": Colour.YELLOW.value,
    "kind": NoteKind.IDEA.value,
    "flash": False,
    "unclear": False,
    "internalOnly": False,
    "doubled": False,
    "source": NoteSource.TOUCH.value,
    "number": 0,
    "turned": 0.0,
    "size": 1.0,
    "picked": False,
    "faceDown": False,
    "lock": "",
    "said": 0,
    "dissent": False,
    "sources": 0,
}
NO_FRAME: dict[str, Any] = {
    "clusterId": "",
    "frameX": 0.0,
    "frameY": 0.0,
    "frameWidth": 0.0,
    "frameHeight": 0.0,
    "title": "",
    "number": 0,
    "count": 0,
    "internalOnly": False,
    "said": 0,
    "dissent": False,
}


def card_slot(
    geometry: BoardGeometry, typesetter: Typesetter, ink: InkBook, key: Key, *, picked: bool, face_down: bool
) -> dict[str, Any]:
    """The values of a card that lies on the board; names as in NO_CARD. A card face down keeps its words to itself."""
    note = geometry.note(key)
    rect = geometry.rect(key)
    rotation, size = geometry.turn(key)
    return {
        "used": True,
        "noteId": note.id,
        "clusterId": key[1],
        "cardX": rect.x,
        "cardY": rect.y,
        "cardHeight": rect.height,
        "words": "" if face_down else "\n".join(typesetter.lines(note.text)),
        "spoken": "" if face_down else " ".join(note.text.split()),
        "wordsTop": ink.words_top(note),
        "ink": "" if face_down else ink.text(note.id),
        "tint": note.colour.value,
        "kind": note.kind.value,
        "flash": note.flash,
        "unclear": note.unclear,
        "internalOnly": note.internal,
        "doubled": geometry.is_doubled(note.id),
        "source": note.source.value,
        "number": note.number,
        "turned": rotation,
        "size": size,
        "picked": picked,
        "faceDown": face_down,
    }


def ring_look(typesetter: Typesetter, ink: InkBook, note: Note, *, face_down: bool) -> dict[str, Any]:
    """What the ring around a card shows of it; a card face down keeps its words to itself."""
    return {
        "words": "" if face_down else "\n".join(typesetter.lines(note.text)),
        "ink": "" if face_down else ink.text(note.id),
        "source": note.source.value,
        "tint": note.colour.value,
        "flash": note.flash,
        "unclear": note.unclear,
        "number": note.number,
        "pictured": note.source is NoteSource.PHOTO and not face_down,
    }


def frame_slot(placed: PlacedFrame) -> dict[str, Any]:
    """The values of a frame; names as in NO_FRAME."""
    return {
        "used": True,
        "clusterId": placed.cluster.id,
        "frameX": placed.rect.x,
        "frameY": placed.rect.y,
        "frameWidth": placed.rect.width,
        "frameHeight": placed.rect.height,
        "title": placed.cluster.title,
        "number": placed.cluster.number,
        "count": len(placed.cluster.members),
        "internalOnly": placed.cluster.internal,
    }
