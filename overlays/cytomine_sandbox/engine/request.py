"""What a handler gets: one request, its values read as strictly or leniently as the server reads them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import parse_qsl

from attrs import Factory, define

from cytomine_sandbox.engine.errors import (
    REPEATED_PARAMETER,
    UNREADABLE_BODY,
    BareError,
    PageError,
    ProblemError,
    WrongArgumentError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cytomine_sandbox.engine.admin_sessions import AdminSessions
    from cytomine_sandbox.engine.contents import Contents
    from cytomine_sandbox.engine.multipart import Upload
    from cytomine_sandbox.engine.session import Session

_TRUE = {"true", "on", "yes", "1"}
_FALSE = {"false", "off", "no", "0"}
_INT32 = 2**31
_INT64 = 2**63


@define
class Request:
    """One request on a known operation, in a transaction.

    Attributes:
        method: In upper case.
        path: Decoded, without query.
        query_text: As it came, without the question mark.
        headers: Names in lower case.
        variables: Values in the path, decoded.
        body: The whole body; empty for streamed operations.
        session: Transaction and caller.
        admin_sessions: Who acts as administrator.
        upload: What a streamed body held.
        jobs: Run after the answer, when all changes are kept.
        query: Names and values of the query, decoded once.
    """

    method: str
    path: str
    query_text: str
    headers: Mapping[str, str]
    variables: Mapping[str, str]
    body: bytes
    session: Session
    admin_sessions: AdminSessions
    upload: Upload | None = None
    jobs: list[Callable[[Contents], None]] = Factory(list)
    query: list[tuple[str, str]] = Factory(
        lambda self: parse_qsl(self.query_text, keep_blank_values=True), takes_self=True
    )

    @property
    def accept(self) -> str | None:
        """The Accept header, None when there is none."""
        return self.headers.get("accept")

    def id(self, name: str = "id", called: str | None = None) -> int:
        """Return a number of the path.

        Args:
            name: In the document.
            called: What the server calls it in a refusal, where that is another name.

        Raises:
            ProblemError: It is none.
        """
        return self._typed(called or name, self.variables[name], _INT64)

    def late_id(self, name: str = "id") -> int:
        """Return a number of the path that the server reads as text first.

        Raises:
            PageError: It is no number.
        """
        try:
            return self.id(name)
        except ProblemError as error:
            raise PageError(reason="the id of the path is no number") from error

    def parameter(self, name: str) -> str | None:
        """Return a query value as text; the first of several."""
        return next((value for key, value in self.query if key == name), None)

    @property
    def form(self) -> list[tuple[str, str]] | None:
        """Names and values of a body that is a form, None for other bodies."""
        if not self.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
            return None
        return parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True)

    def required(self, name: str) -> str:
        """Return a value of the query or of a form; several are joined by commas.

        Raises:
            BareError: There is none.
        """
        values = [value for key, value in (*self.query, *(self.form or ())) if key == name]
        if not values:
            text = f"Required request parameter '{name}' for method parameter type String is not present"
            raise BareError(400, text)
        return ",".join(values)

    def required_number(self, name: str) -> int:
        """Return a query value that must be there and be a number of 64 bits.

        Raises:
            BareError: There is none.
            ProblemError: It is no number.
        """
        value = self.number(name)
        if value is None:
            text = f"Required request parameter '{name}' for method parameter type Long is not present"
            raise BareError(400, text)
        return value

    def number(self, name: str, default: int | None = None) -> int | None:
        """Return a query value that must be a number of 64 bits.

        Raises:
            ProblemError: It is none.
        """
        value = self.as_number(name, self.parameter(name))
        return default if value is None else value

    def as_number(self, name: str, text: str | None) -> int | None:
        """Return the number of 64 bits that a named text must be, None for no text.

        Raises:
            ProblemError: It is none.
        """
        return self._typed(name, text, _INT64) if text else None

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return a query value that must be a boolean.

        Raises:
            ProblemError: It is none.
        """
        value = self.parameter(name)
        if not value:
            return default
        if value.lower() in _TRUE:
            return True
        if value.lower() in _FALSE:
            return False
        raise _unconvertible(name, value)

    def loose_flag(self, name: str) -> bool:
        """Return whether a query value is the text true, in any case."""
        return (self.parameter(name) or "").lower() == "true"

    def refuse_repeated(self) -> None:
        """Refuse a query that gives a parameter twice.

        Raises:
            BareError: One is.
        """
        names = [name for name, _ in self.query]
        if len(names) != len(set(names)):
            raise BareError(500, REPEATED_PARAMETER)

    def page_number(self, name: str) -> int:
        """Return max or offset of a listing that reads them late.

        Raises:
            PageError: It is no number from 0 to the largest of 32 bits.
        """
        value = self.parameter(name)
        if value is None:
            return 0
        if not (value.isascii() and value.isdigit() and int(value) < _INT32):
            raise PageError(reason=f"{name} is no count")
        return int(value)

    def json_object(self) -> dict[str, Any]:
        """Return the body, which must be a JSON object.

        Raises:
            BareError: It is something else, or nothing.
        """
        try:
            value = read_json(self.body)
        except ValueError as error:
            raise BareError(400, UNREADABLE_BODY) from error
        if not isinstance(value, dict):
            raise BareError(400, UNREADABLE_BODY)
        return value

    def json_object_or_array(self) -> dict[str, Any] | list[dict[str, Any] | None]:
        """Return the body of a create that takes one object or an array of them.

        Raises:
            BareError: There is no body.
            WrongArgumentError: It is something else; shown as a message.
            PageError: It is the JSON value null.
        """
        if not self.body:
            raise BareError(400, UNREADABLE_BODY)
        try:
            value = read_json(self.body)
        except ValueError as error:
            raise WrongArgumentError("Json not valid").as_message() from error
        if value is None:
            raise PageError(reason="the body is null")
        if isinstance(value, dict):
            return value
        if isinstance(value, list) and all(item is None or isinstance(item, dict) for item in value):
            return value
        raise WrongArgumentError("Json not valid").as_message()

    def _typed(self, name: str, value: str | None, limit: int) -> int:
        text = (value or "").strip()
        digits = text[1:] if text[:1] in {"-", "+"} else text
        if digits.isascii() and digits.isdigit() and len(digits) < 20:
            result = int(text)
            if -limit <= result < limit:
                return result
        raise _unconvertible(name, value or "")


def _unconvertible(name: str, value: str) -> ProblemError:
    return ProblemError(400, f"Failed to convert '{name}' with value: '{value}'")


def read_json(body: bytes) -> Any:
    """Return the value of JSON text in UTF-8.

    Raises:
        ValueError: It is not JSON; NaN and infinite numbers are none.
    """
    try:
        return json.loads(body.decode(), parse_constant=_refuse_constant, parse_float=_finite)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _finite(text: str) -> float:
    result = float(text)
    if result in (float("inf"), float("-inf")):
        raise ValueError(f"{text} is too large")
    return result


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")
