"""Rule OF9 of app/SPEC.md: rankings over several workshops, on both databases."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from office.kit import POOLS, bring, expert_workshop, practice_states, write
from workshopdesk.app import queries
from workshopdesk.app.office.queries import RankBy, RankingLine, RankingWish, SupportTold
from workshopdesk.cli.office_told import ranking_line
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.office.support import Audience
from workshopdesk.domain.voting import ranking
from workshopdesk.exchange.package import unpack
from workshopdesk.qt.office_pictures import ranking_picture
from workshopdesk.store.office.office_catalogue import OfficeCatalogue


def test_citizens_experts_and_online_are_ranked_apart(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF9: the shares are those of the single papers in the package, counted here once more."""
    first = practice_states()[0]
    bring(
        catalogue,
        write(tmp_path, "a.workshop.zip", first.package),
        write(tmp_path, "b.workshop.zip", expert_workshop().package),
        POOLS / "dipas_contributions.csv",
        POOLS / "consul_graphql_proposals_p1.json",
    )
    assert catalogue.ranked_methods() == [
        ("citizens", "dots"),
        ("experts", "dots"),
        ("online", "online_support"),
        ("online", "online_for_and_against"),
    ]
    package = unpack(first.package)
    (ballot,) = package.state.all(Ballot)
    papers = package.papers[ballot.id]
    dots: Counter[str] = Counter()
    speaking: Counter[str] = Counter()
    for paper in papers:
        for choice in paper.choices:
            dots[choice.candidate_id] += choice.dots
            speaking[choice.candidate_id] += 1
    lines = catalogue.ranking(RankingWish())
    titles = {cluster.title: cluster for cluster in queries.clusters(package.state)}
    assert [line.title for line in lines] == [one.candidate.title for one in ranking(ballot)]
    for line in lines:
        key = titles[line.title].id
        assert line.told is not None
        assert (line.told.points, line.told.ballots, line.told.ballots_cast) == (dots[key], speaking[key], len(papers))
        assert line.told.share_of_points == dots[key] / (len(papers) * ballot.rules.dots_per_person)
        assert line.told.share_of_ballots == speaking[key] / len(papers)
        assert (line.subject, line.workshop, line.beside) == ("group", queries.workshop_of(first.state).title, ())
        assert line.ideas == sum(1 for member in titles[line.title].members)
    experts = catalogue.ranking(RankingWish(audience=Audience.EXPERTS))
    assert {line.workshop for line in experts} == {"Fachrunde"}
    assert {line.number for line in experts}.isdisjoint(line.number for line in lines)

    by_ballots = [line.told.share_of_ballots for line in catalogue.ranking(RankingWish(by=RankBy.BALLOTS)) if line.told]
    assert by_ballots == sorted((speaking[one.id] / len(papers) for one in titles.values()), reverse=True)

    for_and_against = catalogue.ranking(RankingWish(audience=None, method="online_for_and_against"))
    votes = [line.online for line in for_and_against if line.online]
    balances = [one.pro - one.contra for one in votes]
    assert balances == sorted(balances, reverse=True)
    assert [line.told for line in for_and_against] == [None] * 3
    support = catalogue.ranking(RankingWish(audience=None, method="online_support"))
    assert {line.online.platform for line in support if line.online} == {"CONSUL"}


def test_ties_share_a_rank_over_the_border_of_a_page(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF9: page by page the same as at once; ties share a rank, the next one is skipped."""
    rows = ["id;Titel;Pro;Contra"] + [f"{number};Idee {number};{number // 3};0" for number in range(1, 30)]
    bring(catalogue, write(tmp_path, "netz.csv", "\n".join(rows).encode()))
    wish = RankingWish(audience=None, method="online_for_and_against", limit=100)
    whole = catalogue.ranking(wish)
    scores = [line.online.pro for line in whole if line.online]
    assert len(whole) == 29
    assert [line.rank for line in whole] == [scores.index(score) + 1 for score in scores]
    pages = []
    for after in range(0, 29, 4):
        pages += catalogue.ranking(RankingWish(audience=None, method=wish.method, after=after, limit=4))
    assert pages == whole


def test_who_voted_apart_is_named_beside_the_workshop() -> None:
    """OF9: pupils and seniors of one workshop are two lines, each with its group, in lists and on the screen."""
    told = SupportTold("citizens", "Schülerinnen und Schüler", "dots", "Was zuerst?", 6, 3, 4, 3, 0.5, 0.75, 1)
    others = replace(told, group="Ältere Menschen", points=2, share_of_points=1 / 6)
    line = RankingLine(
        rank=1,
        subject="group",
        number=4,
        title="Bänke",
        source=1,
        workshop="Runde",
        ideas=3,
        told=told,
        beside=(others,),
    )
    listed = ranking_line(line, RankBy.POINTS, "de")
    assert listed.split("  ")[-1] == "[Runde, Schülerinnen und Schüler]"
    assert "50,0 %  (6/12)" in listed
    (part,) = ranking_picture([line], RankBy.POINTS, "dots", "de").parts
    place, counted, beside = part["note"].split(" · ")
    assert (place, counted) == ("Runde, Schülerinnen und Schüler", "6 von 12 Punkten")
    assert beside == "Ältere Menschen: Anteil der Punkte 16,7 %"
    assert replace(line, told=None).whence == "Runde"
