"""The reckoning of a person's corrections, by which `benchmarks/bench_review.py` counts keys."""

from __future__ import annotations

from benchmarks.corrections import Correction, Stops, corrections, keys_in_place, way


def test_a_wrong_proposal_is_put_right_with_the_fewest_letters() -> None:
    assert corrections("Radfah", "Radfahrer") == (Correction(6, 0, "rer"),)
    assert corrections("Schteter Weg", "Schlechter Weg") == (Correction(3, 1, "l"), Correction(5, 0, "ch"))
    assert corrections("", "Ampel") == (Correction(0, 0, "Ampel"),)
    assert corrections("Ampel 0 0", "Ampel") == (Correction(5, 4, ""),)
    assert corrections("Ampel", "Ampel") == ()


def test_the_way_to_a_wrong_place_is_the_shortest_of_arrows_words_doubts_and_ends() -> None:
    stops = Stops(30, words=(10, 20), doubts=(6, 25))
    assert way(0, 3, stops) == ("right",) * 3
    assert way(0, 19, stops) == ("word", "word", "left")
    assert way(8, 26, stops) == ("doubt", "right")
    assert way(4, 29, stops) == ("end", "left")
    assert way(9, 1, stops) == ("home", "right")
    steps = corrections("Schteter Weg", "Schlechter Weg")
    assert keys_in_place(steps, Stops(12, (9,))) == 3 + 2 + 1 + 2
    assert keys_in_place(steps, Stops(12, (9,), (3,))) == 2 + 1 + 2
