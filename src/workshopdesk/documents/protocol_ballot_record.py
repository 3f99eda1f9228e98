"""What the protocol says on how votes were counted: paper, cards, the closing record, and lines for two witnesses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm

from workshopdesk.documents.paragraphs import small_heading, text
from workshopdesk.documents.tables import table
from workshopdesk.documents.tagging.flowables import Block
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import BODY, GUTTER, LINE, MAIN, MICRO, SPACE_2, SPACE_4, variant
from workshopdesk.documents.wording.box import BoxWords, box_words_for
from workshopdesk.domain.ballot import Ballot, PaperCount, VotingMode
from workshopdesk.domain.disclosure import keeps_papers_back

_ROOM_TO_SIGN = 13 * mm
_PART = 16  # characters of the checksum that stand together
_WITNESSES = 2


def counted_how(ballot: Ballot, counts: Sequence[PaperCount], language: str) -> list[Any]:
    """For a revealed ballot and its confirmed counts from paper; nothing for a ballot of an older program."""
    words = box_words_for(language)
    story = _paper(ballot, counts, words) if counts else []
    if ballot.rules.mode is VotingMode.CARDS:
        story.append(text(words.cards_figures.format(issued=ballot.cards_issued, used=ballot.cards_used)))
    if not ballot.record_sha256:
        return story
    checksum = " ".join(ballot.record_sha256[at : at + _PART] for at in range(0, len(ballot.record_sha256), _PART))
    story += [
        small_heading(words.record),
        text(words.record_withheld if keeps_papers_back(ballot, counts) else words.record_note),
        text(words.checksum.format(checksum=checksum), variant(MICRO, spaceAfter=SPACE_2)),
    ]
    if ballot.rules.mode is not VotingMode.OPEN:
        story += [small_heading(words.stored), text(words.promise), text(words.limits)]
    return [*story, text(words.witnesses, variant(BODY, keepWithNext=1)), _Signatures(words)]


def _paper(ballot: Ballot, counts: Sequence[PaperCount], words: BoxWords) -> list[Any]:
    papers = words.ballots.of(sum(count.ballots for count in counts))
    source = text(words.paper_source.format(ballots=papers))
    if keeps_papers_back(ballot, counts):
        return [source, text(words.paper_parts_hidden)]
    found = {candidate.id: 0 for candidate in ballot.candidates}
    for count in counts:
        for total in count.totals:
            found[total.candidate_id] += total.dots
    totals = {total.candidate_id: total.dots for total in ballot.totals}
    rows = []
    for one in ballot.candidates:
        both, on_paper = totals[one.id], found[one.id]
        rows.append((f"{one.number}  {one_line(one.title)}", str(both - on_paper), str(on_paper), str(both)))
    widths = [MAIN * part for part in (0.52, 0.18, 0.15, 0.15)]
    return [source, table(words.paper_head, rows, widths, summary=words.paper_summary, right=(1, 2, 3), strong=(0, 3))]


class _Signatures(Block):
    """Two lines side by side, each with what belongs on it."""

    def __init__(self, words: BoxWords) -> None:
        super().__init__()
        self._labels = [text(words.witness, MICRO) for _ in range(_WITNESSES)]
        self.spaceAfter = SPACE_4

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self._each = (available_width - GUTTER) / _WITNESSES
        self.height = _ROOM_TO_SIGN + max(self.measure(label, self._each) for label in self._labels)
        return self.width, self.height

    def draw(self) -> None:
        for place, label in enumerate(self._labels):
            x = place * (self._each + GUTTER)
            self.canv.setStrokeColor(LINE)
            self.canv.setLineWidth(0.6)
            self.canv.line(x, self.height - _ROOM_TO_SIGN + 2, x + self._each, self.height - _ROOM_TO_SIGN + 2)
            label.drawOn(self.canv, x, 0)
