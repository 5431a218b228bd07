"""Parameters of the query, read as strictly as the image server reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from cytomine_sandbox.request import Request

_BOOLEANS: Final = {
    **dict.fromkeys(("true", "1", "on", "t", "y", "yes"), True),
    **dict.fromkeys(("false", "0", "off", "f", "n", "no"), False),
}


class InvalidParameterError(Exception):
    """A parameter that cannot be read.

    Attributes:
        body: What the image server answers, with status 422.
    """

    def __init__(self, kind: str, place: tuple[str, str], message: str, value: str | None) -> None:
        super().__init__(message)
        detail = [{"type": kind, "loc": list(place), "msg": message, "input": value}]
        self.body: dict[str, Any] = {"detail": detail}


def whole_number(request: Request, name: str) -> int | None:
    """Return a number of the query, None without it.

    Raises:
        InvalidParameterError: It is none.
    """
    text = request.parameter(name)
    if text is None:
        return None
    digits = text.strip().removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 19):
        message = "Input should be a valid integer, unable to parse string as an integer"
        raise InvalidParameterError("int_parsing", ("query", name), message, text)
    return int(text)


def boolean(request: Request, name: str) -> bool:
    """Return a boolean of the query, false without it.

    Raises:
        InvalidParameterError: It is none.
    """
    text = request.parameter(name)
    if text is None:
        return False
    if text.lower() not in _BOOLEANS:
        message = "Input should be a valid boolean, unable to interpret input"
        raise InvalidParameterError("bool_parsing", ("query", name), message, text)
    return _BOOLEANS[text.lower()]
