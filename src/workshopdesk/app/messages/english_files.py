"""What is said in English of files, folders, documents, tables and packages. Placeholders: see __init__.py."""

from __future__ import annotations

_SAME = "Nothing was changed."
_SAVED = "Everything that was on the board is saved."
_UNTOUCHED = "The file was not changed."

FILE_TEXTS: dict[str, tuple[str, str, str]] = {
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
    "workshop-without-date": (
        "The workshop “{title}” has no date yet.",
        "No appointment was written.",
        "Please enter a date under Prepare.",
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
    "file-on-network": (
        "“{name}” lies on a network drive.",
        "Everything is saved there as long as the connection holds.",
        "It is safer to close the workshop, copy it to this computer and open it from here.",
    ),
    "file-on-stick": (
        "“{name}” lies on a disk that can be unplugged.",
        "Everything is saved there as long as it stays plugged in.",
        "It is safer to close the workshop, copy it to this computer and open it from here.",
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
    "boards-empty": (
        "There is no card on the boards yet.",
        _SAVED,
        "Please write the picture once cards are there.",
    ),
    "results-missing": (
        "No result has been revealed yet.",
        _SAVED,
        "Please reveal the result of a vote first.",
    ),
    "address-invalid": (
        "“{address}” is not an address on the internet.",
        _SAVED,
        "Please correct the address when preparing the workshop.",
    ),
    "address-without-key": (
        "The address “{address}” has no place for the number of the measure.",
        _SAVED,
        "Please write {{key}} where the number belongs.",
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
        "No column with titles or texts can be made out in the table (found: {found}).",
        _SAME,
        "Please say which column holds the title and which the text.",
    ),
    "column-missing": (
        "There is no column “{column}” in the table. Found: {found}",
        _SAME,
        "Please write the name of the column as it stands in the table.",
    ),
    "preset-mismatch": (
        "This file is not built like a file of {platform}.",
        _SAME,
        "Please let the program recognise where it is from, or choose the right platform.",
    ),
    "only-comments": (
        "There are comments in this file and no ideas.",
        _SAME,
        "Please choose the file with the contributions.",
    ),
    "column-personal": (
        "The column “{column}” tells about people and is not read.",
        _SAME,
        "Please choose another column.",
    ),
    "mapping-unreadable": (
        "The mapping of columns in “{name}” cannot be read ({finding}).",
        _SAME,
        "Please check the file with the mapping.",
    ),
}
