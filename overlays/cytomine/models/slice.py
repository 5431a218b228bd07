"""Planes of images: one channel at one depth and time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from cytomine._core.dumping import Dumpable, Dumping
from cytomine._core.files import policy
from cytomine._core.model import Model
from cytomine._core.pixels import Picture, dump, dump_job, longest_side, rendering
from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.verbs import Deletable, Savable
from cytomine._core.window import Windowed
from cytomine_api import fields
from cytomine_api.arguments.abstractslice import AbstractSliceListing
from cytomine_api.arguments.annotationindex import AnnotationIndexListing
from cytomine_api.arguments.sliceinstance import SliceInstanceListing

if TYPE_CHECKING:
    from typing import Unpack

    from cytomine._core.files import Fetch
    from cytomine_api.arguments.abstractslice import AbstractSliceFields
    from cytomine_api.arguments.sliceinstance import SliceInstanceFields
    from cytomine_wire.download import IfExists


class Plane(Windowed):
    """One plane of an image."""

    def picture(
        self, extension: str = "png", *, max_size: int | tuple[int, ...] | None = None, **options: Any
    ) -> Picture:
        """Return the plane, made small; see `ImageInstance.picture`."""
        return rendering(
            f"image_pixels.get_{self.windows}_thumb",
            self._at("id"),
            extension,
            max_size=longest_side(max_size),
            **options,
        )

    def tile(self, zoom: int, column: int, row: int, extension: str = "png", **options: Any) -> Picture:
        """Return one tile of the pyramid, of at most 256 x 256 pixels.

        Args:
            zoom: Level, from 0, the smallest picture.
            column: From the left, from 0.
            row: From the top, from 0.
            extension: `jpg`, `png` or `webp`.
            **options: Query parameters of the tile, such as `channels` or `gammas`.
        """
        path = (self._at("id"), zoom, column, row, extension)
        return rendering(f"image_pixels.get_{self.windows}_tile", *path, size=(256, 256), **options)

    def window(  # type: ignore[override]  # images take a projection too, before the size
        self,
        x: int,
        y: int,
        w: int,
        h: int,
        dest_pattern: str = "{id}-{x}-{y}-{w}-{h}.jpg",
        override: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
        mask: bool | None = None,  # noqa: FBT001 - as scripts call it
        alpha: bool | None = None,  # noqa: FBT001 - as scripts call it
        bits: int = 8,
        annotations: list[int] | None = None,
        terms: list[int] | None = None,
        users: list[int] | None = None,
        reviewed: bool | None = None,  # noqa: FBT001 - as scripts call it
        complete: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
        max_size: int | tuple[int, ...] | None = None,
        zoom: int | None = None,
    ) -> bool:
        """Return True once a rectangle of the plane is in a file; see `ImageInstance.window`."""
        asked = (mask, alpha, bits, annotations, terms, users, reviewed, complete)
        return super().window(x, y, w, h, dest_pattern, override, *asked, max_size=max_size, zoom=zoom)


class AnnotationIndex(fields.AnnotationIndex, Model):
    """How many annotations a user has on a plane; comes from `AnnotationIndexCollection`."""

    resource = "annotationindex"
    never: ClassVar[tuple[str, ...]] = ("fetch", "save", "update", "delete")


class AnnotationIndexCollection(AnnotationIndexListing, ResourceCollection[AnnotationIndex]):
    """Counts of annotations on one `sliceinstance`, a row a user who ever drew or reviewed there."""

    never: ClassVar[tuple[str, ...]] = ("save",)


class AbstractSlice(fields.AbstractSlice, Plane, Savable, Deletable):
    """One plane of an abstract image: a channel at a depth and a time.

    Args:
        id_image: The abstract image.
        id_uploaded_file: The file its pixels lie in.
        mime: Media type of that file.
        channel: Index of the channel, from 0.
        z_stack: Index of the depth, from 0.
        time: Index of the time, from 0.
        **attributes: Further fields.
    """

    resource = "abstractslice"
    windows = "abstract_slice"

    def __init__(
        self,
        id_image: int | None = None,
        id_uploaded_file: int | None = None,
        mime: str | None = None,
        channel: int | None = None,
        z_stack: int | None = None,
        time: int | None = None,
        **attributes: Unpack[AbstractSliceFields],
    ) -> None:
        super().__init__(
            **{
                "image": id_image,
                "uploadedFile": id_uploaded_file,
                "mime": mime,
                "channel": channel,
                "zStack": z_stack,
                "time": time,
                **attributes,
            }
        )


class AbstractSliceCollection(AbstractSliceListing, ResourceCollection[AbstractSlice]):
    """Planes of one `abstractimage` or `uploadedfile`."""


class SliceInstance(fields.SliceInstance, Plane, Dumpable, Savable, Deletable):
    """One plane of an image in a project: a channel at a depth and a time.

    Args:
        id_project: The project.
        id_image: The image instance.
        id_base_slice: The plane of the abstract image.
        **attributes: Further fields.
    """

    resource = "sliceinstance"
    windows = "slice_instance"

    imageServerUrl: str | None = None  # noqa: N815 - of older servers
    filename: str | None = None
    """Path the last dump wrote to."""
    filenames: list[str] | None = None
    """Paths the last dump wrote to."""

    def __init__(
        self,
        id_project: int | None = None,
        id_image: int | None = None,
        id_base_slice: int | None = None,
        **attributes: Unpack[SliceInstanceFields],
    ) -> None:
        super().__init__(
            **{"project": id_project, "image": id_image, "baseSlice": id_base_slice, **attributes}
        )

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
        """Return True once the plane, made small, is in a file; see `ImageInstance.dump`."""
        options: dict[str, Any] = {"contrast": contrast, "gamma": gamma, "colormap": colormap}
        options |= {"inverse": inverse, "bits": bits, "max_size": max_size}
        asked = policy(None, override=override)
        return dump(self, dest_pattern, lambda: self._dump_job(dest_pattern, asked, **options))

    def _dump_job(self, pattern: str, if_exists: IfExists, **options: Any) -> Fetch:
        self._at("id")
        return dump_job(self, pattern, lambda extension: self.picture(extension, **options), if_exists)


class SliceInstanceCollection(
    SliceInstanceListing, Dumping[SliceInstance], ResourceCollection[SliceInstance]
):
    """Planes of one `imageinstance`."""
