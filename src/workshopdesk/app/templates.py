"""Workshop templates: which there are, and the first records of a workshop made from one.

The shipped templates lie in resources/templates, those of the office in a folder of its own (base/folders.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from workshopdesk.app.template_file import (
    AreaPlan,
    AreaSource,
    BoardPlan,
    PhasePlan,
    Template,
    read_template,
    worded,
)
from workshopdesk.base.assets import resource_dir
from workshopdesk.base.errors import DomainError, KnownError
from workshopdesk.base.ids import new_id
from workshopdesk.domain.note import Area, Board, BoardKind, LegendEntry
from workshopdesk.domain.programme import CrossCuttingTopic, FieldOfAction, IdeaPool, Municipality, Programme
from workshopdesk.domain.record import Record
from workshopdesk.domain.workshop import Phase, Right, Workshop

# Board units: five columns and their gaps fit a 65" screen at full size (LOOK.md §4); other areas share that ground.
COLUMN_WIDTH = 340.0
COLUMN_HEIGHT = 860.0
AREA_GAP = 16.0
GROUND_WIDTH = 5 * COLUMN_WIDTH + 4 * AREA_GAP
GROUND_HEIGHT = 960.0
LEAST_HEIGHT = 344.0  # the title and two rows of cards
BETWEEN = " · "  # field and topic in the title of a matrix's cell

Ids = Callable[[], str]


@dataclass(frozen=True, slots=True)
class FoundTemplate:
    """`own`: from the office's folder; `replaces`: it stands for a shipped one with the same key."""

    template: Template
    path: Path
    own: bool = False
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Templates:
    """All that can be used, in their order, and KnownError("template-broken") for each file that cannot be read."""

    found: tuple[FoundTemplate, ...]
    broken: tuple[KnownError, ...] = ()

    def by_key(self, key: str) -> Template:
        """Raises KnownError: "template-broken" if its file is, "template-unknown" with the keys that exist."""
        for found in self.found:
            if found.template.key == key:
                return found.template
        for error in self.broken:
            if error.details["file"] == f"{key}.toml":
                raise error
        raise KnownError("template-unknown", key=key, known=", ".join(found.template.key for found in self.found))


def load_templates(own_folder: Path | None = None) -> Templates:
    """The shipped templates and those in `own_folder`, which need not exist. Of two with one key the own one counts."""
    found: dict[str, FoundTemplate] = {}
    broken: list[KnownError] = []
    for path, own in (*_files(resource_dir() / "templates", False), *_files(own_folder, True)):
        try:
            template = read_template(path)
        except KnownError as error:
            broken.append(error)
            continue
        found[template.key] = FoundTemplate(template, path, own, template.key in found)
    in_order = sorted(found.values(), key=lambda one: (one.template.position, one.template.key))
    return Templates(tuple(in_order), tuple(broken))


def template_by_key(key: str, own_folder: Path | None = None) -> Template:
    """Raises like Templates.by_key."""
    return load_templates(own_folder).by_key(key)


def _files(folder: Path | None, own: bool) -> Iterator[tuple[Path, bool]]:
    if folder is not None:
        yield from ((path, own) for path in sorted(folder.glob("*.toml")))


@dataclass(frozen=True, slots=True)
class Process:
    """What the workshops of one process share: the same records, ids included, in each of their files."""

    municipality: Municipality
    programme: Programme
    pool: IdeaPool
    fields: tuple[FieldOfAction, ...]
    topics: tuple[CrossCuttingTopic, ...]

    def __iter__(self) -> Iterator[Record]:
        yield from (self.municipality, self.programme, self.pool, *self.fields, *self.topics)


def process_for(template: Template, language: str, ids: Ids = new_id) -> Process:
    """A new process with the fields and topics of a template."""
    municipality = Municipality(id=ids())
    return Process(
        municipality,
        Programme(id=ids(), municipality_id=municipality.id),
        IdeaPool(id=ids()),
        tuple(
            FieldOfAction(id=ids(), key=term.key, name=worded(term.de, term.en, language), position=position)
            for position, term in enumerate(template.field, 1)
        ),
        tuple(
            CrossCuttingTopic(id=ids(), key=term.key, name=worded(term.de, term.en, language), position=position)
            for position, term in enumerate(template.topic, 1)
        ),
    )


def records_for(template: Template, *, title: str, language: str, ids: Ids = new_id) -> tuple[Record, ...]:
    """The first records of a workshop in a process of its own, for CreateWorkshop. `language` is "de" or "en".

    Raises DomainError("title-missing").
    """
    return records_in(process_for(template, language, ids), template, title=title, language=language, ids=ids)


def records_in(
    process: Process,
    template: Template,
    *,
    title: str,
    language: str,
    field_id: str = "",
    round_number: int = 1,
    ids: Ids = new_id,
) -> tuple[Record, ...]:
    """The first records of a workshop of a process, those of the process among them. Raises like `records_for`."""
    title = " ".join(title.split())
    if not title:
        raise DomainError("title-missing")
    workshop = Workshop(
        id=ids(),
        title=title,
        kind=template.workshop_kind,
        programme_id=process.programme.id,
        field_id=field_id,
        template=template.key,
        language="en" if language == "en" else "de",
        round=round_number,
        question=template.summary(language).question,
        needs_first=template.needs_first,
    )
    legend = tuple(
        LegendEntry(entry.colour, worded(entry.de, entry.en, language), entry.kind) for entry in template.legend
    )
    boards = [
        Board(
            id=ids(),
            title=worded(plan.de, plan.en, language).title,
            kind=plan.kind,
            position=position,
            areas=_areas(plan, process, language, ids),
            legend=legend,
        )
        for position, plan in enumerate(template.board, 1)
    ]
    phases = (_phase(plan, position, language, boards, ids) for position, plan in enumerate(template.phase, 1))
    return (*process, workshop, *boards, *phases)


def _areas(plan: BoardPlan, process: Process, language: str, ids: Ids) -> tuple[Area, ...]:
    """The areas of a board row by row, all of one height and, but for the wide ones, of one width."""
    plans = _area_plans(plan, process)
    across = min(len(plans), _across(plan, process)) or 1
    rows: list[list[_PlannedArea]] = []
    for area in plans:
        if not rows or area.plan.wide or rows[-1][-1].plan.wide or len(rows[-1]) == across:
            rows.append([])
        rows[-1].append(area)
    width = (GROUND_WIDTH - (across - 1) * AREA_GAP) / across
    height = max(LEAST_HEIGHT, (GROUND_HEIGHT - (len(rows) - 1) * AREA_GAP) / max(1, len(rows)))
    if plan.kind is BoardKind.COLUMNS:
        width, height = COLUMN_WIDTH, COLUMN_HEIGHT
    return tuple(
        Area(
            id=ids(),
            title=worded(area.plan.de, area.plan.en, language),
            x=column * (width + AREA_GAP),
            y=row * (height + AREA_GAP),
            width=across * (width + AREA_GAP) - AREA_GAP if area.plan.wide else width,
            height=height,
            note_kind=area.plan.note_kind.value if area.plan.note_kind else "",
            field_id=area.field_id,
            topic_id=area.topic_id,
        )
        for row, areas in enumerate(rows)
        for column, area in enumerate(areas)
    )


@dataclass(frozen=True, slots=True)
class _PlannedArea:
    """An area and what the cards in it belong to."""

    plan: AreaPlan
    field_id: str = ""
    topic_id: str = ""


def _area_plans(plan: BoardPlan, process: Process) -> Sequence[_PlannedArea]:
    if plan.areas_from is AreaSource.FIELDS:
        return [_PlannedArea(AreaPlan(field.name), field.id) for field in process.fields]
    if plan.areas_from is AreaSource.MATRIX:
        return [
            _PlannedArea(AreaPlan(field.name + BETWEEN + topic.name), field.id, topic.id)
            for field in process.fields
            for topic in process.topics
        ]
    return [_PlannedArea(area) for area in plan.area]


def _across(plan: BoardPlan, process: Process) -> int:
    if plan.across:
        return plan.across
    if plan.areas_from is AreaSource.MATRIX:
        return len(process.topics)
    return len(plan.area) if plan.kind is BoardKind.COLUMNS else 2


def _phase(plan: PhasePlan, position: int, language: str, boards: Sequence[Board], ids: Ids) -> Phase:
    texts = worded(plan.de, plan.en, language)
    return Phase(
        id=ids(),
        position=position,
        kind=plan.kind,
        title=texts.title,
        question=texts.question,
        instruction=texts.instruction,
        minutes=plan.minutes,
        board_id=boards[plan.board - 1].id,
        rights=tuple(right for right in Right if right in plan.rights),
        view=plan.view,
        read_only_at_end=plan.read_only_at_end,
    )
