"""Addresses below `/api/` by hand, for what has no class; the older methods of a connection."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, cast

from cytomine._core import table
from cytomine._core.older import false_when_legacy
from cytomine_wire.errors import CytomineError
from cytomine_wire.protocol import NO_BODY, Part, Request, pairs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine._core.collection import Collection
    from cytomine._core.former_reply import FormerReply
    from cytomine._core.model import Model
    from cytomine_wire.client import Client
    from cytomine_wire.protocol import Pairs

_PATH_SAFE = "/-._~%!$&'()*+,;=:@"
_JSON = (("Content-Type", "application/json"),)


class RawVerbs:
    """Requests by address. `uri` is relative to `/api/`, may have a query, and needs no encoding."""

    if TYPE_CHECKING:

        @property
        def client(self) -> Client:
            """The wire."""
            ...

    # As decoded JSON

    @false_when_legacy
    def get(self, uri: str, query_parameters: Mapping[str, Any] | None = None) -> Any:
        """Return the decoded JSON of an address."""
        return self.client.send(self._request("GET", uri, query_parameters)).json()

    @false_when_legacy
    def post(self, uri: str, data: Any = None, query_parameters: Mapping[str, Any] | None = None) -> Any:
        """Return the decoded JSON of the reply to a body, given as JSON text or as what JSON can say."""
        return self.client.send(self._request("POST", uri, query_parameters, data)).json()

    @false_when_legacy
    def put(self, uri: str, data: Any = None, query_parameters: Mapping[str, Any] | None = None) -> Any:
        """Return the decoded JSON of the reply to a body, given as JSON text or as what JSON can say."""
        return self.client.send(self._request("PUT", uri, query_parameters, data)).json()

    @false_when_legacy
    def delete(self, uri: str, query_parameters: Mapping[str, Any] | None = None) -> bool:
        """Return True once what stands at an address is deleted."""
        self.client.send(self._request("DELETE", uri, query_parameters))
        return True

    # As whole replies, also those that refuse

    def _get(
        self,
        uri: str,
        query_parameters: Mapping[str, Any] | None = None,
        with_base_path: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
    ) -> FormerReply:
        return self._whole(self._request("GET", uri, query_parameters, is_below=with_base_path))

    def _post(
        self,
        uri: str,
        data: Any = None,
        query_parameters: Mapping[str, Any] | None = None,
        with_base_path: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
    ) -> FormerReply:
        return self._whole(self._request("POST", uri, query_parameters, data, is_below=with_base_path))

    def _put(
        self, uri: str, data: Any = None, query_parameters: Mapping[str, Any] | None = None
    ) -> FormerReply:
        return self._whole(self._request("PUT", uri, query_parameters, data))

    def _delete(self, uri: str, query_parameters: Mapping[str, Any] | None = None) -> FormerReply:
        return self._whole(self._request("DELETE", uri, query_parameters))

    @false_when_legacy
    def _whole(self, request: Request) -> FormerReply:
        from cytomine._core.former_reply import FormerReply  # noqa: PLC0415 - few scripts ask by hand

        return FormerReply(self.client.exchange(request), self.client.origin)

    # As objects

    @false_when_legacy
    def get_model(self, model: Model, query_parameters: Mapping[str, Any] | None = None) -> Model:
        """Return the object, filled with what stands at its address."""
        return model._take_whole(self._json("GET", model.uri(), query_parameters))  # noqa: SLF001 - of this package

    @false_when_legacy
    def get_collection(
        self,
        collection: Collection[Any],
        query_parameters: Mapping[str, Any] | None = None,
        append_mode: bool = False,  # noqa: FBT001, FBT002 - as scripts call it
    ) -> Collection[Any]:
        """Return the collection, filled with what stands at its address."""
        return collection.populate(self._json("GET", collection.uri(), query_parameters), append_mode)

    @false_when_legacy
    def put_model(self, model: Model, query_parameters: Mapping[str, Any] | None = None) -> Model:
        """Return the object as the server saved it; all its attributes are sent."""
        request = self._request("PUT", model.uri(), query_parameters, model.to_json())
        return model._take_reply(self.client.send(request), "update")  # noqa: SLF001 - of this package

    @false_when_legacy
    def post_model(self, model: Model, query_parameters: Mapping[str, Any] | None = None) -> Model:
        """Return the object as the server made it; all its attributes are sent."""
        home = model._uri_of("create", "upload", "fetch")  # noqa: SLF001 - as below
        request = self._request("POST", home, query_parameters, model.to_json())
        return model._take_reply(self.client.send(request), "create")  # noqa: SLF001 - of this package

    @false_when_legacy
    def delete_model(self, model: Model, query_parameters: Mapping[str, Any] | None = None) -> bool:
        """Return True once the object is deleted; it keeps its id."""
        self.client.send(self._request("DELETE", model.uri(), query_parameters))
        return True

    @false_when_legacy
    def post_collection(
        self,
        collection: Collection[Any],
        query_parameters: Mapping[str, Any] | None = None,  # noqa: ARG002 - as scripts call it
    ) -> bool:
        """Return True once all objects are created, in one request; each then has its id."""
        return collection._upload_fn(collection)  # noqa: SLF001 - of this package

    # The server itself

    def is_alive(self) -> bool:
        """Whether the server answers."""
        module = table.operation("server.ping_server")
        try:
            return self.client.exchange(module.request()).status_code == 200
        except CytomineError:
            return False

    def wait_to_accept_connection(
        self, timeout_in_seconds: int = 120, delay_between_retry_in_seconds: int = 1
    ) -> bool:
        """Whether the server answers before the time is over."""
        end = time.monotonic() + timeout_in_seconds
        while not self.is_alive():
            if time.monotonic() + delay_between_retry_in_seconds > end:
                return False
            time.sleep(delay_between_retry_in_seconds)
        return True

    # Files

    @false_when_legacy
    def upload_file(
        self,
        model: Model,
        filename: str,
        query_parameters: Mapping[str, Any] | None = None,
        uri: str | None = None,
    ) -> Model:
        """Return the object, filled with the reply to a file that is sent to its or another address."""
        request = self._request("POST", uri or model.uri(), query_parameters)
        from pathlib import Path  # noqa: PLC0415 - few scripts send files by hand

        path = Path(filename)
        part = Part("files[]", path, filename=path.name)
        reply = self.client.send(Request("POST", request.path, query=request.query, parts=(part,)))
        return model._take_whole(reply.json())  # noqa: SLF001 - of this package

    @false_when_legacy
    def download_file(
        self,
        url: str,
        destination: str,
        override: bool = False,  # noqa: FBT001, FBT002 - as scripts call it
        payload: Mapping[str, Any] | None = None,
    ) -> bool:
        """Return True once what stands at an address is in a file, whole.

        Args:
            url: Address, below `/api/` or whole; a whole one must be one of this server.
            destination: Path of the file; folders are made.
            override: Whether a file that is there is asked for again.
            payload: Query parameters; None is left out.

        Raises:
            ValueError: The address is one of another server.
            TransferError: The body ended before its announced length.
        """
        import os  # noqa: PLC0415 - as above

        from cytomine._core.files import fetch_file  # noqa: PLC0415 - as above

        path, query = self.split_address(url)
        if override or not os.path.exists(destination):  # noqa: PTH110 - a text, as scripts give it
            fetch_file(Request("GET", path, query=query + pairs((payload or {}).items())), destination)
        return True

    def split_address(self, url: str) -> tuple[str, Pairs]:
        """Return path and query of an address, below `/api/` or whole.

        Raises:
            ValueError: It is one of another server, which must not see the credentials.
        """
        from urllib.parse import parse_qsl, quote, urlsplit  # noqa: PLC0415 - few scripts ask by hand

        parts = urlsplit(url)
        if not parts.scheme:
            request = self._request("GET", url, None)
            return request.path, request.query
        origin = self.client.origin
        if parts.scheme not in {"http", "https"} or parts.netloc.lower() != origin.authority:
            raise ValueError(f"{url} is no address of {origin}: credentials are sent to that server only.")
        path = quote(parts.path.removeprefix(origin.prefix), safe=_PATH_SAFE)
        return path, tuple(parse_qsl(parts.query, keep_blank_values=True))

    def _json(self, method: str, uri: str, query: Mapping[str, Any] | None) -> dict[str, Any]:
        return cast("dict[str, Any]", self.client.send(self._request(method, uri, query)).json())

    def _request(
        self,
        method: str,
        uri: str,
        query: Mapping[str, Any] | None,
        data: Any = None,
        *,
        is_below: bool = True,
    ) -> Request:
        from urllib.parse import parse_qsl, quote  # noqa: PLC0415 - as above

        path, _, text = uri.partition("?")
        path = f"/api/{path.removeprefix('/')}" if is_below else f"/{path.removeprefix('/')}"
        body: Any = NO_BODY
        headers: Pairs = ()
        if data is not None:
            if isinstance(data, str):
                data = data.encode()
            elif not isinstance(data, bytes):
                import json  # noqa: PLC0415 - loaded with the first body

                data = json.dumps(data).encode()
            body, headers = data, _JSON
        more = (*parse_qsl(text, keep_blank_values=True), *pairs((query or {}).items()))
        return Request(method, quote(path, safe=_PATH_SAFE), query=more, headers=headers, body=body)
