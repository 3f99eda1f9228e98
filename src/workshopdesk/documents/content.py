"""What a protocol says, gathered from the state before anything is laid out: public, complete, and in order.

Cards in the bin and cards that lie face down are not part of it, and neither are totals that were not revealed: they
are gone before anything is drawn or hashed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

import msgspec

from workshopdesk.app import queries
from workshopdesk.app.agenda_log import HeldPhase, held_phases
from workshopdesk.app.ballots import confirmed_counts
from workshopdesk.app.belongings import with_belongings
from workshopdesk.app.development import ProfileSheet, actions, profiles, sheet_of, subject_name
from workshopdesk.app.former import former_workshops
from workshopdesk.app.sources import Source, sources
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.addresses import cluster_address, note_address, profile_address, workshop_address
from workshopdesk.documents.content_belonging import BelongingContent, gather_belonging
from workshopdesk.documents.content_discussion import DiscussionContent, gather_discussion
from workshopdesk.domain.areas import area_at
from workshopdesk.domain.ballot import Ballot, BallotState, PaperCount, RankedCandidate, Subject, VotingMethod
from workshopdesk.domain.development import ActionItem
from workshopdesk.domain.disclosure import published
from workshopdesk.domain.former import FormerWorkshop
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import Board, Cluster, Note, NotePlace
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import FieldOfAction, IdeaPool, Municipality, Programme
from workshopdesk.domain.state import State
from workshopdesk.domain.voting import as_public, hidden_totals, ranking
from workshopdesk.domain.workshop import Phase, Workshop


@dataclass(frozen=True, slots=True)
class MergedEntry:
    """A source of a merged card with its ink; `address` is its page in the pool, or empty."""

    source: Source
    ink: tuple[Stroke, ...]
    address: str


@dataclass(frozen=True, slots=True)
class CardEntry:
    """A card with its ink and what stands beside its words. `dots` is None where cards were not voted on.

    `from_round` is the round it was taken over from with its number, or 0. `merged` are the cards merged into it.
    """

    note: Note
    ink: tuple[Stroke, ...]
    area: str
    also_in: tuple[int, ...]
    dots: int | None
    address: str
    from_round: int = 0
    merged: tuple[MergedEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Theme:
    """A cluster with its cards. `result` is its line in the last revealed ballot on clusters.

    `board` is the title of its board where several are in use, or empty; `copied_from` is the number of the cluster
    on another board that it was copied from, or 0; `from_round` as with a card.
    `zone` is the title of the area it lies in, or empty, `zone_place` the places of board and area, 0 for none.
    """

    cluster: Cluster
    cards: tuple[CardEntry, ...]
    result: RankedCandidate | None
    address: str
    board: str = ""
    copied_from: int = 0
    from_round: int = 0
    zone: str = ""
    zone_place: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class ThemeGroup:
    """Clusters that lie in the same area of a board (PROCESS-STEPS.md, row K4); titles as with CardGroup."""

    title: str
    themes: tuple[Theme, ...]
    board: str = ""


@dataclass(frozen=True, slots=True)
class CardGroup:
    """Cards in no cluster that lie in the same area of a board; the title may be empty.

    `board` is the title of their board where several are in use, or empty.
    """

    title: str
    cards: tuple[CardEntry, ...]
    board: str = ""


@dataclass(frozen=True, slots=True)
class BallotEntry:
    """A ballot that was opened; `lines` and the confirmed counts from paper are empty until it is revealed.

    `lines` stays empty where plain dots do not say it all: documents/protocol_outcomes.py.
    """

    ballot: Ballot
    lines: tuple[RankedCandidate, ...]
    paper_counts: tuple[PaperCount, ...] = ()

    @property
    def is_revealed(self) -> bool:
        return self.ballot.state is BallotState.REVEALED

    @property
    def is_plain(self) -> bool:
        """Whether dots say it all: no other method, no negative dots, no groups apart, nothing hidden."""
        rules = self.ballot.rules
        special = rules.negative_dots_per_person or rules.groups or hidden_totals(self.ballot)
        return rules.method is VotingMethod.DOTS and not special

    @property
    def dots_given(self) -> int:
        return sum(line.dots for line in self.lines)


@dataclass(frozen=True, slots=True)
class ActionEntry:
    """A line of the plan of actions; `about` is what it belongs to, or empty."""

    action: ActionItem
    about: str


@dataclass(frozen=True, slots=True)
class BoardEntry:
    """A board with everything that lies on it; `ink` by note id."""

    board: Board
    clusters: tuple[Cluster, ...]
    notes: tuple[Note, ...]
    ink: dict[str, tuple[Stroke, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    workshop: Workshop
    municipality: Municipality
    programme: Programme
    field: FieldOfAction | None
    phases: tuple[Phase, ...]
    themes: tuple[Theme, ...]
    loose: tuple[CardGroup, ...]
    parked: tuple[CardEntry, ...]
    ballots: tuple[BallotEntry, ...]
    boards: tuple[BoardEntry, ...]
    address: str
    held: tuple[HeldPhase, ...] = ()
    hidden: int = 0
    discussion: DiscussionContent
    belonging: BelongingContent
    profiles: tuple[ProfileSheet, ...] = ()
    profile_addresses: dict[str, str]
    actions: tuple[ActionEntry, ...] = ()
    photos: tuple[Picture, ...] = ()
    card_photos: tuple[tuple[Note, Picture], ...] = ()
    former: tuple[FormerWorkshop, ...] = ()

    @property
    def cards(self) -> list[CardEntry]:
        """Every card on the boards once, by number."""
        clustered = [card for theme in self.themes for card in theme.cards]
        free = [card for group in self.loose for card in group.cards]
        unique = {card.note.id: card for card in (*clustered, *free)}
        return sorted(unique.values(), key=lambda card: card.note.number)

    @property
    def theme_groups(self) -> tuple[ThemeGroup, ...]:
        """The clusters by the areas in which they lie, in the areas' order; one group where none lies in any."""
        if not any(theme.zone for theme in self.themes):
            return (ThemeGroup("", self.themes),) if self.themes else ()
        in_order = sorted(self.themes, key=lambda theme: (theme.zone_place, theme.cluster.number))
        groups = (tuple(group) for _, group in groupby(in_order, key=lambda theme: theme.zone_place))
        return tuple(ThemeGroup(group[0].zone, group, group[0].board) for group in groups)

    @property
    def last_result(self) -> BallotEntry | None:
        """The last ballot that was revealed."""
        return next((entry for entry in reversed(self.ballots) if entry.is_revealed), None)

    def hash(self) -> str:
        """SHA-256 over all of it, in hexadecimal: the same content gives the same hash."""
        # ASCII, because a lone surrogate in a damaged text has no UTF-8
        return hashlib.sha256(json.dumps(msgspec.to_builtins(self)).encode("ascii")).hexdigest()


def gather(state: State) -> Content:
    """Cards that lie face down are counted and left out.

    Raises KnownError("file-empty"), KnownError("address-too-long"), KnownError("address-invalid").
    """
    hidden = {note.id for note in queries.hidden_notes(state)}
    opened = [ballot for ballot in queries.ballots(state) if ballot.state is not BallotState.DRAFT]
    ballots = tuple(_ballot(state, queries.with_hidden_titles(state, ballot)) for ballot in opened)
    if hidden:
        gone = with_belongings(state, hidden)
        state = State(record for record in state if record.id not in gone)
    workshop = queries.workshop_of(state)
    programme = state.find(Programme, workshop.programme_id) or next(state.all(Programme), Programme(id=""))
    municipality = state.find(Municipality, programme.municipality_id) or next(
        state.all(Municipality), Municipality(id="")
    )
    pool = next(state.all(IdeaPool), None)
    entries = _CardEntries(state, pool, ballots)
    clusters = queries.clusters(state)
    results = _lines(ballots, Subject.CLUSTERS)
    numbers = {f"{workshop.id}/{cluster.id}": cluster.number for cluster in clusters}
    return Content(
        workshop=workshop,
        municipality=municipality,
        programme=programme,
        field=state.find(FieldOfAction, workshop.field_id),
        phases=tuple(queries.phases(state)),
        held=held_phases(state),
        themes=tuple(
            Theme(
                cluster,
                tuple(entries.of(note, cluster) for note in _members(state, cluster)),
                results.get(cluster.id),
                cluster_address(pool, cluster),
                entries.board_title(cluster.board_id),
                numbers.get(cluster.derived_from, 0),
                entries.from_round(cluster),
                *entries.zone(cluster),
            )
            for cluster in clusters
        ),
        loose=entries.by_area(queries.loose_notes(state)),
        parked=tuple(entries.of(note) for note in queries.notes(state, NotePlace.PARKING_LOT)),
        ballots=ballots,
        boards=tuple(_board(state, board) for board in queries.boards(state)),
        address=workshop_address(pool, workshop),
        hidden=len(hidden),
        discussion=gather_discussion(state),
        belonging=gather_belonging(state, workshop.language),
        profiles=tuple(sheet_of(state, profile) for profile in profiles(state)),
        profile_addresses={one.id: profile_address(pool, one) for one in profiles(state)},
        photos=tuple(_photos(state, municipality)),
        card_photos=tuple(_card_photos(state)),
        former=tuple(former_workshops(state)),
        actions=tuple(ActionEntry(one, subject_name(state, one.subject_id)) for one in actions(state)),
    )


class _CardEntries:
    """Looks up, for one card after the other, what stands beside its words."""

    def __init__(self, state: State, pool: IdeaPool | None, ballots: tuple[BallotEntry, ...]) -> None:
        self._pool = pool
        self._workshop = queries.workshop_of(state)
        self._ink = queries.ink(state)
        self._sources = sources(state, self._workshop.language)
        self._results = _lines(ballots, Subject.NOTES)
        self._boards = queries.boards(state)
        self._areas = {area.id: area.title for board in self._boards for area in board.areas}
        used = {note.board_id for note in queries.notes(state)} | {c.board_id for c in queries.clusters(state)}
        self._titles = {board.id: board.title for board in self._boards} if len(used) > 1 else {}
        self._numbers: dict[str, list[int]] = {}
        for cluster in queries.clusters(state):
            for note_id in cluster.members:
                self._numbers.setdefault(note_id, []).append(cluster.number)

    def of(self, note: Note, cluster: Cluster | None = None) -> CardEntry:
        own = cluster.number if cluster else None
        line = self._results.get(note.id)
        return CardEntry(
            note=note,
            ink=self._ink.get(note.id, ()),
            area=self._areas.get(note.area_id, ""),
            also_in=tuple(number for number in self._numbers.get(note.id, ()) if number != own),
            dots=line.dots if line else None,
            address=self._address(note),
            from_round=self.from_round(note),
            merged=tuple(self._merged(source) for source in self._sources.get(note.id, ())),
        )

    def _merged(self, source: Source) -> MergedEntry:
        return MergedEntry(source, self._ink.get(source.note.id, ()), self._address(source.note))

    def from_round(self, record: Note | Cluster) -> int:
        """The round that a card or a cluster was taken over from, or 0."""
        before = self._workshop.derived_from
        return self._workshop.round - 1 if before and record.derived_from.startswith(f"{before}/") else 0

    def zone(self, cluster: Cluster) -> tuple[str, tuple[int, int]]:
        """Title and place of the area in which the first card of a cluster lies."""
        for place, board in enumerate(self._boards, 1):
            if board.id == cluster.board_id:
                area = area_at(board, cluster.x, cluster.y)
                return (area.title, (place, board.areas.index(area) + 1)) if area else ("", (place, 0))
        return "", (0, 0)

    def board_title(self, board_id: str) -> str:
        """Empty where only one board is in use."""
        return self._titles.get(board_id, "")

    def by_area(self, notes: list[Note]) -> tuple[CardGroup, ...]:
        order = {board.id: i for i, board in enumerate(self._boards)}
        places = {area.id: i for board in self._boards for i, area in enumerate(board.areas, 1)}

        def place(note: Note) -> tuple[int, int]:
            return order.get(note.board_id, len(order)), places.get(note.area_id, 0)

        groups = groupby(sorted(notes, key=lambda note: (*place(note), note.number)), key=place)
        made = (tuple(self.of(note) for note in group) for _, group in groups)
        return tuple(CardGroup(cards[0].area, cards, self.board_title(cards[0].note.board_id)) for cards in made)

    def _address(self, note: Note) -> str:
        """Only what came from the pool has a page; an origin that is no address is no reason to fail."""
        if not note.origin:
            return ""
        try:
            return note_address(self._pool, note)
        except KnownError:
            return ""


def _ballot(state: State, ballot: Ballot) -> BallotEntry:
    told = published(as_public(ballot))
    if ballot.state is not BallotState.REVEALED:
        return BallotEntry(told, ())
    entry = BallotEntry(told, (), confirmed_counts(state, ballot))
    return replace(entry, lines=ranking(told)) if entry.is_plain else entry


def _lines(ballots: Iterable[BallotEntry], subject: Subject) -> dict[str, RankedCandidate]:
    """The lines of the last revealed ballot on this subject, by candidate."""
    found: dict[str, RankedCandidate] = {}
    for entry in ballots:
        if entry.is_revealed and entry.is_plain and entry.ballot.subject is subject:
            found = {line.candidate.id: line for line in entry.lines}
    return found


def _photos(state: State, municipality: Municipality) -> Iterator[Picture]:
    """Photos of the room and of boards; those of single cards stand by themselves."""
    for picture in state.all(Picture):
        if picture.id != municipality.logo_id and state.find(Note, picture.subject_id) is None:
            yield picture


def _card_photos(state: State) -> Iterator[tuple[Note, Picture]]:
    """The cards that came in by photo with their pictures, by number; none that lies face down."""
    shown = {picture.subject_id: picture for picture in state.all(Picture) if picture.subject_id}
    for note in sorted(queries.notes(state), key=lambda one: one.number):
        if note.id in shown and not queries.is_hidden(state, note):
            yield note, shown[note.id]


def _members(state: State, cluster: Cluster) -> list[Note]:
    found = (state.find(Note, note_id) for note_id in cluster.members)
    return [note for note in found if note is not None and note.place is NotePlace.BOARD]


def _board(state: State, board: Board) -> BoardEntry:
    notes = tuple(note for note in queries.notes(state) if note.board_id == board.id)
    present = {note.id for note in notes}
    clusters = (
        replace(cluster, members=tuple(member for member in cluster.members if member in present))
        for cluster in queries.clusters(state, board.id)
    )
    ink = {note_id: strokes for note_id, strokes in queries.ink(state).items() if note_id in present}
    return BoardEntry(board, tuple(clusters), notes, ink)
