"""What charts and key figures of the office's documents count, in one walk over the public ideas. Rule OF34.

Sums count every idea once, whatever it belongs to.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from workshopdesk.app.office.answer_words import WITHOUT_FIELD, WITHOUT_TOPIC
from workshopdesk.app.office.answers import words_on
from workshopdesk.app.office.ports import Catalogue
from workshopdesk.app.office.publication import PublishedIdea, PublishedWorkshop
from workshopdesk.app.office.queries import IdeaLine, RankingLine, RankingWish
from workshopdesk.domain.office.support import Audience

MOST_CONTESTED = 12


@dataclass(frozen=True, slots=True, order=True)
class Contested:
    """An idea with votes for and against it online; `least` is the smaller of the two numbers."""

    least: int
    total: int
    idea: int
    words: str
    pro: int
    contra: int


@dataclass(frozen=True, slots=True)
class Ranking:
    """The best lines of one audience and method; `audience` is an Audience or "online"."""

    audience: str
    method: str
    lines: tuple[RankingLine, ...]


class Counts:
    """Counts ideas as they pass by; everything is told afterwards."""

    def __init__(self) -> None:
        self.ideas = 0
        self.codes: Counter[str] = Counter()
        self.fields: Counter[str] = Counter()
        self.topics: Counter[str] = Counter()
        self.channels: Counter[str] = Counter()
        self.target_groups: Counter[str] = Counter()
        self.sources: Counter[int] = Counter()
        self.fields_by_sources: Counter[tuple[str, int]] = Counter()
        self.fields_by_topics: Counter[tuple[str, str]] = Counter()
        self.in_measures = 0
        self._contested: list[Contested] = []

    def add(self, idea: PublishedIdea) -> None:
        line = idea.line
        field, topics = field_of(line), line.topics or (WITHOUT_TOPIC,)
        self.ideas += 1
        self.in_measures += bool(idea.measures)
        self.codes[idea.said.code.value if idea.said else "open"] += 1
        self.fields[field] += 1
        self.channels[line.channel] += 1
        self.sources[line.source] += 1
        self.fields_by_sources[field, line.source] += 1
        self.topics.update(topics)
        self.target_groups.update(line.target_groups)
        for topic in topics:
            self.fields_by_topics[field, topic] += 1
        votes = line.online
        if votes is not None and votes.pro and votes.contra:
            found = Contested(
                min(votes.pro, votes.contra),
                votes.pro + votes.contra,
                -line.number,  # of two alike the first one stays
                words_on(idea),
                votes.pro,
                votes.contra,
            )
            heapq.heappush(self._contested, found)
            if len(self._contested) > MOST_CONTESTED:
                heapq.heappop(self._contested)

    @property
    def contested(self) -> list[Contested]:
        """The ideas that divide most: those with the most votes on their weaker side."""
        return sorted(self._contested, reverse=True)

    def field_names(self) -> list[str]:
        """By their number of ideas; those without a field last."""
        return sorted(self.fields, key=lambda name: (name == WITHOUT_FIELD, -self.fields[name], name))


def field_of(line: IdeaLine) -> str:
    """Its field of action, else the category that it came with from a pool or table."""
    return line.field or line.category or WITHOUT_FIELD


def counted(ideas: Iterable[PublishedIdea]) -> Counts:
    counts = Counts()
    for idea in ideas:
        counts.add(idea)
    return counts


def public_rankings(catalogue: Catalogue, limit: int) -> list[Ranking]:
    """Every ranking with its best public lines; internal cards and groups, and what has no record here, left out."""
    found = []
    for who, how in catalogue.ranked_methods():
        audience = None if who == "online" else Audience(who)
        lines: list[RankingLine] = []
        after = 0
        while len(lines) < limit:
            page = catalogue.ranking(RankingWish(audience=audience, method=how, after=after, limit=limit))
            if not page:
                break
            lines += _public(catalogue, page)
            after += len(page)
        if lines:
            found.append(Ranking(who, how, tuple(_ranked_anew(lines[:limit]))))
    return found


def _ranked_anew(lines: Sequence[RankingLine]) -> Iterable[RankingLine]:
    """The lines with ranks among themselves, so that a gap does not tell of internal ones; ties stay ties."""
    rank, before = 0, 0
    for place, line in enumerate(lines, 1):
        rank = rank if line.rank == before else place
        before = line.rank
        yield replace(line, rank=rank)


def _public(catalogue: Catalogue, page: Sequence[RankingLine]) -> list[RankingLine]:
    shown = {
        subject: catalogue.publication.public_among(subject, {line.number for line in page if line.subject == subject})
        for subject in ("idea", "group")
    }
    return [line for line in page if line.number in shown.get(line.subject, ())]


@dataclass(frozen=True, slots=True)
class Month:
    """Workshops and people of a month (YYYY-MM) and the ideas they brought; `without_people` did not count people."""

    month: str
    workshops: int
    people: int
    without_people: int
    ideas: int


def months(workshops: Iterable[PublishedWorkshop], counts: Counts) -> list[Month]:
    """Every month in which something was held, in order; workshops and tables without a date are left out."""
    found: dict[str, list[PublishedWorkshop]] = {}
    for one in workshops:
        if len(one.date) >= 7:
            found.setdefault(one.date[:7], []).append(one)
    return [
        Month(
            month,
            len(held),
            sum(one.people for one in held),
            sum(not one.people for one in held),
            sum(counts.sources[one.number] for one in held),
        )
        for month, held in sorted(found.items())
    ]
