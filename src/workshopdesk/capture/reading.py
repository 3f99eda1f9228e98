"""The whole way from a photo to found cards (design CAPTURE.md §7). Run it in a worker process: it takes seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import cv2
import numpy as np

from workshopdesk.app.photo_reading import FoundCard, FoundDot, PhotoHint, PhotoReading, Point
from workshopdesk.app.photo_review import READABLE, Frame
from workshopdesk.capture.crops import as_jpeg, crop_of, scale_for
from workshopdesk.capture.dots import count_dots
from workshopdesk.capture.free_cards import MOST_SHARE, FreeCard, corners_inside, find_free_cards
from workshopdesk.capture.free_overlaps import shared_area
from workshopdesk.capture.hidden_words import Disc
from workshopdesk.capture.lens import Points
from workshopdesk.capture.marked_cards import INSET, MARKER_EDGES, MarkedCard, find_marked_cards
from workshopdesk.capture.marker_sheets import is_marker_sheet
from workshopdesk.capture.markers import BOARD_CORNERS, Markers, find_markers
from workshopdesk.capture.paper_colour import WhiteBalance, colour_name, paper_of, white_balance
from workshopdesk.capture.photo import Photo, Pixels
from workshopdesk.capture.plane import BoardPlane, plane_from_corners, plane_from_markers
from workshopdesk.capture.sharpness import SHARP_ENOUGH, blur_px
from workshopdesk.capture.words import Proposal, WordReader
from workshopdesk.domain.note import NoteShape

LEAST_SCALE = 1.6
"""Pixels per millimetre below which dots get lost (§3b)."""
SMALLEST_CARD, LARGEST_CARD = 35.0, 320.0
"""Edges of free cards in millimetres, where the board tells the scale."""
LARGEST_AREA = 297.0 * 210.0
"""Of free cards in square millimetres: a sheet of A4."""
_PERSPECTIVE = 1.6  # what is near takes up to so much more of the picture than the board's mean
_FREE_SCALE = 2.0  # pixels per millimetre, assumed where nothing tells the scale
COUNTED_COLOURS = ("red", "blue")
"""Others are lost on paper of their own colour, and bold words look like them (§3b): people are given these two."""
_PRINTED_STRIP = INSET + 7.5  # millimetres from the upper and the lower edge of a printed card
_AT_ONCE = 2  # cards that are looked at side by side
_ROUND = 1.15  # an oval whose axes differ by less is a circle
_UPRIGHT = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], np.float32)
_BOARD_MARKER_FIELD = 82.0 / 50.0  # the white sheet of a board marker by its black edge

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class _Candidate:
    number: int | None
    corners: Points
    oval: bool
    size: tuple[float, float]


def read_photo(
    photo: Photo, *, corners: Sequence[Point] | None = None, progress: Progress = lambda share: None
) -> PhotoReading:
    """Finds the cards of a photo without reading their words; see `with_words`.

    `corners`: the board's corners in the photo's pixels as a person showed them, clockwise from the upper left; they
    stand in for missing board markers. Without both, cards are looked for in the whole photo. `progress` gets 0 to 1.
    """
    pixels = photo.pixels
    markers = find_markers(pixels)
    progress(0.2)
    plane = _plane_of(photo, markers, corners)
    marked = find_marked_cards(markers.cards, plane)
    free = _free_cards(pixels, markers, marked, plane)
    progress(0.7)
    scale = plane.pixels_per_mm() if plane else _scale_of(marked)
    blur = blur_px(pixels, [*markers.board.values(), *markers.cards.values()])
    blur_mm = None if blur is None else blur / scale
    balance = white_balance(pixels, markers.board.values())
    candidates = [_Candidate(card.number, card.corners_px, False, card.size) for card in marked]
    candidates += [_candidate(card, plane, scale) for card in free]
    cards = []
    # OpenCV and numpy leave the interpreter free: two cards are looked at on two cores
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        found = pool.map(lambda candidate: _found(pixels, candidate, plane, scale, balance), candidates)
        for done, card in enumerate(found, 1):
            cards.append(card)
            progress(0.7 + 0.3 * done / len(candidates))
    return PhotoReading(
        name=photo.name,
        width=photo.width,
        height=photo.height,
        board_mm=(plane.width, plane.height) if plane else None,
        board_px=_quad(plane.corners_px()) if plane else None,
        blur_mm=blur_mm,
        hints=tuple(_hints(markers, plane, blur_mm, scale, bool(cards))),
        cards=tuple(_in_reading_order(cards)),
    )


def read_frames(photo: Photo, frames: Sequence[Frame], board: tuple[Frame, Point] | None) -> tuple[FoundCard, ...]:
    """Cards where a person drew frames, in pixels. `board`: the board's corners and its size in millimetres."""
    plane = None
    if board is not None:
        plane = plane_from_corners(board[0], (photo.width, photo.height), board[1])
    scale = plane.pixels_per_mm() if plane else _FREE_SCALE
    balance = white_balance(photo.pixels, find_markers(photo.pixels).board.values())
    cards = []
    for frame in frames:
        corners = np.array(frame, np.float32)
        size = _size(plane.to_mm(corners) if plane else corners / scale)
        cards.append(_found(photo.pixels, _Candidate(None, corners, False, size), plane, scale, balance))
    return tuple(cards)


def with_words(
    reading: PhotoReading, photo: Photo, reader: WordReader, progress: Progress = lambda share: None
) -> Iterator[FoundCard]:
    """Each card with its proposal of words, in the reading's order, as soon as it is read."""
    for done, card in enumerate(reading.cards, 1):
        yield read_card(card, photo, reader)
        progress(done / len(reading.cards))


def read_card(card: FoundCard, photo: Photo, reader: WordReader) -> FoundCard:
    """One card with the proposal of its words; below READABLE no words are proposed."""
    scale = scale_for(_scale_of_frame(card))
    crop = crop_of(photo.pixels, np.array(card.frame_px, np.float32), card.size_mm, scale)
    dots = [Disc(dot.x * scale, dot.y * scale, dot.radius * scale) for dot in card.dots]
    proposal = reader.read(_without_print(crop, scale) if card.number is not None else crop, dots)
    if proposal.confidence < READABLE:
        proposal = Proposal("", proposal.confidence)
    return replace(card, text=proposal.text, confidence=proposal.confidence, doubts=proposal.doubts)


def _plane_of(photo: Photo, markers: Markers, corners: Sequence[Point] | None) -> BoardPlane | None:
    size = (photo.width, photo.height)
    if corners is not None:
        return plane_from_corners(corners, size)
    return plane_from_markers(markers.board, size)


def _free_cards(
    pixels: Pixels, markers: Markers, marked: Sequence[MarkedCard], plane: BoardPlane | None
) -> tuple[FreeCard, ...]:
    """Free cards inside of the board, none of which is a printed card or the sheet of a board marker."""
    if plane is None:
        found = find_free_cards(pixels)
    else:
        # a large shadow must not swallow the cards in it: what cannot be a card is left out before they are compared
        share = _PERSPECTIVE * plane.pixels_per_mm() ** 2 / (pixels.shape[0] * pixels.shape[1])
        found = find_free_cards(pixels, most_share=LARGEST_AREA * share if plane.measured else MOST_SHARE)
        found = corners_inside(found, plane.corners_px())
    taken = [card.corners_px for card in marked]
    taken += [quad.mean(0) + (quad - quad.mean(0)) * _BOARD_MARKER_FIELD for quad in markers.board.values()]
    found = tuple(card for card in found if not _is_taken(card, taken))
    if 0 < len(markers.board) < len(BOARD_CORNERS):
        found = tuple(card for card in found if not is_marker_sheet(pixels, card.corners_px))
    if plane is None or not plane.measured:
        return found
    return tuple(card for card in found if _has_card_size(card, plane))


def _is_taken(card: FreeCard, taken: Iterable[Points]) -> bool:
    area = cv2.contourArea(np.asarray(card.corners_px, np.float32))
    return any(
        shared_area(card.corners_px, quad) > 0.4 * min(area, cv2.contourArea(np.asarray(quad, np.float32)))
        for quad in taken
    )


def _has_card_size(card: FreeCard, plane: BoardPlane) -> bool:
    width, height = _size(plane.to_mm(card.corners_px))
    return min(width, height) >= SMALLEST_CARD and max(width, height) <= LARGEST_CARD


def _size(quad: Points) -> tuple[float, float]:
    across = (np.linalg.norm(quad[1] - quad[0]) + np.linalg.norm(quad[2] - quad[3])) / 2
    down = (np.linalg.norm(quad[3] - quad[0]) + np.linalg.norm(quad[2] - quad[1])) / 2
    return float(across), float(down)


def _candidate(card: FreeCard, plane: BoardPlane | None, scale: float) -> _Candidate:
    corners = plane.to_mm(card.corners_px) if plane else card.corners_px / scale
    width, height = _size(corners)
    if card.oval and _is_circle((width, height)):
        # a circle's own turn is chance, and turned words are not read
        corners = corners.mean(0) + _UPRIGHT * ((width + height) / 4)
        corners_px = plane.to_px(corners) if plane else corners * scale
        return _Candidate(None, corners_px, True, _size(corners))
    return _Candidate(None, card.corners_px, card.oval, (width, height))


def _is_circle(size: tuple[float, float]) -> bool:
    return max(size) < _ROUND * min(size)


def _scale_of(marked: Sequence[MarkedCard]) -> float:
    """Pixels per millimetre where there is no board: from the printed cards, otherwise an assumption."""
    if not marked:
        return _FREE_SCALE
    return float(np.median([_size(card.corners_px)[0] / card.size[0] for card in marked]))


def _scale_of_frame(card: FoundCard) -> float:
    return _size(np.array(card.frame_px, np.float32))[0] / card.size_mm[0]


def _found(
    pixels: Pixels, candidate: _Candidate, plane: BoardPlane | None, scale: float, balance: WhiteBalance
) -> FoundCard:
    crop_scale = scale_for(scale)
    crop = crop_of(pixels, candidate.corners, candidate.size, crop_scale)
    quad = plane.to_mm(candidate.corners) if plane else candidate.corners / scale
    along = quad[1] - quad[0]
    middle = quad.mean(0)
    return FoundCard(
        number=candidate.number,
        frame_px=_quad(candidate.corners),
        position_mm=(float(middle[0]), float(middle[1])) if plane else None,
        size_mm=candidate.size,
        turn=float(np.degrees(np.arctan2(along[1], along[0]))),
        colour=colour_name(balance.of(paper_of(crop))),
        shape=_shape(candidate),
        dots=tuple(
            FoundDot(dot.colour, dot.x, dot.y, dot.radius)
            for dot in count_dots(crop, crop_scale)
            if dot.colour in COUNTED_COLOURS
        ),
        crop=as_jpeg(crop),
        crop_size=(int(crop.shape[1]), int(crop.shape[0])),
    )


def _shape(candidate: _Candidate) -> NoteShape:
    if not candidate.oval:
        return NoteShape.CARD
    return NoteShape.CIRCLE if _is_circle(candidate.size) else NoteShape.OVAL


def _hints(
    markers: Markers, plane: BoardPlane | None, blur_mm: float | None, scale: float, any_card: bool
) -> Iterator[PhotoHint]:
    if not any_card:
        yield PhotoHint.NO_CARDS
    if plane is None:
        yield PhotoHint.HALF_BOARD if markers.board else PhotoHint.NO_BOARD
    if blur_mm is not None and blur_mm > SHARP_ENOUGH:
        yield PhotoHint.BLURRED
    if plane is not None and plane.measured and scale < LEAST_SCALE:
        yield PhotoHint.SMALL


def _without_print(crop: Pixels, scale: float) -> Pixels:
    """A printed card without what the program printed: markers, the line above and the lines below the words.

    They are painted in the paper's colour; where they stand says documents/print_cards.py.
    """
    painted = crop.copy()
    paper = tuple(int(value) for value in paper_of(crop))
    edge = round((INSET + MARKER_EDGES[0] + 4) * scale)
    height, width = crop.shape[:2]
    cv2.rectangle(painted, (0, 0), (edge, edge), paper, -1)
    cv2.rectangle(painted, (width - edge, height - edge), (width, height), paper, -1)
    strip = round(_PRINTED_STRIP * scale)
    cv2.rectangle(painted, (0, 0), (width, strip), paper, -1)
    cv2.rectangle(painted, (0, height - strip), (width, height), paper, -1)
    return painted


def _in_reading_order(cards: Sequence[FoundCard]) -> list[FoundCard]:
    """Rows from the top, each from the left; a row is as high as half a card."""

    def middle(card: FoundCard) -> Point:
        frame = np.array(card.frame_px).mean(0)
        return card.position_mm or (float(frame[0]), float(frame[1]))

    heights = [
        min(_size(np.array(card.frame_px, np.float32))) if card.position_mm is None else min(card.size_mm)
        for card in cards
    ]
    row_height = float(np.median(heights)) / 2 if heights else 1.0
    ordered: list[FoundCard] = []
    row: list[FoundCard] = []
    for card in sorted(cards, key=lambda one: middle(one)[1]):
        if row and middle(card)[1] - middle(row[0])[1] > row_height:
            ordered += sorted(row, key=middle)
            row = []
        row.append(card)
    return ordered + sorted(row, key=middle)


def _quad(corners: Points) -> tuple[Point, Point, Point, Point]:
    first, second, third, fourth = ((float(x), float(y)) for x, y in corners)
    return first, second, third, fourth
