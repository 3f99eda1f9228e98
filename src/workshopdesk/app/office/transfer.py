"""What another town can use: structure, templates and measures without votes, people and contacts (N10, N11; OF29).

The town's name is a placeholder, which is replaced once when the package comes in. Of a measure only what says what it
is travels: no actors, money, days, status, sources, ratings, decisions, concerns or feedback. Names, addresses and
numbers that look like somebody's are blackened as in app/blackening.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from workshopdesk.app.office.dossier import all_measures
from workshopdesk.app.office.measure_ports import MeasureAction, Measures, Stamp
from workshopdesk.app.office.measure_values import measure_values
from workshopdesk.app.office.measuring import checked, new_measure
from workshopdesk.app.personal_finder import PersonalDataFinder, first_names
from workshopdesk.base.errors import DomainError
from workshopdesk.domain.development import Transferability
from workshopdesk.domain.office.delivery import Register
from workshopdesk.domain.office.measure import Measure, says_nothing
from workshopdesk.domain.office.measure_status import StatusEntry

PLACEHOLDER = "{{Kommune}}"
BLACKENED = "[…]"
TRAVELLING = (
    *("title", "field", "further_fields", "topics", "target_groups", "aims", "goal", "description", "situation"),
    *("digital_reference", "public_value", "cost_class", "horizon", "indicators", "synergies", "conditions", "leeway"),
    *("steps", "transferability", "transfer_conditions", "open_source", "participation", "aspects"),
)
_ENDINGS = r"(?=(?:s|er|ern|ers)?(?!\w))"  # Preetz, Preetz', Preetzer Rathaus; not Leerstand for Leer
_LEADING = re.compile(r"^(?:(?:Große |Kreis|Hanse|Landeshaupt|Bundes)?[Ss]tadt|Gemeinde|Markt|Landkreis|Kreis)\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferTemplate:
    """A workshop template of the office: the file's name and content."""

    name: str
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """`registers` hold names by Register, `measures` values by field of a Measure."""

    programme: str = ""
    registers: Mapping[str, tuple[str, ...]]
    measures: tuple[Mapping[str, Any], ...] = ()
    templates: tuple[TransferTemplate, ...] = ()


def transfer_of(
    measures: Measures, town: str, programme: str = "", templates: Iterable[TransferTemplate] = ()
) -> Transfer:
    """What leaves a catalogue. Internal measures and those that are not transferable stay.

    Raises DomainError("transfer-needs-town") without the town's name.
    """
    if not _bare(town):
        raise DomainError("transfer-needs-town")
    finder = PersonalDataFinder(first_names())

    def told(text: str) -> str:
        return _without_town(_blackened(finder, text), town)

    registers: dict[str, tuple[str, ...]] = {}
    for register, name in measures.registers():
        registers[register.value] = (*registers.get(register.value, ()), told(name))
    travelling = [
        {name: getattr(measure, name) for name in TRAVELLING if not says_nothing(getattr(measure, name))}
        for measure in all_measures(measures)
        if not measure.internal and measure.transferability is not Transferability.NONE
    ]
    return Transfer(
        programme=told(programme),
        registers=registers,
        measures=tuple(_mapped(one, told) for one in travelling),
        templates=tuple(TransferTemplate(name=one.name, content=told(one.content)) for one in templates),
    )


def settle(transfer: Transfer, town: str) -> Transfer:
    """The same with this town's name in the place of the placeholder. Raises DomainError("transfer-needs-town")."""
    if not _bare(town):
        raise DomainError("transfer-needs-town")

    def named(text: str) -> str:
        return text.replace(PLACEHOLDER, _bare(town))

    return Transfer(
        programme=named(transfer.programme),
        registers={register: tuple(map(named, names)) for register, names in transfer.registers.items()},
        measures=tuple(_mapped(one, named) for one in transfer.measures),
        templates=tuple(TransferTemplate(name=one.name, content=named(one.content)) for one in transfer.templates),
    )


def take_transfer(measures: Measures, transfer: Transfer, sha256: str, stamp: Stamp) -> list[Measure]:
    """Keep the structure and every measure under a key of its own, as a proposal; all of it or nothing.

    Raises DomainError: "transfer-known" if a file with these bytes came before, and like measure_values and measuring.
    """
    found = [
        checked(Measure(**measure_values({name: one[name] for name in TRAVELLING if name in one})))
        for one in transfer.measures
    ]
    known = {one.value: one for one in Register}
    names = [(known[kind], name) for kind, several in transfer.registers.items() if kind in known for name in several]
    with measures.writing():
        if not measures.note_transfer(sha256, stamp.at):
            raise DomainError("transfer-known")
        measures.put_registers(names)
        made = [new_measure(measures, one, "transfer", MeasureAction.DRAFTED, stamp) for one in found]
        for one in made:
            measures.add_status(StatusEntry(one.number, one.status, stamp.at[:10]), stamp.at)
    return made


def _bare(town: str) -> str:
    """ "Preetz" for "Stadt Preetz"."""
    return _LEADING.sub("", town.strip())


def _without_town(text: str, town: str) -> str:
    return re.sub(rf"(?<!\w){re.escape(_bare(town))}{_ENDINGS}", lambda _: PLACEHOLDER, text)


def _blackened(finder: PersonalDataFinder, text: str) -> str:
    for hit in reversed(finder.hits(text)):
        text = text[: hit.start] + BLACKENED + text[hit.end :]
    return text


def _mapped(values: Mapping[str, Any], change: Callable[[str], str]) -> dict[str, Any]:
    """With every free text changed; codes, whose types are other than text, stay."""
    return {name: _changed(value, change) for name, value in values.items()}


def _changed(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, tuple | list):
        return tuple(_changed(one, change) for one in value)
    return change(value) if type(value) is str else value
