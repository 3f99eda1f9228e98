"""The templates that ship, those of an office beside them, and what happens to one that is broken."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from workshopdesk.app.template_file import Template, template_schema
from workshopdesk.app.templates import load_templates, records_for, template_by_key
from workshopdesk.base.assets import resource_dir
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.domain.note import CARD_WIDTH, Area, Board, BoardKind, NoteKind
from workshopdesk.domain.programme import CrossCuttingTopic, FieldOfAction, IdeaPool, Municipality, Programme
from workshopdesk.domain.workshop import Phase, PhaseKind, PhaseView, Right, Workshop, WorkshopKind

SHIPPED = resource_dir() / "templates"
TEMPLATES = [found.template for found in load_templates().found]
KEYS = [
    "kartenabfrage",
    "chancen",
    "zukunftswerkstatt",
    "world-cafe",
    "pinneberg",
    "swot",
    "wirkung-aufwand",
    "zielgruppen",
    "feld-querschnitt",
    "projektausstellung",
    "1-2-4-alle",
    "interview",
    "massnahmenplanung",
]
EVERY_TEMPLATE = pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.key)

# Questions that open a talk begin so (FACILITATION.md §1).
OPENING = {"de": re.compile(r"(Welche[mnrs]?|Wie|Was|Wer|Wem)\b"), "en": re.compile(r"(Which|How|What|Who)\b")}
# A facilitator reads it standing: a few short sentences.
LONGEST_INSTRUCTION = 300
LONGEST_SENTENCE = 150
LONGEST_LEGEND = len("Herausforderung")  # what the stack of cards on the board has room for


def board_of(key: str, language: str = "de") -> Board:
    records = records_for(template_by_key(key), title="T", language=language)
    return next(record for record in records if isinstance(record, Board))


def titles(areas: tuple[Area, ...]) -> list[str]:
    return [area.title for area in areas]


def test_the_keys_stay_for_ever_and_in_this_order() -> None:
    assert [template.key for template in TEMPLATES] == KEYS
    assert load_templates().broken == ()


def test_the_schema_is_that_of_the_format() -> None:
    """If not: workshopdesk templates --schema > resources/schema/template.schema.json"""
    assert (resource_dir() / "schema" / "template.schema.json").read_bytes() == template_schema()


@EVERY_TEMPLATE
@pytest.mark.parametrize("language", ["de", "en"])
def test_a_template_makes_all_records_of_a_new_workshop(template: Template, language: str) -> None:
    numbers = count(1)
    records = records_for(template, title="  Wege  und Plätze ", language=language, ids=lambda: f"id{next(numbers)}")
    by_type = {type(record): record for record in records}
    workshop = by_type[Workshop]
    assert isinstance(workshop, Workshop)
    assert (workshop.title, workshop.language, workshop.template) == ("Wege und Plätze", language, template.key)
    programme = by_type[Programme]
    assert isinstance(programme, Programme)
    assert workshop.programme_id == programme.id
    assert programme.municipality_id == by_type[Municipality].id
    assert IdeaPool in by_type
    phases = [record for record in records if isinstance(record, Phase)]
    assert [phase.position for phase in phases] == list(range(1, len(phases) + 1))
    assert {phase.board_id for phase in phases} <= {record.id for record in records if isinstance(record, Board)}
    assert phases[0].kind is PhaseKind.WELCOME
    assert phases[-1].kind is PhaseKind.CLOSE
    assert sum(phase.minutes for phase in phases) == template.minutes
    assert 45 <= template.minutes <= 180
    assert len({record.id for record in records}) == len(records)


@EVERY_TEMPLATE
@pytest.mark.parametrize("language", ["de", "en"])
def test_questions_open_a_talk_and_instructions_are_read_standing(template: Template, language: str) -> None:
    records = records_for(template, title="T", language=language)
    phases = [record for record in records if isinstance(record, Phase)]
    for phase in phases:
        assert OPENING[language].match(phase.question), phase.question
        assert phase.question.endswith("?")
        assert 0 < len(phase.instruction) <= LONGEST_INSTRUCTION
        assert max(map(len, re.split(r"(?<=[.?!]) ", phase.instruction))) <= LONGEST_SENTENCE
    assert len({phase.title for phase in phases}) == len(phases)


@EVERY_TEMPLATE
def test_the_english_is_complete_and_no_copy(template: Template) -> None:
    assert template.en
    assert template.en.description != template.de.description
    assert all(board.en for board in template.board)
    assert all(phase.en and phase.en.instruction != phase.de.instruction for phase in template.phase)
    areas = [area for board in template.board for area in board.area]
    assert all(term.en for term in (*template.field, *template.topic))
    assert all(named.en for named in (*template.legend, *areas))


@EVERY_TEMPLATE
def test_every_colour_of_a_legend_has_one_meaning(template: Template) -> None:
    colours = [entry.colour for entry in template.legend]
    assert colours
    assert len(set(colours)) == len(colours)
    assert len({entry.kind for entry in template.legend}) == len(colours)
    assert max(len(word) for entry in template.legend for word in (entry.de, entry.en)) <= LONGEST_LEGEND
    kinds = {area.note_kind for board in template.board for area in board.area if area.note_kind}
    assert kinds <= {entry.kind for entry in template.legend}


@EVERY_TEMPLATE
def test_areas_hold_cards_and_none_covers_another(template: Template) -> None:
    boards = [record for record in records_for(template, title="T", language="de") if isinstance(record, Board)]
    for board in boards:
        for i, area in enumerate(board.areas):
            assert area.width > CARD_WIDTH
            assert area.height >= 344
            for other in board.areas[:i]:
                apart_across = area.x >= other.x + other.width or other.x >= area.x + area.width
                assert apart_across or area.y >= other.y + other.height


def test_kaiserslautern_has_its_columns_and_its_two_questions() -> None:
    """PROCESS-STEPS rows K4, K5"""
    board = board_of("chancen")
    assert board.kind is BoardKind.COLUMNS
    assert titles(board.areas) == [
        "Chancen",
        "Herausforderungen",
        "Entwicklungen",
        "Risikogruppen",
        "Projektvorschläge",
    ]
    kinds = [NoteKind.CHANCE, NoteKind.CHALLENGE, NoteKind.DEVELOPMENT, NoteKind.RISK_GROUP, NoteKind.PROJECT]
    assert [area.note_kind for area in board.areas] == kinds
    questions = [phase.de.question for phase in template_by_key("chancen").phase if phase.kind is PhaseKind.DEVELOP]
    assert any("digital" in question for question in questions)
    assert any("Mehrwert" in question for question in questions)


def test_the_zukunftswerkstatt_has_three_phases_and_six_zones() -> None:
    """PROCESS-STEPS row P7"""
    template = template_by_key("zukunftswerkstatt")
    assert {"Kritik", "Fantasie", "Verwirklichung"} <= {phase.de.title for phase in template.phase}
    records = records_for(template, title="T", language="de")
    boards = {record.id: record for record in records if isinstance(record, Board)}
    assert [board.title for board in boards.values()] == ["Kritik", "Utopie", "Verwirklichung"]
    assert [titles(board.areas) for board in boards.values()] == [titles(board_of("zukunftswerkstatt").areas)] * 3
    where = [boards[record.board_id].title for record in records if isinstance(record, Phase)]
    assert where == ["Kritik", "Kritik", "Utopie", "Utopie", "Verwirklichung", "Verwirklichung"]
    board = board_of("zukunftswerkstatt")
    assert len(board.areas) == 6
    assert len({area.y for area in board.areas}) == 2
    fields = [r for r in records_for(template, title="T", language="de") if isinstance(r, FieldOfAction)]
    assert titles(board.areas) == [field.name for field in fields]
    assert [field.position for field in fields] == [1, 2, 3, 4, 5, 6]


def test_a_template_sets_what_a_phase_allows_and_shows(tmp_path: Path) -> None:
    """A13: what it does not say is everything, on the board."""
    text = (SHIPPED / "kartenabfrage.toml").read_text("utf-8")
    text = text.replace('kind = "collect"', 'kind = "collect"\nrights = ["move", "add"]\nread_only_at_end = true')
    text = text.replace('kind = "cluster"', 'kind = "cluster"\nrights = []')
    (tmp_path / "kartenabfrage.toml").write_text(text, "utf-8")
    records = records_for(template_by_key("kartenabfrage", tmp_path), title="T", language="de")
    phases = {record.kind: record for record in records if isinstance(record, Phase)}
    assert phases[PhaseKind.WELCOME].rights == tuple(Right)
    assert phases[PhaseKind.COLLECT].rights == (Right.ADD, Right.MOVE)
    assert phases[PhaseKind.CLUSTER].rights == ()
    assert [phase.read_only_at_end for phase in phases.values()] == [False, True, False, False, False, False]
    assert [phase.view.value for phase in phases.values()] == ["board"] * 3 + ["vote", "discussion", "results"]


@pytest.mark.parametrize("wrong", ['rights = ["shout"]', 'view = "garden"'])
def test_a_right_or_a_view_that_does_not_exist_is_told(tmp_path: Path, wrong: str) -> None:
    text = (SHIPPED / "interview.toml").read_text("utf-8").replace('kind = "close"', f'kind = "close"\n{wrong}')
    (tmp_path / "interview.toml").write_text(text, "utf-8")
    (error,) = load_templates(tmp_path).broken
    assert wrong.split('"')[1] in error.details["finding"]


@EVERY_TEMPLATE
def test_a_ballot_can_be_opened_where_a_template_votes(template: Template) -> None:
    """A13: and what is discussed, voted on and closed is shown at its place."""
    for phase in template.phase:
        if phase.kind is PhaseKind.VOTE:
            assert phase.view is PhaseView.VOTE
            assert {Right.VOTE, Right.EXPORT} <= set(phase.rights)


def test_the_world_cafe_has_a_board_for_every_table_and_one_for_the_plenary() -> None:
    """The rounds are at the tables; summing up, grouping and voting are in the plenary."""
    records = records_for(template_by_key("world-cafe"), title="T", language="de")
    boards = {record.id: record.title for record in records if isinstance(record, Board)}
    assert list(boards.values()) == ["Tisch 1", "Tisch 2", "Tisch 3", "Tisch 4", "Plenum"]
    where = [boards[record.board_id] for record in records if isinstance(record, Phase)]
    assert where == ["Tisch 1"] * 4 + ["Plenum"] * 4


def test_bad_belzig_has_every_field_with_every_topic() -> None:
    """PROCESS-STEPS row B2"""
    records = records_for(template_by_key("feld-querschnitt"), title="T", language="en")
    fields = [record.name for record in records if isinstance(record, FieldOfAction)]
    topics = [record.name for record in records if isinstance(record, CrossCuttingTopic)]
    board = next(record for record in records if isinstance(record, Board))
    assert titles(board.areas) == [f"{field} · {topic}" for field in fields for topic in topics]
    assert len({area.x for area in board.areas}) == len(topics) == 3
    assert "Digitalisation" in topics


def test_pinneberg_keeps_need_idea_and_assessment_apart() -> None:
    """PROCESS-STEPS row N5"""
    kinds = [area.note_kind for area in board_of("pinneberg").areas]
    assert kinds == [NoteKind.NEED, NoteKind.IDEA, NoteKind.PRO, NoteKind.CONTRA, ""]


def test_the_kind_of_workshop_comes_from_the_template() -> None:
    kinds = {template.key: template.workshop_kind for template in TEMPLATES}
    assert kinds["interview"] is WorkshopKind.INTERVIEW
    assert kinds["chancen"] is WorkshopKind.EXPERTS
    assert kinds["projektausstellung"] is WorkshopKind.FINAL_EVENT
    record = next(
        r for r in records_for(template_by_key("interview"), title="T", language="de") if isinstance(r, Workshop)
    )
    assert record.kind is WorkshopKind.INTERVIEW


@pytest.mark.parametrize("title", ["", "  \n "])
def test_a_workshop_needs_a_title(title: str) -> None:
    """W3"""
    with pytest.raises(DomainError, match="title-missing"):
        records_for(TEMPLATES[0], title=title, language="de")


def test_an_unknown_key_names_the_known_ones() -> None:
    with pytest.raises(KnownError) as refused:
        template_by_key("nichts")
    assert refused.value.details == {"key": "nichts", "known": ", ".join(KEYS)}


# Templates of the office


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "templates"
    folder.mkdir()
    return folder


LITTLE = """
key = "stadtrat"
de.name = "Vorbereitung Stadtrat"
de.description = "Kurz vor der Sitzung."
de.question = "Was ist noch offen?"
[[board]]
kind = "free"
de.title = "Pinnwand"
[[phase]]
kind = "collect"
minutes = 15
de.title = "Offenes"
de.question = "Was ist noch offen?"
de.instruction = "Eine Frage je Karte."
"""


def test_an_own_template_comes_last_and_needs_no_english(own: Path) -> None:
    (own / "stadtrat.toml").write_text(LITTLE, "utf-8-sig")  # as Windows' editor saves it
    known = load_templates(own)
    assert [found.template.key for found in known.found] == [*KEYS, "stadtrat"]
    assert [found.own for found in known.found] == [False] * len(KEYS) + [True]
    records = records_for(known.by_key("stadtrat"), title="Sitzung", language="en")
    assert next(record.question for record in records if isinstance(record, Phase)) == "Was ist noch offen?"


def test_of_two_with_one_key_the_own_one_counts(own: Path) -> None:
    text = (SHIPPED / "swot.toml").read_text("utf-8").replace("(SWOT)", "für unser Amt")
    (own / "swot.toml").write_text(text, "utf-8")
    known = load_templates(own)
    assert [found.template.key for found in known.found] == KEYS
    (replacing,) = [found for found in known.found if found.own]
    assert replacing.replaces
    assert replacing.path == own / "swot.toml"
    assert "für unser Amt" in template_by_key("swot", own).de.name
    assert "(SWOT)" in template_by_key("swot").de.name


def broken_by(own: Path, old: str, new: str, key: str = "kartenabfrage") -> KnownError:
    """What is said of an own template that is the shipped one but for a mistake."""
    shutil.copy(SHIPPED / f"{key}.toml", own / "eigene.toml")
    text = (own / "eigene.toml").read_text("utf-8").replace(f'key = "{key}"', 'key = "eigene"', 1)
    assert old in text
    place = text.index(old, text.index("[[phase]]")) if old == "de.question =" else text.index(old)
    (own / "eigene.toml").write_text(text[:place] + text[place:].replace(old, new, 1), "utf-8")
    known = load_templates(own)
    assert [found.template.key for found in known.found] == KEYS, "the others are there all the same"
    (error,) = known.broken
    assert error.code == "template-broken"
    assert error.details["file"] == "eigene.toml"
    with pytest.raises(KnownError, match="template-broken"):
        known.by_key("eigene")
    return error


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("minutes = 20", 'minutes = "zwanzig"', "Expected `int`, got `str` - at `$.phase[1].minutes`"),
        ("minutes = 20", "minutes = 0", "$.phase[1].minutes"),
        ("de.question =", "de.qestion =", "$.phase[0].de"),
        ('kind = "vote"', 'kind = "vota"', "Invalid enum value 'vota'"),
        ('kind = "vote"', 'kind = "vote"\nboard = 2', "a phase names a board that is not there"),
        ('key = "eigene"', 'key = "anders"', "key 'anders' is not the file's name"),
        ('key = "eigene"', 'key = "../eigene"', "$.key"),
        ('kind = "free"', 'kind = "free"\nareas_from = "fields"', "areas made from fields need a [[field]]"),
        ("[[board]]", "[[board", "line"),
    ],
)
def test_a_broken_template_is_told_by_file_and_finding_and_hides_no_other(
    own: Path, old: str, new: str, finding: str
) -> None:
    assert finding in str(broken_by(own, old, new).details["finding"])


def test_a_matrix_without_topics_is_broken(own: Path) -> None:
    whole = (SHIPPED / "feld-querschnitt.toml").read_text("utf-8")
    topics = whole[whole.index("[[topic]]") : whole.index("[[legend]]")]
    assert "a matrix needs a [[topic]]" in str(broken_by(own, topics, "", "feld-querschnitt").details["finding"])


def test_a_broken_own_one_leaves_the_shipped_one(own: Path) -> None:
    (own / "swot.toml").write_text("key = 'swot'", "utf-8")
    known = load_templates(own)
    assert known.by_key("swot") == template_by_key("swot")
    assert [error.details["file"] for error in known.broken] == ["swot.toml"]


# The schema says the same as the program, told by walking it


def fits(value: Any, schema: dict[str, Any], whole: dict[str, Any]) -> bool:
    """JSON Schema 2020-12 as far as the template schema uses it; an unknown keyword fails."""
    known = {"$ref", "$defs", "title", "description", "default", "type", "properties", "required", "items", "enum"}
    known |= {"additionalProperties", "minItems", "minLength", "minimum", "maximum", "pattern", "anyOf"}
    assert set(schema) <= known, set(schema) - known
    return all(_complaints(value, schema, whole))


def _complaints(value: Any, schema: dict[str, Any], whole: dict[str, Any]) -> Iterator[bool]:
    if "$ref" in schema:
        yield fits(value, whole["$defs"][schema["$ref"].rpartition("/")[2]], whole)
    if "anyOf" in schema:
        yield any(fits(value, option, whole) for option in schema["anyOf"])
    if "type" in schema:
        types = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}
        yield isinstance(value, types[schema["type"]])
    if "enum" in schema:
        yield value in schema["enum"]
    if isinstance(value, dict):
        yield set(schema.get("required", ())) <= set(value)
        properties = schema.get("properties", {})
        yield schema.get("additionalProperties", True) or set(value) <= set(properties)
        yield all(fits(part, properties[name], whole) for name, part in value.items() if name in properties)
    elif isinstance(value, list):
        yield len(value) >= schema.get("minItems", 0)
        yield all(fits(part, schema.get("items", {}), whole) for part in value)
    elif isinstance(value, str):
        yield len(value) >= schema.get("minLength", 0)
        yield re.search(schema.get("pattern", ""), value) is not None
    elif isinstance(value, int):
        yield schema.get("minimum", value) <= value <= schema.get("maximum", value)


@pytest.mark.parametrize("key", KEYS)
def test_every_template_fits_the_schema(key: str) -> None:
    schema = json.loads(template_schema())
    value = tomllib.loads((SHIPPED / f"{key}.toml").read_text("utf-8"))
    assert fits(value, schema, schema)
    assert not fits(value | {"minutes": 3}, schema, schema)
    assert not fits(value | {"key": "Mit Leerzeichen"}, schema, schema)
    assert not fits({name: part for name, part in value.items() if name != "phase"}, schema, schema)
