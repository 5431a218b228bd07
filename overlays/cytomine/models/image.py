"""Images: as uploaded (abstract), as they stand in a project (instances), and their planes (slices)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from cytomine._core import table
from cytomine._core.dumping import Dumpable, Dumping
from cytomine._core.files import policy
from cytomine._core.frame import Frame
from cytomine._core.older import false_when_legacy
from cytomine._core.originals import Downloadable, Downloading
from cytomine._core.pixels import Picture, dump, dump_job, longest_side, rendering
from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.review import Reviewable
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
from cytomine_api.arguments.abstractimage import AbstractImageListing
from cytomine_api.arguments.imageinstance import ImageInstanceListing
from cytomine_api.arguments.nestedimageinstance import NestedImageInstanceListing
from cytomine_wire.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Unpack

    from cytomine._core.files import Fetch
    from cytomine._core.frame import Origin
    from cytomine.models.annotation_layer import AnnotationLayer
    from cytomine_api.arguments.abstractimage import AbstractImageFields
    from cytomine_api.arguments.imageinstance import ImageInstanceFields
    from cytomine_api.arguments.nestedimageinstance import NestedImageInstanceFields
    from cytomine_wire.connected import Connected
    from cytomine_wire.download import IfExists
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


class Associated(Windowed):
    """What lies beside an image in its file: a picture of the whole slide, its label, a thumb."""

    def associated_images(self) -> list[str]:
        """Return the names of the associated images in the file, such as `macro` and `label`.

        Raises:
            NotFoundError: There is no such image.
            ForbiddenError: It may not be read with these keys.
        """
        module = table.operation(f"image_pixels.list_{self.windows}_associated_images")
        found: list[str] = self._send(module.request(self._at("id"))).json()["collection"]
        return found

    def associated_image(self, name: str, extension: str = "png", *, max_size: int = 256) -> Picture:
        """Return an associated image.

        Args:
            name: `macro`, `label` or `thumb`, as `associated_images` names them.
            extension: `jpg`, `png` or `webp`.
            max_size: Longest side in pixels.
        """
        operation, place = f"image_pixels.get_{self.windows}_associated_image", (self._at("id"), name)
        return rendering(operation, *place, extension, size=(max_size, max_size), max_size=max_size)


class AbstractImage(fields.AbstractImage, Associated, Downloadable, Savable, Deletable):
    """An image as it was uploaded, whatever projects it stands in. Sizes in pixels, physical sizes in um.

    Args:
        filename: Name of the file it came from.
        id_uploaded_file: The uploaded file behind it.
        **attributes: Further fields.
    """

    resource = "abstractimage"
    windows = "abstract_image"

    def __init__(
        self,
        filename: str | None = None,
        id_uploaded_file: int | None = None,
        **attributes: Unpack[AbstractImageFields],
    ) -> None:
        super().__init__(**{"originalFilename": filename, "uploadedFile": id_uploaded_file, **attributes})

    @false_when_legacy
    def image_servers(self) -> list[str]:
        """Refuse: servers no longer tell the addresses of image servers.

        Raises:
            NotSupportedByServerError: Always.
        """
        raise table.missing("imageserver", "list by abstract image")

    def _original(self) -> Original:
        return Original(uploaded_file=getattr(self, "uploadedFile", None), abstract_image=self._at("id"))

    def picture(
        self, extension: str = "png", *, max_size: int | tuple[int, ...] | None = None, **options: Any
    ) -> Picture:
        """Return the whole middle plane, made small; see `ImageInstance.picture`."""
        return _whole("abstract_image", self._at("id"), extension, max_size, **options)

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.__dict__.get('id')} : {self.originalFilename}"


class AbstractImageCollection(
    AbstractImageListing, Downloading[AbstractImage], ResourceCollection[AbstractImage]
):
    """Images the user may see in storages; with `project`, each says whether it stands in that project."""


class ImageInstance(fields.ImageInstance, Reviewable, Associated, Dumpable, Downloadable, Savable, Deletable):
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
        self,
        id_abstract_image: int | None = None,
        id_project: int | None = None,
        **attributes: Unpack[ImageInstanceFields],
    ) -> None:
        super().__init__(**{"baseImage": id_abstract_image, "project": id_project, **attributes})

    @false_when_legacy
    def image_servers(self) -> list[str]:
        """Refuse, as `AbstractImage.image_servers`."""
        raise table.missing("imageserver", "list by image")

    @false_when_legacy
    def annotation_layers(self) -> list[AnnotationLayer]:
        """Return the layers of shapes that apps found on the image."""
        from cytomine.models.annotation_layer import layers_of  # noqa: PLC0415 - few images have some

        return layers_of(self)

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
        options: dict[str, Any] = {"contrast": contrast, "gamma": gamma, "colormap": colormap}
        options |= {"inverse": inverse, "bits": bits, "max_size": max_size}
        asked = policy(None, override=override)
        return dump(self, dest_pattern, lambda: self._dump_job(dest_pattern, asked, **options))

    def _dump_job(self, pattern: str, if_exists: IfExists, **options: Any) -> Fetch:
        self._at("id")
        return dump_job(self, pattern, lambda extension: self.picture(extension, **options), if_exists)

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

    def _original(self) -> Original:
        return Original(abstract_image=getattr(self, "baseImage", None), image_instance=self._at("id"))

    def frame(
        self,
        origin: Origin = "upper left",
        *,
        level: int = 0,
        unit: Literal["pixel", "um"] = "pixel",
    ) -> Frame:
        """Return the frame of coordinates on this image, to turn shapes into and from those of servers.

        Args:
            origin: The corner that is (0, 0): `upper left`, y growing downwards, as in arrays; or `lower
                left`, y growing upwards.
            level: Level of the pyramid that pixels are those of; 0 is the full image, each next one half as
                large.
            unit: `pixel`, or `um` for micrometres.

        Raises:
            ValueError: The image does not tell its size, or that of a pixel; or level and micrometres are
                given both.
        """
        width, height = self._at("width"), self._at("height")
        if unit not in {"pixel", "um"} or (unit == "um" and level):
            raise ValueError("unit is 'pixel', or 'um' without a level.")
        if unit == "pixel":
            return Frame.of_level(width, height, level, origin=origin)
        sizes = (self._at("physicalSizeX"), self._at("physicalSizeY"))
        return Frame.of_micrometres(width, height, sizes, origin=origin)

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.__dict__.get('id')} : {self.instanceFilename}"


class ImageInstanceCollection(
    ImageInstanceListing,
    Dumping[ImageInstance],
    Downloading[ImageInstance],
    ResourceCollection[ImageInstance],
):
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
        **attributes: Unpack[NestedImageInstanceFields],
    ) -> None:
        super().__init__(
            **{"parent": id_parent, "baseImage": id_abstract_image, "project": id_project, **attributes}
        )


class NestedImageInstanceCollection(NestedImageInstanceListing, ResourceCollection[NestedImageInstance]):
    """Images that show part of one `imageinstance`."""


def _whole(
    kind: str, identifier: int, extension: str, max_size: int | tuple[int, ...] | None, **options: Any
) -> Picture:
    side = longest_side(max_size) or 512
    place, size = (identifier, extension), (side, side) if side > 1 else None
    return rendering(f"image_pixels.get_{kind}_preview", *place, size=size, max_size=side, **options)


class Original:
    """The steps that find out which uploaded file an image came from, and the request for it.

    Args:
        uploaded_file: The file, where it is known.
        abstract_image: The abstract image, where it is known.
        image_instance: The image instance.
    """

    def __init__(
        self,
        *,
        uploaded_file: int | None = None,
        abstract_image: int | None = None,
        image_instance: int | None = None,
    ) -> None:
        self._uploaded_file = uploaded_file
        self._abstract_image = abstract_image
        self._image_instance = image_instance

    def __call__(self, client: Connected) -> Generator[Any, Any, Request]:
        """Return the request for the file; asks what is not known yet."""
        file, image = self._uploaded_file, self._abstract_image
        if file is None and image is None:
            image = yield from self._asked(client, "imageinstance", self._image_instance, "baseImage")
        if file is None:
            file = yield from self._asked(client, "abstractimage", image, "uploadedFile")
        return table.operation("uploaded_file.download_uploaded_file").request(file)

    def _asked(
        self, client: Connected, name: str, identifier: int | None, field: str
    ) -> Generator[Any, Any, int]:
        response = yield from client.course(table.verb(name, "fetch").request(identifier)).send()
        found = response.json().get(field)
        if not isinstance(found, int):
            raise NotFoundError(f"{name} {identifier} has no {field}: there is no file", response=response)
        return found
