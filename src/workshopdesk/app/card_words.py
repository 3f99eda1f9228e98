"""What documents and tables call a card's kind, colour and source, in both languages."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.domain.note import Colour, NoteKind, NoteSource


@dataclass(frozen=True, slots=True)
class CardWords:
    """One language; every member of each enumeration has its word."""

    kinds: dict[NoteKind, str]
    colours: dict[Colour, str]
    sources: dict[NoteSource, str]
    handwritten: str
    face_down: str
    erased: str
    merged: str
    support: str
    for_and_against: str
    votes: str


GERMAN_CARD_WORDS = CardWords(
    kinds={
        NoteKind.IDEA: "Idee",
        NoteKind.STRENGTH: "Läuft gut",
        NoteKind.NEED: "Bedarf",
        NoteKind.CHANCE: "Chance",
        NoteKind.CHALLENGE: "Herausforderung",
        NoteKind.DEVELOPMENT: "Entwicklung",
        NoteKind.RISK_GROUP: "Risikogruppe",
        NoteKind.CONCERN: "Bedenken",
        NoteKind.QUESTION: "Frage",
        NoteKind.PRO: "Dafür",
        NoteKind.CONTRA: "Dagegen",
        NoteKind.PROJECT: "Projekt",
        NoteKind.OTHER: "Sonstiges",
    },
    colours={
        Colour.YELLOW: "gelb",
        Colour.GREEN: "grün",
        Colour.BLUE: "blau",
        Colour.PINK: "rosa",
        Colour.WHITE: "weiß",
    },
    sources={
        NoteSource.TOUCH: "am Bildschirm",
        NoteSource.KEYBOARD: "Tastatur",
        NoteSource.INK: "Handschrift",
        NoteSource.PHOTO: "Foto",
        NoteSource.PAPER: "Papier",
        NoteSource.ONLINE: "online",
        NoteSource.EMAIL: "E-Mail",
        NoteSource.INTERVIEW: "Interview",
    },
    handwritten="Handschriftliche Karte Nr. {number}",
    face_down="Verdeckte Karte Nr. {number}",
    erased="(gelöscht)",
    merged="Zusammengeführt mit Karte {number}",
    support="{source}: {pro} dafür",
    for_and_against="{source}: {pro} dafür, {contra} dagegen",
    votes="„{question}“: {figure}",
)

ENGLISH_CARD_WORDS = CardWords(
    kinds={
        NoteKind.IDEA: "Idea",
        NoteKind.STRENGTH: "Works well",
        NoteKind.NEED: "Need",
        NoteKind.CHANCE: "Chance",
        NoteKind.CHALLENGE: "Challenge",
        NoteKind.DEVELOPMENT: "Development",
        NoteKind.RISK_GROUP: "Group at risk",
        NoteKind.CONCERN: "Concern",
        NoteKind.QUESTION: "Question",
        NoteKind.PRO: "Pro",
        NoteKind.CONTRA: "Contra",
        NoteKind.PROJECT: "Project",
        NoteKind.OTHER: "Other",
    },
    colours={
        Colour.YELLOW: "yellow",
        Colour.GREEN: "green",
        Colour.BLUE: "blue",
        Colour.PINK: "pink",
        Colour.WHITE: "white",
    },
    sources={
        NoteSource.TOUCH: "on the screen",
        NoteSource.KEYBOARD: "keyboard",
        NoteSource.INK: "handwriting",
        NoteSource.PHOTO: "photo",
        NoteSource.PAPER: "paper",
        NoteSource.ONLINE: "online",
        NoteSource.EMAIL: "e-mail",
        NoteSource.INTERVIEW: "interview",
    },
    handwritten="Handwritten card no. {number}",
    face_down="Card no. {number}, face down",
    erased="(erased)",
    merged="Merged with card {number}",
    support="{source}: {pro} in favour",
    for_and_against="{source}: {pro} in favour, {contra} against",
    votes="“{question}”: {figure}",
)


def card_words(language: str) -> CardWords:
    """The words of a language, "de" or "en"."""
    return ENGLISH_CARD_WORDS if language == "en" else GERMAN_CARD_WORDS
