"""What objects of class abstractimage and their listing take by name. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack


class AbstractImageFields(TypedDict, total=False):
    """Fields that a create or an update reads, but for those a constructor names itself."""

    bitPerSample: int | None
    channels: int | None
    colorspace: str | None
    created: str | int | None
    depth: int | None
    duration: int | None
    fps: float | None
    height: int | None
    id: int
    magnification: int | None
    originalFilename: str | None
    physicalSizeX: float | None
    physicalSizeY: float | None
    physicalSizeZ: float | None
    samplePerPixel: int | None
    tileSize: int | None
    uploadedFile: int | None
    width: int | None


class AbstractImageFilters(TypedDict, total=False):
    """Query parameters of the listings."""

    height_equals: int | None
    height_gte: int | None
    height_lte: int | None
    height_nequals: int | None
    include_in: list[int] | None
    magnification_equals: int | None
    magnification_gte: int | None
    magnification_lte: int | None
    order: str | None
    original_filename_equals: str | None
    original_filename_ilike: str | None
    original_filename_like: str | None
    physical_size_x_gte: float | None
    physical_size_x_lte: float | None
    project: int | None
    sort: str | None
    uploaded_file_equals: int | None
    width_equals: int | None
    width_gte: int | None
    width_lte: int | None
    width_nequals: int | None


class AbstractImageListing:
    """Query parameters as attributes, None until they are set; and how the listing is made."""

    height_equals: int | None = None
    height_gte: int | None = None
    height_lte: int | None = None
    height_nequals: int | None = None
    include_in: list[int] | None = None
    magnification_equals: int | None = None
    magnification_gte: int | None = None
    magnification_lte: int | None = None
    order: str | None = None
    original_filename_equals: str | None = None
    original_filename_ilike: str | None = None
    original_filename_like: str | None = None
    physical_size_x_gte: float | None = None
    physical_size_x_lte: float | None = None
    project: int | None = None
    uploaded_file_equals: int | None = None
    width_equals: int | None = None
    width_gte: int | None = None
    width_lte: int | None = None
    width_nequals: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            filters: Mapping[str, Any] | None = None,
            max: int = 0,
            offset: int = 0,
            **parameters: Unpack[AbstractImageFilters],
        ) -> None: ...
