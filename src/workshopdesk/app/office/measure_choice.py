"""Which measure is meant: by its key or by words in it. Rule OF45 of app/SPEC.md."""

from __future__ import annotations

from workshopdesk.app.measure_key import measure_number
from workshopdesk.app.office.dossier import all_measures
from workshopdesk.app.office.measure_ports import MeasureFilter, Measures
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.measure import Ending, Measure


def measures_to_choose(measures: Measures, text: str, most: int) -> list[Measure]:
    """The measures in the catalogue that `text` fits, the one with this key alone, else the latest first."""
    words = text.strip()
    try:
        named = measures.find(measure_number(words))
    except DomainError:
        named = None
    if named is not None and named.ending is Ending.NONE:
        return [named]
    return list(all_measures(measures, MeasureFilter(text=words)))[: -most - 1 : -1]
