"""The templates that ship, and what happens to one that is broken."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path

import pytest

from workshopdesk.app.templates import load_templates, records_for, template_by_key
from workshopdesk.base.assets import resource_dir
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.domain.note import Board, BoardKind, NoteKind
from workshopdesk.domain.programme import IdeaPool, Municipality, Programme
from workshopdesk.domain.workshop import Phase, PhaseKind, Workshop

TEMPLATES = load_templates()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(resource_dir() / "templates", tmp_path / "templates")
    return tmp_path / "templates"


def test_the_keys_stay_for_ever_and_in_this_order() -> None:
    assert [template.key for template in TEMPLATES] == ["kartenabfrage", "chancen"]


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.key)
def test_a_template_makes_all_records_of_a_new_workshop(template, language: str) -> None:  # type: ignore[no-untyped-def]
    numbers = count(1)
    records = records_for(template, title="  Wege  und Plätze ", language=language, ids=lambda: f"id{next(numbers)}")
    by_type = {type(record): record for record in records}
    workshop = by_type[Workshop]
    assert (workshop.title, workshop.language, workshop.template) == ("Wege und Plätze", language, template.key)
    assert workshop.programme_id == by_type[Programme].id
    assert by_type[Programme].municipality_id == by_type[Municipality].id
    assert by_type[IdeaPool].base_url == ""
    phases = [record for record in records if isinstance(record, Phase)]
    assert [phase.position for phase in phases] == list(range(1, len(phases) + 1))
    assert {phase.board_id for phase in phases} == {by_type[Board].id}
    assert all(phase.title and phase.question.endswith("?") and phase.instruction for phase in phases)
    assert phases[0].kind is PhaseKind.WELCOME
    assert phases[-1].kind is PhaseKind.CLOSE
    assert 60 <= sum(phase.minutes for phase in phases) <= 120
    assert len({record.id for record in records}) == len(records)


def test_the_column_board_gives_each_kind_its_own_ground() -> None:
    board = next(
        record
        for record in records_for(template_by_key("chancen"), title="T", language="de")
        if isinstance(record, Board)
    )
    assert board.kind is BoardKind.COLUMNS
    titles = [area.title for area in board.areas]
    assert titles == ["Chancen", "Herausforderungen", "Entwicklungen", "Risikogruppen", "Projektvorschläge"]
    kinds = [NoteKind.CHANCE, NoteKind.CHALLENGE, NoteKind.DEVELOPMENT, NoteKind.RISK_GROUP, NoteKind.PROJECT]
    assert [area.note_kind for area in board.areas] == kinds
    for left, right in zip(board.areas, board.areas[1:], strict=False):
        assert left.x + left.width <= right.x


def test_every_colour_of_a_legend_has_one_meaning() -> None:
    for template in TEMPLATES:
        colours = [entry.colour for entry in template.legend]
        assert len(set(colours)) == len(colours)
        assert len({entry.kind for entry in template.legend}) == len(colours)


@pytest.mark.parametrize("title", ["", "  \n "])
def test_a_workshop_needs_a_title(title: str) -> None:
    """W3"""
    with pytest.raises(DomainError, match="title-missing"):
        records_for(TEMPLATES[0], title=title, language="de")


def test_an_unknown_key_names_the_known_ones() -> None:
    with pytest.raises(KnownError) as refused:
        template_by_key("nichts")
    assert refused.value.details == {"key": "nichts", "known": "kartenabfrage, chancen"}


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("minutes = 20", 'minutes = "zwanzig"', "Expected `int`, got `str` - at `$.phase[1].minutes`"),
        ("de.question =", "de.qestion =", "$.phase[0].de"),
        ('kind = "vote"', 'kind = "vota"', "Invalid enum value 'vota'"),
        ('key = "kartenabfrage"', 'key = "anders"', "key 'anders' is not the file's name"),
        ("[[board]]", "[[board", "line"),
    ],
)
def test_a_broken_template_is_told_by_file_and_finding(folder: Path, old: str, new: str, finding: str) -> None:
    path = folder / "kartenabfrage.toml"
    text = path.read_text("utf-8")
    assert old in text
    place = text.index(old, text.index("[[phase]]")) if old == "de.question =" else text.index(old)
    path.write_text(text[:place] + text[place:].replace(old, new, 1), "utf-8")
    with pytest.raises(KnownError) as refused:
        load_templates(folder)
    assert refused.value.code == "template-broken"
    assert refused.value.details["file"] == "kartenabfrage.toml"
    assert finding in str(refused.value.details["finding"])
