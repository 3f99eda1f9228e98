"""Markdown as a facilitator writes it, made safe to show: bold, lists and headings, and nothing that is fetched.

Links, pictures and HTML are shown as the characters they are written with: what stands in a template from somewhere
else opens nothing and loads nothing. https://spec.commonmark.org/0.31.2/#backslash-escapes
"""

from __future__ import annotations

import re

# "[" begins links, pictures, footnotes and reference definitions, "<" HTML and autolinks. "://", "www." and "@" are
# links without any mark (GitHub Flavored Markdown §6.9). A code block shows the backslashes; nobody needs one here.
_ACTIVE = re.compile(r"[\[<&@]|(?<=\w):(?=//)|(?<=www)\.(?=\w)", re.IGNORECASE)


def inert_markdown(text: str) -> str:
    return _ACTIVE.sub(lambda found: "\\" + found.group(), text)
