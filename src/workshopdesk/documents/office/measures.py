"""Project profiles and agreed actions in Word files: as a part of the protocol, alone, and by fields of action.

Labels and words are those of the PDF (documents/wording/development.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from workshopdesk.app.classification import Belonging, ideas
from workshopdesk.app.development import MANDATORY, ProfileSheet, mark_of
from workshopdesk.app.measure_key import measure_key
from workshopdesk.app.registers import Register, entries
from workshopdesk.documents.addresses import shown
from workshopdesk.documents.content import ActionEntry, Content, gather
from workshopdesk.documents.marks import Code
from workshopdesk.documents.office.sender import add_logo, add_sender
from workshopdesk.documents.office.word_file import WordFile
from workshopdesk.documents.wording import Words, words_for
from workshopdesk.documents.wording.development import DevelopmentWords, development_words_for
from workshopdesk.documents.wording.office import OfficeWords, office_words
from workshopdesk.domain.development import Aspect, LivingLab
from workshopdesk.domain.programme import FieldOfAction
from workshopdesk.domain.state import State

_CODE_WIDTH = 2.8  # centimetres with the quiet zone: read at arm's length (DOCUMENTS.md §3)
_BEFORE = ("digital_reference", "public_value", "goal", "description", "situation")
_AFTER = ("steps", "indicators", "conditions", "synergies", "transfer_conditions")


def profiles_docx(state: State, *, made_at: datetime, internal: bool = False) -> bytes:
    """Every project profile with all its fields, and the agreed actions. Raises KnownError as documents/content.py."""
    content = gather(state)
    office = office_words(content.workshop.language)
    file = _file(content, office.measures_document, made_at, internal)
    if not content.profiles:
        file.text(office.without_profiles)
    add_measures(file, content)
    add_actions(file, content)
    return file.made()


def fields_docx(state: State, *, made_at: datetime, internal: bool = False) -> bytes:
    """The measures by fields of action: a heading for every field, under it its measures (PROCESS-STEPS.md, row B6).

    A field without measures says so; what belongs to no field comes last. Raises KnownError as documents/content.py.
    """
    content = gather(state)
    office = office_words(content.workshop.language)
    file = _file(content, office.fields_document, made_at, internal)
    fields = [entry for entry in entries(state, Register.FIELDS) if isinstance(entry, FieldOfAction)]
    belonging = Belonging(state)
    cards = [belonging.field(note) for note in ideas(state)]
    known = {field.id for field in fields}
    for field in fields:
        inside = [sheet for sheet in content.profiles if sheet.profile.field_id == field.id]
        if field.retired and not inside:
            continue
        file.heading(field.name, 1)
        file.text(field.description)
        file.note(office.field_ideas.format(n=cards.count(field.id)))
        if not inside:
            file.text(office.without_measures)
        _add_profiles(file, content, inside, level=2)
    rest = [sheet for sheet in content.profiles if sheet.profile.field_id not in known]
    if rest:
        file.heading(office.without_field, 1)
        _add_profiles(file, content, rest, level=2)
    return file.made()


def add_measures(file: WordFile, content: Content) -> None:
    """All profiles as a section of their own; nothing where there are none."""
    if not content.profiles:
        return
    own = development_words_for(content.workshop.language)
    file.heading(own.profiles.of(len(content.profiles)), 1)
    file.text(own.profiles_intro)
    _add_profiles(file, content, content.profiles, level=2)


def add_actions(file: WordFile, content: Content) -> None:
    """The plan of actions as a table; nothing where there are none."""
    if not content.actions:
        return
    words, own = words_for(content.workshop.language), development_words_for(content.workshop.language)
    file.heading(own.actions, 1)
    file.text(own.actions_note)
    rows = [_action(entry, own, words) for entry in content.actions]
    file.table(own.actions_head, rows, (0.46, 0.22, 0.17, 0.15), own.actions_summary)


def _file(content: Content, document: str, made_at: datetime, internal: bool) -> WordFile:
    """A Word file with its title, its marks and its contents."""
    words = words_for(content.workshop.language)
    title = content.workshop.title
    marked = words.internal_document.format(document=document) if internal else document
    if content.workshop.rehearsal:
        marked = words.rehearsal_document.format(document=marked)
    file = WordFile(
        title=words.document_title.format(title=title, document=marked),
        author=content.municipality.name or "WorkshopDesk",
        subject=marked,
        language=words.language,
        made_at=made_at,
        colour=content.municipality.colour,
    )
    file.running(words.running.format(title=title, document=marked), content.municipality.name)
    add_logo(file, content)
    file.title(document)
    file.subtitle(title)
    if internal:
        file.strong(words.internal_note)
    if content.workshop.rehearsal:
        file.strong(words.rehearsal_note)
    add_sender(file, content)
    file.heading(words.contents, 1)
    file.contents()
    return file


def _add_profiles(file: WordFile, content: Content, sheets: Iterable[ProfileSheet], level: int) -> None:
    for sheet in sheets:
        _Profile(file, content, level).add(sheet)


class _Profile:
    """Adds one profile to a file under a heading of this level."""

    def __init__(self, file: WordFile, content: Content, level: int) -> None:
        language = content.workshop.language
        self._file, self._level, self._addresses = file, level, content.profile_addresses
        self._words: Words = words_for(language)
        self._own: DevelopmentWords = development_words_for(language)
        self._office: OfficeWords = office_words(language)

    def add(self, sheet: ProfileSheet) -> None:
        file, own, profile = self._file, self._own, sheet.profile
        file.heading(f"{measure_key(profile.number)} {profile.title.strip() or own.untitled}", self._level)
        if address := self._addresses.get(profile.id, ""):
            caption = self._office.profile_code.format(number=measure_key(profile.number))
            file.code(Code(address), f"{caption}: {address}", _CODE_WIDTH)
            file.link(f"{caption}: {shown(address)}", address)
        if sheet.missing:
            names = self._words.listed([own.fields[name] for name in sheet.missing])
            file.strong(own.missing.format(names=names))
        for name in _BEFORE:
            missing = self._office.not_answered if name in MANDATORY else ""
            file.labelled(own.fields[name], getattr(profile, name).strip() or missing)
        for name, value in self._short(sheet).items():
            file.labelled(own.fields[name], value)
        for aspect in Aspect:
            mark = mark_of(profile, aspect)
            file.labelled(own.aspects[aspect], own.not_looked_at if mark is None else own.marks[mark])
        for name in _AFTER:
            file.labelled(own.fields[name], getattr(profile, name))
        self._sources(sheet)
        if sheet.lab is not None:
            self._lab(sheet.lab)
        self._feedback(sheet)

    def _short(self, sheet: ProfileSheet) -> dict[str, str]:
        profile, own, words = sheet.profile, self._own, self._words
        return {
            "field": sheet.field,
            "topics": ", ".join(sheet.topics),
            "target_groups": ", ".join(sheet.target_groups),
            "aims": ", ".join(sheet.aims),
            "status": own.statuses[profile.status],
            "responsible": profile.responsible,
            "partners_internal": profile.partners_internal,
            "partners_external": profile.partners_external,
            "priority": own.levels.get(profile.priority, ""),
            "horizon": own.horizons.get(profile.horizon, ""),
            "begins": words.format_date(profile.begins),
            "ends": words.format_date(profile.ends),
            "cost_class": own.levels.get(profile.cost_class, ""),
            "cost": profile.cost,
            "funding": profile.funding,
            "transferability": own.transfers.get(profile.transferability, ""),
            "participation": own.participations.get(profile.participation, ""),
            "handling": own.handlings.get(profile.handling, ""),
        }

    def _sources(self, sheet: ProfileSheet) -> None:
        own = self._own
        for source in sheet.sources:
            pattern = own.cluster if source.is_cluster else own.card
            named = pattern.format(number=source.number, title=source.title.strip() or own.untitled)
            numbers = ", ".join(str(note.number) for note in source.cards)
            self._file.labelled(own.grown, f"{named} ({own.cards} {numbers})" if numbers else named)

    def _lab(self, lab: LivingLab) -> None:
        own, words = self._own, self._words
        dated = replace(lab, begins=words.format_date(lab.begins), ends=words.format_date(lab.ends))
        self._file.strong(own.lab)
        for name, label in own.lab_fields.items():
            value = own.decisions[lab.decision] if name == "decision" else getattr(dated, name)
            self._file.labelled(label, value)

    def _feedback(self, sheet: ProfileSheet) -> None:
        support, own = sheet.support, self._own
        if support.total:
            total = own.dots.of(support.total)
            said = own.dots_apart.format(total=total, screen=support.screen, paper=support.paper)
            self._file.labelled(own.feedback, said)
        self._file.bullets([comment.comment for comment in sheet.comments])


def _action(entry: ActionEntry, own: DevelopmentWords, words: Words) -> tuple[str, str, str, str]:
    action = entry.action
    said = (
        f"{action.number}  {action.what}",
        own.about.format(title=entry.about) if entry.about else "",
        own.needs.format(text=action.resources) if action.resources.strip() else "",
        own.side_effects.format(text=action.side_effects) if action.side_effects.strip() else "",
    )
    return (
        "\n".join(part for part in said if part),
        action.who or own.open,
        words.format_date(action.due) or own.open,
        own.action_statuses[action.status],
    )
