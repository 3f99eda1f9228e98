"""Rules X1 to X12: project profiles, living labs, actions, feedback."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from workshopdesk.app import queries
from workshopdesk.app.commands_development import (
    AddAction,
    AddComment,
    AddSource,
    CountPaperDots,
    EditAction,
    EditProfile,
    GiveDot,
    MakeProfile,
    PutLab,
    RemoveAction,
    RemoveLab,
    RemoveProfile,
)
from workshopdesk.app.development import (
    dots_record,
    lab_of,
    links_of,
    missing_for_agreement,
)
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.development import (
    ActionItem,
    ActionStatus,
    Assessment,
    Feedback,
    FeedbackSource,
    LivingLab,
    ProjectProfile,
)
from workshopdesk.domain.discussion import Decision, Statement
from workshopdesk.domain.links import Link, Relation
from workshopdesk.domain.note import KEPT_PLACES, Cluster, Note
from workshopdesk.domain.state import Draft

TITLE_LIMIT = 120
COMMENT_LIMIT = 500
MOST_PAPER_DOTS = 10_000
_MARKS = (-1, 0, 1)


@handle.register
def _(command: MakeProfile, draft: Draft) -> str:
    titles = [_source_title(draft, link) for link in command.sources]
    title = command.profile.title or next((title for title in titles if title), "")
    number = max((profile.number for profile in draft.all(ProjectProfile)), default=0) + 1
    made = replace(command.profile, number=number, title=_cut(title))
    draft.add(made)
    for link in command.sources:
        _put_source(draft, link, made.id)
    return "make-profile"


@handle.register
def _(command: EditProfile, draft: Draft) -> str:
    old, new = draft.get(ProjectProfile, command.profile.id), command.profile
    title = " ".join(new.title.split())
    if not title:
        raise DomainError("profile-needs-title")
    if len(title) > TITLE_LIMIT:
        raise DomainError("text-too-long", limit=TITLE_LIMIT, length=len(title))
    aspects = [one.aspect for one in new.aspects]
    if len(set(aspects)) < len(aspects) or any(one.mark not in _MARKS for one in new.aspects):
        raise DomainError("aspect-mark-invalid")
    draft.put(replace(new, number=old.number, title=title))
    return "edit-profile"


@handle.register
def _(command: RemoveProfile, draft: Draft) -> str:
    profile = draft.get(ProjectProfile, command.profile_id)
    if any(feedback.profile_id == profile.id for feedback in draft.all(Feedback)):
        raise DomainError("profile-has-feedback", title=profile.title)
    for link in list(draft.all(Link)):
        if profile.id in (link.subject_id, link.object_id):
            draft.remove(link)
    said: list[Statement | Decision | Assessment] = [
        *draft.all(Statement),
        *draft.all(Decision),
        *draft.all(Assessment),
    ]
    for record in said:
        if record.subject_id == profile.id:
            draft.remove(record)
    for action in list(draft.all(ActionItem)):
        if action.subject_id == profile.id:
            draft.put(replace(action, subject_id=""))
    lab = lab_of(draft, profile.id)
    if lab is not None:
        draft.remove(lab)
    draft.remove(profile)
    return "remove-profile"


@handle.register
def _(command: AddSource, draft: Draft) -> str:
    profile = draft.get(ProjectProfile, command.link.subject_id)
    _source_title(draft, command.link)
    _put_source(draft, command.link, profile.id)
    return "add-source"


@handle.register
def _(command: PutLab, draft: Draft) -> str:
    draft.get(ProjectProfile, command.lab.profile_id)
    present = lab_of(draft, command.lab.profile_id)
    if present is not None and present.id != command.lab.id:
        raise DomainError("living_lab-exists", id=present.id)
    for name in ("begins", "ends"):
        _check_day(getattr(command.lab, name))
    draft.put(command.lab)
    return "put-lab"


@handle.register
def _(command: RemoveLab, draft: Draft) -> str:
    draft.remove(draft.get(LivingLab, command.lab_id))
    return "remove-lab"


@handle.register
def _(command: AddAction, draft: Draft) -> str:
    number = max((action.number for action in draft.all(ActionItem)), default=0) + 1
    draft.add(_checked_action(replace(command.action, number=number)))
    return "add-action"


@handle.register
def _(command: EditAction, draft: Draft) -> str:
    old = draft.get(ActionItem, command.action.id)
    draft.put(_checked_action(replace(command.action, number=old.number)))
    return "edit-action"


@handle.register
def _(command: RemoveAction, draft: Draft) -> str:
    draft.remove(draft.get(ActionItem, command.action_id))
    return "remove-action"


@handle.register
def _(command: GiveDot, draft: Draft) -> str:
    if command.dots not in (-1, 1):
        raise DomainError("dots-impossible")
    _put_dots(draft, command.feedback_id, command.profile_id, FeedbackSource.SCREEN, command.dots, added=True)
    return "give-dot"


@handle.register
def _(command: CountPaperDots, draft: Draft) -> str:
    _put_dots(draft, command.feedback_id, command.profile_id, FeedbackSource.PAPER, command.dots, added=False)
    return "count-paper-dots"


@handle.register
def _(command: AddComment, draft: Draft) -> str:
    draft.get(ProjectProfile, command.profile_id)
    words = command.text.strip()
    if not words:
        raise DomainError("comment-empty")
    if len(words) > COMMENT_LIMIT:
        raise DomainError("text-too-long", limit=COMMENT_LIMIT, length=len(words))
    draft.add(Feedback(id=command.feedback_id, profile_id=command.profile_id, source=command.source, comment=words))
    return "add-comment"


def _put_dots(
    draft: Draft, feedback_id: str, profile_id: str, source: FeedbackSource, dots: int, *, added: bool
) -> None:
    """Dots of one source stand in one record: nothing tells which of them came from one visit."""
    profile = draft.get(ProjectProfile, profile_id)
    kept = dots_record(draft, profile.id, source) or Feedback(id=feedback_id, profile_id=profile.id, source=source)
    total = kept.dots + dots if added else dots
    if not 0 <= total <= MOST_PAPER_DOTS:
        raise DomainError("dots-impossible")
    draft.put(replace(kept, dots=total))


def _put_source(draft: Draft, link: Link, profile_id: str) -> None:
    if any(one.object_id == link.object_id for one in links_of(draft, profile_id, Relation.SOURCE)):
        raise DomainError("source-named-already", id=link.object_id)
    draft.add(replace(link, subject_id=profile_id, relation=Relation.SOURCE))


def _source_title(draft: Draft, link: Link) -> str:
    """Raises DomainError for what is neither card nor cluster, lies in the bin, or may not be read by anybody yet."""
    cluster = draft.find(Cluster, link.object_id)
    if cluster is not None:
        return cluster.title
    note = draft.get(Note, link.object_id)
    if note.place not in KEPT_PLACES:
        raise DomainError("note-not-on-board", id=note.id)
    if queries.is_hidden(draft, note):
        raise DomainError("cards-face-down", id=note.id)
    return note.text


def _cut(title: str) -> str:
    """A card's words may be longer than a title: whole words of it, the rest stands on the card."""
    line = " ".join(title.split())
    return line if len(line) <= TITLE_LIMIT else line[: TITLE_LIMIT - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def _checked_action(action: ActionItem) -> ActionItem:
    what = " ".join(action.what.split())
    if not what:
        raise DomainError("action-needs-what")
    _check_day(action.due)
    checked = replace(action, what=what, who=" ".join(action.who.split()))
    if checked.status is ActionStatus.AGREED and missing_for_agreement(checked):
        raise DomainError("agreement-incomplete")
    return checked


def _check_day(day: str) -> None:
    """Raises DomainError("date-invalid") for what is neither empty nor a day of the calendar as YYYY-MM-DD."""
    if not day:
        return
    try:
        valid = date.fromisoformat(day).isoformat() == day
    except ValueError:
        valid = False
    if not valid:
        raise DomainError("date-invalid", date=day)
