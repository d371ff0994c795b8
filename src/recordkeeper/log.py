"""The log: what the app did, never what a record says. Names of files and people stay out of it."""

import logging
from pathlib import Path

logger = logging.getLogger("recordkeeper")


def start_log(folder: Path) -> None:
    """Write the log of this run to ``recordkeeper.log``, for the user alone; the last run's is overwritten.

    Where it cannot be written there is none: nobody needs it to keep records.
    """
    path = folder / "recordkeeper.log"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        handler = logging.FileHandler(path, mode="w", encoding="utf-8")
    except OSError:
        logger.addHandler(logging.NullHandler())
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
