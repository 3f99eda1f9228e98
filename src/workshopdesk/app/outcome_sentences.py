"""Sentences about a result: how firm a first place is, ties, and what is worth a word (rules E8, E12, E13)."""

from __future__ import annotations

from fractions import Fraction

from workshopdesk.app.outcome_words import outcome_words
from workshopdesk.app.vote_warnings import AfterWarning, unused_part, warnings_after
from workshopdesk.app.voting_rules import other_rule
from workshopdesk.app.wording import tie_sentence
from workshopdesk.domain.ballot import Ballot, VotingMethod
from workshopdesk.domain.voting import hidden_totals
from workshopdesk.domain.voting_criteria import weight_limits
from workshopdesk.domain.voting_outcome import outcome


def sensitivity_sentence(ballot: Ballot, language: str) -> str:
    """By how much a weight may change before another candidate comes first; empty with other methods.

    Also empty where groups are counted apart: it would speak of their sum, which nobody asked for.
    """
    if ballot.rules.method is not VotingMethod.CRITERIA or ballot.rules.groups or hidden_totals(ballot):
        return ""
    words = outcome_words(language)
    lines = [line for line in outcome(ballot) if line.score is not None]
    if len(lines) < 2:
        return ""
    if lines[0].tied:
        return words.first_tied
    limits = weight_limits(ballot.rules.criteria, [[one.mean for one in line.figures] for line in lines])
    open_to_change = [limit for limit in limits if limit.change is not None]
    if not open_to_change:
        return words.first_stays
    nearest = min(open_to_change, key=lambda limit: (limit.change or Fraction(0)) / limit.criterion.weight)
    weight = nearest.criterion.weight
    upper = nearest.upper is not None and nearest.upper - weight == nearest.change
    limit = nearest.upper if upper else nearest.lower
    shown = f"{float(limit or 0):.2f}".rstrip("0").rstrip(".").replace(".", words.comma)
    way = words.raised if upper else words.lowered
    return words.first_until.format(name=nearest.criterion.name, weight=weight, limit=shown, way=way)


def notes_on(ballot: Ballot, before: Ballot | None, language: str) -> list[str]:
    """What is worth a word about a revealed ballot: firmness, ties, turnout, unused dots, a rule that has changed."""
    words = outcome_words(language)
    notes = [sensitivity_sentence(ballot, language)]
    shown = (group for group in ballot.rules.groups or (None,) if not hidden_totals(ballot, group))
    if any(line.tied for group in shown for line in outcome(ballot, group)):
        notes.append(tie_sentence(ballot.rules, language))
    found = warnings_after(ballot)
    if AfterWarning.TURNOUT in found:
        notes.append(words.turnout.format(expected=ballot.voters_expected, cast=ballot.ballots_cast))
    if AfterWarning.UNUSED in found and not hidden_totals(ballot):
        notes.append(words.unused.format(part=f"{round(100 * unused_part(ballot))}\u202f%"))
    if before is not None and other_rule(ballot.rules, before.rules):
        notes.append(words.other_rule)
    return [note for note in notes if note]


def rounds_of(ballots: list[Ballot], ballot: Ballot) -> list[Ballot]:
    """The ballot and those that it repeats, the first round first."""
    by_id = {one.id: one for one in ballots}
    found = [ballot]
    while (before := by_id.get(found[0].repeats)) is not None and before not in found:
        found.insert(0, before)
    return found
