"""Identifiers and letter references; the only randomness in the domain."""

import os
import secrets
import time
import uuid
from typing import TypeAlias

Id: TypeAlias = str
"""A UUIDv7 as text (RFC 9562): sorts by the moment it was made."""

# No 0/O, 1/I/L: a reference is read out over the phone.
_REFERENCE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


def new_id() -> Id:
    """A fresh UUIDv7: 48 bits of Unix milliseconds, then version, variant and 74 random bits (RFC 9562, 5.7)."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds << 80) | int.from_bytes(os.urandom(10), "big")
    value = (value & ~(0xF << 76)) | (0x7 << 76)
    value = (value & ~(0x3 << 62)) | (0x2 << 62)
    return str(uuid.UUID(int=value))


def new_reference() -> str:
    """A letter's reference such as ``RK-7F3K-Q29D``: random, without name or count."""
    letters = "".join(secrets.choice(_REFERENCE_ALPHABET) for _ in range(8))
    return f"RK-{letters[:4]}-{letters[4:]}"


def shard(identifier: Id) -> str:
    """The folder a file with this id lies in: the last two hex digits, since the first ones are the time."""
    return identifier[-2:]
