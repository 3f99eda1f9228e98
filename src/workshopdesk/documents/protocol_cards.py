"""The protocol's main part: every card word for word, in its cluster, without a cluster, or in the parking lot."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import CondPageBreak, Spacer

from workshopdesk.documents.blocks import NumberedHead, code_block
from workshopdesk.documents.cards import WHOLE_UP_TO, ColourLegend, card_rows, rows_height
from workshopdesk.documents.content import Content, Theme
from workshopdesk.documents.figures import DotLine
from workshopdesk.documents.layout import Margin, Stack
from workshopdesk.documents.paragraphs import optional, prose, text
from workshopdesk.documents.protocol_front import section
from workshopdesk.documents.report import PAGE_HEIGHT
from workshopdesk.documents.tagging.flowables import Block
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import ACCENT, H4, LEAD, MAIN, MICRO, SPACE_2, SPACE_6, SPACE_8, variant
from workshopdesk.documents.told import BETWEEN, theme_notes, theme_result
from workshopdesk.documents.wording import Words
from workshopdesk.domain.note import Colour

_ZONE = variant(H4, fontSize=15, leading=21, textColor=ACCENT, spaceBefore=SPACE_8, spaceAfter=0)
_PART_TO_BEGIN = 110.0  # points of a card that may be split which must fit below a cluster's head


def card_sections(content: Content, words: Words) -> list[Any]:
    """Clusters by zone and number, then loose cards; sections without cards are left out."""
    story: list[Any] = []
    hidden = [text(words.hidden_cards.of(content.hidden), LEAD)] if content.hidden else []
    if content.themes:
        title = words.clusters.format(
            clusters=words.cluster_count.of(len(content.themes)), cards=words.plain_cards_short.of(len(content.cards))
        )
        story += [*section(title, "clusters"), _legend(content, words), text(words.clusters_intro, LEAD), *hidden]
        for zone in content.theme_groups:
            above = optional(BETWEEN.join(one_line(part) for part in (zone.board, zone.title) if part), _ZONE, "H3")
            for place, theme in enumerate(zone.themes):
                story += _theme(theme, words, [] if place else above)
    if content.loose:
        intro = words.loose_intro if content.themes else words.loose_all_intro
        story += [*section(words.loose if content.themes else words.all_cards, "loose")]
        story += [] if content.themes else [_legend(content, words)]
        story += [text(intro, LEAD), *([] if content.themes else hidden)]
        for group in content.loose:
            head = BETWEEN.join(one_line(part) for part in (group.board, group.title) if part)
            story += optional(head, H4, "H3")
            story += card_rows(group.cards, words)
    if not content.themes and not content.loose:
        story += [*section(words.all_cards, "clusters"), *(hidden or [text(words.no_cards, LEAD)])]
    return story


def parking_lot(content: Content, words: Words) -> list[Any]:
    """What found no place on this day; nothing where nothing lies there."""
    if not content.parked:
        return []
    intro = text(words.parking_lot_intro, LEAD)
    return [*section(words.parking_lot, "parking-lot"), intro, *card_rows(content.parked, words)]


def _legend(content: Content, words: Words) -> Margin:
    used = {card.note.colour for card in (*content.cards, *content.parked)}
    return Margin(Stack([ColourLegend(colour, words.card.colours[colour]) for colour in Colour if colour in used]))


def _theme(theme: Theme, words: Words, above: list[Any]) -> list[Any]:
    """Head, code in the margin, cards; `above` is the heading of the zone that begins here.

    The theme begins on this page if it fits whole, or if its head, its code and its first cards fit; so pages fill
    up, and no head stands alone. What follows a short theme keeps clear of the code in the margin.
    """
    cluster = theme.cluster
    rows = card_rows(theme.cards, words)
    body: list[Any] = [*optional(theme_notes(theme, words), MICRO), *prose(cluster.summary, LEAD)]
    if not rows:
        body.append(text(words.empty_cluster))
    head = NumberedHead(
        cluster.number,
        one_line(cluster.title) or words.untitled,
        f"cluster-{cluster.id}",
        _result(theme, words),
    )
    margin = _code(theme, words)
    beside = margin.item_height + SPACE_6 if margin else 0.0
    text_height = sum(Block.measure(part, MAIN) + part.getSpaceAfter() for part in body)
    whole = text_height + rows_height(rows)
    first = rows_height(rows[:1])
    begin = text_height + (first if first <= WHOLE_UP_TO else _PART_TO_BEGIN)
    head_height = Block.measure(head, MAIN) + head.spaceBefore + head.spaceAfter
    needed = head_height + max(min(whole, begin), beside)
    needed += sum(Block.measure(part, MAIN) + part.getSpaceAfter() for part in above)
    story: list[Any] = [CondPageBreak(min(needed, PAGE_HEIGHT)), *above, head]
    if margin:
        story.append(margin)
    return [*story, *body, *rows, Spacer(1, max(0.0, beside - whole))]


def _code(theme: Theme, words: Words) -> Margin | None:
    if not theme.address:
        return None
    alternative = words.cluster_alternative.format(number=theme.cluster.number, address="{address}")
    return Margin(code_block(theme.address, words.cluster_code.format(number=theme.cluster.number), alternative))


def _result(theme: Theme, words: Words) -> list[Any]:
    if theme.result is None:
        return []
    return [DotLine(theme.result.dots, theme_result(theme, words)), Spacer(1, SPACE_2)]
