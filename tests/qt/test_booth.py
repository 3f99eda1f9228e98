"""Secret votes in the real program: the booth turn by turn, voting cards, paper counts; by finger and by keyboard."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from documents.reading import codes, page_texts, printed_card
from qml.touchkit import centre
from qt.vote_kit import QUESTION, TITLES, VoteDesk, workshop_records
from workshopdesk.app.ballot_record import recount
from workshopdesk.app.ballots import paper_counts
from workshopdesk.capture.voting_codes import voting_code
from workshopdesk.domain.ballot import Ballot, BallotState

Key = Qt.Key
PEOPLE = 25


def the_ballot(desk: VoteDesk) -> Ballot:
    (ballot,) = desk.vote._session.state.all(Ballot)
    return ballot


def totals(ballot: Ballot) -> dict[str, int]:
    titles = {candidate.id: candidate.title for candidate in ballot.candidates}
    return {titles[total.candidate_id]: total.dots for total in ballot.totals}


def held_in(desk: VoteDesk, mode: str, people: int = PEOPLE, groups: str = "") -> None:
    desk.create(workshop_records(people=people), "vote")
    desk.vote.rule.setQuestion(QUESTION)
    desk.vote.rule.setDots(3)
    if groups:
        desk.vote.rule.method.setGroups(groups)
    word = {"booth": "Kabine", "cards": "Stimmkarten", "paper": "Papier"}[mode]
    desk.tap(desk.found(lambda item: item.property("text") == word, word))
    assert the_ballot(desk).rules.mode.value == mode


def leave_booth(desk: VoteDesk) -> None:
    """The facilitator holds two fingers in the field."""
    desk.tap("boothExit")
    corner = desk.item("exitCorner")
    next(iter(desk.window.findChildren(QObject, "cornerTimer"))).setProperty("interval", 50)
    x, y = centre(corner)
    desk.fingers.down({1: (x - 15, y), 2: (x + 15, y)})
    desk.until(lambda: desk.has("end"), "the facilitator's page")
    desk.fingers.up(1).up(2)


def end_and_reveal(desk: VoteDesk) -> Ballot:
    desk.tap("end")
    desk.tap("end")
    desk.tap("reveal")
    return the_ballot(desk)


def press_the_chord(desk: VoteDesk) -> None:
    QTest.keyClick(desk.window, Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    desk.settle()


def order_on_paper(desk: VoteDesk) -> list[str]:
    model = desk.vote.paper.candidates
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    return [str(model.index(row).data(roles["title"])) for row in range(model.rowCount())]


def says(desk: VoteDesk, name: str) -> str:
    return str(desk.item(name).property("text"))


def test_a_secret_vote_by_25_people(qapp: QGuiApplication, tmp_path: Path) -> None:
    """Journey 3: as many papers as people, no total before the end, an order of its own for everybody."""
    with VoteDesk(tmp_path) as desk:
        held_in(desk, "booth")
        desk.vote.rule.setTotalsHidden(False)
        desk.tap("open")
        orders = set()
        for person in range(PEOPLE):
            assert desk.shows("Bitte die erste Person" if person == 0 else "Bitte die nächste Person")
            assert not desk.has("toBoard")
            assert says(desk, "boothProgress").startswith(f"{person} von 25")
            desk.tap("begin")
            orders.add(tuple(order_on_paper(desk)))
            assert desk.vote.paper.dotsLeft == 3, "nothing is left of the one before"
            if person == 7:
                desk.tap("blank")
                desk.tap("blank")
            else:
                desk.give(TITLES[person % 5], 2)
                desk.give(TITLES[4 if person % 5 != 4 else 0])
                desk.tap("submit")
            assert desk.has("thanksDone")
            assert not any(title in text for title in TITLES for text in desk.texts()), "the paper is out of sight"
            desk.tap("thanksDone")
        assert len(orders) > 10
        assert desk.shows("Alle Stimmzettel sind im Kasten")
        leave_booth(desk)
        assert not desk.has("interim"), "not even the facilitator sees totals of a secret vote"
        ballot = end_and_reveal(desk)
        assert (ballot.ballots_cast, ballot.ballots_blank) == (25, 1)
        assert sum(totals(ballot).values()) == 3 * 24
        assert totals(ballot)[TITLES[4]] == 2 * 5 + 19
        assert ballot.record_sha256


def test_back_and_nobody_there_throw_the_paper_away(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        held_in(desk, "booth")
        desk.tap("open")
        desk.tap("begin")
        desk.give("Bus und Bahn", 2)
        desk.tap("putAway")
        assert desk.has("begin")
        desk.tap("begin")
        assert desk.vote.paper.dotsLeft == 3
        desk.give("Bus und Bahn")
        watch = the_watch(desk)
        watch.setProperty("remaining", 12)
        assert says(desk, "idleWords").startswith("Noch 12 Sekunde")
        desk.tap("stay")
        assert watch.property("remaining") == 60
        assert desk.vote.paper.dotsLeft == 2, "still there"
        watch.setProperty("remaining", 1)
        desk.until(lambda: desk.has("begin"), "the next person's page")
        assert desk.vote.papersCast == 0
        desk.tap("begin")
        assert desk.vote.paper.dotsLeft == 3


def the_watch(desk: VoteDesk) -> QQuickItem:
    return desk.found(lambda item: item.metaObject().className().startswith("IdleWatch"), "the watch")


def test_the_booth_by_keyboard_alone(qapp: QGuiApplication, tmp_path: Path) -> None:
    """Also the facilitator's way out, where there is no PIN."""
    with VoteDesk(tmp_path) as desk:
        held_in(desk, "booth")
        desk.item("open").forceActiveFocus()
        desk.key(Key.Key_Return)
        desk.key(Key.Key_Return)
        assert desk.has("submit")
        desk.key(Key.Key_Plus, Key.Key_Right, Key.Key_Plus)
        for _ in range(12):
            if desk.item("submit").hasActiveFocus():
                break
            desk.key(Key.Key_Tab)
        desk.key(Key.Key_Return)
        assert desk.has("thanksDone")
        desk.key(Key.Key_Return)
        assert desk.vote.papersCast == 1
        for _ in range(4):
            if desk.item("boothExit").hasActiveFocus():
                break
            desk.key(Key.Key_Tab)
        desk.key(Key.Key_Return)
        assert desk.has("exitHint")
        desk.key(Key.Key_Escape)
        assert not desk.has("exitHint"), "a voter who came here goes back"
        desk.item("boothExit").forceActiveFocus()
        desk.key(Key.Key_Return)
        press_the_chord(desk)
        assert desk.has("end")


def test_the_pin_leads_out_of_the_booth_and_nothing_else(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        held_in(desk, "booth")
        desk.desk.controller.workshop.locks.setPin("2468")
        desk.tap("open")
        desk.tap("boothExit")
        press_the_chord(desk)
        assert desk.has("exitHint"), "with a PIN the chord does nothing"
        desk.key(Key.Key_1, Key.Key_1, Key.Key_1, Key.Key_1, Key.Key_Return)
        assert desk.shows("Diese PIN stimmt nicht.")
        desk.key(Key.Key_2, Key.Key_4, Key.Key_6, Key.Key_8, Key.Key_Return)
        assert desk.has("end")


def test_a_screen_reader_is_told_where_it_is(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        held_in(desk, "booth")
        desk.tap("open")
        begin = QAccessible.queryAccessibleInterface(desk.item("begin"))
        assert (begin.role(), begin.text(QAccessible.Text.Name)) == (QAccessible.Role.Button, "Ich bin dran")
        heading = QAccessible.queryAccessibleInterface(desk.item("boothHeading"))
        assert heading.role() == QAccessible.Role.Heading
        desk.tap("begin")
        assert any("0 von 2 Punkten" in text for text in desk.texts())


def test_groups_are_chosen_first_and_counted_apart(qapp: QGuiApplication, tmp_path: Path) -> None:
    """PROCESS-STEPS row N4"""
    with VoteDesk(tmp_path) as desk:
        held_in(desk, "booth", groups="Bürgerschaft, Fachleute")
        desk.tap("open")
        for group, title in [("Bürgerschaft", "Bus und Bahn")] * 2 + [("Fachleute", "Licht bei Nacht")]:
            desk.tap("begin")
            desk.tap(f"group:{group}")
            desk.give(title)
            desk.tap("submit")
            desk.tap("thanksDone")
        desk.vote.booth.close()
        desk.vote.close()
        counts = {line.group: line.cast for line in the_ballot(desk).group_counts}
        assert counts == {"Bürgerschaft": 2, "Fachleute": 1}


def test_a_card_lets_one_person_vote_once(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """B23: printed, typed by finger or held before the camera, used, refused; then its file is destroyed."""
    monkeypatch.setattr("workshopdesk.qt.cards_controller.QDesktopServices.openUrl", lambda url: True)  # no viewer here
    with VoteDesk(tmp_path) as desk:
        held_in(desk, "cards")
        desk.desk.controller.workshop.results.setFolder(QUrl.fromLocalFile(str(tmp_path / "drucken")))
        desk.vote.cards.print(6)
        desk.settle()
        assert says(desk, "cardsIssued").startswith("6 Stimmkarte")
        (pdf,) = (tmp_path / "drucken").iterdir()
        printed = [code.address for code in codes(pdf.read_bytes())]
        assert len(set(printed)) == 6
        assert "wer wie gestimmt hat" in " ".join(page_texts(pdf.read_bytes())[0].split())
        cards = [printed_card(pdf.read_bytes(), place) for place in (0, 1)]
        used = voting_code(cards[0].tobytes(), *cards[0].size)
        assert used in printed
        held = [
            QImage(card.tobytes(), *card.size, card.width, QImage.Format.Format_Grayscale8).copy() for card in cards
        ]
        desk.tap("destroyCards")
        assert not pdf.exists()

        desk.tap("open")
        camera = desk.vote.booth._camera
        camera.examine(held[0])
        assert desk.vote.booth.step == "welcome", "nobody has begun"
        desk.tap("begin")
        camera.examine(held[0])
        desk.settle()
        assert desk.vote.paper.atHand, "a card held up opens the paper"
        camera.examine(held[1])
        desk.vote.booth.back()
        desk.settle()
        desk.tap("begin")
        for letter in used:
            desk.tap(f"code:{letter}")
        desk.tap("codeCheck")
        desk.give("Bus und Bahn")
        desk.tap("submit")
        desk.tap("thanksDone")
        for code, said in ((used, "schon abgestimmt"), ("0" * 12, "gilt hier nicht")):
            desk.tap("begin")
            for letter in code.lower():
                desk.key(getattr(Key, f"Key_{letter.upper()}"))
            desk.key(Key.Key_Return)
            assert said in says(desk, "codeProblem")
            assert not desk.vote.paper.atHand
            desk.tap("boothBack")
        desk.tap("begin")
        camera.examine(held[0])
        assert "schon abgestimmt" in says(desk, "codeProblem"), "the used card, held up"
        camera.examine(held[1])
        assert desk.vote.paper.atHand, "the other card, held up after it"
        desk.vote.booth.back()
        desk.settle()
        leave_booth(desk)
        assert says(desk, "cardsUsed").startswith("6 Stimmkarte")
        assert "1 benutzt" in says(desk, "cardsUsed")
        desk.vote.close()
        assert (the_ballot(desk).cards_issued, the_ballot(desk).cards_used) == (6, 1)
    files = b"".join(found.read_bytes() for found in tmp_path.rglob("*") if found.is_file())
    assert not any(code.encode() in files for code in printed), "the codes were on paper only"


def test_cards_of_a_ballot_that_is_thrown_away_are_void(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """B23"""
    monkeypatch.setattr("workshopdesk.qt.cards_controller.QDesktopServices.openUrl", lambda url: True)
    with VoteDesk(tmp_path) as desk:
        held_in(desk, "cards")
        assert "keine Stimmkarten gedruckt" in says(desk, "cardsIssued")
        desk.desk.controller.workshop.results.setFolder(QUrl.fromLocalFile(str(tmp_path / "drucken")))
        desk.vote.cards.print(3)
        ballot_id = the_ballot(desk).id
        assert desk.vote._ballot_box.cards(ballot_id) == (3, 0)
        desk.vote.discard()
        assert desk.vote._ballot_box.cards(ballot_id) == (0, 0)


def type_count(desk: VoteDesk, papers: int, *dots: int) -> None:
    for number in (papers, *dots):
        for digit in str(number):
            desk.key(getattr(Key, f"Key_{digit}"))
        desk.key(Key.Key_Down)
    desk.tap("countEnter")


def test_two_people_count_paper_until_they_agree(qapp: QGuiApplication, tmp_path: Path) -> None:
    """B20 and B22: the second does not see the first's numbers; what differs is shown and counted again."""
    with VoteDesk(tmp_path) as desk:
        held_in(desk, "paper")
        desk.tap("open")
        desk.tap("count")
        desk.tap("count:0")
        desk.tap("digit:1")
        desk.tap("digit:2")
        desk.tap("digit:down")
        desk.tap("digit:9")
        desk.tap("countEnter")
        assert not any("9" in text for text in desk.texts()), "the first one's numbers are gone"
        desk.tap("bringSecond")
        assert not any(text.endswith((": 9", ": 12")) for text in desk.texts())
        desk.item("countRows").forceActiveFocus()
        type_count(desk, 12, 8)
        assert "stimmen nicht überein" in says(desk, "countAsked")
        assert any(text.endswith("erste Person 9, zweite Person 8, verschieden") for text in desk.texts())
        desk.vote.close()
        assert the_ballot(desk).state is BallotState.OPEN, "not before both agree"
        desk.desk.controller.messenger.dismiss()
        desk.tap("countAgain")
        assert paper_counts(desk.vote._session.state, the_ballot(desk).id) == []
        for step in (1, 2):
            if step == 2:
                desk.tap("bringSecond")
            desk.item("countRows").forceActiveFocus()
            type_count(desk, 12, 9, 0, 14)
        assert says(desk, "countAsked") == "Beide haben dasselbe gezählt."
        desk.tap("countBack")
        assert says(desk, "progress").startswith("12 von 25")
        ballot = end_and_reveal(desk)
        assert totals(ballot) == dict(zip(TITLES, (9, 0, 14, 0, 0), strict=True))
        assert desk.shows("12 Stimmzettel wurden auf Papier gezählt, von zwei Personen bestätigt.")


def test_the_record_is_saved_and_recounted(qapp: QGuiApplication, tmp_path: Path) -> None:
    """B24"""
    with VoteDesk(tmp_path) as desk:
        held_in(desk, "booth", people=6)
        desk.desk.controller.workshop.results.setFolder(QUrl.fromLocalFile(str(tmp_path / "mitnehmen")))
        desk.tap("open")
        for person in range(6):
            desk.tap("begin")
            desk.give(TITLES[person % 2])
            desk.tap("submit")
            desk.tap("thanksDone")
        leave_booth(desk)
        ballot = end_and_reveal(desk)
        desk.tap("saveRecord")
        desk.until(lambda: says(desk, "recordSaved").startswith("Gesichert"), "saved")
        (record,) = (tmp_path / "mitnehmen").iterdir()
        found = recount(record.read_bytes())
        assert (found.equal, found.sha256, found.ballots_cast) == (True, ballot.record_sha256, 6)


def test_fewer_than_five_papers_keep_their_totals(qapp: QGuiApplication, tmp_path: Path) -> None:
    """E10: and it is said why, before and after the reveal."""
    with VoteDesk(tmp_path) as desk:
        held_in(desk, "booth", people=4)
        desk.tap("open")
        for _ in range(4):
            desk.tap("begin")
            desk.give("Bus und Bahn", 2)
            desk.tap("submit")
            desk.tap("thanksDone")
        leave_booth(desk)
        desk.tap("end")
        desk.tap("end")
        assert "weniger als fünf" in says(desk, "staysHidden")
        desk.tap("reveal")
        assert desk.shows("fünf")
        assert not any(re.search(r"(?<!\d)8(?!\d)", text) for text in desk.texts() if "Prüfsumme" not in text)
        desk.tap("toResults")
        assert not any(text.startswith("Platz 1, Bus und Bahn") for text in desk.texts())


def test_what_is_stored_is_said_in_the_program(qapp: QGuiApplication, tmp_path: Path) -> None:
    """The promise and its limits, STORAGE.md §6."""
    with VoteDesk(tmp_path) as desk:
        held_in(desk, "booth")
        assert desk.shows("Bei weniger als fünf Stimmzetteln bleiben die Summen verdeckt")
        desk.tap("stored?")
        assert desk.shows("Aus der gespeicherten Datei lässt sich nicht ablesen, wer wie gestimmt hat.")
        assert desk.shows("Für rechtlich bindende Wahlen ist das Verfahren nicht gedacht.")


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (3840, 2160)])
def test_every_page_of_the_booth_fits_the_screen(qapp: QGuiApplication, tmp_path: Path, size: tuple[int, int]) -> None:
    with VoteDesk(tmp_path, size=size) as desk:
        held_in(desk, "cards", groups="Bürgerschaft, Fachleute, Verwaltung, Verbände")
        window = QRectF(0, 0, *size)

        def inside(*names: str) -> None:
            for name in names:
                item = desk.item(name)
                assert window.contains(item.mapRectToScene(item.boundingRect())), name

        desk.tap("open")
        inside("begin", "boothExit", "boothHeading", "boothProgress")
        desk.tap("begin")
        inside("code:0", "code:Z", "codeCheck", "boothBack", "boothHeading")
        desk.vote.booth._card = "x"
        desk.vote.booth._step = "group"
        desk.vote.booth.changed.emit()
        desk.settle()
        inside("group:Bürgerschaft", "group:Verbände", "boothBack", "boothHeading")
