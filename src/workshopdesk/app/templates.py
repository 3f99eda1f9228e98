"""Workshop templates: agenda and boards to start from, as TOML files in resources/templates.

A file has a stable `key`, its texts in German and English (`de.…`, `en.…`), and lists of `legend`, `board` and `phase`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import msgspec

from workshopdesk.base.assets import resource_dir
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.base.ids import new_id
from workshopdesk.domain.note import Area, Board, BoardKind, Colour, LegendEntry, NoteKind
from workshopdesk.domain.programme import IdeaPool, Municipality, Programme
from workshopdesk.domain.record import Record
from workshopdesk.domain.workshop import Phase, PhaseKind, Workshop

LANGUAGES = ("de", "en")

# Columns in board units: five of them and their gaps fit a 65" screen at full size (LOOK.md §4).
COLUMN_WIDTH = 340.0
COLUMN_HEIGHT = 860.0
COLUMN_GAP = 16.0


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of a template file; a misspelt key in it is a finding, not a shrug."""


class Summary(_Part, frozen=True):
    """What the start page says about a template, in one language."""

    name: str
    description: str
    question: str


class Legend(_Part, frozen=True):
    """What one colour means in workshops of this template."""

    colour: Colour
    kind: NoteKind
    de: str
    en: str


class AreaPlan(_Part, frozen=True):
    note_kind: NoteKind
    de: str
    en: str


class BoardTexts(_Part, frozen=True):
    title: str


class BoardPlan(_Part, frozen=True):
    kind: BoardKind
    de: BoardTexts
    en: BoardTexts
    area: tuple[AreaPlan, ...] = ()


class PhaseTexts(_Part, frozen=True):
    title: str
    question: str
    instruction: str


class PhasePlan(_Part, frozen=True):
    kind: PhaseKind
    minutes: int
    de: PhaseTexts
    en: PhaseTexts


class Template(_Part, frozen=True):
    """One template; `phase` and `board` are in the order in which they are used."""

    key: str
    position: int
    de: Summary
    en: Summary
    board: tuple[BoardPlan, ...]
    phase: tuple[PhasePlan, ...]
    legend: tuple[Legend, ...] = ()

    def summary(self, language: str) -> Summary:
        return self.en if language == "en" else self.de


def load_templates(folder: Path | None = None) -> list[Template]:
    """All templates in their order. Raises KnownError("template-broken") naming file and finding."""
    paths = sorted((folder or resource_dir() / "templates").glob("*.toml"))
    return sorted((_load(path) for path in paths), key=lambda template: (template.position, template.key))


def template_by_key(key: str, folder: Path | None = None) -> Template:
    """Raises KnownError("template-unknown") with the keys that exist."""
    templates = load_templates(folder)
    for template in templates:
        if template.key == key:
            return template
    raise KnownError("template-unknown", key=key, known=", ".join(template.key for template in templates))


def _load(path: Path) -> Template:
    try:
        template = msgspec.convert(tomllib.loads(path.read_text("utf-8")), Template)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise KnownError("template-broken", file=path.name, finding=str(error)) from error
    if template.key != path.stem:
        raise KnownError("template-broken", file=path.name, finding=f"key {template.key!r} is not the file's name")
    if not template.board or not template.phase:
        raise KnownError("template-broken", file=path.name, finding="a template needs a board and a phase")
    return template


def records_for(
    template: Template, *, title: str, language: str, ids: Callable[[], str] = new_id
) -> tuple[Record, ...]:
    """The first records of a workshop made from the template, for CreateWorkshop. `language` is "de" or "en".

    Raises DomainError("title-missing").
    """
    title = " ".join(title.split())
    if not title:
        raise DomainError("title-missing")
    english = language == "en"
    municipality = Municipality(id=ids())
    programme = Programme(id=ids(), municipality_id=municipality.id)
    workshop = Workshop(
        id=ids(),
        title=title,
        programme_id=programme.id,
        template=template.key,
        language="en" if english else "de",
        question=template.summary(language).question,
    )
    legend = tuple(
        LegendEntry(entry.colour, entry.en if english else entry.de, entry.kind) for entry in template.legend
    )
    boards = tuple(_board(plan, position, legend, english, ids) for position, plan in enumerate(template.board, 1))
    phases = tuple(
        _phase(plan, position, english, boards[0].id, ids) for position, plan in enumerate(template.phase, 1)
    )
    return (municipality, programme, IdeaPool(id=ids()), workshop, *boards, *phases)


def _board(
    plan: BoardPlan, position: int, legend: tuple[LegendEntry, ...], english: bool, ids: Callable[[], str]
) -> Board:
    areas = tuple(
        Area(
            id=ids(),
            title=area.en if english else area.de,
            x=column * (COLUMN_WIDTH + COLUMN_GAP),
            y=0.0,
            width=COLUMN_WIDTH,
            height=COLUMN_HEIGHT,
            note_kind=area.note_kind.value,
        )
        for column, area in enumerate(plan.area)
    )
    texts = plan.en if english else plan.de
    return Board(id=ids(), title=texts.title, kind=plan.kind, position=position, areas=areas, legend=legend)


def _phase(plan: PhasePlan, position: int, english: bool, board_id: str, ids: Callable[[], str]) -> Phase:
    texts = plan.en if english else plan.de
    return Phase(
        id=ids(),
        position=position,
        kind=plan.kind,
        title=texts.title,
        question=texts.question,
        instruction=texts.instruction,
        minutes=plan.minutes,
        board_id=board_id,
    )
