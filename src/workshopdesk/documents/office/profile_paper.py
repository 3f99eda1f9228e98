"""Steckbriefe of public measures and their living labs: every field, what is missing, a code. Rule OF59."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from workshopdesk.app.development import missing_in_lab
from workshopdesk.app.measure_key import lab_key
from workshopdesk.app.office.answer_words import STATUSES, day
from workshopdesk.app.office.answers import status_told
from workshopdesk.app.office.measure_sheets import MeasureSheet
from workshopdesk.app.office.office_sender import Sender
from workshopdesk.documents.addresses import feedback_address
from workshopdesk.documents.office.gathered import Gathered
from workshopdesk.documents.office.measure_parts import PROSE, feedback_parts, values_of
from workshopdesk.documents.office.paper import Facts, Heading, MeasureHead, Paper, Part, Scan, Told, Words
from workshopdesk.documents.wording import words_for
from workshopdesk.documents.wording.development import development_words_for
from workshopdesk.documents.wording.measure_fields import measure_field_words
from workshopdesk.domain.office.measure import gaps
from workshopdesk.domain.office.measure_work import MeasureLab

CAPTION = "Ihre Rückmeldung zu {key}"
NOTHING = "noch offen"
_LAB_SHORT = ("title", "area", "begins", "ends", "partners", "decision")
_WORDS, _OWN = words_for("de"), development_words_for("de")


def profile_paper(
    found: Gathered, sheets: Sequence[MeasureSheet], pattern: str, sender: Sender, made_at: datetime
) -> Paper:
    """`pattern` is the address for feedback with {key} in it, or empty: then there are no codes.

    Raises KnownError: "address-without-key", "address-invalid", "address-too-long".
    """
    return Paper(
        document="Steckbriefe",
        about=found.title(sender),
        town=found.town(sender),
        made_at=made_at,
        sender=sender.lines,
        parts=(
            Heading("Maßnahmen und Reallabore"),
            *(part for place, sheet in enumerate(sheets) for part in _sheet(sheet, pattern, place > 0)),
        ),
    )


def _sheet(sheet: MeasureSheet, pattern: str, new_page: bool) -> Iterator[Part]:
    measure = sheet.measure
    below = " · ".join(part for part in (measure.field, status_told(sheet)) if part)
    yield MeasureHead(sheet.key, sheet.title, below, new_page)
    yield from _scan(pattern, sheet.key)
    if missing := gaps(measure):
        yield Words(_OWN.missing.format(names=_WORDS.listed([_label(name) for name in missing])))
    facts = {"Stand": STATUSES[measure.status], **values_of(measure)}
    yield Facts(tuple((label, told or NOTHING) for label, told in facts.items()))
    for name in (*PROSE, "leeway", "cases", "synergies"):
        yield Told(_label(name), getattr(measure, name).strip() or NOTHING)
    yield from feedback_parts(sheet)
    for one in sheet.labs:
        yield from _lab(one, sheet, pattern)


def _lab(one: MeasureLab, sheet: MeasureSheet, pattern: str) -> Iterator[Part]:
    lab, key = one.lab, lab_key(one.number)
    yield MeasureHead(key, " ".join(lab.title.split()) or _OWN.untitled, f"{_OWN.lab} zu {sheet.key} {sheet.title}")
    yield from _scan(pattern, key)
    if missing := missing_in_lab(lab):
        names = [_OWN.lab_fields[name] for name in missing]
        yield Words(_OWN.lab_missing.format(names=_WORDS.listed(names)))
    dated = replace(lab, begins=day(lab.begins), ends=day(lab.ends))
    told = {name: getattr(dated, name).strip() for name in _OWN.lab_fields if name != "decision"}
    told["decision"] = _OWN.decisions[lab.decision]
    if lab.area_geojson.strip():
        told["area"] = " – ".join(part for part in (told["area"], _OWN.lab_area_drawn) if part)
    yield Facts(tuple((_OWN.lab_fields[name], told[name] or NOTHING) for name in _LAB_SHORT))
    for name, label in _OWN.lab_fields.items():
        if name not in _LAB_SHORT:
            yield Told(label, told[name] or NOTHING)


def _scan(pattern: str, key: str) -> Iterator[Part]:
    if pattern:
        yield Scan(feedback_address(pattern, key), CAPTION.format(key=key))


def _label(name: str) -> str:
    return measure_field_words(name, "de")
