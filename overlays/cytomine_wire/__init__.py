"""One exchange with a Cytomine server: clients, credentials, errors, pages and bulk replies.

Names are loaded when they are first used; importing the package opens nothing and loads no HTTP library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_wire.bulk import BulkReply, Rejected, read_bulk
    from cytomine_wire.client import AsyncClient, Client
    from cytomine_wire.credentials import BearerToken, Credentials, KeyPair
    from cytomine_wire.errors import (
        AlreadyExistsError,
        AuthenticationError,
        ConnectionFailedError,
        CytomineError,
        ForbiddenError,
        InvalidError,
        NotFoundError,
        NotSupportedByServerError,
        OutcomeUnknownError,
        RateLimitedError,
        RedirectedError,
        ServerError,
        TimedOutError,
        TransferError,
        UnexpectedContentError,
        UnexpectedShapeError,
        UnexpectedStatusError,
    )
    from cytomine_wire.origin import BaseUrlError, Origin, parse_origin
    from cytomine_wire.paging import Pager
    from cytomine_wire.protocol import NO_BODY, Part, Request, Response, UnsafePathError, segment
    from cytomine_wire.refusals import error_from
    from cytomine_wire.secret import Secret
    from cytomine_wire.timeouts import Timeouts

_MODULES = {
    "bulk": ("BulkReply", "Rejected", "read_bulk"),
    "client": ("AsyncClient", "Client"),
    "credentials": ("BearerToken", "Credentials", "KeyPair"),
    "errors": (
        "AlreadyExistsError",
        "AuthenticationError",
        "ConnectionFailedError",
        "CytomineError",
        "ForbiddenError",
        "InvalidError",
        "NotFoundError",
        "NotSupportedByServerError",
        "OutcomeUnknownError",
        "RateLimitedError",
        "RedirectedError",
        "ServerError",
        "TimedOutError",
        "TransferError",
        "UnexpectedContentError",
        "UnexpectedShapeError",
        "UnexpectedStatusError",
    ),
    "origin": ("BaseUrlError", "Origin", "parse_origin"),
    "paging": ("Pager",),
    "protocol": ("NO_BODY", "Part", "Request", "Response", "UnsafePathError", "segment"),
    "refusals": ("error_from",),
    "secret": ("Secret",),
    "timeouts": ("Timeouts",),
}
_HOME = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "NO_BODY",
    "AlreadyExistsError",
    "AsyncClient",
    "AuthenticationError",
    "BaseUrlError",
    "BearerToken",
    "BulkReply",
    "Client",
    "ConnectionFailedError",
    "Credentials",
    "CytomineError",
    "ForbiddenError",
    "InvalidError",
    "KeyPair",
    "NotFoundError",
    "NotSupportedByServerError",
    "Origin",
    "OutcomeUnknownError",
    "Pager",
    "Part",
    "RateLimitedError",
    "RedirectedError",
    "Rejected",
    "Request",
    "Response",
    "Secret",
    "ServerError",
    "TimedOutError",
    "Timeouts",
    "TransferError",
    "UnexpectedContentError",
    "UnexpectedShapeError",
    "UnexpectedStatusError",
    "UnsafePathError",
    "error_from",
    "parse_origin",
    "read_bulk",
    "segment",
]


def __getattr__(name: str) -> Any:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - only where a name is first asked for

    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
