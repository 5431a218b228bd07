"""One exchange with a server, sent byte for byte as written: nothing encoded again, no redirect followed."""

from __future__ import annotations

import http.client
import time
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from cytomine_wire.signing import SCHEME, http_date, signature, string_to_sign

if TYPE_CHECKING:
    from collections.abc import Mapping

BOUNDARY: Final = "cytomine-contract-boundary-000001"
"""As long as that of the recordings: the size of an upload is the length of its whole request."""


class ExchangeError(OSError):
    """No answer came: the server is not there, or it broke off."""


@frozen
class Actor:
    """A user a replay acts as.

    Attributes:
        id: Of the user.
        storage: Id of the user's storage.
        public_key: Names the key pair.
        private_key: Signs; never shown.
        token: An access token; empty when there is none.
        signs_target: Whether path and query are signed; the newest generation does not.
    """

    id: int
    storage: int
    public_key: str
    private_key: str = field(repr=False)
    token: str = field(default="", repr=False)
    signs_target: bool = True


@frozen
class Message:
    """A request, complete but for credentials and host.

    Attributes:
        method: In capitals.
        target: Path and query exactly as on the request line.
        headers: As sent.
        content: The body; None sends none.
        actor: Name of who sends it; for whoever looks at it.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    content: bytes | None = None
    actor: str = ""


@frozen
class Reply:
    """What a server answered; names of headers in lower case."""

    status: int
    headers: Mapping[str, str]
    content: bytes


class Exchanges(Protocol):
    """A server, or something in front of one."""

    @property
    def url(self) -> str:
        """Origin, without a slash at the end."""
        ...

    def exchange(self, message: Message) -> Reply:
        """Return the whole answer to a request.

        Raises:
            ExchangeError: None came.
        """
        ...


def multipart(
    part: str, filename: str, content: bytes, form: Mapping[str, str], *, longer_by: int = 0
) -> tuple[str, bytes]:
    """Return media type and body of an upload: the fields of a form, then one file, between boundary lines.

    Args:
        part: Name of the part that is the file.
        filename: Sent along.
        content: Of the file.
        form: Fields sent before the file.
        longer_by: Bytes that the name is longer than it was recorded: saved in the boundary, since servers
            tell the length of the whole request as the size of the file.
    """
    boundary = BOUNDARY[longer_by // (len(form) + 2) :]
    pieces = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in form.items()
    ]
    pieces.append(
        f'--{boundary}\r\nContent-Disposition: form-data; name="{part}"; filename="{filename}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n".encode()
    )
    body = b"".join([*pieces, content, f"\r\n--{boundary}--\r\n".encode()])
    return f"multipart/form-data; boundary={boundary}", body


def signed(message: Message, actor: Actor | None, *, bearer: bool = False) -> Message:
    """Return a request with an actor's credentials; one with its own, or without an actor, stays as it is."""
    if actor is None or "Authorization" in message.headers:
        return message
    if bearer:
        return evolve(message, headers={**message.headers, "Authorization": f"Bearer {actor.token}"})
    date = message.headers.get("Date", http_date(time.time()))
    text = string_to_sign(
        message.method,
        message.target if actor.signs_target else None,
        date=date,
        content_type=message.headers.get("Content-Type", ""),
        content_md5=message.headers.get("Content-MD5", ""),
    )
    proof = f"{SCHEME} {actor.public_key}:{signature(actor.private_key, text)}"
    return evolve(message, headers={**message.headers, "Date": date, "Authorization": proof})


class Server:
    """A server at an origin, asked one thing at a time, each on a connection of its own."""

    def __init__(self, url: str, *, timeout_s: float = 60.0) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path.strip("/"):
            raise ValueError(f"{url!r} is not the origin of a server, such as http://127.0.0.1:8765")
        self.url = f"{parts.scheme}://{parts.netloc}"
        self._is_tls = parts.scheme == "https"
        self._netloc = parts.netloc
        self._timeout_s = timeout_s

    def exchange(self, message: Message) -> Reply:
        """Return the whole answer to a request.

        Raises:
            ExchangeError: None came.
        """
        kind = http.client.HTTPSConnection if self._is_tls else http.client.HTTPConnection
        connection = kind(self._netloc, timeout=self._timeout_s)
        try:
            connection.putrequest(message.method, message.target, skip_accept_encoding=True)
            for name, value in message.headers.items():
                connection.putheader(name, value.encode("utf-8"))
            if message.content is not None or message.method in {"POST", "PUT", "PATCH"}:
                connection.putheader("Content-Length", str(len(message.content or b"")))
            connection.endheaders(message.content)
            response = connection.getresponse()
            headers = {name.lower(): value for name, value in response.getheaders()}
            return Reply(response.status, headers, response.read())
        except (OSError, http.client.HTTPException) as error:
            raise ExchangeError(f"{message.method} {message.target}: no answer ({error!r})") from error
        finally:
            connection.close()
