"""Lists of the discussion for QML: topics, and what was said about them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from workshopdesk.app.discussion import Said, Topic
from workshopdesk.qt.rows_model import RowsModel

QML_IMPORT_NAME = "WorkshopDesk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_TOPIC_ROLES = ("topicId", "number", "title", "rank", "tied", "said", "dissent", "isCluster")
_SAID_ROLES = ("key", "statementId", "subjectId", "noteId", "kind", "words", "answer", "secret", "about")


@QmlElement
@QmlUncreatable("made by the discussion controller")
class TopicModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Rows as app/discussion.Topic; the first one, without an id, is the whole workshop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_TOPIC_ROLES, parent)

    def show(self, topics: Iterable[Topic]) -> None:
        self.follow_rows(
            (one.id, one.number, one.title, one.rank, one.tied, one.said, one.dissent, one.is_cluster) for one in topics
        )


@QmlElement
@QmlUncreatable("made by the discussion controller")
class SaidModel(RowsModel):  # type: ignore[operator]  # PySide stub of QmlUncreatable
    """Rows as app/discussion.Said; `about` is what a row is about where that is not the chosen topic itself."""

    countChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_SAID_ROLES, parent)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self.rowCount()

    def show(self, rows: Iterable[tuple[Said, str]]) -> None:
        """Each with what it is about, or nothing."""
        before = self.rowCount()
        self.follow_rows(
            (
                one.id or f"note:{one.note_id}",
                one.id,
                one.subject_id,
                one.note_id,
                one.kind.value,
                one.text,
                one.answer,
                one.internal,
                about,
            )
            for one, about in rows
        )
        if self.rowCount() != before:
            self.countChanged.emit()
