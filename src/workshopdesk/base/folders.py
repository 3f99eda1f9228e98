"""Where this computer keeps what the program writes by itself. WORKSHOPDESK_HOME moves all of it into one folder."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "workshopdesk"


@dataclass(frozen=True, slots=True)
class Folders:
    """`data` holds workshops and templates, `config` the settings, `state` logs and pictures that can be made again."""

    data: Path
    config: Path
    state: Path

    @property
    def workshops(self) -> Path:
        return self.data / "workshops"

    @property
    def templates(self) -> Path:
        """The office's own templates; there may be none."""
        return self.data / "templates"

    @property
    def mappings(self) -> Path:
        """What a user said of the columns of tables; there may be none."""
        return self.config / "mappings"

    @property
    def thumbnails(self) -> Path:
        return self.state / "thumbnails"

    def thumbnail(self, workshop: Path) -> Path:
        """The small picture of a workshop's board; there may be none."""
        return self.thumbnails / (hashlib.sha256(str(workshop.absolute()).encode()).hexdigest()[:32] + ".png")

    @property
    def card_keys(self) -> Path:
        """The keys with which voting cards are hashed: on this computer only, never beside a workshop."""
        return self.data / "card-keys"

    @property
    def signing_key(self) -> Path:
        """The key with which this user signs packages; there may be none."""
        return self.data / "signing-key.pem"

    @property
    def known_signers(self) -> Path:
        """Whose signatures were seen on this computer; there may be none."""
        return self.data / "known-signers.json"

    @property
    def practice(self) -> Path:
        """Workshops for trying out, gone when they are left."""
        return self.state / "practice"

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.json"

    @property
    def log_file(self) -> Path:
        return self.state / "workshopdesk.log"


def folders() -> Folders:
    """The folders of this user on this system; nothing is created here."""
    home = os.environ.get("WORKSHOPDESK_HOME")
    if home:
        return Folders(Path(home) / "data", Path(home) / "config", Path(home) / "state")
    return Folders(
        platformdirs.user_data_path(_NAME, appauthor=False),
        platformdirs.user_config_path(_NAME, appauthor=False),
        platformdirs.user_state_path(_NAME, appauthor=False),
    )
