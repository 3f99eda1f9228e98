"""The ideas of former workshops in a Word file, in the order and words of documents/protocol_former.py. Rule F5."""

from __future__ import annotations

from workshopdesk.documents.content import Content
from workshopdesk.documents.office.word_file import WordFile
from workshopdesk.documents.told_former import FormerRow, former_chapter
from workshopdesk.documents.wording import words_for
from workshopdesk.documents.wording.former import former_page_words


def add_former(file: WordFile, content: Content) -> None:
    """A chapter for each former workshop; nothing where there is none."""
    words = words_for(content.workshop.language)
    page = former_page_words(words.language)
    for workshop in content.former:
        chapter = former_chapter(workshop, words)
        file.heading(chapter.title, 1)
        file.text(chapter.lead)
        for group in chapter.groups:
            file.heading(group.title, 2)
            if group.has_measures:
                rows = [(row.idea, _answer(row), "\n".join(row.measures)) for row in group.rows]
                file.table(page.head, rows, (0.34, 0.28, 0.38), group.summary)
            else:
                short = [(row.idea, _answer(row)) for row in group.rows]
                file.table(page.head_without_measures, short, (0.5, 0.5), group.summary)


def _answer(row: FormerRow) -> str:
    return "\n".join(part for part in (row.answer, row.reason) if part)
