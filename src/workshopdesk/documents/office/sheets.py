"""What a workbook tells: sheets for ideas, groups, votes, statements, decisions, profiles, actions, inventory, sender.

Cards, groups and votes are those of documents/content.py, so that every number is the protocol's.
"""

from __future__ import annotations

from dataclasses import fields

from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.app.classification import Belonging
from workshopdesk.app.development import actions, profiles, sheet_of
from workshopdesk.app.discussion import all_said, decisions
from workshopdesk.app.discussion_words import discussion_words
from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.registers import Register, entries
from workshopdesk.documents.content import CardEntry, Content, Theme
from workshopdesk.documents.office.ballot_rows import ballot_rows
from workshopdesk.documents.office.former_sheet import former_sheet
from workshopdesk.documents.office.rows import Cell, Sheet, counted, day, number_or_list
from workshopdesk.documents.office.subjects import subject_of
from workshopdesk.documents.wording import words_for
from workshopdesk.documents.wording.development import DevelopmentWords, development_words_for
from workshopdesk.documents.wording.office import OfficeWords, office_words
from workshopdesk.domain.development import ProjectProfile
from workshopdesk.domain.discussion import StatementKind
from workshopdesk.domain.note import Board
from workshopdesk.domain.programme import FieldOfAction, InventoryProject
from workshopdesk.domain.state import State

BETWEEN = " | "  # between several entries of one cell

_LEFT_OUT = ("id", "number", "field_id", "aspects", "internal")


def sheets(state: State, content: Content) -> tuple[Sheet, ...]:
    """All sheets in their order, also those without rows: who links to a sheet finds it. `content` is of `state`."""
    words, own = office_words(content.workshop.language), development_words_for(content.workshop.language)
    return (
        _ideas(state, content, words),
        _clusters(content, words),
        Sheet(words.ballots, (12, 40, 50, 7, 16, 8, 10, 7, 6, 40, 18, 10, 18, 60), ballot_rows(content, words)),
        _statements(state, content, words),
        _decisions(state, content, words),
        _profiles(state, own, words),
        _actions(state, own, words),
        _inventory(state, words),
        former_sheet(content, words),
        _sender(content, words),
    )


def _ideas(state: State, content: Content, words: OfficeWords) -> Sheet:
    card_words = words_for(content.workshop.language).card
    belonging = Belonging(state)
    boards = {board.id: board for board in state.all(Board)}
    themes: dict[str, list[Theme]] = {}
    for theme in content.themes:
        for card in theme.cards:
            themes.setdefault(card.note.id, []).append(theme)
    parked = {card.note.id for card in content.parked}
    # the sources of a merged card keep rows of their own
    merged = [(entry, card) for card in (*content.cards, *content.parked) for entry in card.merged]
    merged_into = {entry.source.note.id: card.note.number for entry, card in merged}
    sources = [CardEntry(entry.source.note, entry.ink, "", (), None, entry.address) for entry, _ in merged]

    def place(card: CardEntry) -> str:
        if card.note.id in merged_into:
            return words.merged
        if card.note.id in parked:
            return words.parking_lot
        board = boards.get(card.note.board_id)
        return (board.title if board else "") or words.board

    def row(card: CardEntry) -> tuple[Cell, ...]:
        note, inside = card.note, themes.get(card.note.id, [])
        field = state.find(FieldOfAction, belonging.field(note))
        dots = [theme.result.dots for theme in inside if theme.result is not None]
        return (
            note.number,
            note.text or (words.handwriting if card.ink else ""),
            note.detail,
            number_or_list([theme.cluster.number for theme in inside]),
            BETWEEN.join(theme.cluster.title for theme in inside),
            card.dots,
            number_or_list(dots),
            card_words.kinds[note.kind],
            card_words.colours[note.colour],
            card_words.sources[note.source],
            place(card),
            card.area,
            words.yes if note.flash else None,
            words.yes if note.unclear else None,
            field.name if field else None,
            note.category,
            note.origin,
            note.id,
            merged_into.get(note.id),
        )

    cards = sorted((*content.cards, *content.parked, *sources), key=lambda card: card.note.number)
    widths = (6, 50, 60, 11, 36, 16, 18, 16, 8, 14, 18, 18, 7, 12, 28, 20, 40, 38, 14)
    return Sheet(words.ideas, widths, tuple(row(card) for card in cards))


def _clusters(content: Content, words: OfficeWords) -> Sheet:
    rows = tuple(
        (
            theme.cluster.number,
            theme.cluster.title or words_for(content.workshop.language).untitled,
            theme.cluster.summary,
            len(theme.cards),
            number_or_list([card.note.number for card in theme.cards]),
            (theme.result.rank or None) if theme.result else None,
            theme.result.dots if theme.result else None,
            theme.board,
        )
        for theme in content.themes
    )
    return Sheet(words.clusters, (6, 44, 60, 8, 36, 7, 8, 20), rows)


def _statements(state: State, content: Content, words: OfficeWords) -> Sheet:
    discussion = discussion_words(content.workshop.language)
    rows = tuple(
        (
            subject_of(state, said.subject_id) or discussion.whole,
            discussion.kinds[kind],
            said.text,
            said.answer,
        )
        for kind in StatementKind
        for said in all_said(state, kind)
    )
    return Sheet(words.statements, (44, 22, 70, 60), rows)


def _decisions(state: State, content: Content, words: OfficeWords) -> Sheet:
    discussion = discussion_words(content.workshop.language)
    rows = tuple(
        (
            day(one.date),
            one.body,
            subject_of(state, one.subject_id) or discussion.whole,
            one.text,
            discussion.outcomes[one.outcome],
            counted(one.votes_yes),
            counted(one.votes_no),
            counted(one.votes_abstained),
            one.paper_number,
            one.conditions,
        )
        for one in decisions(state)
    )
    return Sheet(words.decisions, (12, 26, 40, 60, 22, 6, 6, 12, 14, 50), rows)


def _profiles(state: State, own: DevelopmentWords, words: OfficeWords) -> Sheet:
    rows = tuple(_profile(state, profile, own) for profile in profiles(state))
    wide = tuple(30 for _ in words.profiles.heads[3:-2])
    return Sheet(words.profiles, (8, 40, 30, *wide, 18, 16), rows)


def _profile(state: State, profile: ProjectProfile, own: DevelopmentWords) -> tuple[Cell, ...]:
    told = sheet_of(state, profile)
    values = [_value(profile, one.name, own) for one in fields(profile) if one.name not in _LEFT_OUT]
    title, *others = values
    return (
        measure_key(profile.number),
        title,
        told.field,
        *others,
        BETWEEN.join(f"{source.number} {source.title}" for source in told.sources),
        BETWEEN.join(told.target_groups),
        BETWEEN.join(told.topics),
        BETWEEN.join(told.aims),
        told.support.screen,
        told.support.paper,
    )


def _value(profile: ProjectProfile, name: str, own: DevelopmentWords) -> Cell:
    labels: dict[str, Cell] = {
        "cost_class": own.levels.get(profile.cost_class, ""),
        "priority": own.levels.get(profile.priority, ""),
        "horizon": own.horizons.get(profile.horizon, ""),
        "status": own.statuses[profile.status],
        "transferability": own.transfers.get(profile.transferability, ""),
        "participation": own.participations.get(profile.participation, ""),
        "handling": own.handlings.get(profile.handling, ""),
        "begins": day(profile.begins),
        "ends": day(profile.ends),
    }
    return labels[name] if name in labels else str(getattr(profile, name))


def _actions(state: State, own: DevelopmentWords, words: OfficeWords) -> Sheet:
    rows = tuple(
        (
            one.number,
            one.what,
            one.who,
            day(one.due),
            one.resources,
            one.side_effects,
            own.action_statuses[one.status],
            subject_of(state, one.subject_id),
        )
        for one in actions(state)
    )
    return Sheet(words.actions, (6, 60, 30, 12, 30, 36, 14, 40), rows)


def _inventory(state: State, words: OfficeWords) -> Sheet:
    names = {one.id: one.name for one in state.all(FieldOfAction)}
    found = (one for one in entries(state, Register.INVENTORY) if isinstance(one, InventoryProject))
    rows = tuple(
        (
            one.title,
            one.description,
            words.inventory_states[one.status],
            one.owner,
            names.get(one.field_id),
            day(one.begins),
            day(one.ends),
            one.cost,
            one.link,
        )
        for one in found
    )
    return Sheet(words.inventory, (44, 60, 16, 28, 28, 12, 12, 18, 40), rows)


def _sender(content: Content, words: OfficeWords) -> Sheet:
    """Who hands the workbook out, a row each: the last sheet, so that readers of the first one find what they found."""
    language, programme = content.workshop.language, content.programme
    document, said = words_for(language), belonging_words(language)
    facts = (
        (document.invited_by, content.municipality.name),
        (document.programme, programme.title),
        (said.client, programme.client),
        (said.contractor, programme.contractor),
        (said.period, programme.period),
        (words.funding, programme.funding_line),
    )
    return Sheet(words.sender, (28, 80), tuple(fact for fact in facts if fact[1].strip()))
