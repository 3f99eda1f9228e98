"""Ideas of a delivery as rows of the catalogue, and how newer data of a source is laid over what is there."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from workshopdesk.app.office.ports import Changed, Difference
from workshopdesk.domain.office.delivery import Idea
from workshopdesk.domain.office.folding import words_of
from workshopdesk.store.office.engine import Engine, Value
from workshopdesk.store.office.kept_things import settle_absent
from workshopdesk.store.office.numbers import next_numbers

_CONTENT = (
    *("fingerprint", "gone", "card", "text", "detail", "kind", "board_place", "channel", "field", "category", "date"),
    *("origin", "derived_from", "handwritten", "internal", "platform", "scale", "pro", "contra", "balance"),
    *("comments", "place", "latitude", "longitude", "folded"),
)
_COLUMNS = ("number", "source", "key", "disposition", *_CONTENT)


@dataclass(slots=True)
class IdeasTaken:
    """`numbers` by key, of everything that the source has now."""

    numbers: dict[str, int] = field(default_factory=dict)
    added: int = 0
    unchanged: int = 0
    replaced: int = 0
    removed: int = 0
    kept: int = 0
    differences: list[Difference] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _There:
    number: int
    fingerprint: str
    gone: bool
    text: str


def take_ideas(engine: Engine, source: int, ideas: Sequence[Idea], *, whole: bool) -> IdeasTaken:
    """Lay the ideas of a delivery over those of its source. `whole`: what is not among them is gone (OF3, OF4)."""
    taken = IdeasTaken()
    there = _there(engine, source)
    fingerprints = {idea.key: fingerprint(idea) for idea in ideas}
    fresh = [idea for idea in ideas if idea.key not in there]
    changed = [
        idea
        for idea in ideas
        if (old := there.get(idea.key)) and (old.gone or old.fingerprint != fingerprints[idea.key])
    ]
    given = next_numbers(engine, "idea", len(fresh))
    numbers = dict(zip((idea.key for idea in fresh), given, strict=True))
    rows = [(numbers[idea.key], source, idea.key, "", *_content(idea, fingerprints[idea.key])) for idea in fresh]
    engine.fill("idea", _COLUMNS, rows)
    if given and engine.dialect.make_searchable:
        engine.run(engine.dialect.make_searchable, [given[0], given[-1]])
    assignments = ", ".join(f"{column} = ?" for column in _CONTENT)
    engine.run_many(
        f"update idea set {assignments} where number = ?",
        [(*_content(idea, fingerprints[idea.key]), there[idea.key].number) for idea in changed],
    )
    taken.numbers = {idea.key: numbers.get(idea.key) or there[idea.key].number for idea in ideas}
    taken.added, taken.replaced = len(fresh), len(changed)
    taken.unchanged = len(ideas) - len(fresh) - len(changed)
    taken.differences = [_difference(there[idea.key], idea.text) for idea in changed]
    _take_names(engine, [idea for idea in ideas if idea.key in numbers], changed, taken.numbers)
    if whole:
        absent = {old.number: old for key, old in there.items() if key not in taken.numbers and not old.gone}
        kept = settle_absent(engine, "idea", absent)
        taken.removed, taken.kept = len(absent), len(kept)
        taken.differences += [_difference(old, "") for old in absent.values()]
    return taken


def fingerprint(idea: Idea) -> str:
    """The same for the same content; where the idea stands in a file (`card`) belongs to it."""
    return hashlib.sha256(msgspec.json.encode(idea)).hexdigest()[:32]


def _there(engine: Engine, source: int) -> dict[str, _There]:
    rows = engine.rows("select key, number, fingerprint, gone, text from idea where source = ?", [source])
    return {key: _There(number, mark, bool(gone), text) for key, number, mark, gone, text in rows}


def _difference(old: _There, after: str) -> Difference:
    return Difference(Changed.IDEA, old.number, old.text, after)


def _take_names(engine: Engine, fresh: Iterable[Idea], changed: Sequence[Idea], numbers: Mapping[str, int]) -> None:
    """Topics and target groups."""
    again = list(changed)
    new = list(fresh)
    for table in ("idea_topic", "idea_target_group"):
        engine.run_many(f"delete from {table} where idea = ?", [(numbers[idea.key],) for idea in again])
    named = [*new, *again]
    topics = [(numbers[idea.key], plain(name)) for idea in named for name in idea.topics]
    engine.fill("idea_topic", ("idea", "name"), topics)
    groups = [(numbers[idea.key], plain(name)) for idea in named for name in idea.target_groups]
    engine.fill("idea_target_group", ("idea", "name"), groups)


def _content(idea: Idea, mark: str) -> tuple[Value, ...]:
    votes = idea.online
    texts = (idea.kind.value, idea.place.value, idea.channel, idea.field, idea.category, idea.date, idea.origin)
    return (
        *(mark, 0, idea.card, plain(idea.text), plain(idea.detail)),
        *(plain(text) for text in texts),
        *(plain(idea.derived_from), int(idea.handwritten), int(idea.internal), plain(votes.source)),
        *(votes.scale.value, votes.pro, votes.contra, votes.pro - votes.contra, votes.comments),
        *(plain(idea.spot.words), idea.spot.latitude, idea.spot.longitude),
        " ".join(words_of(f"{idea.text} {idea.detail}")),  # a search looks for words, so each once is enough
    )


def plain(text: str) -> str:
    """Without the character zero, which PostgreSQL's texts cannot hold."""
    return text.replace("\0", "") if "\0" in text else text
