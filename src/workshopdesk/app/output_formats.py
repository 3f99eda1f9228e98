"""The table of everything that a workshop can be written as. The command line and the export panel both read it.

How each is made says cli/writers.py, under the same key.
"""

from __future__ import annotations

from dataclasses import dataclass

PACKAGE_ENDING = ".workshop.zip"
ENCRYPTED_ENDING = PACKAGE_ENDING + ".age"
"""A package that opens with a passphrase only."""


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """`key` is what the command line calls it, `stem` its file there (empty: like the workshop file).

    `german` and `english` are its file's name in the window program, after the workshop's title. A `usual` one is
    written where nobody chose; one that `needs_pool` leads to the idea pool and is impossible without its address;
    one with `tells_interim` says in its name that it is an interim state; one that `has_peoples_words` is public only
    once it is decided what becomes of personal data (V8).
    """

    key: str
    stem: str
    ending: str
    german: str
    english: str
    usual: bool = False
    needs_pool: bool = False
    tells_interim: bool = False
    has_peoples_words: bool = True

    def name(self, language: str) -> str:
        """`language` is "de" or "en"."""
        return self.english if language == "en" else self.german


OUTPUT_FORMATS = (
    OutputFormat(
        "protocol", "protocol", ".pdf", "Ergebnisprotokoll", "Record of results", usual=True, tells_interim=True
    ),
    OutputFormat("poster", "poster", ".pdf", "Plakat", "Poster", usual=True, needs_pool=True, has_peoples_words=False),
    OutputFormat("csv", "ideas", ".csv", "Karten", "Cards", usual=True),
    OutputFormat("package", "", PACKAGE_ENDING, "Workshop-Paket", "Workshop package", usual=True),
    OutputFormat("docx", "protocol", ".docx", "Ergebnisprotokoll", "Record of results", tells_interim=True),
    OutputFormat("profiles", "profiles", ".docx", "Projektsteckbriefe", "Project profiles"),
    OutputFormat("fields", "measures-by-field", ".docx", "Maßnahmen nach Handlungsfeldern", "Measures by field"),
    OutputFormat("profiles-csv", "profiles", ".csv", "Projektsteckbriefe", "Project profiles"),
    OutputFormat("actions-csv", "actions", ".csv", "Maßnahmenplan", "Plan of actions"),
    OutputFormat("statements-csv", "statements", ".csv", "Aussagen", "Statements"),
    OutputFormat("decisions-csv", "decisions", ".csv", "Beschlüsse", "Decisions"),
    OutputFormat("clusters-csv", "clusters", ".csv", "Gruppen", "Groups"),
    OutputFormat("votes-csv", "votes", ".csv", "Abstimmungen", "Votes"),
    OutputFormat("inventory-csv", "inventory", ".csv", "Bestand", "Inventory"),
    OutputFormat("former-csv", "former-ideas", ".csv", "Frühere Ideen", "Former ideas"),
    OutputFormat("json", "workshop", ".json", "Alle Daten", "All data"),
    OutputFormat("ics", "workshop", ".ics", "Termin", "Appointment", has_peoples_words=False),
    OutputFormat("geojson", "ideas", ".geojson", "Orte der Ideen", "Places of ideas"),
    OutputFormat("open-data", "open-data", ".zip", "Offene Daten", "Open data"),
    OutputFormat("decidim", "decidim", ".zip", "Ideen für Decidim", "Ideas for Decidim"),
    OutputFormat("consul", "consul", ".zip", "Ideen für CONSUL", "Ideas for CONSUL"),
    OutputFormat("adhocracy", "adhocracy", ".zip", "Ideen für adhocracy+", "Ideas for adhocracy+"),
    OutputFormat("dipas", "dipas", ".zip", "Ideen für DIPAS", "Ideas for DIPAS"),
    OutputFormat("areas", "living-labs", ".geojson", "Gebiete der Reallabore", "Areas of living labs"),
    OutputFormat("xlsx", "tables", ".xlsx", "Tabellen", "Tables"),
    OutputFormat("board-svg", "boards", ".svg", "Pinnwände", "Boards"),
    OutputFormat("board-png", "boards", ".png", "Pinnwände", "Boards"),
    OutputFormat("results-svg", "results", ".svg", "Ergebnisse", "Results"),
    OutputFormat("results-png", "results", ".png", "Ergebnisse", "Results"),
)


def output_format(key: str) -> OutputFormat:
    """The format with this key of the table. Raises KeyError for any other."""
    return {one.key: one for one in OUTPUT_FORMATS}[key]
