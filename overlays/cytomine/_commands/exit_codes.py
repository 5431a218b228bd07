"""How a command ends: the number says which kind of wrong it is, and is the same for all commands.

| code | meaning |
| --- | --- |
| 0 | done; what was looked at is well |
| 1 | what was looked at should be changed, or something failed that has no number of its own |
| 2 | the arguments or the settings are wrong, or something could not be read |
| 3 | the server cannot be reached |
| 4 | what answers is no Cytomine server |
| 5 | the keys are not accepted |
| 6 | the rights do not suffice |
| 74 | the output cannot be written |
| 130 | stopped by Ctrl-C |
| 141 | nobody reads the output any more |
"""

from __future__ import annotations

from typing import Final

from cytomine.errors import (
    AuthenticationError,
    ConnectionFailedError,
    CytomineError,
    ForbiddenError,
    RedirectedError,
    TimedOutError,
    UnexpectedContentError,
)
from cytomine_wire.settings import SettingsError

DONE: Final = 0
FOUND: Final = 1
USAGE: Final = 2
UNREACHABLE: Final = 3
FOREIGN: Final = 4
UNWRITABLE: Final = 74
INTERRUPTED: Final = 130
UNREAD: Final = 141

_CODES: Final[tuple[tuple[type[CytomineError], int], ...]] = (
    (SettingsError, USAGE),
    (ConnectionFailedError, UNREACHABLE),
    (TimedOutError, UNREACHABLE),
    (UnexpectedContentError, FOREIGN),
    (RedirectedError, FOREIGN),
    (AuthenticationError, 5),
    (ForbiddenError, 6),
)


def exit_code(error: CytomineError) -> int:
    """Return the number for an error: its own where it carries one, else that of its class."""
    own = getattr(error, "exit_code", None)
    if isinstance(own, int):
        return own
    return next((code for kind, code in _CODES if isinstance(error, kind)), FOUND)
