"""How far a run may go, and how far each request goes."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cytomine_contract.document import Described
    from cytomine_contract.recording import RecordedRequest

_SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_VARIABLE: Final = re.compile(r"\$\{(\w+)\}")
_LITERAL_ID: Final = re.compile(r"(?<=/)\d+(?=[./]|$)")
_ACCOUNT: Final = ("id_", "storage_")

MARKER: Final = "sdkcontract-"
"""Every name that a run gives begins so; as long as `exchange.multipart` can save elsewhere in an upload."""


class Level(IntEnum):
    """How far a run may go; each level includes those before it.

    Attributes:
        READ: Requests that change nothing.
        WRITE: Also makes, changes and removes objects of its own.
        DESTROY: Also what counts for accounts or the whole server, and what names objects by a number that a
            recording holds. For servers that can be thrown away.
    """

    READ = 0
    WRITE = 1
    DESTROY = 2

    @property
    def word(self) -> str:
        """As typed."""
        return self.name.lower()


def level_of(operation: Described | None, method: str) -> Level:
    """Return the level a request needs by what the document says of its operation."""
    if operation is None or operation.method != method:
        return Level.READ if method in _SAFE else Level.WRITE
    if operation.danger:
        return Level.DESTROY
    return Level.READ if operation.changes_nothing else Level.WRITE


def level_of_step(operation: Described | None, request: RecordedRequest) -> Level:
    """Return the level a recorded request needs.

    A change must be one of an object that its flow made, and give names that can begin with the marker.
    """
    level = level_of(operation, request.method)
    if level is Level.WRITE and not (_is_about_own(request.target) and _is_named_by_us(request)):
        return Level.DESTROY
    return level


def _is_named_by_us(request: RecordedRequest) -> bool:
    """Tell whether its names can be marked; an upload written out byte for byte cannot grow by a marker."""
    return 'filename="' not in (request.raw or "")


def _is_about_own(target: str) -> bool:
    path = target.partition("?")[0]
    named = _VARIABLE.search(path)
    if named is not None:
        return not named[1].startswith(_ACCOUNT)
    return _LITERAL_ID.search(path) is None
