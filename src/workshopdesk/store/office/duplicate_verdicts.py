"""The office's word on ideas that are alike: what holds now, a log of every act, and taking the last one back."""

from __future__ import annotations

from collections.abc import Sequence

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.duplicates import Pair, Said, Verdict, pairs_of
from workshopdesk.store.office.engine import Engine
from workshopdesk.store.office.numbers import next_numbers

MOST_IDEAS = 100
"""In one act; "different" keeps every pair of them."""

_NOTHING = ""


def said(engine: Engine) -> Said:
    """All that holds now. Thousands of rows at most: people said every single one."""
    rows = engine.rows("select first, second, verdict from duplicate_verdict order by act, first, second")
    return Said((Pair(first, second), Verdict(verdict)) for first, second, verdict in rows)


def decide(engine: Engine, ideas: Sequence[int], verdict: Verdict, at: str) -> int:
    """See app.office.duplicate_ports.Duplicates.decide; within a writing transaction."""
    wanted = sorted(set(ideas))
    if len(wanted) < 2:  # two ideas are the least that can be alike
        raise DomainError("duplicates-too-few")
    if len(wanted) > MOST_IDEAS:
        raise DomainError("duplicates-too-many", most=MOST_IDEAS)
    for idea in wanted:
        if not engine.rows("select 1 from idea where number = ?", [idea]):
            raise DomainError("idea-missing", number=idea)
    told = dict.fromkeys(pairs_of(wanted, verdict), verdict.value)
    # what was said of these very ideas before is replaced, not contradicted
    told = {pair: _NOTHING for pair in pairs_of(wanted, Verdict.DIFFERENT) if _told(engine, pair)} | told
    return _act(engine, told, at, undoes=0)


def undo(engine: Engine, at: str) -> tuple[Pair, ...]:
    """See app.office.duplicate_ports.Duplicates.undo; within a writing transaction."""
    last = engine.rows(
        "select max(act) from duplicate_decision where undoes = 0"
        " and act not in (select undoes from duplicate_decision where undoes > 0)"
    )[0][0]
    if last is None:
        return ()
    sql = "select first, second, before from duplicate_decision where act = ? order by first, second"
    told = {Pair(first, second): before for first, second, before in engine.rows(sql, [last])}
    _act(engine, told, at, undoes=last)
    return tuple(told)


def _act(engine: Engine, told: dict[Pair, str], at: str, undoes: int) -> int:
    """Log what is said of pairs and let it hold; nothing said is an empty verdict. Contradictions are refused."""
    (act,) = next_numbers(engine, "duplicate_act", 1)
    before = {pair: _told(engine, pair) for pair in told}
    sets_before = said(engine).sets()
    columns = ("act", "first", "second", "verdict", "before", "at", "undoes")
    rows = [(act, pair.first, pair.second, verdict, before[pair], at, undoes) for pair, verdict in told.items()]
    engine.fill("duplicate_decision", columns, rows)
    engine.run_many("delete from duplicate_verdict where first = ? and second = ?", [_key(pair) for pair in told])
    holding = [(*_key(pair), verdict, act) for pair, verdict in told.items() if verdict]
    engine.fill("duplicate_verdict", ("first", "second", "verdict", "act"), holding)
    now = said(engine)
    for number in now.contradictions():
        raise DomainError("duplicates-contradict", number=number)
    _settle(engine, now, sets_before, {idea for pair in told for idea in _key(pair)})
    return act


def _settle(engine: Engine, now: Said, sets_before: dict[int, list[int]], named: set[int]) -> None:
    """Bring what follows from the verdicts up to date: the merged sets, and what is still undecided."""
    sets = now.sets()
    engine.run("delete from idea_same")
    engine.fill("idea_same", ("idea", "lead"), [(idea, lead) for lead, some in sets.items() for idea in some])
    touched = set(named)
    for some in (*sets.values(), *sets_before.values()):
        if named & set(some):
            touched |= set(some)
    groups: set[int] = set()
    for idea in touched:
        sql = "select first, second, of_group from likeness where first = ? or second = ?"
        found = engine.rows(sql, [idea, idea])
        groups |= {group for _, _, group in found}
        engine.run_many(
            "update likeness set undecided = ? where first = ? and second = ?",
            [(int(now.verdict(Pair(one, other)) is None), one, other) for one, other, _ in found],
        )
    engine.run_many(
        "update likeness_group set undecided = (select max(undecided) from likeness where of_group = ?)"
        " where number = ?",
        [(group, group) for group in groups],
    )


def _told(engine: Engine, pair: Pair) -> str:
    rows = engine.rows("select verdict from duplicate_verdict where first = ? and second = ?", _key(pair))
    return rows[0][0] if rows else _NOTHING


def _key(pair: Pair) -> tuple[int, int]:
    return pair.first, pair.second
