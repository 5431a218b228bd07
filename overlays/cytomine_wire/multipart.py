"""Parts of a multipart body, made of what callers have: values, models, bytes, files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.address import scalar
from cytomine_wire.codec import encode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO


class Part:
    """One part of a multipart body: a form field, or a file that is read while it is sent.

    `progress` is called with the bytes of a file that went out and their number in all; the file is given
    as a path.
    """

    __slots__ = ("content", "content_type", "filename", "name", "progress")

    def __init__(
        self,
        name: str,
        content: bytes | str | Path | BinaryIO,
        *,
        filename: str | None = None,
        content_type: str = "application/octet-stream",
        progress: Callable[[int, int], object] | None = None,
    ) -> None:
        self.name = name
        self.progress = progress
        self.content = content
        self.filename = filename
        self.content_type = content_type

    def __repr__(self) -> str:
        return f"Part({self.name!r}, filename={self.filename!r})"


def file_part(name: str, value: Part | Path | bytes | BinaryIO) -> Part:
    """Return a file as a multipart part under the document's name for it; a path gives the file name."""
    if isinstance(value, Part):
        return Part(
            name,
            value.content,
            filename=value.filename,
            content_type=value.content_type,
            progress=value.progress,
        )
    filename = getattr(value, "name", None)
    return Part(
        name, value, filename=str(filename).replace("\\", "/").rpartition("/")[2] if filename else "file"
    )


def parts(*named: tuple[str, object]) -> tuple[Part, ...]:
    """Return the parts of a multipart body, in the order given; None is left out.

    Paths, bytes, open files and parts become files, each item of a list a part of its own, mappings and
    models JSON, anything else a field as in a query.
    """
    return tuple(part for name, value in named for part in _parts(name, value))


def _parts(name: str, value: Any) -> Iterator[Part]:
    if value is None:
        return
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from _parts(name, item)
    elif isinstance(value, (Part, bytes)) or hasattr(value, "read") or hasattr(value, "__fspath__"):
        yield file_part(name, value)
    elif isinstance(value, dict) or hasattr(value, "to_dict"):
        yield Part(name, _json(value), content_type="application/json")
    else:
        yield Part(name, scalar(value))


def json_text(value: object) -> str | None:
    """Return a value as JSON text, as some parameters and parts are written; None stays None."""
    return None if value is None else _json(value)


def _json(value: object) -> str:
    import json  # noqa: PLC0415 - loaded with the first value that needs it

    return json.dumps(encode(value), ensure_ascii=False, separators=(",", ":"))
