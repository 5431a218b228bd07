"""What can go wrong in a request, named after what was wrong.

An error says nothing about its form: the same missing object is a `command` body on a route that changes
things and a `message` body elsewhere (`reply.error_reply` knows both). The two statuses are class attributes.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Self


class ApiError(Exception):
    """A refusal with a text for the client."""

    command_status: ClassVar[int] = 500
    message_status: ClassVar[int] = 500
    page_on_message: ClassVar[bool] = False
    """Shown as an HTML page on routes that do not change things."""

    def __init__(self, message: str, values: Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.values: Mapping[str, Any] = values or {}
        self.echo_readable = True
        """Whether a bulk reply can repeat the refused entry; see `bulk`."""
        self.always_message = False
        """Whether it is a message also on routes that change things."""

    def as_message(self) -> Self:
        """Return the error, to be shown as a message on every route."""
        self.always_message = True
        return self


class WrongArgumentError(ApiError):
    """A field is missing, of the wrong kind, or names something unknown."""

    command_status = 400
    message_status = 400


class ConstraintError(WrongArgumentError):
    """The database refuses the values."""


class AlreadyExistsError(ApiError):
    """Something with the same key is there."""

    command_status = 409
    message_status = 400


class NotFoundError(ApiError):
    """No such object."""

    command_status = 404
    message_status = 404


class ForbiddenError(ApiError):
    """The caller lacks the right."""

    command_status = 403
    message_status = 403


class ServerError(ApiError):
    """The server cannot go on, for instance without a caller."""

    page_on_message = True


class BareError(Exception):
    """A refusal made before a service runs: a message without `errorValues`.

    Args:
        status: HTTP status.
        message: Text for the client.
        labelled: Whether the media type follows the Accept header, as not-found bodies of show routes do.
    """

    def __init__(self, status: int, message: str, *, labelled: bool = False) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.labelled = labelled


class ProblemError(Exception):
    """A refusal of the framework: wrong path, method, media type, or type of a parameter."""

    def __init__(self, status: int, detail: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers: Mapping[str, str] = headers or {}


class PageError(Exception):
    """Anything that ends in an HTML page: what the server did not foresee, 500 mostly."""

    def __init__(self, status: int = 500, reason: str = "") -> None:
        super().__init__(reason)
        self.status = status


class StumbleError(PageError):
    """The server fails over what it has stored already: undone for one object, kept in a bulk create."""


class RefusedPathError(Exception):
    """A path that the firewall refuses, because it is not in its plain form."""


class RefusedLineError(Exception):
    """A request line that the server's container refuses."""


class TokenError(Exception):
    """A bearer token that is none."""

    def __init__(self, description: str) -> None:
        super().__init__(description)
        self.description = description


UNREADABLE_BODY = "The body cannot be parsed, is the body content in the good format?"
REPEATED_PARAMETER = "Method is not yet implemented"


def forbidden_object(class_name: str, object_id: object) -> ForbiddenError:
    """Return the refusal of a right on a container."""
    return ForbiddenError(
        f"You don't have the right to read or modify this resource! class {class_name} {object_id}"
    )


def forbidden_action(role: str) -> ForbiddenError:
    """Return the refusal of an action that asks for a role."""
    return ForbiddenError(f"You don't have the right to perform this action! You must be {role}!")


def forbidden_owner() -> ForbiddenError:
    """Return the refusal of what is left to its owner and to managers."""
    return ForbiddenError(
        "You don't have the right to do this. You must be the creator or the container admin"
    )


def no_container() -> NotFoundError:
    """Return the refusal when there is nothing to check rights on."""
    return NotFoundError("ACL error: domain is null! Unable to process project auth checking")


def forbidden_other_user() -> ForbiddenError:
    """Return the refusal of what is left to one user."""
    return ForbiddenError("You don't have the right to read this resource! You must be the same user!")


def unknown_container(class_name: str, object_id: object) -> NotFoundError:
    """Return the refusal when the container to check rights on is unknown."""
    shown = "null" if object_id is None else object_id
    return NotFoundError(
        f"ACL error: class {class_name} with id {shown} was not found! Unable to process auth checking"
    )


def unknown_reference(field: str, object_id: object) -> WrongArgumentError:
    """Return the refusal of a field that names nothing."""
    shown = "null" if object_id is None else object_id
    return WrongArgumentError(f"{field} was not found with id: {shown}")


@contextmanager
def shown_as_messages() -> Iterator[None]:
    """Show what is refused inside as a message on every route."""
    try:
        yield
    except ApiError as error:
        raise error.as_message() from error
