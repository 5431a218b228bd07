"""A reply's body into a file: it appears under its name whole or not at all."""

from __future__ import annotations

import logging
import os
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from cytomine_wire._steps import call, close, worth_a_call
from cytomine_wire.errors import (
    CytomineError,
    TargetError,
    TransferError,
    UnexpectedContentError,
)
from cytomine_wire.partial import Partial, unwritable
from cytomine_wire.protocol import Request, Response
from cytomine_wire.retrying import is_repeatable
from cytomine_wire.wholeness import is_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from cytomine_wire._exchange import Course
    from cytomine_wire._steps import Opened, Steps
    from cytomine_wire.connected import Connected

    IfExists: TypeAlias = Literal["error", "skip", "verify", "overwrite"]
    Progress: TypeAlias = Callable[[int, int | None], object]

log: Final = logging.getLogger("cytomine.client")

_CONTENT_RANGE: Final = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
_ALL: Final = re.compile(r"(?:bytes )?\*/(\d+)")
"""How long all is, where a range begins beyond it; some servers leave the unit out."""
_HTML: Final = (b"<!doctype html", b"<html")
_HTML_TYPES: Final = frozenset({"text/html", "application/xhtml+xml"})
_WITH_FILE: Final = frozenset({200, 203, 206})
"""Other successes say that there is no file, or none yet."""
_SHOWN_BYTES: Final = 1 << 14
_RESERVE_BYTES: Final = 1 << 24
"""So much of a disk is left free."""


class Downloaded(NamedTuple):
    """What became of a download.

    Attributes:
        path: The file.
        size_bytes: Its size.
        is_new: Whether it was fetched; False when it was there already.
        is_verified: Whether its end was recognised, by an announced length or by its format. A server that
            announces no length can break off without anyone noticing.
        resumed_bytes: How much of it came from an earlier, broken download.
        version: The ETag that the server gave it, as it was written; empty when it gave none.
    """

    path: Path
    size_bytes: int
    is_new: bool
    is_verified: bool
    resumed_bytes: int = 0
    version: str = ""


class Download:
    """The job of fetching one body into one file.

    The file grows beside its target under a name of its own, which a later download of the same takes up
    where the server can continue (Range and If-Range), and begins anew where it cannot.
    """

    def __init__(
        self,
        request: Request,
        target: Path | str,
        *,
        if_exists: IfExists = "error",
        version: str = "",
        progress: Progress | None = None,
        media_type: str = "",
        is_html: bool = False,
        is_durable: bool = False,
    ) -> None:
        """Prepare a download; nothing is sent or written yet.

        Args:
            request: What to fetch.
            target: Where to. Missing folders are made; a link is replaced, not followed.
            if_exists: `error` raises; `skip` leaves the file as it is; `verify` leaves it when its length is
                that which the server announces and its end is there; `overwrite` replaces it.
            version: Of what is at the target, as `Downloaded.version` told it: with `verify` the server is
                asked whether it still has that (304), and sends all at once where it has not.
            progress: Called with the bytes that came so far and their number in all, None when not known.
            media_type: What the media type must begin with, such as `image/`; empty takes any file.
            is_html: Whether an HTML page is what is wanted; otherwise it is refused, whatever its label.
            is_durable: Whether the file must survive a power cut right after (fsync).
        """
        if if_exists not in {"error", "skip", "verify", "overwrite"}:
            raise ValueError(f"if_exists is error, skip, verify or overwrite, not {if_exists!r}")
        self.request = request
        self.target = Path(target)
        self.if_exists = if_exists
        self._version = version
        self._progress = progress
        self._media_type = media_type
        self._is_html = is_html
        self._is_durable = is_durable
        named = {name.lower() for name, _ in request.headers}
        anything = () if "accept" in named else (("Accept", "*/*"),)
        self._headers = (*request.headers, *anything, ("Accept-Encoding", "identity"))
        self._expected: int | None = None
        self._resumed = 0
        self._validator = ""
        self._has_stepped_back = False

    def steps(self, client: Connected) -> Steps[Downloaded]:
        """Return the steps of the whole job."""
        found: int | None = yield call(self._found)
        is_verified = self.if_exists == "verify"
        if found is not None and (not is_verified or (yield from self._is_same(client, found))):
            return Downloaded(
                self.target, found, is_new=False, is_verified=is_verified, version=self._version
            )
        address = f"{client.origin}{self.request.target}"
        partial: Partial = yield call(Partial, self.target, address, client.leftovers)
        try:
            yield from self._fill(client, partial)
            done: Downloaded = yield call(self._placed, partial)
        except TargetError as error:
            yield call(partial.discard if error.reason == "space" else partial.keep)
            raise
        except BaseException:
            yield call(partial.keep)
            raise
        return done

    def _fill(self, client: Connected, partial: Partial) -> Steps[None]:
        """Repeat until all is there; as long as each round brings something new, there is another."""
        most = partial.size_bytes
        while True:
            course = client.course(self._asked())
            course.deadline = None
            try:
                return (yield from course.repeated(lambda: self._attempt(course, partial)))  # noqa: B023 - called at once
            except CytomineError as error:
                has_grown = partial.is_resumable and partial.size_bytes > most
                if client.is_once or not has_grown or not is_repeatable(error, self.request):
                    raise
                most = partial.size_bytes

    def _asked(self, *more: tuple[str, str]) -> Request:
        asked = self.request
        return Request(
            asked.method,
            asked.path,
            query=asked.query,
            headers=(*self._headers, *more),
            operation=asked.operation,
        )

    def _attempt(self, course: Course, partial: Partial) -> Steps[None]:
        base = course.outgoing.headers
        opened: Opened | None = None
        try:
            while opened is None:
                asked = self._range_of(partial) if partial.is_resumable else ()
                course.outgoing.headers = (*base, *asked)
                opened = yield from self._opened(course, partial)
        finally:
            course.outgoing.headers = base
        try:
            yield call(self._begin, partial, opened)
            yield from self._receive(course, opened, partial)
        finally:
            yield close(opened)
        yield call(self._check, partial)

    def _receive(self, course: Course, opened: Opened, partial: Partial) -> Steps[None]:
        """Write what comes: piece by piece at first, then as much at once as is worth it."""
        worth: int = yield worth_a_call()
        pieces: list[bytes] = []
        waiting = 0
        is_first = partial.size_bytes == 0
        try:
            while piece := (yield from course.read(opened)):
                if is_first:
                    self._refuse_other(opened, piece)
                    is_first = False
                pieces.append(piece)
                waiting += len(piece)
                if waiting >= min(worth, partial.size_bytes >> 4):
                    # A task that is cancelled here has written them all the same.
                    taken, pieces, waiting = pieces, [], 0
                    yield call(self._take, partial, taken)
            if is_first:
                self._refuse_other(opened, b"")
        finally:
            if pieces:
                yield call(self._take, partial, pieces)

    def _opened(self, course: Course, partial: Partial) -> Steps[Opened | None]:
        """Return the reply; None when what is there is not continued so, and was cut or given up."""
        held = partial.size_bytes if partial.is_resumable else 0
        try:
            opened: Opened = yield from course.open_once()
        except CytomineError as error:
            if error.status_code != 416 or not held:
                raise
            yield from self._cut(partial, error.response)
            return None
        if opened.status_code not in _WITH_FILE:
            try:
                piece: bytes = yield from course.read(opened)
            finally:
                yield close(opened)
            reply = Response(opened.status_code, opened.headers, piece[:_SHOWN_BYTES], self.request)
            raise UnexpectedContentError.of(reply, expected="A file")
        if opened.status_code != 206:
            return opened
        found = _CONTENT_RANGE.fullmatch(opened.headers.get("content-range", ""))
        is_next = held and found and int(found[1]) == held and not _is_encoded(opened.headers)
        if is_next and partial.is_of(_version(opened.headers)):
            return opened
        yield close(opened)
        if not held:
            raise TransferError("a part of the file came where all was asked for", request=self.request)
        yield call(partial.restart, "")
        log.debug("GET %s: changed on the server, begun anew", self.request.path)
        return None

    def _cut(self, partial: Partial, refused: Response | None) -> Steps[None]:
        """Step back where all is there: a last byte, asked for again, tells whether it is all of the same."""
        said = _ALL.fullmatch(refused.headers.get("content-range", "")) if refused is not None else None
        is_all = said is not None and int(said[1]) == partial.size_bytes
        if is_all and not self._has_stepped_back:
            self._has_stepped_back = True
            yield call(partial.shorten, 1)
            return
        yield call(partial.restart, "")
        log.debug("GET %s: nothing to continue with, begun anew", self.request.path)

    def _range_of(self, partial: Partial) -> tuple[tuple[str, str], ...]:
        asked = (("Range", f"bytes={partial.size_bytes}-"),)
        # What another process left is known by a hash only: then the version of the reply is compared.
        return (*asked, ("If-Range", self._validator)) if self._validator else asked

    def _begin(self, partial: Partial, opened: Opened) -> None:
        """Make the partial file ready for what comes: continued after 206, emptied otherwise."""
        length = opened.headers.get("content-length", "")
        announced = int(length) if length.isascii() and length.isdigit() else None
        version = _version(opened.headers)
        self._validator = version
        if opened.status_code == 206:
            self._resumed = partial.size_bytes
            self._expected = announced if announced is None else announced + partial.size_bytes
            total = _CONTENT_RANGE.fullmatch(opened.headers["content-range"])
            if total and total[2] != "*":
                self._expected = int(total[2])
        else:
            is_encoded = _is_encoded(opened.headers)
            self._expected = None if is_encoded else announced
            self._resumed = 0
            partial.restart("" if is_encoded else version)
        self._version = opened.headers.get("etag", "").strip()
        self._check_space(partial)

    def _check_space(self, partial: Partial) -> None:
        if self._expected is None:
            return
        need = self._expected - partial.size_bytes
        try:
            free = shutil.disk_usage(self.target.parent).free
        except OSError as error:
            raise unwritable(self.target, error) from error
        if need > max(0, free - _RESERVE_BYTES):
            raise TargetError(
                f"{self.target} needs {need} bytes and the disk has {free} free",
                path=str(self.target),
                reason="space",
            )

    def _refuse_other(self, opened: Opened, piece: bytes) -> None:
        """Raise when what comes is a page, or of another kind than was asked for."""
        media_type = opened.headers.get("content-type", "").partition(";")[0].strip().lower()
        is_page = media_type in _HTML_TYPES or piece[:64].lstrip().lower().startswith(_HTML)
        is_other = not media_type.startswith(self._media_type) or (bool(self._media_type) and not piece)
        if (is_page and not self._is_html) or is_other:
            reply = Response(opened.status_code, opened.headers, piece[:_SHOWN_BYTES], self.request)
            kind = self._media_type.rstrip("/") or "file"
            raise UnexpectedContentError.of(reply, expected=f"{'An' if kind[0] in 'aeiou' else 'A'} {kind}")

    def _take(self, partial: Partial, pieces: list[bytes]) -> None:
        for piece in pieces:
            partial.write(piece)
        if self._progress is not None:
            self._progress(partial.size_bytes, self._expected)

    def _check(self, partial: Partial) -> None:
        size = partial.size_bytes
        if self._expected is not None and size != self._expected:
            raise self._broken(partial, f"the file has {size} of {self._expected} bytes")
        if self._is_whole(partial) is False:
            broken = self._broken(partial, f"the image breaks off after {size} bytes")
            partial.restart("")
            raise broken

    def _is_whole(self, partial: Partial) -> bool | None:
        try:
            return is_whole(partial.path)
        except OSError as error:  # it was taken away
            raise unwritable(self.target, error) from error

    def _broken(self, partial: Partial, message: str) -> TransferError:
        return TransferError(
            message, expected_bytes=self._expected, received_bytes=partial.size_bytes, request=self.request
        )

    def _placed(self, partial: Partial) -> Downloaded:
        size = partial.size_bytes
        is_verified = self._expected is not None or self._is_whole(partial) is True
        is_replacing = self.if_exists in {"overwrite", "verify"}
        if not partial.place(is_replacing=is_replacing, is_durable=self._is_durable):
            if self.if_exists == "error":
                raise self._exists()
            return Downloaded(self.target, self.target.stat().st_size, is_new=False, is_verified=False)
        return Downloaded(
            self.target,
            size,
            is_new=True,
            is_verified=is_verified,
            resumed_bytes=self._resumed,
            version=self._version,
        )

    def _found(self) -> int | None:
        """Return the size of what is at the target, None when there is nothing or it is to be replaced."""
        try:
            self.target.parent.mkdir(parents=True, exist_ok=True)
            if self.target.is_dir():
                raise TargetError(f"{self.target} is a folder", path=str(self.target), reason="folder")
            if not os.path.lexists(self.target) or self.if_exists == "overwrite":
                return None
            if self.if_exists == "error":
                raise self._exists()
            return self.target.stat().st_size if self.target.exists() else None
        except OSError as error:
            raise unwritable(self.target, error) from error

    def _exists(self) -> TargetError:
        return TargetError(f"{self.target} exists", path=str(self.target), reason="exists")

    def _is_same(self, client: Connected, size: int) -> Steps[bool]:
        """Return whether the file is whole, and as the server has it; no body is read.

        A server that knows its version says so (RFC 9110, 13.1.2); else its length must be that.
        """
        whole: bool | None = yield call(is_whole, self.target)
        if whole is False:
            return False
        condition = (("If-None-Match", self._version),) if self._version else ()
        course = client.course(self._asked(*condition))
        opened = yield from course.open_stream()
        yield close(opened)
        if opened.status_code == 304 and condition:
            return True
        told = opened.headers.get("etag", "").strip()
        is_other = bool(self._version and told) and told != self._version
        return not is_other and opened.headers.get("content-length", "") == str(size)


def _is_encoded(headers: Mapping[str, str]) -> bool:
    return headers.get("content-encoding", "identity").lower() != "identity"


def _version(headers: Mapping[str, str]) -> str:
    """Return what tells this state of a source from others (RFC 9110, 13.1.5): a strong ETag, or its date."""
    tag = headers.get("etag", "").strip()
    if tag.startswith('"') and tag.endswith('"') and len(tag) > 2:
        return tag
    return headers.get("last-modified", "").strip() if not tag else ""
