"""Rules PH1 to PH6 of app/SPEC.md: cards that come in by a photo of a pin board."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from app.kit import BOARD, Table, gather, table_with_notes
from workshopdesk.app.closing import board_photos, closing
from workshopdesk.app.commands import BinNote, EditNote
from workshopdesk.app.commands_photo import ConfirmNote, ProposeWords
from workshopdesk.app.commands_printing import IssuePaperCards
from workshopdesk.app.erasing import erasing
from workshopdesk.app.photo_columns import in_columns
from workshopdesk.app.photo_reading import FoundCard, FoundDot, PhotoReading, ReadWords
from workshopdesk.app.photo_review import PhotoReview, around, flowing, flowing_places, halves
from workshopdesk.app.photo_taking import (
    board_photo,
    changes_of,
    note_of_paper,
    photo_corrections,
    photo_dots,
    picture_of,
    taking_in,
    unconfirmed_notes,
)
from workshopdesk.app.visibility import public_state
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.areas import AREA_HEAD
from workshopdesk.domain.ballot import Ballot, Candidate, CandidateTotal
from workshopdesk.domain.layout import frame_of
from workshopdesk.domain.note import CARD_HEIGHT, CARD_WIDTH, Area, Board, Cluster, Colour, Note, NoteShape, NoteSource
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.state import State


def card(x: float, y: float, *, number: int | None = None, text: str = "", colour: str = "green") -> FoundCard:
    """A long card with its middle at x, y in millimetres."""
    return FoundCard(
        number=number,
        frame_px=((0, 0), (1, 0), (1, 1), (0, 1)),
        position_mm=(x, y),
        size_mm=(205.0, 100.0),
        turn=0.0,
        colour=colour,
        shape=NoteShape.CARD,
        dots=(),
        crop=JPEG,
        crop_size=(615, 279),
        text=text,
        confidence=0.99,
    )


JPEG = b"\xff\xd8\xff\xd9"


def whole_photos(state: State) -> list[Picture]:
    return [picture for picture in state.all(Picture) if picture.subject_id == BOARD]


def reading(*cards: FoundCard) -> PhotoReading:
    return PhotoReading("wand1.jpg", 4000, 3000, (1500.0, 1200.0), None, 0.5, (), cards)


def take_in(table: Table, *cards: FoundCard, area: Area | None = None, confirmed: bool = False) -> list[Note]:
    """Does it and gives the new cards."""
    before = {note.id for note in table.state.all(Note)}
    table.do(taking_in(table.state, reading(*cards), BOARD, area=area, confirmed=confirmed))
    return sorted((n for n in table.state.all(Note) if n.id not in before), key=lambda note: note.number)


def test_all_cards_of_a_photo_come_in_one_step() -> None:
    """PH1"""
    table = table_with_notes()
    before = set(table.state)
    change_set = table.do(
        taking_in(table.state, reading(card(200, 100, number=7, text="Bänke"), card(600, 100)), BOARD)
    )
    first, second = sorted(table.state.all(Note), key=lambda note: note.number)[-2:]
    assert (first.text, first.source, first.origin, first.colour) == (
        "Bänke",
        NoteSource.PHOTO,
        "wand1.jpg",
        Colour.GREEN,
    )
    assert second.text == ""
    shown = picture_of(table.state, first.id)
    assert shown is not None
    assert (shown.media_type, shown.width) == ("image/jpeg", 615)
    assert note_of_paper(table.state, 7) == first
    table.state.apply(change_set.reversed())
    assert set(table.state) == before


def test_a_photo_without_cards_or_with_one_card_twice_is_refused() -> None:
    """PH1"""
    table = table_with_notes()
    with pytest.raises(DomainError, match="photo-no-cards"):
        take_in(table)
    with pytest.raises(DomainError, match="photo-number-twice"):
        take_in(table, card(200, 100, number=3), card(600, 100, number=3))


def test_a_known_card_moves_and_is_never_made_again() -> None:
    """PH2"""
    table = table_with_notes()
    one, two, three = take_in(table, card(200, 100, number=0), card(600, 100, number=1), card(1000, 100, number=2))
    second = reading(card(200, 100, number=0), card(600, 700, number=1), card(1000, 100, number=2))
    wish = taking_in(table.state, second, BOARD)
    changes = changes_of(table.state, wish)
    assert (changes.added, changes.moved, set(changes.stayed)) == ((), (two.id,), {one.id, three.id})
    notes = {note.id for note in table.state.all(Note)}
    table.do(wish)
    assert {note.id for note in table.state.all(Note)} == notes
    assert table.note(two.id).y == pytest.approx(two.y + 800)  # 600 mm on the wall
    assert table.note(one.id).y == pytest.approx(one.y)


def test_a_known_card_in_a_group_stays_there_and_confirmed_words_stay() -> None:
    """PH2"""
    table = table_with_notes()
    one, two = take_in(table, card(200, 100, number=0, text="Bänke"), card(600, 100, number=1, text="Baenke"))
    table.do(EditNote(two.id, "Bänke im Park"))
    table.do(gather("g", one.id, two.id))
    take_in(table, card(900, 900, number=0, text="Bänke!"), card(600, 100, number=1, text="Unsinn"))
    assert table.cluster("g").members == (one.id, two.id)
    assert table.note(one.id).text == "Bänke!"
    assert table.note(two.id).text == "Bänke im Park"
    take_in(table, card(200, 100, number=0))
    assert table.note(one.id).text == "Bänke!"  # read without words


def test_a_card_in_the_bin_comes_as_a_new_one() -> None:
    """PH2"""
    table = table_with_notes()
    (one,) = take_in(table, card(200, 100, number=0))
    table.do(BinNote(one.id))
    (again,) = take_in(table, card(200, 100, number=0))
    assert note_of_paper(table.state, 0) == again


def test_a_printed_card_without_a_readable_number_is_known_by_its_place() -> None:
    """PH16"""
    table = table_with_notes()
    wall = [(200.0, 100.0), (600.0, 100.0), (1000.0, 100.0), (200.0, 500.0), (600.0, 500.0)]
    notes = take_in(table, *(card(x, y, number=number) for number, (x, y) in enumerate(wall)))
    read = [card(x, y, number=number) for number, (x, y) in enumerate(wall[:3])]

    def changes(*cards: FoundCard) -> tuple[int, set[str]]:
        found = changes_of(table.state, taking_in(table.state, reading(*cards), BOARD))
        return len(found.added), set(found.missing)

    # 10 mm is as true as a photo is
    assert changes(*read, card(210, 500), card(600, 490)) == (0, set())
    # another colour, another size, another place, or too little to know the place by
    assert changes(*read, card(200, 500, colour="blue"), card(600, 500)) == (1, {notes[3].id})
    assert changes(*read, replace(card(200, 500), size_mm=(205.0, 76.0)), card(600, 500)) == (1, {notes[3].id})
    assert changes(*read, card(280, 500), card(600, 500)) == (1, {notes[3].id})
    assert changes(*read[:2], card(200, 500), card(600, 500))[0] == 2
    # a second one at the same place is another card, and a card whose number was read hangs where it was read
    assert changes(*read, card(200, 500), card(210, 510)) == (1, {notes[4].id})
    assert changes(*read, card(900, 900, number=3), card(200, 500)) == (1, {notes[4].id})
    # taken in, nothing is made, and what is missing is untouched
    assert take_in(table, *read, card(200, 500)) == []
    assert table.note(notes[4].id) == notes[4]


def test_a_missing_card_is_only_listed() -> None:
    """PH3"""
    table = table_with_notes()
    table.do(IssuePaperCards(("n1",), 1))
    one, two = take_in(table, card(200, 100, number=4), card(600, 100, number=5))
    wish = taking_in(table.state, reading(card(200, 100, number=4)), BOARD)
    assert changes_of(table.state, wish).missing == ("n1", two.id)
    table.do(wish)
    assert table.note(two.id) == two
    assert one.id in {note.id for note in table.state.all(Note)}


def test_a_text_is_unconfirmed_until_somebody_compared_it() -> None:
    """PH4"""
    table = table_with_notes()
    one, two = take_in(table, card(200, 100, text="Banke"), card(600, 100, text="Wege"))
    assert unconfirmed_notes(table.state) == [one, two]
    table.do(ConfirmNote(two.id, "Wege"))
    table.do(EditNote(one.id, "Bänke"))
    assert unconfirmed_notes(table.state) == []
    assert (table.note(one.id).proposal, table.note(one.id).text) == ("Banke", "Bänke")
    (sure,) = take_in(table, card(200, 100, text="Licht"), confirmed=True)
    assert not sure.unconfirmed


def test_words_flow_on_a_card_and_come_late_only_where_nobody_was_quicker() -> None:
    """PH8"""
    table = table_with_notes()
    one, two, three = take_in(table, card(200, 100, text="Fuß-\ngänger am\nE-Werk"), card(600, 100), card(900, 100))
    assert (one.text, one.proposal) == ("Fußgänger am E-Werk", "Fuß-\ngänger am\nE-Werk")
    table.do(EditNote(two.id, "selbst getippt"))
    for note in (one, two, three):
        table.do(ProposeWords(note.id, "Zebra-\nstreifen"))
    assert [table.note(note.id).text for note in (one, two, three)] == [one.text, "selbst getippt", "Zebrastreifen"]
    assert not ProposeWords.undoable


def test_a_person_decides_what_becomes_a_card() -> None:
    """PH7"""
    review = PhotoReview.of(reading(card(200, 100), card(600, 100), card(900, 100)))
    review = review.keeping(0, kept=False).coloured(1, "pink").dotted(1, "red", 1).dotted(1, "red", 1)
    review = review.dotted(1, "red", -1).dotted(1, "blue", -1).worded(1, ReadWords("Bänke", 0.99))
    review = review.replaced([2], [card(950, 100), card(990, 100)])
    kept = review.confirmed().cards
    assert [one.colour for one in kept] == ["pink", "green", "green"]
    assert ([dot.colour for dot in kept[0].dots], kept[0].text) == (["red"], "Bänke")
    assert [one.key for one in review.cards] == [0, 1, 3, 4]
    frame = ((0, 0), (10, 0), (10, 4), (0, 4))
    assert halves(frame, across=False) == (((0, 0), (5, 0), (5, 4), (0, 4)), ((5, 0), (10, 0), (10, 4), (5, 4)))
    assert around(halves(frame, across=True)) == frame


def test_dots_on_photos_begin_a_count() -> None:
    """PH9"""
    table = table_with_notes()
    dots = (FoundDot("red", 90, 40), FoundDot("blue", 120, 40))
    one, two = take_in(table, replace(card(200, 100), dots=dots), replace(card(600, 100), dots=dots[:1]))
    table.do(gather("g", one.id, two.id))
    candidates = (Candidate(one.id, 1, "a"), Candidate("g", 2, "b"), Candidate("n1", 3, "c"))
    ballot = Ballot(id="b", candidates=candidates)
    assert photo_dots(table.state, ballot) == (2, 3, 0)
    counted = (CandidateTotal(one.id, 2), CandidateTotal("g", 4), CandidateTotal("n1", 1))
    assert photo_corrections(table.state, ballot, counted) == 2


def test_the_picture_of_a_card_goes_with_it() -> None:
    """PH5"""
    table = table_with_notes()
    one, two = take_in(table, card(200, 100, text="Banke"), card(600, 100))
    draft = replace(table.note(one.id), internal=True)
    hidden = public_state(type(table.state)([*(r for r in table.state if r.id != one.id), draft]))
    assert [picture.subject_id for picture in hidden.all(Picture)] == [two.id]
    table.state.apply(erasing(table.state, one.id).carried_out)
    assert picture_of(table.state, one.id) is None
    assert table.note(one.id).proposal == ""


def test_the_whole_photo_is_kept_where_it_is_wished_and_goes_with_any_of_its_cards() -> None:
    """PH14: internal, undone in the same step; erasing a card leaves none, in no entry."""
    table = table_with_notes()
    wish = taking_in(table.state, reading(card(200, 100), card(600, 100)), BOARD)
    assert wish.whole is None
    before = set(table.state)
    wish = replace(wish, whole=board_photo(BOARD, JPEG, (1370, 1028)))
    step = table.do(wish)
    table.state.apply(step.reversed())
    assert set(table.state) == before
    table.state.apply(step)
    (whole,) = whole_photos(table.state)
    assert (whole.internal, whole.width) == (True, 1370)
    assert whole_photos(public_state(table.state)) == []
    assert board_photos(table.state) == {whole.id}
    closed = State(table.state)
    closed.apply(closing(closed, "2026-11-23").carried_out)
    assert whole_photos(closed) == []
    assert len(list(closed.all(Picture))) == 2, "the cards' pictures are results"

    assert list(erasing(table.state, "n1").carried_out.of(Picture)) == [], "a card that was never on a photo"
    erased = erasing(table.state, wish.cards[0].note_id)
    assert [change.record.subject_id for change in erased.without_words(step).of(Picture)] == [wish.cards[1].note_id]
    table.state.apply(erased.carried_out)
    assert whole_photos(table.state) == []


def test_cards_lie_as_they_hung() -> None:
    """PH6"""
    table = table_with_notes()
    one, two, three = take_in(table, card(200, 100), card(600, 100), card(200, 400))
    assert (two.x - one.x, two.y - one.y) == pytest.approx((400 / 0.75, 0))
    assert (three.x - one.x, three.y - one.y) == pytest.approx((0, 300 / 0.75))
    area = table.state.get(Board, BOARD).areas[1]
    inside = take_in(table, card(100, 100), card(1400, 1100), area=area)
    for note in inside:
        assert note.area_id == area.id
        assert area.x <= note.x <= area.x + area.width - 252


def test_into_an_area_all_cards_come_in_one_step() -> None:
    """PH13: also where they hung farther apart than the area is wide, and where one lies elsewhere on the board."""
    table = table_with_notes()
    (known,) = take_in(table, card(1400, 900, number=0))
    before = set(table.state)
    left, right = table.state.get(Board, BOARD).areas
    wall = (card(100, 100), card(3000, 100), card(100, 2500), card(1400, 900, number=0))
    change_set = table.do(taking_in(table.state, reading(*wall), BOARD, area=left))
    inside = [note for note in table.state.all(Note) if note.area_id == left.id and note.source is NoteSource.PHOTO]
    assert len(inside) == 4
    assert known.id in {note.id for note in inside}
    for note in inside:
        assert left.x <= note.x <= left.x + left.width - CARD_WIDTH
        assert left.y + AREA_HEAD <= note.y <= left.y + left.height - CARD_HEIGHT
    assert len({(note.x, note.y) for note in inside}) == 4
    close = taking_in(table.state, reading(card(100, 100), card(500, 100)), BOARD, area=right).cards
    assert close[1].x - close[0].x == pytest.approx(400 / 0.75), "what fits is as far apart as on the wall"
    crowd = taking_in(table.state, reading(*(card(100 + 210 * n, 100) for n in range(9))), BOARD, area=right).cards
    for one, other in combinations(crowd, 2):
        assert abs(one.x - other.x) >= CARD_WIDTH or abs(one.y - other.y) >= CARD_HEIGHT, "none covers another"
    assert max(one.x for one in crowd) <= right.x + right.width - CARD_WIDTH
    table.state.apply(change_set.reversed())
    assert set(table.state) == before


def test_the_columns_of_a_wall_become_groups_in_one_step() -> None:
    """PH11: one column has a heading card; a known card stays in its group, and one undo takes all back."""
    table = table_with_notes()
    table.do(IssuePaperCards(("n1",)))
    table.do(gather("c1", "n1"))
    before = set(table.state)
    wall = [
        card(900, 100, colour="white", text="Bus und Bahn"),
        card(195, 400, text="Bänke"),
        card(905, 250, text="Takt"),
        card(200, 100, text="Bäume"),
        card(895, 400, text="Fahrplan"),
        card(1300, 100, number=0, text="bekannt"),
    ]
    wish = in_columns(table.state, taking_in(table.state, reading(*wall), BOARD), lambda number: f"Spalte {number}")
    assert [one.text for one in wish.cards] == [one.text for one in wall], "the review counts on the order"
    change_set = table.do(wish)
    words = {note.id: note.text for note in table.state.all(Note)}
    born = sorted((one for one in table.state.all(Cluster) if one.id != "c1"), key=lambda one: one.x)
    assert [(one.title, [words[member] for member in one.members]) for one in born] == [
        ("Spalte 1", ["Bäume", "Bänke"]),
        ("Bus und Bahn", ["Bus und Bahn", "Takt", "Fahrplan"]),
    ]
    assert table.state.get(Cluster, "c1").members == ("n1",)
    frames = [(one.x, one.x + frame_of(one, lambda note_id: 100.0).width) for one in born]
    assert frames[0][1] < frames[1][0], "the groups lie side by side"
    table.state.apply(change_set.reversed())
    assert set(table.state) == before


def test_places_in_words_go_with_them_when_line_breaks_go() -> None:
    """PH20"""
    text = "Rad-\nwege und\nPlätze im  Park"
    for word in ("Rad", "und", "Plätze", "Park"):
        (place,) = flowing_places(text, (text.index(word),))
        assert flowing(text)[place:].startswith(word)
    assert flowing_places(text, (len(text),)) == (len(flowing(text)),)
    assert flowing_places("", ()) == ()
