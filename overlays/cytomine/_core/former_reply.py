"""Replies as scripts know them that call `_get`, `_post`, `_put` and `_delete` of a connection."""

from __future__ import annotations

from http.client import responses
from typing import TYPE_CHECKING, Any

from cytomine_wire.protocol import Response
from cytomine_wire.refusals import error_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cytomine_wire.origin import Origin


class FormerReply(Response):
    """A whole reply, also one that refuses, with what scripts use of replies of the library `requests`.

    It is false where the server refused.
    """

    __slots__ = ("encoding", "url")

    def __init__(self, reply: Response, origin: Origin) -> None:
        super().__init__(reply.status_code, _AnyCase(reply.headers), reply.content, reply.request)
        self.url: str = f"{origin}{reply.request.target}"
        self.encoding = "utf-8"

    @property
    def ok(self) -> bool:
        """Whether the server did what was asked."""
        return self.status_code < 400

    @property
    def reason(self) -> str:
        """The status in words."""
        return responses.get(self.status_code, "")

    def raise_for_status(self) -> None:
        """Raise where the server refused.

        Raises:
            CytomineError: It did; the class says why. Where `requests` is loaded, its `HTTPError` as well.
        """
        error = error_from(self)
        if error is not None:
            from cytomine._core.former_errors import as_former  # noqa: PLC0415 - loaded only on failure

            raise as_former(error, is_raised_for_status=True)

    def iter_content(self, chunk_size: int = 1 << 16) -> Iterator[bytes]:
        """Yield the body in pieces."""
        for start in range(0, len(self.content), chunk_size):
            yield self.content[start : start + chunk_size]

    def __bool__(self) -> bool:
        return self.ok


class _AnyCase(dict[str, str]):
    """Headers that are found whatever the case of their name."""

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.lower())

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)
