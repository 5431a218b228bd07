"""Pictures into files named by a pattern, under the names scripts import."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from cytomine._core.files import DumpError, Fetch, fetch, policy
from cytomine._core.naming import paths_of
from cytomine_wire.protocol import Request, pairs

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["DumpError", "generic_image_dump"]

_EXTENSIONS = ("jpg", "png", "tif", "tiff")


def generic_image_dump(
    dest_pattern: str,
    model: Any,
    url_fn: Callable[[Any, str], str],
    override: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
    check_extension: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
    **parameters: Any,
) -> list[str]:
    """Return the paths that what an address gives was written to: asked for once, copied to the others.

    Args:
        dest_pattern: Path with attributes of the object in braces.
        model: The object.
        url_fn: Gives the address, below `/api/` or whole, from the object and the first path.
        override: Whether a file that is there is asked for again.
        check_extension: Whether an extension other than jpg, png, tif or tiff becomes jpg.
        **parameters: Query parameters; None is left out.

    Raises:
        ValueError: The pattern stands for no path.
        DumpError: The server refused; its cause says why.
    """
    paths = paths_of(dest_pattern, model)
    if not paths:
        raise ValueError(f"The pattern {dest_pattern!r} stands for no path: a list in it is empty.")
    if check_extension:
        split = [os.path.splitext(path) for path in paths]  # noqa: PTH122 - a Path has no suffix for `a.`
        paths = [f"{stem}{end if end[1:].lower() in _EXTENSIONS else '.jpg'}" for stem, end in split]
    from cytomine.cytomine import Cytomine  # noqa: PLC0415 - the connection stands on models

    path, query = Cytomine.get_instance().split_address(url_fn(model, paths[0]))
    request = Request("GET", path, query=query + pairs(parameters.items()))
    fetch(Fetch(request, paths, if_exists=policy(None, override=override)))
    return paths
