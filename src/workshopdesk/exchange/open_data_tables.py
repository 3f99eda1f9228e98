"""What of a workshop is open data, table by table. A column is here because somebody chose it: none is about a person.

Left out on purpose: contacts, whoever agreed to do something, comments of visitors, single ballot papers.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from workshopdesk.app import queries
from workshopdesk.app.classification import Belonging, ideas
from workshopdesk.app.development import actions, profiles
from workshopdesk.app.discussion import decisions, statements
from workshopdesk.app.registers import Register, entries, entry_name
from workshopdesk.domain.ballot import Ballot, BallotState, Subject, VotingMethod
from workshopdesk.domain.development import ActionStatus, CostClass, Horizon, Priority, ProfileStatus, Transferability
from workshopdesk.domain.disclosure import published
from workshopdesk.domain.discussion import Outcome, StatementKind
from workshopdesk.domain.note import Note, NoteKind, NotePlace, NoteSource
from workshopdesk.domain.programme import FieldOfAction, InventoryProject, InventoryStatus, Municipality, Programme
from workshopdesk.domain.state import State
from workshopdesk.domain.voting import hidden_totals
from workshopdesk.domain.voting_outcome import outcome
from workshopdesk.domain.workshop import Channel, WorkshopKind
from workshopdesk.exchange.idea_places import has_point
from workshopdesk.exchange.open_data_table import Cell, Field, Reference, Table

_ID = Field("id", "Kennung")
_NUMBER = Field("number", "Nummer", "integer", required=True)
_FIELD = Field("field_id", "Handlungsfeld")
_TO_FIELD = Reference("field_id", "fields")
_SUBJECT = Field("subject_id", "Worum es geht: Kennung einer Idee, Gruppe oder eines Steckbriefs")


def open_data_tables(state: State) -> tuple[Table, ...]:
    """Every table in its order, also those without rows. `state` has no cards that lie face down."""
    return (
        _workshop(state),
        _fields(state),
        _ideas(state),
        _clusters(state),
        _memberships(state),
        _ballots(state),
        _results(state),
        _statements(state),
        _decisions(state),
        _profiles(state),
        _actions(state),
        _inventory(state),
    )


def _workshop(state: State) -> Table:
    one = queries.workshop_of(state)
    programme = next(state.all(Programme), Programme(id=""))
    town = next(state.all(Municipality), Municipality(id=""))
    fields = (
        *(_ID, Field("title", "Titel"), Field("kind", "Art", one_of=WorkshopKind)),
        *(Field("channel", "Weg", one_of=Channel), Field("date", "Tag", "date")),
        *(Field("starts", "Beginn"), Field("ends", "Ende"), Field("place", "Ort"), Field("question", "Frage")),
        *(Field("round", "Runde", "integer"), Field("participants", "Teilnehmende", "integer")),
        *(Field("programme", "Beteiligungsprozess"), Field("municipality", "Kommune"), _FIELD),
    )
    row = (
        *(one.id, one.title, one.kind.value, one.channel.value, _day(one.date), one.starts, one.ends, one.place),
        *(one.question, one.round, one.head_count, programme.title, town.name, _known_field(state, one.field_id)),
    )
    return Table("workshop", "Der Workshop", fields, (row,), references=(_TO_FIELD,))


def _fields(state: State) -> Table:
    rows = tuple((entry.id, entry_name(entry)) for entry in entries(state, Register.FIELDS))
    return Table("fields", "Handlungsfelder", (_ID, Field("name", "Name")), rows)


def _ideas(state: State) -> Table:
    belonging = Belonging(state)
    fields = (
        *(_ID, _NUMBER, Field("title", "Worte der Karte"), Field("text", "Langer Text")),
        *(Field("kind", "Art", one_of=NoteKind), Field("source", "Quelle", one_of=NoteSource)),
        *(Field("parked", "Im Themenspeicher", "boolean"), Field("flash", "Blitz", "boolean")),
        *(_FIELD, Field("category", "Kategorie der Quelle"), Field("origin", "Adresse der Quelle")),
        *(
            Field("place", "Ort"),
            Field("latitude", "Breitengrad", "number"),
            Field("longitude", "Längengrad", "number"),
        ),
        *(Field("online_source", "Online-Plattform"), Field("online_pro", "Online dafür", "integer")),
        Field("online_contra", "Online dagegen", "integer"),
    )

    def row(note: Note) -> tuple[Cell, ...]:
        placed, votes = has_point(note), note.origin_votes
        return (
            *(note.id, note.number, note.text, note.detail, note.kind.value, note.source.value),
            *(note.place is NotePlace.PARKING_LOT, note.flash, _known_field(state, belonging.field(note))),
            *(note.category, note.origin, note.spot.words),
            note.spot.latitude if placed else None,
            note.spot.longitude if placed else None,
            *(votes.source, votes.pro if votes.source else None, votes.contra if votes.source else None),
        )

    return Table("ideas", "Ideen", fields, tuple(row(note) for note in ideas(state)), references=(_TO_FIELD,))


def _clusters(state: State) -> Table:
    fields = (_ID, _NUMBER, Field("title", "Titel"), Field("summary", "Zusammenfassung"))
    rows = tuple((one.id, one.number, one.title, one.summary) for one in queries.clusters(state))
    return Table("clusters", "Gruppen", fields, rows)


def _memberships(state: State) -> Table:
    shown = {note.id for note in ideas(state)}
    fields = (Field("cluster_id", "Gruppe"), Field("idea_id", "Idee"))
    rows = tuple(
        (cluster.id, note_id) for cluster in queries.clusters(state) for note_id in cluster.members if note_id in shown
    )
    key = ("cluster_id", "idea_id")
    references = (Reference("cluster_id", "clusters"), Reference("idea_id", "ideas"))
    return Table("memberships", "Welche Idee zu welcher Gruppe gehört", fields, rows, key, references)


def _revealed(state: State) -> list[Ballot]:
    return [published(one) for one in queries.ballots(state) if one.state is BallotState.REVEALED]


def _ballots(state: State) -> Table:
    fields = (
        *(_ID, Field("question", "Frage"), Field("subject", "Worüber", one_of=Subject)),
        *(Field("method", "Verfahren", one_of=VotingMethod), Field("round", "Runde", "integer")),
        *(Field("cast", "Stimmzettel", "integer"), Field("blank", "Leere Stimmzettel", "integer")),
    )
    rows = tuple(
        (
            *(one.id, one.question, one.subject.value, one.rules.method.value),
            *(one.round, one.ballots_cast, one.ballots_blank),
        )
        for one in _revealed(state)
    )
    return Table("ballots", "Abstimmungen, die ausgezählt und gezeigt wurden", fields, rows)


def _results(state: State) -> Table:
    fields = (
        *(Field("ballot_id", "Abstimmung"), Field("candidate_id", "Kennung"), Field("candidate", "Worte")),
        *(
            Field("group", "Kreis, oder „all“ für alle"),
            Field("rank", "Rang", "integer"),
            Field("tied", "Gleichauf", "boolean"),
        ),
        *(Field("score", "Wert, nach dem der Rang geht", "number"), Field("papers", "Antworten", "integer")),
    )
    rows = tuple(row for ballot in _revealed(state) for row in _result_rows(ballot))
    key = ("ballot_id", "candidate_id", "group")
    return Table("results", "Ergebnisse", fields, rows, key, (Reference("ballot_id", "ballots"),))


def _result_rows(ballot: Ballot) -> Iterator[tuple[Cell, ...]]:
    """Groups that are counted apart stay apart; numbers that must stay hidden are not told (rule E10).

    Of dots it is the sum that counts, and nobody knows how many people gave it.
    """
    dots = ballot.rules.method is VotingMethod.DOTS
    for group in ballot.rules.groups or (None,):
        if hidden_totals(ballot, group):
            continue
        for line in outcome(ballot, group):
            score = line.total if dots else line.score
            yield (
                *(ballot.id, line.candidate.id, line.candidate.title, group or "all", line.rank or None, line.tied),
                None if score is None else float(score),
                None if dots else line.papers,
            )


def _statements(state: State) -> Table:
    fields = (
        *(_ID, _SUBJECT, Field("kind", "Art", one_of=StatementKind)),
        *(Field("text", "Aussage"), Field("answer", "Antwort")),
    )
    rows = tuple((one.id, one.subject_id, one.kind.value, one.text, one.answer) for one in statements(state))
    return Table("statements", "Aussagen", fields, rows)


def _decisions(state: State) -> Table:
    fields = (
        *(_ID, _SUBJECT, Field("date", "Tag", "date"), Field("body", "Gremium"), Field("paper", "Vorlage")),
        *(Field("text", "Beschluss"), Field("outcome", "Ergebnis", one_of=Outcome)),
        *(Field("yes", "Ja", "integer"), Field("no", "Nein", "integer"), Field("abstained", "Enthaltungen", "integer")),
    )
    rows = tuple(
        (
            *(one.id, one.subject_id, _day(one.date), one.body, one.paper_number, one.text, one.outcome.value),
            *(count if count >= 0 else None for count in (one.votes_yes, one.votes_no, one.votes_abstained)),
        )
        for one in decisions(state)
    )
    return Table("decisions", "Beschlüsse", fields, rows)


def _profiles(state: State) -> Table:
    fields = (
        *(_ID, _NUMBER, Field("title", "Titel"), _FIELD, Field("status", "Stand", one_of=ProfileStatus)),
        *(Field("goal", "Ziel und Wirkung"), Field("description", "Beschreibung")),
        *(Field("digital_reference", "Digitaler Anwendungsbezug"), Field("public_value", "Mehrwert")),
        *(Field("priority", "Priorität", one_of=Priority), Field("horizon", "Zeithorizont", one_of=Horizon)),
        *(Field("cost_class", "Kosten", one_of=CostClass), Field("cost", "Kosten in Worten")),
        *(Field("begins", "Beginn"), Field("ends", "Ende")),
        Field("transferability", "Nachnutzbarkeit", one_of=Transferability),
        Field("transfer_conditions", "Voraussetzungen der Nachnutzung"),
    )
    rows = tuple(
        (
            *(one.id, one.number, one.title, _known_field(state, one.field_id), one.status.value, one.goal),
            *(one.description, one.digital_reference, one.public_value, one.priority.value, one.horizon.value),
            *(one.cost_class.value, one.cost, one.begins, one.ends, one.transferability.value),
            one.transfer_conditions,
        )
        for one in profiles(state)
    )
    return Table("profiles", "Projektsteckbriefe", fields, rows, references=(_TO_FIELD,))


def _actions(state: State) -> Table:
    fields = (
        *(_ID, _NUMBER, _SUBJECT, Field("what", "Was"), Field("due", "Bis wann", "date")),
        Field("status", "Stand", one_of=ActionStatus),
    )
    rows = tuple(
        (one.id, one.number, one.subject_id, one.what, _day(one.due), one.status.value) for one in actions(state)
    )
    return Table("actions", "Vereinbarungen", fields, rows)


def _inventory(state: State) -> Table:
    fields = (
        *(_ID, Field("title", "Titel"), Field("description", "Beschreibung")),
        *(Field("status", "Stand", one_of=InventoryStatus), _FIELD, Field("begins", "Beginn"), Field("ends", "Ende")),
        Field("link", "Adresse"),
    )
    found = sorted(state.all(InventoryProject), key=lambda one: one.position)
    rows = tuple(
        (
            *(one.id, one.title, one.description, one.status.value, _known_field(state, one.field_id)),
            *(one.begins, one.ends, one.link),
        )
        for one in found
    )
    return Table("inventory", "Was es schon gibt", fields, rows, references=(_TO_FIELD,))


def _known_field(state: State, field_id: str) -> str:
    """A reference leads to a row or stays empty."""
    return field_id if state.find(FieldOfAction, field_id) is not None else ""


def _day(text: str) -> str:
    """Empty for a day that is none."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return ""
