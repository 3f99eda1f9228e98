"""The whole public site, file by file. Rules OF30, OF31, OF33 and OF35 of app/SPEC.md.

Nothing in it asks for anything from elsewhere, and the same catalogue gives the same bytes on the same day. A workshop
in memory at a time: 300,000 ideas are as many pages.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.office.answer_words import (
    CHANNELS,
    DISPOSITIONS,
    KINDS,
    OPEN,
    RELATIONS,
    RESULTS,
    STATUSES,
)
from workshopdesk.app.office.answers import Became, became_of, decision_told, status_told, votes_told, words_on
from workshopdesk.app.office.counts import Counts, field_of, months, public_rankings
from workshopdesk.app.office.measure_sheets import decision_log, measure_sheets
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.publication import PublishedIdea, PublishedWorkshop, every_idea
from workshopdesk.app.office.site_data import SiteTables, measure_place
from workshopdesk.app.office.words import GERMAN
from workshopdesk.base.assets import resource_dir
from workshopdesk.documents.office.charts import Chart, charts
from workshopdesk.documents.site.pages import Pages
from workshopdesk.documents.site.places import Places, further_page, link, to_root
from workshopdesk.documents.svg_canvas import SvgCanvas

LIST = 200  # ideas on one page of a workshop
SHARD = 5_000  # ideas in one file of the search
_BEST = 12
_CHART_GAP = 12.0

SiteFile = tuple[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteWish:
    """`day` is that of the data (YYYY-MM-DD); `title` and `town` are told by the workshops where they are empty.

    `imprint` says who is responsible and how to reach them; it stands at the foot of every page.
    """

    day: str
    title: str = ""
    town: str = ""
    imprint: str = ""
    idea_pattern: str = "/i/{id}"
    workshop_pattern: str = "/w/{id}"


@dataclass(frozen=True, slots=True)
class _Entry:
    """An idea in a list."""

    words: str
    place: str
    field: str
    state: str
    code: str
    measures: tuple[str, ...]


def site_files(catalogue: Catalogue, wish: SiteWish, tables: SiteTables) -> Iterator[SiteFile]:
    """(path with slashes, content) of every file. Raises KnownError("site-pattern-wrong") before the first one."""
    places = Places(wish.idea_pattern, wish.workshop_pattern)
    return _Site(catalogue, wish, tables, places).files()


class _Site:
    def __init__(self, catalogue: Catalogue, wish: SiteWish, tables: SiteTables, places: Places) -> None:
        self._catalogue, self._tables, self._places = catalogue, tables, places
        self._workshops = catalogue.publication.workshops()
        sheets = measure_sheets(catalogue.measures, catalogue.publication)
        self._sheets = {sheet.measure.number: sheet for sheet in sheets}
        self._workshop_places = {one.number: places.workshop(one) for one in self._workshops}
        self._idea_places: dict[int, str] = {}  # those below a measure
        self._below = {idea.number for sheet in sheets for idea in sheet.ideas}
        self._counts = Counts()
        self._search = _Search()
        town = wish.town or _first(one.municipality for one in self._workshops)
        self._pages = Pages(
            site_title=wish.title or _first(one.programme for one in self._workshops) or "Was aus Ihren Ideen wurde",
            town=town,
            imprint=wish.imprint,
            data_day=wish.day,
            link=link,
            kinds=KINDS,
            channels=CHANNELS,
            statuses=STATUSES,
            relations=RELATIONS,
            results=RESULTS,
            methods=GERMAN.methods,
            audiences=GERMAN.audiences,
            status_told=status_told,
            votes_told=votes_told,
            has_measures=bool(sheets),
        )

    def files(self) -> Iterator[SiteFile]:
        for name in ("site.css", "site.js"):
            yield name, (resource_dir() / "site" / name).read_bytes()
        listed = []
        for workshop in self._workshops:
            before = self._counts.ideas
            yield from self._workshop(workshop)
            listed.append((workshop, self._workshop_places[workshop.number], self._counts.ideas - before))
        yield from self._search.rest()
        yield from self._measures()
        log = decision_log(self._catalogue.measures)
        yield from self._tables.end(list(self._sheets.values()), log)
        yield self._page("beschluesse.html", "decisions.html", decisions=log, keys=measure_key, places=measure_place)
        options = {code.value: words for code, words in DISPOSITIONS.items()} | {"open": OPEN}
        fields = sorted(self._counts.fields)
        yield self._page("suche.html", "search.html", codes=options, fields=fields, shards=self._search.files)
        rankings = public_rankings(self._catalogue, _BEST)
        drawn = [(chart, _drawn(chart)) for chart in charts(self._workshops, self._counts, rankings)]
        yield self._page(
            "index.html",
            "index.html",
            counts=self._counts,
            listed=listed,
            dated=any(one.date for one in self._workshops),
            charts=drawn,
            measures=len(self._sheets),
            people=sum(month.people for month in months(self._workshops, self._counts)),
        )
        yield self._page("ueber.html", "about.html", workshops=self._workshops)

    def _page(self, place: str, template: str, **values: Any) -> SiteFile:
        return place, self._pages.made(template, root=to_root(place), here=place, **values)

    def _workshop(self, workshop: PublishedWorkshop) -> Iterator[SiteFile]:
        first = self._workshop_places[workshop.number]
        entries: list[_Entry] = []
        for idea in every_idea(self._catalogue.publication, workshop.number):
            became = became_of(idea, self._sheets)
            place = self._places.idea(idea, workshop)
            self._counts.add(idea)
            self._tables.add(idea, became, place)
            if idea.line.number in self._below:
                self._idea_places[idea.line.number] = place
            entries.append(_entry(idea, became, place))
            yield from self._search.add(entries[-1], workshop.title)
            yield self._idea(idea, became, place, workshop, first)
        yield self._tables.end_workshop(workshop)
        pages = [entries[start : start + LIST] for start in range(0, len(entries), LIST)] or [[]]
        for number, page in enumerate(pages, 1):
            yield self._page(
                further_page(first, number),
                "workshop.html",
                workshop=workshop,
                entries=page,
                total=len(entries),
                page=number,
                pages=[further_page(first, one) for one in range(1, len(pages) + 1)],
            )

    def _idea(
        self, idea: PublishedIdea, became: Became, place: str, workshop: PublishedWorkshop, workshop_place: str
    ) -> SiteFile:
        return self._page(
            place,
            "idea.html",
            idea=idea,
            line=idea.line,
            words=words_on(idea),
            became=became,
            workshop=workshop,
            workshop_place=workshop_place,
            measures=[(sheet, measure_place(sheet.key)) for sheet in became.measures],
        )

    def _measures(self) -> Iterator[SiteFile]:
        sheets = list(self._sheets.values())
        listed = [(sheet, measure_place(sheet.key)) for sheet in sheets]
        yield self._page("massnahmen.html", "measures.html", listed=listed)
        for sheet in sheets:
            ideas = [(idea, self._idea_places.get(idea.number, "")) for idea in sheet.ideas]
            neighbours = [(one, measure_place(one.key)) for one in sheet.neighbours]
            decisions = [decision_told(one) for one in sheet.decisions]
            yield self._page(
                measure_place(sheet.key),
                "measure.html",
                sheet=sheet,
                measure=sheet.measure,
                ideas=ideas,
                neighbours=neighbours,
                decisions=decisions,
            )


class _Search:
    """The data of the search: scripts that hand over rows, since a page from a stick may read no other files."""

    def __init__(self) -> None:
        self.files: list[str] = []
        self._rows: list[list[object]] = []

    def add(self, entry: _Entry, workshop: str) -> Iterator[SiteFile]:
        self._rows.append([entry.place, entry.words, entry.field, entry.code, entry.state, workshop])
        if len(self._rows) == SHARD:
            yield self._shard()

    def rest(self) -> Iterator[SiteFile]:
        if self._rows or not self.files:
            yield self._shard()

    def _shard(self) -> SiteFile:
        name = f"daten/suche-{len(self.files) + 1}.js"
        self.files.append(name)
        rows = json.dumps(self._rows, ensure_ascii=True, separators=(",", ":"))
        self._rows = []
        return name, f"workshopdeskSearch.add({rows});\n".encode("ascii")


def _entry(idea: PublishedIdea, became: Became, place: str) -> _Entry:
    keys = tuple(sheet.key for sheet in became.measures)
    return _Entry(words_on(idea), place, field_of(idea.line), became.state, became.code, keys)


def _drawn(chart: Chart) -> Markup:
    """The drawings under each other as one SVG element; its words are escaped by the canvas."""
    height = sum(block.height for block in chart.blocks) + _CHART_GAP * (len(chart.blocks) - 1)
    canvas = SvgCanvas(max(block.width for block in chart.blocks), height)
    y = height
    for block in chart.blocks:
        y -= block.height
        block.drawOn(canvas, 0, y)
        y -= _CHART_GAP
    return Markup(canvas.inline(chart.key, chart.title, chart.alternative))


def _first(names: Iterable[str]) -> str:
    """The first name that says something."""
    return next((name.strip() for name in names if name.strip()), "")
