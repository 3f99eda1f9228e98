"""Rule OF41 of app/SPEC.md: looks at the ideas under a name, on both databases and on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.kit import Program
from office.kit import KOMMUKI, bring
from workshopdesk.app.office.queries import IdeaFilter
from workshopdesk.app.office.saved_views import LONGEST_NAME, SavedView, view_named
from workshopdesk.base.errors import DomainError
from workshopdesk.store.office.office_catalogue import open_catalogue

AT = "2026-11-23T09:00:00+00:00"
BENCHES = SavedView(name="Bänke", wanted=IdeaFilter(text="bänke", source=1, gone=True), by="round")
ALL = SavedView(name="Zuletzt: alle")


def test_a_view_is_there_for_everybody_until_it_is_deleted(address: str) -> None:
    """OF41"""
    with open_catalogue(address, create=True) as mine, open_catalogue(address) as theirs:
        mine.views.save(ALL, AT)
        mine.views.save(BENCHES, AT)
        assert theirs.views.all() == [BENCHES, ALL]
        assert view_named(theirs.views, "BAENKE") == BENCHES
        with pytest.raises(DomainError) as taken:
            theirs.views.save(SavedView(name=" bänke "), AT)
        assert (taken.value.code, taken.value.details) == ("view-name-taken", {"view": "bänke"})
        for name in ("", " – ", "x" * (LONGEST_NAME + 1)):
            with pytest.raises(DomainError, match="view-name"):
                theirs.views.save(SavedView(name=name), AT)
        theirs.views.delete("Bänke")
        theirs.views.delete("Bänke")
        assert mine.views.all() == [ALL]


def test_a_view_narrows_the_list_of_the_command_line(tmp_path: Path, program: Program) -> None:
    """OF41: options beside the view narrow it further, a name that is not there is told."""
    path = tmp_path / "amt.catalogue"
    with open_catalogue(str(path), create=True) as catalogue:
        bring(catalogue, KOMMUKI / "Kommuki PYT! Leer 2023.xlsx")
        wanted = IdeaFilter(text="bank")
        catalogue.views.save(SavedView(name="Bänke", wanted=wanted), AT)
        expected = [line.number for line in catalogue.ideas(wanted)]
        assert 0 < len(expected) < catalogue.count(IdeaFilter())
    told = program.json("office", "ideas", path, "--view", "bänke")
    assert [idea["number"] for idea in told["ideas"]] == expected
    assert program.json("office", "ideas", path, "--view", "bänke", "--round", 7)["total"] == 0
    assert program.json("office", "views", path)["views"] == [{"name": "Bänke", "wanted": {"text": "bank"}, "by": None}]
    missing = program("office", "ideas", path, "--view", "Stühle", "--json")
    assert (missing.returncode, json.loads(missing.stdout)["error"]) == (1, "view-missing")
