"""The protocol as a Word file for offices that write on: the same content, words and numbers as the PDF."""

from __future__ import annotations

from datetime import datetime

from workshopdesk.app.outcome_sentences import notes_on, rounds_of
from workshopdesk.app.outcome_table import OutcomeTable, outcome_table, rounds_table, side_by_side
from workshopdesk.app.wording import rule_sentence
from workshopdesk.documents.addresses import shown
from workshopdesk.documents.board_picture import BoardPicture
from workshopdesk.documents.content import BallotEntry, CardEntry, Content, Theme, gather
from workshopdesk.documents.figures import ranking_figures
from workshopdesk.documents.fonts import register_fonts
from workshopdesk.documents.marks import Code
from workshopdesk.documents.office.former import add_former
from workshopdesk.documents.office.measures import add_actions, add_measures
from workshopdesk.documents.office.sender import add_logo, add_sender
from workshopdesk.documents.office.talk import add_decisions, add_discussion
from workshopdesk.documents.office.word_file import TEXT_WIDTH, WordFile
from workshopdesk.documents.outcome_figures import outcome_figures
from workshopdesk.documents.pictures import block_png
from workshopdesk.documents.tagging.flowables import Figure
from workshopdesk.documents.told import (
    BETWEEN,
    agenda_rows,
    card_notes,
    merged_lines,
    paper_figures,
    plain_sentences,
    result_rows,
    role_rows,
    source_credit,
    source_lines,
    theme_notes,
    theme_result,
    tie_sentences,
    version_line,
    workshop_facts,
    zero_sentence,
)
from workshopdesk.documents.wording import Words, words_for
from workshopdesk.documents.wording.office import OfficeWords, office_words
from workshopdesk.domain.ballot import VotingMethod
from workshopdesk.domain.state import State

_CODE_WIDTH = 3.5  # centimetres
_CHART_WIDTH = 500.0  # points
_HIGHEST_PICTURE = 21.0  # centimetres
_BOARD_SIZE = (760.0, 980.0)  # points in which a board is drawn before it is fitted to the page


def protocol_docx(state: State, *, made_at: datetime, interim: bool = False, internal: bool = False) -> bytes:
    """The protocol in memory; the same state and `made_at` give the same bytes. Marks as in documents/protocol.py.

    Raises KnownError: "file-empty", "address-too-long", "address-invalid".
    """
    register_fonts()
    return _ProtocolWriter(state, made_at, interim, internal).write()


class _ProtocolWriter:
    """Writes the parts of one protocol in their order."""

    def __init__(self, state: State, made_at: datetime, interim: bool, internal: bool) -> None:
        self._made_at, self._interim, self._internal = made_at, interim, internal
        self._content: Content = gather(state)
        language = self._content.workshop.language
        self._words: Words = words_for(language)
        self._office: OfficeWords = office_words(language)
        workshop, words = self._content.workshop, self._words
        document = f"{words.protocol} ({words.interim})" if interim else words.protocol
        document = words.rehearsal_document.format(document=document) if workshop.rehearsal else document
        self._document = words.internal_document.format(document=document) if internal else document
        self._file = WordFile(
            title=words.document_title.format(title=workshop.title, document=self._document),
            author=self._content.municipality.name or "WorkshopDesk",
            subject=self._document,
            language=words.language,
            made_at=made_at,
            colour=self._content.municipality.colour,
        )

    def write(self) -> bytes:
        self._front()
        self._occasion()
        add_former(self._file, self._content)
        self._cards()
        for place, entry in enumerate(self._content.ballots, 1):
            self._ballot(place, entry)
        add_discussion(self._file, self._content)
        add_decisions(self._file, self._content)
        add_measures(self._file, self._content)
        add_actions(self._file, self._content)
        self._closing()
        self._boards()
        return self._file.made()

    def _front(self) -> None:
        file, content, words = self._file, self._content, self._words
        workshop = content.workshop
        version = version_line(content, words, self._made_at, self._interim)
        file.running(words.running.format(title=workshop.title, document=self._document), version)
        add_logo(file, content)
        file.title(workshop.title)
        file.subtitle(f"{words.protocol}{BETWEEN}{words.kinds_of_workshop[workshop.kind]}")
        series = [content.programme.title, content.field.name if content.field else ""]
        series.append(words.round.format(round=workshop.round) if workshop.round > 1 else "")
        file.text(BETWEEN.join(part for part in series if part))
        for stamp in self._stamps():
            file.strong(stamp)
        file.text(words.question.format(question=workshop.question) if workshop.question.strip() else "")
        for label, value in workshop_facts(content, words):
            file.labelled(label, value)
        file.note(content.programme.funding_line)
        file.heading(words.plain_title, 1)
        for sentence in plain_sentences(content, words, self._interim):
            file.text(sentence)
        file.heading(words.contents, 1)
        file.contents()

    def _stamps(self) -> list[str]:
        words = self._words
        stamps = [words.internal_note] if self._internal else []
        stamps += [words.rehearsal_note] if self._content.workshop.rehearsal else []
        moment = words.format_moment(self._made_at)
        return [*stamps, words.interim_note.format(moment=moment)] if self._interim else stamps

    def _occasion(self) -> None:
        file, content, words = self._file, self._content, self._words
        workshop = content.workshop
        reason = workshop.occasion.strip() or content.programme.aim.strip()
        if not (reason or workshop.scope.strip() or workshop.head_counts or content.phases):
            return
        file.heading(words.occasion, 1)
        file.text(reason)
        if workshop.scope.strip():
            file.heading(words.scope, 2)
            file.text(workshop.scope)
        if workshop.head_counts:
            file.heading(words.who, 2)
            head = (words.role, words.number_of_people)
            file.table(head, role_rows(content, words), (0.7, 0.3), words.people_summary)
        if content.phases:
            self._agenda()

    def _agenda(self) -> None:
        words, content = self._words, self._content
        rows = [
            (place, "\n".join(part for part in step if part), planned, held)
            for place, step, planned, held in agenda_rows(content, words)
        ]
        self._file.heading(words.agenda, 2)
        if content.held:
            head = ("", words.step, words.minutes, words.held)
            self._file.table(head, rows, (0.07, 0.54, 0.16, 0.23), words.agenda_summary)
        else:
            planned_only = [row[:3] for row in rows]
            self._file.table(("", words.step, words.minutes), planned_only, (0.07, 0.75, 0.18), words.agenda_summary)

    def _cards(self) -> None:
        file, content, words = self._file, self._content, self._words
        hidden = words.hidden_cards.of(content.hidden) if content.hidden else ""
        if content.themes:
            clusters, cards = words.cluster_count.of(len(content.themes)), len(content.cards)
            file.heading(words.clusters.format(clusters=clusters, cards=words.plain_cards_short.of(cards)), 1)
            file.text(f"{words.clusters_intro}\n{hidden}")
            for zone in content.theme_groups:
                head = BETWEEN.join(part for part in (zone.board, zone.title) if part)
                if head:
                    file.heading(head, 2)
                for theme in zone.themes:
                    self._theme(theme, 3 if head else 2)
        if content.loose:
            file.heading(words.loose if content.themes else words.all_cards, 1)
            file.text(words.loose_intro if content.themes else f"{words.loose_all_intro}\n{hidden}")
            for group in content.loose:
                head = BETWEEN.join(part for part in (group.board, group.title) if part)
                if head:
                    file.heading(head, 2)
                for card in group.cards:
                    self._card(card)
        if not content.themes and not content.loose:
            file.heading(words.all_cards, 1)
            file.text(hidden or words.no_cards)
        if content.parked:
            file.heading(words.parking_lot, 1)
            file.text(words.parking_lot_intro)
            for card in content.parked:
                self._card(card)

    def _theme(self, theme: Theme, level: int) -> None:
        file, words, cluster = self._file, self._words, theme.cluster
        file.heading(f"{cluster.number} {cluster.title.strip() or words.untitled}", level)
        file.note(BETWEEN.join(part for part in (theme_result(theme, words), theme_notes(theme, words)) if part))
        file.text(cluster.summary)
        if theme.address:
            caption = words.cluster_code.format(number=cluster.number)
            file.link(f"{caption}: {shown(theme.address)}", theme.address)
        for card in theme.cards:
            self._card(card)
        if not theme.cards:
            file.text(words.empty_cluster)

    def _card(self, card: CardEntry) -> None:
        note, words = card.note, self._words
        said = note.text.strip() or (words.card.handwritten.format(number=note.number) if card.ink else "")
        detail = "\n".join(part for part in (note.detail, *merged_lines(card, words)) if part)
        self._file.card(note.number, said, detail, card_notes(card, words))

    def _ballot(self, place: int, entry: BallotEntry) -> None:
        file, words, ballot = self._file, self._words, entry.ballot
        file.heading(words.vote if len(self._content.ballots) == 1 else words.vote_numbered.format(n=place), 1)
        question = ballot.question.strip()
        file.text(words.ballot_question.format(question=question) if question else "")
        file.text(rule_sentence(ballot.rules, ballot.subject, self._content.workshop.language))
        if not entry.is_revealed:
            file.text(words.not_revealed)
            file.heading(words.candidates, 2)
            file.bullets([f"{one.number}  {one.title.strip() or words.untitled}" for one in ballot.candidates])
            return
        file.text(BETWEEN.join(f"{number} {what}" for number, what in paper_figures(entry, words)))
        if entry.is_plain:
            self._plain_result(entry)
        else:
            self._outcome(entry)
        self._notes_and_rounds(entry)
        file.text(words.changed_afterwards if ballot.changed_afterwards else "")
        people = words.people.of(ballot.ballots_cast)
        said = words.figures_note if ballot.rules.method is VotingMethod.DOTS else words.other_figures_note
        file.heading(words.what_figures_say, 2)
        file.text(said.format(people=people))

    def _plain_result(self, entry: BallotEntry) -> None:
        file, words = self._file, self._words
        title = entry.ballot.question.strip() or words.chart_title
        for figure in ranking_figures(entry.lines, _CHART_WIDTH, words, title):
            self._chart(figure)
        head = (words.rank_head, words.candidate_head, words.dots_head, words.share_head)
        file.table(head, result_rows(entry, words), (0.2, 0.54, 0.13, 0.13), words.result_summary)
        ties, zeros = tie_sentences(entry, words), zero_sentence(entry, words)
        if ties:
            file.heading(words.ties, 2)
            file.text("\n".join(ties))
        if zeros:
            file.heading(words.zeros, 2)
            file.text(zeros)

    def _outcome(self, entry: BallotEntry) -> None:
        """By the method, groups that are counted apart each for themselves, then side by side."""
        ballot, language = entry.ballot, self._content.workshop.language
        for group in ballot.rules.groups or (None,):
            if group is not None:
                self._file.heading(group, 2)
            shown_table = outcome_table(ballot, language, group)
            title = ballot.question.strip() or self._words.vote
            for figure in outcome_figures(shown_table, ballot.rules, _CHART_WIDTH, self._words, title):
                self._chart(figure)
            self._outcome_table(shown_table)
        if ballot.rules.groups:
            self._file.heading(self._words.groups_apart, 2)
            self._outcome_table(side_by_side(ballot, language))

    def _chart(self, figure: Figure) -> None:
        figure.wrap(_CHART_WIDTH, _HIGHEST_PICTURE)
        self._file.picture(block_png(figure.item), figure.alternative, TEXT_WIDTH)

    def _notes_and_rounds(self, entry: BallotEntry) -> None:
        ballot, language, words = entry.ballot, self._content.workshop.language, self._words
        rounds = rounds_of([one.ballot for one in self._content.ballots], ballot)
        notes = notes_on(ballot, rounds[-2] if len(rounds) > 1 else None, language)
        if notes:
            self._file.heading(words.worth_a_word, 2)
            self._file.bullets(notes)
        if len(rounds) < 2:
            return
        for group in ballot.rules.groups or (None,):
            self._file.heading(words.rounds if group is None else words.rounds_of.format(group=group), 2)
            self._outcome_table(rounds_table(rounds, language, group))

    def _outcome_table(self, shown_table: OutcomeTable) -> None:
        words = self._words
        if shown_table.reason:
            self._file.text(shown_table.reason)
            return
        columns = len(shown_table.heads)
        share = min(0.2, 0.55 / columns) if columns else 0.0
        rows = []
        for row in shown_table.rows:
            rank = "–" if not row.rank else f"{row.rank}."
            rank = words.rank_tied_mark.format(rank=row.rank) if row.tied else rank
            name = f"{row.candidate.number}  {row.candidate.title.strip() or words.untitled}"
            rows.append((rank, name, *row.cells))
        head = (words.rank_head, words.candidate_head, *shown_table.heads)
        widths = (0.1, 0.9 - share * columns, *[share] * columns)
        self._file.table(head, rows, widths, words.result_summary)

    def _closing(self) -> None:
        file, content, words = self._file, self._content, self._words
        steps = [line.strip() for line in content.workshop.next_steps.splitlines() if line.strip()]
        if steps:
            file.heading(words.next_steps, 1)
            file.bullets(steps)
        file.heading(words.about, 1)
        self._code()
        file.heading(words.privacy, 2)
        file.text(f"{words.privacy_note}\n{content.municipality.privacy_notice}")
        sources = source_lines(content, words)
        if sources:
            file.heading(words.sources_title, 2)
            file.bullets(sources)
            file.text(source_credit(content, words))
        file.text(words.about_note)
        for label, value in (
            (words.imprint, content.municipality.imprint),
            (words.contact, content.municipality.contact),
        ):
            if value.strip():
                file.heading(label, 2)
                file.text(value)
        add_sender(file, content)

    def _code(self) -> None:
        """The code of the workshop's page, and its address in words."""
        content, words = self._content, self._words
        if content.address:
            alternative = words.pool_alternative.format(address=content.address)
            self._file.code(Code(content.address), alternative, _CODE_WIDTH)
            self._file.link(f"{words.pool_caption}: {shown(content.address)}", content.address)

    def _boards(self) -> None:
        """The boards as pictures; their words stand in the chapters before."""
        words, filled = self._words, [entry for entry in self._content.boards if entry.notes]
        for entry in filled:
            title = entry.board.title.strip()
            self._file.page_break()
            self._file.heading(words.board_titled.format(title=title) if title and len(filled) > 1 else words.board, 1)
            cards = words.plain_cards_short.of(len(entry.notes))
            clusters = words.cluster_count.of(len(entry.clusters))
            drawing = BoardPicture(entry, words, *_BOARD_SIZE, with_words=True)
            width = min(TEXT_WIDTH, _HIGHEST_PICTURE * drawing.width / drawing.height)
            alternative = words.board_alternative.format(cards=cards, clusters=clusters)
            self._file.picture(block_png(drawing), alternative, width)
            self._file.note(words.board_note)
