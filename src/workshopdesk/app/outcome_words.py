"""The words of results in one language; outcome_table.py fills the braces."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeWords:
    comma: str
    dots: str
    plus: str
    minus: str
    total: str
    plus_minus: str
    mean: str
    median: str
    deviation: str
    papers: str
    answers: str
    across: str
    up: str
    places: str
    agreement: tuple[str, ...]
    agreeing: str
    sum: str
    resistance: str
    strong: str
    strong_note: str
    passive: str
    score: str
    range: str
    hidden: str
    hidden_reason: str
    group_head: str
    group_rank: str
    sum_of: str
    first_stays: str
    first_until: str
    first_tied: str
    raised: str
    lowered: str
    round: str
    change: str
    new: str
    turnout: str
    unused: str
    other_rule: str
    and_word: str


GERMAN = OutcomeWords(
    comma=",",
    dots="Punkte",
    plus="Plus",
    minus="Minus",
    total="Summe",
    plus_minus="{plus} plus, {minus} minus",
    mean="Mittel",
    median="Median",
    deviation="Streuung",
    papers="Zahl",
    answers="{n} Antworten",
    across="waagerecht",
    up="senkrecht",
    places="Orte",
    agreement=("Nein", "Eher nein", "Teils", "Eher ja", "Ja"),
    agreeing="{part} ja oder eher ja",
    sum="Summe",
    resistance="in Prozent",
    strong="8 bis 10",
    strong_note="{part} Widerstand, {n} mal 8 bis 10",
    passive="Passivlösung",
    score="Gesamt",
    range="{mean} ± {deviation} ({lowest}–{highest})",
    hidden="verdeckt",
    hidden_reason="Weniger als fünf Stimmzettel: Die Zahlen bleiben verdeckt, damit niemand erkennbar ist.",
    group_head="{group} ({n})",
    group_rank="{figure} (Platz {rank})",
    sum_of="Summe aus {groups}",
    first_stays="Platz 1 bleibt, gleich wie man ein einzelnes Gewicht ändert.",
    first_until="Platz 1 bleibt, bis das Gewicht von „{name}“ von {weight} auf {limit} {way}; "
    "das ist die kleinste Änderung eines einzelnen Gewichts, die etwas ändert.",
    first_tied="Auf Platz 1 ist Gleichstand: Jede Änderung eines Gewichts kann ihn entscheiden.",
    raised="steigt",
    lowered="sinkt",
    round="{n}. Runde",
    change="Änderung",
    new="neu",
    turnout="Abgestimmt hat weniger als die Hälfte der erwarteten {expected} Personen ({cast}).",
    unused="{part} der Punkte wurden nicht vergeben. Vielleicht waren es zu viele je Person.",
    other_rule="Die Regel ist eine andere als in der Runde davor. Die Zahlen lassen sich nur bedingt vergleichen.",
    and_word="und",
)
ENGLISH = OutcomeWords(
    comma=".",
    dots="Dots",
    plus="Plus",
    minus="Minus",
    total="Total",
    plus_minus="{plus} plus, {minus} minus",
    mean="Mean",
    median="Median",
    deviation="Spread",
    papers="Number",
    answers="{n} answers",
    across="across",
    up="upwards",
    places="Places",
    agreement=("No", "Rather no", "Partly", "Rather yes", "Yes"),
    agreeing="{part} yes or rather yes",
    sum="Sum",
    resistance="per cent",
    strong="8 to 10",
    strong_note="{part} resistance, {n} times 8 to 10",
    passive="passive solution",
    score="Overall",
    range="{mean} ± {deviation} ({lowest}–{highest})",
    hidden="hidden",
    hidden_reason="Fewer than five ballot papers: the figures stay hidden, so that nobody can be recognised.",
    group_head="{group} ({n})",
    group_rank="{figure} (place {rank})",
    sum_of="Sum of {groups}",
    first_stays="The first place stays, whichever single weight is changed.",
    first_until="The first place stays until the weight of “{name}” is {way} from {weight} to {limit}; "
    "this is the smallest change of a single weight that makes a difference.",
    first_tied="There is a tie at the first place: any change of a weight may settle it.",
    raised="raised",
    lowered="lowered",
    round="Round {n}",
    change="Change",
    new="new",
    turnout="Fewer than half of the {expected} people expected have voted ({cast}).",
    unused="{part} of the dots were not given. Perhaps there were too many per person.",
    other_rule="The rule differs from that of the round before. The figures can be compared with care only.",
    and_word="and",
)


def outcome_words(language: str) -> OutcomeWords:
    """`language` is "de" or "en"."""
    return ENGLISH if language == "en" else GERMAN
