"""What is told about single rows of a table that was read; the words for it are in app/messages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SkipReason(StrEnum):
    """Why a row became no card or project, or what was not understood of one that did, its picture for one."""

    NO_IDEA = "row-without-idea"
    NO_PROJECT = "row-without-project"
    TWICE = "row-twice"
    KNOWN = "row-known"
    TOO_LONG = "row-too-long"
    WITHDRAWN = "row-withdrawn"
    COMMENT = "row-comment"
    STATUS_UNKNOWN = "row-status-unknown"
    FIELD_UNKNOWN = "row-field-unknown"
    MEASURE_UNKNOWN = "row-measure-unknown"
    FEEDBACK_EMPTY = "row-feedback-empty"
    DAY_UNKNOWN = "row-day-unknown"
    DOTS_UNKNOWN = "row-dots-unknown"
    PICTURE_DAMAGED = "picture-damaged"
    PICTURE_TOO_LARGE = "picture-too-large"
    PICTURE_UNKNOWN = "picture-unknown"


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """`row` is the number that Excel shows, in a JSON file the place in the list from 1.

    `file` is the file's name where several were read at once, and else empty.
    """

    row: int
    reason: SkipReason
    file: str = ""
