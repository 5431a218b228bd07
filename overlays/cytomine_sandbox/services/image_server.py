"""What the image server behind the API reads and writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import verbs
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.verbs import ABSENT, Service
from cytomine_sandbox.image_server.formats import FORMATS

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request


def list_image_formats(request: Request) -> dict[str, Any]:
    """Return the formats that the image server knows."""
    return slice_list(request, FORMATS)


SERVICE = Service(
    "image-server",
    {
        "list_image_formats": verbs.collection(list_image_formats),
        "list_image_servers": ABSENT,
        "get_image_server": ABSENT,
    },
)
