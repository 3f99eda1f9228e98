"""The discussion and the decisions in a Word file, in the order and words of documents/protocol_discussion.py."""

from __future__ import annotations

from collections.abc import Sequence

from workshopdesk.app.discussion_words import discussion_words
from workshopdesk.documents.content import Content
from workshopdesk.documents.content_discussion import AboutEntry, DecisionEntry
from workshopdesk.documents.office.word_file import WordFile
from workshopdesk.documents.wording import Words, words_for
from workshopdesk.documents.wording.discussion import DiscussionPageWords, discussion_page_words
from workshopdesk.domain.development import Assessment


def add_discussion(file: WordFile, content: Content) -> None:
    """Everything that was said, chapters without content left out."""
    words = words_for(content.workshop.language)
    page, found = discussion_page_words(words.language), content.discussion
    _add_topics(file, content, words, page)
    _add_objections(file, content, words, page)
    if found.concerns:
        file.heading(page.concerns, 1)
        file.text(page.concerns_intro)
        _add_entries(file, found.concerns, page, page.unanswered)
    if found.dissent:
        file.heading(page.dissent, 1)
        file.text(page.dissent_intro)
        _add_entries(file, found.dissent, page)
    waiting = [entry for entry in found.questions if not entry.answer]
    if waiting:
        file.heading(page.questions, 1)
        file.text(page.questions_intro)
        _add_entries(file, waiting, page)
    answered = [entry for entry in found.questions if entry.answer]
    if answered:
        file.heading(page.answered, 2 if waiting else 1)
        _add_entries(file, answered, page)
    _add_suitability(file, content, words, page)


def add_decisions(file: WordFile, content: Content) -> None:
    """What bodies decided, by date; nothing where nothing was."""
    words, entries = words_for(content.workshop.language), content.discussion.decisions
    if not entries:
        return
    page = discussion_page_words(words.language)
    file.heading(page.decisions, 1)
    file.text(page.decisions_intro)
    rows = [_decision(entry, words, page) for entry in entries]
    file.table(page.decisions_head, rows, (0.19, 0.44, 0.19, 0.18), page.decisions_summary)


def _add_topics(file: WordFile, content: Content, words: Words, page: DiscussionPageWords) -> None:
    kinds = discussion_words(content.workshop.language).kinds
    if content.discussion.topics:
        file.heading(page.discussion, 1)
        file.text(page.discussion_intro)
    for topic in content.discussion.topics:
        title = topic.title.strip() or words.untitled
        file.heading(f"{topic.number} {title}" if topic.number else page.whole, 2)
        for kind, texts in topic.said:
            file.strong(kinds[kind])
            file.bullets(texts)


def _add_objections(file: WordFile, content: Content, words: Words, page: DiscussionPageWords) -> None:
    found = content.discussion.against
    if not any(entry.arguments for entry in found):
        return
    file.heading(page.against, 1)
    file.text(page.against_intro)
    for entry in found:
        title = entry.title.strip() or words.untitled
        file.heading(page.against_head.format(rank=entry.rank, number=entry.number, title=title), 2)
        file.bullets(entry.arguments)
        file.text("" if entry.arguments else page.against_none)


def _add_entries(
    file: WordFile, entries: Sequence[AboutEntry], page: DiscussionPageWords, unanswered: str = ""
) -> None:
    for entry in entries:
        file.bullets([entry.text])
        file.note(page.about.format(about=entry.about) if entry.about else "")
        file.text(page.answer.format(answer=entry.answer) if entry.answer else unanswered)


def _add_suitability(file: WordFile, content: Content, words: Words, page: DiscussionPageWords) -> None:
    ideas = content.discussion.ideas
    if not ideas:
        return
    rows = [
        (
            f"{idea.number} {idea.title.strip() or words.untitled}",
            "\n".join(idea.needs) or page.no_need,
            "\n".join(_assessed(one, page) for one in idea.assessments) or page.no_assessment,
        )
        for idea in ideas
    ]
    file.heading(page.suitability, 1)
    file.text(page.suitability_intro)
    file.table(page.suitability_head, rows, (0.32, 0.3, 0.38), page.suitability_summary)


def _assessed(one: Assessment, page: DiscussionPageWords) -> str:
    role = f" ({one.role})" if one.role else ""
    reason = f", {one.reason}" if one.reason else ""
    return page.assessed.format(criterion=one.criterion, value=one.value, role=role, reason=reason)


def _decision(entry: DecisionEntry, words: Words, page: DiscussionPageWords) -> tuple[str, str, str, str]:
    one = entry.decision
    counted = zip(page.votes, (one.votes_yes, one.votes_no, one.votes_abstained), strict=True)
    more = (
        one.text,
        one.body,
        page.paper.format(number=one.paper_number) if one.paper_number else "",
        page.on.format(about=entry.about) if entry.about else "",
        page.conditions.format(conditions=one.conditions) if one.conditions else "",
    )
    return (
        words.format_date(one.date),
        "\n".join(part for part in more if part),
        discussion_words(words.language).outcomes[one.outcome],
        "\n".join(said.format(n=votes) for said, votes in counted if votes >= 0),
    )
