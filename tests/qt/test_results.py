"""Results in the real program: what is shown, and the files that a worker process writes, read back."""

from __future__ import annotations

import csv
import os
import signal
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication

from qt.vote_kit import VoteDesk
from workshopdesk.app import queries
from workshopdesk.app.commands import EditDetails, EnterPhase
from workshopdesk.app.commands_privacy import SetInternal
from workshopdesk.app.demo import demo_records, hold_demo_vote
from workshopdesk.app.visibility import public_state
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.note import Note
from workshopdesk.domain.programme import IdeaPool
from workshopdesk.exchange.package import unpack
from workshopdesk.qt.export_job import worker_command
from workshopdesk.qt.results_controller import ResultsController


def with_demo(desk: VoteDesk, voted: bool = True) -> ResultsController:
    """The practice workshop, voted or not, with its results shown; files go to an own folder."""
    desk.create(demo_records("de"), "run")
    if voted:
        opened = desk.desk.controller.workshop._opened
        hold_demo_vote(opened.session, opened.ballot_box, "de")
    desk.desk.controller.goTo("results")
    desk.settle()
    results: ResultsController = desk.desk.controller.workshop.results
    return results


def write(desk: VoteDesk, results: ResultsController, folder: Path) -> list[str]:
    """Press the button, wait for the worker, and return what lies in the folder."""
    results.setFolder(QUrl.fromLocalFile(str(folder)))
    desk.settle()
    desk.tap("write")
    assert results.writing
    desk.until(lambda: not results.writing, "the end of writing")
    return sorted(path.name for path in folder.iterdir())


def only(results: ResultsController, *keys: str) -> None:
    for key in ("protocol", "poster", "csv", "package"):
        results.choose(key, key in keys)


def test_every_figure_of_the_ranking_is_also_text(qapp: QGuiApplication, tmp_path: Path) -> None:
    """B6: places, dots, ties and what got nothing."""
    with VoteDesk(tmp_path) as desk:
        with_demo(desk)
        (ballot,) = desk.vote._session.state.all(Ballot)
        dots = {total.candidate_id: total.dots for total in ballot.totals}
        spoken = desk.texts()
        for candidate in ballot.candidates:
            line = f"{candidate.title}, {dots[candidate.id]} Punkt"
            assert any(line in text for text in spoken), line
        assert ballot.question in spoken
        assert any(text.startswith(f"{len(queries.notes(desk.vote._session.state))} Karte") for text in spoken)
        assert "19. November 2026" in spoken

        desk.worded("Balken").forceActiveFocus()
        desk.key(Qt.Key.Key_Right)
        desk.item("table")
        for candidate in ballot.candidates:
            line = f"{candidate.number}, {candidate.title}, {dots[candidate.id]}"
            desk.until(lambda line=line: any(line in text for text in desk.texts()), line)


def test_without_a_ballot_the_page_says_what_to_do(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        with_demo(desk, voted=False)
        assert desk.shows("Noch keine Abstimmung")
        assert desk.item("interim").property("checked"), "before the end files are marked as interim"
        desk.tap("toVote")
        assert desk.desk.controller.place == "vote"


def test_a_ballot_that_is_not_revealed_is_not_here(qapp: QGuiApplication, tmp_path: Path) -> None:
    """B5: closed is not revealed."""
    with VoteDesk(tmp_path) as desk:
        results = with_demo(desk, voted=False)
        desk.vote.prepare()
        desk.vote.open()
        desk.vote.close()
        desk.settle()
        assert desk.shows("Noch keine Abstimmung")
        assert results.outcome.ranking.count == 0
        desk.vote.reveal()
        desk.settle()
        assert not desk.shows("Noch keine Abstimmung")


def test_of_several_ballots_one_is_looked_at(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        results = with_demo(desk)
        first = results.outcome.totalDots
        desk.vote.prepare()
        desk.vote.rule.setQuestion("Und was danach?")
        desk.vote.open()
        desk.vote.close()
        desk.vote.reveal()
        desk.settle()
        assert desk.item("ballot").property("current") == "2. Und was danach?"
        assert results.outcome.totalDots == 0
        desk.tap("ballot")
        desk.key(Qt.Key.Key_Up, Qt.Key.Key_Return)
        assert results.outcome.totalDots == first > 0


@pytest.mark.slow
def test_all_files_are_written_and_can_be_read_back(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        results = with_demo(desk)
        state = desk.vote._session.state
        folder = tmp_path / "Mitnehmen"
        names = write(desk, results, folder)
        title = queries.workshop_of(state).title
        assert len(names) == 4, "four files and nothing else, not even a hidden one"
        assert not desk.desk.controller.messenger.shown
        assert all(desk.shows(name) for name in names)
        assert desk.has("openFolder")
        assert results.progress == 1.0

        by_ending = {name.rsplit("–", 1)[1].strip(): folder / name for name in names}
        protocol = PdfReader(by_ending["Ergebnisprotokoll (Zwischenstand).pdf"])
        words = " ".join("\n".join(page.extract_text() for page in protocol.pages).split())
        assert "Zwischenstand" in words
        assert all(" ".join(cluster.title.split()) in words for cluster in queries.clusters(state))
        assert len(PdfReader(by_ending["Plakat.pdf"]).pages) == 1
        with by_ending["Karten.csv"].open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, delimiter=";"))
        assert {row["Karte"] for row in rows} >= {note.text for note in queries.notes(state)}
        package = unpack(by_ending["Workshop-Paket.workshop.zip"].read_bytes())
        assert sorted(package.records, key=repr) == sorted(public_state(state), key=repr), "the bin stays behind"
        assert package.workshop.title == title


@pytest.mark.slow
def test_the_internal_edition_is_asked_for_and_says_so(qapp: QGuiApplication, tmp_path: Path) -> None:
    """V7: the switch in the panel decides what the worker gets."""
    with VoteDesk(tmp_path) as desk:
        results = with_demo(desk)
        session = desk.vote._session
        secret = queries.notes(session.state)[0]
        session.do(SetInternal(Note, secret.id, internal=True))
        only(results, "csv", "package")
        desk.settle()
        assert not results.internal
        assert all("intern" not in name for name in write(desk, results, tmp_path / "public"))
        for path in (tmp_path / "public").iterdir():
            if path.suffix == ".csv":
                assert secret.id not in path.read_text("utf-8-sig")
            else:
                assert secret.id not in {record.id for record in unpack(path.read_bytes()).records}
        desk.worded("Öffentlich").forceActiveFocus()
        desk.key(Qt.Key.Key_Right)
        assert results.internal
        names = write(desk, results, tmp_path / "internal")
        assert len(names) == 2
        assert all("(intern)" in name for name in names)
        (table,) = (tmp_path / "internal").glob("*.csv")
        assert secret.id in table.read_text("utf-8-sig")
        # formats that not everybody needs are there on request
        only(results)
        desk.tap("moreFormats")
        desk.tap("ics")
        assert results.chosenFormats == ["ics"]
        assert [Path(name).suffix for name in write(desk, results, tmp_path / "more")] == [".ics"]
        # and some have choices of their own
        assert not desk.has("separator")
        only(results)
        desk.tap("decidim")
        desk.item("separator").chosen.emit(1)
        assert results.formatChoices.arguments("decidim") == ("--set", "separator=comma")
        write(desk, results, tmp_path / "pool")
        (archive,) = (tmp_path / "pool").glob("*.zip")
        with zipfile.ZipFile(archive) as packed:
            head = packed.read("proposals-since-0.30.csv").decode("utf-8-sig").splitlines()[0]
        assert "," in head
        assert ";" not in head
        only(results)
        results.choose("open-data", True)
        desk.item("licence").chosen.emit(1)
        assert results.formatChoices.arguments("open-data") == ("--set", "licence=dl-de/zero-2-0")


@pytest.mark.slow
def test_writing_again_never_overwrites(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        results = with_demo(desk)
        folder = tmp_path / "Mitnehmen"
        only(results, "csv")
        (first,) = write(desk, results, folder)
        content = (folder / first).read_bytes()
        (folder / first).write_bytes(b"Notizen")
        names = write(desk, results, folder)
        assert len(names) == 2
        assert (folder / first).read_bytes() == b"Notizen"
        (second,) = set(names) - {first}
        assert (folder / second).read_bytes() == content


@pytest.mark.slow
def test_cancelling_leaves_nothing(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        results = with_demo(desk)
        folder = tmp_path / "Mitnehmen"
        folder.mkdir()
        results.setFolder(QUrl.fromLocalFile(str(folder)))
        only(results, "protocol")
        desk.settle()
        desk.tap("write")
        desk.until(lambda: results.progress > 0, "the first progress")
        assert os.listdir(folder), "the worker is at it"
        desk.tap("cancel")
        assert not results.writing
        assert os.listdir(folder) == []
        assert len(write(desk, results, folder)) == 1, "and it can be begun again"


@pytest.mark.slow
def test_leaving_the_workshop_stops_the_worker(qapp: QGuiApplication, tmp_path: Path) -> None:
    folder = tmp_path / "Mitnehmen"
    with VoteDesk(tmp_path) as desk:
        results = with_demo(desk)
        results.setFolder(QUrl.fromLocalFile(str(folder)))
        results.write()
        desk.desk.controller.closeWorkshop()
        desk.settle()
        assert os.listdir(folder) == []


def test_a_folder_that_takes_nothing_is_a_message(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        results = with_demo(desk)
        in_the_way = tmp_path / "Mitnehmen"
        in_the_way.write_text("eine Datei, kein Ordner")
        results.setFolder(QUrl.fromLocalFile(str(in_the_way)))
        desk.settle()
        desk.tap("write")
        messenger = desk.desk.controller.messenger
        assert messenger.happened == f"In diesen Ordner lässt sich nichts schreiben: {in_the_way}"
        assert messenger.tone == "danger"
        assert not results.writing
        assert desk.item("write").isEnabled()


@pytest.mark.slow
def test_a_document_that_fails_does_not_keep_the_others(qapp: QGuiApplication, tmp_path: Path) -> None:
    """The idea pool's address is nonsense, so that protocol and poster cannot be made; the table can."""
    with VoteDesk(tmp_path) as desk:
        results = with_demo(desk)
        session = desk.vote._session
        pool = next(session.state.all(IdeaPool))
        session.do(EditDetails((replace(pool, base_url="https://stadt..beispiel/" + "lang" * 80),)))
        only(results, "protocol", "csv")
        names = write(desk, results, tmp_path / "Mitnehmen")
        assert [name for name in names if name.endswith(".csv")] == names
        assert desk.desk.controller.messenger.shown
        assert desk.shows("Ergebnisprotokoll: nicht geschrieben")
        assert "Adresse" in desk.desk.controller.messenger.happened, "the worker's own words"


@pytest.mark.slow
def test_a_worker_that_dies_is_a_message_and_leaves_nothing(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        results = with_demo(desk)
        folder = tmp_path / "Mitnehmen"
        results.setFolder(QUrl.fromLocalFile(str(folder)))
        only(results, "protocol")
        results.write()
        desk.until(lambda: results.progress > 0, "the first progress")
        assert results._job is not None
        os.kill(results._job._process.processId(), signal.SIGKILL)
        desk.until(lambda: not results.writing, "the end of writing")
        assert desk.desk.controller.messenger.happened == "Das Dokument wurde nicht fertig."
        assert os.listdir(folder) == []


def test_in_a_bundle_the_worker_is_the_program_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command("render")[1:] == ["-m", "workshopdesk", "render"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command("render") == [sys.executable, "render"]


def test_the_poster_needs_an_idea_pool(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        results = with_demo(desk)
        assert "poster" in results.chosenFormats
        session = desk.vote._session
        session.do(EditDetails((replace(next(session.state.all(IdeaPool)), base_url=""),)))
        results.enter()
        desk.settle()
        assert "poster" not in results.chosenFormats
        assert not desk.item("poster").isEnabled()
        assert desk.shows("braucht die Adresse des Ideenspeichers")


def test_at_the_end_files_are_no_longer_interim(qapp: QGuiApplication, tmp_path: Path) -> None:
    with VoteDesk(tmp_path) as desk:
        results = with_demo(desk)
        session = desk.vote._session
        assert results.interim
        session.do(EnterPhase(queries.phases(session.state)[-1].id, "2026-11-21T12:00:00+01:00"))
        desk.settle()
        desk.desk.controller.goTo("results")  # the phase shows its own place (A12)
        results.enter()
        desk.settle()
        assert not desk.item("interim").property("checked")
        desk.tap("interim")
        assert results.interim, "whoever decides otherwise is right"
