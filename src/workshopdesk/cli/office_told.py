"""Ideas and rankings of the office as JSON values and as lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.app.office.coverage import SEVERAL, Crosstab, CrosstabKind, GroupCoverage
from workshopdesk.app.office.ports import Catalogue, Changed, Difference
from workshopdesk.app.office.queries import Facet, IdeaFilter, IdeaLine, RankBy, RankingLine
from workshopdesk.app.office.words import idea_words

PAGE = 500


def pages(catalogue: Catalogue, wanted: IdeaFilter, after: int, limit: int | None) -> Iterator[list[IdeaLine]]:
    """The ideas page by page, `limit` of them at most."""
    left = limit
    while left is None or left > 0:
        page = catalogue.ideas(wanted, after=after, limit=PAGE if left is None else min(PAGE, left))
        if not page:
            return
        yield page
        after = page[-1].number
        left = None if left is None else left - len(page)


_GERMAN = {Changed.IDEA: "Idee", Changed.GROUP: "Gruppe", Changed.PROFILE: "Steckbrief", Changed.BALLOT: "Abstimmung"}
_ENGLISH = {Changed.IDEA: "Idea", Changed.GROUP: "Group", Changed.PROFILE: "Profile", Changed.BALLOT: "Ballot"}


def difference_line(one: Difference, language: str) -> str:
    """What changed, before and after; a dash where there was nothing or is nothing any more."""
    what = (_ENGLISH if language == "en" else _GERMAN)[one.changed]
    before, after = (f"„{words}“" if words else "–" for words in (one.before, one.after))
    return f"       {what}{f' {one.number}' if one.number else ''}: {before} → {after}"


def idea_told(idea: IdeaLine) -> dict[str, object]:
    return asdict(idea)


def idea_line(idea: IdeaLine, language: str) -> str:
    return f"{idea.number:>7}  {idea_words(idea, language)}  [{idea.workshop}]{pictures_line(idea, language)}"


def pictures_line(idea: IdeaLine, language: str) -> str:
    """How many pictures of its card there are, or nothing."""
    if not idea.pictures:
        return ""
    one, several = ("picture", "pictures") if language == "en" else ("Bild", "Bilder")
    return f"  ({idea.pictures} {one if idea.pictures == 1 else several})"


def facet_told(facet: Facet) -> dict[str, object]:
    return {"criterion": facet.criterion, "value": facet.value, "name": facet.name, "ideas": facet.ideas}


def crosstab_told(table: Crosstab) -> dict[str, object]:
    """The table with its sums; `heads` and names are empty for "none of them"."""
    return asdict(table)


def crosstab_lines(table: Crosstab, language: str) -> list[str]:
    """For every row its filled cells and its sum, the sum of all at the end. `language` is "de" or "en"."""
    none, several, all_ideas = ("none", "several", "Ideas") if language == "en" else ("ohne", "mehrere", "Ideen")
    words = {"": none, SEVERAL: several}
    ways = belonging_words(language).intake if table.kind is CrosstabKind.CHANNELS_BY_TARGET_GROUPS else {}
    lines = []
    for row in table.rows:
        filled = [
            f"{words.get(head, head)} {ideas}" for head, ideas in zip(table.heads, row.cells, strict=True) if ideas
        ]
        name = words.get(row.name) or ways.get(row.name, row.name)
        lines.append(f"{name}: {row.ideas}" + (f"  ({', '.join(filled)})" if filled else ""))
    return [*lines, f"{all_ideas}: {table.total}"]


def group_told(group: GroupCoverage) -> dict[str, object]:
    return asdict(group)


def group_lines(groups: Sequence[GroupCoverage], language: str) -> list[str]:
    """Every target group with its numbers; those that nobody invited or no idea concerns say so."""
    lines = []
    for one in groups:
        if language == "en":
            gap = " – not reached" if not one.workshops or not one.ideas else ""
            lines.append(f"{one.name}: {one.workshops} workshops, {one.ideas} ideas{gap}")
        else:
            gap = " – nicht erreicht" if not one.workshops or not one.ideas else ""
            lines.append(f"{one.name}: {one.workshops} Workshops, {one.ideas} Ideen{gap}")
    return lines


def ranked_told(line: RankingLine, audience: str, method: str, explained: str) -> dict[str, object]:
    """One line with its audience and method beside it, and how the number is made."""
    return {"rank": line.rank, "audience": audience, "method": method, "explained": explained, **asdict(line)}


def ranking_line(line: RankingLine, by: RankBy, language: str) -> str:
    """What it is, how much, out of how many, and where."""
    told = line.told
    if told is None:
        votes = line.online
        score = f"{votes.pro} / {votes.contra}" if votes else ""
    else:
        share = told.share_of_points if by is RankBy.POINTS else told.share_of_ballots
        points = f"{told.points}/{told.ballots_cast * told.budget}" if told.budget else f"n = {told.ballots_cast}"
        percent = f"{100 * (share or 0):5.1f} %"
        score = f"{percent if language == 'en' else percent.replace('.', ',')}  ({points})"
    return f"{line.rank:>5}  {score:<22} {line.title}  [{line.whence}]"
