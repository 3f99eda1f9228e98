"""Journey 3 (SCREENS.md): the event. 60 cards, groups, secret vote, discussion, profiles, and the protocol at the end.

The cards are titles from the Bonn cycling dialogue, the groups its categories.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from documents.reading import faults, squeezed, whole_text
from documents.workshops import bonn
from journeys.event_desk import EventDesk
from qt.test_booth import leave_booth
from workshopdesk.app import development, queries
from workshopdesk.domain.ballot import BallotState
from workshopdesk.domain.discussion import StatementKind
from workshopdesk.domain.note import NoteSource

PEOPLE = 25
GROUPS = {
    "level1_obstacles": "Hindernisse weg",
    "level1_cycle_path_quality": "Radwege, auf denen man bleibt",
    "level1_traffic_lights": "Ampeln, die an alle denken",
    "level1_lighting": "Licht auf dem Heimweg",
    "level1_signage": "Schilder, die man versteht",
}
OF_EACH = 12
SAID = {
    StatementKind.CHANCE: "Kinder fahren wieder selbst zur Schule",
    StatementKind.CONCERN: "Lieferwagen stehen dann auf dem Radweg",
    StatementKind.CONTRA: "Für zwei Radwege ist kein Platz",
}
ANSWER = "Die Stadt prüft Ladezonen in den Seitenstraßen."
DIGITAL = "Ein Mängelmelder mit Karte"
VALUE = "Alle kommen sicher an"


def ideas() -> dict[str, list[str]]:
    """Twelve short titles for each group, each only once, in letters that every keyboard has."""
    chosen: dict[str, list[str]] = {}
    seen: set[str] = set()
    for category in GROUPS:
        found = chosen.setdefault(category, [])
        for row in bonn(category):
            title = row["title"].strip()
            if len(found) < OF_EACH and title not in seen and re.fullmatch(r"[A-Z][A-Za-z ]{4,25}", title):
                found.append(title)
                seen.add(title)
        assert len(found) == OF_EACH
    return chosen


def test_from_the_first_card_to_the_protocol(qapp: QGuiApplication, tmp_path: Path) -> None:
    cards = ideas()
    titles = list(GROUPS.values())
    with EventDesk(tmp_path, (1920, 1080)) as desk:
        desk.settle()
        desk.tap(desk.worded("Kartenabfrage mit Punktabfrage"))
        desk.tap("create")
        assert desk.desk.controller.place == "prepare"
        prepare(desk)
        desk.go_to("Durchführen")

        desk.go_on_until("collect")
        desk.type_from_paper([title for found in cards.values() for title in found[: OF_EACH // 2]])
        spoken = [title for found in cards.values() for title in found[OF_EACH // 2 :]]
        desk.write_together(spoken)
        notes = queries.notes(desk.state)
        assert sorted(note.text for note in notes) == sorted(title for found in cards.values() for title in found)
        assert [note.source for note in notes].count(NoteSource.PAPER) == 30
        assert {note.source for note in notes} == {NoteSource.PAPER, NoteSource.TOUCH}

        desk.go_on_until("cluster")
        group(desk, cards)
        assert [desk.cluster(number).title for number in range(1, 6)] == titles
        assert {len(cluster.members) for cluster in queries.clusters(desk.state)} == {OF_EACH}

        vote(desk, titles)
        talk(desk, titles)
        develop(desk, titles)
        desk.desk.controller.goTo("results")
        desk.settle()
        files = desk.write_files(tmp_path / "Mitnehmen")
        before = set(desk.state)
    check_protocol(next(path for path in files if "rotokoll" in path.name), cards, titles, tmp_path)

    # the file is the memory: whoever opens it tomorrow finds the evening as it was
    with EventDesk(tmp_path, (1920, 1080)) as again:
        again.settle()
        again.tap("open")
        assert set(again.state) == before
        assert again.shows(titles[0])


def prepare(desk: EventDesk) -> None:
    desk.pane("Angaben")
    desk.tap(desk.worded("Teilnehmende"))
    for name in ("tenMore", "tenMore", "more", "more", "more", "more", "more"):
        desk.tap(name)
    assert queries.workshop_of(desk.state).head_count == PEOPLE


def group(desk: EventDesk, cards: dict[str, list[str]]) -> None:
    """A line around a row of paper cards makes a group; the others are dragged to its title or sent there."""
    desk.see_all()
    for number, (category, found) in enumerate(cards.items(), 1):
        desk.lasso(found[: OF_EACH // 2])
        desk.entry("group")
        desk.see_all()
        desk.title(number, GROUPS[category])
    desk.see_all()
    for number, found in enumerate(cards.values(), 1):
        if number < 3:
            desk.bring_together(found[9:], number)
            desk.bring_together(found[6:9], number)
        else:
            desk.send_to_group(found[6:], number)
    # groups that have grown lie over one another
    desk.tap("more")
    desk.tap("tidy")
    desk.key(Qt.Key.Key_Escape)


def vote(desk: EventDesk, titles: list[str]) -> None:
    """Secret, turn by turn at the one screen."""
    desk.go_on_until("vote")
    if desk.desk.controller.place != "vote":
        desk.tap("vote")
    desk.tap(desk.found(lambda item: item.property("text") == "Kabine", "Kabine"))
    desk.tap("open")
    for person in range(PEOPLE):
        desk.tap("begin")
        if person == 7:
            desk.tap("blank")
            desk.tap("blank")
        else:
            desk.give(titles[person % 4])
            desk.tap("submit")
        desk.tap("thanksDone")
    leave_booth(desk)
    desk.tap("end")
    desk.tap("end")
    desk.tap("reveal")
    (ballot,) = queries.ballots(desk.state)
    assert (ballot.state, ballot.ballots_cast, ballot.ballots_blank) == (BallotState.REVEALED, PEOPLE, 1)
    by_title = {candidate.title: candidate.id for candidate in ballot.candidates}
    totals = {total.candidate_id: total.dots for total in ballot.totals}
    assert [totals[by_title[title]] for title in titles] == [7, 6, 6, 5, 0]


def talk(desk: EventDesk, titles: list[str]) -> None:
    desk.desk.controller.goTo("discussion")
    desk.settle()
    desk.tap(f"topic:{desk.titles()[titles[0]].id}")
    for kind, words in SAID.items():
        desk.tap(f"add:{kind.value}")
        desk.type_text(words)
        desk.key(Qt.Key.Key_Return, Qt.Key.Key_Return)
    stored = desk.statements()
    assert {words: stored[words].kind for words in SAID.values()} == {words: kind for kind, words in SAID.items()}
    desk.tap(f"statement:{stored[SAID[StatementKind.CONCERN]].id}")
    desk.fill("answer", ANSWER)
    assert desk.statements()[SAID[StatementKind.CONCERN]].answer == ANSWER


def develop(desk: EventDesk, titles: list[str]) -> None:
    """Three groups become profiles with their two questions answered."""
    for number, title in enumerate(titles[:3], 1):
        desk.desk.controller.goTo("run")
        desk.settle()
        desk.look_at_group(number)
        desk.tap(desk.bar(number))
        desk.tap("clusterToProfile")
        desk.until(lambda: desk.desk.controller.place == "profiles", "the place")
        desk.write("digital_reference", f"{DIGITAL} ({title})")
        desk.write("public_value", f"{VALUE} ({title})")
    profiles = development.profiles(desk.state)
    assert [profile.title for profile in profiles] == titles[:3]
    assert not any(development.missing_answers(profile) for profile in profiles)


def check_protocol(path: Path, cards: dict[str, list[str]], titles: list[str], folder: Path) -> None:
    pdf = path.read_bytes()
    assert faults(pdf, folder) == []
    words = squeezed(whole_text(pdf))
    for said in (*titles, *SAID.values(), ANSWER, *(title for found in cards.values() for title in found)):
        assert squeezed(said) in words, said
    for title in titles[:3]:
        assert squeezed(f"{DIGITAL} ({title})") in words
        assert squeezed(f"{VALUE} ({title})") in words
