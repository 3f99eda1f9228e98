"""One vote by every method in the real program: rule page, papers by finger and keyboard, reveal, results, protocol."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from qt.vote_kit import QUESTION, TITLES, VoteDesk, workshop_records
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.domain.ballot import Ballot, BallotPaper, BallotState, Choice, VotingMethod

Key = Qt.Key


def ballots(desk: VoteDesk) -> list[Ballot]:
    return sorted(desk.vote._session.state.all(Ballot), key=lambda ballot: ballot.position)


def prepared(desk: VoteDesk, word: str, titles: tuple[str, ...] = TITLES[:2]) -> None:
    """A workshop with two groups at the rule page, and the method chosen by finger."""
    desk.create(workshop_records(titles, people=5), "vote")
    desk.vote.rule.setQuestion(QUESTION)
    desk.tap(
        desk.found(lambda item: item.objectName() == "" and item.property("text") == word and pressable(item), word)
    )


def pressable(item: QQuickItem) -> bool:
    return item.property("ringed") is not None


def reach(desk: VoteDesk, item: QQuickItem) -> None:
    """Scroll to a control as Tab does, and touch it."""
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    desk.settle()
    desk.tap(item)


def value(desk: VoteDesk, said: str) -> QQuickItem:
    """The button of one value, by what a screen reader says."""
    return desk.found(lambda item: item.objectName() == "value" and item.property("text") == said, said)


def finished(desk: VoteDesk) -> Ballot:
    """End and reveal by finger; the protocol is written from what is stored."""
    desk.tap("end")
    desk.tap("end")
    desk.tap("reveal")
    ballot = ballots(desk)[-1]
    assert ballot.state is BallotState.REVEALED
    desk.tap("toResults")
    pdf = protocol_pdf(desk.vote._session.state, made_at=datetime(2026, 11, 12, 20, 41, tzinfo=UTC))
    assert pdf.startswith(b"%PDF")
    return ballot


def test_agreement_by_finger_from_rule_to_protocol(qapp: QGuiApplication, tmp_path: Path) -> None:
    """E5: two people agree, one does not; who says nothing about a group is not counted there."""
    with VoteDesk(tmp_path) as desk:
        prepared(desk, "Zustimmung")
        assert desk.shows("fünf Stufen von „nein“ bis „ja“")
        desk.tap("open")
        for first, second in (("Ja", "Nein"), ("Eher ja", ""), ("Nein", "Ja")):
            desk.tap(value(desk, f"{TITLES[0]}: {first}"))
            if second:
                desk.tap(value(desk, f"{TITLES[1]}: {second}"))
            desk.tap("submit")
            desk.tap("next")
        desk.tap("putAway")
        ballot = finished(desk)
        assert [total.dots for total in ballot.totals] == [10, 6]
        assert any("67\u202f% ja oder eher ja" in text for text in desk.texts())
        desk.tap(desk.found(lambda item: item.property("text") == "Tabelle" and pressable(item), "Tabelle"))
        line = f"1, 1, {TITLES[0]}, 3,3, 33\u202f%, 0\u202f%, 0\u202f%, 33\u202f%, 33\u202f%, 3"
        desk.until(lambda: desk.shows(line), line)


def test_consensus_needs_every_value_and_the_passive_solution_has_a_place(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    """E3, E5 and E7"""
    with VoteDesk(tmp_path) as desk:
        prepared(desk, "Konsensieren")
        desk.tap("open")
        for row in ((0, 3, 9), (2, 1, 10)):
            for name, number in zip((*TITLES[:2], "Alles bleibt, wie es ist"), row, strict=True):
                assert not desk.item("submit").isEnabled(), "something is still missing"
                end = {0: ", kein Widerstand", 10: ", stärkster Widerstand"}.get(number, "")
                desk.tap(value(desk, f"{name}: {number}{end}"))
            desk.tap("submit")
            desk.tap("next")
        desk.tap("putAway")
        ballot = finished(desk)
        assert [total.dots for total in ballot.totals] == [2, 4, 19]
        assert any("Passivlösung, 95\u202f% Widerstand, 2 mal 8 bis 10" in text for text in desk.texts())


def test_criteria_are_edited_weighed_and_rated(qapp: QGuiApplication, tmp_path: Path) -> None:
    """E1, E5 and E8: (2 · 5 + 1 · 1) / 3 before (2 · 2 + 1 · 3) / 3."""
    with VoteDesk(tmp_path) as desk:
        prepared(desk, "Kriterien")
        reach(desk, desk.item("removeCriterion2"))
        reach(desk, desk.found(lambda one: one.objectName() == "more" and "von Wirkung" in one.property("text"), "+"))
        assert [one.weight for one in ballots(desk)[0].rules.criteria] == [2, 1]
        reach(desk, desk.item("addCriterion"))
        assert len(ballots(desk)[0].rules.criteria) == 3
        reach(desk, desk.item("removeCriterion2"))
        desk.tap("open")
        for title, row in (
            (TITLES[0], {"Wirkung": 5, "Machbarkeit": 1}),
            (TITLES[1], {"Wirkung": 2, "Machbarkeit": 3}),
        ):
            for criterion, number in row.items():
                desk.tap(value(desk, f"{title}, {criterion}: {number}"))
        desk.tap(value(desk, f"{TITLES[1]}, Wirkung: 2"))
        assert desk.shows("3 von 4 angegeben"), "a second press takes one value back, not the others"
        desk.tap(value(desk, f"{TITLES[1]}, Wirkung: 2"))
        desk.tap("submit")
        finished(desk)
        assert any(text.startswith(f"Platz 1, {TITLES[0]}, 3,7") for text in desk.texts())
        assert desk.shows("Platz 1 bleibt, bis das Gewicht von „Wirkung“ von 2 auf 0,67 sinkt"), "2 - 4/3"


def test_a_question_on_a_scale_by_keyboard_alone(qapp: QGuiApplication, tmp_path: Path) -> None:
    """E7"""
    with VoteDesk(tmp_path) as desk:
        prepared(desk, "Skala")
        desk.tap(desk.found(lambda item: item.property("text") == "Nur die Frage" and pressable(item), "Frage"))
        desk.item("open").forceActiveFocus()
        desk.key(Key.Key_Return)
        desk.item("values").forceActiveFocus()
        desk.key(Key.Key_Right, Key.Key_Right)
        assert desk.shows(f"{QUESTION}: 2")
        desk.key(Key.Key_Delete)
        assert not desk.item("submit").isEnabled()
        desk.key(Key.Key_4)
        desk.item("submit").forceActiveFocus()
        desk.key(Key.Key_Return)
        ballot = finished(desk)
        assert [(one.title, total.dots) for one, total in zip(ballot.candidates, ballot.totals, strict=True)] == [
            (QUESTION, 4)
        ]


def test_dots_in_a_field_by_finger_and_arrows(qapp: QGuiApplication, tmp_path: Path) -> None:
    """E4: both axes of a dot are stored together."""
    with VoteDesk(tmp_path) as desk:
        prepared(desk, "Feld")
        desk.tap("open")
        square = desk.item("square")
        side, cell = square.property("side"), square.property("cell")
        corner = square.mapToScene(QPointF((square.width() - side) / 2, (square.height() - side) / 2))
        desk.fingers.tap((round(corner.x() + 2.5 * cell), round(corner.y() + 1.5 * cell)))
        desk.settle()
        assert (square.property("across"), square.property("up")) == (3, 9)
        desk.tap(
            desk.found(lambda item: item.objectName() == "fieldCandidate" and TITLES[1] in item.property("text"), "2")
        )
        square.forceActiveFocus()
        desk.key(Key.Key_Right, Key.Key_Right, Key.Key_Down)
        assert (square.property("across"), square.property("up")) == (6, 4), "the first arrow lays it into the middle"
        desk.tap("submit")
        ballot = finished(desk)
        assert [(one.value, one.value_y, one.papers) for one in ballot.counts] == [(3, 9, 1), (6, 4, 1)]
        assert desk.has("field")


def test_negative_dots_have_a_budget_of_their_own(qapp: QGuiApplication, tmp_path: Path) -> None:
    """E2"""
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(TITLES[:3]), "vote")
        desk.tap(desk.found(lambda item: item.objectName() == "more" and "Minuspunkte" in item.property("text"), "+"))
        assert ballots(desk)[0].rules.negative_dots_per_person == 1
        desk.tap("open")
        desk.tap(desk.end("take", TITLES[2]))
        assert desk.shows("kein Minuspunkt mehr")
        assert not desk.end("take", TITLES[1]).isEnabled(), "the negative budget is spent"
        desk.give(TITLES[0])
        desk.tap("submit")
        ballot = finished(desk)
        assert [total.dots for total in ballot.totals] == [1, 0, -1]
        assert any(text.startswith(f"Platz 3, {TITLES[2]}, minus 1 Punkt") for text in desk.texts())


def test_groups_are_shown_one_by_one_and_their_sum_only_when_chosen(qapp: QGuiApplication, tmp_path: Path) -> None:
    """E9: what the rule page takes is what is counted apart; the sum says what it is."""
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(TITLES[:3]), "vote")
        desk.vote.rule.method.setGroups("Bürgerschaft;  Fachleute")
        assert desk.vote.rule.method.groups == "Bürgerschaft, Fachleute"
        desk.vote.rule.method.setGroups("Bürgerschaft")
        assert desk.desk.controller.messenger.shown, "one group alone cannot be counted apart"
        desk.desk.controller.messenger.dismiss()
        assert ballots(desk)[0].rules.groups == ("Bürgerschaft", "Fachleute")


def test_similar_groups_are_told_and_merged_before_the_vote(qapp: QGuiApplication, tmp_path: Path) -> None:
    """E12"""
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(("Bus und Bahn", "Bahn und Bus", "Licht bei Nacht")), "vote")
        assert desk.shows("„Bus und Bahn“ und „Bahn und Bus“ sagen fast dasselbe.")
        desk.item("merge").forceActiveFocus()
        desk.key(Key.Key_Return)
        assert desk.vote.rule.candidateCount == 2
        assert not desk.has("merge")


def test_the_rule_is_shown_large_and_a_second_round_compared(qapp: QGuiApplication, tmp_path: Path) -> None:
    """E11"""
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(TITLES[:3]), "vote")
        desk.tap("showRule")
        assert desk.item("shownRule").property("text").startswith("Jede Person hat")
        desk.key(Key.Key_Escape)
        desk.tap("showRule")
        desk.tap("openShown")
        desk.give(TITLES[0])
        desk.tap("submit")
        desk.tap("end")
        desk.tap("end")
        desk.tap("reveal")
        desk.tap("repeat")
        desk.tap("open")
        desk.give(TITLES[1])
        desk.tap("submit")
        second = finished(desk)
        assert (second.round, second.repeats) == (2, ballots(desk)[0].id)
        assert desk.shows("Runden im Vergleich")
        assert desk.shows(f"1, 2, {TITLES[1]}, 0, 1 (Platz 1), +1")


@pytest.mark.parametrize("method", [method.value for method in VotingMethod])
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_every_rule_and_paper_keeps_its_buttons_in_the_window(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int], method: str
) -> None:
    with VoteDesk(tmp_path, size=size) as desk:
        desk.create(workshop_records(), "vote")
        desk.vote.rule.method.choose(method)
        for names in (("open", "showRule", "toBoard"), ("submit", "blank", "putAway", "remaining")):
            for name in names:
                item = desk.item(name)
                seen = item.mapRectToScene(item.boundingRect())
                assert seen.left() >= 0, name
                assert seen.right() <= size[0], name
                assert seen.bottom() <= size[1], name
            if names[0] == "open":
                desk.tap("open")


def test_a_sum_of_groups_is_shown_only_when_somebody_asks(qapp: QGuiApplication, tmp_path: Path) -> None:
    """E9: first each group for itself; the sum is labelled."""
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(TITLES[:2]), "vote")
        desk.vote.rule.method.setGroups("Bürgerschaft, Fachleute")
        desk.vote.open()
        ballot = ballots(desk)[0]
        first, second = (candidate.id for candidate in ballot.candidates)
        for person in range(10):
            group, chosen = (("Bürgerschaft", first), ("Fachleute", second))[person % 2]
            desk.vote._ballot_box.cast(ballot.id, BallotPaper((Choice(chosen, 1),), group))
        desk.vote.close()
        desk.vote.reveal()
        desk.settle()
        assert desk.shows(f"Platz 1, {TITLES[0]}, 5 Punkt")
        assert not desk.shows(f"{TITLES[1]}, 5 Punkt")
        label = "Summe aus Bürgerschaft und Fachleute"
        desk.tap(desk.found(lambda item: item.property("text") == label and pressable(item), label))
        both = [f"Platz 1, {title}, 5 Punkt" for title in TITLES[:2]]
        desk.until(lambda: all(desk.shows(line) for line in both), "the sum")
