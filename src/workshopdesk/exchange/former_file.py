"""What became of a workshop's ideas as a file: from the project office to the follow-up workshop.

One JSON object, described by resources/schema/former.schema.json; the same content gives the same bytes. Every code
has its German words beside it for people who open the file; the program reads codes only. Unknown fields are passed
over, so that a later program may tell more without another version.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from workshopdesk.app.former_words import FormerWords, former_words
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.former import (
    FormerDecision,
    FormerIdea,
    FormerMeasure,
    FormerOutcome,
    FormerStatus,
    FormerWorkshop,
)
from workshopdesk.domain.office.delivery import SourceKind
from workshopdesk.domain.office.measure import MeasureStatus
from workshopdesk.domain.office.measure_status import DecisionResult

FORMAT: Literal["workshopdesk-former"] = "workshopdesk-former"
VERSION: Literal[1] = 1
_MARK, _BEGINNING = b'"workshopdesk-former"', 200
LIMIT_MB = 16
_LIMIT = LIMIT_MB * 1024 * 1024
_SAFE = 2**53  # the largest whole number that every program reads as it is written

_Day = Annotated[str, Meta(pattern=r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$", description="YYYY-MM-DD or empty")]
_Key = Annotated[str, Meta(min_length=1, max_length=500)]
_Number = Annotated[int, Meta(ge=0, le=_SAFE)]
_Votes = Annotated[int, Meta(ge=0, le=_SAFE)] | None


class FileOutcome(msgspec.Struct, frozen=True):
    """What became of an idea; "measure": it went into measures, "open": it is still being looked at."""

    code: FormerOutcome
    words: str = ""


class FileStatus(msgspec.Struct, frozen=True):
    code: MeasureStatus
    words: str = ""


class FileResult(msgspec.Struct, frozen=True):
    code: DecisionResult
    words: str = ""


class FileHistory(msgspec.Struct, frozen=True):
    """From the day `since` on a measure had this status."""

    status: FileStatus
    since: _Day = ""
    reason: str = ""


class FileDecision(msgspec.Struct, frozen=True):
    """What a body decided; votes are null where nobody counted."""

    result: FileResult
    body: str = ""
    date: _Day = ""
    conditions: str = ""
    yes: _Votes = None
    no: _Votes = None
    abstained: _Votes = None


class FileMeasure(msgspec.Struct, frozen=True):
    """Lists are oldest first."""

    key: _Key
    title: str
    status: FileStatus
    history: tuple[FileHistory, ...] = ()
    decisions: tuple[FileDecision, ...] = ()


class FileNamed(msgspec.Struct, frozen=True):
    """A measure that an idea went into; all of it stands under the same key in the file's own list."""

    key: _Key
    title: str = ""


class FileIdea(msgspec.Struct, frozen=True):
    """`id` is what its workshop calls it, `number` the card's; `on` and `reason` are those of the answer."""

    id: _Key
    outcome: FileOutcome
    number: _Number = 0
    text: str = ""
    detail: str = ""
    on: _Day = ""
    reason: str = ""
    measures: tuple[FileNamed, ...] = ()


class FileWorkshop(msgspec.Struct, frozen=True):
    id: _Key
    title: str
    date: _Day = ""
    kind: SourceKind = SourceKind.PACKAGE


class FormerFile(msgspec.Struct, frozen=True):
    """What became of every public idea of one workshop, as it was told on the day `told_on`."""

    format: Literal["workshopdesk-former"]
    version: Literal[1]
    workshop: FileWorkshop
    told_on: _Day
    ideas: tuple[FileIdea, ...]
    measures: tuple[FileMeasure, ...] = ()


class _Head(msgspec.Struct, frozen=True):
    """What every file of this kind begins with, whatever its version."""

    format: str
    version: int = 0


def former_bytes(workshop: FormerWorkshop) -> bytes:
    """The file in memory; UTF-8."""
    words, titles = former_words("de"), {one.key: one.title for one in workshop.measures}
    told = FormerFile(
        format=FORMAT,
        version=VERSION,
        workshop=FileWorkshop(id=workshop.id, title=workshop.title, date=workshop.date, kind=workshop.kind),
        told_on=workshop.told_on,
        ideas=tuple(
            FileIdea(
                id=one.key,
                number=one.number,
                text=one.text,
                detail=one.detail,
                outcome=FileOutcome(one.outcome, words.outcomes[one.outcome]),
                on=one.on,
                reason=one.reason,
                measures=tuple(FileNamed(key, titles[key]) for key in one.measures),
            )
            for one in workshop.ideas
        ),
        measures=tuple(_file_measure(one, words) for one in workshop.measures),
    )
    # by json, because a lone surrogate in a damaged text has no UTF-8
    content = json.dumps(msgspec.to_builtins(told), ensure_ascii=False, indent=1)
    return (content + "\n").encode("utf-8", errors="replace")


def read_former(path: Path) -> FormerWorkshop:
    """The workshop in a file, checked.

    Raises KnownError, each with `path`: "source-missing", "source-unreadable", "former-too-large" (`limit_mb`),
    "former-other-file" for anything else, "former-too-new" (`version`), "former-damaged" (`finding`, never a text of
    the file).
    """
    content = _content(path)
    try:
        head = msgspec.json.decode(content, type=_Head)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        if _MARK in content[:_BEGINNING]:
            raise _damaged(path, "JSON") from error
        raise KnownError("former-other-file", path=str(path)) from error
    if head.format != FORMAT:
        raise KnownError("former-other-file", path=str(path))
    if head.version > VERSION:
        raise KnownError("former-too-new", path=str(path), version=head.version)
    try:
        told = msgspec.json.decode(content, type=FormerFile)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise _damaged(path, str(error).rpartition(" - at ")[2] or "JSON") from error
    if finding := _finding(told):
        raise _damaged(path, finding)
    return _workshop(told)


def former_schema() -> bytes:
    """The JSON Schema of the file, as kept in resources/schema/former.schema.json."""
    references, components = msgspec.json.schema_components((FormerFile,), ref_template="#/$defs/{name}")
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:workshopdesk:former:{VERSION}",
        "title": "What became of the ideas of a workshop",
        **references[0],
        "$defs": components,
    }
    return msgspec.json.format(msgspec.json.encode(described, order="sorted"), indent=1) + b"\n"


def _file_measure(one: FormerMeasure, words: FormerWords) -> FileMeasure:
    return FileMeasure(
        key=one.key,
        title=one.title,
        status=FileStatus(one.status, words.statuses[one.status]),
        history=tuple(
            FileHistory(FileStatus(entry.status, words.statuses[entry.status]), entry.since, entry.reason)
            for entry in one.history
        ),
        decisions=tuple(
            FileDecision(
                result=FileResult(decision.result, words.results[decision.result]),
                body=decision.body,
                date=decision.date,
                conditions=decision.conditions,
                yes=_votes(decision.votes_yes),
                no=_votes(decision.votes_no),
                abstained=_votes(decision.votes_abstained),
            )
            for decision in one.decisions
        ),
    )


def _votes(counted: int) -> int | None:
    return counted if counted >= 0 else None


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(_LIMIT + 1)
    except FileNotFoundError as error:
        raise KnownError("source-missing", path=str(path)) from error
    except OSError as error:
        raise KnownError("source-unreadable", path=str(path), finding=error.strerror or "") from error
    if len(content) > _LIMIT:
        raise KnownError("former-too-large", path=str(path), limit_mb=LIMIT_MB)
    return content.removeprefix(b"\xef\xbb\xbf")


def _finding(told: FormerFile) -> str:
    """What its shape alone does not tell; empty where all is well."""
    keys = [one.key for one in told.measures]
    if len({one.id for one in told.ideas}) < len(told.ideas):
        return "an idea twice"
    if len(set(keys)) < len(keys):
        return "a measure twice"
    if {named.key for one in told.ideas for named in one.measures} - set(keys):
        return "a measure that is not there"
    days = [told.told_on, told.workshop.date, *(one.on for one in told.ideas)]
    days += [entry.since for one in told.measures for entry in one.history]
    days += [one.date for measure in told.measures for one in measure.decisions]
    return "" if all(map(_is_day, days)) else "a day that is none"


def _is_day(text: str) -> bool:
    try:
        return not text or bool(date.fromisoformat(text))
    except ValueError:
        return False


def _workshop(told: FormerFile) -> FormerWorkshop:
    ideas = (
        FormerIdea(
            key=one.id,
            outcome=one.outcome.code,
            number=one.number,
            text=" ".join(one.text.split()),
            detail=one.detail.strip(),
            reason=" ".join(one.reason.split()),
            on=one.on,
            measures=tuple(dict.fromkeys(named.key for named in one.measures)),
        )
        for one in told.ideas
    )
    return FormerWorkshop(
        id=told.workshop.id,
        title=" ".join(told.workshop.title.split()),
        date=told.workshop.date,
        kind=told.workshop.kind,
        told_on=told.told_on,
        ideas=tuple(sorted(ideas, key=lambda one: (one.number, one.key))),
        measures=tuple(_measure(one) for one in told.measures),
    )


def _measure(one: FileMeasure) -> FormerMeasure:
    return FormerMeasure(
        key=one.key,
        title=" ".join(one.title.split()),
        status=one.status.code,
        history=tuple(
            FormerStatus(status=entry.status.code, since=entry.since, reason=" ".join(entry.reason.split()))
            for entry in one.history
        ),
        decisions=tuple(
            FormerDecision(
                result=decision.result.code,
                body=" ".join(decision.body.split()),
                date=decision.date,
                conditions=" ".join(decision.conditions.split()),
                votes_yes=-1 if decision.yes is None else decision.yes,
                votes_no=-1 if decision.no is None else decision.no,
                votes_abstained=-1 if decision.abstained is None else decision.abstained,
            )
            for decision in one.decisions
        ),
    )


def _damaged(path: Path, finding: str) -> KnownError:
    return KnownError("former-damaged", path=str(path), finding=finding)
