"""Results of every voting method in the protocol: chart, table, groups, rounds, and numbers that stay hidden."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from documents.reading import faults, squeezed, structure, whole_text
from documents.workshops import MADE_AT, sixty_cards
from workshopdesk.app.outcome_table import outcome_table
from workshopdesk.app.visibility import public_state
from workshopdesk.documents.content import gather
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.domain.ballot import (
    PASSIVE_ID,
    Ballot,
    BallotPaper,
    BallotState,
    Candidate,
    Choice,
    Criterion,
    RuleSet,
    TieRule,
    VotingMethod,
    VotingMode,
)
from workshopdesk.domain.state import State
from workshopdesk.domain.voting import check_choices, count

WEIGHTS = (Criterion("c1", "Wirkung", 3), Criterion("c2", "Machbarkeit", 2))


def counted(rules: RuleSet, people: int = 12, **fields: object) -> Ballot:
    """The demo's vote with another rule: person after person goes through the values, the first candidates higher."""
    ballot = replace(next(sixty_cards().all(Ballot)), rules=rules, **fields)  # type: ignore[arg-type]  # of this test
    if rules.passive_solution:
        passive = Candidate(PASSIVE_ID, len(ballot.candidates) + 1, rules.passive_solution)
        ballot = replace(ballot, candidates=(*ballot.candidates, passive))
    papers = []
    for person in range(people):
        group = rules.groups[person % len(rules.groups)] if rules.groups else ""
        papers.append(BallotPaper(check_choices(ballot, choices(ballot, person)), group))
    tally = count(ballot, papers)
    return replace(
        ballot,
        totals=tally.totals,
        counts=tally.counts,
        group_counts=tally.group_counts,
        ballots_cast=tally.ballots_cast,
        ballots_blank=tally.ballots_blank,
        voters_expected=people,
    )


def choices(ballot: Ballot, person: int) -> list[Choice]:
    found = []
    for place, candidate in enumerate(ballot.candidates):
        value = (place + person) % 3
        match ballot.rules.method:
            case VotingMethod.DOTS:
                dots = {0: 2, 1: 1, 2: -1 if ballot.rules.negative_dots_per_person else 0}.get(place - person % 2, 0)
                found.append(Choice(candidate.id, dots))
            case VotingMethod.FIELD:
                found += [Choice(candidate.id, 1 + value + place % 5, "x"), Choice(candidate.id, 8 - value, "y")]
            case VotingMethod.CRITERIA:
                found += [Choice(candidate.id, max(1, 5 - place), "c1"), Choice(candidate.id, 2 + value, "c2")]
            case VotingMethod.RESISTANCE:
                found.append(Choice(candidate.id, min(10, place * 2 + value)))
            case _:
                found.append(Choice(candidate.id, max(1, 5 - place % 4 - value)))
    return found


def protocol_of(*ballots: Ballot) -> bytes:
    return protocol_pdf(
        State([*(record for record in sixty_cards() if not isinstance(record, Ballot)), *ballots]), made_at=MADE_AT
    )


def last_table(pdf: bytes) -> list[list[str]]:
    table = list(structure(pdf).all("Table"))[-1]
    return [[cell.text.strip() for cell in row.children] for row in table.all("TR")]


RULES = {
    "negative": RuleSet(negative_dots_per_person=1),
    "scale": RuleSet(method=VotingMethod.SCALE, x_low="gar nicht", x_high="sehr"),
    "field": RuleSet(
        method=VotingMethod.FIELD, steps=10, x_low="wenig Aufwand", x_high="viel Aufwand", y_low="klein", y_high="groß"
    ),
    "agreement": RuleSet(method=VotingMethod.AGREEMENT),
    "resistance": RuleSet(method=VotingMethod.RESISTANCE, passive_solution="Alles bleibt, wie es ist"),
    "criteria": RuleSet(method=VotingMethod.CRITERIA, criteria=WEIGHTS),
    "apart": RuleSet(groups=("Bürgerschaft", "Fachleute")),
}
HEADS = {
    "negative": ["Summe", "Plus", "Minus"],
    "scale": ["Mittel", "Median", "Streuung", "Zahl"],
    "field": ["Zahl", "waagerecht", "senkrecht", "Orte"],
    "agreement": ["Mittel", "Nein", "Eher nein", "Teils", "Eher ja", "Ja", "Zahl"],
    "resistance": ["Summe", "in Prozent", "8 bis 10"],
    "criteria": ["Gesamt", "Wirkung", "Machbarkeit"],
    "apart": ["Bürgerschaft (6)", "Fachleute (6)"],
}


@pytest.mark.parametrize("key", RULES)
def test_every_method_has_its_table_and_a_chart_that_is_told_in_words(key: str, tmp_path: Path) -> None:
    """E5 and E9: every candidate is listed; the file is accessible."""
    ballot = counted(RULES[key])
    pdf = protocol_of(ballot)
    assert faults(pdf, tmp_path) == []
    rows = last_table(pdf)
    assert [squeezed(head) for head in rows[0][2:]] == [squeezed(head) for head in HEADS[key]]
    assert len(rows) == 1 + len(ballot.candidates)
    told = [
        figure.alternative
        for figure in structure(pdf).all("Figure")
        if "Diagramm des Ergebnisses" in figure.alternative
    ]
    assert told, "the chart has an alternative text"
    assert all(any(candidate.title in text for text in told) for candidate in ballot.candidates)


def test_groups_are_never_added_up_in_the_protocol() -> None:
    """E9: two columns, and no sum that nobody asked for; PROCESS-STEPS row H3."""
    ballot = counted(RULES["apart"])
    text = whole_text(protocol_of(ballot))
    assert "Summe aus" not in text
    rows = last_table(protocol_of(ballot))
    assert [row[2].split(" ")[0] for row in rows[1:3]] == ["12", "6"], "6 people gave 2 and 1"
    assert [row[3].split(" ")[0] for row in rows[1:4]] == ["0", "12", "6"]


def test_numbers_of_few_secret_papers_are_nowhere_and_the_reason_is_said() -> None:
    """E10"""
    ballot = counted(RuleSet(method=VotingMethod.AGREEMENT, mode=VotingMode.BOOTH), people=4)
    text = " ".join(whole_text(protocol_of(ballot)).split())
    assert "Weniger als fünf Stimmzettel" in text
    assert "Diagramm" not in str(structure(protocol_of(ballot)))
    assert "Eher ja" not in text


def test_an_open_vote_of_few_is_hidden_in_the_public_protocol_only() -> None:
    """E15: what the protocol is made of has no numbers, and its table says why."""
    ballot = counted(RuleSet(mode=VotingMode.OPEN), people=4)
    inside = State([*(record for record in sixty_cards() if not isinstance(record, Ballot)), ballot])
    (told,) = gather(inside).ballots
    assert told.is_plain
    assert told.dots_given > 0
    (kept,) = gather(public_state(inside)).ballots
    assert not kept.is_plain
    assert (kept.lines, kept.ballot.totals, kept.ballot.counts) == ((), (), ())
    assert "Weniger als fünf Stimmzettel" in outcome_table(kept.ballot, "de").reason


def test_the_first_place_of_a_matrix_is_told_with_its_firmness() -> None:
    """E8"""
    text = " ".join(whole_text(protocol_of(counted(RULES["criteria"]))).split())
    assert "Platz 1 bleibt" in text


def test_rounds_stand_side_by_side_with_the_change_and_the_changed_rule() -> None:
    """E11 and E13"""
    first = counted(RULES["agreement"])
    second = counted(
        RuleSet(method=VotingMethod.AGREEMENT, tie_rule=TieRule.LOT),
        people=7,
        id="w",
        repeats=first.id,
        round=2,
        position=9,
    )
    pdf = protocol_of(first, second)
    rows = last_table(pdf)
    assert rows[0][2:] == ["1. Runde", "2. Runde", "Änderung"]
    assert all(len(row) == 5 for row in rows)
    assert "Die Regel ist eine andere als in der Runde davor" in " ".join(whole_text(pdf).split())
    assert second.state is BallotState.REVEALED


@pytest.mark.parametrize("key", RULES)
def test_the_overview_shows_the_latest_result(key: str) -> None:
    pdf = protocol_of(counted(RULES[key]))
    assert "noch nicht aufgedeckt" not in whole_text(pdf)
