"""Every refusal and notice in English: what happened, what is safe, what to do. Placeholders: see __init__.py."""

from __future__ import annotations

from workshopdesk.app.messages.english_agenda import AGENDA_TEXTS
from workshopdesk.app.messages.english_box import BOX_TEXTS
from workshopdesk.app.messages.english_development import DEVELOPMENT_TEXTS
from workshopdesk.app.messages.english_discussion import DISCUSSION_TEXTS
from workshopdesk.app.messages.english_files import FILE_TEXTS
from workshopdesk.app.messages.english_former import FORMER_TEXTS
from workshopdesk.app.messages.english_measures import MEASURE_TEXTS
from workshopdesk.app.messages.english_office import OFFICE_TEXTS
from workshopdesk.app.messages.english_packages import PACKAGE_TEXTS
from workshopdesk.app.messages.english_photo import PHOTO_TEXTS
from workshopdesk.app.messages.english_printing import PRINT_TEXTS
from workshopdesk.app.messages.english_registers import REGISTER_TEXTS
from workshopdesk.app.messages.english_votes import VOTE_TEXTS

_SAME = "Nothing was changed."
_SAVED = "Everything that was on the board is saved."
_UNTOUCHED = "The file was not changed."
_AGAIN = "Please try again."

TEXTS: dict[str, tuple[str, str, str]] = {
    # Cards and groups
    "record-missing": (
        "This is no longer there ({kind}).",
        _SAME,
        "Somebody else may have put it away. Please look at the board.",
    ),
    "record-exists": ("This is already there ({kind}).", _SAME, _AGAIN),
    "note-not-on-board": (
        "This card is not on the board.",
        _SAME,
        "Please bring the card back from the bin or the parking lot first.",
    ),
    "note-in-cluster": (
        "Cards in a group always lie upright.",
        _SAME,
        "Please drag the card out of the group to turn it.",
    ),
    "card-in-edit": (
        "Somebody is writing on this card.",
        _SAME,
        "Please wait until they touch “Done” or “Discard”.",
    ),
    "note-locked": (
        "This card is locked.",
        _SAME,
        "The facilitator can open the lock in the menu of the card.",
    ),
    "area-missing": (
        "This area is no longer there.",
        _SAME,
        "Please have a look at the board.",
    ),
    "area-locked": (
        "This area is locked.",
        _SAME,
        "The facilitator can open the lock in the bar, under “Lock”.",
    ),
    "board-locked": (
        "The board is locked.",
        _SAME,
        "The facilitator can open the lock in the bar, under “Lock”.",
    ),
    "pin-unsuitable": (
        "The PIN needs {fewest} to {most} digits.",
        _SAME,
        "Please enter another PIN.",
    ),
    "note-on-board": ("This card is on the board already.", _SAME, "There is nothing you need to do."),
    "on-another-board": (
        "Card and group lie on different boards.",
        _SAME,
        "Please lay both on the same board first.",
    ),
    "cards-face-down": (
        "Cards that lie face down stay on their board.",
        _SAME,
        "Please turn the cards face up first.",
    ),
    "already-a-member": ("This card is in the group already.", _SAME, "Please choose another group."),
    "not-a-member": ("This card is not in the group.", _SAME, "Please look at the board."),
    "empty-cluster-needs-title": (
        "An empty group needs a title.",
        _SAME,
        "Please write first what the group shall be called.",
    ),
    "double-needs-a-cluster": (
        "Only a card that is in a group already can be doubled.",
        _SAME,
        "Please pull the card into a group first.",
    ),
    "merge-with-itself": ("This is one and the same group.", _SAME, "Please choose two different groups."),
    "merge-needs-two-cards": (
        "Only several cards can be merged.",
        _SAME,
        "Please select at least two different cards.",
    ),
    "not-a-source": (
        "This card is no longer one of those merged.",
        _SAME,
        "Please open the sources of the card again.",
    ),
    "text-too-long": (
        "The text is too long: {length} characters, {limit} are possible.",
        "The previous text is still there.",
        "Please shorten the text or spread it over several cards.",
    ),
    "ink-damaged": ("This stroke cannot be read.", _SAME, "Please draw it again."),
    "ink-too-long": ("This stroke is too long.", _SAME, "Please lift the pen more often."),
    "ink-too-much": (
        "This card has {limit} strokes already; there is no room for more.",
        "All strokes so far are still there.",
        "Please go on writing on another card.",
    ),
    "ink-of-another-note": ("This stroke belongs to another card.", _SAME, _AGAIN),
    "undo-overtaken": (
        "The step can no longer be taken back, because the place has changed since.",
        _SAME,
        "Please change the card by hand.",
    ),
    # Votes
    "ballot-needs-candidates": (
        "A vote needs at least {fewest} groups or cards; there are {found}.",
        _SAME,
        "Please add more, or vote on cards instead of groups.",
    ),
    "ballot-open-already": (
        "A vote is running already.",
        "Your dots are saved.",
        "Please end the running vote first.",
    ),
    "ballot-state": (
        "This is not possible in this state of the vote.",
        "All dots that were given are saved.",
        "Please see whether the vote is prepared, open or ended.",
    ),
    "choice-over-budget": (
        "These are too many dots: every person has {dots}.",
        "This vote has not been cast yet.",
        "Please take dots back.",
    ),
    "choice-over-cap": (
        "More than {cap} dots are not allowed in one place.",
        "This vote has not been cast yet.",
        "Please spread the dots differently.",
    ),
    "choice-twice": ("The same choice is there twice.", "This vote has not been cast yet.", _AGAIN),
    "choice-unknown": ("This is not part of the vote.", "This vote has not been cast yet.", _AGAIN),
    "rules-impossible": (
        "Nobody can vote like this: {dots} dots per person, but up to {cap} in one place.",
        _SAME,
        "Please give every person at least as many dots as are allowed in one place.",
    ),
    # Preparing
    "workshop-finished": (
        "This workshop is closed.",
        _SAME,
        "If something must be corrected, open it again under Results.",
    ),
    "workshop-not-finished": ("This workshop is not closed.", _SAME, "You can go on working."),
    "ballot-undecided": (
        "One vote has not been revealed yet.",
        _SAME,
        "Reveal its result, then the workshop can be closed.",
    ),
    "note-erased": ("This card is erased already.", _SAME, "There is nothing more to do."),
    "workshop-internal": (
        "This workshop is for internal use only.",
        _SAME,
        "Choose the internal edition, or lift the restriction under Prepare, Privacy.",
    ),
    "personal-data-undecided": (
        "There may be something about persons in the texts, in {count} places.",
        "Nothing has been written or shown yet.",
        "Please decide under Results what becomes of each place.",
    ),
    "title-missing": ("The title is missing.", _SAME, "Please give the workshop a title."),
    "date-unclear": ("The date cannot be read.", _SAME, "Please write the date like this: 24.11.2026"),
    "time-unclear": ("The time cannot be read.", _SAME, "Please write the time like this: 18:00"),
    "card-limit-unclear": (
        "The number of cards cannot be read.",
        _SAME,
        "Please give a number from 1 to 50, or leave the field empty.",
    ),
    "minutes-unclear": ("The length cannot be read.", _SAME, "Please give whole minutes, from 1 to 480."),
    "address-unclear": (
        "The address cannot be read.",
        _SAME,
        "Please give an address on the internet, for example https://ideas.town.org",
    ),
    "pattern-unclear": (
        "The pattern of the address cannot be read.",
        _SAME,
        "Please put in {{id}} exactly once, for example /w/{{id}}",
    ),
    "not-a-detail": ("This cannot be changed here.", _SAME, "Please change it on the board."),
    "workshop-exists": (
        "There is a workshop in this file already.",
        _UNTOUCHED,
        "Please choose another name for the new workshop.",
    ),
    "one-workshop-per-file": ("A file holds exactly one workshop.", _SAME, _AGAIN),
    "template-broken": (
        "The template {file} cannot be read: {finding}",
        "Your workshops are not affected.",
        "Please choose another template, or restore the template's file.",
    ),
    "template-unknown": ("There is no template “{key}”.", _SAME, "Please choose one of these templates: {known}"),
    "series-without-fields": (
        "A series needs at least one field of action.",
        _SAME,
        "Please name the fields of action, with commas between them.",
    ),
    "field-twice": (
        "The field of action “{field}” is named twice.",
        _SAME,
        "Please name every field of action once.",
    ),
    "no-clusters-to-continue": (
        "The workshop “{title}” has no groups with which the next round could begin.",
        _SAME,
        "Please sort the cards into groups first.",
    ),
    **AGENDA_TEXTS,
    **FILE_TEXTS,
    **FORMER_TEXTS,
    **VOTE_TEXTS,
    **PACKAGE_TEXTS,
    **PHOTO_TEXTS,
    **PRINT_TEXTS,
    **REGISTER_TEXTS,
    **BOX_TEXTS,
    **DEVELOPMENT_TEXTS,
    **DISCUSSION_TEXTS,
    **OFFICE_TEXTS,
    **MEASURE_TEXTS,
    "unknown": (
        "This is not possible ({code}).",
        _SAVED,
        "Please try again, and report the error if it comes back.",
    ),
}

SKIPPED: dict[str, str] = {
    "row-without-idea": "neither title nor text",
    "row-twice": "twice in this file",
    "row-known": "already there",
    "row-too-long": "text longer than 10,000 characters",
    "row-withdrawn": "withdrawn on the platform",
    "row-comment": "one more comment on the same proposal",
    "row-without-project": "no title",
    "row-status-unknown": "status not recognised, taken as planned",
    "row-field-unknown": "field of action is not in the list",
    "row-measure-unknown": "measure not in the catalogue",
    "row-feedback-empty": "neither words nor dots",
    "row-day-unknown": "day not understood",
    "row-dots-unknown": "number of dots not understood",
    "picture-damaged": "picture not readable",
    "picture-too-large": "picture too large",
    "picture-unknown": "picture neither JPEG nor PNG nor WebP",
}

KINDS: dict[str, str] = {
    "municipality": "municipality",
    "programme": "programme",
    "field_of_action": "field of action",
    "cross_cutting_topic": "cross-cutting topic",
    "target_group": "target group",
    "idea_pool": "idea pool",
    "workshop": "workshop",
    "phase": "phase",
    "progress": "progress",
    "locks": "locks",
    "board": "board",
    "note": "card",
    "stroke": "stroke",
    "cluster": "group",
    "ballot": "vote",
    "aim": "aim",
    "inventory_project": "inventory project",
    "picture": "picture",
    "paper_count": "paper count",
    "paper_card": "paper card",
    "link": "link",
    "statement": "statement",
    "decision": "decision",
    "project_profile": "project profile",
    "assessment": "assessment",
    "action_item": "action item",
    "living_lab": "living lab",
    "feedback": "feedback",
    "personal_data_decision": "decision on personal data",
    "former_workshop": "former workshop",
}

OPEN_ON = " on {host}"
