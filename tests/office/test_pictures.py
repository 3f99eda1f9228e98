"""What the office's screen is drawn from: columns of ideas, dissent online, taking part over time."""

from __future__ import annotations

from pathlib import Path

from office.kit import POOLS, bring, practice_states, write
from workshopdesk.app.office.idea_board import by_group, idea_board
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.store.office.office_catalogue import OfficeCatalogue


def test_columns_hold_every_idea_that_has_the_value(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    bring(catalogue, write(tmp_path, "a.session.zip", practice_states()[0].package))
    columns = idea_board(catalogue, IdeaFilter(), "field")
    told = {facet.value: facet.ideas for facet in catalogue.facets(IdeaFilter()) if facet.criterion == "field"}
    assert {column.name: column.ideas for column in columns} == told
    assert all({line.field for line in column.lines} == {column.name} for column in columns)
    (first,) = idea_board(catalogue, IdeaFilter(), "round")
    assert (first.name, first.ideas) == ("1", catalogue.count(IdeaFilter()))
    assert {line.round for line in first.lines} == {1}


def test_by_group_ideas_without_one_stand_at_the_end(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    bring(catalogue, write(tmp_path, "a.session.zip", practice_states()[0].package))
    lines = catalogue.ideas(IdeaFilter(), limit=400)
    columns = by_group(lines)
    assert columns[-1].name == ""
    assert {line.number for column in columns for line in column.lines} == {line.number for line in lines}


def test_an_idea_with_votes_on_one_side_only_divides_nobody(catalogue: OfficeCatalogue) -> None:
    bring(catalogue, *sorted(POOLS.glob("*.json")))
    found = catalogue.divided(10)
    assert found
    assert all(one.pro and one.contra for one in found)
    weaker = [min(one.pro, one.contra) for one in found]
    assert weaker == sorted(weaker, reverse=True)


def test_months_count_workshops_people_and_ideas(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    practice = practice_states()[0]
    bring(catalogue, write(tmp_path, "a.session.zip", practice.package), *sorted(POOLS.glob("*.json")))
    dated = [one for one in catalogue.publication.workshops() if one.date]
    months = catalogue.months()
    assert [month.month for month in months] == sorted({one.date[:7] for one in dated})
    assert sum(month.workshops for month in months) == len(dated)
    assert sum(month.people for month in months) == sum(one.people for one in dated)
