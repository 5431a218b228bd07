"""What keeps a run from being one: each kind has an exit code of its own.

| code | meaning |
| --- | --- |
| 0 | server and document agree, or differ only where that is known |
| 1 | they differ |
| 2 | the arguments are wrong |
| 3 | the server cannot be reached |
| 4 | what answers is no Cytomine server |
| 5 | the keys are not accepted |
| 6 | the rights do not suffice |
| 7 | the document is another version than this package was made from |
| 8 | a recording or a scenario cannot be read |
| 9 | the baseline cannot be read, or an entry of it has expired |
| 10 | nothing could be exercised |
| 130 | stopped by Ctrl-C, after cleaning up |
"""

from __future__ import annotations

from typing import Final

from cytomine_wire.errors import CytomineError

AGREE: Final = 0
DIFFER: Final = 1
INTERRUPTED: Final = 130


class ContractError(CytomineError):
    """A run is not possible; the text says why in one line."""

    exit_code = 2


class UsageError(ContractError, ValueError):
    """The arguments do not go together, or name what there is not."""


class UnreachableError(ContractError):
    """Nothing answers at the address."""

    exit_code = 3


class ForeignServerError(ContractError):
    """Something answers, but no Cytomine server."""

    exit_code = 4


class KeysRefusedError(ContractError):
    """The server does not know a key pair."""

    exit_code = 5


class RightsError(ContractError):
    """An account may not do what a run of this level needs."""

    exit_code = 6


class DocumentError(ContractError):
    """The document is no Cytomine document, or another version than the typed functions were made from."""

    exit_code = 7


class RecordingError(ContractError, ValueError):
    """A recording or a scenario cannot be read; says file, line and what is wrong there."""

    exit_code = 8


class BaselineError(ContractError, ValueError):
    """A baseline cannot be read, or an entry has expired."""

    exit_code = 9


class NothingExercisedError(ContractError):
    """Nothing that was asked for can be sent with these keys at this level."""

    exit_code = 10
