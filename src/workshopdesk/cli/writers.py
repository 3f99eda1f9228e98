"""How each format of app/output_formats.py is made: a function per key, importing what it needs when it is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from workshopdesk.cli.package_cover import Cover
from workshopdesk.domain.programme import PoolPlatform

if TYPE_CHECKING:
    from workshopdesk.app.ports import BallotBox
    from workshopdesk.domain.state import State

Progress = Callable[[float], None]

POOL_FORMATS = {platform.value: platform for platform in PoolPlatform if platform is not PoolPlatform.OTHER}
"""The formats that go back to the idea pool, by their key."""

CHOICES: dict[str, frozenset[str]] = {
    "decidim": frozenset({"separator"}),
    "open-data": frozenset({"licence", "access_url", "contributor", "contact", "theme"}),
}
"""What can be chosen about a format, by its key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be written: a state that is of its edition already, and how the document is marked.

    `choices` are those of CHOICES that were made for it, `cover` is what a package gets.
    """

    state: State
    box: BallotBox | None
    made_at: datetime
    interim: bool = False
    internal: bool = False
    progress: Progress | None = None
    choices: Mapping[str, str] = field(default_factory=dict)
    cover: Cover = field(default_factory=Cover)


def _protocol(order: Order, path: Path) -> None:
    from workshopdesk.documents.protocol import write_protocol

    write_protocol(
        order.state,
        path,
        made_at=order.made_at,
        interim=order.interim,
        internal=order.internal,
        progress=order.progress,
    )


def _poster(order: Order, path: Path) -> None:
    from workshopdesk.documents.poster import write_poster

    write_poster(order.state, path, made_at=order.made_at, internal=order.internal)


def _csv(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.csv_export import ideas_csv

    write_new(path, ideas_csv(order.state))


def _statements(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.discussion_csv import statements_csv

    write_new(path, statements_csv(order.state))


def _decisions(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.discussion_csv import decisions_csv

    write_new(path, decisions_csv(order.state))


def _clusters(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.workshop_csv import clusters_csv

    write_new(path, clusters_csv(order.state))


def _votes(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.workshop_csv import votes_csv

    write_new(path, votes_csv(order.state))


def _inventory(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.workshop_csv import inventory_csv

    write_new(path, inventory_csv(order.state))


def _former(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.former_csv import former_csv

    write_new(path, former_csv(order.state))


def _package(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.package import pack

    write_new(path, order.cover.put_on(pack(order.state, order.box)))


def _docx(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.documents.office.protocol_docx import protocol_docx

    content = protocol_docx(order.state, made_at=order.made_at, interim=order.interim, internal=order.internal)
    write_new(path, content)


def _profiles(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.documents.office.measures import profiles_docx

    write_new(path, profiles_docx(order.state, made_at=order.made_at, internal=order.internal))


def _fields(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.documents.office.measures import fields_docx

    write_new(path, fields_docx(order.state, made_at=order.made_at, internal=order.internal))


def _xlsx(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.documents.office.workbook import workbook

    write_new(path, workbook(order.state, made_at=order.made_at, internal=order.internal))


def _board_svg(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.documents.pictures import as_svg, boards_picture

    write_new(path, as_svg(boards_picture(order.state, internal=order.internal)))


def _board_png(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.documents.pictures import as_png, boards_picture

    write_new(path, as_png(boards_picture(order.state, internal=order.internal)))


def _results_svg(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.documents.pictures import as_svg, results_picture

    write_new(path, as_svg(results_picture(order.state, internal=order.internal)))


def _results_png(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.documents.pictures import as_png, results_picture

    write_new(path, as_png(results_picture(order.state, internal=order.internal)))


def _profiles_csv(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.development_csv import profiles_csv

    write_new(path, profiles_csv(order.state))


def _actions_csv(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.development_csv import actions_csv

    write_new(path, actions_csv(order.state))


def _areas(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.geojson import lab_areas

    write_new(path, lab_areas(order.state))


def _json(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.json_export import workshop_json

    write_new(path, workshop_json(order.state))


def _calendar(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.calendar_file import calendar

    write_new(path, calendar([order.state], made_at=order.made_at))


def _idea_places(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.idea_places import idea_places

    write_new(path, idea_places(order.state))


def _open_data(order: Order, path: Path) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.open_data import ForPortal, open_data
    from workshopdesk.exchange.open_data_licence import USUAL

    told = dict(order.choices)
    licence = told.pop("licence", USUAL)
    write_new(path, open_data(order.state, licence=licence, portal=ForPortal(**told)))


def _transfer(order: Order, path: Path, platform: PoolPlatform) -> None:
    from workshopdesk.base.files import write_new
    from workshopdesk.exchange.pool_out.transfer import transfer

    write_new(path, transfer(order.state, platform, **order.choices))


WRITERS: dict[str, Callable[[Order, Path], None]] = {
    "protocol": _protocol,
    "poster": _poster,
    "csv": _csv,
    "package": _package,
    "statements-csv": _statements,
    "decisions-csv": _decisions,
    "clusters-csv": _clusters,
    "votes-csv": _votes,
    "inventory-csv": _inventory,
    "former-csv": _former,
    "docx": _docx,
    "profiles": _profiles,
    "fields": _fields,
    "profiles-csv": _profiles_csv,
    "actions-csv": _actions_csv,
    "json": _json,
    "ics": _calendar,
    "geojson": _idea_places,
    "open-data": _open_data,
    **{key: partial(_transfer, platform=platform) for key, platform in POOL_FORMATS.items()},
    "areas": _areas,
    "xlsx": _xlsx,
    "board-svg": _board_svg,
    "board-png": _board_png,
    "results-svg": _results_svg,
    "results-png": _results_png,
}
"""Each raises KnownError like documents, exchange and base.files."""
