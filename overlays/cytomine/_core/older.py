"""What a failure does for older scripts: the only place that decides it.

By default errors are raised. With `CYTOMINE_ERRORS=legacy`, or `errors="legacy"` on a connection, a verb
whose request was answered with 400 or more gives False and warns with the line to change.
"""

from __future__ import annotations

import functools
import os
import warnings
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, cast

from cytomine._core import connections
from cytomine._core.caller import level_of_caller
from cytomine_wire.errors import (
    CytomineError,
    NotSupportedByServerError,
)
from cytomine_wire.protocol import UnsafePathError

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F", bound="Callable[..., Any]")

ErrorMode = Literal["raise", "legacy"]
VARIABLE: Final = "CYTOMINE_ERRORS"


class LegacyErrorsWarning(UserWarning):
    """A request failed and the script gets False, since it asked for errors as older scripts know them."""


def error_mode(asked: str | None = None) -> ErrorMode:
    """Return how failures are shown: as asked, else as the environment says, else raised.

    Raises:
        SettingsError: It is neither `raise` nor `legacy`; the message says where it was read.
    """
    value = asked if asked is not None else os.environ.get(VARIABLE) or "raise"
    if value not in {"raise", "legacy"}:
        source = "errors" if asked is not None else f"The environment variable {VARIABLE}"
        from cytomine_wire.settings import SettingsError  # noqa: PLC0415 - as few modules as can be at import

        raise SettingsError(f"{source} must be 'raise' or 'legacy', not {value!r}")
    return cast("ErrorMode", value)


def is_answer(error: BaseException) -> bool:
    """Whether a server answered, and refused; older scripts know only that as False.

    A verb that the server does not have any more would be answered so: it is not even sent.
    """
    status = getattr(error, "status_code", None)
    if isinstance(error, NotSupportedByServerError):
        return True
    return isinstance(error, CytomineError) and status is not None and status >= 400


def false_when_legacy(verb: F) -> F:
    """Make a verb of objects give False, with a warning, where the connection asks for errors as before."""

    @functools.wraps(verb)
    def wrapper(self: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return verb(self, *args, **kwargs)
        except UnsafePathError as error:
            if not _is_legacy(self):
                raise
            return false(self, verb.__name__, f"{error}.")
        except CytomineError as error:
            if not (is_answer(error) and _is_legacy(self)):
                from cytomine._core.former_errors import as_former  # noqa: PLC0415 - loaded only on failure

                also = as_former(error)
                if also is error:
                    raise
                raise also from error.__cause__
            return false(self, verb.__name__, str(error))

    return cast("F", wrapper)


def _is_legacy(owner: Any) -> bool:
    mode: str | None = vars(owner).get("error_mode")  # of a connection; objects have none
    return (mode or current_mode()) == "legacy"


def current_mode() -> str:
    """Return how failures are shown on the connection in use, before there is one as the environment says."""
    try:
        return connections.current().error_mode
    except connections.NotConnectedError:
        return error_mode()


def false(owner: Any, verb: str, why: str) -> Literal[False]:
    """Return False in place of what a verb gives, with a warning that says why and what to do."""
    advice = f"Catch cytomine.errors.CytomineError there, and leave {VARIABLE}=legacy out."
    warn(f"{type(owner).__name__}.{verb}() gives False: {why} {advice}")
    return False


def warn(message: str) -> None:
    """Warn with the place in the user's code, however deep the call."""
    warnings.warn(message, LegacyErrorsWarning, stacklevel=level_of_caller())
