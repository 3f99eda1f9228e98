"""Settings of this computer, as JSON. Settings of a workshop live in its own file."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

import msgspec

from workshopdesk.base.ids import new_id

log = logging.getLogger(__name__)
RECENT_KEPT = 12
CATALOGUES_KEPT = 8


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A file with results that was written on this computer: its name, and when (YYYY-MM-DD).

    `content` is the fingerprint of what it tells (app/data_version.py), or empty where nobody took it. `receiver` is
    whom it was given to, in free words, or empty.
    """

    name: str
    day: str
    internal: bool = False
    content: str = ""
    receiver: str = ""


@dataclass(frozen=True, slots=True)
class LeftOff:
    """Where the work on a workshop was left off on this computer: the board shown, and the cards not read yet.

    `newest` is the highest number of a card then, -1 if nobody knows: cards that came later are unread as well.
    `handed_out` are the files with its results, oldest first.
    """

    board_id: str = ""
    unread: tuple[str, ...] = ()
    newest: int = -1
    handed_out: tuple[HandedOut, ...] = ()


@dataclass(frozen=True, slots=True)
class RecentWorkshop:
    """A workshop that was open on this computer, as it was then; `opened_at` is ISO 8601 with zone.

    `date` and `retain_until` are YYYY-MM-DD or empty, `starts` HH:MM or empty; `notes` counts the cards on the board.
    """

    path: str
    title: str
    opened_at: str
    question: str = ""
    date: str = ""
    starts: str = ""
    place: str = ""
    notes: int = 0
    clusters: int = 0
    finished: bool = False
    retain_until: str = ""
    left_off: LeftOff = LeftOff()


@dataclass(frozen=True, slots=True)
class FormatChoices:
    """What was chosen last about single formats: of files for Decidim the separator, of open data the key of the
    licence, where they will be found, by which address a portal knows the town, the mailbox of the office that answers
    questions, and the theme (exchange/open_data_theme.py); empty: as usual.
    """

    separator: Literal["semicolon", "comma"] = "semicolon"
    licence: str = ""
    access_url: str = ""
    contributor: str = ""
    contact: str = ""
    theme: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """`distance` in metres from the eye to the shared screen and `px_per_mm`, as told for `measured_screen`; 0: ask it.

    `palm_mm`: contacts broader than this are no fingers (the broadest finger that Microsoft measured was 30 mm,
    "Contact area size", hardware design guide dn672264), `shortest_touch_ms`: shorter ones are light or a cuff; 0: off.
    `drag_mm`: how far a finger moves before it drags, `hold_ms`: how long it rests before it is a long press.
    `throw_mm_s`: what a hand lets go faster than this, in mm per second, is thrown; 0: nothing ever is.
    `booth_idle_s`: so many seconds without a touch, and a paper in the booth is thrown away.
    `exhibition_idle_s`: the same for a visit to the exhibition, which has `exhibition_dots` dots.
    `around_table`: where people stand at the shared screen: before it, at its two long sides, or all around.
    `formats`: what was chosen last about single formats.
    `signer_name`: who signs packages on this computer; empty: nobody has yet.
    `photo_folder`: the folder that was watched for photos last; it is watched again only when somebody says so.
    `catalogues`: paths and database addresses (without passwords) of the office, the last one opened first.
    `bar_edge`: where the facilitator's bar lies; at a side `bar_height` is 0 at the lower end and 1 at the upper.
    """

    language: Literal["de", "en"] = "de"
    appearance: Literal["light", "dark", "contrast"] = "light"
    desk_scale: float = 1.0
    distance: float = 0.0
    px_per_mm: float = 0.0
    measured_screen: str = ""
    reduced_motion: bool = False
    palm_mm: int = 30
    shortest_touch_ms: int = 20
    drag_mm: int = 9
    hold_ms: int = 600
    throw_mm_s: int = 400
    pen_writes: bool = False
    booth_idle_s: int = 60
    exhibition_idle_s: int = 60
    exhibition_dots: int = 3
    around_table: Literal["no", "two", "four"] = "no"
    bar_edge: Literal["bottom", "top", "left", "right"] = "bottom"
    bar_height: float = 0.0
    photo_folder: str = ""
    signer_name: str = ""
    formats: FormatChoices = FormatChoices()
    device: str = field(default_factory=new_id)
    recent: tuple[RecentWorkshop, ...] = ()
    catalogues: tuple[str, ...] = ()

    def with_recent(self, workshop: RecentWorkshop) -> Settings:
        """The newest first, each file once."""
        others = tuple(entry for entry in self.recent if entry.path != workshop.path)
        return replace(self, recent=(workshop, *others)[:RECENT_KEPT])

    def left_off(self, path: str) -> LeftOff:
        """Of a workshop that was never open on this computer, or long ago, nothing is known."""
        return next((entry.left_off for entry in self.recent if entry.path == path), LeftOff())

    def without_recent(self, path: str) -> Settings:
        return replace(self, recent=tuple(entry for entry in self.recent if entry.path != path))

    def with_catalogue(self, address: str) -> Settings:
        """The newest first, each once."""
        others = tuple(known for known in self.catalogues if known != address)
        return replace(self, catalogues=(address, *others)[:CATALOGUES_KEPT])

    def without_catalogue(self, address: str) -> Settings:
        return replace(self, catalogues=tuple(known for known in self.catalogues if known != address))


class SettingsFile:
    """Reads and writes the settings; a damaged file is moved aside and the defaults are taken."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.settings = self._read()

    def save(self, settings: Settings) -> None:
        """Keep the settings in memory and on disk; a disk that refuses costs only the memory of them."""
        self.settings = settings
        fresh = self._path.with_name(self._path.name + ".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(msgspec.json.format(msgspec.json.encode(settings)))
            os.replace(fresh, self._path)
        except OSError:
            log.warning("settings could not be written", exc_info=True)

    def _read(self) -> Settings:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Settings)
        except FileNotFoundError:
            pass
        except OSError:
            log.warning("settings could not be read", exc_info=True)
        except msgspec.DecodeError as error:
            log.warning("settings are damaged, kept aside: %s", error)
            os.replace(self._path, self._path.with_name(self._path.name + ".damaged"))
        settings = Settings()
        self.save(settings)
        return settings
