"""What every edition of the protocol says in the same words, whatever it is written with: sentences, facts and rows."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from itertools import groupby
from urllib.parse import urlsplit

from workshopdesk.app.belonging_words import belonging_words
from workshopdesk.app.sources import told_beside
from workshopdesk.documents.content import BallotEntry, CardEntry, Content, MergedEntry, Theme
from workshopdesk.documents.text import one_line
from workshopdesk.documents.wording import Words
from workshopdesk.documents.wording.protocol import protocol_words
from workshopdesk.domain.ballot import RankedCandidate
from workshopdesk.domain.note import NoteSource, OnlineVotes, VoteScale

BETWEEN = " · "  # between the parts of a line
_HASH_SHOWN = 12  # digits, in groups of four
_NAMED_ZEROS = 8  # more are named in the table only


def version_line(content: Content, words: Words, made_at: datetime, interim: bool) -> str:
    """Status, moment of the data and checksum: it stands on every page."""
    digits = content.hash()[:_HASH_SHOWN]
    groups = " ".join(digits[first : first + 4] for first in range(0, _HASH_SHOWN, 4))
    status = words.interim if interim else words.final
    return words.version.format(status=status, moment=words.format_moment(made_at), hash=groups)


def plain_sentences(content: Content, words: Words, interim: bool) -> list[str]:
    """The result in short sentences: as a person wrote it, a line each, or else told from the figures."""
    written = [line.strip() for line in content.workshop.plain_summary.splitlines() if line.strip()]
    if written:
        return [*written, words.plain_interim] if interim else written
    workshop, cards = content.workshop, len(content.cards)
    day = words.format_date(workshop.date)
    said: list[str] = []
    if workshop.head_count and day:
        said.append(words.plain_met.format(people=words.people.of(workshop.head_count), date=day))
    elif day:
        said.append(words.plain_met_anonymous.format(date=day))
    said.append(words.plain_cards.of(cards) if cards else words.no_cards)
    if content.themes:
        said.append(words.plain_clusters.of(len(content.themes)))
    result = content.last_result
    if result is not None:
        said.append(words.plain_voted)
        first = [one_line(line.candidate.title) or words.untitled for line in result.lines if line.rank == 1]
        if len(first) == 1:
            said.append(words.plain_first.format(title=first[0]))
        elif first:
            said.append(words.plain_first_tied.format(titles=words.listed([f"„{title}“" for title in first])))
    if interim:
        said.append(words.plain_interim)
    if content.address:
        said.append(words.plain_online)
    return said


def interim_line(content: Content, words: Words, made_at: datetime) -> str:
    """What the cover of an interim result says (PROCESS-STEPS.md, row N2)."""
    named = protocol_words(words.language).interim_result.format(round=content.workshop.round)
    return f"{named}. {words.interim_note.format(moment=words.format_moment(made_at))}"


def online_votes(votes: OnlineVotes, words: Words) -> str:
    """What was said of an idea on its platform, in the platform's own scale, apart from dots (O3); or nothing."""
    said, source = protocol_words(words.language), one_line(votes.source)
    patterns = {VoteScale.SUPPORT: words.card.support, VoteScale.FOR_AND_AGAINST: words.card.for_and_against}
    told: list[str] = []
    if votes.scale in patterns:
        told.append(patterns[votes.scale].format(source=source, pro=votes.pro, contra=votes.contra))
    elif votes.pro or votes.contra:
        told.append(f"{source}: {said.online_unknown.of(votes.pro + votes.contra)}")
    elif votes.comments:
        told.append(f"{source}: {said.online_comments.of(votes.comments)}")
    if votes.comments and (votes.scale in patterns or votes.pro or votes.contra):
        told.append(said.online_comments.of(votes.comments))
    return said.online.format(votes=", ".join(told).removeprefix(": ")) if told else ""


def workshop_facts(content: Content, words: Words) -> list[tuple[str, str]]:
    """When, where, who: (label, value); a value may be empty or have several lines."""
    workshop, town = content.workshop, content.municipality
    said = belonging_words(words.language)
    times = workshop.starts
    if workshop.starts and workshop.ends:
        times = words.time_range.format(starts=workshop.starts, ends=workshop.ends)
    elif workshop.starts:
        times = words.time.format(time=workshop.starts)
    when = "\n".join(part for part in (words.format_date(workshop.date), times) if part)
    roles = "\n".join(f"{entry.count} {one_line(entry.role)}" for entry in workshop.head_counts)
    return [
        (words.when, when),
        (words.where, workshop.place),
        (words.participants, roles),
        (words.invited_by, town.name),
        (words.programme, content.programme.title),
        (said.client, content.programme.client),
        (said.contractor, content.programme.contractor),
        (said.period, content.programme.period),
        (words.contact, town.contact),
    ]


def role_rows(content: Content, words: Words) -> list[tuple[str, str]]:
    """(role, number of people), and the sum where there are several."""
    rows = [(one_line(entry.role), str(entry.count)) for entry in content.workshop.head_counts]
    if len(rows) > 1:
        rows.append((words.together, str(content.workshop.head_count)))
    return rows


def agenda_rows(content: Content, words: Words) -> list[tuple[str, tuple[str, str], str, str]]:
    """(place, (title, question), planned minutes, when it was held); a repeated phase tells every time."""
    rows = []
    for i, phase in enumerate(content.phases, 1):
        question = one_line(phase.question)
        title = one_line(phase.title) or words.phases[phase.kind]
        said = words.question.format(question=question) if question else ""
        planned = words.minutes_value.format(n=phase.minutes) if phase.minutes else ""
        rows.append((f"{i}.", (title, said), planned, _held(content, phase.id, words)))
    return rows


def _held(content: Content, phase_id: str, words: Words) -> str:
    times = [held for held in content.held if held.phase_id == phase_id]
    told = [
        (words.held_from_to if held.ends else words.held_from).format(starts=held.starts, ends=held.ends)
        for held in times
    ]
    return ", ".join(told) or words.skipped


def theme_notes(theme: Theme, words: Words) -> str:
    """Which of several boards a group lies on, which group it was copied from, and its round; or nothing."""
    parts = [words.on_board.format(title=one_line(theme.board))] if theme.board else []
    parts += [words.copied_from.format(number=theme.copied_from)] if theme.copied_from else []
    if theme.from_round:
        said = belonging_words(words.language).from_round_group
        parts.append(said.format(round=theme.from_round, number=theme.cluster.number))
    return BETWEEN.join(parts)


def theme_result(theme: Theme, words: Words) -> str:
    """Dots and rank of a group in the last ballot on groups, or nothing."""
    line = theme.result
    if line is None:
        return ""
    if not line.dots:
        return words.cluster_zero
    rank = (words.rank_tied if line.tied else words.rank).format(rank=line.rank)
    return f"{words.card_dots.of(line.dots)}{BETWEEN}{rank}"


def card_notes(entry: CardEntry, words: Words) -> list[tuple[str, str]]:
    """What is said of a card beside its words, as (words, address) pieces; words may be empty."""
    note = entry.note
    pieces = [
        (f"{words.card.kinds[note.kind]}, {words.card.colours[note.colour]}", ""),
        (words.card.sources[note.source], entry.address),
        (one_line(entry.area), ""),
    ]
    if entry.dots is not None:
        pieces.append((words.card_dots.of(entry.dots), ""))
    pieces.append((online_votes(note.origin_votes, words), ""))
    if note.flash:
        pieces.append((words.flash, ""))
    if note.unclear:
        pieces.append((words.unclear, ""))
    if entry.also_in:
        numbers = words.listed([str(number) for number in entry.also_in])
        pieces.append((words.doubled.format(numbers=numbers), ""))
    if entry.from_round:
        said = belonging_words(words.language).from_round_card
        pieces.append((said.format(round=entry.from_round, number=note.number), ""))
    return pieces


def merged_notes(merged: MergedEntry, words: Words) -> list[tuple[str, str]]:
    """What is said of a merged card beside its words, as (words, address) pieces."""
    day = words.format_date(merged.source.note.origin_date)
    number, channel, *rest = told_beside(merged.source, day, words.card)
    return [(number, ""), (channel, merged.address), *((one_line(part), "") for part in rest)]


def merged_lines(entry: CardEntry, words: Words) -> list[str]:
    """The merged cards as plain lines: what is said of each, then its words."""
    lines: list[str] = []
    for merged in entry.merged:
        lines.append(BETWEEN.join(part for part, _ in merged_notes(merged, words)))
        lines += [line for line in (merged.source.words, merged.source.note.detail) if line]
    return lines


def paper_figures(entry: BallotEntry, words: Words) -> list[tuple[str, str]]:
    """(number, what it counts) of a revealed ballot: papers, blank ones, and with plain dots the dots given."""
    ballot = entry.ballot
    figures = [
        (str(ballot.ballots_cast), words.handed_in.of(ballot.ballots_cast)),
        (str(ballot.ballots_blank), words.blank.of(ballot.ballots_blank)),
    ]
    if entry.is_plain:
        possible = (ballot.ballots_cast - ballot.ballots_blank) * ballot.rules.dots_per_person
        figures.append((str(entry.dots_given), words.dots_given.format(possible=possible)))
    return figures


def result_rows(entry: BallotEntry, words: Words) -> list[tuple[str, str, str, str]]:
    """(rank, number and title, dots, share) of a ballot on plain dots."""
    given = entry.dots_given
    rows = []
    for line in entry.lines:
        share = f"{round(100 * line.dots / given)}\u202f%" if given else "–"
        rows.append((_rank(line, words), _numbered(line, words), str(line.dots), share))
    return rows


def tie_sentences(entry: BallotEntry, words: Words) -> list[str]:
    """One sentence for every rank that several share."""
    tied = [line for line in entry.lines if line.tied]
    said = []
    for rank, group in groupby(tied, key=lambda line: line.rank):
        lines = list(group)
        names = words.listed([f"{line.candidate.number} {candidate_title(line, words)}" for line in lines])
        said.append(words.tie.format(names=names, dots=words.card_dots.of(lines[0].dots), rank=rank))
    return said


def zero_sentence(entry: BallotEntry, words: Words) -> str:
    """What got no dot; many are only counted. Empty where everything got one."""
    names = [f"{line.candidate.number} {candidate_title(line, words)}" for line in entry.lines if not line.dots]
    if not names:
        return ""
    if len(names) <= _NAMED_ZEROS:
        return words.zero.format(names=words.listed(names))
    return words.zero_many.format(n=len(names))


def candidate_title(line: RankedCandidate, words: Words) -> str:
    return one_line(line.candidate.title) or words.untitled


def source_lines(content: Content, words: Words) -> list[str]:
    """How many cards came from where: rooms and online places are told apart in every figure."""
    counted = Counter(card.note.source for card in (*content.cards, *content.parked))
    return [f"{words.card.sources[source]}: {counted[source]}" for source in NoteSource if counted[source]]


def source_credit(content: Content, words: Words) -> str:
    """Where the online cards were found, or nothing."""
    cards = (*content.cards, *content.parked)
    hosts = sorted({urlsplit(card.address).netloc for card in cards if card.address})
    return words.sources_credit.format(hosts=words.listed(hosts)) if hosts else ""


def _rank(line: RankedCandidate, words: Words) -> str:
    if not line.rank:
        return "–"
    return words.rank_tied_short.format(rank=line.rank) if line.tied else f"{line.rank}."


def _numbered(line: RankedCandidate, words: Words) -> str:
    return f"{line.candidate.number}  {candidate_title(line, words)}"
