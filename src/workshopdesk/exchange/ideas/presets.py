"""The platforms whose files are known, and which of them a file is from."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from workshopdesk.exchange.ideas import adhocracy, consul, decidim, dipas, generic
from workshopdesk.exchange.ideas.draft import IdeaDraft
from workshopdesk.exchange.ideas.entry import Entry
from workshopdesk.exchange.skipped_rows import SkippedRow

AUTO = "auto"
GENERIC = generic.KEY

# All names of a file that holds comments on ideas and no ideas (DIPAS, adhocracy+; EXCHANGE.md §2.4, §2.6).
_COMMENT_FILES = (
    frozenset({"contribution id", "comment id", "comment text"}),
    frozenset({"id", "kommentar", "antwort auf den kommentar"}),
)


@dataclass(frozen=True, slots=True)
class Preset:
    """A platform. `page` is the path of an idea's page below the pool's address, with {id}; empty if there is none."""

    key: str
    title: str
    page: str
    recognises: Callable[[Collection[str]], bool]
    drafts: Callable[[Iterable[Entry]], Iterator[IdeaDraft | SkippedRow]]


PRESETS: tuple[Preset, ...] = tuple(
    Preset(module.KEY, module.TITLE, module.PAGE, module.recognises, module.drafts)
    for module in (decidim, consul, adhocracy, dipas)
)


def preset_by_key(key: str) -> Preset | None:
    """None for AUTO and GENERIC."""
    return next((preset for preset in PRESETS if preset.key == key), None)


def recognised(names: Collection[str]) -> Preset | None:
    return next((preset for preset in PRESETS if preset.recognises(names)), None)


def holds_comments(names: Collection[str]) -> bool:
    return any(wanted <= set(names) for wanted in _COMMENT_FILES)
