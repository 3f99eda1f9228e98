"""Refusals of the project office in English; form and placeholders: see __init__.py and english.py."""

from __future__ import annotations

_SAME = "Nothing was changed."
_NOTHING_WRITTEN = "Nothing was written."
_NOTHING_TAKEN = "Nothing was taken from this file."

OFFICE_TEXTS: dict[str, tuple[str, str, str]] = {
    "catalogue-missing": (
        "There is no catalogue “{name}”.",
        _SAME,
        "Please check the path. A new catalogue is made by the first import.",
    ),
    "catalogue-not-ours": (
        "“{name}” is no catalogue of WorkshopDesk.",
        "Nothing in it was changed.",
        "Please name a file that ends in .catalogue, or an empty database of its own.",
    ),
    "catalogue-too-new": (
        "The catalogue “{name}” was saved by a newer version of WorkshopDesk.",
        "Nothing in it was changed.",
        "Please update WorkshopDesk on this computer.",
    ),
    "catalogue-damaged": (
        "The catalogue “{name}” is damaged ({finding}).",
        "The file stays as it is; nothing was deleted.",
        "Please take a backup, or import the packages into a new catalogue.",
    ),
    "catalogue-in-use": (
        "Somebody is working on the catalogue “{name}”.",
        _SAME,
        "Please try again in a moment.",
    ),
    "catalogue-read-only": (
        "You may only read the catalogue “{name}”.",
        _SAME,
        "Please ask for the right to write, or work in a copy.",
    ),
    "catalogue-unreachable": (
        "The database “{path}” does not answer ({finding}).",
        "What was taken in before is saved.",
        "Please check the address, the password and the connection.",
    ),
    "office-rehearsal": (
        "“{title}” is a rehearsal and does not count.",
        _NOTHING_TAKEN,
        "Please import the package of the real workshop.",
    ),
    "office-file-unreadable": (
        "“{name}” cannot be read ({finding}).",
        _NOTHING_TAKEN,
        "Please ask for the file again.",
    ),
    "duplicates-too-few": (
        "At least two different ideas are needed to compare.",
        _SAME,
        "Please name two or more numbers.",
    ),
    "duplicates-too-many": (
        "At most {most} ideas can be decided on at once.",
        _SAME,
        "Please decide in several steps.",
    ),
    "duplicates-contradict": (
        "Ideas that are held to be different or merely related would become the same (idea {number}).",
        _SAME,
        "Please decide on these ideas anew first, or take back what was decided.",
    ),
    "tables-too-few": (
        "At least two files are needed to merge.",
        _NOTHING_WRITTEN,
        "Please name the files of all tables.",
    ),
    "tables-of-different-workshops": (
        "These files are not copies of the same workshop.",
        _NOTHING_WRITTEN,
        "Please name only copies that work went on with at several tables.",
    ),
    "tables-are-copies": (
        "Among them are copies of the same workshop.",
        _NOTHING_WRITTEN,
        "Please merge the copies first, each group of copies by itself.",
    ),
    "tables-rehearse": (
        "In the workshop “{title}” the rehearsal is still on.",
        _NOTHING_WRITTEN,
        "Please open it and choose “Begin for real”.",
    ),
    "tables-face-down": (
        "In the workshop “{title}” cards lie face down.",
        _NOTHING_WRITTEN,
        "Please turn the cards over there first.",
    ),
    "tables-journal-erased": (
        "In “{name}” the record of the steps is erased: the workshop is finished, or this table alone has ended the"
        " rehearsal.",
        _NOTHING_WRITTEN,
        "Please merge the other tables without this file, and bring its ideas into the catalogue as a package.",
    ),
    "view-name": (
        "A view needs a name of letters or digits, at most {longest} characters long.",
        _SAME,
        "Please type another name.",
    ),
    "view-name-taken": (
        "There is a view with the name “{view}” already.",
        _SAME,
        "Please choose another name, or delete the old view first.",
    ),
    "view-missing": (
        "There is no view with the name “{view}” in the catalogue.",
        _SAME,
        "Please look it up in the list of views.",
    ),
    "idea-missing": (
        "There is no idea with the number {number} in the catalogue.",
        _SAME,
        "Please look it up in the list of ideas.",
    ),
    "idea-without-picture": (
        "The catalogue has no picture of a card for idea {number}.",
        _NOTHING_WRITTEN,
        "Pictures come with the packages of workshops whose cards were photographed. Please check the number.",
    ),
    "folder-not-empty": (
        "The folder “{name}” is not empty.",
        "Nothing in it was changed.",
        "Please name a new or an empty folder.",
    ),
    "site-pattern-wrong": (
        "“{pattern}” is no pattern for pages.",
        _NOTHING_WRITTEN,
        "Please name a path with {{id}} at its end, like /i/{{id}}; ideas and workshops need one each.",
    ),
    "export-ending-wrong": (
        "The ending of “{name}” does not fit this output.",
        _NOTHING_WRITTEN,
        "Please end the name with: {endings}.",
    ),
    "office-source-missing": (
        "The catalogue has no public workshop with the number {number}.",
        _NOTHING_WRITTEN,
        "Please take a number from “office ideas --facets”.",
    ),
    "export-nothing": (
        "The catalogue has nothing for this yet.",
        _NOTHING_WRITTEN,
        "Please look at what was imported and what is public.",
    ),
}
