"""The PIN of the facilitator's locks."""

from __future__ import annotations

import hashlib

import pytest

from workshopdesk.base.errors import DomainError
from workshopdesk.domain.pins import Tries, kept_pin, opens


def test_a_pin_opens_what_was_locked_with_it_and_no_other_does():
    """L6: only a salted scrypt hash is kept."""
    kept = kept_pin("2604")
    assert opens("2604", kept)
    assert not opens("2605", kept)
    assert not opens("", kept)
    assert "2604" not in kept
    assert kept != kept_pin("2604"), "the salt differs"


def test_the_kept_form_is_plain_scrypt():
    """L6: anyone can recompute it from RFC 7914's function and the numbers that stand in it."""
    _, n, r, p, salt, found = kept_pin("123456").split("$")
    again = hashlib.scrypt(b"123456", salt=bytes.fromhex(salt), n=int(n), r=int(r), p=int(p), maxmem=2**26, dklen=32)
    assert again.hex() == found


@pytest.mark.parametrize("pin", ["", "123", "1234567", "12a4", "１２３４", "12 4"])
def test_a_pin_has_four_to_six_digits(pin):
    """L6"""
    with pytest.raises(DomainError, match="pin-unsuitable"):
        kept_pin(pin)


def test_without_a_pin_no_pin_opens():
    """L6"""
    assert not opens("", "")
    assert not opens("1234", "")
    assert not opens("1234", "md5$1234")


def test_wrong_pins_are_slowed_down():
    """L6: two tries are free, then 5, 10, 20 … seconds, at most five minutes."""
    tries, now, waits = Tries(), 1000.0, []
    for _ in range(12):
        tries = tries.failed(now)
        waits.append(tries.wait(now))
        now += tries.wait(now)
    assert waits == [0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300, 300]
    assert tries.wait(now) == 0
