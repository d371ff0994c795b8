"""The one place that opens the database: driver, pragmas, version, migrations.

Order at opening: connect, look at the header (damaged?), ask which migration stands, copy the database before any
migration, migrate with foreign keys off and check them afterwards.
"""

import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from recordkeeper.domain.errors import (
    DiskFull,
    LibraryBusy,
    LibraryDamaged,
    LibraryNewer,
    LibraryReadOnly,
    RecordKeeperError,
)

HEAD = "0003"
"""The newest migration; a test proves that it is the head of the scripts."""

MIGRATIONS = Path(__file__).parent / "migrations"

KEPT_COPIES = 3


def connect(path: Path, *, foreign_keys: bool = True) -> Any:
    """A connection with every pragma set."""
    connection = _bare(path)
    try:
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "secure_delete=ON",
            f"foreign_keys={'ON' if foreign_keys else 'OFF'}",
            "trusted_schema=OFF",
            "recursive_triggers=ON",  # else REPLACE would get past the triggers that keep the history
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _bare(path: Path) -> Any:
    """A connection that changes nothing by itself. Later a key is said here, before anything else, and nowhere else."""
    return sqlite.connect(str(path), timeout=10, check_same_thread=False, isolation_level=None)


def engine_for(path: Path, *, foreign_keys: bool = True) -> Engine:
    """An engine on the database file."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, foreign_keys=foreign_keys),
        module=sqlite,
        poolclass=QueuePool,
    )

    # The driver is in autocommit mode; SQLAlchemy's BEGIN is said here, at once for writing.
    @event.listens_for(engine, "begin")
    def _begin(opened: Any) -> None:
        options = opened.get_execution_options()
        opened.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writes") else "BEGIN")

    @event.listens_for(engine, "handle_error")
    def _known(context: Any) -> BaseException | None:
        problem = context.original_exception
        is_ours = isinstance(problem, sqlite.IntegrityError | sqlite.ProgrammingError | sqlite.InterfaceError)
        if isinstance(problem, sqlite.DatabaseError) and not is_ours:
            return failure_of(problem, path.parent)
        return None

    return engine


def version_of(path: Path) -> str | None:
    """Which migration the file stands at; None for a new, empty one. Raises ``LibraryDamaged``."""
    connection = None
    try:
        connection = _bare(path)
        if connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None:
            return None
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if row is None:
            raise LibraryDamaged(path.parent, detail="its version is missing")
        return str(row[0])
    except sqlite.Error as problem:
        raise failure_of(problem, path.parent) from problem
    finally:
        if connection is not None:
            connection.close()


def bring_up_to_date(path: Path, copies: Path, *, scripts: Path = MIGRATIONS, head: str = HEAD) -> None:
    """Migrate the database to ``head``; a copy goes to ``copies`` first, of which the last three are kept.

    All of the migration stands, or nothing of it.
    """
    stands = version_of(path)
    if stands == head:
        return
    if stands is not None:
        if not re.fullmatch(r"\d{4}", stands) or stands > head:
            raise LibraryNewer(path.parent, version=stands)
        _copy_before_migration(path, copies, stands)
    _migrate(path, scripts, head)


def _copy_before_migration(path: Path, copies: Path, stands: str) -> None:
    copies.mkdir(mode=0o700, parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    target = copies / f"{path.stem}-{stands}-{stamp}.db"
    os.close(os.open(target, os.O_RDWR | os.O_CREAT, 0o600))
    source, copy = connect(path), sqlite.connect(str(target))
    try:
        # A file copy would miss the write-ahead log.
        source.backup(copy)
    except sqlite.Error as problem:
        target.unlink()
        raise failure_of(problem, copies) from problem
    finally:
        copy.close()
        source.close()
    for old in sorted(copies.glob(f"{path.stem}-*.db"), key=lambda file: file.stat().st_mtime)[:-KEPT_COPIES]:
        old.unlink()


def _migrate(path: Path, scripts: Path, head: str) -> None:
    from alembic import command
    from alembic.config import Config

    engine = engine_for(path, foreign_keys=False)
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    try:
        # Alembic joins the transaction that is begun here, so that the last look can still take everything back.
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, head)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise LibraryDamaged(path.parent, detail=f"broken reference in {broken[0]}")
    finally:
        engine.dispose()


def failure_of(problem: BaseException, folder: Path) -> RecordKeeperError:
    """The known failure behind a driver error, by what the driver says of it."""
    text = str(problem).lower()
    if "readonly" in text or "unable to open" in text:
        return LibraryReadOnly(folder)
    if "full" in text:
        return DiskFull(folder)
    if "locked" in text or "busy" in text:
        return LibraryBusy(folder)
    return LibraryDamaged(folder, detail=str(problem))
