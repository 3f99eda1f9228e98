"""Which card is in which cluster: the few moves that notes and clusters share."""

from __future__ import annotations

from dataclasses import replace

from workshopdesk.app.handlers.inheritance import hand_over
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.note import Cluster
from workshopdesk.domain.state import Draft


def take_out(draft: Draft, note_id: str, cluster_id: str) -> None:
    """Take a card out of one cluster; nothing to do without a cluster id. Raises DomainError("not-a-member")."""
    if not cluster_id:
        return
    cluster = draft.get(Cluster, cluster_id)
    if note_id not in cluster.members:
        raise DomainError("not-a-member", note=note_id, cluster=cluster_id)
    keep_or_remove(draft, replace(cluster, members=tuple(member for member in cluster.members if member != note_id)))


def take_out_everywhere(draft: Draft, note_id: str) -> None:
    for cluster in [cluster for cluster in draft.all(Cluster) if note_id in cluster.members]:
        take_out(draft, note_id, cluster.id)


def keep_or_remove(draft: Draft, cluster: Cluster) -> None:
    """An emptied cluster stays only if somebody has given it a title or a summary: an empty frame says something."""
    if cluster.members or cluster.title or cluster.summary:
        draft.put(cluster)
    else:
        hand_over(draft, cluster.id, "")
        draft.remove(cluster)
