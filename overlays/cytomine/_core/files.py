"""Files from the server: whole under their names, or not there.

The wire fetches them (`cytomine_wire.download`): a private file grows beside the target and takes its name
when it is complete. Here stands what one object makes of it: several paths, older names, errors.
"""

from __future__ import annotations

import os
import re
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from cytomine._core import connections
from cytomine_wire.download import Download
from cytomine_wire.errors import CytomineError, InvalidError, TargetError
from cytomine_wire.partial import unwritable

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Sequence

    from cytomine_wire.connected import Connected
    from cytomine_wire.download import IfExists, Progress
    from cytomine_wire.protocol import Request

_BOUNDARY: Final = re.compile(rb"\r?\n--[0-9A-Za-z'()+_,./:=?-]{1,70}--(\r?\n)?\Z")
_PROOF: Final = "authorization"
_MOST_BOUNDARY_BYTES: Final = 80


class DumpError(CytomineError):
    """A picture or file could not be written; its cause says why."""


class Fetched(NamedTuple):
    """What became of a fetch.

    Attributes:
        paths: Where the file is.
        size_bytes: Its size.
        is_new: Whether it was fetched; False when all paths were there already.
        is_verified: Whether its end was recognised, by an announced length or by its format.
        boundary_bytes: How many of its last bytes are the end of the upload's multipart body: the image
            server may store them behind a file, and readers of images skip them.
        version: The ETag that the server gave it; empty when it gave none.
    """

    paths: tuple[Path, ...]
    size_bytes: int
    is_new: bool
    is_verified: bool
    boundary_bytes: int = 0
    version: str = ""


class Fetch:
    """The job of bringing what a request gives to one or several paths: it is asked for once at most.

    Args:
        request: What to ask; or, where something has to be asked before that is known, the steps that bring
            the request.
        paths: Where to; missing folders are made.
        if_exists: What happens to a path that is there; see `cytomine_wire.download.Download`.
        media_type: What the media type begins with, such as `image/`; empty takes any but a page.
        what: What is fetched, for the journal; the target of the request when left out.
        is_original: Whether it is a file as somebody uploaded it.

    Attributes:
        names: The paths as they were given, such as `./a.png`.
        version: Of the file at the first path, as `Fetched` told it; `verify` asks whether it is still that.
        progress: Called with the bytes that came so far and their number in all, None when not known.
    """

    def __init__(
        self,
        request: Request | Callable[[Connected], Generator[Any, Any, Request]],
        paths: Sequence[Path | str],
        *,
        if_exists: IfExists,
        media_type: str = "",
        what: str = "",
        is_original: bool = False,
    ) -> None:
        if not paths:
            raise ValueError("The pattern stands for no path: a list in it is empty.")
        self.paths = [Path(path) for path in paths]
        self.names = [str(path) for path in paths]
        self.if_exists: IfExists = if_exists
        self.version = ""
        self.progress: Progress | None = None
        self._request = request
        self._media_type = media_type
        self._is_original = is_original
        self.what = what or (request.target if not callable(request) else "")

    def move(self, paths: Sequence[Path]) -> None:
        """Go to other paths, as many as there are."""
        self.names = [
            name if path == old else str(path)
            for name, old, path in zip(self.names, self.paths, paths, strict=True)
        ]
        self.paths = list(paths)

    def steps(self, client: Connected) -> Generator[Any, Any, Fetched]:
        """Return the steps of the whole job."""
        if self.if_exists == "skip" and all(path.is_file() for path in self.paths):
            return self._as_found()
        if self.if_exists == "error" and (there := [path for path in self.paths if os.path.lexists(path)]):
            raise TargetError(f"{there[0]} exists", path=str(there[0]), reason="exists")
        request = (yield from self._request(client)) if callable(self._request) else self._request
        first = self._first()
        try:
            done = yield from self._download(request, first).steps(client)
        except InvalidError as error:
            if not self._is_original or _PROOF not in error.message.lower():
                raise
            done = yield from self._download(_with_token(request, client, error), first).steps(client)
        for path in self.paths:
            if path != first and (self.if_exists != "skip" or not path.is_file()):
                copy_whole(first, path)
        return Fetched(
            tuple(self.paths),
            done.size_bytes,
            is_new=done.is_new,
            is_verified=done.is_verified,
            boundary_bytes=boundary_bytes(first) if self._is_original else 0,
            version=done.version,
        )

    def _download(self, request: Request, target: Path) -> Download:
        return Download(
            request,
            target,
            if_exists=self.if_exists,
            version=self.version,
            media_type=self._media_type,
            progress=self.progress,
        )

    def _first(self) -> Path:
        """Return the path that is downloaded to; the others are copies of it."""
        if self.if_exists == "skip":
            return next(path for path in self.paths if not path.is_file())
        return self.paths[0]

    def _as_found(self) -> Fetched:
        size = self.paths[0].stat().st_size
        return Fetched(tuple(self.paths), size, is_new=False, is_verified=False)


def _with_token(request: Request, client: Connected, refusal: InvalidError) -> Request:
    """Return a request with the token of a client in its query: the newest servers look for it nowhere else.

    Only there, and only after they asked for it: what stands in a query may end up in the logs of a server.

    Raises:
        InvalidError: The client has no token.
    """
    asks = client.credentials
    proof = dict(asks.headers(request.method, request.target)) if asks is not None else {}
    scheme, _, token = proof.get("Authorization", "").partition(" ")
    if scheme != "Bearer":
        refusal.advice = "This server gives uploaded files to tokens only: connect with one, not with keys."
        raise refusal
    return request.with_query(((_PROOF, token),))


def fetch_file(request: Request, destination: str | Path) -> None:
    """Write a body to a file, which appears whole under its name or not at all.

    Args:
        request: What to ask.
        destination: Where to; missing folders are made, a file that is there is replaced.

    Raises:
        UnexpectedContentError: A page came, such as that of a login.
        TransferError: The body ended before its announced length.
        TargetError: The file cannot be written.
    """
    connections.current().client.run(Fetch(request, [Path(destination)], if_exists="overwrite"))


def fetch(job: Fetch) -> Fetched:
    """Return what became of one fetch.

    Raises:
        DumpError: The server refused, the body broke, or the file cannot be written; its cause says which.
    """
    try:
        return connections.current().client.run(job)
    except CytomineError as error:
        from cytomine._core.former_errors import as_former  # noqa: PLC0415 - loaded only on failure

        told = dump_error(job, error)
        told.__cause__ = error
        raise as_former(told) from error


def dump_error(job: Fetch, error: CytomineError) -> DumpError:
    """Return the error that says which file was not written; the error itself is to be its cause."""
    return DumpError(
        f"{job.paths[0]} was not written: {error.message}",
        request=error.request,
        response=error.response,
        advice=error.advice,
    )


def policy(if_exists: IfExists | None, *, override: bool) -> IfExists:
    """Return what happens to a file that is there, as asked, or as older scripts ask it."""
    return if_exists or ("overwrite" if override else "skip")


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file; the copy appears whole under its name or not at all.

    Raises:
        TargetError: It cannot be written.
    """
    import shutil  # noqa: PLC0415 - for several files only

    partial = target.with_name(f".{target.name[:80]}.{os.getpid()}-{secrets.token_hex(4)}.partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, partial)
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise unwritable(target, error) from error


def boundary_bytes(path: str | Path) -> int:
    """Return how many of the last bytes of a file are the end of a multipart body, 0 when none are.

    The image server may store the closing boundary of an upload behind the file: length and hash then differ
    from those of what was uploaded, the bytes before are the same.
    """
    with Path(path).open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _MOST_BOUNDARY_BYTES))
        found = _BOUNDARY.search(file.read())
    return len(found[0]) if found else 0


def same_content(first: str | Path, second: str | Path) -> bool:
    """Whether two files hold the same, a closing boundary that the image server stored not counted."""
    sizes = [Path(each).stat().st_size - boundary_bytes(each) for each in (first, second)]
    return sizes[0] == sizes[1] and all(
        one == other for one, other in zip(_pieces(first, sizes[0]), _pieces(second, sizes[1]), strict=True)
    )


def _pieces(path: str | Path, size: int) -> Iterable[bytes]:
    with Path(path).open("rb") as file:
        for start in range(0, size, 1 << 20):
            yield file.read(min(1 << 20, size - start))
