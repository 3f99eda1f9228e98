"""The reckoning of a person's corrections, by which `benchmarks/bench_review.py` counts keys."""

from __future__ import annotations

from benchmarks.corrections import Correction, corrections, keys_in_place, way


def test_a_wrong_proposal_is_put_right_with_the_fewest_letters() -> None:
    assert corrections("Radfah", "Radfahrer") == (Correction(6, 0, "rer"),)
    assert corrections("Schteter Weg", "Schlechter Weg") == (Correction(3, 1, "l"), Correction(5, 0, "ch"))
    assert corrections("", "Ampel") == (Correction(0, 0, "Ampel"),)
    assert corrections("Ampel 0 0", "Ampel") == (Correction(5, 4, ""),)
    assert corrections("Ampel", "Ampel") == ()


def test_the_way_to_a_wrong_place_is_the_shortest_of_arrows_words_and_end() -> None:
    assert way(0, 3, 30, (10, 20)) == ("right",) * 3
    assert way(0, 19, 30, (10, 20)) == ("word", "word", "left")
    assert way(4, 29, 30, (10, 20)) == ("end", "left")
    assert way(9, 8, 30, (10, 20)) == ("left",)
    assert keys_in_place(corrections("Schteter Weg", "Schlechter Weg"), 12, (9,)) == 3 + 2 + 1 + 2
