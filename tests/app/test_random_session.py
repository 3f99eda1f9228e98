"""Any order of wishes, undos, redos, votes, restarts and failing disks: memory, file and views always agree.

Rules U1 to U5 and M1 of app/SPEC.md. The disk fails for real: the system refuses to write beyond a file size, so
SQLite gets its error before or in the middle of a commit.
"""

from __future__ import annotations

import resource
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import HealthCheck, event, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.kit import BOARD, workshop_records
from documents.former_kit import bonn_workshop
from store.kit import DEVICE, everything
from workshopdesk.app.commands import (
    AddNote,
    BinNote,
    BinNotes,
    CloseBallot,
    ColourNote,
    ColourNotes,
    Command,
    CreateWorkshop,
    DissolveCluster,
    DoubleNote,
    DraftBallot,
    DropBallot,
    EditDetails,
    EditNote,
    EnterPhase,
    ExtendTimer,
    GatherNotes,
    MarkNote,
    MergeClusters,
    MoveCluster,
    MoveNote,
    MoveNotes,
    NumberCluster,
    OpenBallot,
    ParkNote,
    ParkNotes,
    PauseTimer,
    PutInCluster,
    PutNotesInCluster,
    ReturnNote,
    RevealBallot,
    ShuffleNotes,
    StartTimer,
    SummariseCluster,
    TitleCluster,
    TurnCards,
    TurnNote,
)
from workshopdesk.app.commands_boards import LayOnBoard
from workshopdesk.app.commands_former import RemoveFormerWorkshop, TakeFormerIdeas
from workshopdesk.app.copying import copies
from workshopdesk.app.session import Session
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.domain.ballot import Ballot, BallotPaper, BallotState, Choice, RuleSet, Subject
from workshopdesk.domain.note import Board, Cluster, Colour, Note
from workshopdesk.domain.state import State
from workshopdesk.domain.voting import check_choices, count
from workshopdesk.domain.workshop import Phase, Progress
from workshopdesk.store.ballot_file import BallotFile
from workshopdesk.store.check import check_workshop
from workshopdesk.store.connection import wal_path
from workshopdesk.store.workshop_file import WorkshopFile

PLENARY = "plenary"
NOW = "2026-11-21T09:00:00+01:00"
FACTS = (Ballot, Progress)

notes = st.sampled_from([f"n{i}" for i in range(6)])
clusters = st.sampled_from(["a", "b", "c"])
leaves = st.sampled_from(["", "", "a", "b", "c"])
ballots = st.sampled_from(["v", "w"])
boards = st.sampled_from([BOARD, PLENARY])
rooms = st.one_of(st.just(0), st.integers(0, 5 * 4120))  # bytes; a page in the -wal takes 4120
numbers = st.floats(-5000, 5000)
texts = st.one_of(st.text(max_size=40), st.just("Sicherer Radweg auf der ganzen Kölnstraße"))
note_lists = st.lists(notes, min_size=1, max_size=4).map(tuple)
places = st.lists(st.tuples(notes, numbers, numbers), max_size=3).map(tuple)
rule_sets = st.builds(RuleSet, dots_per_person=st.integers(0, 4), dots_per_candidate=st.integers(0, 3))

card_wishes = st.one_of(
    st.builds(MoveNote, notes, numbers, numbers, leaves),
    st.builds(EditNote, notes, texts),
    st.builds(ColourNote, notes, st.sampled_from(Colour)),
    st.builds(MarkNote, notes, st.booleans(), st.booleans()),
    st.builds(TurnNote, notes, st.floats(-720, 720), st.floats(0, 5)),
    st.builds(BinNote, notes),
    st.builds(ParkNote, notes),
    st.builds(ReturnNote, notes, numbers, numbers, boards),
)
several_wishes = st.one_of(
    st.builds(MoveNotes, st.lists(st.builds(MoveNote, notes, numbers, numbers, leaves), max_size=3).map(tuple)),
    st.builds(ColourNotes, note_lists, st.sampled_from(Colour)),
    st.builds(ParkNotes, note_lists),
    st.builds(BinNotes, note_lists),
    st.builds(PutNotesInCluster, note_lists, clusters, st.integers(-1, 5)),
    st.builds(ShuffleNotes, st.just(BOARD), st.integers(0, 9)),
    st.builds(TurnCards, boards, st.booleans()),
    st.builds(
        LayOnBoard,
        boards,
        st.lists(st.builds(MoveNote, notes, numbers, numbers), max_size=3).map(tuple),
        st.lists(st.builds(MoveCluster, clusters, numbers, numbers), max_size=2).map(tuple),
    ),
)
cluster_wishes = st.one_of(
    st.builds(GatherNotes, clusters, boards, note_lists, numbers, numbers, texts),
    st.builds(PutInCluster, notes, clusters, st.integers(-1, 5), leaves),
    st.builds(DoubleNote, notes, clusters),
    st.builds(MoveCluster, clusters, numbers, numbers),
    st.builds(TitleCluster, clusters, texts),
    st.builds(SummariseCluster, clusters, texts),
    st.builds(NumberCluster, clusters, st.integers(0, 4)),
    st.builds(MergeClusters, clusters, clusters),
    st.builds(DissolveCluster, clusters, places),
)
agenda_wishes = st.one_of(
    st.builds(EnterPhase, st.sampled_from(["collect", "vote"]), st.just("2026-11-21T10:00:00+01:00")),
    st.builds(StartTimer, st.just(NOW)),
    st.builds(PauseTimer, st.just(NOW)),
    st.builds(ExtendTimer, st.just(NOW), st.integers(-30, 30)),
    st.builds(EditDetails, st.tuples(st.builds(Phase, id=st.just("vote"), question=texts))),
)
ballot_wishes = st.one_of(
    st.builds(DraftBallot, ballots, texts, st.sampled_from(Subject), rule_sets),
    st.builds(OpenBallot, ballots),
    st.builds(RevealBallot, ballots),
    st.builds(DropBallot, ballots),
)
former = st.sampled_from(["bonn", "kamen", "workshop"])  # the last one is refused
former_wishes = st.one_of(
    st.builds(lambda key, count: TakeFormerIdeas(bonn_workshop(count, key)), former, st.integers(0, 8)),
    st.builds(RemoveFormerWorkshop, former),
)
wishes = st.one_of(card_wishes, several_wishes, cluster_wishes, agenda_wishes, ballot_wishes, former_wishes)
papers = st.lists(st.builds(Choice, notes, st.integers(0, 3)), max_size=3, unique_by=lambda choice: choice.candidate_id)


@contextmanager
def failing_disk(path: Path, room: int) -> Iterator[None]:
    """After `room` further bytes nothing more can be written to the workshop."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (wal_path(path).stat().st_size + room, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def undoable(state: State) -> dict[object, object]:
    return {key: record for key, record in everything(state).items() if not isinstance(record, FACTS)}


class RandomSession(RuleBasedStateMachine):
    """`heard` is a view that only knows what it was told; `past` and `future` are what undo and redo must give."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "random.workshop"
        self.heard = State()
        self.past: list[dict[object, object]] = []
        self.future: list[dict[object, object]] = []
        self.cast: list[tuple[Choice, ...]] = []
        self.join(WorkshopFile.create(self.path, device=DEVICE))
        self.session.do(CreateWorkshop((*workshop_records(), Board(id=PLENARY, position=2))))
        for i in range(4):
            self.wish(AddNote(f"n{i}", BOARD, 100.0 * i, 0))
        self.wish(GatherNotes("a", BOARD, ("n0", "n1"), 0, 0))

    def join(self, file: WorkshopFile) -> None:
        self.file = file
        self.box = BallotFile(self.path)
        self.session = Session(file)
        self.session.subscribe(self.heard.apply)

    def teardown(self) -> None:
        if not hasattr(self, "file"):
            return
        self.box.close()
        self.file.close()
        findings = check_workshop(self.path)
        self.folder.cleanup()
        assert findings == []

    def wish(self, command: Command) -> None:
        before, undoable_before = everything(self.session.state), undoable(self.session.state)
        try:
            change_set = self.session.do(command)
        except DomainError:
            assert everything(self.session.state) == before
            return
        if change_set and command.undoable:
            self.past.append(undoable_before)
            self.future.clear()

    @rule(note=notes, x=numbers, y=numbers, text=texts)
    def add(self, note: str, x: float, y: float, text: str) -> None:
        self.wish(AddNote(note, BOARD, x, y, text))

    @rule(command=wishes)
    def any_wish(self, command: Command) -> None:
        self.wish(command)

    @rule(board=boards, frame=st.builds(MoveCluster, clusters, numbers, numbers))
    def copy(self, board: str, frame: MoveCluster) -> None:
        try:
            wish = copies(self.session.state, board, (), (frame,))
        except DomainError:
            return
        self.wish(wish)

    @rule(ballot=ballots)
    def begin_vote(self, ballot: str) -> None:
        self.wish(DraftBallot(ballot, "Was zuerst?", Subject.NOTES, RuleSet()))
        self.wish(OpenBallot(ballot))

    def open_ballot(self) -> Ballot | None:
        return next((b for b in self.session.state.all(Ballot) if b.state is BallotState.OPEN), None)

    @precondition(lambda self: self.open_ballot() is not None)
    @rule(stack=st.lists(papers, min_size=1, max_size=5))
    def cast_papers(self, stack: list[list[Choice]]) -> None:
        ballot = self.open_ballot()
        for paper in stack:
            try:
                choices = check_choices(ballot, paper)
            except DomainError:
                continue
            self.box.cast(ballot.id, BallotPaper(choices))
            self.cast.append(BallotPaper(choices))

    @precondition(lambda self: self.open_ballot() is not None)
    @rule()
    def close_vote(self) -> None:
        ballot = self.open_ballot()
        tally = count(ballot, self.box.papers(ballot.id))
        assert tally.totals == count(ballot, self.cast).totals
        self.wish(CloseBallot(ballot.id, tally))
        self.wish(RevealBallot(ballot.id))
        self.cast.clear()

    @rule()
    def undo(self) -> None:
        now = undoable(self.session.state)
        assert bool(self.session.undo()) == bool(self.past)
        if self.past:
            self.future.append(now)
            assert undoable(self.session.state) == self.past.pop()

    @rule()
    def redo(self) -> None:
        now = undoable(self.session.state)
        assert bool(self.session.redo()) == bool(self.future)
        if self.future:
            self.past.append(now)
            assert undoable(self.session.state) == self.future.pop()

    @rule()
    def restart(self) -> None:
        self.box.close()
        self.file.close()
        self.join(WorkshopFile.open(self.path, device=DEVICE))

    @rule(command=wishes, room=rooms)
    def wish_while_the_disk_fails(self, command: Command, room: int) -> None:
        before, entries = everything(self.session.state), self.file.last_seq()
        undoable_before = undoable(self.session.state)
        try:
            with failing_disk(self.path, room):
                change_set = self.session.do(command)
        except (DomainError, KnownError) as error:
            event(f"while the disk failed: {error.code if isinstance(error, KnownError) else 'refused'}")
            assert everything(self.session.state) == before
            assert self.file.last_seq() == entries
            return
        if change_set and command.undoable:  # there was room enough
            self.past.append(undoable_before)
            self.future.clear()

    @precondition(lambda self: self.past)
    @rule(room=rooms)
    def undo_while_the_disk_fails(self, room: int) -> None:
        before, undoable_before = everything(self.session.state), undoable(self.session.state)
        try:
            with failing_disk(self.path, room):
                self.session.undo()
        except KnownError:
            assert everything(self.session.state) == before
            return
        self.future.append(undoable_before)
        assert undoable(self.session.state) == self.past.pop()

    @invariant()
    def all_agree(self) -> None:
        if hasattr(self, "file"):
            assert everything(self.file.load()) == everything(self.session.state) == everything(self.heard)

    @invariant()
    def a_card_lies_on_the_board_of_its_clusters(self) -> None:
        """M1"""
        if hasattr(self, "file"):
            state = self.session.state
            for cluster in state.all(Cluster):
                assert {state.get(Note, member).board_id for member in cluster.members} <= {cluster.board_id}

    @invariant()
    def the_box_holds_every_paper(self) -> None:
        if hasattr(self, "file") and (ballot := self.open_ballot()):
            put_in = sorted((BallotPaper(tuple(sorted(paper.choices, key=repr))) for paper in self.cast), key=repr)
            assert sorted(self.box.papers(ballot.id), key=repr) == put_in
            event(f"{min(len(put_in), 3)} papers in the box")


TestRandomSession = RandomSession.TestCase
TestRandomSession.settings = settings(
    max_examples=50, stateful_step_count=50, deadline=None, suppress_health_check=list(HealthCheck)
)
