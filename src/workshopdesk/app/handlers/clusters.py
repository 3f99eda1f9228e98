"""Rules C1 to C9: clusters. Membership is data; where a card lies in its frame follows from it."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app import queries
from workshopdesk.app.commands import (
    DissolveCluster,
    DoubleNote,
    GatherNotes,
    MergeClusters,
    MoveCluster,
    NumberCluster,
    PutInCluster,
    SummariseCluster,
    TitleCluster,
)
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.app.handlers.inheritance import hand_over
from workshopdesk.app.handlers.membership import take_out
from workshopdesk.app.handlers.notes import laid
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.note import Board, Cluster, Note, NotePlace
from workshopdesk.domain.state import Draft

TITLE_LIMIT = 120


@handle.register
def _(command: GatherNotes, draft: Draft) -> str:
    board = draft.get(Board, command.board_id)
    for note_id in command.note_ids:
        _must_lie_on(draft, note_id, board.id)
    title = _checked(command.title)
    if not command.note_ids and not title:
        raise DomainError("empty-cluster-needs-title")
    for note_id, cluster_id in command.leaves:
        take_out(draft, note_id, cluster_id)
    number = max((cluster.number for cluster in draft.all(Cluster)), default=0) + 1
    cluster = Cluster(
        id=command.cluster_id,
        board_id=command.board_id,
        number=number,
        title=title,
        members=tuple(dict.fromkeys(command.note_ids)),
        x=command.x,
        y=command.y,
    )
    draft.add(cluster)
    return "gather-notes"


@handle.register
def _(command: PutInCluster, draft: Draft) -> str:
    _must_lie_on(draft, command.note_id, draft.get(Cluster, command.cluster_id).board_id)
    if command.leaves and command.leaves != command.cluster_id:
        take_out(draft, command.note_id, command.leaves)
    cluster = draft.get(Cluster, command.cluster_id)
    others = [member for member in cluster.members if member != command.note_id]
    others.insert(min(max(0, command.index), len(others)), command.note_id)
    x, y = command.corner or (cluster.x, cluster.y)
    draft.put(replace(cluster, members=tuple(others), x=x, y=y))
    return "put-in-cluster"


@handle.register
def _(command: DoubleNote, draft: Draft) -> str:
    cluster = draft.get(Cluster, command.cluster_id)
    _must_lie_on(draft, command.note_id, cluster.board_id)
    if command.note_id in cluster.members:
        raise DomainError("already-a-member", note=command.note_id, cluster=cluster.id)
    if not queries.clusters_of(draft, command.note_id):
        raise DomainError("double-needs-a-cluster", note=command.note_id)
    draft.put(replace(cluster, members=(*cluster.members, command.note_id)))
    return "double-note"


@handle.register
def _(command: MoveCluster, draft: Draft) -> str:
    draft.put(replace(draft.get(Cluster, command.cluster_id), x=command.x, y=command.y))
    return "move-cluster"


@handle.register
def _(command: TitleCluster, draft: Draft) -> str:
    draft.put(replace(draft.get(Cluster, command.cluster_id), title=_checked(command.title)))
    return "title-cluster"


@handle.register
def _(command: NumberCluster, draft: Draft) -> str:
    chosen = draft.get(Cluster, command.cluster_id)
    order = [cluster for cluster in queries.clusters(draft) if cluster.id != chosen.id]
    order.insert(min(max(1, command.number), len(order) + 1) - 1, chosen)
    for number, cluster in enumerate(order, 1):
        draft.put(replace(cluster, number=number))
    return "number-cluster"


@handle.register
def _(command: SummariseCluster, draft: Draft) -> str:
    draft.put(replace(draft.get(Cluster, command.cluster_id), summary=command.summary.rstrip()))
    return "summarise-cluster"


@handle.register
def _(command: MergeClusters, draft: Draft) -> str:
    if command.cluster_id == command.into_id:
        raise DomainError("merge-with-itself", id=command.into_id)
    source, target = draft.get(Cluster, command.cluster_id), draft.get(Cluster, command.into_id)
    if source.board_id != target.board_id:
        raise DomainError("on-another-board", id=source.id)
    summaries = [text for text in (target.summary, source.summary) if text]
    draft.put(
        replace(
            target,
            title=target.title or source.title,
            summary="\n".join(summaries),
            members=tuple(dict.fromkeys(target.members + source.members)),
        )
    )
    hand_over(draft, source.id, target.id)
    draft.remove(source)
    return "merge-clusters"


@handle.register
def _(command: DissolveCluster, draft: Draft) -> str:
    cluster = draft.get(Cluster, command.cluster_id)
    hand_over(draft, cluster.id, "")
    draft.remove(cluster)
    for note_id, x, y in command.places:
        if note_id not in cluster.members:
            raise DomainError("not-a-member", note=note_id, cluster=cluster.id)
        if not queries.clusters_of(draft, note_id):
            board = draft.get(Board, cluster.board_id)
            draft.put(laid(board, replace(draft.get(Note, note_id), rotation=0.0, scale=1.0), x, y))
    return "dissolve-cluster"


def _must_lie_on(draft: Draft, note_id: str, board_id: str) -> None:
    note = draft.get(Note, note_id)
    if note.place is not NotePlace.BOARD:
        raise DomainError("note-not-on-board", id=note_id)
    if note.board_id != board_id:
        raise DomainError("on-another-board", id=note_id)


def _checked(title: str) -> str:
    if len(title) > TITLE_LIMIT:
        raise DomainError("text-too-long", limit=TITLE_LIMIT, length=len(title))
    return " ".join(title.split())
