"""How the cards of a photo come to lie on a board, and what taking them in changes there (SPEC.md PH)."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from statistics import median

from workshopdesk.app import queries
from workshopdesk.app.commands_photo import PhotoCard, TakeInPhoto
from workshopdesk.app.photo_reading import FoundCard, PhotoReading, Point
from workshopdesk.app.photo_review import flowing
from workshopdesk.app.placing import ground_below
from workshopdesk.base.ids import new_id
from workshopdesk.domain.areas import AREA_HEAD
from workshopdesk.domain.ballot import Ballot, CandidateTotal
from workshopdesk.domain.layout import FREE_GAP
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Area, Cluster, Note, NotePlace
from workshopdesk.domain.paper_cards import PaperCard
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.state import Draft, State

UNIT = 0.75
"""Millimetres on the wall that a board unit stands for (domain/note.py)."""
KEPT_EDGE = 1370
"""Pixels of the longer edge of a whole photo that is kept: 200 dots to the inch over the protocol's 174 mm."""
STAYED = 40.0
"""Board units up to which a card seen again has stayed where it was: a photo is true to about 10 mm."""

_SURE_GROUND = 3  # printed cards that hang where they hung, before a place tells which card hangs there
_AS_LARGE = 0.1  # of the printed cards' edges


@dataclass(frozen=True, slots=True)
class PhotoChanges:
    """What taking a photo in does, as ids of cards; `missing` lie on the board and are not in the photo: nothing is
    done to them."""

    added: tuple[str, ...]
    moved: tuple[str, ...]
    stayed: tuple[str, ...]
    missing: tuple[str, ...]


def note_of_paper(state: State | Draft, number: int) -> Note | None:
    """The card of the board that this printed card is, unless it lies in the bin."""
    paper = state.find(PaperCard, f"paper-{number}")
    note = state.find(Note, paper.note_id) if paper is not None and paper.note_id else None
    return None if note is None or note.place is NotePlace.BIN else note


def picture_of(state: State | Draft, note_id: str) -> Picture | None:
    """The photo of a card."""
    return next((picture for picture in state.all(Picture) if picture.subject_id == note_id), None)


def board_photo(board_id: str, content: bytes, size: tuple[int, int]) -> Picture:
    """The whole photo of a board to be kept in the workshop, internal (PH14).

    `content` is a JPEG without what a camera writes into its files, `size` its pixels.
    """
    return Picture(
        id=new_id(),
        media_type="image/jpeg",
        width=size[0],
        height=size[1],
        content=base64.b64encode(content).decode("ascii"),
        internal=True,
        subject_id=board_id,
    )


def photo_dots(state: State, ballot: Ballot) -> tuple[int, ...]:
    """The dots on the photos for each candidate of a ballot on cards or clusters, in the candidates' order (PH9).

    A cluster has those of its cards; a card in two clusters counts in both, as the paper hangs there twice.
    """
    by_note = {picture.subject_id: picture.dots for picture in state.all(Picture) if picture.subject_id}

    def dots(candidate_id: str) -> int:
        cluster = state.find(Cluster, candidate_id)
        notes = cluster.members if cluster is not None else (candidate_id,)
        return sum(by_note.get(note_id, 0) for note_id in notes)

    return tuple(dots(candidate.id) for candidate in ballot.candidates)


def photo_corrections(state: State, ballot: Ballot, found: Sequence[CandidateTotal]) -> int:
    """How many candidates were given other dots than the photos show (PH9). `found` in the candidates' order."""
    return sum(one.dots != dots for one, dots in zip(found, photo_dots(state, ballot), strict=True))


def unconfirmed_notes(state: State) -> list[Note]:
    """The cards whose text nobody has compared with their photo, by number."""
    return sorted((note for note in queries.notes(state) if note.unconfirmed), key=lambda note: note.number)


def taking_in(
    state: State, reading: PhotoReading, board_id: str, *, area: Area | None = None, confirmed: bool = False
) -> TakeInPhoto:
    """The wish that lays the cards of a reading onto a board, arranged as they hang on the wall.

    Into `area` they are made to fit, below its title; otherwise one board unit is 0.75 mm, farther apart where notes
    are small. Cards that are known here show where the photo's ground lies; without any it is the free ground below
    everything. A printed card whose number could not be read is known by its place (PH16).
    """
    places = _apart([_middle(card, reading) for card in reading.cards], reading.cards)
    places = _into(area, places) if area is not None else _on_ground(state, board_id, places, reading.cards)
    found = reading.cards if area is not None else _known_by_place(state, board_id, reading.cards, places)
    cards = (_photo_card(card, x, y, reading.name, confirmed) for card, (x, y) in zip(found, places, strict=True))
    return TakeInPhoto(board_id, reading.name, tuple(cards))


def changes_of(state: State, wish: TakeInPhoto) -> PhotoChanges:
    """What the wish will do, for a person to read beforehand or afterwards."""
    added, moved, stayed = [], [], []
    for card in wish.cards:
        known = None if card.number is None else note_of_paper(state, card.number)
        if known is None:
            added.append(card.note_id)
        elif not queries.clusters_of(state, known.id) and (
            known.board_id != wish.board_id or not _stays(known, (card.x, card.y))
        ):
            moved.append(known.id)
        else:
            stayed.append(known.id)
    seen = {card.number for card in wish.cards}
    missing = [
        paper.note_id
        for paper in sorted(state.all(PaperCard), key=lambda paper: paper.number)
        if paper.number not in seen
        and (note := note_of_paper(state, paper.number)) is not None
        and note.board_id == wish.board_id
        and note.place is NotePlace.BOARD
    ]
    return PhotoChanges(tuple(added), tuple(moved), tuple(stayed), tuple(missing))


def _middle(card: FoundCard, reading: PhotoReading) -> Point:
    """In millimetres; without a board the photo is taken to show a width of 1.5 m."""
    if card.position_mm is not None:
        return card.position_mm
    across, down = (sum(values) / 4 for values in zip(*card.frame_px, strict=True))
    scale = 1500 / reading.width
    return across * scale, down * scale


def _apart(middles: Sequence[Point], cards: Sequence[FoundCard]) -> list[Point]:
    """Upper left corners in board units from 0, 0 on; where notes are smaller than cards are here, farther apart."""
    if not cards:
        return []
    width = median(max(card.size_mm) for card in cards) / UNIT
    height = median(min(card.size_mm) for card in cards) / UNIT
    spread = max(1.0, (CARD_WIDTH + FREE_GAP) / width, (CARD_HEIGHT + FREE_GAP) / height) / UNIT
    left, top = min(x for x, _ in middles), min(y for _, y in middles)
    return [((x - left) * spread, (y - top) * spread) for x, y in middles]


def _into(area: Area, places: Sequence[Point]) -> list[Point]:
    """Made smaller, never larger, so that all cards lie in the area; in rows where they would cover each other."""
    wide, high = max((x for x, _ in places), default=0.0), max((y for _, y in places), default=0.0)
    room_x, room_y = area.width - CARD_WIDTH - 2 * FREE_GAP, area.height - AREA_HEAD - CARD_HEIGHT - FREE_GAP
    scale_x = min(1.0, max(0.0, room_x) / wide) if wide else 1.0
    scale_y = min(1.0, max(0.0, room_y) / high) if high else 1.0
    placed = [(area.x + FREE_GAP + x * scale_x, area.y + AREA_HEAD + y * scale_y) for x, y in places]
    if any(abs(a[0] - b[0]) < CARD_WIDTH and abs(a[1] - b[1]) < CARD_HEIGHT for a, b in combinations(placed, 2)):
        return _in_rows(area, len(placed)) or placed
    return placed


def _in_rows(area: Area, count: int) -> list[Point]:
    """Places side by side from the upper left, in the reading's order; none if the area is too small for all."""
    across, down = CARD_WIDTH + FREE_GAP, CARD_HEIGHT + FREE_GAP
    columns, rows = int((area.width - FREE_GAP) // across), int((area.height - AREA_HEAD) // down)
    if columns * rows < count:
        return []
    at = (divmod(place, columns) for place in range(count))
    return [(area.x + FREE_GAP + column * across, area.y + AREA_HEAD + row * down) for row, column in at]


def _on_ground(state: State, board_id: str, places: Sequence[Point], cards: Iterable[FoundCard]) -> list[Point]:
    offsets = []
    for card, (x, y) in zip(cards, places, strict=True):
        note = None if card.number is None else note_of_paper(state, card.number)
        if note is not None and note.board_id == board_id and not queries.clusters_of(state, note.id):
            offsets.append((note.x - x, note.y - y))
    if offsets:
        alike = max((_near(one, offsets) for one in offsets), key=len)
        left, top = median(x for x, _ in alike), median(y for _, y in alike)
    else:
        left, top = ground_below(state, board_id)
    return [(left + x, top + y) for x, y in places]


def _near(one: Point, offsets: Sequence[Point]) -> list[Point]:
    """Those that say about the same as one: the cards that most others agree with have not moved."""
    return [other for other in offsets if max(abs(other[0] - one[0]), abs(other[1] - one[1])) <= STAYED]


def _known_by_place(
    state: State, board_id: str, cards: Sequence[FoundCard], places: Sequence[Point]
) -> tuple[FoundCard, ...]:
    """Cards without a number get that of a printed one that is missing otherwise, if it hung there (PH16).

    It has to be as large and of the same colour, and others that were read must hang where they hung.
    """
    read = [card for card in cards if card.number is not None]
    lying = {
        paper.number: note
        for paper in state.all(PaperCard)
        if (note := note_of_paper(state, paper.number)) is not None
        and note.board_id == board_id
        and note.place is NotePlace.BOARD
        and not queries.clusters_of(state, note.id)
    }
    hang = [
        card.number in lying and _stays(lying[card.number], place)
        for card, place in zip(cards, places, strict=True)
        if card.number is not None
    ]
    if sum(hang) < _SURE_GROUND:
        return tuple(cards)
    usual = [median(edges) for edges in zip(*(card.size_mm for card in read), strict=True)]
    missing = {number: note for number, note in lying.items() if number not in {card.number for card in read}}
    known = []
    for card, place in zip(cards, places, strict=True):
        large = all(abs(edge / wanted - 1) <= _AS_LARGE for edge, wanted in zip(card.size_mm, usual, strict=True))
        there = [
            number
            for number, note in missing.items()
            if card.number is None and large and note.colour is card.note_colour and _stays(note, place)
        ]
        if len(there) == 1:
            del missing[there[0]]
            card = replace(card, number=there[0])
        known.append(card)
    return tuple(known)


def _stays(note: Note, place: Point) -> bool:
    return max(abs(note.x - place[0]), abs(note.y - place[1])) <= STAYED


def _photo_card(card: FoundCard, x: float, y: float, photo: str, confirmed: bool) -> PhotoCard:
    picture = Picture(
        id=new_id(),
        media_type="image/jpeg",
        width=card.crop_size[0],
        height=card.crop_size[1],
        content=base64.b64encode(card.crop).decode("ascii"),
        alt=card.text or photo,
        dots=len(card.dots),
    )
    return PhotoCard(
        note_id=new_id(),
        number=card.number,
        x=x,
        y=y,
        rotation=0.0,
        colour=card.note_colour,
        shape=card.shape,
        picture=picture,
        text=flowing(card.text),
        proposal=card.text,
        confirmed=confirmed,
    )
