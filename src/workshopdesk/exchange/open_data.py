"""The open-data package (PROCESS-STEPS row P4): tables, what describes them, licence, and an entry for a data portal.

datapackage.json  Frictionless Data Package: https://specs.frictionlessdata.io/data-package/
data/*.csv        the tables of open_data_tables.py
dcat-ap-de.jsonld the entry: https://www.dcat-ap.de/def/ (3.0), as JSON-LD
LICENSE.txt       the licence's text
LIESMICH.txt      for people: what is in it, and what the portal still wants to know
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from workshopdesk.app import queries
from workshopdesk.app.sender import sender_in
from workshopdesk.app.visibility import face_up_state
from workshopdesk.base.errors import KnownError
from workshopdesk.domain.programme import Municipality, Programme
from workshopdesk.domain.state import State
from workshopdesk.domain.workshop import Workshop
from workshopdesk.exchange.archive import pack_archive, sha256
from workshopdesk.exchange.open_data_licence import USUAL, Licence, licence_by_key
from workshopdesk.exchange.open_data_table import Table, csv_of, schema_of
from workshopdesk.exchange.open_data_tables import open_data_tables
from workshopdesk.exchange.open_data_theme import USUAL_THEME, theme_address

PACKAGE, ENTRY, LICENCE_FILE, README = "datapackage.json", "dcat-ap-de.jsonld", "LICENSE.txt", "LIESMICH.txt"
_MAILBOX = re.compile(r"[^@\s<>\"]+@[^@\s<>\"]+\.[^@\s<>\"]+")
_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatde": "http://dcat-ap.de/def/dcatde/",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ForPortal:
    """What a data portal wants to know that no workshop knows; what is empty is asked for in LIESMICH.txt.

    `access_url` is where the data will be found, `contributor` the address by which a portal knows the town, `contact`
    the mailbox of an office, `theme` one of open_data_theme.THEMES.
    """

    access_url: str = ""
    contributor: str = ""
    contact: str = ""
    theme: str = USUAL_THEME


def open_data(state: State, *, licence: str = USUAL, portal: ForPortal | None = None) -> bytes:
    """The package as an archive; the same state and choices give the same bytes.

    Raises KnownError: "file-empty", "print-setting-wrong".
    """
    shown, chosen, portal = face_up_state(state), licence_by_key(licence), portal or ForPortal()
    if portal.contact and not _MAILBOX.fullmatch(portal.contact):
        raise KnownError("print-setting-wrong", setting="contact", value=portal.contact)
    tables = open_data_tables(shown)
    contents = {f"data/{table.name}.csv": csv_of(table) for table in tables}
    files = {
        **contents,
        PACKAGE: _json(_package(shown, tables, contents, chosen)),
        ENTRY: _json(_entry(shown, chosen, portal)),
        LICENCE_FILE: chosen.text,
        README: _readme(shown, tables, chosen, portal),
    }
    return pack_archive(files)


def _package(
    state: State, tables: tuple[Table, ...], contents: dict[str, bytes], licence: Licence
) -> dict[str, object]:
    workshop = queries.workshop_of(state)
    return {
        "profile": "tabular-data-package",
        "name": f"workshop-{_slug(workshop.id)}",
        "id": workshop.id,
        "title": workshop.title,
        "description": _description(workshop),
        **({"contributors": contributors} if (contributors := _contributors(state)) else {}),
        "licenses": [{"name": licence.spdx, "path": licence.path, "title": licence.title}],
        "resources": [_resource(table, contents[f"data/{table.name}.csv"]) for table in tables],
    }


def _contributors(state: State) -> list[dict[str, str]]:
    """Who hands the data out (rule W4), in the roles of the Data Package."""
    programme = next(state.all(Programme), Programme(id=""))
    named = (("publisher", _town(state)), ("contributor", programme.client), ("contributor", programme.contractor))
    return [{"role": role, "title": title} for role, title in named if title.strip()]


def _resource(table: Table, content: bytes) -> dict[str, object]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "path": f"data/{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content)}",
        "schema": schema_of(table),
    }


def _entry(state: State, licence: Licence, portal: ForPortal) -> dict[str, object]:
    """What the shapes of DCAT-AP.de 3.0 demand, as far as a workshop knows it; nothing is invented."""
    workshop, town = queries.workshop_of(state), _town(state)
    distribution: dict[str, object] = {
        "@type": "dcat:Distribution",
        "dct:title": workshop.title,
        "dct:license": {"@id": licence.uri},
        "dcatde:licenseAttributionByText": town,
        "dct:format": {"@id": "http://publications.europa.eu/resource/authority/file-type/ZIP"},
        "dcat:mediaType": {"@id": "https://www.iana.org/assignments/media-types/application/zip"},
    }
    if portal.access_url:
        distribution["dcat:accessURL"] = {"@id": portal.access_url}
    entry: dict[str, object] = {
        "@context": _CONTEXT,
        "@id": f"urn:uuid:{workshop.id}",
        "@type": "dcat:Dataset",
        "dct:identifier": workshop.id,
        "dct:title": workshop.title,
        "dct:description": _description(workshop),
        "dct:publisher": {"@type": "foaf:Agent", "foaf:name": town},
        "dcat:theme": {"@id": theme_address(portal.theme)},
        "dcat:keyword": ["Bürgerbeteiligung", "Ideen", "Workshop"],
        "dcat:distribution": [distribution],
    }
    if sender := sender_in(state, "de"):
        entry["dct:provenance"] = {"@type": "dct:ProvenanceStatement", "rdfs:label": sender}
    if portal.contributor:
        entry["dcatde:contributorID"] = {"@id": portal.contributor}
    if portal.contact:
        mailbox = {"@id": f"mailto:{portal.contact}"}
        entry["dcat:contactPoint"] = {"@type": "vcard:Organization", "vcard:fn": town, "vcard:hasEmail": mailbox}
    if workshop.date:
        day = {"@type": "xsd:date", "@value": workshop.date}
        entry["dct:temporal"] = {"@type": "dct:PeriodOfTime", "dcat:startDate": day, "dcat:endDate": day}
    return entry


def _readme(state: State, tables: tuple[Table, ...], licence: Licence, portal: ForPortal) -> bytes:
    workshop = queries.workshop_of(state)
    lines = [
        f"Offene Daten: {workshop.title}",
        "",
        f"Herausgegeben von: {sender_in(state, 'de') or '(bitte ergänzen)'}",
        f"Lizenz: {licence.title}, {licence.path}",
        f"Name der Lizenz in DCAT-AP.de: {licence.uri}",
        "",
        "Tabellen (UTF-8, Komma als Trennzeichen; beschrieben in datapackage.json):",
        *(f"  data/{table.name}.csv: {table.title}, {len(table.rows)} Zeilen" for table in tables),
        "",
        "Vor einem Text, den ein Tabellenprogramm rechnen würde (= + - @), steht ein Apostroph.",
        "Angaben über Personen sind nicht enthalten, auch keine einzelnen Stimmzettel.",
    ]
    wanted = [
        *([] if _town(state) else ["Herausgeber (dct:publisher)"]),
        *([] if portal.access_url else ["Adresse, unter der die Daten liegen (dcat:accessURL)"]),
        *([] if portal.contributor else ["Kennung des Datenbereitstellers (dcatde:contributorID)"]),
        *([] if portal.contact else ["Postfach für Fragen (dcat:contactPoint)"]),
    ]
    if wanted:
        lines += ["", f"Im Eintrag für das Datenportal ({ENTRY}) fehlen noch:", *(f"  {one}" for one in wanted)]
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode("utf-8", errors="replace")


def _description(workshop: Workshop) -> str:
    told = (workshop.question, workshop.occasion, workshop.scope)
    return "\n".join(part for part in told if part.strip()) or workshop.title


def _town(state: State) -> str:
    programme = next(state.all(Programme), Programme(id=""))
    town = next(state.all(Municipality), Municipality(id=""))
    return town.name or programme.client


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9-]+", "-", text.lower()).strip("-")


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode("utf-8", errors="replace")
