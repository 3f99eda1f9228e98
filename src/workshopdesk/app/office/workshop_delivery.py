"""What a workshop delivers to the office, told from its records. Rules: SPEC.md OF."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from workshopdesk.app import queries
from workshopdesk.app.ballots import paper_counts
from workshopdesk.app.blackening import blackened
from workshopdesk.app.classification import Belonging, ideas
from workshopdesk.app.office.card_pictures import Baring, card_pictures
from workshopdesk.app.office.exhibited import is_exhibit, said_of_measures
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.office.delivery import Delivery, Group, Idea, Profile, Register, RowLeftOut, Source, SourceKind
from workshopdesk.domain.office.support import BallotResult, repeated_ballots, result_of
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.programme import CrossCuttingTopic, FieldOfAction, Municipality, Programme, TargetGroup
from workshopdesk.domain.state import State

WITHOUT_WORDS = "row-without-idea"


def workshop_delivery(state: State, papers_known: Collection[str], bare: Baring | None = None) -> Delivery:
    """`papers_known` are the ids of the ballots whose single papers are at hand. Without `bare` no pictures come.

    Raises KnownError("file-empty"), and "office-rehearsal" for a workshop that was only a rehearsal.
    """
    workshop = queries.workshop_of(state)
    if workshop.rehearsal:
        raise KnownError("office-rehearsal", title=workshop.title)
    state = blackened(state)
    names = _names(state)
    inked = {stroke.note_id for stroke in state.all(Stroke)}
    # a photographed card that was kept as a picture says as much as one that was written here by hand
    shown = {picture.subject_id for picture in state.all(Picture) if not picture.internal}
    belonging = Belonging(state)
    cards = ideas(state)
    told = [
        _idea(note, belonging, names, note.id in inked or not note.text.strip())
        for note in cards
        if note.text.strip() or note.id in inked | shown
    ]
    known = {idea.key for idea in told}
    programme = state.find(Programme, workshop.programme_id)
    town = state.find(Municipality, programme.municipality_id) if programme else None
    source = Source(
        key=workshop.id,
        kind=SourceKind.PACKAGE,
        title=workshop.title,
        municipality=town.name if town else "",
        programme=programme.title if programme else "",
        audience_kind=workshop.kind.value,
        round=workshop.round,
        date=workshop.date,
        place=workshop.place,
        field=names.get(workshop.field_id, ""),
        channel=workshop.channel.value,
        group=workshop.group,
        people=workshop.head_count,
        internal=workshop.internal,
        target_groups=_named(names, workshop.target_group_ids),
        registers=tuple(sorted(_registers(state))),
    )
    clusters = queries.clusters(state)
    pictures, unreadable = card_pictures(state, {idea.key: idea.card for idea in told}, bare) if bare else ((), ())
    return Delivery(
        source=source,
        ideas=tuple(told),
        left_out=tuple(RowLeftOut(note.number, WITHOUT_WORDS) for note in cards if note.id not in known),
        groups=tuple(_group(cluster, known) for cluster in clusters),
        results=tuple(_results(state, papers_known)),
        said=tuple(said_of_measures(state)),
        profiles=tuple(_profiles(state, known, {cluster.id for cluster in clusters}, names)),
        pictures=pictures,
        pictures_left_out=unreadable,
    )


def _idea(note: Note, belonging: Belonging, names: dict[str, str], handwritten: bool) -> Idea:
    return Idea(
        key=note.id,
        card=note.number,
        text=note.text,
        detail=note.detail,
        kind=note.kind,
        place=note.place,
        channel=belonging.intake(note).value,
        field=names.get(belonging.field(note), ""),
        category=note.category,
        date=note.origin_date,
        origin=note.origin,
        derived_from=note.derived_from,
        handwritten=handwritten,
        internal=note.internal,
        online=note.origin_votes,
        spot=note.spot,
        topics=_named(names, belonging.topics(note)),
        target_groups=_named(names, belonging.groups(note)),
    )


def _group(cluster: Cluster, known: Collection[str]) -> Group:
    return Group(
        key=cluster.id,
        number=cluster.number,
        title=cluster.title,
        summary=cluster.summary,
        derived_from=cluster.derived_from,
        internal=cluster.internal,
        ideas=tuple(dict.fromkeys(note_id for note_id in cluster.members if note_id in known)),
    )


def _results(state: State, papers_known: Collection[str]) -> Iterable[BallotResult]:
    kind = queries.workshop_of(state).kind
    ballots: list[Ballot] = queries.ballots(state)
    repeated = repeated_ballots(ballots)
    for ballot in ballots:
        single = ballot.id in papers_known and not any(count.ballots for count in paper_counts(state, ballot.id))
        result = result_of(ballot, kind, papers_known=single, latest=ballot.id not in repeated)
        if result is not None:
            yield result


def _profiles(
    state: State, ideas_known: Collection[str], groups_known: Collection[str], names: dict[str, str]
) -> Iterable[Profile]:
    grown = [link for link in state.all(Link) if link.relation is Relation.SOURCE]
    proposed = (one for one in state.all(ProjectProfile) if not is_exhibit(one.id))
    for profile in sorted(proposed, key=lambda one: one.number):
        sources = list(dict.fromkeys(link.object_id for link in grown if link.subject_id == profile.id))
        fields = {key: value for key, value in msgspec.to_builtins(profile).items() if key != "id"}
        yield Profile(
            key=profile.id,
            number=profile.number,
            title=profile.title,
            field=names.get(profile.field_id, ""),
            internal=profile.internal,
            fields=msgspec.json.encode(fields, order="sorted").decode(),
            ideas=tuple(key for key in sources if key in ideas_known),
            groups=tuple(key for key in sources if key in groups_known),
        )


def _registers(state: State) -> set[tuple[Register, str]]:
    offered = {(Register.FIELDS, entry.name) for entry in state.all(FieldOfAction) if not entry.retired}
    offered |= {(Register.TOPICS, entry.name) for entry in state.all(CrossCuttingTopic) if not entry.retired}
    offered |= {(Register.TARGET_GROUPS, entry.name) for entry in state.all(TargetGroup) if not entry.retired}
    return {(register, name) for register, name in offered if name}


def _names(state: State) -> dict[str, str]:
    """The name of every field of action, topic and target group, by id."""
    names = {entry.id: entry.name for entry in state.all(FieldOfAction)}
    names |= {entry.id: entry.name for entry in state.all(CrossCuttingTopic)}
    return names | {entry.id: entry.name for entry in state.all(TargetGroup)}


def _named(names: dict[str, str], ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({names[entry_id] for entry_id in ids if names.get(entry_id)}))
