"""The protocol's first pages: cover, the one-page overview, plain language, contents, occasion and agenda."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from reportlab.platypus import CondPageBreak, Spacer

from workshopdesk.documents.blocks import code_block, facts
from workshopdesk.documents.board_picture import BoardPicture
from workshopdesk.documents.content import BallotEntry, Content
from workshopdesk.documents.figures import MOST_DOTS, KeyFigures, ranking_figures
from workshopdesk.documents.layout import Columns, Panel, Rule, Stack
from workshopdesk.documents.logo import logo
from workshopdesk.documents.paragraphs import bullets, heading, optional, prose, small_heading, text
from workshopdesk.documents.protocol_outcomes import latest_outcome
from workshopdesk.documents.report import COVER_HEIGHT, Contents
from workshopdesk.documents.tables import table
from workshopdesk.documents.tagging.flowables import Block
from workshopdesk.documents.text import broken, one_line, width_of
from workshopdesk.documents.tokens import (
    BODY_FULL,
    FULL,
    GUTTER,
    H1,
    LEAD,
    MAIN,
    MICRO,
    PLAIN,
    SIDE,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_6,
    SPACE_8,
    SUBTITLE,
    variant,
)
from workshopdesk.documents.told import (
    agenda_rows,
    interim_line,
    plain_sentences,
    role_rows,
    version_line,
    workshop_facts,
)
from workshopdesk.documents.wording import Words
from workshopdesk.documents.wording.protocol import protocol_words
from workshopdesk.domain.workshop import Workshop

_TITLE_SIZES = (46.0, 38.0, 31.0, 25.0)
_TITLE_LINES = 3
_HIGHEST_PICTURE, _LOWEST_PICTURE = 330.0, 90.0
_CHART_ROWS = 10
_EXCERPT = 260  # characters of the next steps on the overview
_QUESTION = variant(SUBTITLE, fontSize=14, leading=21)
_HEADING_ROOM = 60.0
_ROOM_FOR_SECTION = 200.0  # points that a section needs to begin on a page


def section(words: str, key: str, room: float = 0) -> list[Any]:
    """A heading of the first level; the section begins here unless too little of the page is left.

    `room` is what must fit below the heading, in points.
    """
    needed = max(_ROOM_FOR_SECTION, room + _HEADING_ROOM)
    return [Spacer(1, SPACE_8), CondPageBreak(needed), heading("H2", words, key)]


def cover(content: Content, words: Words, made_at: datetime, interim: bool, internal: bool) -> list[Any]:
    """Town, title, the board as a picture, the question, and the facts; the picture takes what is left."""
    workshop, said = content.workshop, protocol_words(words.language)
    series = [one_line(content.programme.title), one_line(content.field.name if content.field else "")]
    series.append(words.round.format(round=workshop.round) if workshop.round > 1 else "")
    town = text(one_line(content.municipality.name), variant(BODY_FULL, fontName="NotoSans-SemiBold"))
    kind = words.kinds_of_workshop[workshop.kind]
    subtitle = f"{words.protocol} · {kind}"
    above: list[Any] = [
        *logo(content, words),
        Rule(space_after=SPACE_2),
        Columns(
            [
                (0, SIDE, town),
                (SIDE + GUTTER, MAIN, text(" · ".join(part for part in series if part), BODY_FULL)),
            ]
        ),
        Spacer(1, 52),
        *_title(workshop),
        text(subtitle, SUBTITLE),
    ]
    stamps = [words.internal_note] if internal else []
    stamps += [words.rehearsal_note] if workshop.rehearsal else []
    stamps += [interim_line(content, words, made_at)] if interim else []
    for stamp in stamps:
        above += [
            Spacer(1, SPACE_2),
            Panel(text(stamp, variant(BODY_FULL, spaceAfter=0, fontName="NotoSans-SemiBold"))),
        ]
    below = [
        Spacer(1, SPACE_6),
        *optional(workshop.question, _QUESTION),
        Spacer(1, SPACE_6),
        *facts([*workshop_facts(content, words), (said.version, version_line(content, words, made_at, interim))]),
        Spacer(1, SPACE_2),
        *optional(content.programme.funding_line, MICRO),
    ]
    left = COVER_HEIGHT - sum(_taken(item) for item in (*above, *below)) - SPACE_8
    return [*above, *_cover_middle(content, words, left), *below]


def _title(workshop: Workshop) -> list[Any]:
    """The title in the largest size in which it takes three lines and no word is broken."""
    title = one_line(workshop.title)
    for size in _TITLE_SIZES:
        style = variant(H1, fontSize=size, leading=size * 1.08, spaceAfter=SPACE_3)
        fits = all(width_of(word, style.fontName, size) <= FULL for word in title.split())
        if fits and len(broken(title, style.fontName, size, FULL)) <= _TITLE_LINES:
            break
    return [text(title, style, "H1")]


def _cover_middle(content: Content, words: Words, left: float) -> list[Any]:
    """The board with the most cards, without its words, in what is left of the page: the facts stand at its foot.

    The picture is a decoration: everything in it is told elsewhere.
    """
    boards = [entry for entry in content.boards if entry.notes]
    room = left - 2 * SPACE_8
    if not boards or room < _LOWEST_PICTURE:
        return [Spacer(1, max(0.0, left))]
    fullest = max(boards, key=lambda entry: len(entry.notes))
    picture = BoardPicture(fullest, words, FULL, min(room, _HIGHEST_PICTURE), with_words=False)
    free = left - picture.height
    return [Spacer(1, free / 2), picture, Spacer(1, free / 2)]


def _taken(item: Any) -> float:
    return Block.measure(item, FULL) + float(item.getSpaceBefore()) + float(item.getSpaceAfter())


def overview(content: Content, words: Words) -> list[Any]:
    """The page that can be copied alone: question, figures, ranking, code, what comes next."""
    story: list[Any] = [heading("H2", words.overview, "overview")]
    question = one_line(content.workshop.question)
    if question:
        story.append(text(words.question.format(question=question), variant(LEAD, rightIndent=20)))
    figures = _key_figures(content, words)
    story += [KeyFigures(figures, max(4, len(figures))), Spacer(1, SPACE_3)]
    result = content.last_result
    if result is not None and result.is_plain:
        story += _ranking(result, words)
    elif result is not None:
        story += latest_outcome(result, content, words)
    elif content.themes:
        story += [small_heading(words.themes_title), *_theme_list(content, words)]
    if result is None and content.ballots:
        story.append(text(words.not_revealed, BODY_FULL))
    return [*story, Spacer(1, SPACE_6), *_overview_foot(content, words)]


def _key_figures(content: Content, words: Words) -> list[tuple[str, str]]:
    figures: list[tuple[str, str]] = []
    if content.workshop.head_count:
        people = content.workshop.head_count
        figures.append((str(people), words.people_word.of(people)))
    cards, clusters = len(content.cards), len(content.themes)
    figures += [(str(cards), words.key_cards.of(cards)), (str(clusters), words.key_clusters.of(clusters))]
    result = content.last_result
    if result is not None:
        cast, given = result.ballot.ballots_cast, result.dots_given
        figures.append((str(cast), words.key_ballots.of(cast)))
        if result.is_plain:
            figures.append((str(given), words.key_dots.of(given)))
    if content.parked:
        figures.append((str(len(content.parked)), words.key_parked.of(len(content.parked))))
    return figures


def _ranking(result: BallotEntry, words: Words) -> list[Any]:
    shown, hidden = result.lines[:_CHART_ROWS], len(result.lines) - _CHART_ROWS
    question = one_line(result.ballot.question) or words.chart_title
    bars = max((line.dots for line in result.lines), default=0) > MOST_DOTS
    notes = [words.chart_bars_note if bars else words.chart_note]
    if hidden > 0:
        notes.append(words.chart_more.format(n=hidden, section=words.vote))
    return [
        *optional(
            question, variant(LEAD, fontName="NotoSans-SemiBold", fontSize=10, leading=14, spaceAfter=SPACE_1), "H3"
        ),
        *ranking_figures(shown, FULL, words, question),
        Spacer(1, SPACE_2),
        text(" ".join(notes), MICRO),
    ]


def _theme_list(content: Content, words: Words) -> list[Any]:
    lines = [
        words.theme_line.format(
            number=theme.cluster.number,
            title=one_line(theme.cluster.title) or words.untitled,
            cards=words.plain_cards_short.of(len(theme.cards)),
        )
        for theme in content.themes
    ]
    return bullets(lines)


def _overview_foot(content: Content, words: Words) -> list[Any]:
    """Code, disagreement and next steps side by side; only what there is."""
    left: list[tuple[float, float, Any]] = []
    if content.address:
        block = code_block(content.address, words.pool_caption, words.pool_alternative, ink=SIDE)
        left.append((0, SIDE, block))
    texts: list[Stack] = []
    flashed = [card.note.number for card in content.cards if card.note.flash]
    if flashed:
        numbers = words.listed([str(number) for number in flashed])
        said = words.disagreement.format(cards=words.disagreement_cards.of(len(flashed)), numbers=numbers)
        texts.append(Stack([small_heading(words.open_disagreement), text(said, BODY_FULL)]))
    steps = one_line(content.workshop.next_steps)
    if steps:
        if len(steps) > _EXCERPT:
            steps = f"{steps[:_EXCERPT].rsplit(' ', 1)[0]} … {words.more_in.format(section=words.next_steps)}"
        texts.append(Stack([small_heading(words.next), text(steps, BODY_FULL)]))
    if not texts:
        return [Columns(left)] if left else []
    start = SIDE + GUTTER if left else 0
    width = (FULL - start - (len(texts) - 1) * GUTTER) / len(texts)
    columns = [(start + i * (width + GUTTER), width, item) for i, item in enumerate(texts)]
    return [Columns([*left, *columns], rule=(start, FULL), padding_top=SPACE_3)]


def plain_and_contents(content: Content, words: Words, interim: bool, contents: Contents) -> list[Any]:
    """The result in short sentences, before the details; then the list of contents."""
    sentences = [text(sentence, PLAIN) for sentence in plain_sentences(content, words, interim)]
    title = small_heading(words.contents)
    title.keepWithNext = 0  # the contents claim endless height; keeping them together would force a page
    return [
        heading("H2", words.plain_title, "plain"),
        Panel(Stack(sentences), SPACE_6),
        Spacer(1, SPACE_4),
        title,
        contents,
    ]


def occasion(content: Content, words: Words) -> list[Any]:
    """Why we met, what could be influenced, who was there, and the agenda with its questions word for word."""
    workshop = content.workshop
    story: list[Any] = []
    if workshop.occasion.strip():
        story += prose(workshop.occasion, LEAD)
    elif content.programme.aim.strip():
        story += prose(content.programme.aim, LEAD)
    if workshop.scope.strip():
        story += [small_heading(words.scope), *prose(workshop.scope)]
    if workshop.head_counts:
        story += [small_heading(words.who), _roles(content, words)]
    if content.phases:
        story += [small_heading(words.agenda), Spacer(1, SPACE_1), _agenda(content, words)]
    return [*section(words.occasion, "occasion"), *story] if story else []


def _roles(content: Content, words: Words) -> Any:
    rows = role_rows(content, words)
    widths = [MAIN * 0.62, MAIN * 0.2]
    return table((words.role, words.number_of_people), rows, widths, summary=words.people_summary, right=(1,))


def _agenda(content: Content, words: Words) -> Any:
    """The plan, and once it was begun, when each phase was really held; a repeated one tells every time."""
    rows = agenda_rows(content, words)
    if not content.held:
        widths = [MAIN * 0.07, MAIN * 0.77, MAIN * 0.16]
        planned_only = [row[:3] for row in rows]
        return table(("", words.step, words.minutes), planned_only, widths, summary=words.agenda_summary, right=(2,))
    widths = [MAIN * 0.07, MAIN * 0.54, MAIN * 0.16, MAIN * 0.23]
    return table(("", words.step, words.minutes, words.held), rows, widths, summary=words.agenda_summary, right=(2, 3))
