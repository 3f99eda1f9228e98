"""Series: fields by rounds from one template, and the next round out of the clusters of the one before."""

from __future__ import annotations

import pytest

from app.kit import BOARD, IDEAS, Table, add, gather
from workshopdesk.app import queries
from workshopdesk.app.commands import AddStroke, BinNote, CreateWorkshop, DoubleNote, MoveNote, ParkNote
from workshopdesk.app.handlers import handle
from workshopdesk.app.series import SeriesPart, fields_of_action, next_round, plan_series
from workshopdesk.app.templates import template_by_key
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.domain.ink import InkPoint, Stroke, pack_points
from workshopdesk.domain.note import Board, Cluster, Note, NotePlace
from workshopdesk.domain.programme import FieldOfAction, Programme
from workshopdesk.domain.state import Draft, State
from workshopdesk.domain.workshop import Phase, Progress, Workshop

FIELDS = ["Mobilität", "Wirtschaft und Arbeit", "Verwaltung", "Bildung", "Soziales & Teilhabe"]
INK = pack_points([InkPoint(40, 20), InkPoint(100, 80)], False)


def state_of(part: SeriesPart) -> State:
    """The records as a new workshop file takes them."""
    state = State()
    draft = Draft(state)
    state.apply(draft.change_set(handle(CreateWorkshop(part.records), draft)))
    return state


def test_five_fields_in_two_rounds_are_ten_workshops_of_one_process() -> None:
    """R1; PROCESS-STEPS row N1"""
    parts = plan_series(template_by_key("pinneberg"), FIELDS, 2, title="Smart. Smarter. Pinneberg?!")
    assert len(parts) == 10
    states = [state_of(part) for part in parts]
    workshops = [queries.workshop_of(state) for state in states]
    assert workshops == [part.workshop for part in parts]
    assert [(workshop.title, workshop.round) for workshop in workshops[:3]] == [
        ("Mobilität, Runde 1", 1),
        ("Mobilität, Runde 2", 2),
        ("Wirtschaft und Arbeit, Runde 1", 1),
    ]
    assert len({workshop.id for workshop in workshops}) == 10
    assert len({board.id for state in states for board in state.all(Board)}) == 10
    (programme,) = {programme for state in states for programme in state.all(Programme)}
    assert programme.title == "Smart. Smarter. Pinneberg?!"
    assert {workshop.programme_id for workshop in workshops} == {programme.id}
    shared = {tuple(state.all(FieldOfAction)) for state in states}
    assert len(shared) == 1, "the same taxonomy in every file"
    names = [
        state.get(FieldOfAction, workshop.field_id).name for state, workshop in zip(states, workshops, strict=True)
    ]
    assert names == [name for name in FIELDS for _ in range(2)]


def test_a_series_without_a_title_is_named_by_its_template() -> None:
    """R1"""
    (part,) = plan_series(template_by_key("swot"), ["Mobility"], 1, language="en")
    assert part.workshop.title == "Mobility, round 1"
    programme = next(record for record in part.records if isinstance(record, Programme))
    assert programme.title == "Strengths, weaknesses, chances, risks (SWOT)"


def test_areas_made_from_fields_show_the_fields_of_the_series() -> None:
    """R1"""
    part = plan_series(template_by_key("feld-querschnitt"), ["Stadtleben", "Natur"], 1)[0]
    board = next(record for record in part.records if isinstance(record, Board))
    assert [area.title for area in board.areas] == [
        f"{field} · {topic}"
        for field in ("Stadtleben", "Natur")
        for topic in ("Digitalisierung", "Nachhaltigkeit", "Inklusion")
    ]


def test_fields_keep_plain_keys_that_differ() -> None:
    """R1"""
    fields = fields_of_action(["Mobilität", " ", "Soziales  &\tTeilhabe", "Straße", "Bau!", "Bau?", "Ψ", "Café"])
    assert [field.name for field in fields] == [
        "Mobilität",
        "Soziales & Teilhabe",
        "Straße",
        "Bau!",
        "Bau?",
        "Ψ",
        "Café",
    ]
    keys = ["mobilitaet", "soziales-teilhabe", "strasse", "bau", "bau-2", "feld", "cafe"]
    assert [field.key for field in fields] == keys
    assert [field.position for field in fields] == list(range(1, 8))


@pytest.mark.parametrize(
    ("names", "code"),
    [([], "series-without-fields"), (["", "  "], "series-without-fields"), (["Bau", "bau "], "field-twice")],
)
def test_fields_that_make_no_series_are_refused(names: list[str], code: str) -> None:
    """R1"""
    with pytest.raises(DomainError, match=code):
        plan_series(template_by_key("swot"), names, 2)


@pytest.fixture
def first_round() -> State:
    """Five cards: two in a cluster, the second doubled into another, one parked, one binned, one loose; ink on one."""
    table = Table(*(add(f"n{number}", number, 10.0 * number, 5.0) for number in range(1, 6)))
    table.do(MoveNote("n1", 400, 100))
    table.do(gather("c1", "n1", "n2", title="Hindernisse"))
    table.do(gather("c2", title="Promenade"))
    table.do(DoubleNote("n2", "c2"))
    table.do(ParkNote("n3"))
    table.do(BinNote("n4"))
    table.do(AddStroke("s1", "n1", 3.2, INK))
    return table.state


def test_the_next_round_begins_with_the_clusters(first_round: State) -> None:
    """R2, R3; PROCESS-STEPS row N6"""
    part = next_round(first_round)
    state = state_of(part)
    assert (part.workshop.title, part.workshop.round) == ("Radverkehr in Bonn, Runde 2", 2)
    assert part.workshop.derived_from == "workshop"
    clusters = queries.clusters(state)
    assert [(cluster.title, cluster.number) for cluster in clusters] == [("Hindernisse", 1), ("Promenade", 2)]
    assert [[state.get(Note, member).text for member in cluster.members] for cluster in clusters] == [
        [IDEAS[0], IDEAS[1]],
        [IDEAS[1]],
    ]
    assert clusters[0].members[1] == clusters[1].members[0], "a doubled card is still one card"
    assert [note.number for note in queries.notes(state)] == [1, 2]
    assert [note.text for note in queries.notes(state, NotePlace.PARKING_LOT)] == [IDEAS[2]]
    assert state.count(Note) == 3, "loose and binned cards stay behind"
    assert [stroke.points for stroke in queries.strokes_of(state, clusters[0].members[0])] == [INK]


def test_every_copy_names_its_source_and_has_an_id_of_its_own(first_round: State) -> None:
    """R3"""
    state = state_of(next_round(first_round))
    for record in (*state.all(Note), *state.all(Cluster)):
        workshop_id, _, record_id = record.derived_from.partition("/")
        source = first_round.get(type(record), record_id)
        assert workshop_id == "workshop"
        assert source.number == record.number
    before = {record.id for kind in (Workshop, Board, Phase, Note, Cluster, Stroke) for record in first_round.all(kind)}
    areas = {area.id for board in first_round.all(Board) for area in board.areas}
    after = {record.id for kind in (Workshop, Board, Phase, Note, Cluster, Stroke) for record in state.all(kind)}
    assert not before & after
    assert not areas & {area.id for board in state.all(Board) for area in board.areas}
    (board,) = state.all(Board)
    note = next(state.all(Note))
    assert note.board_id == board.id
    assert note.area_id in {area.id for area in board.areas}, "its area is the copy of its area"
    assert {phase.board_id for phase in state.all(Phase)} == {board.id}


def test_a_card_can_be_walked_back_through_all_rounds(first_round: State) -> None:
    """R3"""
    states = {"workshop": first_round}
    state = first_round
    for _ in range(2):
        part = next_round(state)
        state = state_of(part)
        states[part.workshop.id] = state
    assert queries.workshop_of(state).title == "Radverkehr in Bonn, Runde 3"
    note = queries.notes(state)[0]
    steps = 0
    while note.derived_from:
        workshop_id, _, note_id = note.derived_from.partition("/")
        note = states[workshop_id].get(Note, note_id)
        steps += 1
    assert (note.id, steps) == ("n1", 2)


def test_the_next_round_is_a_day_of_its_own() -> None:
    """R2"""
    part = plan_series(template_by_key("pinneberg"), ["Mobilität"], 1, title="Pinneberg")[0]
    state = state_of(part)
    board = next(state.all(Board))
    draft = Draft(state)
    draft.put(Cluster(id="c", board_id=board.id, number=1, title="Wege"))
    draft.put(Progress(id="progress", phase_id=queries.phases(state)[0].id))
    state.apply(draft.change_set("prepare"))
    following = next_round(state)
    assert following.workshop.title == "Mobilität, Runde 2"
    assert (following.workshop.field_id, following.workshop.programme_id) == (
        part.workshop.field_id,
        part.workshop.programme_id,
    )
    assert not [record for record in following.records if isinstance(record, Progress)]
    titles = [phase.title for phase in following.records if isinstance(phase, Phase)]
    assert titles == [phase.title for phase in queries.phases(state)]


def test_without_clusters_there_is_no_next_round() -> None:
    """R2"""
    table = Table(add("n1"))
    assert table.note("n1").board_id == BOARD
    with pytest.raises(DomainError, match="no-clusters-to-continue"):
        next_round(table.state)
    with pytest.raises(KnownError, match="file-empty"):
        next_round(State())
