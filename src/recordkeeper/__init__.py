"""RecordKeeper: get complete medical records and keep them, on this computer alone."""

__version__ = "0.1.0"
