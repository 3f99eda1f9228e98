"""Back to the idea pool: what each platform reads, told limits, answers, and nothing sent twice."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from app.kit import BOARD, Table, gather, table_with_notes
from documents.office_workshop import developed
from exchange.kit import DATA
from workshopdesk.app.commands import AddNote
from workshopdesk.app.session import Session
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.discussion import Decision, Outcome
from workshopdesk.domain.ink import Stroke
from workshopdesk.domain.note import Board, Cluster, Note, NoteKind, NotePlace, Spot
from workshopdesk.domain.programme import PoolPlatform
from workshopdesk.domain.state import State
from workshopdesk.exchange.idea_import import import_ideas
from workshopdesk.exchange.ideas.draft import source_key
from workshopdesk.exchange.pool_out.ideas import new_ideas
from workshopdesk.exchange.pool_out.limits import Fault
from workshopdesk.exchange.pool_out.transfer import README, transfer, transfer_findings

POOLS = DATA / "idea-pools"
LONG = "Sichere Querungen am Marktplatz mit Zebrastreifen, Beleuchtung, abgesenktem Bordstein, Tempo 30"
FORMULA = '=2 Bänke "am Fluss"; <b>Ufer & Weg</b>'


def files(state: State, platform: PoolPlatform, separator: str = "semicolon") -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(transfer(state, platform, separator))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rows(content: bytes, separator: str = ";") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator))


def table() -> Table:
    found = table_with_notes(2)
    found.do(gather("c", "n1", title="Kölnstraße"))
    found.do(AddNote("long", BOARD, 0, 0, text=LONG))
    found.do(AddNote("formula", BOARD, 0, 0, text=FORMULA))
    return found


def changed(state: State, note_id: str, **values: object) -> State:
    return State(replace(one, **values) if isinstance(one, Note) and one.id == note_id else one for one in state)


@pytest.mark.parametrize("separator", ["semicolon", "comma"])
@pytest.mark.parametrize(
    ("name", "sample"),
    [
        ("proposals-since-0.30.csv", "decidim_import_v030.csv"),
        ("proposals-before-0.30.csv", "decidim_import_v024_to_v029.csv"),
    ],
)
def test_decidim_gets_the_columns_of_its_generation_word_for_word(name: str, sample: str, separator: str) -> None:
    sign = {"semicolon": ";", "comma": ","}[separator]
    found = files(table().state, PoolPlatform.DECIDIM, separator)
    header = (POOLS / sample).read_text("utf-8").partition("\n")[0].split(";")
    content = found[name].decode("utf-8")
    assert content.partition("\r\n")[0].split(sign)[: len(header)] == header, "no BOM, and the columns of the sample"
    told = {row["workshopdesk/id"]: row for row in rows(found[name], sign)}
    assert told["formula"]["title/de"] == FORMULA, "nobody would take a quote away again"
    assert told["long"]["title/de"] == LONG
    assert "Karte 1, Gruppe „Kölnstraße“." in told["n1"]["body/de"]
    objects = json.loads(found[name.replace(".csv", ".json")])
    assert [one["title/de"] for one in objects] == [row["title/de"] for row in rows(found[name], sign)]


def test_our_own_import_reads_what_decidim_would(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "proposals.csv"
    path.write_bytes(files(table().state, PoolPlatform.DECIDIM)["proposals-since-0.30.csv"])
    report = import_ideas(session, path)
    assert (report.presets, report.ideas_added) == (("decidim",), 4)
    assert LONG in {note.text for note in session.state.all(Note)}


def test_a_separator_that_nobody_knows_is_refused() -> None:
    with pytest.raises(KnownError) as refused:
        transfer(table().state, PoolPlatform.DECIDIM, "tab")
    assert refused.value.details == {"setting": "separator", "value": "tab"}


def test_a_title_of_95_characters_is_told_by_name_and_never_cut() -> None:
    """Y1, PROCESS-STEPS row P3"""
    assert len(LONG) == 95
    state = changed(table().state, "n2", text="Weg")
    found = transfer_findings(state, PoolPlatform.CONSUL)
    assert [(one.title, one.fault, one.length, one.limit) for one in found] == [
        ("Weg", Fault.TITLE_TOO_SHORT, 3, 4),
        (LONG, Fault.TITLE_TOO_LONG, 95, 80),
    ]
    told = files(state, PoolPlatform.CONSUL)
    (row,) = (row for row in rows(told["transfer.csv"]) if row["Kennung"] == "long")
    assert (row["Titel"], row["Zeichen im Titel"]) == (LONG, "95")
    assert row["Zu ändern"] == "Der Titel hat 95 Zeichen, erlaubt sind 80."
    assert f"„{LONG}“: Der Titel hat 95 Zeichen, erlaubt sind 80." in told[README].decode("utf-8-sig")
    assert transfer_findings(state, PoolPlatform.DECIDIM) == []


def test_a_sheet_to_copy_from_runs_no_cell() -> None:
    for platform in (PoolPlatform.CONSUL, PoolPlatform.ADHOCRACY, PoolPlatform.DIPAS):
        (row,) = (one for one in rows(files(table().state, platform)["transfer.csv"]) if one["Kennung"] == "formula")
        assert row["Titel"] == "'" + FORMULA
        assert row["Nr."] == "4"


def test_the_batch_for_adhocracy_has_what_the_interface_takes_and_nothing_it_refuses() -> None:
    """Y1"""
    state = changed(table().state, "n2", text="x" * 121)
    batch = json.loads(files(state, PoolPlatform.ADHOCRACY)["batch.json"])
    assert batch["request"].startswith("POST /api/modules/")
    assert all(set(one) == {"name", "description", "category", "labels"} for one in batch["ideas"])
    names = [one["name"] for one in batch["ideas"]]
    assert FORMULA in names
    assert "x" * 121 not in names
    described = batch["ideas"][names.index(FORMULA)]["description"]
    assert described.startswith('<p>=2 Bänke "am Fluss"; &lt;b&gt;Ufer &amp; Weg&lt;/b&gt;</p><p>Aus dem Workshop')
    assert [one.fault for one in transfer_findings(state, PoolPlatform.ADHOCRACY)] == [Fault.TITLE_TOO_LONG]


def test_dipas_is_told_what_it_demands() -> None:
    state = changed(table().state, "n1", spot=Spot("Marktplatz", 48.8921, 8.6946), category="Mobilität")
    state = changed(state, "n2", detail="y" * 1001)
    faults: dict[int, list[Fault]] = {}
    for one in transfer_findings(state, PoolPlatform.DIPAS):
        faults.setdefault(one.number, []).append(one.fault)
    assert 1 not in faults
    assert faults[2] == [Fault.TEXT_TOO_LONG, Fault.FIELD_MISSING, Fault.PLACE_MISSING]
    first = rows(files(state, PoolPlatform.DIPAS)["transfer.csv"])[0]
    assert (first["Kategorie"], first["Rubrik"], first["Schlagworte"]) == ("Mobilität", "Idee", "Kölnstraße")
    assert (first["Ort"], first["Breitengrad"], first["Längengrad"]) == ("Marktplatz", "48.8921", "8.6946")


def test_questions_handwriting_and_hidden_cards_are_no_proposals() -> None:
    """Y2, S4"""
    state = changed(table().state, "n1", kind=NoteKind.QUESTION)
    state = State([*changed(state, "n2", text=""), Stroke(id="s", note_id="n2")])
    assert [idea.id for idea in new_ideas(state, PoolPlatform.DECIDIM)] == ["n2", "long", "formula"]
    found = files(state, PoolPlatform.DECIDIM)
    assert [row["workshopdesk/id"] for row in rows(found["proposals-since-0.30.csv"])] == ["long", "formula"]
    assert [one.fault for one in transfer_findings(state, PoolPlatform.DECIDIM)] == [Fault.NO_WORDS]
    covered = State(replace(one, face_down=True) if isinstance(one, Board) else one for one in state)
    assert rows(files(covered, PoolPlatform.CONSUL)["transfer.csv"]) == []


@pytest.mark.parametrize(
    ("platform", "sample"),
    [
        (PoolPlatform.DECIDIM, "decidim_export_v024.csv"),
        (PoolPlatform.CONSUL, "consul_graphql_proposals_p1.json"),
        (PoolPlatform.ADHOCRACY, "adhocracyplus_ideas.xlsx"),
        (PoolPlatform.DIPAS, "dipas_pds_contributions.json"),
    ],
)
def test_what_came_from_the_pool_gets_an_answer_and_is_not_sent_again(
    session: Session, platform: PoolPlatform, sample: str
) -> None:
    """Y2, Y3"""
    added = import_ideas(session, POOLS / sample).ideas_added
    notes = sorted(session.state.all(Note), key=lambda note: note.number)
    first = notes[0]
    cluster = Cluster(id="c", board_id=first.board_id, number=1, title="Querungen", members=(first.id,))
    decided = Decision(id="d", subject_id="c", text="Der Weg wird gebaut.", outcome=Outcome.CHANGED, body="Rat")
    state = State([*session.state, cluster, decided])
    assert new_ideas(state, platform) == []
    found = files(state, platform)
    decidim = platform is PoolPlatform.DECIDIM
    replies = rows(found["answers.csv"])
    assert len(replies) == added > 0
    key, standing, text = ("id", "state", "answer/de") if decidim else ("Nummer", "Stand", "Antwort")
    assert all(row[key] and row[key] in note.origin for row, note in zip(replies, notes, strict=True))
    assert replies[0][standing] == ("accepted" if decidim else "angenommen")
    assert (
        "Sie gehört zur Gruppe „Querungen“. Beschluss (Rat): Der Weg wird gebaut – geändert beschlossen."
        in (replies[0][text])
    )
    assert {row[standing] for row in replies[1:]} <= {"evaluating" if decidim else "wird geprüft"}


def test_only_a_decision_is_told_as_decided() -> None:
    """Y3, Q8"""
    came = changed(
        table().state, "n1", origin="https://ideen.example/proposals/7", origin_key=source_key("decidim", "7")
    )
    outcomes = {Outcome.POSTPONED: "evaluating", Outcome.REJECTED: "rejected", Outcome.AGREED: "accepted"}
    for outcome, told in outcomes.items():
        decided = Decision(id="d", subject_id="n1", text="Sache", outcome=outcome, body="Rat", date="2026-12-10")
        (row,) = rows(files(State([*came, decided]), PoolPlatform.DECIDIM)["answers.csv"])
        assert (row["id"], row["state"]) == ("7", told)
    (row,) = rows(files(came, PoolPlatform.DECIDIM)["answers.csv"])
    assert row["state"] == "evaluating"
    merged = changed(came, "n1", place=NotePlace.MERGED, merged_into="n2")
    decided = Decision(id="d", subject_id="n2", text="Sache", outcome=Outcome.AGREED, body="Rat")
    (row,) = rows(files(State([*merged, decided]), PoolPlatform.DECIDIM)["answers.csv"])
    assert (row["id"], row["state"]) == ("7", "accepted"), "it became a source of the card that was decided about"


def test_the_same_workshop_gives_the_same_archive() -> None:
    """Y4"""
    state = developed()
    for platform in (PoolPlatform.DECIDIM, PoolPlatform.CONSUL, PoolPlatform.ADHOCRACY, PoolPlatform.DIPAS):
        assert transfer(state, platform) == transfer(State(reversed(list(state))), platform)
