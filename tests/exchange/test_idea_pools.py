"""Rules O1 to O4 of app/SPEC.md: files of Decidim, CONSUL, adhocracy+ and DIPAS in their own formats."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from exchange.kit import BONN, DATA, text_file, workbook
from workshopdesk.app import queries
from workshopdesk.app.commands import EditDetails
from workshopdesk.app.details import idea_pool
from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.note import Note, NoteKind, NoteSource, OnlineVotes, Spot, VoteScale
from workshopdesk.exchange.csv_export import ideas_csv
from workshopdesk.exchange.idea_import import ImportReport, import_ideas, take_in
from workshopdesk.exchange.ideas.column_profile import ProfileShelf, mapping_for, read_profile
from workshopdesk.exchange.ideas.draft import IdeaDraft
from workshopdesk.exchange.ideas.entry import day, plain, spot
from workshopdesk.exchange.ideas.idea_file import read_ideas
from workshopdesk.exchange.skipped_rows import SkippedRow, SkipReason
from workshopdesk.exchange.table_file import Mapping

POOLS = DATA / "idea-pools"
TITLES = ["Sichere Querung am Marktplatz", "WLAN im Jugendtreff", '=2 Bänke "am Fluss"']
CONSUL_PAGES = [POOLS / "consul_graphql_proposals_p1.json", POOLS / "consul_graphql_proposals_p2_camelcase.json"]

THREE_IDEAS = [
    ("decidim_export_v024.csv", "decidim"),
    ("decidim_import_v024_to_v029.csv", "decidim"),
    ("decidim_import_v030.csv", "decidim"),
    ("decidim_import_v030.json", "decidim"),
    ("consul_admin_proposals.json", "consul"),
    ("adhocracyplus_ideas.xlsx", "adhocracy"),
    ("adhocracyplus_mapideas.xlsx", "adhocracy"),
    ("adhocracyplus_api_ideas.json", "adhocracy"),
    ("dipas_contributions.csv", "dipas"),
    ("dipas_pds_contributions.json", "dipas"),
]


def drafts(name: str) -> tuple[IdeaDraft, ...]:
    return read_ideas(POOLS / name).drafts


def import_together(session: Session, *paths: Path) -> ImportReport:
    return take_in(session, [(path.name, read_ideas(path)) for path in paths])


def pool_at(session: Session, address: str) -> None:
    pool = idea_pool(session.state)
    assert pool is not None
    session.do(EditDetails((replace(pool, base_url=address),)))


def notes(session: Session) -> list[Note]:
    return queries.notes(session.state)


@pytest.mark.parametrize(("name", "preset"), THREE_IDEAS)
def test_the_header_tells_the_platform_and_every_idea_comes_in_once(name: str, preset: str, session: Session) -> None:
    """O1"""
    report = import_ideas(session, POOLS / name)
    assert (report.presets, report.rows_read, report.ideas_added) == ((preset,), 3, 3)
    assert [note.text for note in notes(session)] == TITLES
    first = notes(session)[0].detail
    assert first.startswith("Zebrastreifen mit Beleuchtung; Ältere und Kinder kommen kaum über die Straße.")
    assert "<" not in first
    assert notes(session)[2].detail == "Test: Anführungszeichen, Semikolon; Umlaut ß und Emoji 🌳"
    again = import_ideas(session, POOLS / name)
    assert (again.ideas_added, again.ideas_refreshed) == (0, 0)
    assert {row.reason for row in again.rows_skipped} == {SkipReason.KNOWN}


def test_pages_of_consul_become_three_ideas_with_their_addresses(session: Session) -> None:
    """PROCESS-STEPS.md P2, word for word: 3 ideas, source URL from the pool's address, the second time 0 new."""
    pool_at(session, "https://mitreden.pforzheim.example/")
    report = import_together(session, *CONSUL_PAGES)
    assert (report.rows_read, report.ideas_added, report.rows_skipped) == (3, 3, ())
    assert [note.text for note in notes(session)] == TITLES
    assert [note.origin for note in notes(session)] == [
        f"https://mitreden.pforzheim.example/proposals/{number}" for number in (100, 101, 102)
    ]
    assert [note.category for note in notes(session)] == ["Mobilität", "Digitalisierung", "Umwelt"]
    assert {note.source for note in notes(session)} == {NoteSource.ONLINE}
    assert {note.origin_date for note in notes(session)} == {"2025-03-12"}
    before = notes(session)
    again = import_together(session, *CONSUL_PAGES)
    assert (again.ideas_added, again.ideas_refreshed) == (0, 0)
    assert [(row.file, row.row) for row in again.rows_skipped] == [
        (CONSUL_PAGES[0].name, 1),
        (CONSUL_PAGES[0].name, 2),
        (CONSUL_PAGES[1].name, 1),
    ]
    assert notes(session) == before


def test_an_address_that_is_told_later_is_entered_and_no_card_doubled(session: Session) -> None:
    """O1"""
    import_together(session, *CONSUL_PAGES)
    assert [note.origin for note in notes(session)] == ["100", "101", "102"]
    pool_at(session, "https://mitreden.example")
    report = import_together(session, *CONSUL_PAGES)
    assert (report.ideas_added, report.ideas_refreshed) == (0, 3)
    assert notes(session)[2].origin == "https://mitreden.example/proposals/102"


def test_another_file_of_the_same_platform_brings_the_same_ideas(session: Session) -> None:
    """O1: the CSV of DIPAS has no address, its GeoJSON has one."""
    import_ideas(session, POOLS / "dipas_contributions.csv")
    report = import_ideas(session, POOLS / "dipas_pds_contributions.json")
    assert (report.ideas_added, report.ideas_refreshed) == (0, 3)
    assert notes(session)[0].origin == "https://musterverfahren.beteiligung.example/dipas/#/contribution/262"
    import_ideas(session, POOLS / "adhocracyplus_ideas.xlsx")
    assert import_ideas(session, POOLS / "adhocracyplus_api_ideas.json").ideas_added == 0


def test_an_idea_that_came_in_before_its_platform_was_known_is_recognised(session: Session) -> None:
    """O1: version 0.1.0 made its keys from identity, title and text of any table."""
    import_ideas(session, POOLS / "dipas_contributions.csv", preset="generic")
    assert [note.text for note in notes(session)] == TITLES
    report = import_ideas(session, POOLS / "dipas_contributions.csv")
    assert (report.presets, report.ideas_added, len(report.rows_skipped)) == (("dipas",), 0, 3)


def test_one_undo_takes_back_ideas_and_news_of_votes(session: Session, tmp_path: Path) -> None:
    """O3"""
    import_ideas(session, POOLS / "dipas_contributions.csv")
    before = notes(session)
    newer = (POOLS / "dipas_contributions.csv").read_text("utf-8-sig").replace("Z;5;5;5;0;0;", "Z;7;9;8;1;4;")
    newer += "265;Umwelt;Idee;2025-03-13T17:00:00Z;0;0;0;0;0;Mehr Bäume;Schatten am Markt;No;None;;;-;-;-\n"
    report = import_ideas(session, text_file(tmp_path / "neu.csv", newer))
    assert (report.ideas_added, report.ideas_refreshed, len(report.rows_skipped)) == (1, 1, 3)
    assert notes(session)[0].origin_votes == OnlineVotes("DIPAS", VoteScale.FOR_AND_AGAINST, 8, 1, 4)
    assert [note.text for note in notes(session)] == [*TITLES, "Mehr Bäume"]
    session.undo()
    assert notes(session) == before


def test_votes_keep_source_and_scale_and_give_no_dots(session: Session) -> None:
    """O3"""
    import_ideas(session, POOLS / "decidim_export_v024.csv")
    import_ideas(session, CONSUL_PAGES[0])
    import_ideas(session, POOLS / "adhocracyplus_ideas.xlsx")
    import_ideas(session, POOLS / "consul_admin_proposals.json")
    told = [note.origin_votes for note in notes(session)]
    assert told[0] == OnlineVotes("Decidim", VoteScale.SUPPORT, 4, 0, 0)
    assert told[4] == OnlineVotes("CONSUL", VoteScale.SUPPORT, 6, 0, 1)
    assert told[7] == OnlineVotes("adhocracy+", VoteScale.FOR_AND_AGAINST, 4, 2, 2)
    assert told[8] == OnlineVotes()
    assert queries.ballots(session.state) == []


def test_the_table_of_cards_tells_online_votes_beside_the_dots(session: Session, tmp_path: Path) -> None:
    """O3: and reading that table again changes neither votes nor places."""
    import_ideas(session, POOLS / "dipas_contributions.csv")
    import_ideas(session, CONSUL_PAGES[0])
    import_ideas(session, BONN)
    content = ideas_csv(session.state)
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    told = [(row["Online dafür"], row["Online dagegen"], row["Online-Plattform"]) for row in rows]
    assert told[:5] == [
        ("5", "0", "DIPAS"),
        ("4", "1", "DIPAS"),
        ("3", "2", "DIPAS"),
        ("5", "", "CONSUL"),
        ("6", "", "CONSUL"),
    ]
    assert set(told[5:]) == {("", "", "")}
    before = notes(session)
    report = import_ideas(session, text_file(tmp_path / "aus.csv", content))
    assert (report.ideas_added, report.ideas_refreshed) == (0, 0)
    assert notes(session) == before


def test_a_file_without_votes_takes_none_away(session: Session) -> None:
    """O3: CONSUL's tables tell comments and no votes."""
    import_together(session, *CONSUL_PAGES)
    report = import_ideas(session, POOLS / "consul_admin_proposals_with_comments.csv")
    assert (report.ideas_added, report.ideas_refreshed) == (0, 1)
    assert notes(session)[0].origin_votes == OnlineVotes("CONSUL", VoteScale.SUPPORT, 5, 0, 2)
    assert notes(session)[1].origin_votes == OnlineVotes("CONSUL", VoteScale.SUPPORT, 6, 0, 1)


def test_rows_of_comments_are_one_proposal_and_every_row_is_told(session: Session) -> None:
    """O1"""
    report = import_ideas(session, POOLS / "consul_admin_proposals_with_comments.csv")
    assert (report.rows_read, report.ideas_added) == (3, 2)
    assert report.rows_skipped == (SkippedRow(3, SkipReason.COMMENT),)
    assert [note.origin_votes.comments for note in notes(session)] == [2, 0]


@pytest.mark.parametrize("path", sorted(POOLS.glob("*.[cjx]*")), ids=lambda path: path.name)
def test_nobody_who_wrote_or_voted_is_stored(path: Path, session: Session, tmp_path: Path) -> None:
    """O2: neither in memory nor in any byte of the workshop's files."""
    if path.name != "dipas_contributioncomments.csv":
        import_ideas(session, path)
    people = ("example.org", "nutzer0", "nutzer1", "Gute Idee!", "Tempo 20")
    assert not any(one in repr(record) for record in session.state for one in people)
    for file in tmp_path.glob("neu.workshop*"):
        assert not any(one.encode() in file.read_bytes() for one in people), file.name


def test_a_column_about_people_cannot_be_chosen(tmp_path: Path) -> None:
    """O2"""
    table = text_file(tmp_path / "a.csv", "Titel;Ihre E-Mailadresse;Name\nBank;a@example.org;Frau Muster\n")
    for refused in (
        lambda: read_ideas(table, text_column="Name"),
        lambda: read_ideas(table, mapping=Mapping("", 1, (("title", 0), ("text", 1)))),
    ):
        with pytest.raises(KnownError) as error:
            refused()
        assert error.value.code == "column-personal"


def test_a_place_counts_only_where_the_platform_says_so() -> None:
    """O4: DIPAS gives contributions without a place a geometry as well."""
    assert [draft.spot for draft in drafts("dipas_pds_contributions.json")] == [
        Spot("", 48.8921, 8.6946),
        Spot(),
        Spot("", 48.89, 8.7),
    ]
    assert {draft.spot for draft in drafts("dipas_contributions.csv")} == {Spot()}
    assert [draft.spot for draft in drafts("adhocracyplus_mapideas.xlsx")] == [
        Spot("Marktplatz 1", 48.8921, 8.6946),
        Spot(),
        Spot("Uferweg", 48.89, 8.7),
    ]
    assert drafts("decidim_import_v030.csv")[0].spot == Spot("Marktplatz 1", 48.8921, 8.6946)
    assert drafts("decidim_export_v024.csv")[0].spot == Spot("Innenstadt")
    assert drafts("consul_graphql_proposals_p1.json")[0].spot == Spot("Innenstadt")


@pytest.mark.parametrize("degrees", [("0", "0"), ("91", "8"), ("48", "181"), ("nan", "8"), ("", "8.7"), ("x", "y")])
def test_degrees_that_are_none_are_left_out(degrees: tuple[str, str]) -> None:
    """O4"""
    assert spot("Marktplatz", *degrees) == Spot("Marktplatz")


def test_a_place_survives_the_file(session: Session) -> None:
    """O4"""
    import_ideas(session, POOLS / "adhocracyplus_mapideas.xlsx")
    assert notes(session)[0].spot == Spot("Marktplatz 1", 48.8921, 8.6946)
    session.undo()
    session.redo()
    assert notes(session)[0].spot == Spot("Marktplatz 1", 48.8921, 8.6946)


def test_measures_of_decidim_are_projects() -> None:
    (measure,) = drafts("decidim_accountability_results_import.csv")
    assert (measure.text, measure.detail) == ("M-01 Sichere Querungen Innenstadt", "Drei beleuchtete Querungen.")
    assert measure.kind is NoteKind.PROJECT


def test_the_newer_export_of_decidim_is_read_and_what_was_withdrawn_is_told(tmp_path: Path) -> None:
    """O1: names of EXCHANGE.md §2.2, version 0.30, as JSON with nested values."""
    proposal = {
        "id": 7,
        "author": {"id": 3, "name": "Geheime Person", "url": "https://x.example/profiles/geheim"},
        "title": {"de": "Schatten am Markt", "en": "Shade"},
        "body": {"de": "<p>Bäume &amp; Segel</p><p>auch im Winter</p>"},
        "address": "Markt 1",
        "latitude": 48.9,
        "longitude": 8.7,
        "state": "accepted",
        "votes": 12,
        "likes": {"total_count": 2, "user_likes": ["Geheime Person"]},
        "comments": 3,
        "published_at": "2026-02-03T10:00:00Z",
        "url": "https://mitmachen.example.de/p/7",
        "withdrawn": False,
    }
    withdrawn = {**proposal, "id": 8, "withdrawn": True}
    sheet = read_ideas(text_file(tmp_path / "neu.json", json.dumps([proposal, withdrawn])))
    assert sheet.skipped == (SkippedRow(2, SkipReason.WITHDRAWN),)
    (draft,) = sheet.drafts
    assert (draft.text, draft.detail) == ("Schatten am Markt", "Bäume & Segel\nauch im Winter")
    assert (draft.votes.pro, draft.votes.comments, draft.date) == (12, 3, "2026-02-03")
    assert "Geheim" not in repr(draft)


def test_pages_of_mein_berlin_are_lists_within_an_answer(tmp_path: Path) -> None:
    content = json.loads((POOLS / "adhocracyplus_api_ideas.json").read_text("utf-8"))
    page = text_file(tmp_path / "seite.json", json.dumps({"count": 3, "next": None, "results": content}))
    sheet = read_ideas(page)
    assert (sheet.preset, [draft.text for draft in sheet.drafts]) == ("adhocracy", TITLES)


def test_the_columns_of_adhocracy_may_stand_in_any_order(tmp_path: Path) -> None:
    rows = list(openpyxl.load_workbook(POOLS / "adhocracyplus_mapideas.xlsx").worksheets[0].iter_rows(values_only=True))
    turned = workbook(
        tmp_path / "a.xlsx", {"a": [tuple(reversed([str(cell or "") for cell in row])) for row in rows[:2]]}
    )
    (draft,) = read_ideas(turned).drafts
    assert draft == drafts("adhocracyplus_mapideas.xlsx")[0]


def test_a_file_of_comments_and_a_wrong_platform_are_refused_with_a_reason() -> None:
    with pytest.raises(KnownError) as comments:
        read_ideas(POOLS / "dipas_contributioncomments.csv")
    assert comments.value.code == "only-comments"
    with pytest.raises(KnownError) as wrong:
        read_ideas(POOLS / "dipas_contributions.csv", preset="consul")
    assert (wrong.value.code, wrong.value.details) == ("preset-mismatch", {"platform": "CONSUL"})


@pytest.mark.parametrize("content", ["[", "[" * 100_000, '{"a": {"b": 1}}', "[]", "[1, 2]", '["\\ud800"]'])
def test_broken_or_empty_json_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(KnownError) as refused:
        read_ideas(text_file(tmp_path / "a.json", content))
    assert refused.value.code in ("sheet-unreadable", "sheet-format-unknown")


def test_real_lists_of_offices_belong_to_no_platform() -> None:
    assert read_ideas(BONN).preset == "generic"


def test_words_of_participants_that_look_like_markup_stay_as_they_are() -> None:
    assert plain("x < y und <b fehlt, 3 > 2") == "x < y und <b fehlt, 3 > 2"
    assert plain("<script>alert(1)</script>") == "<script>alert(1)</script>"
    assert plain("<ul><li>eins</li><li>zwei &amp; drei</li></ul>") == "eins\nzwei & drei"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2025-03-12 18:00:00 +0100", "2025-03-12"),
        ("2025-03-12T17:00:00Z", "2025-03-12"),
        ("12.03.2025 18:00:00", "2025-03-12"),
        ("12. März 2025", "2025-03-12"),
        ("31.02.2025", ""),
        ("gestern", ""),
    ],
)
def test_days_are_read_as_platforms_write_them(words: str, expected: str) -> None:
    assert day(words) == expected


def test_a_mapping_is_kept_for_tables_with_the_same_headers(tmp_path: Path) -> None:
    shelf = ProfileShelf(tmp_path / "mappings")
    heads = ("Was", "Warum", "Wo")
    assert shelf.recall(heads) is None
    shelf.remember(heads, Mapping("", 1, (("title", 0), ("text", 1), ("place", 2))))
    later = text_file(tmp_path / "spaeter.csv", "Liste\nWo;Warum;Was\nFluss;Zum Ausruhen;Bänke\n")
    profile = shelf.recall(("Wo", "Warum", "Was"))
    assert profile is not None
    (draft,) = read_ideas(later, mapping=mapping_for(later, profile)).drafts
    assert (draft.text, draft.detail, draft.spot) == ("Bänke", "Zum Ausruhen", Spot("Fluss"))
    assert shelf.recall(("Was", "Warum")) is None
    (kept,) = (tmp_path / "mappings").iterdir()
    assert read_profile(kept) == profile
    kept.write_text("{")
    assert shelf.recall(heads) is None


@pytest.mark.parametrize("content", ["", "{}", '{"columns": {"text": 3}}', '{"columns": {"name": "A"}}', "[]"])
def test_a_mapping_that_means_nothing_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(KnownError) as refused:
        read_profile(text_file(tmp_path / "m.json", content))
    assert refused.value.code == "mapping-unreadable"


def test_a_general_list_brings_votes_place_and_day(tmp_path: Path) -> None:
    """O3, O4"""
    text = "Titel;Stadtteil;Breitengrad;Längengrad;Eingang;Dafür;Dagegen\nBank;Weststadt;48,89;8,70;3.4.2026;12;2\n"
    (draft,) = read_ideas(text_file(tmp_path / "a.csv", text)).drafts
    assert draft.spot == Spot("Weststadt", 48.89, 8.7)
    assert draft.votes == OnlineVotes("Online", VoteScale.FOR_AND_AGAINST, 12, 2, 0)
    assert draft.date == "2026-04-03"
