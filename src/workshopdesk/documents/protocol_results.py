"""The protocol's last part: votes, next steps, privacy, where the cards come from, and the boards as pictures."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import NextPageTemplate, PageBreak, Spacer

from workshopdesk.app.wording import rule_sentence
from workshopdesk.documents.addresses import shown
from workshopdesk.documents.blocks import code_block
from workshopdesk.documents.board_picture import BoardPicture
from workshopdesk.documents.content import BallotEntry, BoardEntry, Content
from workshopdesk.documents.figures import KeyFigures, ranking_figures
from workshopdesk.documents.layout import Margin
from workshopdesk.documents.paragraphs import bullets, heading, optional, prose, small_heading, text
from workshopdesk.documents.protocol_ballot_record import counted_how
from workshopdesk.documents.protocol_front import section
from workshopdesk.documents.protocol_outcomes import notes_and_rounds, outcome
from workshopdesk.documents.report import WIDE_HEIGHT, WIDE_WIDTH
from workshopdesk.documents.tables import table
from workshopdesk.documents.tagging.flowables import Figure
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import H2, LEAD, MAIN, MICRO, SPACE_1, SPACE_2, SPACE_3, SPACE_4, variant
from workshopdesk.documents.told import (
    paper_figures,
    result_rows,
    source_credit,
    source_lines,
    tie_sentences,
    zero_sentence,
)
from workshopdesk.documents.wording import Words
from workshopdesk.documents.wording.protocol import protocol_words
from workshopdesk.domain.ballot import VotingMethod

_ROOM_ABOVE_PICTURE = 66.0  # points that the annex needs for its heading and the note below
_ANNEX_HEADING = variant(H2, fontSize=17, leading=21, spaceAfter=SPACE_3)


def votes(content: Content, words: Words) -> list[Any]:
    """Every ballot that was opened: rule, question, and, once revealed, the result with ties and zeros."""
    story: list[Any] = []
    for i, entry in enumerate(content.ballots, 1):
        title = words.vote if len(content.ballots) == 1 else words.vote_numbered.format(n=i)
        story += [*section(title, f"ballot-{entry.ballot.id}"), *_ballot(entry, content, words)]
    return story


def _ballot(entry: BallotEntry, content: Content, words: Words) -> list[Any]:
    ballot = entry.ballot
    question = one_line(ballot.question)
    rule = rule_sentence(ballot.rules, ballot.subject, content.workshop.language)
    story: list[Any] = [text(words.ballot_question.format(question=question), LEAD)] if question else []
    story.append(text(rule, LEAD if not question else variant(LEAD, fontSize=10, leading=14)))
    return story + (_revealed(entry, content, words) if entry.is_revealed else _hidden(entry, words))


def _hidden(entry: BallotEntry, words: Words) -> list[Any]:
    names = [f"{candidate.number}  {_name(candidate.title, words)}" for candidate in entry.ballot.candidates]
    return [text(words.not_revealed), small_heading(words.candidates), *bullets(names)]


def _revealed(entry: BallotEntry, content: Content, words: Words) -> list[Any]:
    ballot = entry.ballot
    story = _plain(entry, content, words) if entry.is_plain else outcome(entry, content, words)
    story += notes_and_rounds(entry, content, words)
    if ballot.changed_afterwards:
        story.append(text(words.changed_afterwards))
    story += counted_how(ballot, entry.paper_counts, content.workshop.language)
    people = words.people.of(ballot.ballots_cast)
    said = words.figures_note if ballot.rules.method is VotingMethod.DOTS else words.other_figures_note
    return [*story, small_heading(words.what_figures_say), text(said.format(people=people))]


def _plain(entry: BallotEntry, content: Content, words: Words) -> list[Any]:
    story: list[Any] = [KeyFigures(paper_figures(entry, words), 3), Spacer(1, SPACE_2)]
    if entry is not content.last_result:  # the last one's chart stands on the overview
        story += [*ranking_figures(entry.lines, MAIN, words, one_line(entry.ballot.question)), Spacer(1, SPACE_3)]
    story.append(_result_table(entry, words))
    story += _ties(entry, words) + _zeros(entry, words)
    return story


def _result_table(entry: BallotEntry, words: Words) -> Any:
    rows = result_rows(entry, words)
    widths = [MAIN * 0.2, MAIN * 0.54, MAIN * 0.13, MAIN * 0.13]
    head = (words.rank_head, words.candidate_head, words.dots_head, words.share_head)
    return table(head, rows, widths, summary=words.result_summary, right=(2, 3), strong=(0, 2))


def _ties(entry: BallotEntry, words: Words) -> list[Any]:
    said = tie_sentences(entry, words)
    return [small_heading(words.ties), *map(text, said)] if said else []


def _zeros(entry: BallotEntry, words: Words) -> list[Any]:
    said = zero_sentence(entry, words)
    return [small_heading(words.zeros), text(said)] if said else []


def _name(title: str, words: Words) -> str:
    return one_line(title) or words.untitled


def closing(content: Content, words: Words) -> list[Any]:
    """What happens next, what happens with people's words, and how this protocol came about."""
    story: list[Any] = []
    if content.workshop.next_steps.strip():
        story += section(words.next_steps, "next-steps")
        steps = [line.strip() for line in content.workshop.next_steps.splitlines() if line.strip()]
        story += bullets(steps) if len(steps) > 1 else prose(content.workshop.next_steps, LEAD)
    story += _feedback(content, words)
    if content.address:
        code = Margin(code_block(content.address, words.pool_caption, words.pool_alternative))
        story += [*section(words.about, "about", code.item_height), code]
    else:
        story += section(words.about, "about")
    story += [small_heading(words.privacy), text(words.privacy_note), *prose(content.municipality.privacy_notice)]
    story += _sources(content, words)
    story += [text(words.about_note)]
    if content.municipality.imprint.strip():
        story += [small_heading(words.imprint), *prose(content.municipality.imprint)]
    return [*story, *optional(content.programme.funding_line, MICRO)]


def _feedback(content: Content, words: Words) -> list[Any]:
    """How people learn what becomes of their words, and whom they ask."""
    said, town = protocol_words(words.language), content.municipality
    story: list[Any] = []
    if content.address:
        story.append(text(said.feedback_pool.format(address=shown(content.address))))
    if town.contact.strip():
        name = one_line(town.name) or words.untitled
        story += [text(said.feedback_contact.format(town=name)), *prose(town.contact)]
    return [small_heading(said.feedback), *story] if story else []


def _sources(content: Content, words: Words) -> list[Any]:
    lines = source_lines(content, words)
    if not lines:
        return []
    return [
        small_heading(words.sources_title),
        *bullets(lines),
        Spacer(1, SPACE_1),
        *optional(source_credit(content, words)),
    ]


def annex(content: Content, words: Words) -> list[Any]:
    """One landscape page for every board on which something lies."""
    boards = [entry for entry in content.boards if entry.notes]
    story: list[Any] = []
    for i, entry in enumerate(boards):
        title = one_line(entry.board.title)
        named = words.board_titled.format(title=title) if title and len(boards) > 1 else words.board
        picture = BoardPicture(entry, words, WIDE_WIDTH, WIDE_HEIGHT - _ROOM_ABOVE_PICTURE, with_words=True)
        story += [] if i else [NextPageTemplate("wide")]
        story += [
            PageBreak(),
            heading("H2", named, f"board-{entry.board.id}", _ANNEX_HEADING),
            Figure(picture, _board_words(entry, words)),
            Spacer(1, SPACE_4),
            text(words.board_note, MICRO),
        ]
    return story


def _board_words(entry: BoardEntry, words: Words) -> str:
    return words.board_alternative.format(
        cards=words.plain_cards_short.of(len(entry.notes)),
        clusters=words.cluster_count.of(len(entry.clusters)),
    )
