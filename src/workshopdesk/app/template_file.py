"""The format of a template file: agenda and boards for a workshop, as TOML that an office can read, change and share.

A file has a stable `key`, its texts in German and perhaps English (`de.…`, `en.…`), and lists of `field`, `topic`,
`legend`, `board` and `phase`. resources/schema/template.schema.json says the same to other programs.
"""

from __future__ import annotations

import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import msgspec

from workshopdesk.base.errors import KnownError
from workshopdesk.domain.note import BoardKind, Colour, NoteKind
from workshopdesk.domain.workshop import PhaseKind, PhaseView, Right, WorkshopKind

BEHIND_THE_SHIPPED = 1000  # the position of a template that names none

Text = Annotated[str, msgspec.Meta(min_length=1)]
Key = Annotated[str, msgspec.Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")]
T = TypeVar("T")


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of a template file; a misspelt key in it is a finding, not a shrug. Without `en` the German is used."""


class Summary(_Part, frozen=True):
    """What the start page says about a template, and the question of the whole workshop, in one language."""

    name: Text
    description: Text
    question: Text


class Term(_Part, frozen=True):
    """A field of action or a cross-cutting topic; the key stays when the name changes."""

    key: Key
    de: Text
    en: str = ""


class Legend(_Part, frozen=True):
    """What one colour means in workshops of this template; its cards are born with this kind."""

    colour: Colour
    kind: NoteKind
    de: Text
    en: str = ""


class AreaPlan(_Part, frozen=True):
    """A part of a board. Cards laid in it take its kind, if it has one; a wide area has a row of its own."""

    de: Text
    en: str = ""
    note_kind: NoteKind | None = None
    wide: bool = False


class AreaSource(StrEnum):
    """Where a board's areas come from: one per field of action, or one for each field and each topic."""

    FIELDS = "fields"
    MATRIX = "matrix"


class BoardTexts(_Part, frozen=True):
    title: Text


class BoardPlan(_Part, frozen=True):
    """A board. Its areas are listed in reading order, or made from the fields; `across` is how many stand in a row.

    0 stands for: columns all in one row, topics of a matrix all in one row, anything else two in a row.
    """

    kind: BoardKind
    de: BoardTexts
    en: BoardTexts | None = None
    across: Annotated[int, msgspec.Meta(ge=0, le=12)] = 0
    areas_from: AreaSource | None = None
    area: tuple[AreaPlan, ...] = ()


class PhaseTexts(_Part, frozen=True):
    title: Text
    question: Text
    instruction: Text


class PhasePlan(_Part, frozen=True):
    """A step of the agenda on one of the boards, counted from 1.

    Without `rights` the room may do everything, without `view` it sees the board; `rights = []` is only looking.
    """

    kind: PhaseKind
    minutes: Annotated[int, msgspec.Meta(ge=1, le=480)]
    de: PhaseTexts
    en: PhaseTexts | None = None
    board: Annotated[int, msgspec.Meta(ge=1)] = 1
    rights: tuple[Right, ...] = tuple(Right)
    view: PhaseView = PhaseView.BOARD
    read_only_at_end: bool = False


class Template(_Part, frozen=True):
    """One template; `phase` and `board` are in the order in which they are used.

    With `needs_first` a priority waits for needs and assessments (SPEC.md Q9).
    """

    key: Key
    de: Summary
    board: Annotated[tuple[BoardPlan, ...], msgspec.Meta(min_length=1)]
    phase: Annotated[tuple[PhasePlan, ...], msgspec.Meta(min_length=1)]
    en: Summary | None = None
    position: int = BEHIND_THE_SHIPPED
    workshop_kind: WorkshopKind = WorkshopKind.CITIZENS
    needs_first: bool = False
    legend: tuple[Legend, ...] = ()
    field: tuple[Term, ...] = ()
    topic: tuple[Term, ...] = ()

    def summary(self, language: str) -> Summary:
        return worded(self.de, self.en, language)

    @property
    def minutes(self) -> int:
        return sum(phase.minutes for phase in self.phase)


def worded(german: T, english: T | None, language: str) -> T:
    """The text of a language, "de" or "en"; German where the English is missing."""
    return english if language == "en" and english else german


def read_template(path: Path) -> Template:
    """Raises KnownError("template-broken") with the file's name and the finding."""
    try:
        template = msgspec.convert(tomllib.loads(path.read_text("utf-8-sig")), Template)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise _broken(path, str(error)) from error
    if template.key != path.stem:
        raise _broken(path, f"key {template.key!r} is not the file's name")
    if any(phase.board > len(template.board) for phase in template.phase):
        raise _broken(path, "a phase names a board that is not there")
    for board in template.board:
        if board.areas_from and (board.area or not template.field):
            raise _broken(path, "areas made from fields need a [[field]] and no [[board.area]]")
        if board.areas_from is AreaSource.MATRIX and not template.topic:
            raise _broken(path, "a matrix needs a [[topic]]")
    return template


def _broken(path: Path, finding: str) -> KnownError:
    return KnownError("template-broken", file=path.name, finding=finding)


def template_schema() -> bytes:
    """The JSON Schema of a template file, as kept in resources/schema/template.schema.json."""
    return msgspec.json.format(msgspec.json.encode(msgspec.json.schema(Template), order="sorted"), indent=2) + b"\n"
