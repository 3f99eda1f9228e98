"""Rules OF20 to OF28 of app/SPEC.md, on both databases: measures from real ideas, kept with all their history."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from office.kit import bring, write
from office.measure_kit import (
    DAY,
    PREETZ,
    PROFILE,
    STAMP,
    bring_practice,
    cluster,
    idea,
    number_of,
    profile,
    without_the_group,
)
from office.postgres_server import PostgresServer
from workshopdesk.app import queries
from workshopdesk.app.measure_key import measure_key, measure_number
from workshopdesk.app.office import deciding, measure_context, measure_successors, measuring
from workshopdesk.app.office.dossier import dossier_of
from workshopdesk.app.office.measure_choice import measures_to_choose
from workshopdesk.app.office.measure_feedback import FeedbackRow, take_feedback
from workshopdesk.app.office.measure_ports import MeasureAction, MeasureFilter, Stamp
from workshopdesk.app.office.measure_sources import fields_from
from workshopdesk.app.office.measure_successors import Part
from workshopdesk.app.office.queries import IdeaFilter, RankingWish
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.development import Priority
from workshopdesk.domain.links import Relation
from workshopdesk.domain.office.measure import Actor, ActorRole, Ending, MeasureStatus
from workshopdesk.domain.office.measure_status import DecisionResult, MeasureDecision
from workshopdesk.domain.office.measure_work import MeasureRelation, OfficeProject
from workshopdesk.exchange.package import pack
from workshopdesk.store.office.office_catalogue import OfficeCatalogue, open_catalogue

COUNCIL = MeasureDecision(
    body="Stadtrat", date="2026-12-01", votes_yes=21, votes_no=3, votes_abstained=1, paper_number="VO/2026/17"
)


def refused(code: str) -> pytest.RaisesExc[DomainError]:
    return pytest.raises(DomainError, check=lambda error: error.code == code)


def test_a_measure_takes_over_what_its_sources_say_and_marks_it(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF20, OF21, OF22: from a profile; what the office sets itself loses the mark; gaps are named."""
    state = bring_practice(catalogue, tmp_path)
    measures = catalogue.measures
    kept = measuring.draft(measures, "", [profile(1)], STAMP, situation="Zwei Bänke auf drei Kilometern")
    assert (measure_key(kept.number), kept.version, kept.status) == ("M-01", 1, MeasureStatus.PROPOSED)
    assert (kept.title, kept.goal, kept.priority) == (PROFILE.title, PROFILE.goal, Priority.HIGH)
    assert kept.actors == (
        Actor("Bauamt"),
        Actor("Grünflächenamt"),
        Actor("Seniorenbeirat", ActorRole.EXTERNAL),
    )
    assert (kept.begins, kept.ends) == ("", "2028-10-31")  # "Herbst 2027" is no day
    assert {mark.name for mark in kept.taken_over} >= {"title", "goal", "actors", "priority", "ends"}
    assert {mark.source for mark in kept.taken_over if mark.name == "goal"} == {"profile:1"}
    edited = measuring.edit(measures, 1, {"goal": "Wer alt ist, kann rasten", "field": "Grün"}, STAMP, kept.version)
    assert (edited.version, "goal" in {mark.name for mark in edited.taken_over}) == (2, False)
    told = dossier_of(measures, edited)
    assert "field" not in told.missing
    assert {"indicators", "horizon"} <= set(told.missing)
    group, card = queries.clusters(state)[0], queries.loose_notes(state)[0]
    cards = {note.number for note in state.all(type(card)) if note.id in {*group.members, card.id}}
    assert {line.card for line in told.ideas} == cards
    assert [(one.title, one.ideas) for one in told.sessions] == [(queries.workshop_of(state).title, len(cards))]
    assert [change.action for change in told.changes] == [MeasureAction.DRAFTED, MeasureAction.EDITED]
    assert told.changes[0].measure.goal == PROFILE.goal


def test_provenance_is_read_both_ways_and_survives_newer_data(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF21: from a measure to its cards, from a card to its measures, though the group is dissolved afterwards."""
    state = bring_practice(catalogue, tmp_path)
    measures = catalogue.measures
    by_group = measuring.draft(measures, "Aus der Gruppe", [cluster(1)], STAMP)
    by_profile = measuring.draft(measures, "", [profile(1)], STAMP)
    below = measures.idea_numbers(by_group.number)
    assert below
    assert set(below) < set(measures.idea_numbers(by_profile.number))
    assert measures.measures_of(idea(below[0])) == [1, 2]
    assert measures.measures_of(cluster(1)) == [1, 2]
    assert measures.measures_of(profile(1)) == [2]
    bring(catalogue, write(tmp_path, "b.workshop.zip", pack(without_the_group(state))))
    assert measures.idea_numbers(1) == below
    assert [(told.ref, told.gone) for told in measures.sources(1)] == [(cluster(1), True)]
    assert all(line.gone for line in measures.ideas(1))
    assert measures.measures_of(idea(below[0])) == [1, 2]
    assert [one.number for one in measures.measures(MeasureFilter(idea=below[0]))] == [1, 2]
    measuring.remove_sources(measures, 1, [cluster(1)], STAMP)
    assert measures.idea_numbers(1) == []
    assert measures.measures_of(idea(below[0])) == [2]
    with refused("measure-source-missing"):
        measuring.add_sources(measures, 1, [idea(below[0]), idea(99_999)], STAMP)
    assert measures.idea_numbers(1) == [], "all or none"


def test_what_lies_around_an_idea_is_added_to_a_measure_there_is(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF45: the idea's groups and fact sheets; the measure is found by its key or its words and keeps what it says."""
    bring_practice(catalogue, tmp_path)
    measures = catalogue.measures
    for title in ("Bänke am Weg", "Schatten am Markt", "Licht am Weg"):
        measuring.draft(measures, title, [], STAMP)

    def found(words: str, most: int = 9) -> list[int]:
        return [one.number for one in measures_to_choose(measures, words, most)]

    assert [found(words) for words in ("", "weg am", "m-2", "03", "Zoo")] == [[3, 2, 1], [3, 1], [2], [3], []]
    assert found("", 2) == [3, 2]
    member = measures.ideas_below(cluster(1))[0].number
    profiled, grouped = measures.groupings(member)
    assert (profiled.ref, profiled.title, grouped.ref) == (profile(1), PROFILE.title, cluster(1))
    assert [profiled.ideas, grouped.ideas] == [len(measures.ideas_below(one.ref)) for one in (profiled, grouped)]
    added = measuring.add_sources(measures, 2, [grouped.ref, idea(member)], STAMP)
    assert (added.title, added.goal, added.version) == ("Schatten am Markt", "", 2)
    assert measures.changes(2)[-1].detail == f"cluster:1, idea:{member}"
    assert len(measures.idea_numbers(2)) == grouped.ideas


def test_deleting_a_measure_deletes_no_idea_and_its_key_is_never_used_again(
    catalogue: OfficeCatalogue, tmp_path: Path
) -> None:
    """OF20"""
    bring(catalogue, PREETZ)
    measures, before = catalogue.measures, catalogue.ideas(IdeaFilter(), limit=1000)
    measuring.draft(measures, "Eins", [idea(1), idea(2)], STAMP)
    measuring.draft(measures, "Zwei", [idea(2)], STAMP)
    measuring.delete(measures, 2, STAMP, reason="doppelt")
    assert catalogue.ideas(IdeaFilter(), limit=1000) == before
    assert measuring.draft(measures, "Drei", [], STAMP).number == 3
    assert [one.number for one in measures.measures(MeasureFilter())] == [1, 3]
    assert measures.count(MeasureFilter(ended=True)) == 1
    assert measures.measures_of(idea(2)) == [1]
    for code, wish in (
        ("measure-ended", lambda: measuring.edit(measures, 2, {"goal": "x"}, STAMP)),
        ("measure-missing", lambda: measuring.edit(measures, 9, {"goal": "x"}, STAMP)),
        ("measure-not-deleted", lambda: measuring.restore(measures, 1, STAMP)),
        ("measure-needs-title", lambda: measuring.draft(measures, " ", [], STAMP)),
        ("measure-title-long", lambda: measuring.draft(measures, "x" * 121, [], STAMP)),
        ("date-invalid", lambda: measuring.edit(measures, 1, {"begins": "2026-02-30"}, STAMP)),
    ):
        with refused(code):
            wish()
    assert measuring.restore(measures, 2, STAMP).ending is Ending.NONE
    assert measures.measures_of(idea(2)) == [1, 2]
    assert [measure_number(text) for text in ("M-01", "m2", " 3 ")] == [1, 2, 3]


def test_who_was_slower_is_refused_and_nothing_is_lost(catalogue: OfficeCatalogue) -> None:
    """OF23: two edit the same state; the second one learns it; both contents are in the history."""
    measures = catalogue.measures
    kept = measuring.draft(measures, "Bänke", [], STAMP)
    measuring.edit(measures, 1, {"goal": "Rast"}, STAMP, kept.version)
    with refused("measure-changed-meanwhile"):
        measuring.edit(measures, 1, {"goal": "Ruhe"}, STAMP, kept.version)
    with refused("measure-changed-meanwhile"):
        measuring.move(measures, 1, MeasureStatus.SUBMITTED, STAMP, version=kept.version)
    assert [change.measure.goal for change in measures.changes(1)] == ["", "Rast"]
    again = measuring.edit(measures, 1, {"goal": "Rast"}, STAMP)
    assert again.version == 2  # nothing was changed


def test_several_workers_at_one_database_lose_nothing(postgres: PostgresServer) -> None:
    """OF23: of four who write on the same state one is kept, three are told; drafts get numbers of their own."""
    address = postgres.catalogue()
    with open_catalogue(address) as first:
        kept = measuring.draft(first.measures, "Bänke", [], STAMP)

    def work(worker: int) -> str:
        with open_catalogue(address) as mine:
            measuring.draft(mine.measures, f"Von {worker}", [], STAMP)
            try:
                measuring.edit(mine.measures, kept.number, {"goal": f"Ziel {worker}"}, STAMP, kept.version)
            except DomainError as error:
                return error.code
            return "kept"

    with ThreadPoolExecutor(4) as pool:
        told = sorted(pool.map(work, range(4)))
    assert told == ["kept", *["measure-changed-meanwhile"] * 3]
    with open_catalogue(address) as last:
        assert [one.number for one in last.measures.measures(MeasureFilter())] == [1, 2, 3, 4, 5]


def test_nothing_becomes_decided_without_an_entry_in_the_log(catalogue: OfficeCatalogue) -> None:
    """OF24, OF25: refused by hand; with an entry and a unit in the lead it is, and both are kept with their days."""
    measures = catalogue.measures
    for title in ("Bänke", "Schatten"):
        measuring.draft(measures, title, [], STAMP)
    with refused("measure-not-decided"):
        measuring.move(measures, 1, MeasureStatus.DECIDED, STAMP)
    measuring.move(measures, 1, MeasureStatus.SUBMITTED, STAMP, since="2026-11-25")
    with refused("measure-status-earlier"):
        measuring.move(measures, 1, MeasureStatus.RECOMMENDED, STAMP, since="2026-11-24")
    with refused("measure-without-responsible"):
        deciding.decide(measures, [1, 2], COUNCIL, STAMP)
    assert measures.decisions() == []
    for number in (1, 2):
        measuring.edit(measures, number, {"actors": (Actor("Bauamt"),)}, STAMP)
    entry = deciding.decide(measures, [2, 1], COUNCIL, STAMP)
    assert measures.decisions(1) == measures.decisions() == [entry]
    assert (entry.number, entry.measures, entry.paper_number, entry.votes_yes) == (1, (1, 2), "VO/2026/17", 21)
    assert [(one.status, one.since, one.decision) for one in measures.statuses(1)] == [
        (MeasureStatus.PROPOSED, DAY, 0),
        (MeasureStatus.SUBMITTED, "2026-11-25", 0),
        (MeasureStatus.DECIDED, "2026-12-01", 1),
    ]
    measuring.move(measures, 1, MeasureStatus.RUNNING, STAMP, since="2027-01-10")
    for code, wish in (
        ("measure-decided-stays", lambda: measuring.delete(measures, 1, STAMP)),
        ("measure-without-responsible", lambda: measuring.edit(measures, 1, {"actors": ()}, STAMP)),
        ("decision-incomplete", lambda: deciding.decide(measures, [1], MeasureDecision(date=DAY), STAMP)),
        ("date-invalid", lambda: deciding.decide(measures, [1], MeasureDecision(body="Rat", date="Mai"), STAMP)),
    ):
        with refused(code):
            wish()
    stopped = MeasureDecision(body="Stadtrat", date="2027-02-01", result=DecisionResult.REJECTED, conditions="zu teuer")
    deciding.decide(measures, [1], stopped, STAMP)
    assert [one.reason for one in measures.statuses(1)][-1] == "zu teuer"
    measuring.move(measures, 1, MeasureStatus.PROPOSED, STAMP, since="2027-03-01")
    with refused("measure-not-decided"):
        measuring.move(measures, 1, MeasureStatus.RUNNING, STAMP, since="2027-03-02")


def test_citizens_and_administration_rank_beside_each_other(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF26: dots of the sources, counted in the ranking of the ideas themselves; the difference beside."""
    bring_practice(catalogue, tmp_path)
    measures = catalogue.measures
    voted = catalogue.ranking(RankingWish(limit=100))
    best, worst = voted[0], voted[-1]
    refs = [idea(line.number) if line.subject == "idea" else cluster(line.number) for line in (best, worst)]
    measuring.draft(measures, "Vorn", [refs[0]], STAMP)
    measuring.draft(measures, "Hinten", [refs[1]], STAMP)
    measuring.draft(measures, "Ohne Stimmen", [], STAMP)
    deciding.rate(measures, 1, 2, "schwer umzusetzen", STAMP)
    deciding.rate(measures, 2, 5, "", STAMP)
    with refused("rating-impossible"):
        deciding.rate(measures, 2, 6, "", STAMP)
    told = {line.measure: line for line in deciding.rankings(measures)}
    assert best.told is not None
    assert told[1].citizens == pytest.approx(best.told.points / (best.told.budget * best.told.ballots_cast))
    assert (told[1].citizens_rank, told[1].administration_rank, told[1].difference) == (1, 2, -1)
    assert (told[2].citizens_rank, told[2].administration_rank, told[2].difference) == (2, 1, 1)
    assert (told[3].citizens, told[3].citizens_rank, told[3].difference) == (None, None, None)


def test_split_and_merged_measures_keep_their_history(catalogue: OfficeCatalogue) -> None:
    """OF27: a decision on the whole holds for the parts; a merged one leaves its sources, not its words, behind."""
    bring(catalogue, PREETZ)
    measures = catalogue.measures
    whole = measuring.draft(measures, "Bänke und Schatten", [idea(1), idea(2)], STAMP, actors=(Actor("Bauamt"),))
    measuring.draft(measures, "Brunnen", [idea(3)], STAMP, goal="Trinken", situation="Vor dem Rathaus")
    measure_context.relate(measures, 2, 1, MeasureRelation.SYNERGY, "derselbe Platz", STAMP)
    measure_context.put_concern(measures, 1, "Lärm am Abend")
    deciding.decide(measures, [1], COUNCIL, STAMP)
    with refused("split-needs-parts"):
        measure_successors.split(measures, 1, [Part("Nur eins")], STAMP)
    with refused("measure-source-missing"):
        measure_successors.split(measures, 1, [Part("A", (idea(3),)), Part("B")], STAMP)
    first, second = measure_successors.split(measures, 1, [Part("Bänke", (idea(1),)), Part("Schatten")], STAMP)
    assert (first.number, second.number) == (3, 4)
    assert [measures.idea_numbers(one) for one in (3, 4)] == [[1], [1, 2]]
    assert first.status is MeasureStatus.DECIDED
    told = dossier_of(measures, second)
    assert [one.body for one in told.decisions] == ["Stadtrat"]
    assert [one.text for one in told.concerns] == ["Lärm am Abend"]
    assert [(one.measure, one.text) for one in told.relations] == [(2, "derselbe Platz")]
    assert [one.predecessor for one in told.predecessors] == [whole.number]
    measuring.move(measures, 3, MeasureStatus.RUNNING, STAMP, since="2027-01-01")

    measuring.edit(measures, 3, {"goal": "Rast"}, STAMP)
    merged = measure_successors.merge(measures, 3, [2], STAMP)
    assert (merged.measure.goal, merged.measure.situation) == ("Rast", "Vor dem Rathaus")
    assert merged.differing == (("M-02", "title"), ("M-02", "goal"), ("M-02", "description"))
    assert ("situation", "measure:2") in {(mark.name, mark.source) for mark in merged.measure.taken_over}
    assert measures.idea_numbers(3) == [1, 3]
    assert measures.measures_of(idea(3)) == [3]
    assert [(one.first, one.second) for one in measures.relations(3)] == [(3, 4)]
    ended = {one.number: one.ending for one in measures.measures(MeasureFilter(ended=True))}
    assert ended == {1: Ending.SPLIT, 2: Ending.MERGED}
    assert measures.changes(2)[-1].measure.goal == "Trinken"
    with refused("measure-merges-itself"):
        measure_successors.merge(measures, 3, [3], STAMP)


def test_a_source_is_taken_away_and_the_history_keeps_it(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF50: all or none; the fields stay and tell that they came from it, and it can come back."""
    bring_practice(catalogue, tmp_path)
    measures = catalogue.measures
    drafted = measuring.draft(measures, "", [profile(1), idea(2)], STAMP)
    with refused("measure-source-missing"):
        measuring.remove_sources(measures, 1, [profile(1), cluster(1)], STAMP)
    assert [one.ref for one in measures.sources(1)] == [profile(1), idea(2)], "all or none"
    assert "goal" in fields_from(drafted, profile(1))

    kept = measuring.remove_sources(measures, 1, [profile(1)], Stamp("2026-11-24T08:00:00+01:00", "Bauamt"))
    assert (kept.goal, kept.version) == (PROFILE.goal, 2)
    assert measures.idea_numbers(1) == [2]
    assert measures.source_exists(profile(1))
    told = dossier_of(measures, kept)
    assert told.changes[-1].action is MeasureAction.SOURCE_REMOVED
    (gone,) = told.taken_away
    assert (gone.ref, gone.text, gone.can_return) == (profile(1), PROFILE.title, True)
    assert (gone.at[:10], gone.office) == ("2026-11-24", "Bauamt")
    assert {"title", "goal", "priority"} <= set(told.strangers)
    edited = measuring.edit(measures, 1, {"goal": "Eigenes Ziel"}, STAMP)
    assert "goal" not in dossier_of(measures, edited).strangers, "what the office says itself is its own"
    back = dossier_of(measures, measuring.add_sources(measures, 1, [profile(1)], STAMP))
    assert (back.taken_away, back.strangers) == ((), ())


def test_a_group_that_is_dissolved_does_not_come_back_empty(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF50: what was taken away is named as long as the catalogue has it; nothing is offered that would lose ideas."""
    state = bring_practice(catalogue, tmp_path)
    measures = catalogue.measures
    measuring.draft(measures, "Aus der Gruppe", [cluster(1), idea(2)], STAMP)
    bring(catalogue, write(tmp_path, "b.workshop.zip", pack(without_the_group(state))))
    kept = measuring.remove_sources(measures, 1, [cluster(1), idea(2)], STAMP)
    assert [(one.ref, one.can_return) for one in dossier_of(measures, kept).taken_away] == [
        (idea(2), True),
        (cluster(1), False),
    ]


def test_each_part_has_its_own_sources_and_none_is_lost(catalogue: OfficeCatalogue) -> None:
    """OF51"""
    bring(catalogue, PREETZ)
    measures = catalogue.measures
    measuring.draft(measures, "Bänke und Schatten", [idea(1), idea(2), idea(3)], STAMP)
    with refused("split-source-left"):
        measure_successors.split(measures, 1, [Part("A", (idea(1),)), Part("B", (idea(3),))], STAMP)
    assert measuring.current(measures, 1).version == 1
    parts = [Part("Bänke", (idea(1), idea(2))), Part("Schatten", (idea(2), idea(3))), Part("Ohne Herkunft", ())]
    made = measure_successors.split(measures, 1, parts, STAMP)
    assert [measures.idea_numbers(one.number) for one in made] == [[1, 2], [2, 3], []]
    assert measures.idea_numbers(1) == [1, 2, 3], "the whole one keeps its history"


def test_synergies_and_conflicts_hold_both_ways(catalogue: OfficeCatalogue) -> None:
    """OF27"""
    measures = catalogue.measures
    for title in ("Parkplätze", "Bäume"):
        measuring.draft(measures, title, [], STAMP)
    measure_context.relate(measures, 2, 1, MeasureRelation.CONFLICT, "derselbe Platz", STAMP)
    for number, other in ((1, 2), (2, 1)):
        told = dossier_of(measures, measuring.current(measures, number)).relations
        assert [(one.relation, one.measure) for one in told] == [(MeasureRelation.CONFLICT, other)]
    with refused("measure-relates-to-itself"):
        measure_context.relate(measures, 1, 1, MeasureRelation.SYNERGY, "", STAMP)
    measure_context.unrelate(measures, 1, 2, MeasureRelation.CONFLICT, STAMP)
    assert measures.relations() == []
    with refused("relation-missing"):
        measure_context.unrelate(measures, 1, 2, MeasureRelation.CONFLICT, STAMP)


def test_labs_inventory_concerns_and_feedback_belong_to_a_measure(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF28: gaps of a lab are named; a project comes once; concerns are answered, not ranked; feedback comes once."""
    state = bring_practice(catalogue, tmp_path)
    measures = catalogue.measures
    measuring.draft(measures, "Bänke", [idea(number_of(catalogue, queries.loose_notes(state)[0].text))], STAMP)
    lab = measure_context.put_lab(measures, 1, {"title": "Probebank", "area": "Stadtpark", "begins": "2027-04-01"})
    measure_context.put_lab(measures, 1, {"measured": "31 Sitzende am Tag"}, lab.number)
    (told,) = dossier_of(measures, measuring.current(measures, 1)).labs
    assert (told.lab.lab.id, told.lab.lab.profile_id, told.lab.lab.measured) == ("R-01", "M-01", "31 Sitzende am Tag")
    assert told.missing == ("product", "partners", "ends", "hypothesis", "indicator")
    with refused("lab-missing"):
        measure_context.put_lab(measures, 1, {}, 7)

    project = OfficeProject(key="r1", title="Sitzbankprogramm", owner="Grünflächenamt")
    assert measure_context.take_projects(measures, [project]).added == 1
    again = measure_context.take_projects(measures, [project])
    assert (again.added, again.replaced, again.unchanged) == (0, 0, 1)
    measuring.edit(measures, 1, {"inventory_new": True}, STAMP)
    measure_context.link_project(measures, 1, 1, Relation.EXTENDS, STAMP)
    now = dossier_of(measures, measuring.current(measures, 1))
    assert (now.measure.inventory_new, [one.project.title for one in now.projects]) == (False, ["Sitzbankprogramm"])
    measure_context.unlink_project(measures, 1, 1, STAMP)
    assert measures.inventory_links(1) == []
    with refused("project-missing"):
        measure_context.unlink_project(measures, 1, 1, STAMP)

    concern = measure_context.put_concern(measures, 1, "Bänke ziehen Lärm an")
    measure_context.put_concern(measures, 1, "", "Sie stehen nicht vor Wohnungen.", concern.number)
    (answered,) = measures.concerns(1)
    assert (answered.text, answered.answer) == ("Bänke ziehen Lärm an", "Sie stehen nicht vor Wohnungen.")

    rows = [
        FeedbackRow(2, "M-01", "Gute Idee", "Ausstellung", "2026-11-20", "3"),
        FeedbackRow(3, "M-01", "Gute Idee", "Ausstellung", "2026-11-20", "3"),  # somebody else
        FeedbackRow(4, "M-07", "?"),
        FeedbackRow(5, "m1", "", "", "", "viele"),
        FeedbackRow(6, "1", ""),
    ]
    report = take_feedback(measures, rows)
    assert (report.added, report.left_out) == (
        2,
        ((4, "row-measure-unknown"), (5, "row-dots-unknown"), (6, "row-feedback-empty")),
    )
    assert (take_feedback(measures, rows).added, take_feedback(measures, rows).unchanged) == (0, 2)
    assert sum(one.dots for one in measures.feedback(1)) == 6
    measuring.draft(measures, "Rast", [], STAMP)
    measure_successors.merge(measures, 2, [1], STAMP)
    assert take_feedback(measures, [*rows, FeedbackRow(7, "M-01", "Weiter so")]).added == 1
    assert sorted(one.text for one in measures.feedback(2)) == ["Gute Idee", "Gute Idee", "Weiter so"]
