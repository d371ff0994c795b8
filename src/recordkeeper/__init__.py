"""RecordKeeper: get complete medical records and keep them, on this computer alone."""

__version__ = "0.1.0"

BACKGROUND = "--background"
"""The word that starts the app without a window, to remind of dates."""
