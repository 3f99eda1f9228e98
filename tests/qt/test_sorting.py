"""Many cards at once, in the real program on the demo workshop: lasso, tapping, keyboard, and what follows.

Rules S1 to S6, C9, N10 of app/SPEC.md, by finger and by key.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtTest import QTest

from qt.board_kit import BoardDesk
from qt.test_ink import Pen
from workshopdesk.app import queries
from workshopdesk.app.commands import TitleCluster
from workshopdesk.app.templates import records_for, template_by_key
from workshopdesk.domain.note import Board, Colour, NoteKind, NotePlace

WLAN, BUS, WAY, CITY = "WLAN in der Stadt", "Bessere Taktung der Busse", "Wegweiser", "Autofreie Innenstadt"
NOISE, CHANGING, MARKS = "Fehlender Lärmschutz", "Wickeltische in Herrentoiletten", "Kennzeichung des Radweges"


class SortingDesk(BoardDesk):
    def look_at_loose_cards(self) -> None:
        """Bring the free ground with its eight cards into the middle of the screen."""
        self.view.lookAt(-900, 260, 1.0)
        self.settle()
        self.next_frame()

    def selections(self) -> list[list[str]]:
        """The texts of the selected cards, one list per selection."""
        sorting = self.desk.controller.workshop.sorting
        return [[self.state_text(key[0]) for key in selection.keys] for selection in sorting._selections]

    def state_text(self, note_id: str) -> str:
        return next(note.text for note in queries.notes(self.state) if note.id == note_id)

    def marked(self) -> set[str]:
        """The cards drawn with a ring."""
        return {self.state_text(card.property("noteId")) for card in self.cards() if card.property("picked")}

    def around(self, texts: Sequence[str], air: float = 7) -> list[tuple[float, float]]:
        """A line around cards, from the upper left corner and back to it."""
        zoom = self.view.property("zoom")
        boxes = []
        for text in texts:
            card = self.card(text)
            corner = card.mapToScene(QPointF(0, 0))
            boxes.append((corner.x(), corner.y(), corner.x() + card.width() * zoom, corner.y() + card.height() * zoom))
        left, top = min(box[0] for box in boxes) - air, min(box[1] for box in boxes) - air
        right, bottom = max(box[2] for box in boxes) + air, max(box[3] for box in boxes) + air
        corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top + 4)]
        line = []
        for (x0, y0), (x1, y1) in pairwise(corners):
            line += [(x0 + (x1 - x0) * i / 8, y0 + (y1 - y0) * i / 8) for i in range(8)]
        return line

    def lasso(self, *groups: Sequence[str]) -> None:
        """Several people draw at the same time, each around some cards, with the tool on."""
        self.tap("select")
        lines = [self.around(texts) for texts in groups]
        self.fingers.down({i: line[0] for i, line in enumerate(lines)})
        for step in range(1, 32):
            self.fingers.move({i: line[step] for i, line in enumerate(lines)})
        self.fingers.up()
        self.settle()
        self.next_frame()

    def entry(self, what: str) -> None:
        """Touch an entry of the only open selection's sheet."""
        self.tap("selection:" + what)
        self.next_frame()

    @property
    def undo_label(self) -> str:
        return self.desk.controller.workshop.undoLabel


@pytest.fixture
def board(qapp, tmp_path: Path) -> Iterator[SortingDesk]:
    with SortingDesk(tmp_path, (1920, 1080)) as desk:
        desk.practise()
        desk.look_at_loose_cards()
        yield desk


@pytest.fixture
def columns(qapp, tmp_path: Path) -> Iterator[SortingDesk]:
    """The template with five columns, a phase of collecting in hand."""
    with SortingDesk(tmp_path, (1920, 1080)) as desk:
        desk.create(records_for(template_by_key("chancen"), title="Gesundheit", language="de"), "run")
        desk.desk.controller.workshop.agenda.nextPhase()
        desk.next_frame()
        yield desk


def test_two_people_draw_around_their_cards_at_the_same_time(board):
    x, zoom = board.view.property("originX"), board.view.property("zoom")
    board.lasso([WLAN, NOISE], [CITY])
    assert board.selections() == [[WLAN, NOISE], [CITY]]
    assert board.marked() == {WLAN, NOISE, CITY}
    assert (board.view.property("originX"), board.view.property("zoom")) == (x, zoom), "the ground keeps still"
    assert not board.item("select").property("active"), "the tool is for one line"
    # the sheet of one ends one selection, the other stays
    board.tap([item for item in board.items() if item.objectName() == "selection:end"][1])
    assert board.selections() == [[WLAN, NOISE]]
    assert board.marked() == {WLAN, NOISE}


def test_one_selected_card_takes_all_along_in_one_step(board):
    before = {text: board.note(text) for text in (WLAN, NOISE, BUS)}
    board.lasso([WLAN, NOISE])
    start = board.middle(board.card(NOISE))
    board.fingers.down({1: board.middle(board.card(WLAN))}).glide({1: (700, 330)}, 10)
    held = board.middle(board.card(NOISE))
    assert (held[0] - start[0], held[1] - start[1]) == pytest.approx((700, 330), abs=16), "it follows the finger"
    assert board.note(NOISE) == before[NOISE], "nothing is written while a finger is down"
    board.fingers.up()
    board.settle()
    board.next_frame()
    ways = {text: (board.note(text).x - old.x, board.note(text).y - old.y) for text, old in before.items()}
    assert ways[WLAN] == ways[NOISE] == pytest.approx((700, 330), abs=16)
    assert ways[BUS] == (0, 0)
    assert board.undo_label == "move-notes"
    assert board.selections() == [[WLAN, NOISE]], "they stay selected"
    board.tap("undo")
    assert board.note(WLAN) == before[WLAN]
    assert board.note(NOISE) == before[NOISE]


def test_selected_cards_are_dropped_into_a_frame_and_split_off_again(board):
    board.view.lookAt(-500, 200, 0.8)
    board.settle()
    board.next_frame()
    board.lasso([WLAN, NOISE])
    number = 3
    members = board.cluster(number).members
    board.drag_onto(WLAN, board.middle(board.bar(number)))
    both = [board.note(WLAN).id, board.note(NOISE).id]
    assert set(board.cluster(number).members) == {*members, *both}
    assert board.undo_label == "put-notes-in-cluster"
    board.next_frame()
    assert board.marked() == {WLAN, NOISE}, "selected cards stay selected in their new place"
    board.entry("group")
    assert board.cluster(number).members == members
    born = max(queries.clusters(board.state), key=lambda cluster: cluster.number)
    assert sorted(born.members) == sorted(both)
    assert board.selections() == []
    geometry = board.desk.controller.workshop.board.geometry
    rects = [placed.rect for placed in geometry.frames]
    own = geometry.frame(born.id).rect
    assert sum(own.meets(rect) for rect in rects) == 1, "the new frame covers no other one"


def test_selected_cards_become_a_group_get_a_colour_are_parked_and_binned(board):
    board.lasso([WLAN, NOISE])
    board.entry("colours")
    board.entry("colour:blue")
    assert {board.note(text).colour for text in (WLAN, NOISE)} == {Colour.BLUE}
    assert board.undo_label == "colour-notes"
    board.lasso([WLAN, NOISE])
    board.entry("group")
    born = max(queries.clusters(board.state), key=lambda cluster: cluster.number)
    assert [board.state_text(member) for member in born.members] == [WLAN, NOISE]
    board.lasso([BUS, WAY])
    board.entry("park")
    assert {BUS, WAY} <= set(board.in_place(NotePlace.PARKING_LOT))
    board.lasso([CITY, MARKS])
    board.entry("bin")
    assert {CITY, MARKS} <= set(board.in_place(NotePlace.BIN))
    board.tap("undo")
    assert not {CITY, MARKS} & set(board.in_place(NotePlace.BIN)), "one step back for all of them"


def test_a_finger_that_rests_on_a_card_begins_a_selection_at_this_place(board):
    place = board.middle(board.card(WLAN))
    board.fingers.down({1: place})
    board.until(lambda: bool(board.selections()), "a long press")
    board.fingers.up()
    board.settle()
    assert board.selections() == [[WLAN]]
    board.tap(board.card(NOISE))
    assert board.selections() == [[WLAN, NOISE]]
    assert not board.has("ring:edit"), "a tap beside a selection is meant for it"
    board.tap(board.card(WLAN))
    assert board.selections() == [[NOISE]]
    board.tap(board.card(NOISE))
    assert board.selections() == []
    board.tap(board.card(NOISE))
    assert board.has("ring:edit"), "without a selection a tap opens the ring"


def test_a_card_that_somebody_puts_away_leaves_the_selection(board):
    board.lasso([WLAN, NOISE])
    board.desk.controller.workshop.board.parkCard(board.note(WLAN).id)
    board.settle()
    assert board.selections() == [[NOISE]]
    board.desk.controller.workshop.board.parkCard(board.note(NOISE).id)
    board.settle()
    assert board.selections() == []


def test_selecting_by_keyboard_alone(board):
    board.key(Qt.Key.Key_Right)
    board.key(Qt.Key.Key_X, Qt.Key.Key_PageDown, Qt.Key.Key_X, Qt.Key.Key_PageDown, Qt.Key.Key_X)
    board.key(Qt.Key.Key_X)
    assert [len(selection) for selection in board.selections()] == [2]
    chosen = board.selections()[0]
    board.next_frame()
    board.key(Qt.Key.Key_Tab)
    focus = board.window.activeFocusItem()
    assert focus.objectName() == "selection:group"
    assert QAccessible.queryAccessibleInterface(focus).text(QAccessible.Text.Name) == "Gruppe"
    board.key(*[Qt.Key.Key_Tab] * 4)
    assert board.window.activeFocusItem().objectName() == "selection:bin"
    board.key(Qt.Key.Key_Return)
    assert set(chosen) <= set(board.in_place(NotePlace.BIN))
    board.key(Qt.Key.Key_Right)
    assert board.view.property("keyboardActive"), "the keys go on on the board"


def test_a_missing_area_is_asked_for_when_every_group_has_its_title(board):
    workshop = board.desk.controller.workshop
    while workshop.agenda.phaseKind != "cluster":
        workshop.agenda.nextPhase()
    for cluster in queries.clusters(board.state):
        if not cluster.title:
            board.desk.controller._opened.session.do(TitleCluster(cluster.id, "Ohne Namen"))
    board.next_frame()
    count = len(queries.clusters(board.state))
    board.tap(board.worded("Leere Gruppe"))
    board.key(Qt.Key.Key_Return)
    assert board.shows("wie der Bereich heißt"), "an empty group needs a title"
    board.type("Barrierefreiheit")
    board.key(Qt.Key.Key_Return)
    born = max(queries.clusters(board.state), key=lambda cluster: cluster.number)
    assert (born.title, born.members, len(queries.clusters(board.state))) == ("Barrierefreiheit", (), count + 1)
    first = queries.clusters(board.state)[0]
    board.desk.controller._opened.session.do(TitleCluster(first.id, ""))
    board.settle()
    assert not board.has("missingArea"), "not before every group has a title"


def test_a_group_gets_a_summary(board):
    board.view.showAll()
    board.settle()
    board.view.lookAt(0, 200, 0.8)
    board.next_frame()
    board.tap(board.bar(1))
    board.tap("clusterSummary")
    QTest.keyClick(board.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    board.type("Radwege sollen durchgehen.")
    board.key(Qt.Key.Key_Tab)
    assert board.cluster(1).summary == "Radwege sollen durchgehen."


def test_cards_face_down_tell_nobody_anything(board):
    words = board.card(WLAN).property("words")
    assert words.replace("\n", " ") == WLAN
    board.tap("more")
    board.tap("turnCards")
    board.next_frame()
    assert {card.property("words") for card in board.cards()} == {""}
    names = {QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name) for card in board.cards()}
    assert names == {"verdeckte Karte"}
    board.tap(board.card(WLAN))
    assert not board.has("ring:edit")
    board.tap("more")
    board.tap("shuffle")
    assert board.undo_label == "shuffle-notes"
    board.tap("more")
    board.tap("turnCards")
    board.next_frame()
    assert board.card(WLAN).property("words") == words


def test_the_board_is_tidied_in_one_step(board):
    board.drag({WLAN: (120, 90)})
    before = {note.id: note for note in queries.notes(board.state)}
    frames = {cluster.id: cluster for cluster in queries.clusters(board.state)}
    board.tap("more")
    board.tap("tidy")
    geometry = board.desk.controller.workshop.board.geometry
    rects = [placed.rect for placed in geometry.frames] + [geometry.box(key) for key in geometry.keys if not key[1]]
    assert sum(one.meets(other) for one in rects for other in rects if one is not other) == 0
    assert board.undo_label == "tidy-board"
    board.tap("undo")
    assert {note.id: note for note in queries.notes(board.state)} == before
    assert {cluster.id: cluster for cluster in queries.clusters(board.state)} == frames


def test_a_tidied_board_glides_to_its_places(board):
    """Only for those who want motion; a thing on its way has its rest in fromX and fromY."""
    board.drag({WLAN: (300, 480)})
    motion = QQmlExpression(QQmlEngine.contextForObject(board.view), board.view, "Theme.reducedMotion = false")
    motion.evaluate()
    assert not motion.hasError()
    frame = board.item("cluster:" + board.cluster(2).id)
    before = frame.x()
    board.desk.controller.workshop.sorting.tidy()
    assert frame.property("fromX") == pytest.approx(before - board.cluster(2).x)
    assert frame.property("fromX") != 0
    board.until(lambda: frame.property("fromX") == 0 and frame.property("fromY") == 0, "the end of the way")
    assert (frame.x(), frame.y()) == (board.cluster(2).x, board.cluster(2).y)


def test_a_pen_selects_on_empty_ground_when_it_writes_on_cards(board):
    board.desk.controller.setPenWrites(True)
    board.next_frame()
    Pen(board.window).draw(board.around([WLAN, NOISE]))
    board.settle()
    assert board.selections() == [[WLAN, NOISE]]


def test_columns_give_cards_their_meaning(columns):
    workshop = columns.desk.controller.workshop
    for words, tint in (("Telemedizin", "green"), ("Lotsen", "green"), ("Fachkräftemangel", "pink")):
        workshop.board.addCard(words, tint, 0, 0, "touch")
    columns.next_frame()
    areas = columns.state.get(Board, queries.boards(columns.state)[0].id).areas
    assert [columns.note(words).area_id for words in ("Telemedizin", "Fachkräftemangel")] == [areas[0].id, areas[1].id]
    titles = [item.property("text") for item in columns.items() if item.objectName() == "areaTitle"]
    assert titles == [area.title for area in areas]
    # dropped between the two cards of the first column, it takes its place in their stack
    x, y = columns.middle(columns.card("Telemedizin"))
    columns.drag_onto("Fachkräftemangel", (x + 20, y + 70))
    columns.next_frame()
    stack = sorted((note for note in queries.loose_notes(columns.state)), key=lambda note: note.y)
    assert [note.text for note in stack] == ["Telemedizin", "Fachkräftemangel", "Lotsen"]
    assert {note.x for note in stack} == {stack[0].x}
    assert {note.kind for note in stack} == {NoteKind.CHANCE}
    columns.tap("undo")
    assert columns.note("Fachkräftemangel").kind is NoteKind.CHALLENGE


def test_thirty_cards_from_paper_with_one_key_each(columns):
    columns.tap("more")
    columns.tap("paperCards")
    columns.settle()
    words = [f"Karte {number} von der Pinnwand" for number in range(1, 31)]
    for text in words:
        columns.type(text)
        columns.key(Qt.Key.Key_Return)
    found = queries.notes(columns.state)
    assert [note.text for note in found] == words
    assert {note.source.value for note in found} == {"paper"}
    geometry = columns.desk.controller.workshop.board.geometry
    rects = [geometry.rect(key) for key in geometry.keys]
    assert len(rects) == 30
    assert sum(one.meets(other) for one in rects for other in rects if one is not other) == 0
    assert columns.shows("Karte 30 von der Pinnwand")
    columns.tap("paper:yellow")
    columns.type("Gesundheitskiosk")
    columns.key(Qt.Key.Key_Return)
    assert columns.note("Gesundheitskiosk").kind is NoteKind.PROJECT
    columns.tap(columns.worded("Ablage"))
    assert "Gesundheitskiosk" in columns.in_place(NotePlace.BIN)
    assert columns.undo_label == "bin-note"


def test_a_person_is_told_how_many_cards_are_left(columns):
    workshop = columns.desk.controller.workshop
    index = next(i for i, phase in enumerate(workshop.plan.phases) if phase["kind"] == "collect")
    assert workshop.plan.setCardLimit(index, "zwei") != ""
    assert workshop.plan.setCardLimit(index, "2") == ""
    while workshop.agenda.phaseNumber != index + 1:
        workshop.agenda.nextPhase() if workshop.agenda.phaseNumber < index + 1 else workshop.agenda.previousPhase()
    said = []
    for words in ("Erste", "Zweite", "Dritte"):
        columns.tap("addCard")
        said.append(workshop.collect.left("bottom", 0))
        assert columns.item("cardsLeft").property("cards") == said[-1]
        columns.item("words").setProperty("text", words)
        columns.tap("key:done")
    assert said == [2, 1, 2], "after the last card the next person begins anew"
    assert workshop.collect.left("top", 0) == 2, "every writing place counts for itself"


def test_too_many_cards_are_remarked_upon(columns):
    board = columns.desk.controller.workshop.board
    for number in range(61):
        board.addCard(f"Gedanke {number}", "green", 0, 0, "touch")
    columns.next_frame()
    assert columns.shows("Mehr als 60 Karten")
    close = next(item for item in columns.items(columns.item("advice")) if item.property("text") == "Hinweis schließen")
    columns.tap(close)
    assert not columns.has("advice")
    for number in range(61, 101):
        board.addCard(f"Gedanke {number}", "green", 0, 0, "touch")
    columns.next_frame()
    assert columns.shows("Mehr als 100 Karten")
    # at the right edge the bar's lower end is where the advice would lie
    columns.desk.controller.setBarEdge("right")
    columns.desk.controller.setBarHeight(0)
    columns.next_frame()
    bar, advice = columns.item("facilitatorBar"), columns.item("advice")
    assert columns.middle(advice)[0] + advice.width() / 2 <= columns.middle(bar)[0] - bar.width() / 2
