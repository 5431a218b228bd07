"""Sending an image to the server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from cytomine._core import table
from cytomine_wire.protocol import Part

if TYPE_CHECKING:
    from cytomine_wire.protocol import Request


def upload_request(
    filename: str | Path,
    storage: int,
    projects: int | list[int] | None,
    properties: dict[str, Any] | None,
    *,
    sync: bool,
) -> Request:
    """Return the request that sends a file, which is read while it is sent.

    Raises:
        FileNotFoundError: There is no such file.
        ValueError: The file is empty, or a property holds a comma.
    """
    path = Path(filename)
    if not path.is_file():
        raise FileNotFoundError(f"There is no file {path} to upload.")
    if path.stat().st_size == 0:
        raise ValueError(f"The file {path} is empty.")
    return table.verb("uploadedfile", "upload").request(
        Part("files[]", path, filename=path.name),
        storage=storage,
        id_storage=storage,
        sync=sync,
        **_projects(projects),
        **_properties(properties or {}),
    )


def _projects(given: int | list[int] | None) -> dict[str, list[int]]:
    if given is None:
        return {}
    ids = given if isinstance(given, list) else [given]
    return {"projects": ids, "id_project": ids}


def _properties(given: dict[str, Any]) -> dict[str, list[str]]:
    keys, values = [str(key) for key in given], [str(value) for value in given.values()]
    for text in (*keys, *values):
        if "," in text:
            raise ValueError(f"The server splits properties at commas, and {text!r} holds one.")
    return {"keys": keys, "values": values} if given else {}
