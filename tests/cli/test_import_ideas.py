"""import-ideas with files of platforms, several at once, and with a mapping of columns."""

from __future__ import annotations

import json

import pytest

from cli.kit import DATA, Program

POOLS = DATA / "idea-pools"
PAGES = (POOLS / "consul_graphql_proposals_p1.json", POOLS / "consul_graphql_proposals_p2_camelcase.json")


def test_pages_of_one_platform_are_read_at_once_and_only_once(program: Program) -> None:
    workshop = program.new()
    first = program.json("import-ideas", workshop, *PAGES, "--preset", "consul")
    assert (first["presets"], first["rows_read"], first["ideas_added"]) == (["consul", "consul"], 3, 3)
    second = program.json("import-ideas", workshop, *PAGES)
    assert (second["ideas_added"], second["ideas_refreshed"]) == (0, 0)
    assert second["rows_skipped"][2] == {"file": PAGES[1].name, "row": 1, "reason": "schon vorhanden"}


def test_a_mapping_names_the_columns_and_the_channel_is_kept(program: Program) -> None:
    workshop = program.new()
    (program.folder / "liste.csv").write_text("Was;Warum\nBänke am Fluss;Zum Ausruhen\n", "utf-8")
    (program.folder / "zuordnung.json").write_text(json.dumps({"columns": {"title": "Was", "text": "Warum"}}), "utf-8")
    refused = program("import-ideas", workshop, "liste.csv", "--json")
    assert (refused.returncode, json.loads(refused.stdout)["error"]) == (1, "no-idea-column")
    named = ("import-ideas", workshop, "liste.csv", "--mapping", "zuordnung.json", "--channel", "email")
    assert program.json(*named)["ideas_added"] == 1
    assert program.json(*named)["ideas_added"] == 0
    program.json("export", workshop, "--out", "aus", "--format", "csv")
    (table,) = (program.folder / "aus").rglob("*.csv")
    row = table.read_text("utf-8-sig").splitlines()[1]
    assert '"Bänke am Fluss";"Zum Ausruhen"' in row
    assert '"E-Mail"' in row


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([POOLS / "dipas_contributioncomments.csv"], "only-comments"),
        ([POOLS / "dipas_contributions.csv", "--preset", "decidim"], "preset-mismatch"),
        ([POOLS / "dipas_contributions.csv", "--mapping", POOLS / "README.md"], "mapping-unreadable"),
        ([*PAGES, POOLS / "fort.json"], "source-missing"),
    ],
)
def test_what_cannot_be_read_is_refused_whole(program: Program, arguments: list[object], code: str) -> None:
    workshop = program.new()
    done = program("import-ideas", workshop, *arguments, "--json")
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["error"]) == (1, code)
    assert "…" not in answer["message"]
    assert program.json("import-ideas", workshop, *PAGES)["ideas_added"] == 3


def test_a_mapping_beside_named_columns_is_wrong_usage(program: Program) -> None:
    done = program("import-ideas", "a.workshop", "b.csv", "--mapping", "m.json", "--preset", "consul")
    assert done.returncode == 2
