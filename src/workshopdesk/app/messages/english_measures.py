"""Refusals about measures of the project office in English; form and placeholders: see __init__.py and german.py."""

from __future__ import annotations

_SAME = "Nothing was changed."

MEASURE_TEXTS: dict[str, tuple[str, str, str]] = {
    "measure-missing": (
        "There is no measure {key} in the catalogue.",
        _SAME,
        "Please look it up in the list of measures.",
    ),
    "measure-ended": (
        "The measure {key} was deleted, split or merged with another one.",
        "Its history can still be read.",
        "Please go on with the measure that took its place.",
    ),
    "measure-changed-meanwhile": (
        "Somebody else has changed the measure {key} meanwhile.",
        "The other change is saved, yours is not yet.",
        "Please look at the new state, and enter your change once more.",
    ),
    "measure-needs-title": (
        "A measure needs a title.",
        _SAME,
        "Please write what the measure shall be called.",
    ),
    "measure-title-long": (
        "The title is longer than {limit} characters.",
        _SAME,
        "Please shorten it; the description has room for details.",
    ),
    "measure-actor-empty": (
        "One of the actors has no name.",
        _SAME,
        "Please name the unit, the company or the association.",
    ),
    "measure-source-missing": (
        "There is no such origin here: {source}.",
        _SAME,
        "Please name an idea, a group or a profile of the catalogue.",
    ),
    "measure-not-decided": (
        "The log of decisions holds no approval of this measure.",
        _SAME,
        "Please enter first which body decided what, and when.",
    ),
    "measure-move-impossible": (
        "The measure cannot go from its status to this one.",
        _SAME,
        "Please choose another status.",
    ),
    "measure-needs-reason": (
        "Whoever postpones or drops a measure says why.",
        _SAME,
        "Please write a sentence as the reason.",
    ),
    "measure-without-responsible": (
        "A measure that is decided needs a unit in the lead.",
        _SAME,
        "Please enter the responsible unit first.",
    ),
    "measure-status-earlier": (
        "The last status holds only since {last}.",
        _SAME,
        "Please name this day or a later one.",
    ),
    "measure-decided-stays": (
        "{key} is decided and is not deleted.",
        _SAME,
        "Please postpone the measure, or enter the new decision.",
    ),
    "measure-not-deleted": (
        "{key} is not deleted.",
        _SAME,
        "There is nothing else to do.",
    ),
    "measure-relates-to-itself": (
        "A measure cannot affect itself.",
        _SAME,
        "Please name two different measures.",
    ),
    "measure-merges-itself": (
        "Merging takes at least two different measures.",
        _SAME,
        "Please name each only once.",
    ),
    "measure-field-unknown": (
        "Measures have no field “{field}”.",
        _SAME,
        "Possible are: {known}.",
    ),
    "measure-value-unknown": (
        "“{value}” does not fit into the field “{field}”.",
        _SAME,
        "Possible is: {known}.",
    ),
    "split-needs-parts": (
        "A measure that is split becomes at least two.",
        _SAME,
        "Please name a title for each part.",
    ),
    "split-source-left": (
        "{source} would go to no part.",
        _SAME,
        "Please give every source to one part at least.",
    ),
    "sender-field-unknown": (
        "There is no such fact about the sender: {field}.",
        _SAME,
        "Possible is: {known}.",
    ),
    "sender-long": (
        "A fact about the sender has at most {longest} characters.",
        _SAME,
        "Please shorten it.",
    ),
    "sender-logo-unnamed": (
        "It is not said whose logo this is.",
        _SAME,
        "Please name it; it is read to people who cannot see it.",
    ),
    "sender-logos-full": (
        "Page 1 has room for {most} logos at most.",
        _SAME,
        "Please remove one first.",
    ),
    "decision-votes-impossible": (
        "A number of votes is below zero.",
        _SAME,
        "Please check the numbers.",
    ),
    "rating-needs-office": (
        "It is not said which unit gives the rating.",
        _SAME,
        "Please name the unit.",
    ),
    "rating-impossible": (
        "A rating goes from {lowest} (unsuitable) to {highest} (very good).",
        _SAME,
        "Please name a number between them.",
    ),
    "relation-missing": (
        "There is no such connection between the measures.",
        _SAME,
        "Please look it up in one of the two.",
    ),
    "lab-missing": (
        "The living lab {key} does not belong to this measure.",
        _SAME,
        "Please look it up in the measure.",
    ),
    "project-missing": (
        "There is no project with the number {number} in the catalogue's inventory.",
        _SAME,
        "Please import the list of projects first.",
    ),
    "inventory-relation-impossible": (
        "A measure exists already as a project, or it extends one.",
        _SAME,
        "Please choose one of the two.",
    ),
    "concern-empty": (
        "The concern is still empty.",
        _SAME,
        "Please write a sentence.",
    ),
    "concern-missing": (
        "This measure has no concern with the number {number}.",
        _SAME,
        "Please look it up in the measure.",
    ),
    "days-reversed": (
        "The last day is before the first one.",
        _SAME,
        "Please swap the two days.",
    ),
    "transfer-needs-town": (
        "The town's name is missing.",
        _SAME,
        "Please name it as it stands in the texts.",
    ),
    "transfer-known": (
        "This transfer package was imported before.",
        _SAME,
        "There is nothing else to do.",
    ),
    "transfer-file-invalid": (
        "“{name}” is no transfer package of WorkshopDesk ({finding}).",
        "Nothing was taken from it.",
        "Please ask for the file again.",
    ),
    "no-measure-column": (
        "The table has no column with the keys of measures (found: {found}).",
        "Nothing was taken from it.",
        "Please call the column “Kürzel” or “measure”; it holds M-01, M-02 and so on.",
    ),
    "measure-file-invalid": (
        "“{name}” holds no readable measures ({finding}).",
        "Nothing was taken from it.",
        "Please check the file; `workshopdesk office measures CATALOGUE --json` shows an example.",
    ),
}
