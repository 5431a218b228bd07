"""How a failure that nobody foresaw is told to whoever runs the sandbox."""

from __future__ import annotations

import logging
import sqlite3
from typing import Final

_LOG = logging.getLogger("cytomine_sandbox")
_OF_THE_DISK: Final = frozenset(
    {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}
)


def log_failure(what: str, error: BaseException) -> None:
    """Log a failure: in one line where the disk is to blame, with the way to it where we are."""
    if _is_of_the_disk(error):
        _LOG.error("%s: the data folder cannot be written: %s", what, error)
    else:
        _LOG.error("%s", what, exc_info=error)


def _is_of_the_disk(error: BaseException) -> bool:
    if isinstance(error, sqlite3.OperationalError):
        # The lower eight bits are the kind, those above them tell more of it.
        return error.sqlite_errorcode & 0xFF in _OF_THE_DISK
    return isinstance(error, OSError)
