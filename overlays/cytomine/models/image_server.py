"""What image servers are and can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from cytomine._core.model import Model
from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.verbs import Creatable, Deletable
from cytomine_api import fields
from cytomine_api.arguments.imagefilter import ImageFilterListing
from cytomine_api.arguments.imagefilterproject import ImageFilterProjectListing

if TYPE_CHECKING:
    from typing import Unpack

    from cytomine_api.arguments.imagefilterproject import ImageFilterProjectFields


class ImageServer(Model):
    """An image server, as older servers listed them.

    Args:
        name: What it is called.
        url: Its address.
        available: Whether it answered.
        base_path: Where its files lay.
        **attributes: Taken for older scripts.
    """

    resource = "imageserver"

    url: str | None = None
    available: bool | None = None
    base_path: str | None = None

    def __init__(
        self,
        name: str | None = None,
        url: str | None = None,
        available: bool = False,  # noqa: FBT001, FBT002 - as scripts call it
        base_path: str | None = None,
        **attributes: Any,  # noqa: ARG002 - as scripts call it
    ) -> None:
        super().__init__(name=name, url=url, available=available, base_path=base_path)


class ImageServerCollection(ResourceCollection[ImageServer]):
    """Image servers, as older servers listed them; reading raises that the server has them no more."""


class ImageFilter(fields.ImageFilter, Model):
    """A way to process pixels that the image server knows; comes from `ImageFilterCollection`."""

    resource = "imagefilter"
    never: ClassVar[tuple[str, ...]] = (
        "fetch",
        "save",
        "update",
        "delete",
    )


class ImageFilterCollection(ImageFilterListing, ResourceCollection[ImageFilter]):
    """Filters the image server knows."""

    never: ClassVar[tuple[str, ...]] = ("save",)


class ImageFilterProject(fields.ImageFilterProject, Creatable, Deletable):
    """That a project offers a filter.

    Args:
        id_image_filter: The filter.
        id_project: The project.
        **attributes: Further fields.
    """

    resource = "imagefilterproject"
    never: ClassVar[tuple[str, ...]] = (
        "fetch",
        "update",
    )

    def __init__(
        self,
        id_image_filter: int | None = None,
        id_project: int | None = None,
        **attributes: Unpack[ImageFilterProjectFields],
    ) -> None:
        super().__init__(**{"imageFilter": id_image_filter, "project": id_project, **attributes})


class ImageFilterProjectCollection(ImageFilterProjectListing, ResourceCollection[ImageFilterProject]):
    """Filters that one `project` offers; without it, all such links."""
