"""Images: as uploaded (abstract), as they stand in a project (instances), and their planes (slices)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from cytomine._core import table
from cytomine._core.files import download
from cytomine._core.older import false_when_legacy
from cytomine._core.pixels import Picture, dump_whole, longest_side, rendering
from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.verbs import Deletable, Savable
from cytomine._core.window import Windowed
from cytomine.models.image_server import ImageServer, ImageServerCollection
from cytomine.models.slice import (
    AbstractSlice,
    AbstractSliceCollection,
    SliceInstance,
    SliceInstanceCollection,
)
from cytomine_api import fields

if TYPE_CHECKING:
    from cytomine_wire.protocol import Request

__all__ = [
    "AbstractImage",
    "AbstractImageCollection",
    "AbstractSlice",
    "AbstractSliceCollection",
    "ImageInstance",
    "ImageInstanceCollection",
    "ImageServer",
    "ImageServerCollection",
    "NestedImageInstance",
    "NestedImageInstanceCollection",
    "SliceInstance",
    "SliceInstanceCollection",
]


class AbstractImage(fields.AbstractImage, Savable, Deletable):
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

    @false_when_legacy
    def image_servers(self) -> list[str]:
        """Refuse: servers no longer tell the addresses of image servers.

        Raises:
            NotSupportedByServerError: Always.
        """
        raise table.missing("imageserver", "list by abstract image")

    def download(
        self,
        dest_pattern: str = "{originalFilename}",
        override: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
        **kwargs: Any,  # noqa: ARG002 - as older scripts call it
    ) -> bool:
        """Return True once the original file is at the path; see `ImageInstance.download`."""
        return download(self, original(self, _of_base), dest_pattern, override=override)

    def picture(
        self, extension: str = "png", *, max_size: int | tuple[int, ...] | None = None, **options: Any
    ) -> Picture:
        """Return the whole middle plane, made small; see `ImageInstance.picture`."""
        return _whole("abstract_image", self._at("id"), extension, max_size, **options)

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.__dict__.get('id')} : {self.originalFilename}"


class AbstractImageCollection(ResourceCollection[AbstractImage]):
    """Images the user may see in storages; with `project`, each says whether it stands in that project."""


class ImageInstance(fields.ImageInstance, Windowed, Savable, Deletable):
    """An image in a project. Sizes in pixels, physical sizes in um.

    Args:
        id_abstract_image: The image behind it.
        id_project: The project it stands in.
        **attributes: Further fields.
    """

    resource = "imageinstance"
    windows = "image_instance"

    filenames: list[str] | None = None
    """Paths the last dump wrote to."""

    def __init__(
        self, id_abstract_image: int | None = None, id_project: int | None = None, **attributes: Any
    ) -> None:
        super().__init__(baseImage=id_abstract_image, project=id_project, **attributes)

    @false_when_legacy
    def image_servers(self) -> list[str]:
        """Refuse, as `AbstractImage.image_servers`."""
        raise table.missing("imageserver", "list by image")

    @false_when_legacy
    def reference_slice(self) -> SliceInstance:
        """Return the plane that stands for the image where one is needed: the middle one; asked for once.

        Raises:
            ValueError: The image has no id.
            NotFoundError: It has no plane.
        """
        known = self.__dict__.get("_reference_slice")
        if known is None:
            module = table.operation("slice_instance.get_reference_slice_instance")
            known = SliceInstance()._take_whole(self._send(module.request(self._at("id"))).json())  # noqa: SLF001 - of this package
            self.__dict__["_reference_slice"] = known
        found: SliceInstance = known
        return found

    def dump(
        self,
        dest_pattern: str = "{id}.jpg",
        override: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
        max_size: int | tuple[int, ...] | None = None,
        bits: int = 8,
        contrast: float | None = None,
        gamma: float | None = None,
        colormap: int | None = None,
        inverse: bool | None = None,  # noqa: FBT001 - as scripts call it
    ) -> bool:
        """Return True once the whole image, made small, is in a file; `filename` and `filenames` say which.

        Args:
            dest_pattern: Path with attributes in braces; jpg, png or webp, any other extension becomes jpg.
            override: Whether a file that is there is asked for again.
            max_size: Longest side in pixels, of a tuple its maximum; 512 when left out.
            bits: Depth of a sample: 8, 16, 32, or `"max"`.
            contrast: Taken for older scripts, without effect.
            gamma: Between 0 and 10.
            colormap: Names of colour maps, joined by commas.
            inverse: Whether colours are inverted.

        Raises:
            ValueError: The image has no id.
            DumpError: The server refused; its cause says why.
        """
        options = {"contrast": contrast, "gamma": gamma, "colormap": colormap, "inverse": inverse}
        self._at("id")
        return dump_whole(self, self.picture, dest_pattern, override, max_size, bits=bits, **options)

    def picture(
        self, extension: str = "png", *, max_size: int | tuple[int, ...] | None = None, **options: Any
    ) -> Picture:
        """Return the whole middle plane, made small.

        The route `thumb` of images needs a token in the address; this one takes any credentials.

        Args:
            extension: `jpg`, `png` or `webp`.
            max_size: Longest side in pixels, of a tuple its maximum; 512 when left out.
            **options: `bits`, `gamma`, `colormap` and `inverse`, as in `dump`.
        """
        return _whole("image_instance", self._at("id"), extension, max_size, **options)

    def download(
        self,
        dest_pattern: str = "{originalFilename}",
        override: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
        **kwargs: Any,  # noqa: ARG002 - as older scripts call it
    ) -> bool:
        """Return True once the original file is at the path.

        It is taken from the uploaded file, since the routes of images need a token in the address. The
        server may have stored some bytes of the upload behind the end of the file.

        Args:
            dest_pattern: Path with attributes in braces; folders are made.
            override: Whether a file that is there is asked for again.
            **kwargs: Taken for older scripts.

        Raises:
            ValueError: The image has no id.
            DumpError: The server refused; its cause says why.
        """
        return download(self, original(self, _of_instance), dest_pattern, override=override)

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.__dict__.get('id')} : {self.instanceFilename}"


class ImageInstanceCollection(ResourceCollection[ImageInstance]):
    """Images of one `project` or `imagegroup`."""

    never: ClassVar[tuple[str, ...]] = ("save",)


class NestedImageInstance(fields.NestedImageInstance, Savable, Deletable):
    """An image that shows part of another one in its project.

    Args:
        id_parent: The image instance it is part of.
        id_abstract_image: The image behind it.
        id_project: The project.
        **attributes: Further fields, such as `x` and `y`, where its upper left corner lies.
    """

    resource = "nestedimageinstance"
    places: ClassVar[tuple[tuple[str, str], ...]] = (("imageInstanceId", "parent"),)
    home = "parent"

    def __init__(
        self,
        id_parent: int | None = None,
        id_abstract_image: int | None = None,
        id_project: int | None = None,
        **attributes: Any,
    ) -> None:
        super().__init__(parent=id_parent, baseImage=id_abstract_image, project=id_project, **attributes)


class NestedImageInstanceCollection(ResourceCollection[NestedImageInstance]):
    """Images that show part of one `imageinstance`."""


def _whole(
    kind: str, identifier: int, extension: str, max_size: int | tuple[int, ...] | None, **options: Any
) -> Picture:
    size = longest_side(max_size) or 512
    return rendering(f"image_pixels.get_{kind}_preview", identifier, extension, max_size=size, **options)


def original(image: Any, base_of: Any) -> Request:
    """Return the request for the file an image came from."""
    identifier = base_of(image)
    return table.operation("uploaded_file.download_uploaded_file").request(identifier)


def _of_base(image: AbstractImage) -> int:
    if getattr(image, "uploadedFile", None) is None:
        image = AbstractImage()._read(image._at("id"))  # noqa: SLF001 - of this package
    found: int = image._at("uploadedFile")  # noqa: SLF001 - of this package
    return found


def _of_instance(image: ImageInstance) -> int:
    image._at("id")  # noqa: SLF001 - of this package
    if getattr(image, "baseImage", None) is None:
        image = ImageInstance()._read(image.id)  # noqa: SLF001 - of this package
    return _of_base(AbstractImage(id=image.baseImage))
