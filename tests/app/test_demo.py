"""The practice workshop: real ideas, sorted, nothing over anything else, with a vote that shows tie and zero."""

from __future__ import annotations

import csv
from itertools import combinations
from pathlib import Path

import pytest

from workshopdesk.app import queries
from workshopdesk.app.demo import demo_records, ideas_file
from workshopdesk.app.placing import estimated_height
from workshopdesk.domain.layout import frame_of
from workshopdesk.domain.note import CARD_WIDTH, Colour, Note, NoteKind, NotePlace, NoteSource
from workshopdesk.domain.programme import IdeaPool, Municipality
from workshopdesk.domain.state import State

RADDIALOG = Path(__file__).resolve().parents[1] / "data" / "raddialog" / "bonn.csv"


@pytest.fixture(scope="module")
def state() -> State:
    return State(demo_records("de"))


def rows(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {row["ID"]: row for row in csv.DictReader(file)}


def test_the_ideas_are_word_for_word_those_of_the_dialogue() -> None:
    source = rows(RADDIALOG)
    ours = {key: row for key, row in rows(ideas_file()).items() if key.startswith("B")}
    assert len(ours) == 36
    for key, row in ours.items():
        assert row["title"] == " ".join(source[key]["title"].split())
        assert (row["text"], row["URL"]) == (source[key]["text"].strip(), source[key]["URL"])
    assert len({row["category"] for row in ours.values()}) == 8


def test_sixty_ideas_lie_where_a_workshop_leaves_them(state: State) -> None:
    clusters = queries.clusters(state)
    assert state.count(Note) == 60
    assert [cluster.number for cluster in clusters] == [1, 2, 3, 4, 5, 6]
    assert len({member for cluster in clusters for member in cluster.members}) == 48
    assert len(queries.loose_notes(state)) == 8
    assert len(queries.notes(state, NotePlace.PARKING_LOT)) == 3
    assert len(queries.notes(state, NotePlace.BIN)) == 1
    doubled = [note.text for note in state.all(Note) if len(queries.clusters_of(state, note.id)) > 1]
    assert doubled == ["Laternen bei der Fahrradstraße"]
    assert [note.text for note in state.all(Note) if note.flash] == ["Reduktion nächtlicher Beleuchtung"]
    assert [note.text for note in state.all(Note) if note.unclear] == ["Frage zu Ampeln"]
    assert {note.kind for note in state.all(Note)} == {
        NoteKind.IDEA,
        NoteKind.CHALLENGE,
        NoteKind.STRENGTH,
        NoteKind.QUESTION,
    }
    assert {note.colour for note in state.all(Note)} == {Colour.YELLOW, Colour.PINK, Colour.GREEN, Colour.BLUE}
    for note in state.all(Note):
        assert (note.source is NoteSource.ONLINE) == bool(note.origin) == bool(note.detail)


def test_frames_and_loose_cards_lie_apart_in_reading_order(state: State) -> None:
    boxes = []
    for cluster in queries.clusters(state):
        frame = frame_of(cluster, lambda note_id: estimated_height(state.get(Note, note_id).text))
        boxes.append((cluster.x, cluster.y, cluster.x + frame.width, cluster.y + frame.height))
    assert boxes == sorted(boxes, key=lambda box: (box[1], box[0]))
    boxes += [
        (note.x, note.y, note.x + CARD_WIDTH, note.y + estimated_height(note.text))
        for note in queries.loose_notes(state)
    ]
    for one, other in combinations(boxes, 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart, (one, other)
    width, height = max(box[2] for box in boxes), max(box[3] for box in boxes)
    assert 1.2 < width / height < 2.4  # fits a wall screen without much empty ground


def test_the_workshop_is_prepared_to_the_last_line(state: State) -> None:
    workshop = queries.workshop_of(state)
    assert workshop.title == "Wege und Plätze: Bürgerwerkstatt"
    assert (workshop.head_count, len(workshop.head_counts)) == (28, 4)
    assert all([workshop.question, workshop.occasion, workshop.scope, workshop.next_steps, workshop.place])
    assert "CC BY" in workshop.occasion
    assert next(state.all(Municipality)).name == "Musterstadt"
    assert next(state.all(IdeaPool)).base_url == "https://ideen.musterstadt.de"
    assert queries.phases(state)[1].question == workshop.question


def test_the_english_practice_has_english_words_around_the_german_ideas() -> None:
    english = State(demo_records("en"))
    assert queries.workshop_of(english).language == "en"
    assert queries.clusters(english)[0].title == "Safe crossings and traffic lights"
    assert any(note.text == "Mehr Licht" for note in english.all(Note))


def test_every_practice_is_a_workshop_of_its_own() -> None:
    first, second = (queries.workshop_of(State(demo_records("de"))).id for _ in range(2))
    assert first != second
