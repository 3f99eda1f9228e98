"""Pictures of a package as files of their own: pictures/ID.png instead of base64 among the data.

In data.json such a picture's `content` is the name of its file; neither is ever without the other. A picture of a kind
that is not listed here, or whose content is no base64, stays among the data as it is.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Any

from workshopdesk.base.errors import KnownError
from workshopdesk.domain.picture import Picture
from workshopdesk.domain.state import type_name

PICTURE_NAME = r"pictures/[A-Za-z0-9_-]{1,64}\.(?:png|jpg|webp|svg)"
_FILE = re.compile(PICTURE_NAME)
_ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp", "image/svg+xml": "svg"}
_KIND = type_name(Picture)

Groups = dict[str, list[dict[str, Any]]]


def with_picture_files(groups: Groups) -> tuple[Groups, dict[str, bytes]]:
    """Records as codec.records_to_builtins gives them, pictures without their content, and the files they name."""
    files: dict[str, bytes] = {}
    pictures = []
    for values in groups.get(_KIND, ()):
        name = f"pictures/{values['id']}.{_ENDINGS.get(values['media_type'], '')}"
        content = _decoded(values["content"])
        if content and _FILE.fullmatch(name):
            files[name] = content
            values = {**values, "content": name}
        pictures.append(values)
    return ({**groups, _KIND: pictures} if pictures else groups), files


def with_picture_contents(groups: Groups, files: Mapping[str, bytes]) -> Groups:
    """The reverse of `with_picture_files`. Raises KnownError("package-damaged") if files and pictures do not match."""
    waiting = dict(files)
    pictures = []
    for values in groups.get(_KIND, ()):
        named = values.get("content")
        if isinstance(named, str) and _FILE.fullmatch(named):
            if named not in waiting:
                raise KnownError("package-damaged", finding="a picture whose file is not there")
            values = {**values, "content": base64.b64encode(waiting.pop(named)).decode("ascii")}
        pictures.append(values)
    if waiting:
        raise KnownError("package-damaged", finding="a file that belongs to no picture")
    return {**groups, _KIND: pictures} if pictures else groups


def _decoded(content: str) -> bytes:
    """The file, or nothing if encoding it again would not give the very same text."""
    try:
        decoded = base64.b64decode(content, validate=True)
    except (binascii.Error, ValueError):
        return b""
    return decoded if base64.b64encode(decoded).decode("ascii") == content else b""
