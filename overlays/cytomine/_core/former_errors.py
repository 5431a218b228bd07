"""Errors under the classes that older scripts catch: one of redirects, and those of `requests`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from cytomine._core.former import URLRedirectionException
from cytomine_wire.errors import (
    ConnectionFailedError,
    CytomineError,
    RedirectedError,
    TimedOutError,
    TransferError,
)

if TYPE_CHECKING:
    from types import ModuleType

_NETWORK: Final[tuple[tuple[type[CytomineError], str, dict[str, str], str], ...]] = (
    (ConnectionFailedError, "reason", {"tls": "SSLError", "proxy": "ProxyError"}, "ConnectionError"),
    (TimedOutError, "phase", {"connect": "ConnectTimeout"}, "ReadTimeout"),
    (TransferError, "", {}, "ChunkedEncodingError"),
)
"""Class, the attribute that tells more, the names of `requests` by its value, and otherwise."""


def as_former(error: CytomineError, *, is_raised_for_status: bool = False) -> CytomineError:
    """Return an error as one that is an instance of the class older scripts expect, too.

    An error of the network is one of `requests` where the script has loaded that library: without it, no
    script can name its exceptions. An error that only tells what a broken exchange meant goes by its cause.

    Args:
        error: What went wrong.
        is_raised_for_status: Whether the script asked for an exception in place of a refusal.
    """
    if type(error) is RedirectedError:
        return _turned(error, URLRedirectionException)
    library = sys.modules.get("requests.exceptions")
    name = "HTTPError" if is_raised_for_status else _name_of(error)
    if library is None or name is None:
        return error
    return _turned(error, _both(type(error), library, name))


def _name_of(error: BaseException | None) -> str | None:
    """Return the class of `requests` for an error; None where no network failed."""
    for kind, fact, names, otherwise in _NETWORK:
        if isinstance(error, kind):
            return names.get(getattr(error, fact, ""), otherwise)
    if isinstance(error, CytomineError) and error.status_code is None:
        return _name_of(error.__cause__)
    return None


def _both(kind: type[CytomineError], library: ModuleType, name: str) -> type[CytomineError]:
    """Return a class of errors that is both; what is pickled is the plain one."""

    def reduce(self: CytomineError) -> tuple[Any, ...]:
        restore, (_, *facts) = kind.__reduce__(self)[:2]
        return restore, (kind, *facts)

    both = (kind, getattr(library, name))
    return type(kind.__name__, both, {"__module__": kind.__module__, "__reduce__": reduce})


def _turned(error: CytomineError, kind: type[CytomineError]) -> CytomineError:
    also: CytomineError = kind.__new__(kind, *error.args)
    also.args = error.args
    also.__dict__.update(error.__dict__)
    also.__cause__ = error.__cause__
    return also
