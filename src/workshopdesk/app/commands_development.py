"""Wishes about what grows out of ideas: project profiles, living labs, agreed actions, feedback of visitors.

Rules: SPEC.md, X.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from workshopdesk.app.commands import Command
from workshopdesk.domain.development import ActionItem, FeedbackSource, LivingLab, ProjectProfile
from workshopdesk.domain.links import Link


@dataclass(frozen=True, slots=True)
class MakeProfile(Command):
    """A new profile; its number is given here. Without a title it takes that of its first source."""

    profile: ProjectProfile
    sources: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class EditProfile(Command):
    """The profile as it is to be; its number stays."""

    profile: ProjectProfile


@dataclass(frozen=True, slots=True)
class RemoveProfile(Command):
    """The profile goes with its links and its living lab; actions stay on their own."""

    profile_id: str


@dataclass(frozen=True, slots=True)
class AddSource(Command):
    """A profile gets a further source. Target groups, topics and aims: PutLink; taking any of them off: DropLink."""

    link: Link


@dataclass(frozen=True, slots=True)
class PutLab(Command):
    """A profile's living lab, new or changed."""

    lab: LivingLab


@dataclass(frozen=True, slots=True)
class RemoveLab(Command):
    lab_id: str


@dataclass(frozen=True, slots=True)
class AddAction(Command):
    """A new line of the plan of actions; its number is given here."""

    action: ActionItem


@dataclass(frozen=True, slots=True)
class EditAction(Command):
    """The action as it is to be; its number stays."""

    action: ActionItem


@dataclass(frozen=True, slots=True)
class RemoveAction(Command):
    action_id: str


@dataclass(frozen=True, slots=True)
class GiveDot(Command):
    """A visitor likes a profile (`dots` 1), or takes the dot of this visit back (-1)."""

    undoable: ClassVar[bool] = False
    feedback_id: str
    profile_id: str
    dots: int


@dataclass(frozen=True, slots=True)
class CountPaperDots(Command):
    """The facilitator counted so many dots for a profile on paper; a count entered before is corrected by it."""

    feedback_id: str
    profile_id: str
    dots: int


@dataclass(frozen=True, slots=True)
class AddComment(Command):
    """What a visitor says about a profile, at the screen or on paper."""

    undoable: ClassVar[bool] = False
    feedback_id: str
    profile_id: str
    text: str
    source: FeedbackSource = FeedbackSource.SCREEN
