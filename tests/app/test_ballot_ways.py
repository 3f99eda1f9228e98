"""Rules B20 to B25 of app/SPEC.md: paper counts, voting cards, the closing record."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kit import add, workshop_records
from workshopdesk.app.ballot_record import recount
from workshopdesk.app.ballots import closing_record, closing_tally, hand_in, paper_counts
from workshopdesk.app.commands import CloseBallot, CreateWorkshop, DraftBallot, OpenBallot, RevealBallot
from workshopdesk.app.commands_ballot import DropPaperCounts, EnterPaperCount, RecordCards
from workshopdesk.app.session import Session
from workshopdesk.app.voting_cards import as_typed, card_hash, new_codes
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.domain.ballot import (
    Ballot,
    BallotPaper,
    BallotState,
    Candidate,
    CandidateTotal,
    Choice,
    PaperCount,
    RuleSet,
    Subject,
    VotingMode,
)
from workshopdesk.domain.paper_counts import check_paper_count
from workshopdesk.store.ballot_file import BallotFile, ballots_path
from workshopdesk.store.card_key import card_key
from workshopdesk.store.workshop_file import WorkshopFile

GROUPS = ("Bürgerschaft", "Fachleute")
KEY = bytes(range(32))
Vote = tuple[Session, BallotFile]


@contextmanager
def vote(path: Path, **rules: object) -> Iterator[Vote]:
    """Three cards to be voted on, opened; 3 dots, at most 2 on one."""
    with WorkshopFile.create(path, device="desk") as file, BallotFile(path) as box:
        session = Session(file)
        session.do(CreateWorkshop(workshop_records()))
        for number in (1, 2, 3):
            session.do(add(f"n{number}", number))
        ruled = RuleSet(**{"mode": VotingMode.BOOTH, **rules})  # type: ignore[arg-type]  # given by the tests
        session.do(DraftBallot("v", "Was ist uns am wichtigsten?", Subject.NOTES, ruled, 12))
        session.do(OpenBallot("v"))
        yield session, box


def ballot_in(session: Session) -> Ballot:
    return session.state.get(Ballot, "v")


def paper(group: str = "", **dots: int) -> BallotPaper:
    return BallotPaper(tuple(Choice(name, number) for name, number in dots.items()), group)


def enter(counter: int, ballots: int, group: str = "", **dots: int) -> EnterPaperCount:
    totals = tuple(CandidateTotal(name, number) for name, number in dots.items())
    return EnterPaperCount(f"c{group}{counter}", "v", counter, ballots, totals, group)


def close(session: Session, box: BallotFile) -> Ballot:
    session.do(CloseBallot("v", closing_tally(session.state, ballot_in(session), box)))
    return ballot_in(session)


def totals(ballot: Ballot) -> dict[str, int]:
    return {total.candidate_id: total.dots for total in ballot.totals}


def code_of(refused: pytest.ExceptionInfo[DomainError] | pytest.ExceptionInfo[KnownError]) -> str:
    return refused.value.code


# Paper counts


def test_paper_and_screen_are_told_apart_and_summed(tmp_path: Path) -> None:
    """B20: six on the screen, seven on paper."""
    with vote(tmp_path / "a.workshop") as (session, box):
        for _ in range(6):
            hand_in(ballot_in(session), box, paper(n1=2, n2=1))
        session.do(enter(1, 7, n2=9, n3=4))
        session.do(enter(2, 7, n2=9, n3=4))
        ballot = close(session, box)
        assert totals(ballot) == {"n1": 12, "n2": 15, "n3": 4}
        assert ballot.ballots_cast == 13
        on_paper = paper_counts(session.state, "v")[0]
        assert [total.dots for total in on_paper.totals] == [0, 9, 4]


@pytest.mark.parametrize("second", [None, enter(2, 7, n2=8, n3=4), enter(2, 8, n2=9, n3=4)])
def test_what_only_one_person_found_does_not_count(tmp_path: Path, second: EnterPaperCount | None) -> None:
    """B22: missing, or different in dots or in papers."""
    with vote(tmp_path / "a.workshop") as (session, box):
        session.do(enter(1, 7, n2=9, n3=4))
        if second:
            session.do(second)
        with pytest.raises(DomainError) as refused:
            close(session, box)
        assert code_of(refused) == "count-unconfirmed"
        assert ballot_in(session).state is BallotState.OPEN
        session.do(DropPaperCounts("v"))
        assert close(session, box).ballots_cast == 0


def test_a_correction_takes_the_place_of_the_count_and_stays_in_the_journal(tmp_path: Path) -> None:
    """B21: and no undo takes it back."""
    path = tmp_path / "a.workshop"
    with vote(path) as (session, _):
        session.do(enter(1, 7, n2=8))
        session.do(enter(1, 7, n2=9))
        (count,) = paper_counts(session.state, "v")
        assert [total.dots for total in count.totals] == [0, 9, 0]
        assert session.undo_label != "correct-paper-count"
    with WorkshopFile.open(path, device="desk") as file:
        labels = [line.label for line in file.recent(10)]
        assert labels[-2:] == ["enter-paper-count", "correct-paper-count"]
        assert [total.dots for total in paper_counts(Session(file).state, "v")[0].totals] == [0, 9, 0]


def test_groups_on_paper_are_counted_apart(tmp_path: Path) -> None:
    """B20"""
    with vote(tmp_path / "a.workshop", groups=GROUPS, mode=VotingMode.PAPER) as (session, box):
        for counter in (1, 2):
            session.do(enter(counter, 9, GROUPS[0], n1=12))
            session.do(enter(counter, 6, GROUPS[1], n1=2, n2=7))
        ballot = close(session, box)
        assert [(line.group, line.cast) for line in ballot.group_counts] == [(GROUPS[0], 9), (GROUPS[1], 6)]
        of_experts = {line.candidate_id: line.value for line in ballot.counts if line.group == GROUPS[1]}
        assert of_experts == {"n1": 2, "n2": 7}
        assert totals(ballot) == {"n1": 14, "n2": 7, "n3": 0}


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (enter(1, 2, n1=5), "count-over-cap"),
        (enter(1, 2, n1=4, n2=3), "count-over-budget"),
        (enter(1, 2, n9=1), "choice-unknown"),
        (enter(3, 2, n1=1), "count-impossible"),
        (enter(1, 2, n1=-1), "count-impossible"),
        (enter(1, 2, "Gäste", n1=1), "group-unknown"),
    ],
)
def test_impossible_counts_are_refused(tmp_path: Path, command: EnterPaperCount, code: str) -> None:
    """B21"""
    with vote(tmp_path / "a.workshop") as (session, _), pytest.raises(DomainError) as refused:
        session.do(command)
    assert code_of(refused) == code


BALLOT = Ballot(id="v", candidates=tuple(Candidate(name, n, name) for n, name in enumerate("abc", 1)), rules=RuleSet())


@given(st.integers(-1, 30), st.dictionaries(st.sampled_from("abcd"), st.integers(-1, 90)))
def test_no_count_says_more_than_its_papers_can_carry(ballots: int, dots: dict[str, int]) -> None:
    """B21"""
    count = PaperCount(id="c", ballots=ballots, totals=tuple(CandidateTotal(*line) for line in dots.items()))
    try:
        kept = check_paper_count(BALLOT, count)
    except DomainError:
        return
    assert [total.candidate_id for total in kept.totals] == ["a", "b", "c"]
    assert all(0 <= total.dots <= 2 * ballots for total in kept.totals)
    assert sum(total.dots for total in kept.totals) <= 3 * ballots


@given(
    st.sampled_from(list(VotingMode)),
    st.lists(st.lists(st.tuples(st.sampled_from("abcd"), st.integers(-2, 4)), max_size=4), max_size=4),
)
def test_no_paper_in_the_box_exceeds_its_rule_in_any_mode(mode: VotingMode, stack: list[list[tuple[str, int]]]) -> None:
    """B4: whatever is handed in."""
    ballot = replace(BALLOT, state=BallotState.OPEN, rules=RuleSet(mode=mode))

    class Basket:
        papers: list[BallotPaper] = []  # noqa: RUF012  one basket per run

        def cast(self, ballot_id: str, paper: BallotPaper, *, card: str = "") -> None:
            self.papers = [*self.papers, paper]

    box = Basket()
    for lines in stack:
        try:
            hand_in(ballot, box, BallotPaper(tuple(Choice(*line) for line in lines)), "h" * (mode is VotingMode.CARDS))  # type: ignore[arg-type]  # needs cast alone
        except DomainError:
            continue
    for one in box.papers:
        assert sum(choice.dots for choice in one.choices) <= 3
        assert len({choice.candidate_id for choice in one.choices}) == len(one.choices)
        assert all(1 <= choice.dots <= 2 and choice.candidate_id in "abc" for choice in one.choices)


# Voting cards


def test_codes_are_many_different_and_hard_to_guess() -> None:
    """B23: 60 bits."""
    codes = new_codes(400)
    assert len(set(codes)) == 400
    assert all(len(as_typed(code)) == 12 for code in codes)
    assert len(set("".join(codes))) == 33, "all 32 characters and the dash"


@pytest.mark.parametrize("typed", ["7K0M-41PX-9TQA", "7k0m 41px 9tqa", "7KOMLiPX9TQA", " 7k0m-4Ipx-9tqa!"])
def test_slips_of_the_eye_are_forgiven(typed: str) -> None:
    expected = "7K0M11PX9TQA" if "Li" in typed else "7K0M41PX9TQA"
    assert as_typed(typed) == expected
    assert card_hash(typed, KEY) == card_hash(expected, KEY)


def test_a_card_is_valid_for_one_paper_of_one_ballot(tmp_path: Path) -> None:
    """B23"""
    with vote(tmp_path / "a.workshop", mode=VotingMode.CARDS) as (session, box):
        codes = new_codes(3)
        session.do(RecordCards("v", 3))
        box.issue_cards("v", [card_hash(code, KEY) for code in codes])
        ballot = ballot_in(session)
        mine = card_hash(codes[0], KEY)
        hand_in(ballot, box, paper(n1=1), mine)
        for card, code in (
            (mine, "card-used"),
            (card_hash("0000-0000-0000", KEY), "card-unknown"),
            ("", "card-missing"),
        ):
            with pytest.raises(DomainError) as refused:
                hand_in(ballot, box, paper(n1=1), card)
            assert code_of(refused) == code
        with pytest.raises(DomainError) as refused:
            hand_in(ballot, box, paper(n1=9), card_hash(codes[1], KEY))
        assert code_of(refused) == "choice-over-cap"
        box.check_card("v", card_hash(codes[1], KEY))
        assert (box.count("v"), box.cards("v")) == (1, (3, 1))
        closed = close(session, box)
        assert (closed.cards_issued, closed.cards_used) == (3, 1)


def test_codes_and_key_are_in_no_file_of_the_workshop(tmp_path: Path) -> None:
    """B23"""
    path = tmp_path / "workshop" / "a.workshop"
    path.parent.mkdir()
    key = card_key(tmp_path / "keys", "workshop")
    assert card_key(tmp_path / "keys", "workshop") == key
    assert card_key(tmp_path / "keys", "another") != key
    with vote(path, mode=VotingMode.CARDS) as (session, box):
        codes = new_codes(2)
        session.do(RecordCards("v", 2))
        box.issue_cards("v", [card_hash(code, key) for code in codes])
        hand_in(ballot_in(session), box, paper(n1=1), card_hash(codes[0], key))
    files = b"".join(found.read_bytes() for found in path.parent.iterdir())
    assert card_hash(codes[0], key).encode() in ballots_path(path).read_bytes()
    for secret in (
        key,
        key.hex().encode(),
        *(word for code in codes for word in (code.encode(), as_typed(code).encode())),
    ):
        assert secret not in files


def test_a_damaged_key_is_told(tmp_path: Path) -> None:
    card_key(tmp_path, "workshop")
    (path,) = tmp_path.iterdir()
    path.write_bytes(b"short")
    with pytest.raises(KnownError) as refused:
        card_key(tmp_path, "workshop")
    assert code_of(refused) == "card-key-unusable"
    assert path.read_bytes() == b"short"


# The closing record


def recorded(tmp_path: Path, papers: int = 6, on_paper: int = 7, mode: VotingMode = VotingMode.BOOTH) -> bytes:
    with vote(tmp_path / "a.workshop", mode=mode) as (session, box):
        for number in range(papers):
            hand_in(ballot_in(session), box, paper(n1=2, n2=1) if number % 2 else paper(n3=1))
        if on_paper:
            for counter in (1, 2):
                session.do(enter(counter, on_paper, n2=3))
        ballot = close(session, box)
        session.do(RevealBallot("v"))
        record = closing_record(session.state, ballot_in(session), box)
        assert recount(record).sha256 == ballot.record_sha256
        return record


def test_the_closing_record_is_recounted(tmp_path: Path) -> None:
    """B24"""
    found = recount(recorded(tmp_path))
    assert found.equal
    assert (found.ballots_cast, found.withheld) == (13, False)
    assert [(number, dots) for number, _, dots in found.totals] == [(1, 6), (2, 6), (3, 3)]


@pytest.mark.parametrize(
    ("change", "differences"),
    [
        (lambda raw: raw["papers"].pop(), {"sha256", "ballots", "totals", "counts"}),
        (lambda raw: raw["papers"][0]["choices"][0].update(dots=9), {"sha256", "rules"}),
        (lambda raw: raw["result"]["totals"][0].update(dots=7), {"sha256", "totals"}),
        (lambda raw: raw["candidates"][0].update(title="etwas anderes"), {"sha256"}),
        (lambda raw: raw["paper_counts"][0]["totals"][1].update(dots=4), {"sha256", "totals"}),
        (lambda raw: raw.update(sha256="0" * 64), {"sha256"}),
    ],
)
def test_any_change_of_a_record_is_noticed(tmp_path: Path, change: object, differences: set[str]) -> None:
    """B24"""
    raw = msgspec.json.decode(recorded(tmp_path))
    change(raw)  # type: ignore[operator]  # one of the lambdas
    assert set(recount(msgspec.json.encode(raw)).differences) == differences


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"format": "x"}', b"\xff", b"[" * 100_000])
def test_what_is_no_record_is_refused(content: bytes) -> None:
    with pytest.raises(KnownError) as refused:
        recount(content)
    assert code_of(refused) == "record-unreadable"


@pytest.mark.parametrize(("papers", "on_paper"), [(4, 0), (0, 4), (6, 3), (3, 6)])
def test_a_record_tells_nothing_on_few_people(tmp_path: Path, papers: int, on_paper: int) -> None:
    """B25: neither the whole nor the smaller part, nor what is left of it by subtraction."""
    record = recorded(tmp_path, papers, on_paper)
    raw = msgspec.json.decode(record)
    assert (raw["papers"], raw["paper_counts"]) == ([], [])
    assert bool(raw["result"]["totals"]) == (papers + on_paper >= 5)
    assert recount(record).withheld
    assert recount(record).equal


def test_an_open_vote_has_no_secret(tmp_path: Path) -> None:
    """B25"""
    assert len(msgspec.json.decode(recorded(tmp_path, 3, 0, VotingMode.OPEN))["papers"]) == 3


def test_a_small_group_is_not_told_in_the_record(tmp_path: Path) -> None:
    """B25: nine citizens; the two small groups together are five."""
    groups = ("Bürgerschaft", "Verwaltung", "Verbände")
    with vote(tmp_path / "a.workshop", groups=groups) as (session, box):
        for group, number in zip(groups, (9, 3, 2), strict=True):
            for _ in range(number):
                hand_in(ballot_in(session), box, paper(group, n1=1))
        close(session, box)
        record = closing_record(session.state, ballot_in(session), box)
    raw = msgspec.json.decode(record)
    assert sorted({one["group"] for one in raw["papers"]}) == ["", "Bürgerschaft"]
    assert recount(record).equal


def test_a_record_that_cannot_be_made_again_is_not_made(tmp_path: Path) -> None:
    """B24: a paper was lost since."""
    with vote(tmp_path / "a.workshop") as (session, box):
        for _ in range(6):
            hand_in(ballot_in(session), box, paper(n1=1))
        close(session, box)
        box.discard("v")
        with pytest.raises(KnownError) as refused:
            closing_record(session.state, ballot_in(session), box)
    assert code_of(refused) == "record-differs"
