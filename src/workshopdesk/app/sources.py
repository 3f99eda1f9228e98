"""What a card that was merged from several tells of its sources: words, channel, origin and votes, each on its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workshopdesk.app import queries
from workshopdesk.app.card_words import CardWords
from workshopdesk.app.outcome_table import outcome_table
from workshopdesk.domain.ballot import Ballot, BallotState, Subject
from workshopdesk.domain.disclosure import published
from workshopdesk.domain.note import Note, NotePlace, VoteScale
from workshopdesk.domain.state import State


@dataclass(frozen=True, slots=True)
class VotesTold:
    """What one source got in one revealed ballot on cards; figures of two ballots or sources are never added (N15)."""

    question: str
    figure: str


@dataclass(frozen=True, slots=True)
class Source:
    """`words` are what a list calls the card; `votes` in the order of the ballots."""

    note: Note
    words: str
    votes: tuple[VotesTold, ...]


def sources(state: State, language: str) -> Mapping[str, tuple[Source, ...]]:
    """The sources of every merged card by its id, by number; a source that lies face down is left out."""
    name, found = queries.card_names(state), dict[str, list[Source]]()
    merged = [note for note in queries.notes(state, NotePlace.MERGED) if not queries.is_hidden(state, note)]
    figures = _figures(state, language) if merged else {}
    for note in merged:
        source = Source(note, name(note), tuple(figures.get(note.id, ())))
        found.setdefault(note.merged_into, []).append(source)
    return {note_id: tuple(listed) for note_id, listed in found.items()}


def told_beside(source: Source, day: str, words: CardWords) -> tuple[str, ...]:
    """What is told of a source beside its words: number, channel, day, online votes, votes. `day` as it is written."""
    note, online = source.note, source.note.origin_votes
    pattern = {VoteScale.SUPPORT: words.support, VoteScale.FOR_AND_AGAINST: words.for_and_against}.get(online.scale)
    said = pattern.format(source=online.source, pro=online.pro, contra=online.contra) if pattern else online.source
    votes = (words.votes.format(question=one.question, figure=one.figure) for one in source.votes)
    parts = (words.merged.format(number=note.number), words.sources[note.source], day, said, *votes)
    return tuple(part for part in parts if part)


def votes_of(state: State, note_id: str, language: str) -> tuple[VotesTold, ...]:
    """What one card got under its own id."""
    return tuple(_figures(state, language).get(note_id, ()))


def source_count(state: State, note_id: str) -> int:
    """How many cards were merged into this one."""
    return sum(note.merged_into == note_id for note in state.all(Note))


def _figures(state: State, language: str) -> dict[str, list[VotesTold]]:
    found: dict[str, list[VotesTold]] = {}
    for ballot in queries.ballots(state):
        if _tells_of_cards(ballot):
            for row in outcome_table(published(ballot), language).rows:
                found.setdefault(row.candidate.id, []).append(VotesTold(ballot.question, row.figure))
    return found


def _tells_of_cards(ballot: Ballot) -> bool:
    return ballot.state is BallotState.REVEALED and ballot.subject is Subject.NOTES
