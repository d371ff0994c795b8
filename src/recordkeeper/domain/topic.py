"""What a write may touch; whoever shows a topic reads again when it is named."""

from enum import StrEnum


class Topic(StrEnum):
    """The subjects of the library."""

    PEOPLE = "people"
    PROVIDERS = "providers"
    PORTALS = "portals"
    DOCUMENTS = "documents"
    REQUESTS = "requests"
    TIMELINE = "timeline"
    TODAY = "today"
    SETTINGS = "settings"
