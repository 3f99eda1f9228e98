"""Project profiles in the protocol: an overview, one page for each, and the plan of actions as a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from reportlab.platypus import CondPageBreak, PageBreak, Spacer

from workshopdesk.app.development import MANDATORY, ProfileSheet, Source, mark_of, missing_in_lab
from workshopdesk.app.measure_key import measure_key
from workshopdesk.documents.blocks import NumberedHead, facts
from workshopdesk.documents.content import ActionEntry, Content
from workshopdesk.documents.layout import Margin, Panel, Stack
from workshopdesk.documents.paragraphs import bullets, list_item, optional, prose, small_heading, text
from workshopdesk.documents.protocol_front import section
from workshopdesk.documents.tables import table
from workshopdesk.documents.text import one_line
from workshopdesk.documents.tokens import BODY_FULL, H4, LABEL, LEAD, MAIN, MICRO, SPACE_2, SPACE_4, TABLE, variant
from workshopdesk.documents.wording import Words
from workshopdesk.documents.wording.development import DevelopmentWords, development_words_for
from workshopdesk.domain.development import Aspect, LivingLab, ProjectProfile
from workshopdesk.domain.note import Note

_ROOM_FOR_LAB = 190.0  # points: its heading does not stand alone at the foot of a page
_LONGEST_BESIDE = 320  # characters
_LONGEST_IN_PANEL = 700  # characters; a panel cannot be split
_HEAD_IN_PANEL = variant(H4, spaceBefore=0)
_LAST = variant(BODY_FULL, spaceAfter=0)
_STRONG = variant(_LAST, fontName="NotoSans-SemiBold")
_PROSE = ("goal", "description", "situation", "steps", "indicators", "conditions", "synergies", "transfer_conditions")


def profile_pages(content: Content, words: Words) -> list[Any]:
    """The overview, then every profile on a page of its own; nothing where there are none."""
    if not content.profiles:
        return []
    own = development_words_for(content.workshop.language)
    story = [*section(own.profiles.of(len(content.profiles)), "profiles"), text(own.profiles_intro, LEAD)]
    story.append(_overview(content.profiles, own))
    for sheet in content.profiles:
        story += [PageBreak(), *_page(sheet, own, words)]
    return story


def action_plan(content: Content, words: Words) -> list[Any]:
    """Every action by its date; nothing where there are none."""
    if not content.actions:
        return []
    own = development_words_for(content.workshop.language)
    rows = [_action(entry, own, words) for entry in content.actions]
    widths = [MAIN * 0.4, MAIN * 0.2, MAIN * 0.21, MAIN * 0.19]
    return [
        *section(own.actions, "actions"),
        text(own.actions_note, LEAD),
        table(own.actions_head, rows, widths, summary=own.actions_summary, strong=()),
    ]


def _overview(sheets: Iterable[ProfileSheet], own: DevelopmentWords) -> Any:
    rows = []
    for sheet in sheets:
        note = " · ".join(part for part in (sheet.field, own.missing_short if sheet.missing else "") if part)
        effects = ", ".join(_sign(sheet.profile, aspect, own) for aspect in Aspect if _seen(sheet.profile, aspect))
        title = one_line(sheet.profile.title) or own.untitled
        rows.append((measure_key(sheet.profile.number), (title, one_line(note)), effects, str(sheet.support.total)))
    widths = [MAIN * 0.1, MAIN * 0.44, MAIN * 0.32, MAIN * 0.14]
    return table(own.overview_head, rows, widths, summary=own.overview_summary, right=(3,))


def _seen(profile: ProjectProfile, aspect: Aspect) -> bool:
    return mark_of(profile, aspect) is not None


def _sign(profile: ProjectProfile, aspect: Aspect, own: DevelopmentWords) -> str:
    return f"{own.aspects[aspect]}\u00a0{_mark(profile, aspect, own)[:1]}"


def _page(sheet: ProfileSheet, own: DevelopmentWords, words: Words) -> list[Any]:
    profile = sheet.profile
    title = one_line(profile.title) or own.untitled
    below = optional(" · ".join(part for part in (one_line(sheet.field), own.statuses[profile.status]) if part), MICRO)
    story: list[Any] = [
        NumberedHead(measure_key(profile.number), title, f"profile-{profile.id}", below),
        _beside(sheet, own),
    ]
    if sheet.missing:
        names = words.listed([own.fields[name] for name in sheet.missing])
        story.append(Panel(text(own.missing.format(names=names), _STRONG)))
    story += _answers(profile, own)
    story += facts(_short_facts(sheet, own, words), MAIN)
    for name in _PROSE:
        story += _labelled(own.fields[name], getattr(profile, name))
    story += _sources(sheet.sources, own)
    story += _lab(sheet.lab, own, words) if sheet.lab else []
    return story + _feedback(sheet, own)


def _beside(sheet: ProfileSheet, own: DevelopmentWords) -> Margin:
    """Beside the answers: the four aspects, each with its mark as a sign and a word, the sources, the dots."""
    token = object()
    pairs = [(own.aspects[aspect], _mark(sheet.profile, aspect, own)) for aspect in Aspect]
    if _sources_beside(sheet.sources, own):
        pairs.append((own.grown, "\n".join(_source_lines(sheet.sources, own))))
    if sheet.support.total:
        pairs.append((own.feedback, _dots(sheet, own)))
    lines: list[Any] = []
    for label, value in pairs:
        label_path, body = list_item(token)
        lines.append(text(label, LABEL, "Lbl", label_path))
        lines += [text(line, TABLE, path=body) for line in value.splitlines()]
        lines.append(Spacer(1, SPACE_2))
    return Margin(Stack(lines))


def _answers(profile: ProjectProfile, own: DevelopmentWords) -> list[Any]:
    """The two mandatory answers on one panel, or, if they are long, as other texts."""
    answers = [(own.fields[name], getattr(profile, name).strip()) for name in MANDATORY]
    answers = [(label, answer) for label, answer in answers if answer]
    if sum(len(answer) for _, answer in answers) > _LONGEST_IN_PANEL:
        return [part for label, answer in answers for part in _labelled(label, answer)]
    lines: list[Any] = []
    for i, (label, answer) in enumerate(answers):
        lines += [Spacer(1, SPACE_4)] if i else []
        lines += [text(label, _HEAD_IN_PANEL, "H3"), *prose(answer, _LAST)]
    return [Panel(Stack(lines))] if lines else []


def _mark(profile: ProjectProfile, aspect: Aspect, own: DevelopmentWords) -> str:
    mark = mark_of(profile, aspect)
    return own.not_looked_at if mark is None else own.marks[mark]


def _short_facts(sheet: ProfileSheet, own: DevelopmentWords, words: Words) -> list[tuple[str, str]]:
    profile = sheet.profile
    values = {
        "responsible": profile.responsible,
        "partners_internal": profile.partners_internal,
        "partners_external": profile.partners_external,
        "priority": own.levels.get(profile.priority, ""),
        "horizon": own.horizons.get(profile.horizon, ""),
        "begins": words.format_date(profile.begins),
        "ends": words.format_date(profile.ends),
        "cost_class": own.levels.get(profile.cost_class, ""),
        "cost": profile.cost,
        "funding": profile.funding,
        "target_groups": ", ".join(sheet.target_groups),
        "topics": ", ".join(sheet.topics),
        "aims": ", ".join(sheet.aims),
        "transferability": own.transfers.get(profile.transferability, ""),
        "participation": own.participations.get(profile.participation, ""),
        "handling": own.handlings.get(profile.handling, ""),
    }
    return [(own.fields[name], value) for name, value in values.items()]


def _labelled(label: str, value: str) -> list[Any]:
    return [small_heading(label), *prose(value)] if value.strip() else []


def _sources_beside(sources: Sequence[Source], own: DevelopmentWords) -> bool:
    """A few sources stand in the margin, many do not: a margin cannot go on over pages."""
    return 0 < sum(len(line) for line in _source_lines(sources, own)) <= _LONGEST_BESIDE


def _sources(sources: Sequence[Source], own: DevelopmentWords) -> list[Any]:
    if not sources or _sources_beside(sources, own):
        return []
    return [small_heading(own.grown), *bullets(_source_lines(sources, own))]


def _source_lines(sources: Iterable[Source], own: DevelopmentWords) -> list[str]:
    return [
        (own.cluster if source.is_cluster else own.card).format(
            number=source.number, title=one_line(source.title) or own.untitled
        )
        + _numbers(source.cards, own)
        for source in sources
    ]


def _numbers(cards: Iterable[Note], own: DevelopmentWords) -> str:
    """The numbers of a group's cards: with them every word is found in the part on cards."""
    numbers = ", ".join(str(note.number) for note in cards)
    return f" ({own.cards} {numbers})" if numbers else ""


def _lab(lab: LivingLab, own: DevelopmentWords, words: Words) -> list[Any]:
    values = {
        "title": lab.title,
        "area": lab.area,
        "product": lab.product,
        "partners": lab.partners,
        "begins": words.format_date(lab.begins),
        "ends": words.format_date(lab.ends),
        "hypothesis": lab.hypothesis,
        "indicator": lab.indicator,
        "measured": lab.measured,
        "feedback": lab.feedback,
        "decision": own.decisions[lab.decision],
    }
    missing = [own.lab_fields[name] for name in missing_in_lab(lab)]
    story: list[Any] = [CondPageBreak(_ROOM_FOR_LAB), small_heading(own.lab)]
    story += [text(own.lab_missing.format(names=words.listed(missing)), _STRONG), Spacer(1, SPACE_2)] if missing else []
    story += facts([(own.lab_fields[name], value) for name, value in values.items()], MAIN)
    return story + ([text(own.lab_area_drawn, MICRO)] if lab.area_geojson else [])


def _dots(sheet: ProfileSheet, own: DevelopmentWords) -> str:
    support = sheet.support
    return own.dots_apart.format(total=own.dots.of(support.total), screen=support.screen, paper=support.paper)


def _feedback(sheet: ProfileSheet, own: DevelopmentWords) -> list[Any]:
    """What visitors said; their dots stand beside the answers."""
    if not sheet.comments:
        return []
    return [small_heading(own.feedback), *bullets(one_line(comment.comment) for comment in sheet.comments)]


def _action(entry: ActionEntry, own: DevelopmentWords, words: Words) -> tuple[str | tuple[str, str], ...]:
    action = entry.action
    said = (
        own.about.format(title=one_line(entry.about)) if entry.about and entry.about != action.what else "",
        own.needs.format(text=one_line(action.resources)) if action.resources.strip() else "",
        own.side_effects.format(text=one_line(action.side_effects)) if action.side_effects.strip() else "",
    )
    more = " · ".join(part for part in said if part)
    return (
        (f"{action.number}  {action.what}", more),
        action.who or own.open,
        words.format_date(action.due) or own.open,
        own.action_statuses[action.status],
    )
