"""The public site, read back page by page with lxml: complete, public, accessible in its structure, inert.

How it looks and works in a browser: tests/extra/test_public_site_in_browser.py.
"""

from __future__ import annotations

import csv
import io
import json
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import lxml.html
import pytest

from office.answered_kit import BODY, HOSTILE, INSIDE, KAMEN, bring_answered
from office.kit import bring, office, taken
from office.measure_kit import STAMP
from workshopdesk.app.office import measuring
from workshopdesk.app.office.counts import public_rankings
from workshopdesk.app.office.measure_sheets import measure_sheets
from workshopdesk.app.office.publication import PublishedIdea, every_idea
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.site.places import Places
from workshopdesk.documents.site.site import SiteWish, site_files
from workshopdesk.domain.note import Cluster, Note
from workshopdesk.domain.office.disposition import DispositionCode
from workshopdesk.domain.office.measure import SourceOf, SourceRef
from workshopdesk.domain.state import State
from workshopdesk.exchange.office_site_tables import OfficeSiteTables
from workshopdesk.store.office.office_catalogue import OfficeCatalogue, open_catalogue

DAY = "2026-11-23"
POOL_IDEAS = 3


@dataclass(frozen=True)
class Made:
    """A catalogue, the workshop in it, and the site of it as files and as trees."""

    catalogue: OfficeCatalogue
    state: State
    files: dict[str, bytes]
    trees: dict[str, lxml.html.HtmlElement]

    def text(self, place: str) -> str:
        return " ".join(self.trees[place].text_content().split())


def site(catalogue: OfficeCatalogue) -> dict[str, bytes]:
    return dict(site_files(catalogue, SiteWish(day=DAY, imprint="Stadt Musterstadt"), OfficeSiteTables()))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    folder = tmp_path_factory.mktemp("site")
    with open_catalogue(str(folder / "a.catalogue"), create=True) as catalogue:
        state = bring_answered(catalogue, folder)
        files = site(catalogue)
        trees = {
            name: lxml.html.document_fromstring(content.decode())
            for name, content in files.items()
            if name.endswith(".html")
        }
        yield Made(catalogue, state, files, trees)


def _public_notes(state: State) -> list[Note]:
    """Counted from the workshop alone: what lies on a board, is not internal and not in internal groups only."""
    groups = list(state.all(Cluster))
    found = []
    for note in state.all(Note):
        inside = [group for group in groups if note.id in group.members]
        hidden = note.internal or (inside and all(group.internal for group in inside))
        if note.place != "bin" and not hidden:
            found.append(note)
    return found


def test_every_public_card_has_its_page_where_its_code_leads(made: Made) -> None:
    """OF31, OF35: as many pages as public cards, each with the words on the card and what became of it."""
    notes = _public_notes(made.state)
    assert len(notes) == 49
    pages = {name for name in made.files if name.startswith("i/")}
    assert pages == {f"i/{note.id}/index.html" for note in notes}
    for note in notes:
        page = made.trees[f"i/{note.id}/index.html"]
        (words,) = page.xpath("//h1")
        shown = " ".join(note.text.split())
        assert words.text_content() == shown or note.text == HOSTILE
        (state,) = page.xpath("//section[@aria-labelledby='wurde']//p[@class='state']")
        assert state.text_content().strip()
    others = [one for one in every_idea(made.catalogue.publication) if not _from_workshop(one)]
    assert {f"idee/{one.line.number}/index.html" for one in others} == {n for n in made.files if n.startswith("idee/")}


def _from_workshop(idea: PublishedIdea) -> bool:
    return idea.line.source == 1


def test_disposition_measure_and_decision_are_told(made: Made) -> None:
    """OF31, OF32: reason and day of a disposition; a measure with its status; body, date and votes of a decision."""
    refused = next(name for name in made.trees if "Die Fläche gehört der Stadt nicht." in made.text(name))
    assert "Der Idee wird nicht gefolgt." in made.text(refused)
    assert "20. November 2026" in made.text(refused)
    (group, *_) = sorted(made.state.all(Cluster), key=lambda one: one.number)
    page = made.text(f"i/{group.members[0]}/index.html")
    assert "M-01 „Bänke und Schatten auf dem Markt“: in Umsetzung seit 1. Dezember 2026" in page
    assert f"{BODY}, 24. November 2026: ungeändert beschlossen (Ja 11, Nein 2, Enthaltung 1)" in page
    measure = made.text("massnahmen/m-04.html")
    assert "Empfehlung" in measure
    assert "beschlossen" not in measure
    log = made.text("beschluesse.html")
    assert log.index(BODY) < log.index("Stadtrat")
    assert "M-03" not in log


def test_nothing_internal_is_in_any_file(made: Made) -> None:
    """OF30: neither words nor keys; the marker stands in cards, groups, a workshop, measures, ratings and relations."""
    hidden = {note.id for note in made.state.all(Note)} - {note.id for note in _public_notes(made.state)}
    assert hidden
    for name, content in made.files.items():
        assert INSIDE.encode() not in content, name
        assert not any(key in name for key in hidden)
    assert "massnahmen/m-03.html" not in made.files


def test_words_of_people_are_never_markup(made: Made) -> None:
    """OF33: tags, formulas and marks of direction in a card arrive as words, in HTML, JSON, JavaScript and CSV."""
    (note,) = [note for note in made.state.all(Note) if note.text == HOSTILE]
    page = made.trees[f"i/{note.id}/index.html"]
    assert page.xpath("//h1")[0].text_content().startswith("<script>alert(1)</script> =1+1 </svg>&amp;")
    for tree in made.trees.values():
        assert not [one for one in tree.xpath("//script") if not one.get("src") or one.text]
        assert not tree.xpath("//@onclick | //@onload | //@onerror | //@style")
    rows = list(csv.reader(io.StringIO(made.files["daten/ideen.csv"].decode("utf-8-sig")), delimiter=";"))
    assert not [cell for row in rows for cell in row if cell.lstrip().startswith(("=", "+", "-", "@"))]
    assert made.files["daten/suche-1.js"].isascii()


def test_all_tables_say_the_same(made: Made) -> None:
    """OF31: CSV, JSON per workshop and the search have every public idea once, with the same words."""
    ideas = list(every_idea(made.catalogue.publication))
    rows = list(csv.reader(io.StringIO(made.files["daten/ideen.csv"].decode("utf-8-sig")), delimiter=";"))
    assert len(rows) - 1 == len(ideas) == 49 + 18 + POOL_IDEAS
    contents = json.loads(made.files["daten/inhalt.json"])
    files = [json.loads(made.files[one["file"]]) for one in contents["files"]]
    listed = [idea for one in files for idea in one["ideas"]]
    assert {idea["page"] for idea in listed} == {row[-1] for row in rows[1:]} <= made.files.keys()
    assert [idea["became"]["words"] for idea in listed] == [row[rows[0].index("Was daraus wurde")] for row in rows[1:]]
    shard = made.files["daten/suche-1.js"].decode().removeprefix("workshopdeskSearch.add(").removesuffix(");\n")
    assert {row[0] for row in json.loads(shard)} == {idea["page"] for idea in listed}
    assert [one["key"] for one in contents["measures"]] == ["M-01", "M-02", "M-04"]
    assert [one["body"] for one in contents["decisions"]] == [BODY, "Stadtrat"]


def test_every_link_leads_to_a_page_and_nothing_is_fetched(made: Made) -> None:
    """OF33, OF35: links within the site resolve, anchors exist; scripts, styles and forms are the site's own."""
    for name, tree in made.trees.items():
        for link in tree.xpath("//a/@href"):
            parts = urlsplit(link)
            if parts.scheme:
                assert parts.scheme in ("http", "https")
                continue
            target = (
                posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(parts.path))) if parts.path else name
            )
            assert target in made.files, (name, link)
            if parts.fragment and target in made.trees:
                assert made.trees[target].xpath(f"//*[@id='{parts.fragment}']"), (name, link)
        for fetched in tree.xpath("//script/@src | //link/@href | //img/@src | //form/@action | //iframe/@src"):
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), fetched))
            assert target in made.files, (name, fetched)
    for name in ("site.css", "site.js"):
        words = made.files[name].decode()
        assert not [word for word in ("http:", "https:", "url(", "@import", "fetch(", "XMLHttp") if word in words]


def test_pages_have_the_structure_that_screen_readers_need(made: Made) -> None:
    """OF33, OF34: language, title, landmarks, one h1, headings in order, unique ids, named fields, heads of tables."""
    for name, tree in made.trees.items():
        assert tree.get("lang") == "de"
        assert tree.findtext(".//title")
        assert [len(tree.xpath(f"//{mark}")) for mark in ("header", "main", "footer", "h1")] == [1, 1, 1, 1], name
        assert tree.xpath("//body/*[1][self::a]/@href") == ["#inhalt"]
        levels = [int(one.tag[1]) for one in tree.xpath("//h1 | //h2 | //h3 | //h4")]
        assert all(after - before <= 1 for before, after in pairwise(levels)), (name, levels)
        ids = tree.xpath("//@id")
        assert len(ids) == len(set(ids)), name
        for one in tree.xpath("//input | //select"):
            assert tree.xpath(f"//label[@for='{one.get('id')}']"), name
        for one in tree.xpath("//*[@aria-labelledby]"):
            assert set(one.get("aria-labelledby").split()) <= set(ids), name
        for table in tree.xpath("//table"):
            assert table.xpath("caption")
            assert table.xpath(".//thead//th[@scope='col']")
            assert all(row.xpath("th[@scope='row']") for row in table.xpath(".//tbody/tr"))


def test_every_chart_has_its_words_and_its_table(made: Made) -> None:
    """OF34: drawings with title and description, each with a table; the first one counts every idea once."""
    charts = made.trees["index.html"].xpath("//section[contains(@class, 'chart')]")
    titles = [chart.findtext("h3") for chart in charts]
    assert titles[0] == "Was aus den Ideen wurde"
    assert {"Rangfolge: Bürgerschaft, Anteil der Punkte", "Beteiligung im Lauf der Zeit"} <= set(titles)
    for chart in charts:
        (drawing,) = chart.xpath(".//svg[@role='img']")
        assert len(drawing.xpath("./title[text()] | ./desc[text()]")) == 2
        assert chart.xpath(".//details//tbody/tr")
    shares = [int(cell) for cell in charts[0].xpath(".//tbody/tr/td[1]/text()")]
    assert sum(shares) == len(list(every_idea(made.catalogue.publication)))


def test_the_same_catalogue_gives_the_same_site(made: Made) -> None:
    """OF33: byte for byte."""
    assert site(made.catalogue) == made.files


def test_the_command_writes_a_new_folder_only(made: Made, tmp_path: Path) -> None:
    """OF33: a folder that holds anything is refused and stays as it is; nothing half done is left beside it."""
    catalogue = tmp_path / "leer.catalogue"
    open_catalogue(str(catalogue), create=True).close()
    out = tmp_path / "seiten"
    out.mkdir()
    wish = ("export", catalogue, "--format", "site", "--out", out, "--day", DAY)
    assert office(*wish)[0] == 0
    assert (out / "index.html").is_file()
    assert "Noch wurde nichts beschlossen." in (out / "beschluesse.html").read_text("utf-8")
    (out / "site.css").write_text("eigenes", "utf-8")
    assert office(*wish)[0] == 1
    assert (out / "site.css").read_text("utf-8") == "eigenes"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["leer.catalogue", "seiten"]
    assert office(*wish[:5], tmp_path / "neu", "--idea-pattern", "/../{id}")[0] == 1
    assert not (tmp_path / "neu").exists()


@pytest.mark.parametrize(
    "pattern", ["i/{id}", "/i/{id}/{id}", "/i/", "/../{id}", "/i/{id}?x=1", "/daten/{id}", "/{id}", "//{id}", "/w/{id}"]
)
def test_patterns_that_are_no_place_are_refused(pattern: str) -> None:
    """OF35: a path with one {id} at its end, for ideas another than for workshops."""
    with pytest.raises(KnownError) as refused:
        Places(pattern)
    assert refused.value.code == "site-pattern-wrong"


def test_keys_that_no_file_system_takes_go_under_their_number(made: Made) -> None:
    """OF35: a hostile key, a name of Windows, and the same key in capitals."""
    idea = next(iter(every_idea(made.catalogue.publication)))
    workshop = made.catalogue.publication.workshops()[0]
    places = Places("/ideen/{id}.html")
    told = [
        places.idea(PublishedIdea(idea.line, key, None, ()), workshop)
        for key in ("abcdef", "../../x", "con", "ABCDEF", "a/bcdefg", "x" * 300)
    ]
    assert told == ["ideen/abcdef.html", *[f"idee/{idea.line.number}/index.html"] * 5]


def test_both_databases_publish_the_same(catalogue: OfficeCatalogue, tmp_path: Path) -> None:
    """OF30, OF31: the public part by pages, with the last answer and the measure, from a file and from a server."""
    taken(bring(catalogue, KAMEN)[0])
    for reason in ("zuerst", "zuletzt"):
        catalogue.dispose([2], DispositionCode.NOTED, reason, "2026-11-20T09:00:00+01:00")
    measuring.draft(catalogue.measures, "Ein Weg", [SourceRef(SourceOf.IDEA, 2)], STAMP)
    publication = catalogue.publication
    (source,) = publication.workshops()
    first = publication.ideas(limit=5, source=source.number)
    rest = list(every_idea(publication))
    assert [one.line.number for one in first] == [1, 2, 3, 4, 5]
    assert len(rest) == 18
    assert first[1].said is not None
    assert (first[1].said.reason, first[1].measures, first[0].said) == ("zuletzt", (1,), None)
    assert publication.public_among("idea", [1, 2, 999]) == {1, 2}
    assert publication.public_among("group", [1]) == set()
    (sheet,) = measure_sheets(catalogue.measures, publication)
    assert [idea.number for idea in sheet.ideas] == [2]
    assert public_rankings(catalogue, 5) == []
