"""What can go wrong: one tree under `CytomineError`, each with the server's message, request and reply."""

from __future__ import annotations

from cytomine._core.connections import NotConnectedError
from cytomine._core.files import DumpError
from cytomine._core.older import LegacyErrorsWarning
from cytomine._core.waiting import ConversionError, WaitedTooLongError
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
    UnansweredError,
    UnexpectedContentError,
    UnexpectedShapeError,
    UnexpectedStatusError,
)

__all__ = [
    "AlreadyExistsError",
    "AuthenticationError",
    "ConnectionFailedError",
    "ConversionError",
    "CytomineError",
    "DumpError",
    "ForbiddenError",
    "InvalidError",
    "LegacyErrorsWarning",
    "NotConnectedError",
    "NotFoundError",
    "NotSupportedByServerError",
    "OutcomeUnknownError",
    "RateLimitedError",
    "RedirectedError",
    "ServerError",
    "TimedOutError",
    "TransferError",
    "UnansweredError",
    "UnexpectedContentError",
    "UnexpectedShapeError",
    "UnexpectedStatusError",
    "WaitedTooLongError",
]
