"""One archive for each platform: the files it takes, or a sheet to copy from, the answers, and what is still to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from workshopdesk.app import queries
from workshopdesk.app.sender import sender_in
from workshopdesk.app.visibility import face_up_state
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.programme import PoolPlatform
from workshopdesk.domain.state import State
from workshopdesk.exchange.archive import pack_archive
from workshopdesk.exchange.excel_csv import excel_csv
from workshopdesk.exchange.pool_out import adhocracy, consul, decidim, dipas
from workshopdesk.exchange.pool_out.answers import Answer, AnswerState, answers
from workshopdesk.exchange.pool_out.ideas import PoolIdea, new_ideas
from workshopdesk.exchange.pool_out.limits import Finding, Limits, findings

README = "LIESMICH.txt"
SEPARATORS = {"semicolon": ";", "comma": ","}
ANSWERS_HEAD = ("Nummer", "Titel", "Stand", "Antwort")

_WORDS = {
    AnswerState.EVALUATING: "wird geprüft",
    AnswerState.ACCEPTED: "angenommen",
    AnswerState.REJECTED: "abgelehnt",
}


@dataclass(frozen=True, slots=True)
class _Form:
    """What a platform is called, does not take, and is told to the office about its files."""

    title: str
    limits: Limits
    notes: tuple[str, ...]


_FORMS = {
    PoolPlatform.DECIDIM: _Form("Decidim", decidim.LIMITS, decidim.NOTES),
    PoolPlatform.CONSUL: _Form("CONSUL", consul.LIMITS, consul.NOTES),
    PoolPlatform.ADHOCRACY: _Form("adhocracy+", adhocracy.LIMITS, adhocracy.NOTES),
    PoolPlatform.DIPAS: _Form("DIPAS", dipas.LIMITS, dipas.NOTES),
}
_SHEETS: dict[PoolPlatform, Callable[[Sequence[PoolIdea], Mapping[int, str]], dict[str, bytes]]] = {
    PoolPlatform.CONSUL: consul.files,
    PoolPlatform.ADHOCRACY: adhocracy.files,
    PoolPlatform.DIPAS: dipas.files,
}


def transfer(state: State, platform: PoolPlatform, separator: str = "semicolon") -> bytes:
    """An archive for one platform; the same state gives the same bytes. `separator` is a key of SEPARATORS.

    Raises KnownError: "file-empty", "print-setting-wrong" (`setting`, `value`).
    """
    if separator not in SEPARATORS:
        raise KnownError("print-setting-wrong", setting="separator", value=separator)
    shown = face_up_state(state)
    ideas, replies, form = new_ideas(shown, platform), answers(shown, platform), _FORMS[platform]
    found = findings(ideas, form.limits)
    if platform is PoolPlatform.DECIDIM:
        locale = queries.workshop_of(shown).language or "de"
        files = decidim.files(ideas, replies, locale, SEPARATORS[separator])
    else:
        files = {**_SHEETS[platform](ideas, _hints(found)), "answers.csv": _answers_sheet(replies)}
    files[README] = _readme(form, sender_in(shown, "de"), len(ideas), len(replies), found)
    return pack_archive(files)


def transfer_findings(state: State, platform: PoolPlatform) -> list[Finding]:
    """What the platform would not take as it is, idea by idea. Raises KnownError("file-empty")."""
    return findings(new_ideas(face_up_state(state), platform), _FORMS[platform].limits)


def _hints(found: Iterable[Finding]) -> dict[int, str]:
    hints: dict[int, str] = {}
    for finding in found:
        hints[finding.number] = " ".join(filter(None, (hints.get(finding.number), finding.sentence())))
    return hints


def _answers_sheet(replies: Iterable[Answer]) -> bytes:
    return excel_csv(ANSWERS_HEAD, ((one.identity, one.title, _WORDS[one.state], one.text) for one in replies))


def _readme(form: _Form, sender: str, new: int, answered: int, found: Sequence[Finding]) -> bytes:
    title = form.title
    lines = [
        f"Ideen für {title}",
        *([f"Herausgegeben von: {sender}"] if sender else []),
        "",
        f"Neue Ideen: {new}. Ideen, die aus {title} kamen und eine Antwort bekommen: {answered}.",
        "Bedenken und Fragen sind nicht dabei: Sie wurden im Workshop beantwortet und stehen im Protokoll.",
        "",
        *form.notes,
    ]
    if found:
        lines += ["", f"Zu ändern, bevor {title} sie annimmt (nichts wurde gekürzt):"]
        lines += [f"Karte {one.number}, „{one.title}“: {one.sentence()}" for one in found]
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode("utf-8", errors="replace")
