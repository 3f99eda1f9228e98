"""How cards looked, as rows of the catalogue: laid over what is there, and read one by one when they are asked for."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence

from workshopdesk.app.office.card_pictures import PictureKept, PictureTold
from workshopdesk.domain.office.delivery import CardPicture, Delivery, SourceKind
from workshopdesk.store.office.engine import Engine
from workshopdesk.store.office.idea_rows import plain

_TOLD = "idea, place, width, height, size, sha256, alternative"
_COLUMNS = (*_TOLD.split(", "), "content")


def take_pictures(engine: Engine, source: int, pictures: Sequence[CardPicture], ideas: Mapping[str, int]) -> int:
    """Lay the pictures of a delivery over those of its source; what it no longer has goes. `ideas`: numbers by key.

    Returns how many are new or other ones. A picture that is there as it is stays untouched.
    """
    sql = (
        "select p.idea, p.place, p.sha256, p.alternative from idea i join idea_picture p on p.idea = i.number"
        " where i.source = ?"
    )
    there = {(idea, place): (sha256, words) for idea, place, sha256, words in engine.rows(sql, [source])}
    wanted = {(ideas[one.idea], one.place): one for one in pictures if one.idea in ideas}
    marks = {key: (hashlib.sha256(one.content).hexdigest(), plain(one.alternative)) for key, one in wanted.items()}
    engine.run_many(
        "delete from idea_picture where idea = ? and place = ?",
        [key for key, mark in there.items() if marks.get(key) != mark],
    )
    fresh = [(key, wanted[key], mark) for key, mark in marks.items() if there.get(key) != mark]
    rows = [
        (*key, one.width, one.height, len(one.content), sha256, words, one.content)
        for key, one, (sha256, words) in fresh
    ]
    engine.fill("idea_picture", _COLUMNS, rows)
    return len(fresh)


def pictures_counted(engine: Engine, ideas: Sequence[int]) -> Mapping[int, int]:
    """How many pictures these ideas have, 0 for those without."""
    places = ", ".join("?" * len(ideas))
    sql = f"select idea, count(*) from idea_picture where idea in ({places}) group by idea"
    return Counter(dict(engine.rows(sql, ideas)))


class CardPictureTables:
    """Implements app.office.card_pictures.CardPictures."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, idea: int) -> list[PictureTold]:
        sql = f"select {_TOLD} from idea_picture where idea = ? order by place"
        return [PictureTold(*row) for row in self._engine.rows(sql, [idea])]

    def find(self, idea: int, place: int) -> PictureKept | None:
        sql = f"select {_TOLD}, content from idea_picture where idea = ? and place = ?"
        for *told, content in self._engine.rows(sql, [idea, place]):
            return PictureKept(PictureTold(*told), bytes(content))
        return None

    def wanting(self, sha256: str) -> bool:
        sql = (
            "select 1 from imported_file f join source s on s.number = f.source"
            " where f.sha256 = ? and f.pictures = 0 and s.kind = ?"
        )
        return bool(self._engine.rows(sql, [sha256, SourceKind.PACKAGE.value]))

    def bring(self, sha256: str, delivery: Delivery) -> int:
        with self._engine.writing():
            if not self.wanting(sha256):  # somebody else was faster
                return 0
            self._engine.run("update imported_file set pictures = 1 where sha256 = ?", [sha256])
            unreadable = [(sha256, row.row, row.reason) for row in delivery.pictures_left_out]
            self._engine.fill("row_left_out", ("sha256", "row_number", "reason"), unreadable)
            sql = (
                "select s.number from imported_file f join source s on s.number = f.source and s.run = f.run"
                " where f.sha256 = ?"
            )
            for (source,) in self._engine.rows(sql, [sha256]):
                ideas = self._as_delivered(source, delivery)
                return take_pictures(self._engine, source, delivery.pictures, ideas) if ideas else 0
        return 0

    def _as_delivered(self, source: int, delivery: Delivery) -> dict[str, int]:
        """Numbers of the source's ideas by key; empty if it has others or other words than the delivery.

        Of two packages that one run took in only the later one's words are there. Cards that are nothing but a picture
        were no ideas of that older program; they come with newer data.
        """
        rows = self._engine.rows("select key, number, text, detail from idea where source = ? and gone = 0", [source])
        words = {key: (text, detail) for key, _, text, detail in rows}
        ideas = [idea for idea in delivery.ideas if idea.key in words or idea.text.strip()]
        delivered = {idea.key: (plain(idea.text), plain(idea.detail)) for idea in ideas}
        return {key: number for key, number, *_ in rows} if words == delivered else {}
