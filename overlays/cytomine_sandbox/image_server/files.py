"""Image files by their places below the root of the image server."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from cytomine_sandbox.image_server.downloads import content_path
from cytomine_sandbox.image_server.refusals import no_representation, unknown_path
from cytomine_sandbox.images import UnreadableImageError
from cytomine_sandbox.images.source import open_image

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cytomine_sandbox.engine.session import Session
    from cytomine_sandbox.images.source import ImageSource


def find_file(session: Session, place: str) -> Path:
    """Return where a file lies on the disk.

    Raises:
        ImageServerError: There is none.
    """
    path = content_path(session, place)
    if path is None:
        raise unknown_path(place)
    return path


@contextmanager
def open_file(session: Session, place: str) -> Iterator[ImageSource]:
    """Open an image file.

    Raises:
        ImageServerError: There is none, or it is no image.
    """
    path = find_file(session, place)
    try:
        with open_image(path) as source:
            yield source
    except UnreadableImageError as error:
        raise no_representation(place, "FileRole", "SPATIAL") from error
