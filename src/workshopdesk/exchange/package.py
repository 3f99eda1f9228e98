"""The session package NAME.workshop.zip: one file that carries a whole workshop (STORAGE.md §5).

manifest.json:    package_manifest.py
data.json:        {"records": {type: [record, …]},
                   "papers": {ballot id: [{"choices": [{"candidate_id", "dots", "criterion"}, …], "group"}, …]}}
pictures/ID.EXT:  package_pictures.py
signature.json:   on wish, signing.py

The same workshop always gives the same bytes: there is no time in it, everything is sorted, ballot papers by content.
The journal stays behind, and with it what was deleted or reworded.

A package handed out during a vote must not tell its result: of a ballot that is open, or closed but not revealed yet,
question, rule and candidates travel, papers and totals do not. Without its papers such a vote cannot go on elsewhere,
so it comes back prepared, to be held anew. Of a revealed ballot nothing travels that could tell how single persons
voted (domain/disclosure.py). Where that leaves nothing out and no ballot is under way, a workshop comes back identical.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import msgspec

from workshopdesk.app import codec, queries
from workshopdesk.app.ballots import paper_counts
from workshopdesk.app.commands import CreateWorkshop
from workshopdesk.app.ports import BallotBox
from workshopdesk.app.session import Session
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.domain.ballot import Ballot, BallotPaper, BallotState, PaperCount
from workshopdesk.domain.disclosure import keeps_papers_back, published, published_papers, sorted_papers
from workshopdesk.domain.ink import Stroke, check_stroke
from workshopdesk.domain.locks import Locks
from workshopdesk.domain.note import Board, Cluster, Note, NotePlace
from workshopdesk.domain.paper_counts import COUNTERS
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.voting import as_public, check_choices, check_group
from workshopdesk.domain.workshop import Workshop
from workshopdesk.exchange.archive import SafeArchive, pack_archive
from workshopdesk.exchange.package_manifest import (
    DATA,
    MANIFEST,
    NAMES,
    SIGNATURE,
    listed_files,
    manifest_of,
    read_manifest,
)
from workshopdesk.exchange.package_pictures import with_picture_contents, with_picture_files
from workshopdesk.exchange.package_upgrades import upgraded

if TYPE_CHECKING:
    from workshopdesk.exchange.signing import Signature, Signer

_LARGEST = 2**63 - 1
_ANY_DIGIT = bytes.maketrans(b"123456789", b"000000000")
_LONG_NUMBER = b"0" * 19  # as many digits as _LARGEST has; without any, all numbers fit


class _Data(msgspec.Struct, frozen=True):
    records: dict[str, list[dict[str, Any]]]
    papers: dict[str, list[BallotPaper]]


@dataclass(frozen=True, slots=True)
class Package:
    """A workshop that has left its file. `papers` are the ballot papers by ballot id, sorted by content."""

    records: tuple[Record, ...]
    papers: Mapping[str, tuple[BallotPaper, ...]]
    signature: Signature | None = None

    @property
    def state(self) -> State:
        return State(self.records)

    @property
    def workshop(self) -> Workshop:
        return queries.workshop_of(self.state)

    @property
    def begun_anew(self) -> tuple[Record, ...]:
        """The records for a new file: votes that were not revealed are to be held anew."""
        return tuple(_begun_anew(record) for record in self.records)


def pack(state: State, box: BallotBox | None = None) -> bytes:
    """The package of a workshop; without a box its ballot papers stay behind (the revealed totals do not).

    Raises KnownError("file-empty"), and what the box raises.
    """
    workshop = queries.workshop_of(state)
    told = _told_ballots(state)
    papers = {key: published_papers(ballot, box.papers(key)) for key, ballot in told.items()} if box else {}
    records, pictures = with_picture_files(codec.records_to_builtins(handed_out(state)))
    data = as_json({"records": records, "papers": {ballot_id: found for ballot_id, found in papers.items() if found}})
    files = {DATA: data, **pictures}
    return pack_archive({MANIFEST: as_json(manifest_of(workshop, files)), **files}, stored=pictures)


def signed(package: bytes, signer: Signer) -> bytes:
    """The package with a signature, in place of any that it has. Raises KnownError like SafeArchive and Signer.sign."""
    with SafeArchive(package, NAMES) as archive:
        files = {name: archive.read(name) for name in archive.names - {SIGNATURE}}
    pictures = files.keys() - {MANIFEST, DATA}
    return pack_archive({**files, SIGNATURE: signer.sign(files[MANIFEST])}, stored=pictures)


def handed_out(state: State) -> Iterator[Record]:
    """The records as they leave the workshop: without locks, and of a vote only what may be told."""
    told = _told_ballots(state)
    for record in state:
        # the locks belong to the board in this room, and their PIN is nobody else's business
        if not isinstance(record, Locks) and _is_told(record, told):
            yield published(as_public(record)) if isinstance(record, Ballot) else record


def as_json(value: object) -> bytes:
    """JSON with sorted names: the same value always gives the same bytes."""
    return msgspec.json.format(msgspec.json.encode(value, order="sorted"), indent=1)


def unpack(content: bytes) -> Package:
    """The workshop in a package, checked. Raises KnownError: those of archive.SafeArchive, package_manifest and
    signing.verified, "package-damaged" (`finding`, never a participant's text), "package-too-deep".
    """
    with SafeArchive(content, NAMES) as archive:
        manifest, told = read_manifest(archive)
        files = listed_files(archive, manifest)
        signature = _verified(archive.read(SIGNATURE), told) if SIGNATURE in archive.names else None
    found = _decoded(files.pop(DATA), manifest.schema)
    records = _records(found, files)
    state = State(records)
    if _only_workshop(state).id != manifest.workshop.id:
        raise _damaged("manifest and data name different workshops")
    _check_references(state)
    papers = {ballot_id: _checked(state, ballot_id, papers) for ballot_id, papers in found.papers.items()}
    return Package(tuple(records), papers, signature)


def restore(package: Package, session: Session, box: BallotBox) -> None:
    """Fill a new, empty workshop with a package; votes that were not revealed begin anew.

    The papers go first: a file without a workshop is seen to be unfinished, one without its papers is not. Raises like
    the session and the box.
    """
    for ballot_id, papers in package.papers.items():
        for paper in papers:
            box.cast(ballot_id, paper)
    session.do(CreateWorkshop(package.begun_anew))


def _begun_anew(record: Record) -> Record:
    if not isinstance(record, Ballot) or record.state is BallotState.REVEALED:
        return record
    return replace(as_public(record), state=BallotState.DRAFT, candidates=(), changed_afterwards=False)


def _told_ballots(state: State) -> dict[str, Ballot]:
    return {ballot.id: ballot for ballot in queries.ballots(state) if _tells_papers(state, ballot)}


def _tells_papers(state: State, ballot: Ballot) -> bool:
    counts = [count for count in paper_counts(state, ballot.id) if count.counter == COUNTERS[0]]
    return ballot.state is BallotState.REVEALED and not keeps_papers_back(ballot, counts)


def _is_told(record: Record, told: Collection[str]) -> bool:
    return not isinstance(record, PaperCount) or record.ballot_id in told


def _verified(content: bytes, manifest: bytes) -> Signature:
    from workshopdesk.exchange.signing import verified  # a sixth of a second, for the few packages that are signed

    return verified(content, manifest)


def _decoded(data: bytes, schema: int) -> _Data:
    try:
        raw = msgspec.json.decode(data)
        if not isinstance(raw, dict) or (_LONG_NUMBER in data.translate(_ANY_DIGIT) and not _numbers_fit(raw)):
            raise _damaged("data unreadable")
        return msgspec.convert(upgraded(raw, schema), _Data)
    except RecursionError as error:
        raise KnownError("package-too-deep") from error
    except msgspec.MsgspecError as error:
        raise _damaged("data unreadable") from error


def _numbers_fit(raw: object) -> bool:
    """Whether every whole number can be kept in a file; JSON itself knows no limit."""
    waiting = [raw]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, int) and not -_LARGEST <= value <= _LARGEST:
            return False
    return True


def _records(data: _Data, pictures: Mapping[str, bytes]) -> list[Record]:
    try:
        records = codec.records_from_builtins(with_picture_contents(data.records, pictures))
    except KnownError as error:
        raise _damaged(str(error.details.get("finding", ""))) from error
    twice = [key for key, number in Counter((type(record), record.id) for record in records).items() if number > 1]
    if twice:
        raise _damaged(f"a {twice[0][0].__name__} twice")
    return records


def _only_workshop(state: State) -> Workshop:
    if state.count(Workshop) != 1:
        raise _damaged("not exactly one workshop")
    return queries.workshop_of(state)


def _check_references(state: State) -> None:
    for cluster in state.all(Cluster):
        if any(state.find(Note, note_id) is None for note_id in cluster.members):
            raise _damaged("a group with a card that is not there")
    for note in state.all(Note):
        if state.find(Board, note.board_id) is None:
            raise _damaged("a card on a board that is not there")
        kept = state.find(Note, note.merged_into)
        if (note.place is NotePlace.MERGED) != (kept is not None and kept.place is not NotePlace.MERGED):
            raise _damaged("a merged card without the card that stayed")
    for stroke in state.all(Stroke):
        if state.find(Note, stroke.note_id) is None:
            raise _damaged("a stroke on a card that is not there")
        try:
            check_stroke(stroke)
        except DomainError as error:
            raise _damaged(f"a stroke against the rules: {error.code}") from error


def _checked(state: State, ballot_id: str, papers: list[BallotPaper]) -> tuple[BallotPaper, ...]:
    ballot = state.find(Ballot, ballot_id)
    if ballot is None:
        raise _damaged("papers of a ballot that is not there")
    if ballot.state is not BallotState.REVEALED:
        raise _damaged("papers of a ballot that is not revealed")
    try:
        for paper in papers:
            if paper.group:  # those of small groups come without
                check_group(ballot, paper.group)
        known = {candidate.id for candidate in ballot.candidates}
        return sorted_papers(BallotPaper(check_choices(ballot, paper.choices, known), paper.group) for paper in papers)
    except DomainError as error:
        raise _damaged(f"a ballot paper against the rules: {error.code}") from error


def _damaged(finding: str) -> KnownError:
    return KnownError("package-damaged", finding=finding)
