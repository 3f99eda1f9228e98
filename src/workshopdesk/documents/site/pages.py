"""HTML pages from templates that escape every word: what people wrote is never markup."""

from __future__ import annotations

import re
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from workshopdesk.app.office.answer_words import day, number_of, percent
from workshopdesk.base.assets import resource_dir

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_WEB = ("https://", "http://")


class Pages:
    """`told` are the values that every page may use."""

    def __init__(self, **told: Any) -> None:
        self._templates = Environment(
            loader=FileSystemLoader(resource_dir() / "site", encoding="utf-8"),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters |= {"day": day, "percent": percent, "lines": _lines}
        self._templates.tests["web"] = lambda address: str(address).startswith(_WEB)
        self._templates.globals |= {"number_of": number_of, **told}

    def made(self, template: str, **values: Any) -> bytes:
        """A page as UTF-8, without characters that HTML forbids."""
        page = self._templates.get_template(template).render(values)
        return _CONTROL.sub("", page).encode("utf-8")


def _lines(text: str) -> list[str]:
    """The lines of a text that have words."""
    return [line.strip() for line in text.splitlines() if line.strip()]
