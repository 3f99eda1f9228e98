"""The protocol (Ergebnisprotokoll): what a workshop found, complete, accessible, ready on the same evening."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from reportlab.platypus import NextPageTemplate, PageBreak

from workshopdesk.base.files import write_new
from workshopdesk.documents.content import Content, gather
from workshopdesk.documents.fonts import register_fonts
from workshopdesk.documents.protocol_belonging import belonging
from workshopdesk.documents.protocol_cards import card_sections, parking_lot
from workshopdesk.documents.protocol_discussion import decision_section, discussion_sections, unsettled_sections
from workshopdesk.documents.protocol_former import former_sections
from workshopdesk.documents.protocol_front import cover, occasion, overview, plain_and_contents
from workshopdesk.documents.protocol_photos import card_photo_pages, photo_pages
from workshopdesk.documents.protocol_profiles import action_plan, profile_pages
from workshopdesk.documents.protocol_results import annex, closing, votes
from workshopdesk.documents.report import Contents, Imprint, Report
from workshopdesk.documents.tagging.canvas import TaggedCanvas
from workshopdesk.documents.text import one_line
from workshopdesk.documents.told import version_line
from workshopdesk.documents.wording import Words, words_for
from workshopdesk.domain.state import State

Progress = Callable[[float], None]


def write_protocol(
    state: State,
    out: Path,
    *,
    made_at: datetime,
    interim: bool = False,
    internal: bool = False,
    progress: Progress | None = None,
) -> None:
    """Write the protocol as a new PDF/UA-1 file; the same state and `made_at` give the same bytes.

    `made_at` needs a time zone; it is printed as the moment of the data. `interim` marks every page as
    "Zwischenstand", `internal` as the internal edition (rule V7). `progress` is called with rising numbers from 0 to
    1; an exception it raises cancels the work, comes out here, and leaves no file.

    Raises KnownError: "file-empty", "address-too-long", "address-invalid" (before anything is written), "file-exists"
    (ask base.files.free_path for a name), "disk-full", "file-not-writable".
    """
    write_new(out, protocol_pdf(state, made_at=made_at, interim=interim, internal=internal, progress=progress))
    if progress is not None:
        progress(1.0)


def protocol_pdf(
    state: State,
    *,
    made_at: datetime,
    interim: bool = False,
    internal: bool = False,
    progress: Progress | None = None,
    canvas_maker: type = TaggedCanvas,
) -> bytes:
    """The protocol in memory. Another canvas than the tagged one is for measurements only."""
    register_fonts()
    content = gather(state)
    words = words_for(content.workshop.language)
    imprint = _imprint(content, words, made_at, interim, internal)
    report = Report(imprint, progress)
    contents = Contents(words.page_reference)
    story = _story(content, words, made_at, interim, internal, contents)
    return report.make(story, canvas_maker)


def _story(
    content: Content, words: Words, made_at: datetime, interim: bool, internal: bool, contents: Contents
) -> list[Any]:
    """FACILITATION.md §5: overview, occasion, former ideas, cards, votes, what is unsettled, measures, next steps."""
    return [
        NextPageTemplate("full"),
        *cover(content, words, made_at, interim, internal),
        PageBreak(),
        NextPageTemplate("main"),
        *overview(content, words),
        PageBreak(),
        *plain_and_contents(content, words, interim, contents),
        *occasion(content, words),
        *former_sections(content, words),
        *card_sections(content, words),
        *belonging(content, words),
        *votes(content, words),
        *discussion_sections(content, words),
        *unsettled_sections(content, words),
        *parking_lot(content, words),
        *profile_pages(content, words),
        *action_plan(content, words),
        *decision_section(content, words),
        *closing(content, words),
        *annex(content, words),
        *card_photo_pages(content, words),
        *photo_pages(content, words),
    ]


def _imprint(content: Content, words: Words, made_at: datetime, interim: bool, internal: bool) -> Imprint:
    title = one_line(content.workshop.title)
    document = f"{words.protocol} ({words.interim})" if interim else words.protocol
    if content.workshop.rehearsal:
        document = words.rehearsal_document.format(document=document)
    if internal:
        document = words.internal_document.format(document=document)
    return Imprint(
        title=words.document_title.format(title=title, document=document),
        author=content.municipality.name or "WorkshopDesk",
        subject=words.running.format(title=title, document=document),
        language=words.language,
        running=words.running.format(title=title, document=document),
        footer=one_line(content.municipality.name),
        version=version_line(content, words, made_at, interim),
        page_reference=words.page_reference,
        made_at=made_at,
    )
