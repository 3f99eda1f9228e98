"""What is known of who signed a package, in a sentence; and remembering who is seen for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshopdesk.cli.terminal import Terminal

if TYPE_CHECKING:
    from workshopdesk.exchange.known_signers import Verdict
    from workshopdesk.exchange.signing import Signature


def tell_signature(terminal: Terminal, signature: Signature | None, *, trust_key: bool = False) -> dict[str, str]:
    """Say who signed, for programs too; a signer never seen before is remembered, another key only with `trust_key`.

    Raises KnownError("known-signers-unusable").
    """
    from workshopdesk.base.clock import SystemClock
    from workshopdesk.base.folders import folders
    from workshopdesk.exchange.known_signers import KnownSigners, Trust

    known = KnownSigners(folders().known_signers)
    verdict = known.judge(signature)
    if signature is not None and (verdict.trust is Trust.NEW or trust_key):
        known.remember(signature, SystemClock().now().date().isoformat())
    german, english = _sentence(verdict)
    if verdict.trust is Trust.CHANGED:
        terminal.warn(english if terminal.language == "en" else german)
    else:
        terminal.say(german, english)
    return {
        "trust": verdict.trust.value,
        "signer": verdict.name,
        "since": verdict.since,
        "fingerprint": verdict.fingerprint,
    }


def _sentence(verdict: Verdict) -> tuple[str, str]:
    from workshopdesk.exchange.known_signers import Trust

    name, since, fingerprint = verdict.name, verdict.since, verdict.fingerprint
    if verdict.trust is Trust.UNSIGNED:
        return (
            "Nicht unterzeichnet: Von wem das Paket stammt, lässt sich nicht prüfen.",
            "Not signed: nobody can check where the package comes from.",
        )
    if verdict.trust is Trust.NEW:
        return (
            f"Unterzeichnet von {name}, zum ersten Mal gesehen: Fingerabdruck {fingerprint}.",
            f"Signed by {name}, seen for the first time: fingerprint {fingerprint}.",
        )
    if verdict.trust is Trust.KNOWN:
        return f"Unterzeichnet von {name}, bekannt seit {since}.", f"Signed by {name}, known since {since}."
    return (
        f"Achtung: Unterzeichnet als {name}, aber mit einem anderen Schlüssel als bisher (bekannt seit {since}). "
        f"Bitte fragen Sie dort nach dem Fingerabdruck {fingerprint}; ist er richtig, gilt er mit --trust-key.",
        f"Warning: signed as {name}, but with another key than before (known since {since}). "
        f"Please ask there for the fingerprint {fingerprint}; if it is right, accept it with --trust-key.",
    )
