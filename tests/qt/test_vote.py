"""The dot vote in the real program: by finger, by keyboard, through a restart, and when the disk refuses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from qt.power_cut import said_until_killed
from qt.vote_kit import QUESTION, TITLES, VoteDesk, workshop_records
from workshopdesk.domain.ballot import Ballot, BallotState, CandidateTotal, Subject
from workshopdesk.domain.note import Cluster

Key = Qt.Key


def the_ballot(desk: VoteDesk) -> Ballot:
    (ballot,) = desk.vote._session.state.all(Ballot)
    return ballot


def totals(ballot: Ballot) -> dict[str, int]:
    titles = {candidate.id: candidate.title for candidate in ballot.candidates}
    return {titles[total.candidate_id]: total.dots for total in ballot.totals}


def hand_in(desk: VoteDesk, paper: dict[str, int]) -> None:
    """One person's paper by finger; candidates by the first word of their title."""
    for word, number in paper.items():
        desk.give(next(title for title in TITLES if title.startswith(word)), number)
    desk.tap("submit")
    assert desk.has("stored")


def says_number(desk: VoteDesk, number: int) -> bool:
    return any(re.search(rf"(?<!\d){number}(?!\d)", text) for text in desk.texts())


def test_a_whole_vote_by_finger_with_nothing_seen_before_the_reveal(qapp: QGuiApplication, tmp_path: Path) -> None:
    """B5 and B6: totals nobody could guess are nowhere on the screen until they are revealed."""
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(people=5), "vote")
        desk.vote.rule.setQuestion(QUESTION)
        desk.vote.rule.setDots(18)
        desk.vote.rule.setCap(18)
        desk.settle()
        assert desk.shows("Jede Person hat 18 Punkte, höchstens 18 je Gruppe.")
        desk.tap("open")

        for paper in ({"Sicher": 9, "Licht": 8}, {"Sicher": 10}, {"Räder": 2, "Licht": 11}, {"Bus": 7}):
            hand_in(desk, paper)
            assert not any(says_number(desk, total) for total in (19, 17, 13, 11, 9, 8)), desk.texts()
            desk.tap("next")
        desk.tap("blank")
        assert desk.vote.papersCast == 4, "the first press only asks"
        desk.tap("blank")
        assert desk.shows("5 von 5")

        desk.tap("end")
        assert the_ballot(desk).state is BallotState.OPEN, "the first press only asks"
        desk.tap("end")
        assert desk.item("papers").property("text").startswith("5 Stimmzettel, davon 1 leer.")
        assert not desk.shows(TITLES[0])
        assert not says_number(desk, 19)

        desk.tap("reveal")
        ballot = the_ballot(desk)
        assert ballot.state is BallotState.REVEALED
        assert (ballot.ballots_cast, ballot.ballots_blank) == (5, 1)
        assert totals(ballot) == {
            "Sicher Rad fahren": 19,
            "Räder abstellen": 2,
            "Bus und Bahn": 7,
            "Ampeln und Tempo": 0,
            "Licht bei Nacht": 19,
        }
        spoken = desk.texts()
        assert "Platz 1, Sicher Rad fahren" in ", ".join(spoken)
        assert sum(text == "gleichauf" for text in spoken) == 2
        assert any(
            text.startswith("Platz 1, Licht bei Nacht, 19 Punkt") and text.endswith("gleichauf") for text in spoken
        )
        assert any(text.startswith("Platz 3, Bus und Bahn, 7 Punkt") for text in spoken)
        assert any(text.startswith("Ohne Platz, Ampeln und Tempo, 0 Punkt") for text in spoken)
        assert "ohne Punkte, bleibt im Protokoll" in spoken

        desk.tap("toResults")
        assert desk.desk.controller.place == "results"


def test_nobody_gets_more_dots_than_the_rule_gives(qapp: QGuiApplication, tmp_path: Path) -> None:
    """B4: neither by touching a spent plus nor by a call that the screen would not make."""
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(), "vote")
        desk.vote.rule.setDots(3)
        desk.vote.rule.setCap(2)
        desk.tap("open")
        plus = desk.end("give", "Bus und Bahn")
        desk.tap(plus)
        desk.tap(plus)
        assert not plus.isEnabled(), "the cap is reached"
        assert desk.end("give", "Licht bei Nacht").isEnabled()
        desk.tap(plus)
        assert desk.vote.paper.dotsLeft == 1

        desk.vote.paper.give(plus.parentItem().parentItem().parentItem().property("candidateId"))
        assert desk.vote.paper.dotsLeft == 1
        assert desk.desk.controller.messenger.shown, "the refusal is said"
        desk.desk.controller.messenger.dismiss()

        desk.give("Licht bei Nacht")
        assert desk.item("remaining").property("text") == "kein Punkt mehr"
        assert not any(desk.end("give", title).isEnabled() for title in TITLES), "the budget is spent"
        desk.tap(desk.end("take", "Bus und Bahn"))
        assert desk.item("remaining").property("text").startswith("noch 1 Punkt")
        assert desk.end("give", "Ampeln und Tempo").isEnabled()

        desk.tap("clear")
        assert desk.vote.paper.dotsLeft == 3
        assert not desk.item("submit").isEnabled(), "a paper without dots is only handed in as a blank one"


def test_a_vote_by_keyboard_alone(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(), "vote")
        desk.vote.rule.setDots(3)
        desk.item("open").forceActiveFocus()
        desk.key(Key.Key_Return)
        assert desk.has("candidates")
        desk.key(Key.Key_Plus, Key.Key_Right, Key.Key_Return, Key.Key_Down, Key.Key_Plus, Key.Key_Minus)
        given = {item.property("title"): item.property("dots") for item in desk.items() if item.property("candidateId")}
        assert given == {**dict.fromkeys(TITLES, 0), TITLES[0]: 1, TITLES[1]: 1}
        for _ in range(8):
            if desk.item("submit").hasActiveFocus():
                break
            desk.key(Key.Key_Tab)
        desk.key(Key.Key_Return)
        assert desk.has("stored")
        desk.key(Key.Key_Return)
        assert desk.vote.paper.atHand, "the next person is what Enter means here"


def test_a_screen_reader_hears_candidate_and_remaining_dots(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(), "vote")
        desk.vote.rule.setDots(3)
        desk.tap("open")
        desk.give("Bus und Bahn")
        interface = QAccessible.queryAccessibleInterface(desk.end("give", "Bus und Bahn"))
        name = interface.text(QAccessible.Text.Name)
        assert name.startswith("Punkt geben: Bus und Bahn, noch 2 Punkt")
        assert interface.role() == QAccessible.Role.Button
        assert any(text.startswith("3: Bus und Bahn, 1 von 2 Punkten, noch 2 Punkt") for text in desk.texts())


def test_after_a_kill_every_acknowledged_paper_is_there(qapp: QGuiApplication, tmp_path: Path) -> None:
    """U1: papers count from the moment they are confirmed; the paper at hand is nobody's business."""
    script = Path(__file__).with_name("vote_until_killed.py")
    last = "3 papers, one more at hand"
    assert said_until_killed(script, tmp_path, last)[-1] == last

    with VoteDesk(tmp_path) as desk:
        desk.open("vote")
        assert desk.has("next")
        assert not desk.vote.paper.atHand
        assert desk.item("progress").property("text").startswith("3 Stimmzettel")
        desk.tap("next")
        assert desk.vote.paper.dotsLeft == desk.vote.paper.dots
        hand_in(desk, {"Licht": 1})
        desk.tap("end")
        desk.tap("end")
        desk.tap("reveal")
        assert totals(the_ballot(desk)) == {**dict.fromkeys(TITLES, 0), "Sicher Rad fahren": 3, "Licht bei Nacht": 1}


def test_a_paper_that_cannot_be_stored_stays_at_hand(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(), "vote")
        desk.tap("open")
        box = desk.path.with_name(desk.path.name + ".ballots")
        box.mkdir()
        desk.give("Bus und Bahn")
        desk.tap("submit")
        assert desk.desk.controller.messenger.shown
        assert not desk.has("stored")
        assert desk.vote.paper.dotsLeft == desk.vote.paper.dots - 1
        desk.desk.controller.messenger.dismiss()
        box.rmdir()
        desk.tap("submit")
        assert desk.has("stored")
        assert desk.vote.papersCast == 1


def test_the_rule_is_made_of_the_words_of_a_sentence(qapp: QGuiApplication, tmp_path: Path) -> None:
    """B1: the words offer only rules that can be kept; what is chosen is in the file at once."""
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(cards=3, people=25), "vote")
        assert desk.item("dots").property("current") == "2", "n/2 of five groups"
        assert desk.shows("5 Gruppe")
        assert desk.shows("geteilt durch 2, abgerundet")
        assert desk.shows("5 × 4 ÷ (2 × 25 Person")
        desk.tap("adviceHalfPlusOne")
        assert the_ballot(desk).rules.dots_per_person == 3
        desk.tap("dots")
        desk.key(Key.Key_Up, Key.Key_Up, Key.Key_Return)
        rules = the_ballot(desk).rules
        assert (rules.dots_per_person, rules.dots_per_candidate) == (1, 1), "the cap follows the dots"
        assert desk.item("cap").property("options") == ["1"]
        desk.tap("subject")
        desk.key(Key.Key_Down, Key.Key_Return)
        assert the_ballot(desk).subject is Subject.NOTES
        assert desk.shows("Zur Wahl stehen 15 Karte")
        desk.tap("hidden")
        assert not the_ballot(desk).rules.totals_hidden
        assert (
            desk.item("sentence")
            .property("text")
            .endswith("„Jede Person hat 1 Punkt, höchstens 1 je Karte. Wir stimmen offen über Karten ab.“")
        )


@pytest.mark.parametrize(
    ("titles", "warning", "can_open"),
    [
        (["Bus und Bahn"], "mindestens 2 Karten", False),
        (["Bus und Bahn", ""], "ohne Titel", True),
        ([f"Haltestelle {n}" for n in range(21)], "mehr als 20 Gruppen", True),
    ],
)
def test_the_rule_page_warns_before_it_is_too_late(
    qapp: QGuiApplication, tmp_path: Path, titles: list[str], warning: str, can_open: bool
) -> None:
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(titles), "vote")
        assert desk.item("warning").property("visible")
        assert desk.shows(warning)
        assert desk.item("open").isEnabled() == can_open


def test_sixty_cards_scroll_and_the_last_can_be_chosen(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path, size=(1366, 768)) as desk:
        desk.create(workshop_records(cards=12), "vote")
        desk.vote.rule.setSubject("notes")
        desk.tap("open")
        grid = desk.item("candidates")
        desk.fingers.down({1: (600, 560)}).glide({1: (0, -260)}).up(1)
        desk.until(lambda: not grid.property("moving"))
        assert grid.property("contentY") > 0, "a finger pushes the list"
        assert desk.vote.paper.dotsLeft == desk.vote.paper.dots, "pushing gives no dots"
        desk.key(*[Key.Key_Down] * 40, Key.Key_Plus)
        assert desk.vote.paper.dotsLeft == desk.vote.paper.dots - 1
        last = next(item for item in desk.items() if item.property("dots") == 1 and item.property("candidateId"))
        assert last.property("title") == "Licht bei Nacht: Vorschlag 11", "the last of the left column"
        desk.until(lambda: 0 < last.mapToScene(last.boundingRect().center()).y() < 700)


def test_open_totals_are_shown_only_when_the_rule_says_so(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(), "vote")
        desk.vote.rule.setTotalsHidden(False)
        desk.tap("open")
        hand_in(desk, {"Bus": 2})
        assert desk.has("interim")
        assert any(text.startswith("Platz 1, Bus und Bahn, 2 Punkt") for text in desk.texts())
        assert the_ballot(desk).totals == (), "the record waits for the end"


def test_a_prepared_ballot_is_thrown_away_and_a_further_one_held(qapp: QGuiApplication, tmp_path: Path) -> None:
    """B2 and B3."""
    with VoteDesk(tmp_path) as desk:
        desk.create(workshop_records(), "vote")
        desk.tap("discard")
        assert desk.desk.controller.place == "run"
        assert not list(desk.vote._session.state.all(Ballot))
        desk.desk.controller.goTo("vote")
        desk.settle()
        desk.tap("open")
        hand_in(desk, {"Bus": 1})
        desk.tap("end")
        desk.tap("goOn")
        desk.tap("end")
        desk.tap("end")
        desk.tap("reveal")
        desk.tap("again")
        assert desk.has("open")
        first, second = sorted(desk.vote._session.state.all(Ballot), key=lambda ballot: ballot.position)
        assert first.state is BallotState.REVEALED
        assert CandidateTotal(first.candidates[2].id, 1) in first.totals
        assert second.state is BallotState.DRAFT
        assert desk.vote._session.state.count(Cluster) == len(TITLES)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (3840, 2160)])
def test_every_stage_keeps_its_buttons_in_the_window(
    qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    with VoteDesk(tmp_path, size=size) as desk:
        desk.create(workshop_records(people=4), "vote")
        window = QRectF(0, 0, *size)

        def inside(*names: str) -> None:
            for name in names:
                item = desk.item(name)
                assert window.contains(item.mapRectToScene(item.boundingRect())), name

        inside("discard", "toBoard", "open")
        desk.tap("open")
        inside("putAway", "clear", "blank", "submit", "remaining")
        hand_in(desk, {"Bus": 1})
        inside("next", "end", "toBoard")
        desk.tap("end")
        inside("goOn", "end")
        desk.tap("end")
        inside("reveal")
        desk.tap("reveal")
        inside("again", "toBoard", "toResults")
