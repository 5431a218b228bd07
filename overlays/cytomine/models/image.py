"""Images: as uploaded (abstract), and as they stand in a project (instances)."""

from __future__ import annotations

from typing import Any

from cytomine._core.collection import Collection
from cytomine._core.model import Deletable, Fetchable
from cytomine_api import fields


class AbstractImage(fields.AbstractImage, Fetchable, Deletable):
    """An image as it was uploaded, whatever projects it stands in. Sizes in pixels, physical sizes in um.

    Args:
        filename: Name of the file it came from.
        id_uploaded_file: The uploaded file behind it.
        **attributes: Further fields.
    """

    resource = "abstractimage"

    def __init__(
        self, filename: str | None = None, id_uploaded_file: int | None = None, **attributes: Any
    ) -> None:
        super().__init__(originalFilename=filename, uploadedFile=id_uploaded_file, **attributes)

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.id} : {self.originalFilename}"


class ImageInstance(fields.ImageInstance, Fetchable):
    """An image in a project. Sizes in pixels, physical sizes in um.

    Args:
        id_abstract_image: The image behind it.
        id_project: The project it stands in.
        **attributes: Further fields.
    """

    resource = "imageinstance"

    def __init__(
        self, id_abstract_image: int | None = None, id_project: int | None = None, **attributes: Any
    ) -> None:
        super().__init__(baseImage=id_abstract_image, project=id_project, **attributes)

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.id} : {self.instanceFilename}"


class ImageInstanceCollection(Collection[ImageInstance]):
    """Images of one `project`."""

    model = ImageInstance
