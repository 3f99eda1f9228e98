"""Refusals on the way into the ballot box in English: voting cards, paper counts, closing record. See __init__.py."""

from __future__ import annotations

_NOT_CAST = "No ballot paper was handed in."
_SAFE = "All votes that were cast are stored."

BOX_TEXTS: dict[str, tuple[str, str, str]] = {
    "card-unknown": (
        "This voting card is not valid here.",
        _NOT_CAST,
        "Please check the code on the card. Cards are valid for one vote only, and on the computer that printed them.",
    ),
    "card-used": (
        "This voting card has been used already.",
        "That vote counts and stays secret.",
        "Every card is valid once. Please ask the facilitator.",
    ),
    "card-missing": (
        "A voting card is needed to vote.",
        _NOT_CAST,
        "Please enter the code of your voting card.",
    ),
    "card-key-unusable": (
        "The key for the voting cards cannot be read or made on this computer.",
        _SAFE,
        "Please check whether the file {path} can be read, or vote in the booth without cards.",
    ),
    "count-impossible": (
        "Paper cannot be counted like this.",
        "Nothing was entered.",
        "Only dots are counted on paper, and no number is below zero.",
    ),
    "count-over-cap": (
        "Too many dots for number {number}: on so many ballot papers there can be {most} at most.",
        "This count has not been entered yet.",
        "Please count ballot papers and dots again.",
    ),
    "count-over-budget": (
        "That makes {found} dots; on so many ballot papers there can be {most} at most.",
        "This count has not been entered yet.",
        "Please count ballot papers and dots again.",
    ),
    "count-unconfirmed": (
        "The paper count has not been confirmed by two people yet.",
        _SAFE,
        "Please let both people count until they find the same, or throw the count away.",
    ),
    "record-differs": (
        "The closing record can no longer be made as it was when the vote ended.",
        "The result in the workshop is unchanged.",
        "Words or ballot papers of this vote have been deleted since. The checksum in the record of results stands.",
    ),
    "record-unreadable": (
        "This is no closing record that this program can read.",
        "The file was not changed.",
        "Please choose the file that was written with “Save closing record”.",
    ),
}
