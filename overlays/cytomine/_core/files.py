"""Files from the server: whole under their names, or not there."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cytomine._core import connections
from cytomine._core.pattern import expand
from cytomine_wire.errors import CytomineError, UnexpectedContentError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cytomine._core.model import Model
    from cytomine_wire.protocol import Request


class DumpError(CytomineError):
    """A picture or file could not be written; its cause says why."""


def paths_of(pattern: str, source: object, **more: Any) -> list[str]:
    """Return the paths a pattern stands for, its fields taken from the attributes of an object.

    An attribute that is missing gives `_`, one that is None gives `None`; a list gives one path an element.

    Args:
        pattern: Path with attributes in braces.
        source: Where the attributes are.
        **more: Further fields.

    Raises:
        ValueError: A field is no plain name; the message lists those there are.
    """
    names = {**{name: None for name in vars(source) if not name.startswith("_")}, **more}

    def value(name: str) -> Any:
        return more[name] if name in more else getattr(source, name, "_")

    return expand(pattern, value, known=sorted(names))


def one_path(pattern: str, source: object) -> str:
    """Return the path a pattern stands for, lists written as they are; raises as `paths_of`."""
    return expand(pattern, lambda name: str(getattr(source, name, "_")), known=sorted(vars(source)))[0]


def fetch_file(request: Request, destination: str | Path, *, kind: str = "") -> None:
    """Write a body to a file, which appears whole under its name or not at all.

    Args:
        request: What to ask.
        destination: Where to; missing folders are made, a file that is there is replaced.
        kind: What the media type begins with, such as `image/`; empty takes any.

    Raises:
        UnexpectedContentError: The body is of another kind, such as the page of a login.
        TransferError: The body ended before its announced length.
        OSError: The file cannot be written.
    """
    target = Path(destination)
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(f".{target.name[:80]}.{os.getpid()}-{os.urandom(4).hex()}.partial")
    try:
        with connections.current().client.stream(request) as stream, partial.open("xb") as file:
            media_type = stream.headers.get("content-type", "").partition(";")[0].strip().lower()
            if not media_type.startswith(kind):
                raise UnexpectedContentError(
                    f"{kind.rstrip('/')} was expected, and {media_type or 'a body without media type'} came",
                    media_type=media_type,
                    request=request,
                )
            for piece in stream.iter_bytes():
                file.write(piece)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def download(model: Model, request: Request, pattern: str, *, override: bool) -> bool:
    """Return True once the body of a request is at each place of the pattern.

    Raises:
        DumpError: The server refused, or the body broke; its cause says which.
        ValueError: The pattern stands for no path.
    """
    return write_all(request, paths_of(pattern, model), override=override)


def write_all(request: Request, paths: Sequence[str], *, override: bool, kind: str = "") -> bool:
    """Return True once the body of a request is at each of the paths; it is asked for once at most.

    Raises:
        DumpError: The server refused, or the body broke; its cause says which.
        ValueError: There is no path.
    """
    if not paths:
        raise ValueError("The pattern stands for no path: a list in it is empty.")
    due = [Path(path) for path in paths if override or not Path(path).is_file()]
    if not due:
        return True
    try:
        fetch_file(request, due[0], kind=kind)
    except CytomineError as error:
        raise DumpError(
            f"{due[0]} was not written: {error.message}", request=error.request, response=error.response
        ) from error
    import shutil  # noqa: PLC0415 - for several files only

    for path in due[1:]:
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(due[0], path)
    return True
