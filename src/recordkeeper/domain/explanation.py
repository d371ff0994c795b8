"""Why: a sentence named by key, with the facts it needs. The words are in ``resources/words``; faces render them."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Explanation:
    """A sentence to be said in the user's language. Facts are text; a date is ISO 8601."""

    key: str
    facts: Mapping[str, str] = field(default_factory=dict)
