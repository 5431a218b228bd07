"""Sending one file to the server: once, even where the reply is lost."""

from __future__ import annotations

import logging
import time
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

from cytomine._core import table
from cytomine_wire.credentials import KeyPair
from cytomine_wire.errors import LOOK_FIRST, CytomineError, OutcomeUnknownError, ServerError, SourceError
from cytomine_wire.protocol import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from cytomine_wire.client import Client
    from cytomine_wire.protocol import Request, Response

log: Final = logging.getLogger("cytomine.client")

_ATTEMPTS: Final = 3
_LOOKS_S: Final = (0.0, 0.5, 1.0, 2.0, 4.0)
_FRAMING_BYTES: Final = 4096
"""So much may the parts of a request add to its file: the server notes the length of both."""
_PAGE: Final = 50
_GATEWAYS: Final = frozenset({502, 503, 504})


class Given(NamedTuple):
    """What is uploaded, and where to.

    Attributes:
        path: The file.
        storage: Id of the storage.
        projects: Ids of projects that get the image.
        properties: Properties that the image gets.
        sync: Whether the reply waits for the import.
    """

    path: Path
    storage: int
    projects: int | list[int] | None = None
    properties: dict[str, Any] | None = None
    sync: bool = False

    @classmethod
    def of(
        cls,
        path: str | Path,
        storage: int,
        projects: int | list[int] | None,
        properties: dict[str, Any] | None,
        *,
        sync: bool = False,
    ) -> Given:
        """Return it, the path as text or not."""
        return cls(Path(path), storage, projects, properties, sync)

    def checked(self) -> Given:
        """Return it, when there is a file with something in it.

        Raises:
            FileNotFoundError: There is none.
            SourceError: It is a folder, or empty.
            ValueError: A property holds a comma.
        """
        path = self.path
        if path.is_dir():
            raise SourceError(
                f"{path} is a folder: upload_images sends the files in it", path=str(path), reason="folder"
            )
        if not path.is_file():
            raise FileNotFoundError(f"There is no file {path} to upload.")
        if path.stat().st_size == 0:
            raise SourceError(f"{path} is empty", path=str(path), reason="empty")
        _properties(self.properties or {})
        return self

    def request(self, progress: Callable[[int, int], object] | None) -> Request:
        """Return the request that sends the file, which is read while it is sent."""
        projects = [] if self.projects is None else self.projects
        ids = projects if isinstance(projects, list) else [projects]
        return table.verb("uploadedfile", "upload").request(
            Part("files[]", self.path, filename=self.path.name, progress=progress),
            storage=self.storage,
            id_storage=self.storage,
            sync=self.sync,
            **({"projects": ids, "id_project": ids} if self.projects is not None else {}),
            **_properties(self.properties or {}),
        )


def send(client: Client, given: Given, progress: Callable[[int, int], object]) -> Response | dict[str, Any]:
    """Return the reply to an upload; where it was lost, the row of the uploaded file that the server has.

    A transfer that broke off before its end cannot have been kept: the server is asked, and the transfer
    begins anew, since no server continues uploads. One that was sent to its end is looked for, and never sent
    again.

    Raises:
        SourceError: The file is a folder, is empty, or changed while it was sent.
        OutcomeUnknownError: All was sent, no answer came, and the server shows no such file yet.
        CytomineError: The server refused.
    """
    size = given.checked().path.stat().st_size
    sent = 0

    def count(done: int, total: int) -> None:
        nonlocal sent
        sent = done
        progress(done, total)

    for attempt in range(1, _ATTEMPTS + 1):
        began, sent = time.monotonic(), 0
        try:
            return client.send(given.request(count))
        except (OutcomeUnknownError, ServerError) as error:
            if isinstance(error, ServerError) and error.status_code not in _GATEWAYS:
                raise
            is_all_sent = sent >= size
            found = _look(client, given, began, pauses=_LOOKS_S if is_all_sent else _LOOKS_S[:1])
            if found is not None:
                log.warning("%s: the reply was lost, and the server has the file", given.path.name)
                return found
            if is_all_sent:
                raise OutcomeUnknownError(
                    f"{given.path.name} was sent to its end, no answer came, and the server does not show it "
                    f"yet: {error.message}",
                    request=error.request,
                    advice=LOOK_FIRST,
                ) from error
            if attempt == _ATTEMPTS:
                raise
            log.warning(
                "%s: the transfer broke off after %d of %d bytes, and begins anew from the first one (%s)",
                given.path.name,
                sent,
                size,
                error.message,
            )
            client.clock.sleep(2.0**attempt)
    raise AssertionError("unreachable")


def _look(client: Client, given: Given, began: float, *, pauses: tuple[float, ...]) -> dict[str, Any] | None:
    """Return the row of a file that the server got since a moment of the monotonic clock."""
    for pause in pauses:
        client.clock.sleep(pause)
        try:
            found = find(client, given, began=began)
        except CytomineError as error:
            log.debug("looking for %s: %s", given.path.name, error)
            continue
        if found is not None:
            return found
    return None


def find(client: Client, given: Given, *, began: float | None = None) -> dict[str, Any] | None:
    """Return the newest uploaded file of the user with this name and size in the storage, None without one.

    Args:
        client: Whom to ask.
        given: What it would be.
        began: On the monotonic clock: files that the server got before do not count.
    """
    size = given.path.stat().st_size
    since_ms: float | None = None
    seen: set[Any] = set()
    while True:
        module = table.operation("uploaded_file.list_uploaded_files")
        reply = client.send(module.request(sort="created", order="desc", max=_PAGE, offset=len(seen)))
        if began is not None and since_ms is None:
            since_ms = _server_time_ms(reply, began)
        rows = [row for row in reply.json()["collection"] if row["id"] not in seen]
        for row in rows:
            if since_ms is not None and _created_ms(row) < since_ms:
                return None
            if _is_it(row, given, size):
                return cast("dict[str, Any]", row)
        seen.update(row["id"] for row in rows)
        if len(rows) < _PAGE:  # also where the server begins at the first row again
            return None


def _created_ms(row: Mapping[str, Any]) -> float:
    """Return when the server got a file; of one that does not tell in milliseconds, long ago."""
    try:
        return float(row.get("created") or 0)
    except ValueError:
        return 0.0


def _is_it(row: Mapping[str, Any], given: Given, size: int) -> bool:
    status = row.get("status") or 0
    return (
        row.get("originalFilename") == given.path.name
        and str(row.get("storage")) == str(given.storage)
        and size <= int(row.get("size") or 0) <= size + _FRAMING_BYTES
        and not (status < 100 and status % 2 == 1)  # what failed is no file to go on with
    )


def _server_time_ms(response: Response, began: float) -> float:
    """Return the server's time at a moment of the monotonic clock, or a little before."""
    try:
        now = parsedate_to_datetime(response.headers["date"]).timestamp()
    except (KeyError, ValueError):
        now = time.time()
    return (now - (time.monotonic() - began) - 1) * 1000


@contextmanager
def uploading(client: Client, signing_with: Callable[[KeyPair], Client]) -> Iterator[Client]:
    """Return a client that the image server takes uploads from: it wants a key pair, and refuses tokens.

    Args:
        client: The client at hand; with a token, the user's own keys are asked for.
        signing_with: Makes a client of a key pair, which is used for the upload alone.
    """
    if isinstance(client.credentials, KeyPair):
        yield client
        return
    keys = client.send(table.operation("user.get_current_user_keys").request()).json()
    with signing_with(KeyPair(keys["primaryKey"], keys["secondaryKey"])) as signing:
        yield signing


def _properties(given: dict[str, Any]) -> dict[str, list[str]]:
    keys, values = [str(key) for key in given], [str(value) for value in given.values()]
    for text in (*keys, *values):
        if "," in text:
            raise ValueError(f"The server splits properties at commas, and {text!r} holds one.")
    return {"keys": keys, "values": values} if given else {}
