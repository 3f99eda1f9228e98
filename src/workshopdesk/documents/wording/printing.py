"""The fixed words of what is printed for the room: cards, markers, ballot sheets, table signs, sign-in sheet."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.domain.note import Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintWords:
    cards: str
    card_number: str
    paper_card: str
    card_how: str
    colours: dict[Colour, str]
    on_paper: str
    actual_size: str

    board_markers: str
    board_markers_how: str
    board_marker: str
    corners: tuple[str, str, str, str]

    ballot: str
    ballot_of: str
    number: str
    candidate: str
    your_dots: str
    minus_dots: str
    values: str
    across: str
    up: str
    group: str
    hand_in: str

    signs: str
    table: str

    sign_in: str
    sign_in_lead: str
    role: str
    age: str
    ages: tuple[str, ...]
    roles: tuple[str, ...]
    person: str
    sums: str
    sign_in_caption: str


GERMAN_PRINT = PrintWords(
    cards="Moderationskarten",
    card_number="Karte {n}",
    paper_card="Papierkarte {n}",
    card_how="Bitte in Druckbuchstaben, mit dickem Stift, höchstens drei Zeilen",
    colours={
        Colour.YELLOW: "gelb",
        Colour.GREEN: "grün",
        Colour.BLUE: "blau",
        Colour.PINK: "rosa",
        Colour.WHITE: "weiß",
    },
    on_paper="Papier: {colour}",
    actual_size="In Originalgröße drucken (100 %), an den Linien schneiden",
    board_markers="Eckzeichen für die Pinnwand",
    board_markers_how="Schneiden Sie die vier Zeichen aus und stecken Sie jedes in seine Ecke der Pinnwand, aufrecht "
    "und ganz sichtbar. Drucken Sie in Originalgröße (100 %): Der schwarze Rand ist 50 mm lang.",
    board_marker="Eckzeichen {corner}",
    corners=("oben links", "oben rechts", "unten rechts", "unten links"),
    ballot="Stimmzettel",
    ballot_of="Stimmzettel: {question}",
    number="Nr.",
    candidate="Zur Wahl steht",
    your_dots="Ihre Punkte",
    minus_dots="Minuspunkte",
    values="Bitte in jeder Zeile ein Kästchen ankreuzen",
    across="waagerecht",
    up="senkrecht",
    group="Ich gehöre zu",
    hand_in="Schreiben Sie keinen Namen auf den Zettel. Falten Sie ihn einmal und geben Sie ihn ab.",
    signs="Tischschilder",
    table="Tisch {n}",
    sign_in="Wer ist heute da?",
    sign_in_lead="Jede Person macht in einer Zeile zwei Kreuze: eines bei „{role}“, eines bei „{age}“. Namen, Adressen "
    "und Unterschriften stehen hier nicht. Alle Angaben sind freiwillig.",
    role="Ich bin hier als",
    age="Mein Alter",
    ages=("unter 18", "18–29", "30–49", "50–64", "65 und älter", "keine Angabe"),
    roles=("Bürgerin, Bürger", "Verein, Initiative", "Verwaltung", "Politik", "Wirtschaft", "andere"),
    person="Person",
    sums="Summe",
    sign_in_caption="Zeilen zum Ankreuzen für {n} Personen",
)

ENGLISH_PRINT = PrintWords(
    cards="Workshop cards",
    card_number="Card {n}",
    paper_card="Paper card {n}",
    card_how="Please print, with a thick pen, three lines at most",
    colours={
        Colour.YELLOW: "yellow",
        Colour.GREEN: "green",
        Colour.BLUE: "blue",
        Colour.PINK: "pink",
        Colour.WHITE: "white",
    },
    on_paper="Paper: {colour}",
    actual_size="Print in actual size (100 %), cut along the lines",
    board_markers="Corner marks for the pin board",
    board_markers_how="Cut out the four marks and pin each into its corner of the board, upright and fully visible. "
    "Print in actual size (100 %): the black border is 50 mm long.",
    board_marker="Corner mark {corner}",
    corners=("upper left", "upper right", "lower right", "lower left"),
    ballot="Ballot paper",
    ballot_of="Ballot paper: {question}",
    number="No.",
    candidate="Candidate",
    your_dots="Your dots",
    minus_dots="Minus dots",
    values="Please mark one box in every line",
    across="across",
    up="upwards",
    group="I belong to",
    hand_in="Do not write a name on this paper. Fold it once and hand it in.",
    signs="Table signs",
    table="Table {n}",
    sign_in="Who is here today?",
    sign_in_lead="Each person makes two marks in one line: one at “{role}”, one at “{age}”. No names, addresses or "
    "signatures are given here. All of it is voluntary.",
    role="I am here as",
    age="My age",
    ages=("under 18", "18–29", "30–49", "50–64", "65 or older", "not given"),
    roles=("citizen", "club, initiative", "administration", "politics", "business", "other"),
    person="Person",
    sums="Sum",
    sign_in_caption="Lines to mark for {n} people",
)


def print_words_for(language: str) -> PrintWords:
    """The words of a workshop's language: "en", otherwise German."""
    return ENGLISH_PRINT if language == "en" else GERMAN_PRINT
