"""The fixed words of the protocol's order: versions, online votes, contradictions, feedback, photos."""

from __future__ import annotations

from dataclasses import dataclass

from workshopdesk.documents.wording.words import Counted


@dataclass(frozen=True, slots=True)
class ProtocolWords:
    """Names say where the words stand; braces are filled in."""

    version: str
    interim_result: str
    online_unknown: Counted
    online_comments: Counted
    online: str
    flashed: str
    feedback: str
    feedback_pool: str
    feedback_contact: str
    photos: str
    photo: str
    photo_alternative: str
    photo_note: str
    card_photos: str
    card_photos_note: str
    card_photo: str
    card_photo_alternative: str
    card_photo_wordless: str
    unconfirmed: Counted


_GERMAN = ProtocolWords(
    version="Fassung",
    interim_result="Zwischenergebnis Runde {round}",
    online_unknown=Counted("1 Stimme", "{n} Stimmen"),
    online_comments=Counted("1 Kommentar", "{n} Kommentare"),
    online="{votes} (online, nicht in den Punkten)",
    flashed="Karten mit dem Blitz für Widerspruch",
    feedback="Wie Sie erfahren, was daraus wird",
    feedback_pool="Im Ideenspeicher steht zu jeder Idee, wie es mit ihr weitergeht: {address}",
    feedback_contact="Fragen und Rückmeldungen nimmt {town} entgegen:",
    photos="Anhang: Fotos",
    photo="Foto {n}",
    photo_alternative="Foto {n} aus dem Workshop. Was auf Karten steht, steht als Text weiter vorn.",
    photo_note="Fotos zeigen die Pinnwand, wie sie hing. Was auf den Karten steht, steht als Text weiter vorn.",
    card_photos="Anhang: Karten als Fotos",
    card_photos_note="So hingen die Karten auf der Pinnwand. Ihr Text steht weiter vorn.",
    card_photo="Karte {n}",
    card_photo_alternative="Foto von Karte {n}. Text: {words}",
    card_photo_wordless="Foto von Karte {n}. Zu dieser Karte gibt es nur das Bild.",
    unconfirmed=Counted(
        "Der Text von 1 Karte wurde noch nicht mit dem Foto verglichen.",
        "Die Texte von {n} Karten wurden noch nicht mit den Fotos verglichen.",
    ),
)

_ENGLISH = ProtocolWords(
    version="Version",
    interim_result="Interim result of round {round}",
    online_unknown=Counted("1 vote", "{n} votes"),
    online_comments=Counted("1 comment", "{n} comments"),
    online="{votes} (online, not among the dots)",
    flashed="Cards with the flash of contradiction",
    feedback="How you learn what becomes of it",
    feedback_pool="The idea pool says of each idea how it goes on: {address}",
    feedback_contact="Questions and feedback go to {town}:",
    photos="Annex: photos",
    photo="Photo {n}",
    photo_alternative="Photo {n} of the workshop. What is on cards is told as text further ahead.",
    photo_note="Photos show the board as it hung. What is on the cards is told as text further ahead.",
    card_photos="Annex: cards as photos",
    card_photos_note="This is how the cards hung on the board. Their text stands further ahead.",
    card_photo="Card {n}",
    card_photo_alternative="Photo of card {n}. Text: {words}",
    card_photo_wordless="Photo of card {n}. There is only the picture of this card.",
    unconfirmed=Counted(
        "The text of 1 card has not been compared with the photo yet.",
        "The texts of {n} cards have not been compared with the photos yet.",
    ),
)


def protocol_words(language: str) -> ProtocolWords:
    """`language` as in Words.language or Workshop.language."""
    return _ENGLISH if language.startswith("en") else _GERMAN
