"""Uploads: a multipart body is written to a file of the disk while it comes in."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import IO, TYPE_CHECKING

from attrs import define, field, frozen
from python_multipart import MultipartParser
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import parse_options_header

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self


@frozen
class Part:
    """One part of an upload.

    Attributes:
        name: Of the field.
        filename: Name that the client gave to the file; None for a field that is none.
        start, end: Where its content lies in the content of all parts.
    """

    name: str
    filename: str | None
    start: int
    end: int


@frozen
class Upload:
    """What an upload held.

    Attributes:
        path: The content of its parts, one after the other; taken away when the request is answered.
        filename: Name that the client gave to the file; None without a file.
        file_count: Parts that are files.
        parts: Its parts in their order.
    """

    path: Path
    filename: str | None
    file_count: int
    parts: tuple[Part, ...] = ()

    def file(self, name: str) -> Part | None:
        """Return the first file of a field, None without one."""
        return next((part for part in self.parts if part.name == name and part.filename is not None), None)

    def value(self, name: str) -> str | None:
        """Return the text of a field that is no file, None without one."""
        found = next((part for part in self.parts if part.name == name and part.filename is None), None)
        return self.content(found).decode("utf-8", "replace") if found else None

    def content(self, part: Part) -> bytes:
        """Return the content of a part."""
        with self.path.open("rb") as file:
            file.seek(part.start)
            return file.read(part.end - part.start)


@define
class _Part:
    headers: dict[str, str] = field(factory=dict)
    name: bytearray = field(factory=bytearray)
    value: bytearray = field(factory=bytearray)
    field_name: str = ""
    filename: str | None = None
    start: int = 0


class UploadReader:
    """Writes the parts of a body to a temporary file; a context manager that takes it away again."""

    def __init__(self, folder: Path, headers: Mapping[str, str]) -> None:
        self._folder = folder
        media_type, options = parse_options_header(headers.get("content-type", ""))
        boundary = options.get(b"boundary") if media_type == b"multipart/form-data" else None
        self._part = _Part()
        self._parts: list[Part] = []
        self._size = 0
        self._filename: str | None = None
        self._file_count = 0
        self._is_broken = not boundary
        self._is_complete = False
        self._file: IO[bytes] | None = None
        self._parser = MultipartParser(
            boundary or b"-",
            {
                "on_part_begin": self._begin_part,
                "on_header_field": self._read_header_name,
                "on_header_value": self._read_header_value,
                "on_header_end": self._end_header,
                "on_headers_finished": self._end_headers,
                "on_part_data": self._read_data,
                "on_part_end": self._end_part,
                "on_end": self._end,
            },
        )

    def __enter__(self) -> Self:
        self._file = tempfile.NamedTemporaryFile(dir=self._folder, delete=False)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file:
            self._file.close()
            Path(self._file.name).unlink(missing_ok=True)

    def write(self, chunk: bytes) -> None:
        """Take the next bytes of the body; what follows a broken place is dropped."""
        if self._is_broken or not chunk:
            return
        try:
            self._parser.write(chunk)
        except FormParserError:
            self._is_broken = True

    def finish(self) -> Upload | None:
        """Return what came in, None when it was no complete multipart body."""
        if self._file is None or self._is_broken or not self._is_complete:
            return None
        self._file.close()
        return Upload(Path(self._file.name), self._filename, self._file_count, tuple(self._parts))

    def _begin_part(self) -> None:
        self._part = _Part(start=self._size)

    def _read_header_name(self, data: bytes, start: int, end: int) -> None:
        self._part.name += data[start:end]

    def _read_header_value(self, data: bytes, start: int, end: int) -> None:
        self._part.value += data[start:end]

    def _end_header(self) -> None:
        name = self._part.name.decode("latin-1").lower()
        self._part.headers[name] = self._part.value.decode("utf-8", "replace")
        self._part.name.clear()
        self._part.value.clear()

    def _end_headers(self) -> None:
        disposition = self._part.headers.get("content-disposition", "")
        _, options = parse_options_header(disposition.encode())
        self._part.field_name = options.get(b"name", b"").decode("utf-8", "replace")
        filename = options.get(b"filename")
        if filename is not None:
            self._file_count += 1
            self._filename = self._part.filename = filename.decode("utf-8", "replace")

    def _read_data(self, data: bytes, start: int, end: int) -> None:
        # Fields before the file end up in front of it: the image server keeps all that comes.
        if self._file:
            self._size += self._file.write(data[start:end])

    def _end_part(self) -> None:
        part = self._part
        self._parts.append(Part(part.field_name, part.filename, part.start, self._size))

    def _end(self) -> None:
        self._is_complete = True
