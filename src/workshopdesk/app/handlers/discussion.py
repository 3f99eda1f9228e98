"""Rules Q1 to Q9: statements with their answers, decisions, assessments and gaps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from workshopdesk.app import queries
from workshopdesk.app.commands_discussion import (
    AddStatement,
    AnswerNote,
    AnswerStatement,
    DemandNeeds,
    EditStatement,
    MoveStatement,
    NoteGaps,
    PutAssessment,
    PutDecision,
    RemoveAssessment,
    RemoveDecision,
    RemoveStatement,
)
from workshopdesk.app.discussion import ANSWERED, asks
from workshopdesk.app.discussion_words import discussion_words
from workshopdesk.app.handlers.dispatch import handle
from workshopdesk.app.handlers.inheritance import same_view
from workshopdesk.app.handlers.notes import TEXT_LIMIT
from workshopdesk.app.suitability import Gap, gaps
from workshopdesk.app.visibility import born_internal
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.development import Assessment, ProjectProfile
from workshopdesk.domain.discussion import Decision, Statement, StatementKind
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.state import Draft
from workshopdesk.domain.workshop import Workshop

NOT_COUNTED = -1
"""A decision's votes while nobody counted them."""

_SUBJECTS = (Note, Cluster, ProjectProfile)
_WORST, _BEST = 1, 5


@handle.register
def _(command: AddStatement, draft: Draft) -> str:
    _must_be_a_subject(draft, command.subject_id)
    draft.add(
        Statement(
            id=command.statement_id,
            subject_id=command.subject_id,
            kind=command.kind,
            text=_words(command.text),
            position=_next(draft, Statement),
            internal=born_internal(draft),
        )
    )
    return "add-statement"


@handle.register
def _(command: EditStatement, draft: Draft) -> str:
    draft.put(replace(draft.get(Statement, command.statement_id), text=_words(command.text)))
    return "edit-statement"


@handle.register
def _(command: MoveStatement, draft: Draft) -> str:
    _must_be_a_subject(draft, command.subject_id)
    known = draft.get(Statement, command.statement_id)
    if not known.text:
        raise DomainError("statement-is-card")
    if (known.kind, known.subject_id) != (command.kind, command.subject_id):
        position = _next(draft, Statement)
        draft.put(replace(known, kind=command.kind, subject_id=command.subject_id, position=position))
    return "move-statement"


@handle.register
def _(command: AnswerStatement, draft: Draft) -> str:
    known = draft.get(Statement, command.statement_id)
    if known.kind not in ANSWERED:
        raise DomainError("statement-not-answered")
    draft.put(replace(known, answer=_optional(command.answer)))
    return "answer-statement"


@handle.register
def _(command: AnswerNote, draft: Draft) -> str:
    note = draft.get(Note, command.note_id)
    kind = asks(note)
    if kind is None:
        raise DomainError("statement-not-answered")
    about = (one for one in draft.all(Statement) if (one.subject_id, one.kind) == (note.id, kind))
    known = next((one for one in about if not one.text), None)
    answer = _optional(command.answer)
    if known is not None:
        draft.put(replace(known, answer=answer))
    elif answer:
        made = Statement(id=command.statement_id, subject_id=note.id, kind=kind, answer=answer)
        draft.add(replace(made, position=_next(draft, Statement), internal=note.internal))
    return "answer-statement"


@handle.register
def _(command: RemoveStatement, draft: Draft) -> str:
    draft.remove(draft.get(Statement, command.statement_id))
    return "remove-statement"


@handle.register
def _(command: PutDecision, draft: Draft) -> str:
    decision = command.decision
    _must_be_a_subject(draft, decision.subject_id)
    known = draft.find(Decision, decision.id)
    checked = replace(
        decision,
        text=_words(decision.text),
        body=_one_line(decision.body),
        date=decision.date.strip(),
        paper_number=_one_line(decision.paper_number),
        conditions=_optional(decision.conditions),
        position=known.position if known else _next(draft, Decision),
        internal=decision.internal or (known is None and born_internal(draft)),
    )
    if not checked.body or not _is_day(checked.date):
        raise DomainError("decision-incomplete")
    if min(checked.votes_yes, checked.votes_no, checked.votes_abstained) < NOT_COUNTED:
        raise DomainError("decision-votes")
    draft.put(checked)
    return "put-decision"


@handle.register
def _(command: RemoveDecision, draft: Draft) -> str:
    draft.remove(draft.get(Decision, command.decision_id))
    return "remove-decision"


@handle.register
def _(command: PutAssessment, draft: Draft) -> str:
    one = command.assessment
    if not one.subject_id:
        raise DomainError("subject-missing")
    _must_be_a_subject(draft, one.subject_id)
    checked = replace(
        one, criterion=_one_line(one.criterion), role=_one_line(one.role), reason=_optional(one.reason).strip()
    )
    if not checked.criterion or not _WORST <= checked.value <= _BEST:
        raise DomainError("assessment-incomplete")
    same = (other for other in draft.all(Assessment) if same_view(other, checked))
    before = next(same, None)
    draft.put(replace(checked, id=before.id) if before else checked)
    return "put-assessment"


@handle.register
def _(command: RemoveAssessment, draft: Draft) -> str:
    draft.remove(draft.get(Assessment, command.assessment_id))
    return "remove-assessment"


@handle.register
def _(command: DemandNeeds, draft: Draft) -> str:
    workshop = next(draft.all(Workshop))
    draft.put(replace(workshop, needs_first=command.demanded))
    return "demand-needs"


@handle.register
def _(command: NoteGaps, draft: Draft) -> str:
    open_gaps = [gap for gap in gaps(draft) if not gap.noted]
    words = discussion_words(next(draft.all(Workshop)).language)
    for statement_id, gap in zip(command.statement_ids, open_gaps, strict=True):
        text = " ".join(_questions(gap, words.ask_need, words.ask_assessment))
        question = Statement(id=statement_id, subject_id=gap.subject_id, kind=StatementKind.QUESTION, text=text)
        draft.add(replace(question, position=_next(draft, Statement), internal=born_internal(draft)))
    return "note-gaps"


def _questions(gap: Gap, need: str, assessment: str) -> Iterable[str]:
    return [*([need] if gap.lacks_need else []), *([assessment] if gap.lacks_assessment else [])]


def _must_be_a_subject(draft: Draft, subject_id: str) -> None:
    if not subject_id:
        return
    if not any(draft.find(kind, subject_id) for kind in _SUBJECTS):
        raise DomainError("subject-missing")
    note = draft.find(Note, subject_id)
    if note is not None and queries.is_hidden(draft, note):
        raise DomainError("subject-hidden")


def _next(draft: Draft, kind: type[Statement] | type[Decision]) -> int:
    return max((one.position for one in draft.all(kind)), default=0) + 1


def _words(text: str) -> str:
    words = _optional(text).strip()
    if not words:
        raise DomainError("statement-empty")
    return words


def _optional(text: str) -> str:
    if len(text) > TEXT_LIMIT:
        raise DomainError("text-too-long", limit=TEXT_LIMIT, length=len(text))
    return text.rstrip()


def _one_line(text: str) -> str:
    return " ".join(_optional(text).split())


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
