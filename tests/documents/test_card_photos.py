"""Cards that came in by photo: their pictures stand in the protocol, and what nobody compared is told."""

from __future__ import annotations

import base64
import io
from dataclasses import replace
from pathlib import Path

from PIL import Image

from documents.reading import faults, squeezed, structure, whole_text
from documents.workshops import MADE_AT, workshop
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.domain.note import Board, Note, NoteSource
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.state import State


def photo_of(note: Note | Board) -> Picture:
    target = io.BytesIO()
    Image.new("RGB", (615, 279), "orange").save(target, "JPEG")
    content = base64.b64encode(target.getvalue()).decode()
    return Picture(id=f"photo-{note.id}", media_type="image/jpeg", content=content, subject_id=note.id)


def test_pictures_of_cards_stand_in_the_protocol(tmp_path: Path) -> None:
    """PH5 and PH14: a card that is a picture only is told as one; the other's words are the alternative text."""
    board = Board(id="board", title="Pinnwand")
    records = (workshop(), board)
    worded = Note(id="p1", board_id=board.id, number=1, text="Mehr Bänke", source=NoteSource.PHOTO, unconfirmed=True)
    wordless = replace(worded, id="p2", number=2, text="", unconfirmed=False, x=400)
    pictures = (photo_of(worded), photo_of(wordless), photo_of(board))
    pdf = protocol_pdf(State([*records, worded, wordless, *pictures]), made_at=MADE_AT, interim=True)
    assert faults(pdf, tmp_path) == []
    text = squeezed(whole_text(pdf))
    assert squeezed("Anhang: Karten als Fotos") in text
    assert squeezed("Der Text von 1 Karte wurde noch nicht mit dem Foto verglichen.") in text
    alternatives = [str(node.alternative) for node in structure(pdf).all("Figure")]
    assert "Foto 1 aus dem Workshop. Was auf Karten steht, steht als Text weiter vorn." in alternatives
    assert "Foto von Karte 1. Text: Mehr Bänke" in alternatives
    assert "Foto von Karte 2. Zu dieser Karte gibt es nur das Bild." in alternatives
