"""Every refusal and notice in English: what happened, what is safe, what to do. Placeholders: see __init__.py."""

from __future__ import annotations

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
    # The file of a workshop
    "file-missing": (
        "The file “{name}” is not there.",
        _SAME,
        "Please see whether it was moved or renamed, or whether the disk is missing.",
    ),
    "file-exists": (
        "There is a file “{name}” already.",
        "The existing file was not touched.",
        "Please choose another name.",
    ),
    "file-empty": (
        "There is no workshop in this file.",
        _UNTOUCHED,
        "Please open another file, or make a new workshop.",
    ),
    "file-not-a-workshop": (
        "“{name}” is not a workshop file.",
        _UNTOUCHED,
        "Please choose a file that ends in .workshop. A workshop package (.workshop.zip) is imported.",
    ),
    "file-too-new": (
        "“{name}” was saved by a newer version of WorkshopDesk.",
        _UNTOUCHED,
        "Please open the file with the newer version, or update WorkshopDesk on this computer.",
    ),
    "file-damaged": (
        "“{name}” is damaged ({finding}).",
        "The file stays as it is; nothing was deleted.",
        "Please open the latest autosave, and keep the damaged file for the experts.",
    ),
    "file-damaged-autosave": (
        "“{name}” is damaged, but there is a sound autosave.",
        "The damaged file stays as it is; nothing was deleted.",
        "Please open the autosave. It is put beside it as a new file.",
    ),
    "file-in-use": (
        "“{name}” is open elsewhere at the moment{where}.",
        "Everything is saved there; nothing was changed here.",
        "Please close the workshop there first.",
    ),
    "file-read-only": (
        "“{name}” cannot be written to here.",
        _UNTOUCHED,
        "Please copy the workshop to a folder on this computer, and open it there.",
    ),
    "store-ioerr": (
        "The disk of “{name}” does not answer ({finding}).",
        "What was last shown as saved is on the disk.",
        "Please check that the disk is still connected, and then open the workshop again.",
    ),
    "data-invalid": (
        "Saved data cannot be read ({finding}).",
        "The file stays as it is; nothing was deleted.",
        "Please open the latest autosave.",
    ),
    "disk-full": (
        "The disk is full.",
        "Everything up to the last step is saved; the last step was not carried out.",
        "Please make room, or save a workshop package on another disk.",
    ),
    "disk-nearly-full": (
        "The disk is nearly full.",
        _SAVED,
        "Please make room soon, or save a workshop package on another disk.",
    ),
    "opened-copy": (
        "“{name}” cannot be written to where it lies. You are working in a copy on this computer.",
        "The original stays as it is. The copy is here: {copy}",
        "Please remember to go on with the copy later.",
    ),
    "opened-autosave": (
        "You are working in the latest sound autosave of “{name}”.",
        "The damaged file stays as it is. The autosave is here: {copy}",
        "Please see whether the latest cards are still there.",
    ),
    "autosave-ahead": (
        "An autosave is newer than “{name}”: the latest steps may be missing here.",
        "The file and the autosave are both still there.",
        "Please compare it with the autosave: {autosave}",
    ),
    "autosave-missing": (
        "There is no sound autosave of “{name}”.",
        "The file stays as it is; nothing was deleted.",
        "Please look for a workshop package or a copy elsewhere.",
    ),
    "ballots-damaged": (
        "The votes that were cast cannot be read.",
        "Results that are revealed already are in the workshop.",
        "Please keep the file, and show it to the experts.",
    ),
    "journal-differs": (
        "The history and the saved state do not match.",
        _UNTOUCHED,
        "Please compare it with the latest autosave.",
    ),
    "member-missing": ("A group names a card that does not exist.", _UNTOUCHED, "Please report this finding."),
    "autosave-damaged": (
        "An autosave is damaged.",
        "The workshop itself is not affected.",
        "Please do not use this autosave.",
    ),
    # Folders and documents
    "folder-not-writable": (
        "Nothing can be written to this folder: {folder}",
        _SAVED,
        "Please choose another folder.",
    ),
    "folder-not-shown": (
        "The folder cannot be opened.",
        "The files are here: {path}",
        "Please open the folder by hand.",
    ),
    "file-not-writable": ("“{name}” cannot be written.", _SAVED, "Please choose another folder."),
    "pool-missing": (
        "The poster needs the address of the idea pool.",
        _SAVED,
        "Please enter the address when preparing the workshop.",
    ),
    "address-invalid": (
        "“{address}” is not an address on the internet.",
        _SAVED,
        "Please correct the address when preparing the workshop.",
    ),
    "address-too-long": (
        "The address is too long for a readable QR code: {length} characters, {limit} are possible.",
        _SAVED,
        "Please use a shorter address.",
    ),
    "worker-failed": (
        "The document was not finished.",
        _SAVED,
        "Please try again. If it keeps happening, the self-test helps. {reason}",
    ),
    "screen-missing": (
        "There is no screen here.",
        "Workshops and documents are not affected.",
        "Without a screen you can use “workshopdesk demo” and “workshopdesk export”, for example.",
    ),
    "screen-unavailable": (
        "The display cannot be started: {finding}",
        "Workshops and documents are not affected.",
        "System libraries are probably missing. In a source folder “make setup” names them.",
    ),
    "self-test-failed": (
        "The self-test failed: {finding}",
        "Your workshops were not touched.",
        "Please install WorkshopDesk anew, and repeat the self-test.",
    ),
    # Ideas from a table
    "source-missing": (
        "The file “{name}” is not there.",
        _SAME,
        "Please see whether it was moved or renamed.",
    ),
    "source-unreadable": ("“{name}” cannot be read.", _SAME, "Please check that you are allowed to open the file."),
    "source-too-large": (
        "“{name}” is larger than {limit_mb} MB.",
        _SAME,
        "Please save only the list of ideas in a file of its own.",
    ),
    "sheet-format-unknown": (
        "This is not a table.",
        _SAME,
        "Please open the file in Excel or LibreOffice, and save it as .xlsx or .csv.",
    ),
    "sheet-old-format": (
        "This is a table in the old format .xls.",
        _SAME,
        "Please open the file in Excel or LibreOffice, and save it as .xlsx.",
    ),
    "sheet-protected": (
        "The table is protected by a password.",
        _SAME,
        "Please save the table without a password.",
    ),
    "sheet-empty": ("The table is empty.", _SAME, "Please choose another file."),
    "sheet-unreadable": (
        "The table cannot be read ({finding}).",
        _SAME,
        "Please open the file in Excel or LibreOffice, and save it anew as .xlsx or .csv.",
    ),
    "sheet-too-large": (
        "The unpacked table is larger than {limit_mb} MB.",
        _SAME,
        "Please save only the list of ideas in a file of its own.",
    ),
    "sheet-too-long": (
        "The table has more than {limit} rows.",
        _SAME,
        "Please split the table into several files.",
    ),
    "no-idea-column": (
        "No column with titles or texts can be made out in the table. Found: {found}",
        _SAME,
        "Please say which column holds the title and which the text.",
    ),
    "column-missing": (
        "There is no column “{column}” in the table. Found: {found}",
        _SAME,
        "Please write the name of the column as it stands in the table.",
    ),
    # Session packages
    "package-unreadable": (
        "The workshop package is damaged and cannot be read.",
        "Nothing was taken over.",
        "Please ask for the package once more.",
    ),
    "package-not-ours": (
        "This is not a workshop package.",
        "Nothing was taken over.",
        "Please choose a file that ends in .workshop.zip.",
    ),
    "package-unsafe": (
        "The workshop package holds something that does not belong there ({finding}).",
        "Nothing was taken over.",
        "Please ask where the package comes from, and ask for it once more.",
    ),
    "package-too-large": (
        "The workshop package is larger than {limit_mb} MB.",
        "Nothing was taken over.",
        "Please ask where the package comes from.",
    ),
    "package-damaged": (
        "The content of the workshop package is not right ({finding}).",
        "Nothing was taken over.",
        "Please ask for the package once more.",
    ),
    "package-too-new": (
        "The workshop package comes from a newer version of WorkshopDesk ({program}).",
        "Nothing was taken over.",
        "Please update WorkshopDesk on this computer.",
    ),
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
}

OPEN_ON = " on {host}"
