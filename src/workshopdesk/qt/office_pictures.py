"""The office's pictures as plain values for QML: parts to draw, and the same numbers as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from workshopdesk.app.belonging_words import BelongingWords, belonging_words
from workshopdesk.app.office.coverage import SEVERAL, Crosstab, CrosstabKind, GroupCoverage
from workshopdesk.app.office.pictures import Divided, MonthHeld
from workshopdesk.app.office.queries import RankBy, RankingLine, SupportTold
from workshopdesk.app.office.treemap import Tile
from workshopdesk.app.office.words import OfficeWords, office_words
from workshopdesk.qt.counts import counted

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Picture:
    """`drawing` is bars, tiles, heat or sides, empty for nothing; `parts` as OfficeComparisonController tells them."""

    drawing: str
    explained: str = ""
    parts: list[dict[str, Any]] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    table: list[list[str]] = field(default_factory=list)


def ranking_picture(lines: Sequence[RankingLine], by: RankBy, method: str, language: str) -> Picture:
    """Bars of the shares, or of the votes online; what others said of the same stands beside, never added."""
    words = office_words(language)
    parts, table = [], []
    most = max((abs(_score(line, by)) for line in lines), default=0) or 1
    for line in lines:
        score = _score(line, by)
        told = counted(int(score)) if line.told is None else _percent(score, language)
        beside = ", ".join(_beside(one, words, language) for one in line.beside)
        note = " · ".join(part for part in (line.whence, _counted(line.told), beside) if part)
        name = line.title or translate("OfficePictures", "ohne Titel")
        share = max(0.0, score) if line.told is not None else max(0.0, score / most)
        parts.append({"name": f"{line.rank}. {name}", "note": note, "told": told, "share": share})
        table.append([str(line.rank), name, line.whence, told, _counted(line.told), beside])
    explained = words.explained[method]
    if by is RankBy.BALLOTS and method == "dots":
        explained = translate(
            "OfficePictures", "Stimmzettel mit mindestens einem Punkt geteilt durch alle abgegebenen Stimmzettel"
        )
    heads = [
        translate("OfficePictures", "Platz"),
        translate("OfficePictures", "Worauf"),
        translate("OfficePictures", "Workshop"),
        words.methods[method],
        translate("OfficePictures", "gezählt"),
        translate("OfficePictures", "daneben"),
    ]
    return Picture("bars" if parts else "", explained, parts, heads, table)


def tiles_picture(
    found: Sequence[tuple[str, int]], laid: Callable[[Sequence[float], float, float], list[Tile]], language: str
) -> Picture:
    """A treemap in a room of 2 by 1, told in shares of its sides."""
    tiles = laid([ideas for _, ideas in found], 2.0, 1.0)
    parts = [
        {
            "name": name,
            "told": counted(ideas),
            "x": tile.x / 2,
            "y": tile.y,
            "width": tile.width / 2,
            "height": tile.height,
        }
        for (name, ideas), tile in zip(found, tiles, strict=True)
    ]
    table = [[name, counted(ideas)] for name, ideas in found]
    explained = translate(
        "OfficePictures", "Je größer die Fläche, desto mehr Ideen. Eine Idee kann zu mehreren Themen gehören."
    )
    return Picture(
        "tiles" if parts else "",
        explained,
        parts,
        [translate("OfficePictures", "Thema"), belonging_words(language).total],
        table,
    )


def heat_picture(found: Crosstab, language: str) -> Picture:
    """Rows by columns, each cell with its number and its share of the greatest one."""
    words = belonging_words(language)
    without_row = words.no_field
    name_of_row: Callable[[str], str] = lambda name: name or without_row  # noqa: E731
    if found.kind is CrosstabKind.CHANNELS_BY_TARGET_GROUPS:
        name_of_row = lambda name: words.intake.get(name, name)  # noqa: E731
    names = [_head(found.kind, head, words) for head in found.heads]
    most = max((cell for row in found.rows for cell in row.cells), default=0) or 1
    parts = [
        {
            "name": name_of_row(row.name),
            "cells": [{"number": cell, "share": cell / most} for cell in row.cells],
            "ideas": row.ideas,
        }
        for row in found.rows
    ]
    table = [[name_of_row(row.name), *map(counted, row.cells), counted(row.ideas)] for row in found.rows]
    explained = translate(
        "OfficePictures", "Zahl der Ideen. Die Summe am Ende einer Zeile zählt jede Idee einmal; insgesamt sind es %1."
    )
    corner = words.way if found.kind is CrosstabKind.CHANNELS_BY_TARGET_GROUPS else words.field
    heads = [corner, *names, translate("OfficePictures", "Ideen")]
    return Picture("heat" if parts else "", explained.replace("%1", counted(found.total)), parts, heads, table)


def bars_of_groups(found: Sequence[GroupCoverage], language: str) -> Picture:
    """Ideas of each target group; groups without a workshop or an idea say so."""
    most = max((group.ideas for group in found), default=0) or 1
    parts = []
    for group in found:
        missing = [
            *([] if group.workshops else [translate("OfficePictures", "zu keinem Workshop eingeladen")]),
            *([] if group.ideas else [translate("OfficePictures", "noch keine Idee")]),
        ]
        told = {
            "name": group.name,
            "note": ", ".join(missing),
            "told": counted(group.ideas),
            "share": group.ideas / most,
        }
        parts.append(told)
    table = [[group.name, counted(group.workshops), counted(group.ideas)] for group in found]
    heads = [
        translate("OfficePictures", "Zielgruppe"),
        translate("OfficePictures", "Workshops"),
        translate("OfficePictures", "Ideen"),
    ]
    return Picture(
        "bars" if parts else "",
        translate("OfficePictures", "Zahl der Ideen, die eine Zielgruppe betreffen."),
        parts,
        heads,
        table,
    )


def divided_picture(found: Sequence[Divided], language: str) -> Picture:
    """Ideas that divide most, each as one bar of two sides."""
    parts = [
        {"name": one.text, "pro": one.pro, "contra": one.contra, "share": one.pro / (one.pro + one.contra)}
        for one in found
    ]
    table = [[one.text, counted(one.pro), counted(one.contra)] for one in found]
    explained = translate(
        "OfficePictures", "Stimmen auf den Plattformen; oben, wo am meisten Stimmen gegeneinander stehen."
    )
    return Picture(
        "sides" if parts else "",
        explained,
        parts,
        [
            translate("OfficePictures", "Idee"),
            translate("OfficePictures", "dafür"),
            translate("OfficePictures", "dagegen"),
        ],
        table,
    )


def months_picture(found: Sequence[MonthHeld], language: str) -> Picture:
    most = max((one.people for one in found), default=0) or 1
    parts = [
        {
            "name": one.month,
            "note": translate("OfficePictures", "%1 Workshops, %2 Ideen")
            .replace("%1", counted(one.workshops))
            .replace("%2", counted(one.ideas)),
            "told": counted(one.people),
            "share": one.people / most,
        }
        for one in found
    ]
    table = [[one.month, counted(one.workshops), counted(one.people), counted(one.ideas)] for one in found]
    heads = [
        translate("OfficePictures", "Monat"),
        translate("OfficePictures", "Workshops"),
        translate("OfficePictures", "Menschen"),
        translate("OfficePictures", "Ideen"),
    ]
    explained = translate("OfficePictures", "Menschen in den Workshops eines Monats; Dateien ohne Datum fehlen hier.")
    return Picture("bars" if parts else "", explained, parts, heads, table)


def _head(kind: CrosstabKind, head: str, words: BelongingWords) -> str:
    if head == SEVERAL and kind is CrosstabKind.CHANNELS_BY_TARGET_GROUPS:
        return words.several_groups
    without = {CrosstabKind.FIELDS_BY_TOPICS: words.no_topic, CrosstabKind.CHANNELS_BY_TARGET_GROUPS: words.no_group}
    return head or without.get(kind, "")


def _score(line: RankingLine, by: RankBy) -> float:
    if line.told is None:
        votes = line.online
        return float(votes.pro - votes.contra) if votes else 0.0
    share = line.told.share_of_ballots if by is RankBy.BALLOTS else line.told.share_of_points
    return share or 0.0


def _counted(told: SupportTold | None) -> str:
    """The plain numbers behind a share."""
    if told is None:
        return ""
    if not told.budget:
        return translate("OfficePictures", "%1 Stimmzettel").replace("%1", counted(told.ballots_cast))
    words = translate("OfficePictures", "%1 von %2 Punkten").replace("%1", counted(told.points))
    return words.replace("%2", counted(told.ballots_cast * told.budget))


def _beside(told: SupportTold, words: OfficeWords, language: str) -> str:
    share = "–" if told.share_of_points is None else _percent(told.share_of_points, language)
    return f"{told.group or words.audiences[told.audience]}: {words.methods[told.method]} {share}"


def _percent(share: float, language: str) -> str:
    told = f"{share * 100:.1f} %"
    return told.replace(".", ",") if language == "de" else told
