"""The fixed words about ways into the ballot box: voting cards, counts on paper, the closing record."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.documents.wording.words import Counted


@dataclass(frozen=True, slots=True)
class BoxWords:
    """`promise` and `limits` are those of STORAGE.md §6, in the same words as on the screen."""

    cards: str
    card: str
    card_how: str
    card_promise: str
    card_alternative: str
    cards_figures: str

    record_withheld: str
    paper_source: str
    paper_head: tuple[str, str, str, str]
    paper_summary: str
    paper_parts_hidden: str
    ballots: Counted

    record: str
    record_note: str
    checksum: str
    witnesses: str
    witness: str
    stored: str
    promise: str
    limits: str


GERMAN_BOX = BoxWords(
    cards="Stimmkarten",
    card="Stimmkarte",
    card_how="Code am Bildschirm eingeben. Die Karte gilt ein Mal.",
    card_promise="Eine Karte, eine Stimme. Aus der gespeicherten Datei lässt sich nicht ablesen, wer wie gestimmt hat.",
    card_alternative="QR-Code der Stimmkarte: {code}",
    cards_figures="Stimmkarten: {issued} ausgegeben, {used} benutzt.",
    record_withheld="Das Zählprotokoll enthält keine einzelnen Stimmzettel: Es sind zu wenige, und aus ihnen ließe "
    "sich erkennen, wie einzelne Personen gestimmt haben.",
    paper_source="Ein Teil der Punkte wurde auf Papier gezählt, von zwei Personen bestätigt: {ballots}.",
    paper_head=("Zur Wahl stand", "Bildschirm", "Papier", "Summe"),
    paper_summary="Punkte vom Bildschirm und vom Papier, getrennt und zusammen",
    paper_parts_hidden="Bildschirm und Papier stehen nicht getrennt da: Eines von beiden hat weniger als fünf "
    "Stimmzettel.",
    ballots=Counted("1 Stimmzettel", "{n} Stimmzettel"),
    record="Zählprotokoll",
    record_note="Das Zählprotokoll enthält alle Stimmzettel ohne Reihenfolge. Wer die Datei hat, kann nachzählen, im "
    "Programm mit „workshopdesk recount“ oder von Hand.",
    checksum="Prüfsumme (SHA-256): {checksum}",
    witnesses="Die Auszählung haben bezeugt",
    witness="Name, Unterschrift",
    stored="Was gespeichert wird",
    promise="Gespeichert wird, welche Stimmzettel abgegeben wurden, ohne Reihenfolge, ohne Uhrzeit und ohne Namen. "
    "Aus der gespeicherten Datei lässt sich nicht ablesen, wer wie gestimmt hat. Jede und jeder kann nachzählen.",
    limits="Das schützt nicht davor, dass jemand beim Abstimmen zusieht, dass nummerierte Karten mit einer Namensliste "
    "ausgegeben werden oder dass Fachleute den Computer während der Abstimmung auslesen. Für rechtlich bindende Wahlen "
    "ist das Verfahren nicht gedacht.",
)

ENGLISH_BOX = BoxWords(
    cards="Voting cards",
    card="Voting card",
    card_how="Type the code at the screen. The card is valid once.",
    card_promise="One card, one vote. The saved file does not show who voted how.",
    card_alternative="QR code of the voting card: {code}",
    cards_figures="Voting cards: {issued} issued, {used} used.",
    record_withheld="The closing record holds no single ballot papers: there are too few, and they could tell how "
    "single persons voted.",
    paper_source="Some of the dots were counted on paper and confirmed by two people: {ballots}.",
    paper_head=("Candidate", "Screen", "Paper", "Sum"),
    paper_summary="Dots from the screen and from paper, apart and together",
    paper_parts_hidden="Screen and paper are not told apart: one of them has fewer than five ballot papers.",
    ballots=Counted("1 ballot paper", "{n} ballot papers"),
    record="Closing record",
    record_note="The closing record holds all ballot papers in no order. Whoever has the file can count again, with "
    "“workshopdesk recount” in the program or by hand.",
    checksum="Checksum (SHA-256): {checksum}",
    witnesses="The count was witnessed by",
    witness="Name, signature",
    stored="What is stored",
    promise="What is stored is which ballot papers were handed in, without order, time or names. The saved file does "
    "not show who voted how. Anyone can recount.",
    limits="This does not protect against somebody watching, against numbered cards handed out with a list of names, "
    "or against experts reading the computer during the vote. It is not meant for legally binding elections.",
)


def box_words_for(language: str) -> BoxWords:
    """The words of a workshop's language: "en", otherwise German."""
    return ENGLISH_BOX if language == "en" else GERMAN_BOX
