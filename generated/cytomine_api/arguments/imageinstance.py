"""What objects of class imageinstance and their listing take by name. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack


class ImageInstanceFields(TypedDict, total=False):
    """Fields that a create or an update reads, but for those a constructor names itself."""

    created: str | int | None
    fps: float | None
    id: int
    instanceFilename: str | None
    magnification: int | None
    physicalSizeX: float | None
    physicalSizeY: float | None
    physicalSizeZ: float | None
    reviewStart: str | int | None
    reviewUser: int | None
    user: int | None


class ImageInstanceFilters(TypedDict, total=False):
    """Query parameters of the listings."""

    base_image_equals: int | None
    base_image_in: list[int] | None
    content_type_equals: str | None
    content_type_in: list[str] | None
    created_gte: int | None
    created_lte: int | None
    height_equals: int | None
    height_gte: int | None
    height_lte: int | None
    image_group_equals: int | str | None
    image_group_in: list[int | str] | None
    include_in: list[int] | None
    instance_filename_equals: str | None
    instance_filename_ilike: str | None
    instance_filename_in: list[str] | None
    instance_filename_like: str | None
    light: bool | None
    magnification_equals: int | str | None
    magnification_gte: int | None
    magnification_lte: int | None
    name_equals: str | None
    name_ilike: str | None
    name_in: list[str] | None
    name_like: str | None
    number_of_annotations_equals: int | None
    number_of_annotations_gte: int | None
    number_of_annotations_lte: int | None
    number_of_reviewed_annotations_equals: int | None
    number_of_reviewed_annotations_gte: int | None
    number_of_reviewed_annotations_lte: int | None
    order: str | None
    physical_size_x_gte: float | None
    physical_size_x_lte: float | None
    physical_size_y_gte: float | None
    physical_size_y_lte: float | None
    review_start_equals: int | str | None
    review_start_gte: int | None
    review_start_lte: int | None
    review_stop_equals: int | str | None
    review_stop_gte: int | None
    review_stop_lte: int | None
    sort: str | None
    tag_equals: int | str | None
    tag_in: list[int | str] | None
    tree: bool | None
    updated_gte: int | None
    updated_lte: int | None
    width_equals: int | None
    width_gte: int | None
    width_lte: int | None
    withImageGroup: bool | None
    withLastActivity: bool | None


class ImageInstanceListing:
    """Query parameters as attributes, None until they are set; and how the listing is made."""

    base_image_equals: int | None = None
    base_image_in: list[int] | None = None
    content_type_equals: str | None = None
    content_type_in: list[str] | None = None
    created_gte: int | None = None
    created_lte: int | None = None
    height_equals: int | None = None
    height_gte: int | None = None
    height_lte: int | None = None
    image_group_equals: int | str | None = None
    image_group_in: list[int | str] | None = None
    include_in: list[int] | None = None
    instance_filename_equals: str | None = None
    instance_filename_ilike: str | None = None
    instance_filename_in: list[str] | None = None
    instance_filename_like: str | None = None
    light: bool | None = None
    magnification_equals: int | str | None = None
    magnification_gte: int | None = None
    magnification_lte: int | None = None
    name_equals: str | None = None
    name_ilike: str | None = None
    name_in: list[str] | None = None
    name_like: str | None = None
    number_of_annotations_equals: int | None = None
    number_of_annotations_gte: int | None = None
    number_of_annotations_lte: int | None = None
    number_of_reviewed_annotations_equals: int | None = None
    number_of_reviewed_annotations_gte: int | None = None
    number_of_reviewed_annotations_lte: int | None = None
    order: str | None = None
    physical_size_x_gte: float | None = None
    physical_size_x_lte: float | None = None
    physical_size_y_gte: float | None = None
    physical_size_y_lte: float | None = None
    review_start_equals: int | str | None = None
    review_start_gte: int | None = None
    review_start_lte: int | None = None
    review_stop_equals: int | str | None = None
    review_stop_gte: int | None = None
    review_stop_lte: int | None = None
    tag_equals: int | str | None = None
    tag_in: list[int | str] | None = None
    tree: bool | None = None
    updated_gte: int | None = None
    updated_lte: int | None = None
    width_equals: int | None = None
    width_gte: int | None = None
    width_lte: int | None = None
    withImageGroup: bool | None = None
    withLastActivity: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            filters: Mapping[str, Any] | None = None,
            max: int = 0,
            offset: int = 0,
            **parameters: Unpack[ImageInstanceFilters],
        ) -> None: ...
