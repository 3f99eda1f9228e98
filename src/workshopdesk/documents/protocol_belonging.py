"""The protocol's section "Einordnung": cross tables, what exists already, coverage of target groups."""

from __future__ import annotations

from typing import Any

from workshopdesk.app.belonging_tables import WordedTable
from workshopdesk.app.belonging_words import BelongingWords, belonging_words
from workshopdesk.documents.content import Content
from workshopdesk.documents.paragraphs import bullets, small_heading, text
from workshopdesk.documents.protocol_front import section
from workshopdesk.documents.tables import table
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import LEAD, MAIN
from workshopdesk.documents.wording import Words

_FIRST, _SUM = 0.24, 0.1  # of the width, for the names of the rows and for the sum
_MOST_COLUMNS = 4  # beside the names and the sum; more are told in a second table


def belonging(content: Content, words: Words) -> list[Any]:
    """Nothing where no card has been put in order."""
    found, said = content.belonging, belonging_words(words.language)
    if found.is_empty:
        return []
    story: list[Any] = section(said.section, "belonging")
    if found.tables:
        story.append(text(said.counted_once, LEAD))
    for one in found.tables:
        story += _table(one, said)
    if found.sentences:
        sentences = [f"{one.topic}, {one.number}: {one_line(one.text)}" for one in found.sentences]
        story += [small_heading(said.supports), *bullets(sentences)]
    for relation, lines in found.known:
        story += [small_heading(said.relations[relation]), *bullets(lines)]
    if found.without_aim:
        story += [small_heading(said.no_aim), *bullets(found.without_aim)]
    if found.coverage:
        story += [small_heading(said.coverage), *bullets([": ".join(line) for line in found.coverage])]
    if found.inventory:
        story += [small_heading(said.inventory), text(found.inventory)]
    return story


def _table(shown: WordedTable, said: BelongingWords) -> list[Any]:
    """Wide tables go on below with the further columns; the sum stands in each part."""
    story: list[Any] = []
    for first in range(0, len(shown.heads), _MOST_COLUMNS):
        columns = range(first, min(first + _MOST_COLUMNS, len(shown.heads)))
        share = (1 - _FIRST - _SUM) / len(columns)
        rows = [
            (line.name, *(str(len(line.cells[column]) or "–") for column in columns), str(len(line.ideas)))
            for line in shown.lines
        ]
        head = (shown.corner, *(shown.heads[column] for column in columns), said.total)
        widths = [MAIN * _FIRST, *[MAIN * share] * len(columns), MAIN * _SUM]
        right = tuple(range(1, len(columns) + 2))
        story += [small_heading(shown.title)] if not first else []
        story.append(table(head, rows, widths, summary=shown.title, right=right))
    return story
