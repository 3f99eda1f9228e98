"""What an idea pool would not take as it is: for people by name, for programs as data (PROCESS-STEPS row P3)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from workshopdesk.cli.terminal import Terminal

if TYPE_CHECKING:
    from workshopdesk.domain.programme import PoolPlatform
    from workshopdesk.domain.state import State


def tell_findings(terminal: Terminal, state: State, platform: PoolPlatform) -> list[dict[str, object]]:
    """Tell what is wrong, and give it back as {"number", "title", "finding", "length", "limit"}.

    What is to be rewritten is told idea by idea; what is only missing may be so on every card and is told in numbers.
    """
    from workshopdesk.exchange.pool_out.transfer import transfer_findings

    found = transfer_findings(state, platform)
    english = terminal.language == "en"
    for one in found:
        if one.limit:
            terminal.warn(
                f"{'Card' if english else 'Karte'} {one.number}, „{one.title}“: {one.sentence(terminal.language)}"
            )
    for sentence, cards in Counter(one.sentence(terminal.language) for one in found if not one.limit).items():
        terminal.warn(f"{'Cards' if english else 'Karten'}: {cards}. {sentence}")
    return [
        {
            "number": one.number,
            "title": one.title,
            "finding": one.fault.value,
            "length": one.length,
            "limit": one.limit,
        }
        for one in found
    ]
