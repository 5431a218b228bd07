"""Groups of images of one project, such as sections of one block."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from cytomine._core.older import false_when_legacy
from cytomine._core.removed import error_for
from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.verbs import Creatable, Deletable, FetchableByEnds, Savable
from cytomine_api import fields
from cytomine_api.arguments.imagegroup import ImageGroupListing
from cytomine_api.arguments.imagegroupimageinstance import ImageGroupImageInstanceListing

if TYPE_CHECKING:
    from typing import Self, Unpack

    from cytomine_api.arguments.imagegroup import ImageGroupFields
    from cytomine_api.arguments.imagegroupimageinstance import ImageGroupImageInstanceFields


class ImageGroup(fields.ImageGroup, Savable, Deletable):
    """Images of one project that belong together.

    Args:
        name: What the group is called.
        id_project: The project.
        **attributes: Further fields.
    """

    resource = "imagegroup"

    def __init__(
        self, name: str | None = None, id_project: int | None = None, **attributes: Unpack[ImageGroupFields]
    ) -> None:
        super().__init__(**{"name": name, "project": id_project, **attributes})


class ImageGroupCollection(ImageGroupListing, ResourceCollection[ImageGroup]):
    """Image groups of one `project`."""


class ImageGroupImageInstance(fields.ImageGroupImageInstance, Creatable, FetchableByEnds, Deletable):
    """That an image belongs to a group.

    Args:
        id_image_group: The group.
        id_image_instance: The image.
        **attributes: Further fields.
    """

    resource = "imagegroupimageinstance"
    never: ClassVar[tuple[str, ...]] = ("update",)

    def __init__(
        self,
        id_image_group: int | None = None,
        id_image_instance: int | None = None,
        **attributes: Unpack[ImageGroupImageInstanceFields],
    ) -> None:
        super().__init__(**{"group": id_image_group, "image": id_image_instance, **attributes})

    @false_when_legacy
    def fetch(self, id_image_group: int | None = None, id_image_instance: int | None = None) -> Self:
        """Refuse: servers list these links, and read none alone.

        Raises:
            ValueError: The id of group or image is neither given nor set.
            NotSupportedByServerError: This generation of servers cannot.
        """
        return self._fetch_between(group=id_image_group, image=id_image_instance)

    def __str__(self) -> str:
        ends = f"Group {self.group} - Image {self.image}"
        return f"[{self.callback_identifier}] {self.__dict__.get('id')} : {ends}"


class ImageGroupImageInstanceCollection(
    ImageGroupImageInstanceListing, ResourceCollection[ImageGroupImageInstance]
):
    """Groups that one `imageinstance` belongs to."""

    absent: ClassVar[tuple[str, ...]] = ("imagegroup",)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        raise error_for(__name__, name)
