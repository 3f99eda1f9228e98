"""The protocol of a real evening: complete, accessible, readable by machine and camera, and always the same."""

from __future__ import annotations

import io
from concurrent.futures import CancelledError
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pytest

from documents.reading import bookmarks, codes, faults, page_texts, squeezed, structure, whole_text
from documents.workshops import MADE_AT, POOL, many_cards, sixty_cards, workshop
from workshopdesk.app import queries
from workshopdesk.app.wording import rule_sentence
from workshopdesk.base.errors import KnownError
from workshopdesk.documents.addresses import cluster_address, workshop_address
from workshopdesk.documents.marks import Code
from workshopdesk.documents.protocol import protocol_pdf, write_protocol
from workshopdesk.documents.text import clean
from workshopdesk.domain.ballot import Ballot
from workshopdesk.domain.note import Cluster, Note, NotePlace
from workshopdesk.domain.programme import IdeaPool
from workshopdesk.domain.record import Record
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop


def with_workshop(state: State, **values: object) -> State:
    records: list[Record] = [replace(r, **values) if isinstance(r, Workshop) else r for r in state]
    return State(records)


def test_the_protocol_is_pdf_ua(protocol: bytes, tmp_path: Path) -> None:
    assert faults(protocol, tmp_path) == []


def test_the_validator_notices_a_missing_alternative_text(protocol: bytes, tmp_path: Path) -> None:
    broken = io.BytesIO()
    with pikepdf.open(io.BytesIO(protocol)) as document:
        figure = next(o for o in document.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure")
        del figure["/Alt"]
        document.save(broken)
    assert faults(broken.getvalue(), tmp_path) != []


def test_every_card_is_one_list_item_word_for_word(protocol: bytes) -> None:
    items = [squeezed(item.text) for item in structure(protocol).all("LI")]
    notes = [note for note in sixty_cards().all(Note) if note.place is not NotePlace.BIN]
    assert len(notes) == 59
    for note in notes:
        wanted = squeezed(f"{note.number}{clean(note.text)}{clean(note.detail)}")
        assert any(item.startswith(wanted) for item in items), note.number


def test_another_library_finds_every_card_too(protocol: bytes) -> None:
    text = squeezed("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(protocol)).pages))
    for note in sixty_cards().all(Note):
        assert (squeezed(clean(note.text)) in text) == (note.place is not NotePlace.BIN), note.number


def test_cards_in_the_bin_are_left_out(protocol: bytes) -> None:
    (binned,) = queries.notes(sixty_cards(), NotePlace.BIN)
    assert squeezed(binned.text) not in squeezed(whole_text(protocol))
    assert squeezed(binned.detail) not in squeezed(whole_text(protocol))


def test_a_card_says_kind_colour_source_marks_and_doubling(protocol: bytes) -> None:
    items = {item.children[0].text.strip(): item.text for item in structure(protocol).all("LI") if item.children}
    assert "Herausforderung, rosa · Papier · Blitz" in items["3"]
    assert "doppelt, auch in Gruppe" in items["4"]
    assert "unklar" in items["5"]
    assert "Idee, gelb · am Bildschirm" in items["51"]


def test_a_doubled_card_stands_in_both_clusters_and_counts_once(protocol: bytes) -> None:
    doubled = next(note for note in sixty_cards().all(Note) if note.number == 4)
    text = squeezed(whole_text(protocol))
    assert text.count(squeezed(doubled.detail)) == 2
    assert "6Gruppen,56Karten" in text


def test_an_online_card_points_to_its_source(protocol: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(protocol))
    targets = {
        annotation.get_object()["/A"]["/URI"]
        for page in reader.pages
        for annotation in page.get("/Annots", [])
        if "/A" in annotation.get_object()
    }
    online = [note.origin for note in sixty_cards().all(Note) if note.origin]
    assert set(online) <= targets


def test_each_code_opens_its_page_and_is_large_enough(protocol: bytes) -> None:
    state = sixty_cards()
    wanted = [workshop_address(POOL, queries.workshop_of(state))]
    wanted += [cluster_address(POOL, cluster) for cluster in queries.clusters(state)]
    seen = codes(protocol, dpi=150)
    assert {code.address for code in seen} == set(wanted)
    assert len(seen) == len(wanted) + 1
    assert all(code.edge >= 20 for code in seen)
    text = squeezed(whole_text(protocol))
    assert all(squeezed(address.removeprefix("https://")) in text for address in wanted)


def test_modules_are_at_least_eight_tenths_of_a_millimetre(protocol: bytes) -> None:
    """PROCESS-STEPS.md, row P1; measured on the page that the camera sees, to a pixel."""
    assert smallest_module(protocol) >= 0.8


def smallest_module(pdf: bytes) -> float:
    """In millimetres; a code is measured between the middles of its outer pixels."""
    return min((code.edge + 25.4 / 150) / Code(code.address).modules for code in codes(pdf, dpi=150))


@pytest.mark.parametrize("path", ["", "/mitmachen/ideenspeicher-der-stadt", "/" + "a" * 125])
def test_codes_with_long_addresses_are_read_too(path: str, tmp_path: Path) -> None:
    pool = IdeaPool(id="pool", base_url=f"https://straße-der-ideen.example{path}")
    state = with_workshop(sixty_cards(pool=pool), id="0190f3a2-7b1c-7def-8abc-0123456789ab")
    pdf = protocol_pdf(state, made_at=MADE_AT)
    seen = {code.address for code in codes(pdf)}
    assert workshop_address(pool, queries.workshop_of(state)) in seen
    assert len(seen) == 7
    assert smallest_module(pdf) >= 0.8
    assert faults(pdf, tmp_path) == []


def test_an_address_too_long_for_a_readable_code_is_refused(tmp_path: Path) -> None:
    pool = IdeaPool(id="pool", base_url="https://ideen.example/" + "a" * 200)
    with pytest.raises(KnownError) as refused:
        write_protocol(sixty_cards(pool=pool), tmp_path / "p.pdf", made_at=MADE_AT)
    assert refused.value.code == "address-too-long"
    assert refused.value.details["limit"] == 213
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("pool", [None, IdeaPool(id="pool")])
def test_without_a_pool_there_is_no_code(pool: IdeaPool | None, tmp_path: Path) -> None:
    pdf = protocol_pdf(sixty_cards(pool=pool), made_at=MADE_AT)
    assert codes(pdf) == []
    assert faults(pdf, tmp_path) == []


def test_figures_have_alternative_texts_that_say_it_all(protocol: bytes) -> None:
    alternatives = [figure.alternative for figure in structure(protocol).all("Figure")]
    assert all(alternatives)
    chart = next(text for text in alternatives if text.startswith("Balkendiagramm"))
    assert "Rang 1: 1 Radwege, auf denen man bleibt, 31 Punkte" in chart
    assert "ohne Rang: 5 Hindernisse weg, kein Punkt" in chart
    board = next(text for text in alternatives if text.startswith("Bild der Pinnwand"))
    assert "56 Karten, 6 Gruppen" in board


def test_bookmarks_and_contents_list_sections_and_clusters(protocol: bytes) -> None:
    marks = bookmarks(protocol)
    clusters = [f"{c.number} {c.title}" for c in queries.clusters(sixty_cards())]
    assert [title for level, title in marks if level == 1] == clusters
    sections = [title for level, title in marks if level == 0]
    assert sections[0] == "Auf einen Blick"
    assert {"Anlass und Ablauf", "Die Abstimmung", "Themenspeicher", "Wie es weitergeht"} <= set(sections)
    entries = [squeezed(entry.text) for entry in structure(protocol).all("TOCI")]
    texts = page_texts(protocol)
    assert len(entries) == len(marks)
    for (_, title), entry in zip(marks, entries, strict=True):
        assert entry.startswith(squeezed(title))
        page = int(entry.removeprefix(squeezed(title)))
        assert squeezed(title.split(" ", 1)[-1]) in squeezed(texts[page - 1])


def test_headings_never_skip_a_level(protocol: bytes) -> None:
    levels = [int(heading.tag[1]) for heading in structure(protocol).all("H1", "H2", "H3")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_number_and_title_of_a_cluster_are_one_heading(protocol: bytes) -> None:
    headings = [squeezed(heading.text) for heading in structure(protocol).all("H3")]
    assert squeezed("2 Licht auf dem Heimweg") in headings


def test_agenda_questions_stand_word_for_word(protocol: bytes) -> None:
    cells = [cell.text for cell in structure(protocol).all("TD", "TH")]
    assert any("„Was hält Sie vom Radfahren ab?“" in cell for cell in cells)
    assert any("„Woran soll die Stadt zuerst arbeiten?“" in cell for cell in cells)


def test_the_head_names_town_programme_funding_place_and_roles(protocol: bytes) -> None:
    first = page_texts(protocol)[0]
    for words in (
        "Stadt Lindenfurt",
        "Mitreden vor Ort 2026",
        "Förderkennzeichen LF-2026-07",
        "12. November 2026",
        "18:00 bis 20:30 Uhr",
        "Bürgersaal im Alten Bahnhof",
        "20 Bürgerinnen und Bürger",
        "Runde 2",
    ):
        assert words in first


def test_every_page_but_the_cover_carries_town_state_hash_and_number(protocol: bytes) -> None:
    pages = page_texts(protocol)
    for number, text in enumerate(pages[1:], 2):
        assert f"{number}/{len(pages)}" in squeezed(text)
        assert "Stadt Lindenfurt" in text
        assert "Endstand · Daten vom 12. November 2026, 20:41 Uhr · Prüfsumme" in text


def test_the_overview_is_one_page(protocol: bytes) -> None:
    second, third = page_texts(protocol)[1:3]
    assert "Auf einen Blick" in second
    assert "Als Nächstes" in second
    assert "In einfacher Sprache" in third


def test_interim_is_marked_on_every_page(tmp_path: Path) -> None:
    pdf = protocol_pdf(sixty_cards(), made_at=MADE_AT, interim=True)
    assert all("Zwischenstand" in text for text in page_texts(pdf))
    assert "Zwischenstand" in str(pypdf.PdfReader(io.BytesIO(pdf)).metadata.title)
    assert faults(pdf, tmp_path) == []


def test_without_interim_nothing_is_marked(protocol: bytes) -> None:
    assert "Zwischenstand" not in whole_text(protocol)


def test_language_title_and_date_of_the_file(protocol: bytes) -> None:
    with pikepdf.open(io.BytesIO(protocol)) as document:
        assert str(document.Root.Lang) == "de-DE"
        assert str(document.docinfo["/Title"]) == "Wege und Plätze: Ergebnisprotokoll"
        assert str(document.docinfo["/CreationDate"]) == "D:20261112204100+01'00'"


def test_english_workshops_get_an_english_protocol(tmp_path: Path) -> None:
    pdf = protocol_pdf(with_workshop(sixty_cards(), language="en"), made_at=MADE_AT)
    text = whole_text(pdf)
    ballot = next(sixty_cards().all(Ballot))
    assert "At a glance" in text
    assert squeezed(rule_sentence(ballot.rules, ballot.subject, "en")) in squeezed(text)
    assert "Ergebnisprotokoll" not in text
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.Root.Lang) == "en-GB"
    assert faults(pdf, tmp_path) == []


def test_the_same_state_gives_the_same_bytes(protocol: bytes) -> None:
    assert protocol_pdf(sixty_cards(), made_at=MADE_AT) == protocol


def test_the_hash_follows_the_content() -> None:
    def digits(state: State) -> str:
        text = whole_text(protocol_pdf(state, made_at=MADE_AT))
        return text.split("Prüfsumme ")[1][:14]

    state = sixty_cards()
    note = next(state.all(Note))
    changed = State([replace(note, text="Anders") if record == note else record for record in state])
    binned = queries.notes(state, NotePlace.BIN)[0]
    unseen = State([replace(binned, text="Anders") if record == binned else record for record in state])
    assert digits(changed) != digits(state)
    assert digits(unseen) == digits(state)


def test_an_empty_workshop_has_a_short_protocol(tmp_path: Path) -> None:
    pdf = protocol_pdf(State([Workshop(id="w", title="Noch leer")]), made_at=MADE_AT)
    assert faults(pdf, tmp_path) == []
    assert len(page_texts(pdf)) == 3
    assert "Es liegt noch keine Karte auf der Pinnwand." in whole_text(pdf)


def test_a_file_without_a_workshop_is_refused() -> None:
    with pytest.raises(KnownError) as refused:
        protocol_pdf(State(), made_at=MADE_AT)
    assert refused.value.code == "file-empty"


def test_empty_fields_leave_no_labels(tmp_path: Path) -> None:
    bare = with_workshop(sixty_cards(), place="", head_counts=(), next_steps="", scope="", occasion="", question="")
    first, *others = page_texts(protocol_pdf(bare, made_at=MADE_AT))
    assert "Wo\n" not in first
    assert "Teilnehmende" not in first
    assert not any("Wie es weitergeht" in text or "Wer da war" in text for text in others)


def test_a_cluster_without_cards_keeps_its_place() -> None:
    empty = Cluster(id="c9", board_id="b", number=7, title="Was fehlt noch?", x=0, y=3000)
    text = whole_text(protocol_pdf(State([*sixty_cards(), empty]), made_at=MADE_AT))
    assert "Was fehlt noch?" in text
    assert "In dieser Gruppe liegt keine Karte." in text


def test_three_hundred_ideas_are_complete_and_valid(large_protocol: bytes, tmp_path: Path) -> None:
    assert faults(large_protocol, tmp_path) == []
    items = [squeezed(item.text) for item in structure(large_protocol).all("LI")]
    for note in many_cards(300).all(Note):
        assert any(squeezed(clean(note.text) + clean(note.detail)) in item for item in items), note.number


def test_pages_are_not_left_half_empty(large_protocol: bytes) -> None:
    """Between the first cluster and the last section every page is used, most of them to the foot."""
    document = pypdfium2.PdfDocument(large_protocol)
    used = []
    for number in range(4, len(document) - 3):
        page = document[number].render(scale=0.5, grayscale=True).to_numpy()
        body = page[int(page.shape[0] * 0.09) : int(page.shape[0] * 0.92)]
        used.append(max(i for i, row in enumerate(body) if row.min() < 200) / len(body))
    assert min(used) > 0.55
    assert sum(used) / len(used) > 0.88


def test_progress_rises_to_one_and_can_cancel(tmp_path: Path) -> None:
    seen: list[float] = []
    write_protocol(sixty_cards(), tmp_path / "p.pdf", made_at=MADE_AT, progress=seen.append)
    assert seen == sorted(seen)
    assert 0 < seen[0] < 0.5
    assert seen[-1] == 1.0

    def cancel(done: float) -> None:
        if done > 0.3:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_protocol(sixty_cards(), tmp_path / "q.pdf", made_at=MADE_AT, progress=cancel)
    assert [path.name for path in tmp_path.iterdir()] == ["p.pdf"]


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    out = tmp_path / "protokoll.pdf"
    out.write_bytes(b"mine")
    with pytest.raises(KnownError) as refused:
        write_protocol(sixty_cards(), out, made_at=MADE_AT)
    assert refused.value.code == "file-exists"
    assert out.read_bytes() == b"mine"
    assert [path.name for path in tmp_path.iterdir()] == ["protokoll.pdf"]


def test_a_long_question_flows_over_pages() -> None:
    question = "Was ist uns wichtig? " * 400
    state = State([replace(workshop(), question=question), *[r for r in sixty_cards() if not isinstance(r, Workshop)]])
    assert "Auf einen Blick" in whole_text(protocol_pdf(state, made_at=MADE_AT))
