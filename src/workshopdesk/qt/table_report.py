"""What merging or joining tables did, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from workshopdesk.app.table_words import table_words


class TableReport(QObject):
    """Reads the JSON of cli/office_tables.py; `language` is "de" or "en"."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = table_words(language)

    def lines(self, told: dict[str, Any]) -> list[dict[str, str]]:
        """text and tone ("ok", "warn" or "") of every line; what needs a look comes first."""
        made = self._joined(told) if "tables" in told else self._merged(told)
        return [{"text": text, "tone": tone} for text, tone in made]

    def _merged(self, told: dict[str, Any]) -> Iterator[tuple[str, str]]:
        for one in told["papers_apart"]:
            yield self._apart(one), "warn"
        yield from self._conflicts(told["conflicts"])
        first, *others = told["files"]
        yield f"{Path(first['file']).stem}: {self.tr('%Ln Schritt(e)', '', first['added'])}", "ok"
        for one in others:
            yield f"{Path(one['file']).stem}: {self.tr('%Ln weitere(r) Schritt(e)', '', one['added'])}", "ok"
        if told["papers"]:
            yield self.tr("%Ln Stimmzettel in der neuen Datei", "", told["papers"]), "ok"
        if told["renumbered"]:
            yield (
                self.tr("%Ln Karte(n) mit neuer Nummer, weil zwei Tische dieselbe vergaben", "", told["renumbered"]),
                "",
            )
        if told["erased"]:
            yield self.tr("%Ln Karte(n) gelöscht, weil ein Tisch sie gelöscht hat", "", len(told["erased"])), ""

    def _apart(self, one: dict[str, Any]) -> str:
        papers = " + ".join(map(str, one["papers"]))
        if one["reason"] == "card_twice":
            why = self.tr("Eine Stimmkarte wurde an zwei Tischen benutzt.")
        else:
            why = self.tr("Ein Tisch hatte die Abstimmung schon geschlossen.")
        words = self.tr("Stimmen der Tische bleiben getrennt: %1 (%2 Zettel). %3")
        return words.replace("%1", one["question"]).replace("%2", papers).replace("%3", why)

    def _conflicts(self, conflicts: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
        """One line for each thing; the order is that of the journal."""
        fields: dict[tuple[str, str], list[str]] = {}
        for one in conflicts:
            thing = self._words.thing(one["record"], one["number"], one["name"])
            listed = fields.setdefault((thing, one["id"]), [])
            if (word := self._words.field(one["field"])) not in listed:
                listed.append(word)
        words = self.tr("An mehreren Tischen geändert, es gilt das Spätere: %1 (%2)")
        for (thing, _), changed in fields.items():
            yield words.replace("%1", thing).replace("%2", ", ".join(changed)), "warn"

    def _joined(self, told: dict[str, Any]) -> Iterator[tuple[str, str]]:
        for one in told["tables"]:
            came = [self.tr("%Ln Karte(n)", "", one["notes"]), self.tr("%Ln Gruppe(n)", "", one["clusters"])]
            if one["profiles"]:
                came.append(self.tr("%Ln Steckbrief(e)", "", one["profiles"]))
            yield f"{one['title']}: {', '.join(came)}", "ok"
            stays = [
                text
                for count, text in (
                    (one["binned"], self.tr("%Ln Karte(n) der Ablage", "", one["binned"])),
                    (one["ballots"], self.tr("%Ln Abstimmung(en)", "", one["ballots"])),
                    (one["others"], self.tr("%Ln weitere(r) Eintrag/Einträge", "", one["others"])),
                )
                if count
            ]
            if stays:
                yield self.tr("Nur in der Datei dieses Tisches bleiben: %1").replace("%1", ", ".join(stays)), ""
        if any(one["ballots"] for one in told["tables"]):
            yield self.tr("Abstimmungen bleiben getrennt, weil jeder Tisch für sich abgestimmt hat."), ""
