"""Identifiers and letter references; the only randomness in the domain."""

import os
import time
from threading import Lock
from typing import TypeAlias

Id: TypeAlias = str
"""A UUIDv7 as text (RFC 9562): sorts by the moment it was made."""

# No 0/O, 1/I/L: a reference is read out over the phone.
_REFERENCE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


_turn = Lock()
_last = 0


def new_id() -> Id:
    """A fresh UUIDv7 (RFC 9562, 5.7), greater than every one this process made before.

    48 bits of Unix milliseconds, 12 bits that count within one millisecond (6.2, method 1), 62 random bits.
    """
    import uuid

    global _last
    with _turn:
        _last = max((time.time_ns() // 1_000_000) << 12, _last + 1)
        moment = _last
    value = (moment >> 12) << 80 | 0x7 << 76 | (moment & 0xFFF) << 64
    value |= 0x2 << 62 | int.from_bytes(os.urandom(8), "big") >> 2
    return str(uuid.UUID(int=value))


def new_reference() -> str:
    """A letter's reference such as ``RK-7F3K-Q29D``: random, without name or count."""
    import secrets

    letters = "".join(secrets.choice(_REFERENCE_ALPHABET) for _ in range(8))
    return f"RK-{letters[:4]}-{letters[4:]}"


def shard(identifier: Id) -> str:
    """The folder a file with this id lies in: the last two hex digits, since the first ones are the time."""
    return identifier[-2:]
