"""One exchange with a Cytomine server: clients, credentials, errors, pages and bulk replies.

Names are loaded when they are first used; importing the package opens nothing and loads no HTTP library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_wire._asgi import AsgiTransport
    from cytomine_wire.address import UnsafePathError, segment
    from cytomine_wire.batch import Batch, BatchInterrupt, Job, Outcome
    from cytomine_wire.bulk import BulkReply, Rejected, read_bulk
    from cytomine_wire.bulk_report import UNCLEAR, BulkError, BulkInterrupt, BulkReport, EntryOutcome
    from cytomine_wire.client import AsyncClient, Client
    from cytomine_wire.clock import Clock
    from cytomine_wire.creation import Creation
    from cytomine_wire.credentials import BearerToken, Credentials, KeyPair
    from cytomine_wire.download import Download, Downloaded
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
        SourceError,
        TargetError,
        TimedOutError,
        TooLargeError,
        TransferError,
        UnansweredError,
        UnexpectedContentError,
        UnexpectedShapeError,
        UnexpectedStatusError,
    )
    from cytomine_wire.foreign import ForeignUrlError
    from cytomine_wire.limits import Limits
    from cytomine_wire.listing import ListChangedError, Listing
    from cytomine_wire.multipart import Part
    from cytomine_wire.names import announced_name, distinct_names, safe_name
    from cytomine_wire.origin import BaseUrlError, Origin, parse_origin
    from cytomine_wire.paging import Pager
    from cytomine_wire.protocol import NO_BODY, Request, Response
    from cytomine_wire.refusals import error_from
    from cytomine_wire.retrying import Retries
    from cytomine_wire.secret import Secret
    from cytomine_wire.timeouts import Timeouts
    from cytomine_wire.tokens import DeviceCode, TokenSession

_MODULES = {
    "_asgi": ("AsgiTransport",),
    "foreign": ("ForeignUrlError",),
    "listing": ("ListChangedError", "Listing"),
    "bulk_report": ("UNCLEAR", "BulkError", "BulkInterrupt", "BulkReport", "EntryOutcome"),
    "creation": ("Creation",),
    "names": ("announced_name", "distinct_names", "safe_name"),
    "download": ("Download", "Downloaded"),
    "batch": ("Batch", "BatchInterrupt", "Job", "Outcome"),
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
        "SourceError",
        "TargetError",
        "TimedOutError",
        "TooLargeError",
        "TransferError",
        "UnansweredError",
        "UnexpectedContentError",
        "UnexpectedShapeError",
        "UnexpectedStatusError",
    ),
    "clock": ("Clock",),
    "limits": ("Limits",),
    "origin": ("BaseUrlError", "Origin", "parse_origin"),
    "paging": ("Pager",),
    "address": ("UnsafePathError", "segment"),
    "multipart": ("Part",),
    "protocol": ("NO_BODY", "Request", "Response"),
    "refusals": ("error_from",),
    "retrying": ("Retries",),
    "secret": ("Secret",),
    "timeouts": ("Timeouts",),
    "tokens": ("DeviceCode", "TokenSession"),
}
_HOME = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "NO_BODY",
    "UNCLEAR",
    "AlreadyExistsError",
    "AsgiTransport",
    "AsyncClient",
    "AuthenticationError",
    "BaseUrlError",
    "Batch",
    "BatchInterrupt",
    "BearerToken",
    "BulkError",
    "BulkInterrupt",
    "BulkReply",
    "BulkReport",
    "Client",
    "Clock",
    "ConnectionFailedError",
    "Creation",
    "Credentials",
    "CytomineError",
    "DeviceCode",
    "Download",
    "Downloaded",
    "EntryOutcome",
    "ForbiddenError",
    "ForeignUrlError",
    "InvalidError",
    "Job",
    "KeyPair",
    "Limits",
    "ListChangedError",
    "Listing",
    "NotFoundError",
    "NotSupportedByServerError",
    "Origin",
    "Outcome",
    "OutcomeUnknownError",
    "Pager",
    "Part",
    "RateLimitedError",
    "RedirectedError",
    "Rejected",
    "Request",
    "Response",
    "Retries",
    "Secret",
    "ServerError",
    "SourceError",
    "TargetError",
    "TimedOutError",
    "Timeouts",
    "TokenSession",
    "TooLargeError",
    "TransferError",
    "UnansweredError",
    "UnexpectedContentError",
    "UnexpectedShapeError",
    "UnexpectedStatusError",
    "UnsafePathError",
    "announced_name",
    "distinct_names",
    "error_from",
    "parse_origin",
    "read_bulk",
    "safe_name",
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
