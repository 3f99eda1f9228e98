"""Personal data in what people wrote (SPEC V8 to V11): found, decided place by place, blackened in what is public."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from app.kit import BOARD, Table
from workshopdesk.app import codec
from workshopdesk.app.closing import DECIDED, check_not_finished
from workshopdesk.app.commands import AddNote, EditNote
from workshopdesk.app.commands_privacy import DecidePersonalData, SetInternal
from workshopdesk.app.data_version import content_sha256
from workshopdesk.app.erasing import erasing
from workshopdesk.app.personal_data import Place, places, undecided, with_verdict
from workshopdesk.app.personal_finder import PersonalDataFinder, PersonalDataKind, first_names
from workshopdesk.app.visibility import public_state
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.ballot import Ballot, Candidate
from workshopdesk.domain.change import ChangeSet
from workshopdesk.domain.discussion import Statement
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.locks import Locks
from workshopdesk.domain.note import Note
from workshopdesk.domain.personal_data import PersonalDataDecision, Verdict
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop

FINDER = PersonalDataFinder(first_names())
REACH_ME = "Am Rathaus fehlt Licht. Rückfragen: lena.sommer@example.org oder 0228 1234567"


def found(text: str) -> list[tuple[str, str]]:
    return [(hit.kind.value, text[hit.start : hit.end]) for hit in FINDER.hits(text)]


def table(text: str = REACH_ME) -> Table:
    return Table(AddNote("n1", BOARD, 0, 0, text=text))


def decide(where: Table, verdict: Verdict, *which: Place) -> None:
    where.do(DecidePersonalData(tuple(place.decided(verdict) for place in which)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Schreiben Sie an lena.sommer@example.org!", [("email", "lena.sommer@example.org")]),
        ("lena(at)example.org", [("email", "lena(at)example.org")]),
        ("Tel. +49 170 1234567, danke", [("phone", "+49 170 1234567")]),
        ("(0228) 12 34-567", [("phone", "0228) 12 34-567")]),
        ("Vor der Endenicher Straße 295 fehlt ein Bordstein", [("address", "Endenicher Straße 295")]),
        ("In der Gartenstr. 7 b", [("address", "Gartenstr. 7 b")]),
        ("Frau Dr. Yılmaz weiß mehr", [("name", "Frau Dr. Yılmaz")]),
        ("Ich heiße Ayşe Yılmaz.", [("name", "Ayşe Yılmaz")]),
        ("Petra Ziegler, Gartenstr. 7", [("name", "Petra Ziegler"), ("address", "Gartenstr. 7")]),
        ("Das hat Petra Ziegler vorgeschlagen", [("name", "Petra Ziegler")]),
        ("Mit freundlichen Grüßen\nElmer Schabel", [("name", "Elmer Schabel")]),
    ],
)
def test_each_kind_is_found(text: str, expected: list[tuple[str, str]]) -> None:
    """V8."""
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Die Bertha-von-Suttner-Straße ist zu eng",
        "Ein Radweg auf dem Kaiser Karl Ring",
        "neue Bänke für die Anne-Frank Oberschule",
        "04416 Markranstädt, Haushalt 2022, 14729270 Euro",
        "Der Radweg 10 Meter neben der Straße",
        "Mehr Licht am Weg, bitte bis August",
        "von 13-21 Uhr, 0,50 Euro, 01.01.2020",
    ],
)
def test_streets_schools_years_and_sums_are_no_persons(text: str) -> None:
    """V8."""
    assert found(text) == []


def test_hostile_texts_take_no_time() -> None:
    """V8: every pattern ends, whatever is written; quadratic ones would take minutes here."""
    for text in ("Aa " * 20000, "a" * 60000 + "@", "Aa-" * 20000 + "straße", "0 " * 30000, "@" + "a." * 20000):
        assert FINDER.hits(text) == []


def test_real_ideas_give_few_places() -> None:
    """V8: the share that the docstring of app/personal_finder.py names, on the Bonn ideas of the repository."""
    source = Path(__file__).parents[2] / "resources" / "demo" / "ideas.csv"
    with source.open(encoding="utf-8-sig", newline="") as lines:
        texts = ["\n".join(value for value in row.values() if isinstance(value, str)) for row in csv.DictReader(lines)]
    assert len(texts) >= 30
    hits = [hit for text in texts for hit in FINDER.hits(text) if hit.kind is PersonalDataKind.NAME]
    assert len(hits) <= 0.02 * len(texts)


def test_blackened_words_are_in_nothing_public_and_stay_in_the_workshop() -> None:
    """V9: on a ballot too, whose candidates have the card's words."""
    here = table()
    ballot = Ballot(id="b", candidates=(Candidate("n1", 1, REACH_ME), Candidate("n2", 2, "Bänke")))
    here.state = State((*here.state, ballot))
    email, phone = places(here.state, FINDER.hits)
    assert (email.words, phone.number, phone.record_type) == ("lena.sommer@example.org", 1, "note")
    decide(here, Verdict.BLACKEN, email)
    decide(here, Verdict.KEEP, phone)
    public = public_state(here.state)
    assert public.get(Note, "n1").text == "Am Rathaus fehlt Licht. Rückfragen: […] oder 0228 1234567"
    assert [one.title for one in public.get(Ballot, "b").candidates] == [public.get(Note, "n1").text, "Bänke"]
    assert here.note("n1").text == REACH_ME


def test_ink_and_photos_of_a_blackened_card_are_left_out() -> None:
    """V9: they show the words; those of other cards stay."""
    here = table()
    more: list[Record] = [Stroke(id="s1", note_id="n1"), Stroke(id="s2", note_id="n2")]
    more += [Picture(id="p1", subject_id="n1", alt=REACH_ME), Picture(id="logo")]
    here.state = State((*here.state, *more))
    decide(here, Verdict.BLACKEN, places(here.state, FINDER.hits)[0])
    public = public_state(here.state)
    assert [one.id for one in (*public.all(Stroke), *public.all(Picture))] == ["s2", "logo"]


def test_several_places_of_one_text_are_blackened_each_where_it_stands() -> None:
    """V9."""
    here = table()
    decide(here, Verdict.BLACKEN, *places(here.state, FINDER.hits))
    assert public_state(here.state).get(Note, "n1").text == "Am Rathaus fehlt Licht. Rückfragen: […] oder […]"


def test_undecided_places_are_counted_until_each_is_decided() -> None:
    """V8."""
    here = table()
    assert len(undecided(here.state, FINDER.hits)) == 2
    decide(here, Verdict.KEEP, undecided(here.state, FINDER.hits)[0])
    assert [place.words for place in undecided(here.state, FINDER.hits)] == ["0228 1234567"]
    here.do(SetInternal(Note, "n1", internal=True))
    assert undecided(here.state, FINDER.hits) == [], "what is internal is in no public edition"


def test_a_changed_text_asks_again() -> None:
    """V10."""
    here = table()
    decide(here, Verdict.BLACKEN, *places(here.state, FINDER.hits))
    here.do(EditNote("n1", REACH_ME.replace("Licht", "eine Bank")))
    assert len(undecided(here.state, FINDER.hits)) == 2
    assert "example.org" in public_state(here.state).get(Note, "n1").text, "nothing is blackened unasked"


def test_deciding_anew_replaces_the_decision() -> None:
    """V9."""
    here = table()
    for verdict in (Verdict.BLACKEN, Verdict.KEEP):
        decide(here, verdict, *places(here.state, FINDER.hits))
    assert here.state.count(PersonalDataDecision) == 2
    assert public_state(here.state).get(Note, "n1").text == REACH_ME


def test_what_was_said_is_looked_through_and_stands_once() -> None:
    """V8: what hangs on a card too, not the town's own contact."""
    state = State(
        (
            Workshop(id="w", title="Radverkehr"),
            Statement(id="s", text="Herr Thelen ist dagegen", answer="Frau Ziegler antwortet"),
        )
    )
    assert [(place.record_type, place.words) for place in places(state, FINDER.hits)] == [
        ("statement", "Herr Thelen"),
        ("statement", "Frau Ziegler"),
    ]


def test_no_public_edition_tells_of_decisions() -> None:
    """V10."""
    here = table()
    decide(here, Verdict.KEEP, *places(here.state, FINDER.hits))
    assert "text_sha256" not in str(codec.records_to_builtins(public_state(here.state))).replace(
        "'personal_data_decision': []", ""
    )


def test_decisions_go_with_the_words_of_an_erased_card() -> None:
    """V10."""
    here = table()
    decide(here, Verdict.BLACKEN, *places(here.state, FINDER.hits))
    here.state.apply(erasing(here.state, "n1").carried_out)
    assert here.state.count(PersonalDataDecision) == 0


def test_in_a_closed_workshop_only_this_can_still_be_decided() -> None:
    """V11."""
    state = State((Workshop(id="w", finished=True), Note(id="n1", text=REACH_ME)))
    decision = places(state, FINDER.hits)[0].decided(Verdict.KEEP)
    change_set = Table().do(DecidePersonalData((decision,)))
    assert change_set.label == DECIDED
    check_not_finished(state, change_set)
    with pytest.raises(DomainError):
        check_not_finished(state, ChangeSet("edit-note", change_set.changes))


def test_one_verdict_for_all_leaves_the_state_as_it_is() -> None:
    """V8: for the command line."""
    here = table()
    settled = with_verdict(here.state, undecided(here.state, FINDER.hits), Verdict.BLACKEN)
    assert undecided(settled, FINDER.hits) == []
    assert here.state.count(PersonalDataDecision) == 0


def test_the_fingerprint_changes_with_what_is_told_and_with_nothing_else() -> None:
    """The mark "nicht mehr aktuell" (N2): the same data give the same value, in memory and read again."""
    before = content_sha256(table().state)
    assert before == content_sha256(State(reversed([*table().state])))
    assert before == content_sha256(State(codec.records_from_builtins(codec.records_to_builtins(table().state))))
    assert before == content_sha256(State((*table().state, Locks(id="locks", notes=("n1",)))))
    assert before != content_sha256(table(REACH_ME + "!").state)
