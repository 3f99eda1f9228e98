"""What is decided on measures, and how they rank. Rules OF24 to OF26 of app/SPEC.md.

Every wish happens whole or not at all, and raises DomainError like measuring.py and with codes of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workshopdesk.app.office.dossier import all_measures
from workshopdesk.app.office.measure_ports import MeasureAction, Measures, Stamp
from workshopdesk.app.office.measuring import check_day, current
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.office.measure_ranking import RankedMeasure, rank_measures
from workshopdesk.domain.office.measure_status import (
    MeasureDecision,
    StatusEntry,
    check_responsible,
    status_after,
)
from workshopdesk.domain.office.measure_work import (
    HIGHEST_RATING,
    LOWEST_RATING,
    Rating,
)
from workshopdesk.domain.office.support import Audience


def decide(measures: Measures, numbers: Sequence[int], decision: MeasureDecision, stamp: Stamp) -> MeasureDecision:
    """Enter into the log what a body decided on these measures; their status follows from it.

    An entry is never changed: a later one corrects it. Raises DomainError besides: "decision-incomplete" without a
    body, "decision-votes-impossible", "measure-without-responsible" for what is agreed and has nobody in the lead.
    """
    if not decision.body.strip() or not numbers:
        raise DomainError("decision-incomplete")
    if min(decision.votes_yes, decision.votes_no, decision.votes_abstained) < -1:
        raise DomainError("decision-votes-impossible")
    check_day(decision.date)
    with measures.writing():
        found = [current(measures, number) for number in dict.fromkeys(numbers)]
        after = [(measure, status_after(measure.status, decision.result)) for measure in found]
        for measure, status in after:
            check_responsible(measure, status)
        entry = replace(
            decision,
            number=measures.next_number("decision"),
            measures=tuple(sorted(measure.number for measure in found)),
            body=decision.body.strip(),
        )
        measures.add_decision(entry, stamp.at)
        for measure, status in after:
            if status is not measure.status:
                since = max(entry.date, measures.statuses(measure.number)[-1].since)
                told = StatusEntry(measure.number, status, since, entry.conditions, entry.number)
                measures.add_status(told, stamp.at)
            detail = f"{entry.number} {entry.result.value}"
            measures.put(replace(measure, status=status), MeasureAction.DECIDED, detail, stamp)
    return entry


def rate(measures: Measures, number: int, value: int, comment: str, stamp: Stamp) -> Rating:
    """What the unit of the stamp thinks, 1 to 5; its earlier ratings are kept and count no more.

    Raises DomainError besides: "rating-needs-office", "rating-impossible".
    """
    if not stamp.office.strip():
        raise DomainError("rating-needs-office")
    if not LOWEST_RATING <= value <= HIGHEST_RATING:
        raise DomainError("rating-impossible", lowest=LOWEST_RATING, highest=HIGHEST_RATING)
    rating = Rating(number, " ".join(stamp.office.split()), value, comment.strip(), stamp.at)
    with measures.writing():
        current(measures, number)
        measures.add_rating(rating)
    return rating


def rankings(measures: Measures, audience: Audience = Audience.CITIZENS, method: str = "dots") -> list[RankedMeasure]:
    """Both rankings side by side over all measures of the catalogue (domain/office/measure_ranking.py)."""
    numbers = [one.number for one in all_measures(measures)]
    return rank_measures(numbers, method, measures.votes(audience.value, method), measures.ratings())
