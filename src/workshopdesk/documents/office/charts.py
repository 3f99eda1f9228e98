"""The office's charts (rule OF34): each a drawing, the words that stand for it, and the table that it shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from workshopdesk.app.office.answer_words import DISPOSITIONS, OPEN, number_of, percent
from workshopdesk.app.office.counts import Counts, Month, Ranking, months
from workshopdesk.app.office.publication import PublishedWorkshop
from workshopdesk.app.office.queries import RankingLine
from workshopdesk.app.office.words import GERMAN
from workshopdesk.documents.fonts import register_fonts
from workshopdesk.documents.office.chart_blocks import Bar, Bars, Columns, ForAndAgainst, HeatMap, Tiles
from workshopdesk.documents.tagging.flowables import Block
from workshopdesk.documents.text import one_line

_MOST_BARS, _MOST_ROWS, _MOST_COLUMNS, _MOST_MONTHS, _MOST_TILES = 12, 24, 9, 24, 30
_SAID = 8  # values that an alternative text tells
_REST_OF_FIELDS = "weitere Felder"
_REST_OF_WORKSHOPS = "weitere Workshops"


@dataclass(frozen=True, slots=True)
class Chart:
    """`key` is an XML name. `block` may be split into several drawings under each other. `note` says how to read it.

    `right` are the columns of the table with numbers.
    """

    key: str
    title: str
    note: str
    blocks: tuple[Block, ...] = field(repr=False)  # a paper's digest must not see addresses in memory
    alternative: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[int, ...]


def charts(workshops: Sequence[PublishedWorkshop], counts: Counts, rankings: Sequence[Ranking]) -> list[Chart]:
    """Those for which there is something to show."""
    register_fonts()
    made = [
        _became(counts),
        _topics(counts),
        _heat_map(workshops, counts),
        *(_ranking(one) for one in rankings),
        _contested(counts),
        _over_time(months(workshops, counts)),
    ]
    return [chart for chart in made if chart is not None]


def _became(counts: Counts) -> Chart | None:
    if not counts.ideas:
        return None
    named = [(code.value, words) for code, words in DISPOSITIONS.items()] + [("open", OPEN)]
    bars = [
        Bar(words, counts.codes[code], f"{counts.codes[code]} ({percent(counts.codes[code] / counts.ideas)})")
        for code, words in named
    ]
    return Chart(
        "was-daraus-wurde",
        "Was aus den Ideen wurde",
        f"{number_of(counts.ideas, 'Idee', 'Ideen')}, jede einmal gezählt.",
        (Bars(bars),),
        _alternative("Balken", [(bar.label, bar.told) for bar in bars]),
        ("Antwort", "Ideen", "Anteil"),
        tuple((words, str(counts.codes[code]), percent(counts.codes[code] / counts.ideas)) for code, words in named),
        (1, 2),
    )


def _topics(counts: Counts) -> Chart | None:
    """Fields of action where topics say nothing: a catalogue of idea pools has no topics."""
    told = counts.fields if len(counts.topics) < 2 else counts.topics
    if len(told) < 2:
        return None
    what = "Handlungsfelder" if told is counts.fields else "Querschnittsthemen"
    ordered = sorted(told.items(), key=lambda one: (-one[1], one[0]))
    several = "" if told is counts.fields else " Eine Idee mit mehreren Themen steht bei jedem von ihnen."
    return Chart(
        "themen",
        f"Wie viele Ideen die {what} haben",
        f"Je größer die Fläche, desto mehr Ideen.{several}",
        (Tiles([Bar(name, number, str(number)) for name, number in ordered[:_MOST_TILES]]),),
        _alternative("Flächen", [(name, str(number)) for name, number in ordered]),
        ("Thema" if told is counts.topics else "Handlungsfeld", "Ideen"),
        tuple((name, str(number)) for name, number in ordered),
        (1,),
    )


def _heat_map(workshops: Sequence[PublishedWorkshop], counts: Counts) -> Chart | None:
    fields = counts.field_names()
    held = [one for one in workshops if counts.sources[one.number]]
    if len(fields) < 2 or not held:
        return None
    shown = fields if len(fields) <= _MOST_COLUMNS else fields[: _MOST_COLUMNS - 1]
    rest = fields[len(shown) :]
    names = [*shown, *([_REST_OF_FIELDS] if rest else [])]

    def cells(numbers: Sequence[int]) -> list[int]:
        told = [sum(counts.fields_by_sources[field, one] for one in numbers) for field in shown]
        left = sum(counts.fields_by_sources[field, one] for field in rest for one in numbers)
        return [*told, *([left] if rest else [])]

    rows = [(one_line(one.title), cells([one.number])) for one in held]
    drawn = rows
    if len(rows) > _MOST_ROWS:
        most = sorted(held, key=lambda one: -counts.sources[one.number])[: _MOST_ROWS - 1]
        kept = {one.number for one in most}
        drawn = [row for one, row in zip(held, rows, strict=True) if one.number in kept]
        drawn.append((_REST_OF_WORKSHOPS, cells([one.number for one in held if one.number not in kept])))
    legend = " · ".join(f"{number}\u00a0{name}" for number, name in enumerate(names, 1))
    totals = [sum(row[1][column] for row in rows) for column in range(len(names))]
    return Chart(
        "felder-und-workshops",
        "Welche Workshops und Sammlungen welche Felder berühren",
        f"Je dunkler, desto mehr Ideen. Spalten: {legend}.",
        (HeatMap(drawn, len(names)),),
        _alternative("Tabelle in Farbstufen; Summen", list(zip(names, map(str, totals), strict=True))),
        ("Workshop oder Sammlung", *(str(number) for number in range(1, len(names) + 1)), "Ideen"),
        tuple((title, *map(str, values), str(sum(values))) for title, values in rows),
        tuple(range(1, len(names) + 2)),
    )


def _ranking(ranking: Ranking) -> Chart:
    method, who = GERMAN.methods[ranking.method], GERMAN.audiences[ranking.audience]
    lines = ranking.lines[:_MOST_BARS]
    told = [(line, *_figure(line)) for line in lines]
    return Chart(
        f"rangfolge-{ranking.audience}-{ranking.method}".replace("_", "-"),
        f"Rangfolge: {who}, {method}",
        f"{GERMAN.explained[ranking.method][0].upper()}{GERMAN.explained[ranking.method][1:]}.",
        (Bars([Bar(_named(line), value, words) for line, value, words in told]),),
        _alternative("Balken", [(_named(line), words) for line, _, words in told]),
        ("Rang", "Idee oder Gruppe", "Ergebnis", "Woher"),
        tuple((str(line.rank), one_line(line.title), words, one_line(line.whence)) for line, _, words in told),
        (2,),
    )


def _named(line: RankingLine) -> str:
    return one_line(f"{line.title} ({line.group})" if line.group else line.title)


def _figure(line: RankingLine) -> tuple[float, str]:
    if line.told is not None:
        return max(0.0, line.told.share_of_points or 0.0), percent(line.told.share_of_points or 0.0)
    votes = line.online
    if votes is None:
        return 0.0, "–"
    return max(0.0, votes.pro - votes.contra), f"{votes.pro} dafür, {votes.contra} dagegen" if votes.contra else str(
        votes.pro
    )


def _contested(counts: Counts) -> Chart | None:
    rows = counts.contested
    if not rows:
        return None
    return Chart(
        "strittig",
        "Worüber online gestritten wurde",
        "Die Ideen mit den meisten Stimmen auf der schwächeren Seite. Zahlen der Plattform, nie mit Punkten vermischt.",
        (ForAndAgainst([(one.words, one.pro, one.contra) for one in rows], ("dagegen", "dafür")),),
        _alternative("Balken nach zwei Seiten", [(o.words, f"{o.pro} dafür, {o.contra} dagegen") for o in rows]),
        ("Idee", "dafür", "dagegen"),
        tuple((one.words, str(one.pro), str(one.contra)) for one in rows),
        (1, 2),
    )


def _over_time(held: Sequence[Month]) -> Chart | None:
    if not held:
        return None
    shown = held[-_MOST_MONTHS:]
    blocks: list[Block] = [Columns("Ideen", [Bar(_month(one.month), one.ideas, str(one.ideas)) for one in shown])]
    if any(one.people for one in shown):
        blocks.append(Columns("Menschen", [Bar(_month(one.month), one.people, str(one.people)) for one in shown]))
    left_out = "" if len(shown) == len(held) else f" Gezeichnet sind die letzten {len(shown)} Monate."
    return Chart(
        "beteiligung",
        "Beteiligung im Lauf der Zeit",
        f"Workshops mit Datum, nach Monaten; Menschen, soweit gezählt wurde.{left_out}",
        tuple(blocks),
        _alternative("Säulen", [(_month(one.month), number_of(one.ideas, "Idee", "Ideen")) for one in shown]),
        ("Monat", "Workshops", "Menschen", "Ideen"),
        tuple((_month(one.month), str(one.workshops), _people(one), str(one.ideas)) for one in held),
        (1, 2, 3),
    )


def _people(month: Month) -> str:
    if month.without_people == month.workshops:
        return "nicht gezählt"
    return f"{month.people} (ohne {month.without_people})" if month.without_people else str(month.people)


def _month(month: str) -> str:
    return f"{month[5:]}/{month[2:4]}"


def _alternative(form: str, values: Sequence[tuple[str, str]]) -> str:
    said = "; ".join(f"{label}: {value}" for label, value in values[:_SAID])
    more = len(values) - _SAID
    return f"{form}: {said}{f'; und {more} mehr, siehe die Tabelle' if more > 0 else ''}."
