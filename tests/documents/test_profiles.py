"""Profiles and plan of actions in the protocol, read back. Ideas: Bonn cycling dialogue (documents/workshops.py)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from documents.reading import faults, page_texts
from documents.workshops import MADE_AT, sixty_cards
from workshopdesk.app.visibility import public_state
from workshopdesk.documents.protocol import protocol_pdf
from workshopdesk.domain.development import (
    ActionItem,
    ActionStatus,
    Aspect,
    AspectMark,
    Feedback,
    FeedbackSource,
    Handling,
    LivingLab,
    Participation,
    ProjectProfile,
)
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import Cluster
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State

PROFILE = ProjectProfile(
    id="p1",
    number=1,
    title="Radwege, auf denen man bleibt",
    digital_reference="Ein Mängelmelder zeigt auf einer Karte, wo ein Radweg unterbrochen oder verstellt ist.",
    public_value="Wer mit dem Rad fährt, kommt sicher durch die Stadt, auch mit Kindern oder Anhänger.",
    goal="Bis Ende 2028 hat die Nord-Süd-Achse keine Lücke mehr.",
    description="Freiwillige und Tiefbauamt erheben alle Stellen, an denen der Radweg endet oder zu schmal ist.\n"
    "Die Liste wird nach Gefahr geordnet und Jahr für Jahr abgearbeitet.",
    responsible="Tiefbauamt",
    partners_external="Fahrradclub, Schulen",
    begins="2027-03-01",
    indicators="Zahl der gemeldeten Hindernisse sinkt um die Hälfte.",
    aspects=(AspectMark(Aspect.CLIMATE, 1), AspectMark(Aspect.COMMON_GOOD, -1)),
    participation=Participation.CONTRIBUTION,
    handling=Handling.WORKING_GROUP,
)
LAB = LivingLab(
    id="lab",
    profile_id="p1",
    title="Sommerstraße",
    area="Kölnstraße zwischen Wilhelmsplatz und Augustusring",
    product="Radspur auf Zeit",
    begins="2027-05-01",
    ends="2027-09-30",
    hypothesis="Mit eigener Spur fahren mehr Menschen Rad.",
    indicator="Räder je Tag",
    measured="+ 34 %",
)


def made() -> State:
    state = sixty_cards()
    clusters = sorted(state.all(Cluster), key=lambda cluster: cluster.number)
    records: list[Record] = [
        PROFILE,
        replace(
            PROFILE,
            id="p2",
            number=2,
            title=clusters[1].title,
            public_value="",
            aspects=(),
            handling=Handling.UNKNOWN,
        ),
        replace(PROFILE, id="p3", number=3, title="Nur für das Amt", internal=True),
        LAB,
        Link(id="l1", subject_id="p1", relation=Relation.SOURCE, object_id=clusters[0].id),
        Link(id="l2", subject_id="p2", relation=Relation.SOURCE, object_id=clusters[1].id),
        Feedback(id="f1", profile_id="p1", source=FeedbackSource.SCREEN, dots=23),
        Feedback(id="f2", profile_id="p1", source=FeedbackSource.PAPER, dots=14),
        Feedback(id="f3", profile_id="p1", comment="Bitte auch an die Römerstraße denken."),
        Feedback(id="f4", profile_id="p1", comment="Das war unhöflich.", internal=True),
        ActionItem(
            id="a1",
            number=1,
            what="Poller an der Kölnstraße zählen",
            who="Tiefbauamt",
            due="2027-03-31",
            resources="zwei Tage",
            side_effects="weniger Parkplätze",
            status=ActionStatus.AGREED,
            subject_id="p1",
        ),
        ActionItem(id="a2", number=2, what="Förderung anfragen"),
    ]
    return State([*state, *records])


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return protocol_pdf(public_state(made()), made_at=MADE_AT)


@pytest.fixture(scope="module")
def pages(pdf: bytes) -> list[str]:
    return [" ".join(text.split()) for text in page_texts(pdf)]


def page_of(pages: list[str], words: str) -> str:
    found = [page for page in pages if words in page]
    assert found, words
    return found[-1]


def test_a_profile_has_a_page_with_all_that_it_says(pages: list[str]) -> None:
    """PROCESS-STEPS row B3"""
    page = page_of(pages, "Klima + hilft")
    for words in (
        "M-01",
        "Art der Beteiligung Mitwirkung",
        "Umgang mit der Idee wird im Arbeitskreis behandelt",
        PROFILE.digital_reference,
        PROFILE.public_value,
        PROFILE.indicators,
        "Fahrradclub, Schulen",
        "1. März 2027",
        "Klima + hilft",
        "Gemeinwohl − schadet",
        "Nachhaltigkeit noch offen",
        "Gruppe 1: Radwege, auf denen man bleibt (Karten 1, 2,",
    ):
        assert words in page, words
    assert pages.index(page) < pages.index(page_of(pages, "Es fehlt noch: Mehrwert für die Bevölkerung."))


def test_a_living_lab_prints_all_its_fields_and_what_it_lacks(pages: list[str]) -> None:
    """PROCESS-STEPS row H4"""
    text = " ".join(pages)
    for words in (LAB.area, LAB.product, LAB.hypothesis, LAB.indicator, LAB.measured, "30. September 2027", "offen"):
        assert words in text, words
    assert "Vor dem Start fehlt noch: Beteiligte." in text


def test_feedback_from_screen_and_paper_is_apart_and_summed(pages: list[str]) -> None:
    """PROCESS-STEPS row K6"""
    text = " ".join(pages)
    assert "37 Punkte: 23 am Bildschirm, 14 auf Papier." in text
    assert "Bitte auch an die Römerstraße denken." in text
    assert "unhöflich" not in text
    assert "Nur für das Amt" not in text


def test_a_missing_answer_is_flagged_in_the_overview_and_on_the_page(pages: list[str]) -> None:
    """PROCESS-STEPS row K5"""
    assert "Pflichtangabe fehlt" in page_of(pages, "Jeder Steckbrief nennt")
    assert sum("Es fehlt noch" in page for page in pages) == 1


def test_the_plan_of_actions(pages: list[str]) -> None:
    page = page_of(pages, "Maßnahmenplan")
    assert (
        "1 Poller an der Kölnstraße zählen Zu: Radwege, auf denen man bleibt · Braucht: zwei Tage · "
        "Nebenwirkungen: weniger Parkplätze Tiefbauamt 31. März 2027 vereinbart"
    ) in page
    assert "2 Förderung anfragen offen offen vorgeschlagen" in page


def test_long_words_go_on_over_pages() -> None:
    """No field of a profile is longer than the protocol can take."""
    long = " ".join([PROFILE.description] * 60)
    names = ("digital_reference", "public_value", "description", "steps", "responsible", "funding")
    profile = replace(PROFILE, **dict.fromkeys(names, long))
    lab = replace(LAB, hypothesis=long, feedback=long)
    state = State([*sixty_cards(), profile, lab, ActionItem(id="a", number=1, what=long, who=long)])
    text = " ".join(" ".join(page_texts(protocol_pdf(state, made_at=MADE_AT))).split())
    assert text.count("Die Liste wird nach Gefahr geordnet") >= 60 * 8


def test_the_pages_of_profiles_are_accessible(pdf: bytes, tmp_path: Path) -> None:
    assert faults(pdf, tmp_path) == []


def test_a_profile_fits_one_page(pages: list[str]) -> None:
    """All that a profile with a living lab usually says, from its answers to what visitors said."""
    page = page_of(pages, "Klima + hilft")
    assert "Bitte auch an die Römerstraße denken." in page


def test_without_profiles_and_actions_nothing_speaks_of_them(protocol: bytes) -> None:
    text = " ".join(page_texts(protocol))
    assert "Steckbrief" not in text
    assert "Maßnahmenplan" not in text
