"""FHIR resources as JSON, by name only: they are kept as they are."""

import re

from recordkeeper.formats.text import decoded, encoding_of

FORMAT = "fhir"
ORDER = 60
MEDIA_TYPE = "application/fhir+json"

_RESOURCE = re.compile(r'"resourceType"\s*:\s*"[A-Z][A-Za-z]+"')


def recognises(head: bytes) -> bool:
    """Whether the head is JSON that names the type of a resource."""
    if encoding_of(head) is None:
        return False
    start = decoded(head).lstrip("\ufeff \t\n")
    return start.startswith(("{", "[")) and _RESOURCE.search(start) is not None
