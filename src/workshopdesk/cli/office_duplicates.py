"""office duplicates: ideas that are alike, and what people decide of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from workshopdesk.cli.terminal import Terminal, json_option

if TYPE_CHECKING:
    from workshopdesk.app.office.duplicate_ports import DuplicateGroup, Duplicates

VERDICTS = ("merge", "related", "different")
_LEAST, _MOST, _DEFAULT = 60, 100, 80


class _Numbers(click.ParamType[tuple[int, ...]]):
    """Numbers of ideas with commas between them: 3,17."""

    name = "numbers"

    def convert(
        self, value: str | tuple[int, ...], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, ...]:
        if isinstance(value, tuple):
            return value
        if not all(part.isascii() and part.isdigit() for part in value.split(",")):
            self.fail(f"{value!r} is not a list of numbers such as 3,17", param, ctx)
        return tuple(int(part) for part in value.split(","))


@click.command()
@click.argument("catalogue")
@click.option(
    "--threshold",
    type=click.IntRange(_LEAST, _MOST),
    default=None,
    help=f"Show ideas from this likeness on, 100 for the very same words only. First {_DEFAULT}, then the last one.",
)
@click.option(
    "--decide",
    type=(_Numbers(), click.Choice(VERDICTS)),
    multiple=True,
    metavar="IDEA,IDEA… merge|related|different",
    help="Say it of these ideas; may be given several times.",
)
@click.option("--undo", is_flag=True, help="Take back what was decided last.")
@click.option("--decided", is_flag=True, help="Also groups of which everything was decided.")
@click.option(
    "--as-found", is_flag=True, help="Do not look again, even if files have come since; for who may only read."
)
@click.option("--after", type=click.IntRange(min=0), default=0, help="Leave out so many groups: the next page.")
@click.option("--limit", type=click.IntRange(1, 1000), default=100, show_default=True, help="At most so many groups.")
@json_option
@click.pass_obj
def duplicates(
    terminal: Terminal,
    catalogue: str,
    threshold: int | None,
    decide: tuple[tuple[tuple[int, ...], str], ...],
    undo: bool,
    decided: bool,
    as_found: bool,
    after: int,
    limit: int,
) -> None:
    """Show ideas with the same or nearly the same words, over all workshops, and keep what people decide of them.

    Nothing is ever merged by itself. Merged ideas are one idea from several sources: each keeps its number and its
    place in every list, with the others beside it. What was called different is not shown again.
    """
    from workshopdesk.base.clock import SystemClock
    from workshopdesk.domain.office.duplicates import Verdict
    from workshopdesk.store.office.office_catalogue import open_catalogue

    if undo and decide:
        raise click.UsageError("--undo and --decide exclude each other")
    told: dict[str, object] = {}
    with open_catalogue(catalogue) as opened:
        found = opened.duplicates
        clock = SystemClock()
        for ideas, verdict in decide:
            found.decide(ideas, Verdict(verdict), clock.now().isoformat())
        if decide:
            told["decided"] = [{"ideas": list(ideas), "verdict": verdict} for ideas, verdict in decide]
            terminal.say(f"{len(decide)} entschieden", f"{len(decide)} decided")
        if undo:
            pairs = found.undo(clock.now().isoformat())
            told["undone"] = [{"first": pair.first, "second": pair.second} for pair in pairs]
            terminal.say(f"Zurückgenommen: {len(pairs)} Paare", f"Taken back: {len(pairs)} pairs")
        if not decide and not undo:
            if not as_found:
                _look(found, threshold)
            told |= _shown(terminal, found, undecided=not decided, after=after, limit=limit)
        told["counts"] = _counts(terminal, found)
    terminal.result(told)


def _look(found: Duplicates, threshold: int | None) -> None:
    from workshopdesk.app.office.duplicates import find_duplicates, needs_search
    from workshopdesk.base.clock import SystemClock

    last = found.last_search()
    wanted = threshold or (last.threshold if last else _DEFAULT)
    if needs_search(last, wanted):
        find_duplicates(found, SystemClock(), wanted)


def _shown(terminal: Terminal, found: Duplicates, *, undecided: bool, after: int, limit: int) -> dict[str, object]:
    groups = found.groups(undecided=undecided, after=after, limit=limit)
    for group in groups:
        _say(terminal, group)
    last = found.last_search()
    return {
        "threshold": last.threshold if last else None,
        "outdated": last is None or last.outdated,
        "groups": [_described(group) for group in groups],
    }


def _say(terminal: Terminal, group: DuplicateGroup) -> None:
    from workshopdesk.app.office.words import VERDICTS_ENGLISH, VERDICTS_GERMAN

    terminal.say(f"Gruppe {group.number}, {group.score} % gleich", f"Group {group.number}, {group.score} % alike")
    for idea in group.ideas:
        line = f"{idea.number:>7}  {idea.text}  [{idea.workshop}]"
        terminal.say(line, line)
    for told in group.pairs:
        pair = f"         {told.pair.first} – {told.pair.second}: {told.score} %"
        terminal.say(
            pair + (f", {VERDICTS_GERMAN[told.verdict]}" if told.verdict else ""),
            pair + (f", {VERDICTS_ENGLISH[told.verdict]}" if told.verdict else ""),
        )


def _described(group: DuplicateGroup) -> dict[str, object]:
    from workshopdesk.cli.office_told import idea_told

    return {
        "number": group.number,
        "score": group.score,
        "ideas": [idea_told(idea) for idea in group.ideas],
        "pairs": [
            {
                "first": told.pair.first,
                "second": told.pair.second,
                "score": told.score,
                "verdict": told.verdict.value if told.verdict else None,
            }
            for told in group.pairs
        ],
    }


def _counts(terminal: Terminal, found: Duplicates) -> dict[str, int]:
    counts = found.counts()
    terminal.say(
        f"{counts.undecided_groups} von {counts.groups} Gruppen sind noch zu entscheiden."
        " Gefunden wird fast gleicher Wortlaut, nicht gleicher Sinn.",
        f"{counts.undecided_groups} of {counts.groups} groups are still to be decided."
        " What is found has nearly the same words, not the same meaning.",
    )
    return {
        "groups": counts.groups,
        "undecided_groups": counts.undecided_groups,
        "pairs": counts.pairs,
        "undecided_pairs": counts.undecided_pairs,
        "exact": counts.exact,
        "merged": counts.merged,
        "related": counts.related,
        "different": counts.different,
    }
