"""The protocol's chapters of the discussion: statements by topic, objections, suitability; dissent and open questions.

Chapters without content are left out. Decisions stand in a chapter of their own, apart from everything proposed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workshopdesk.app.discussion_words import discussion_words
from workshopdesk.documents.content import Content
from workshopdesk.documents.content_discussion import AboutEntry, DecisionEntry, IdeaEntry, TopicEntry
from workshopdesk.documents.paragraphs import bullets, optional, small_heading, text
from workshopdesk.documents.protocol_front import section
from workshopdesk.documents.tables import table
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import BODY, LEAD, MAIN, MICRO, SPACE_2, SPACE_4, variant
from workshopdesk.documents.wording import Words
from workshopdesk.documents.wording.discussion import DiscussionPageWords, discussion_page_words
from workshopdesk.documents.wording.protocol import protocol_words
from workshopdesk.domain.development import Assessment

_LONGEST_NAME = 90  # characters
_SAID = variant(BODY, spaceBefore=SPACE_4)
_ANSWER = variant(BODY, leftIndent=14, spaceAfter=SPACE_2)
_ABOUT = variant(MICRO, spaceAfter=SPACE_2)
_KIND = variant(BODY, spaceBefore=SPACE_2)


def discussion_sections(content: Content, words: Words) -> list[Any]:
    """What was said about the topics."""
    page = discussion_page_words(words.language)
    found = content.discussion
    return [
        *_topics(found.topics, words, page),
        *_against(content, words, page),
        *_suitability(found.ideas, words, page),
    ]


def unsettled_sections(content: Content, words: Words) -> list[Any]:
    """Consensus has an end: concerns, contradiction and what nobody could answer (FACILITATION.md §5, 8)."""
    page = discussion_page_words(words.language)
    found = content.discussion
    return [
        *_answers(found.concerns, page.concerns, page.concerns_intro, "concerns", page),
        *_dissent(found.dissent, content, words, page),
        *_questions(found.questions, page),
    ]


def decision_section(content: Content, words: Words) -> list[Any]:
    """What bodies decided, by date."""
    page = discussion_page_words(words.language)
    entries = content.discussion.decisions
    if not entries:
        return []
    rows = [_decision(entry, words, page) for entry in entries]
    widths = [MAIN * 0.19, MAIN * 0.44, MAIN * 0.19, MAIN * 0.18]
    made = table(page.decisions_head, rows, widths, summary=page.decisions_summary)
    return [*section(page.decisions, "decisions"), text(page.decisions_intro, LEAD), made]


def _topics(topics: Sequence[TopicEntry], words: Words, page: DiscussionPageWords) -> list[Any]:
    if not topics:
        return []
    kinds = discussion_words(words.language).kinds
    story = [*section(page.discussion, "discussion"), text(page.discussion_intro, LEAD)]
    for topic in topics:
        title = one_line(topic.title) or words.untitled
        story.append(small_heading(f"{topic.number} {title}" if topic.number else page.whole))
        for kind, texts in topic.said:
            story += [text(kinds[kind], _KIND), *bullets(texts)]
    return story


def _against(content: Content, words: Words, page: DiscussionPageWords) -> list[Any]:
    """Left out where nothing was discussed at all."""
    found = content.discussion.against
    if not found or not any(entry.arguments for entry in found):
        return []
    story = [*section(page.against, "against"), text(page.against_intro, LEAD)]
    for entry in found:
        title = one_line(entry.title) or words.untitled
        story.append(small_heading(page.against_head.format(rank=entry.rank, title=title)))
        story += bullets(entry.arguments) if entry.arguments else [text(page.against_none)]
    return story


def _answers(entries: Sequence[AboutEntry], title: str, intro: str, key: str, page: DiscussionPageWords) -> list[Any]:
    if not entries:
        return []
    story = [*section(title, key), text(intro, LEAD)]
    for entry in entries:
        story += _entry(entry, page)
        story.append(text(page.answer.format(answer=entry.answer) if entry.answer else page.unanswered, _ANSWER))
    return story


def _dissent(entries: Sequence[AboutEntry], content: Content, words: Words, page: DiscussionPageWords) -> list[Any]:
    """Dissenting opinions, and the cards that somebody contradicted."""
    flashed = [card.note for card in content.cards if card.note.flash]
    if not entries and not flashed:
        return []
    story = [*section(page.dissent, "dissent"), text(page.dissent_intro, LEAD)]
    story += [part for entry in entries for part in _entry(entry, page)]
    if flashed:
        lines = [f"{note.number}  {_short(note.text) or words.untitled}" for note in flashed]
        story += [small_heading(protocol_words(words.language).flashed), *bullets(lines)]
    return story


def _short(words: str) -> str:
    """A card's words in one line: all of them stand further ahead."""
    line = one_line(words)
    return line if len(line) <= _LONGEST_NAME else f"{line[:_LONGEST_NAME].rsplit(' ', 1)[0]} …"


def _questions(entries: Sequence[AboutEntry], page: DiscussionPageWords) -> list[Any]:
    waiting = [entry for entry in entries if not entry.answer]
    answered = [entry for entry in entries if entry.answer]
    story: list[Any] = []
    if waiting:
        story += [*section(page.questions, "questions"), text(page.questions_intro, LEAD)]
        story += [part for entry in waiting for part in _entry(entry, page)]
    if answered:
        story += [small_heading(page.answered)] if waiting else section(page.answered, "answered")
        for entry in answered:
            story += [*_entry(entry, page), text(page.answer.format(answer=entry.answer), _ANSWER)]
    return story


def _entry(entry: AboutEntry, page: DiscussionPageWords) -> list[Any]:
    about = page.about.format(about=one_line(entry.about)) if entry.about else ""
    return [text(entry.text, _SAID), *optional(about, _ABOUT)]


def _decision(entry: DecisionEntry, words: Words, page: DiscussionPageWords) -> tuple[str | tuple[str, str], ...]:
    one = entry.decision
    counted = zip(page.votes, (one.votes_yes, one.votes_no, one.votes_abstained), strict=True)
    more = _lines(
        one.body,
        page.paper.format(number=one.paper_number) if one.paper_number else "",
        page.on.format(about=one_line(entry.about)) if entry.about else "",
        page.conditions.format(conditions=one.conditions) if one.conditions else "",
    )
    return (
        words.format_date(one.date),
        (one.text, more),
        discussion_words(words.language).outcomes[one.outcome],
        _lines(*(said.format(n=votes) for said, votes in counted if votes >= 0)),
    )


def _suitability(ideas: Sequence[IdeaEntry], words: Words, page: DiscussionPageWords) -> list[Any]:
    if not ideas:
        return []
    rows = [
        (
            f"{idea.number} {one_line(idea.title) or words.untitled}",
            _lines(*map(one_line, idea.needs)) or page.no_need,
            _lines(*(_assessed(one, page) for one in idea.assessments)) or page.no_assessment,
        )
        for idea in ideas
    ]
    widths = [MAIN * 0.32, MAIN * 0.3, MAIN * 0.38]
    made = table(page.suitability_head, rows, widths, summary=page.suitability_summary)
    return [*section(page.suitability, "suitability"), text(page.suitability_intro, LEAD), made]


def _assessed(one: Assessment, page: DiscussionPageWords) -> str:
    return page.assessed.format(
        criterion=one.criterion,
        value=one.value,
        role=f" ({one.role})" if one.role else "",
        reason=f", {one_line(one.reason)}" if one.reason else "",
    )


def _lines(*parts: str) -> str:
    return "; ".join(part for part in parts if part)
