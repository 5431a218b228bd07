"""ImageInstanceBounds. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, record, required

from cytomine_api.models.image_bounds_of_counts import ImageBoundsOfCounts
from cytomine_api.models.image_bounds_of_lengths import ImageBoundsOfLengths
from cytomine_api.models.image_bounds_of_texts import ImageBoundsOfTexts
from cytomine_api.models.image_bounds_of_times import ImageBoundsOfTimes

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ImageInstanceBounds:
    """Between which values the images of a project lie; an empty project has null and empty lists
    everywhere.

    Attributes:
        created: Earliest and latest time, in milliseconds since 1970 (UTC) as numbers.
        updated: Earliest and latest time, in milliseconds since 1970 (UTC) as numbers.
        review_start: Earliest and latest time, in milliseconds since 1970 (UTC) as numbers.
        review_stop: Earliest and latest time, in milliseconds since 1970 (UTC) as numbers.
        magnification: Bounds of a whole number.
        physical_size_x: Bounds of a measured number.
        physical_size_y: Bounds of a measured number.
        physical_size_z: Bounds of a measured number.
        fps: Bounds of a measured number.
        format: Bounds of a text.
        mime_type: Bounds of a text.
        count_image_annotations: Bounds of a whole number.
        count_image_job_annotations: Bounds of a whole number.
        count_image_reviewed_annotations: Bounds of a whole number.
        width: Bounds of a whole number.
        height: Bounds of a whole number.
        instance_filename: Bounds of a text.
    """

    created: ImageBoundsOfTimes
    updated: ImageBoundsOfTimes
    review_start: ImageBoundsOfTimes
    review_stop: ImageBoundsOfTimes
    magnification: ImageBoundsOfCounts
    physical_size_x: ImageBoundsOfLengths
    physical_size_y: ImageBoundsOfLengths
    physical_size_z: ImageBoundsOfLengths
    fps: ImageBoundsOfLengths
    format: ImageBoundsOfTexts
    mime_type: ImageBoundsOfTexts
    count_image_annotations: ImageBoundsOfCounts
    count_image_job_annotations: ImageBoundsOfCounts
    count_image_reviewed_annotations: ImageBoundsOfCounts
    width: ImageBoundsOfCounts
    height: ImageBoundsOfCounts
    instance_filename: ImageBoundsOfTexts
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        take = rest.pop
        return cls(
            created=required(take("created", UNSET), "created", ImageBoundsOfTimes.from_dict),
            updated=required(take("updated", UNSET), "updated", ImageBoundsOfTimes.from_dict),
            review_start=required(take("reviewStart", UNSET), "reviewStart", ImageBoundsOfTimes.from_dict),
            review_stop=required(take("reviewStop", UNSET), "reviewStop", ImageBoundsOfTimes.from_dict),
            magnification=required(
                take("magnification", UNSET), "magnification", ImageBoundsOfCounts.from_dict
            ),
            physical_size_x=required(
                take("physicalSizeX", UNSET), "physicalSizeX", ImageBoundsOfLengths.from_dict
            ),
            physical_size_y=required(
                take("physicalSizeY", UNSET), "physicalSizeY", ImageBoundsOfLengths.from_dict
            ),
            physical_size_z=required(
                take("physicalSizeZ", UNSET), "physicalSizeZ", ImageBoundsOfLengths.from_dict
            ),
            fps=required(take("fps", UNSET), "fps", ImageBoundsOfLengths.from_dict),
            format=required(take("format", UNSET), "format", ImageBoundsOfTexts.from_dict),
            mime_type=required(take("mimeType", UNSET), "mimeType", ImageBoundsOfTexts.from_dict),
            count_image_annotations=required(
                take("countImageAnnotations", UNSET), "countImageAnnotations", ImageBoundsOfCounts.from_dict
            ),
            count_image_job_annotations=required(
                take("countImageJobAnnotations", UNSET),
                "countImageJobAnnotations",
                ImageBoundsOfCounts.from_dict,
            ),
            count_image_reviewed_annotations=required(
                take("countImageReviewedAnnotations", UNSET),
                "countImageReviewedAnnotations",
                ImageBoundsOfCounts.from_dict,
            ),
            width=required(take("width", UNSET), "width", ImageBoundsOfCounts.from_dict),
            height=required(take("height", UNSET), "height", ImageBoundsOfCounts.from_dict),
            instance_filename=required(
                take("instanceFilename", UNSET), "instanceFilename", ImageBoundsOfTexts.from_dict
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.created) is not ABSENT:
            data["created"] = encode(value)
        if (value := self.updated) is not ABSENT:
            data["updated"] = encode(value)
        if (value := self.review_start) is not ABSENT:
            data["reviewStart"] = encode(value)
        if (value := self.review_stop) is not ABSENT:
            data["reviewStop"] = encode(value)
        if (value := self.magnification) is not ABSENT:
            data["magnification"] = encode(value)
        if (value := self.physical_size_x) is not ABSENT:
            data["physicalSizeX"] = encode(value)
        if (value := self.physical_size_y) is not ABSENT:
            data["physicalSizeY"] = encode(value)
        if (value := self.physical_size_z) is not ABSENT:
            data["physicalSizeZ"] = encode(value)
        if (value := self.fps) is not ABSENT:
            data["fps"] = encode(value)
        if (value := self.format) is not ABSENT:
            data["format"] = encode(value)
        if (value := self.mime_type) is not ABSENT:
            data["mimeType"] = encode(value)
        if (value := self.count_image_annotations) is not ABSENT:
            data["countImageAnnotations"] = encode(value)
        if (value := self.count_image_job_annotations) is not ABSENT:
            data["countImageJobAnnotations"] = encode(value)
        if (value := self.count_image_reviewed_annotations) is not ABSENT:
            data["countImageReviewedAnnotations"] = encode(value)
        if (value := self.width) is not ABSENT:
            data["width"] = encode(value)
        if (value := self.height) is not ABSENT:
            data["height"] = encode(value)
        if (value := self.instance_filename) is not ABSENT:
            data["instanceFilename"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageInstanceBounds]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_instance_bounds import QUICK

        return QUICK
