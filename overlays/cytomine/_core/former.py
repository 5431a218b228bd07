"""Names of the module `cytomine.cytomine` that older scripts import besides the connection."""

from __future__ import annotations

import functools
import logging
import time
import warnings
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from cytomine._core import cli
from cytomine_wire.errors import RedirectedError
from cytomine_wire.signing import http_date, signature

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Callable

    from cytomine_wire.client import Client
    from cytomine_wire.protocol import Response

F = TypeVar("F", bound="Callable[..., Any]")

LOGGER: Final = logging.getLogger("cytomine.client")
LOGGER.addHandler(
    logging.NullHandler()
)  # without a handler, Python would print refusals that are raised as well


class URLRedirectionException(RedirectedError):  # noqa: N818 - the name scripts use
    """The server points elsewhere.

    Args:
        status_code: Status of the reply.
        url: Where it points to.
    """

    def __init__(self, status_code: int, url: str) -> None:
        super().__init__(f"{status_code}, redirected to {url}", target=url)
        self.status_code: int | None = status_code

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.status_code, self.target)


class CytomineAuth:
    """Signs requests of the library `requests` with a key pair: `requests.get(url, auth=CytomineAuth(...))`.

    Args:
        public_key: Names the user.
        private_key: Proves it.
        base_url: Beginning of an address that is not signed.
        base_path: What stands in its place in the signed text.
        sign_with_base_path: Whether anything does.
    """

    def __init__(
        self,
        public_key: str,
        private_key: str,
        base_url: str,
        base_path: str,
        sign_with_base_path: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
    ) -> None:
        self.public_key: str = public_key
        self.private_key: str = private_key
        self.base_url: str = base_url
        self.base_path: str = base_path if sign_with_base_path else ""

    def __call__(self, r: Any) -> Any:
        """Return the prepared request with the header that proves who sends it; it needs a header `date`."""
        headers = r.headers
        target = r.url.replace(self.base_url, self.base_path, 1)
        text = "\n".join((r.method, "", headers.get("content-type", ""), headers["date"], target))
        headers["authorization"] = f"CYTOMINE {self.public_key}:{signature(self.private_key, text)}"
        return r


def deprecated(func: F) -> F:
    """Return the function, which warns at each call that it is deprecated."""

    @functools.wraps(func)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        warnings.warn(f"Call to deprecated function {func.__name__}.", DeprecationWarning, stacklevel=2)
        return func(*args, **kwargs)

    return cast("F", wrapper)


def read_response_message(response: Any, key: str = "message", encoding: str = "utf-8") -> Any:
    """Return one value of a JSON body, or the whole body as text where it has none."""
    import json  # noqa: PLC0415 - loaded with the first reply

    text = response.content.decode(encoding)
    try:
        return json.loads(text)[key]
    except (ValueError, LookupError, TypeError):
        return text


class FormerMethods:
    """Methods of a connection that older scripts call, private ones among them."""

    if TYPE_CHECKING:

        @property
        def client(self) -> Client:
            """The wire."""
            ...

    @staticmethod
    def _add_cytomine_cli_args(argparse: ArgumentParser) -> ArgumentParser:
        return cli.add_arguments(argparse)

    @staticmethod
    def _parse_url(host: str, provided_protocol: str | None = None) -> tuple[str, str]:
        scheme, separator, rest = host.partition("://")
        name = rest if separator else host
        protocol = scheme if separator else (provided_protocol or "http").removesuffix("://")
        return name.removesuffix("/"), protocol

    def _base_url(self, with_base_path: bool = True) -> str:  # noqa: FBT001, FBT002 - as scripts call it
        return f"{self.client.origin}{'/api/' if with_base_path else ''}"

    @staticmethod
    def _headers(accept: str = "application/json, */*", content_type: str | None = None) -> dict[str, str]:
        date = http_date(time.time())
        headers = {"accept": accept, "date": date, "X-Requested-With": "XMLHttpRequest"}
        return {**headers, "content-type": content_type} if content_type is not None else headers

    def log(self, msg: str, level: int = logging.INFO) -> None:
        """Write a message to the log."""
        self.logger.log(level, msg)

    def _log_response(self, response: Response, message: object) -> None:
        is_fine = response.status_code < 400
        line = "[%s] %s | %s"
        self.logger.log(
            logging.INFO if is_fine else logging.ERROR,
            line,
            response.request.method,
            message,
            response.status_code,
        )

    @property
    def logger(self) -> logging.Logger:
        """The logger `cytomine.client`."""
        return LOGGER
