"""The place "Diskussion", worked with fingers and keyboard: statements, answers, decisions, gaps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtTest import QTest

from qt.discussion_kit import CONTRA_KEY, NARROW, PARKING, SEPARATE, DiscussionDesk, discussed_records
from workshopdesk.app.visibility import public_state
from workshopdesk.domain.discussion import Decision, Outcome, StatementKind
from workshopdesk.domain.workshop import Phase, PhaseView

NUMBER = Qt.ItemDataRole.UserRole + 1  # the second role of the topics

pytestmark = pytest.mark.usefixtures("qapp")

SAID = "Die Ampel schaltet zu kurz"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DiscussionDesk]:
    with DiscussionDesk(tmp_path, (1366, 768)) as window:
        window.create(discussed_records(), "run")
        window.desk.controller.goTo("discussion")
        window.settle()
        yield window


def first_cluster(desk: DiscussionDesk) -> str:
    """The group that the statements of the kit are about."""
    return next(one.subject_id for one in desk.statements().values() if one.text == NARROW)


def open_topic(desk: DiscussionDesk, topic_id: str) -> None:
    desk.tap(f"topic:{topic_id}")
    desk.until(lambda: desk.discussion.subjectId == topic_id, "the topic")


def pane(desk: DiscussionDesk, words: str) -> None:
    parts = desk.items(desk.item("discussPanes"))
    desk.tap(next(item for item in parts if str(item.property("text") or "").startswith(words)))
    desk.next_frame()


def type_words(desk: DiscussionDesk, words: str) -> None:
    for letter in words:
        QTest.keyClick(desk.window, letter)
    desk.settle()


def fill(desk: DiscussionDesk, name: str, words: str) -> None:
    """Write into a field with the keyboard."""
    QMetaObject.invokeMethod(desk.item(name), "takeFocus")
    type_words(desk, words)


def press(desk: DiscussionDesk, key: Qt.Key) -> None:
    QTest.keyClick(desk.window, key)
    desk.settle()


def test_topics_stand_by_their_place_in_the_vote(desk: DiscussionDesk) -> None:
    """Q10: the group with most dots first, the one without dots after all ranked ones."""
    rows = [desk.discussion.topics.data(desk.discussion.topics.index(row), NUMBER) for row in range(1, 6)]
    assert rows == [2, 1, 5, 3, 4]


def test_a_statement_takes_two_touches_and_the_words(desk: DiscussionDesk) -> None:
    """Q1: a touch on the kind opens a line and the keyboard, "Fertig" puts the sentence down."""
    open_topic(desk, first_cluster(desk))
    desk.tap(f"add:{StatementKind.CHALLENGE.value}")
    for letter in "JA":
        desk.tap(desk.found(lambda item, sign=letter: item.property("text") in (sign, sign.lower()), letter))
    desk.tap(desk.found(lambda item: item.property("text") == "Fertig", "Fertig"))
    said = desk.statements()["Ja"]
    assert (said.subject_id, said.kind) == (first_cluster(desk), StatementKind.CHALLENGE)
    assert desk.shows("Ja")


def test_several_statements_one_after_the_other_by_keyboard(desk: DiscussionDesk) -> None:
    """Q1: Enter puts one down and asks for the next; Enter on an empty line ends it."""
    open_topic(desk, first_cluster(desk))
    desk.item("add:risk_group").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(desk, Qt.Key.Key_Return)
    type_words(desk, "Wer nicht gut sieht")
    press(desk, Qt.Key.Key_Return)
    type_words(desk, "Kinder")
    press(desk, Qt.Key.Key_Return)
    press(desk, Qt.Key.Key_Return)
    stored = desk.statements()
    assert {stored["Wer nicht gut sieht"].kind, stored["Kinder"].kind} == {StatementKind.RISK_GROUP}
    desk.until(lambda: not desk.has("line:risk_group"), "the line goes")


def test_what_is_typed_is_kept_when_a_finger_goes_elsewhere(desk: DiscussionDesk) -> None:
    """Q1: nobody loses a sentence by touching another topic; it belongs to the topic it was written for."""
    topic = first_cluster(desk)
    open_topic(desk, topic)
    desk.tap("add:pro")
    type_words(desk, SAID)
    open_topic(desk, "")
    assert desk.statements()[SAID].subject_id == topic


def test_a_statement_is_changed_moved_and_removed_and_undo_brings_it_back(desk: DiscussionDesk) -> None:
    """Q1, Q2."""
    open_topic(desk, first_cluster(desk))
    desk.tap(f"statement:{CONTRA_KEY}")
    desk.tap("statementKind")
    desk.tap(
        desk.found(lambda item: item.property("text") == "Bedenken" and item.property("on") is not None, "Bedenken")
    )
    assert desk.statements()[NARROW].kind is StatementKind.CONCERN
    desk.tap("statementRemove")
    assert NARROW not in desk.statements()
    desk.tap("undo")
    assert desk.statements()[NARROW].kind is StatementKind.CONCERN
    desk.tap("undo")
    assert desk.statements()[NARROW].kind is StatementKind.CONTRA


def test_a_statement_can_be_kept_internal(desk: DiscussionDesk) -> None:
    """V5: the switch stands at the statement, and the statement shows it."""
    open_topic(desk, first_cluster(desk))
    desk.tap(f"statement:{CONTRA_KEY}")
    desk.tap("internal:statement")
    assert desk.statements()[NARROW].internal
    assert desk.shows("nur intern")


def test_open_questions_are_answered_where_they_stand(desk: DiscussionDesk) -> None:
    """Q3, Q4: of all topics and of cards that ask by themselves."""
    pane(desk, "Offen")
    assert desk.shows(PARKING)
    assert desk.shows("Wer räumt im Winter die Radwege?")
    waiting = desk.discussion.openQuestions.count
    desk.tap("answer:s5")
    type_words(desk, "In der Tiefgarage")
    desk.tap(
        desk.found(lambda item: str(item.property("text") or "").startswith("Themen") and item.height() > 30, "Themen")
    )
    assert desk.statements()[PARKING].answer == "In der Tiefgarage"
    assert desk.discussion.openQuestions.count == waiting - 1


def test_a_decision_is_entered_and_stands_apart(desk: DiscussionDesk) -> None:
    """Q8."""
    pane(desk, "Beschl")
    fill(desk, "decisionWords", "Tempo 30 kommt vorerst nicht")
    desk.tap(
        desk.found(lambda item: item.property("text") == "Zurückgestellt" and item.property("on") is False, "outcome")
    )
    fill(desk, "decisionBody", "Bauausschuss")
    desk.item("putDecision").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(desk, Qt.Key.Key_Return)
    messenger = desk.desk.controller.messenger
    assert messenger.happened == "Ein Beschluss braucht das Gremium und den Tag."
    fill(desk, "decisionDay", "12.1.2027")
    desk.item("putDecision").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(desk, Qt.Key.Key_Return)
    state = desk.desk.controller.workshop._opened.session.state
    (made,) = [one for one in state.all(Decision) if one.text == "Tempo 30 kommt vorerst nicht"]
    assert (made.outcome, made.body, made.date) == (Outcome.POSTPONED, "Bauausschuss", "2027-01-12")
    assert (made.votes_yes, made.votes_no) == (-1, -1)
    assert "Tempo 30 kommt vorerst nicht" not in desk.statements()
    # V1: kept internal by one touch, and in no public edition then
    row = desk.item("decision:" + made.id)
    switch = next(item for item in desk.items(row) if item.objectName() == "internal:decision")
    switch.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(desk, Qt.Key.Key_Space)
    assert state.get(Decision, made.id).internal
    assert public_state(state).find(Decision, made.id) is None


def test_gaps_become_open_questions(desk: DiscussionDesk) -> None:
    """Q9: the list appears where needs come first, and one touch records what is missing."""
    desk.discussion.suitability.demand(True)
    desk.settle()
    pane(desk, "Lücken")
    assert desk.shows("Bedarf fehlt")
    before = len(desk.statements())
    desk.tap("noteGaps")
    assert len(desk.statements()) > 0
    assert desk.discussion.suitability.gapCount == 0
    assert any("Welchen Bedarf erfüllt diese Idee?" in text for text in desk.statements())
    desk.desk.controller.undo()
    desk.settle()
    assert len(desk.statements()) == before, "one step"


def test_an_idea_is_assessed_by_touch(tmp_path: Path) -> None:
    """Q9."""
    with DiscussionDesk(tmp_path, (1366, 1300)) as window:
        window.create(discussed_records(), "run")
        window.desk.controller.goTo("discussion")
        window.discussion.suitability.demand(True)
        open_topic(window, first_cluster(window))
        window.tap("criterion:Nutzen")
        window.tap("role:Verwaltung")
        values = window.items(window.item("assessmentValue"))
        window.tap(next(item for item in values if item.property("text") == "4"))
        window.tap("assess")
        window.until(lambda: window.shows("4 von 5"), "the assessment")
        assert window.shows("Nutzen · Verwaltung")


def test_cards_and_groups_show_how_much_was_said(tmp_path: Path) -> None:
    """Q5: the badge of a group counts what was said about its cards, and tells of dissent."""
    with DiscussionDesk(tmp_path, (1366, 768)) as window:
        window.create(discussed_records(), "run")
        window.next_frame()
        topic = next(one.subject_id for one in window.statements().values() if one.text == SEPARATE)
        frame = window.item(f"cluster:{topic}")
        assert (frame.property("said"), frame.property("dissent")) == (5, True)
        window.desk.controller.workshop.discussion.choose(topic)
        assert window.desk.controller.workshop.discussion.add("pro", SAID)
        window.settle()
        assert window.item(f"cluster:{topic}").property("said") == 6


def test_the_way_from_the_board_and_back(tmp_path: Path) -> None:
    """A group's sheet and "Mehr" lead here, the button leads back."""
    with DiscussionDesk(tmp_path, (1366, 768)) as window:
        window.create(discussed_records(), "run")
        window.tap("more")
        window.tap("toDiscussion")
        window.until(lambda: window.desk.controller.place == "discussion", "the discussion")
        window.tap("toBoard")
        window.until(lambda: window.desk.controller.place == "run", "the board")
        topic = next(one.subject_id for one in window.statements().values() if one.text == SEPARATE)
        bar = next(item for item in window.items(window.item(f"cluster:{topic}")) if item.objectName() == "bar")
        window.tap(bar)
        window.tap("clusterToDiscussion")
        window.until(lambda: window.desk.controller.place == "discussion", "the discussion of the group")
        assert window.discussion.subjectId == topic


def test_a_phase_with_this_view_shows_the_discussion(tmp_path: Path) -> None:
    """A phase of discussing brings its place to the shared screen."""
    records = discussed_records()
    phases = [record for record in records if isinstance(record, Phase)]
    second = replace(phases[1], view=PhaseView.DISCUSSION)
    with DiscussionDesk(tmp_path, (1366, 768)) as window:
        window.create(tuple(second if record.id == second.id else record for record in records), "run")
        window.until(lambda: not window.desk.controller.workshop.board.feeding, "the cards")
        window.tap("nextPhase")
        window.until(lambda: window.desk.controller.place == "discussion", "the discussion")
