"""Project profiles, actions and feedback. Cards: Bonn cycling dialogue (tests/app/kit.py)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.kit import BOARD, IDEAS, Table, add, gather, table_with_notes
from workshopdesk.app.commands import BinNote, TurnCards
from workshopdesk.app.commands_development import (
    AddAction,
    AddComment,
    AddSource,
    CountPaperDots,
    EditAction,
    EditProfile,
    GiveDot,
    MakeProfile,
    PutLab,
    RemoveProfile,
)
from workshopdesk.app.commands_privacy import SetInternal
from workshopdesk.app.development import (
    LAB_MANDATORY,
    actions,
    comments_on,
    lab_of,
    missing_answers,
    missing_in_lab,
    profiles,
    sheet_of,
    sorted_by_aspect,
    sources_of,
    support_of,
)
from workshopdesk.app.visibility import public_state
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.development import (
    ActionItem,
    ActionStatus,
    Aspect,
    AspectMark,
    Feedback,
    FeedbackSource,
    LivingLab,
    ProjectProfile,
)
from workshopdesk.domain.links import Link, Relation


def source(link_id: str, object_id: str, profile_id: str = "p1") -> Link:
    return Link(id=link_id, subject_id=profile_id, relation=Relation.SOURCE, object_id=object_id)


def made(profile_id: str, *links: Link, title: str = "") -> MakeProfile:
    return MakeProfile(ProjectProfile(id=profile_id, title=title), links)


def table_with_profile() -> Table:
    table = table_with_notes(4)
    table.do(gather("c1", "n1", "n2", title="Radwege ohne Hindernisse"))
    table.do(made("p1", source("l1", "c1")))
    return table


def profile(table: Table, profile_id: str = "p1") -> ProjectProfile:
    return table.state.get(ProjectProfile, profile_id)


def refused(table: Table, *commands: object) -> list[str]:
    codes = []
    for command in commands:
        with pytest.raises(DomainError) as refusal:
            table.do(command)  # type: ignore[arg-type]  # any command
        codes.append(refusal.value.code)
    return codes


def test_profiles_are_numbered_and_their_titles_are_lines() -> None:
    """X1"""
    table = table_with_profile()
    table.do(made("p2", title="Licht  am\nRadweg"))
    assert [(one.number, one.title) for one in profiles(table.state)] == [
        (1, "Radwege ohne Hindernisse"),
        (2, "Licht am Radweg"),
    ]
    table.do(EditProfile(replace(profile(table), number=7, title="Freie Radwege")))
    assert (profile(table).number, profile(table).title) == (1, "Freie Radwege")
    codes = refused(
        table,
        EditProfile(replace(profile(table), title="  ")),
        EditProfile(replace(profile(table), title="x" * 121)),
    )
    assert codes == ["profile-needs-title", "text-too-long"]


def test_a_profile_takes_over_title_and_source() -> None:
    """X2: from a cluster or a card; several sources, each once, and the way goes down to the cards."""
    table = table_with_profile()
    table.do(AddSource(source("l2", "n3")))
    cluster, card = sources_of(table.state, "p1")
    assert (cluster.is_cluster, cluster.number, [note.text for note in cluster.cards]) == (True, 1, list(IDEAS[:2]))
    assert (card.is_cluster, card.number, card.title) == (False, 3, IDEAS[2])
    table.do(made("p2", source("l3", "n4", "p2")))
    assert profile(table, "p2").title == IDEAS[3]
    assert refused(table, AddSource(source("l4", "n3"))) == ["source-named-already"]
    table.do(BinNote("n4"))
    assert refused(table, AddSource(source("l5", "n4"))) == ["note-not-on-board"]
    table.do(TurnCards(BOARD, True))
    assert refused(table, made("p3", source("l6", "n3", "p3"))) == ["cards-face-down"]


def test_a_long_card_gives_the_beginning_of_its_words() -> None:
    """X1, X2"""
    table = Table(replace(add("n1"), text=" ".join(IDEAS)))
    table.do(made("p1", source("l1", "n1")))
    title = profile(table).title
    assert len(title) <= 120
    assert title.endswith(" …")
    assert " ".join(IDEAS).startswith(title.removesuffix(" …"))


def test_the_two_questions_are_asked_for() -> None:
    """X3; PROCESS-STEPS row K5"""
    table = table_with_profile()
    assert missing_answers(profile(table)) == ("digital_reference", "public_value")
    table.do(EditProfile(replace(profile(table), digital_reference="Mängelmelder", public_value=" ")))
    assert missing_answers(profile(table)) == ("public_value",)
    table.do(EditProfile(replace(profile(table), public_value="Alle kommen sicher an.")))
    assert sheet_of(table.state, profile(table)).missing == ()


def test_four_aspects_with_three_marks() -> None:
    """X4, X5; PROCESS-STEPS row B3"""
    table = table_with_profile()
    marks = {"p1": 0, "p2": None, "p3": -1, "p4": 1}
    for profile_id, mark in marks.items():
        if profile_id != "p1":
            table.do(made(profile_id, title=IDEAS[0]))
        if mark is not None:
            marked = replace(profile(table, profile_id), aspects=(AspectMark(Aspect.CLIMATE, mark),))
            table.do(EditProfile(marked))
    order = [one.id for one in sorted_by_aspect(profiles(table.state), Aspect.CLIMATE)]
    assert order == ["p4", "p1", "p3", "p2"]
    too_much = replace(profile(table), aspects=(AspectMark(Aspect.CLIMATE, 2),))
    twice = replace(profile(table), aspects=(AspectMark(Aspect.CLIMATE, 1), AspectMark(Aspect.CLIMATE, -1)))
    assert refused(table, EditProfile(too_much), EditProfile(twice)) == ["aspect-mark-invalid"] * 2


def test_removing_a_profile() -> None:
    """X6"""
    table = table_with_profile()
    table.do(made("p2", title="Licht"))
    table.do(PutLab(LivingLab(id="lab", profile_id="p1", title="Kölnstraße")))
    table.do(AddAction(ActionItem(id="a1", what="Poller zählen", subject_id="p1")))
    table.do(RemoveProfile("p1"))
    assert not list(table.state.all(Link))
    assert not list(table.state.all(LivingLab))
    assert [action.subject_id for action in actions(table.state)] == [""]
    table.do(GiveDot("f1", "p2", 1))
    assert refused(table, RemoveProfile("p2")) == ["profile-has-feedback"]


def test_an_agreement_needs_who_and_when() -> None:
    """X7"""
    table = table_with_profile()
    asked = ActionItem(id="a1", what="Poller an der Kölnstraße entfernen", subject_id="c1")
    table.do(AddAction(asked))
    agreed = replace(asked, status=ActionStatus.AGREED)
    codes = refused(
        table,
        EditAction(agreed),
        EditAction(replace(agreed, who="Tiefbauamt")),
        EditAction(replace(agreed, due="2027-03-31")),
        EditAction(replace(agreed, who="Tiefbauamt", due="2027-02-30")),
        AddAction(replace(agreed, id="a2")),
        EditAction(replace(asked, what=" ")),
    )
    assert codes == ["agreement-incomplete"] * 3 + ["date-invalid", "agreement-incomplete", "action-needs-what"]
    whole = replace(agreed, who="Tiefbauamt", due="2027-03-31")
    table.do(EditAction(whole))
    assert (
        refused(table, EditAction(replace(whole, who="")), EditAction(replace(whole, due="")))
        == ["agreement-incomplete"] * 2
    )
    table.do(AddAction(ActionItem(id="a2", what="Lampen prüfen")))
    table.do(AddAction(ActionItem(id="a3", what="Schilder bestellen", due="2027-01-15")))
    assert [(action.id, action.number) for action in actions(table.state)] == [("a3", 3), ("a1", 1), ("a2", 2)]


def test_a_living_lab_tells_what_it_lacks() -> None:
    """X8; PROCESS-STEPS row H4"""
    table = table_with_profile()
    lab = LivingLab(id="lab", profile_id="p1", title="Sommerstraße")
    table.do(PutLab(lab))
    assert missing_in_lab(lab) == LAB_MANDATORY[1:]
    drawn = replace(lab, area_geojson="{}", begins="2027-05-01", ends="2027-09-30")
    table.do(PutLab(drawn))
    assert lab_of(table.state, "p1") == drawn
    assert missing_in_lab(drawn) == ("product", "partners", "hypothesis", "indicator")
    other = LivingLab(id="other", profile_id="p1")
    assert refused(table, PutLab(other), PutLab(replace(lab, begins="Mai"))) == ["living_lab-exists", "date-invalid"]


def test_screen_and_paper_stay_apart() -> None:
    """X11: one record each, so that nobody can tell which dots came from one visit."""
    table = table_with_profile()
    for i in range(3):
        table.do(GiveDot(f"f{i}", "p1", 1))
    table.do(GiveDot("f9", "p1", -1))
    table.do(CountPaperDots("g1", "p1", 40))
    table.do(CountPaperDots("g2", "p1", 14))
    support = support_of(table.state, "p1")
    assert (support.screen, support.paper, support.total) == (2, 14, 16)
    assert not GiveDot.undoable
    assert not AddComment.undoable
    codes = refused(table, GiveDot("f", "p1", 2), CountPaperDots("g", "p1", -1), GiveDot("f", "nobody", 1))
    assert codes == ["dots-impossible", "dots-impossible", "project_profile-missing"]
    table.do(GiveDot("f9", "p1", -1))
    table.do(GiveDot("f9", "p1", -1))
    assert refused(table, GiveDot("f9", "p1", -1)) == ["dots-impossible"]


def test_comments_of_visitors() -> None:
    """X12"""
    table = table_with_profile()
    table.do(AddComment("f1", "p1", "  Bitte auch die Römerstraße. "))
    table.do(AddComment("f2", "p1", "Endlich!", FeedbackSource.PAPER))
    assert [one.comment for one in comments_on(table.state, "p1")] == ["Bitte auch die Römerstraße.", "Endlich!"]
    assert refused(table, AddComment("f3", "p1", " \n"), AddComment("f3", "p1", "x" * 501)) == [
        "comment-empty",
        "text-too-long",
    ]
    table.do(SetInternal(Feedback, "f2", True))
    assert [one.id for one in comments_on(public_state(table.state), "p1")] == ["f1"]
