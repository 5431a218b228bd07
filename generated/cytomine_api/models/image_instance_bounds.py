"""ImageInstanceBounds. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, record, required

from cytomine_api.models.image_bounds_of_counts import ImageBoundsOfCounts
from cytomine_api.models.image_bounds_of_lengths import ImageBoundsOfLengths
from cytomine_api.models.image_bounds_of_texts import ImageBoundsOfTexts
from cytomine_api.models.image_bounds_of_times import ImageBoundsOfTimes


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
        return cls(
            created=required(rest, "created", ImageBoundsOfTimes.from_dict),
            updated=required(rest, "updated", ImageBoundsOfTimes.from_dict),
            review_start=required(rest, "reviewStart", ImageBoundsOfTimes.from_dict),
            review_stop=required(rest, "reviewStop", ImageBoundsOfTimes.from_dict),
            magnification=required(rest, "magnification", ImageBoundsOfCounts.from_dict),
            physical_size_x=required(rest, "physicalSizeX", ImageBoundsOfLengths.from_dict),
            physical_size_y=required(rest, "physicalSizeY", ImageBoundsOfLengths.from_dict),
            physical_size_z=required(rest, "physicalSizeZ", ImageBoundsOfLengths.from_dict),
            fps=required(rest, "fps", ImageBoundsOfLengths.from_dict),
            format=required(rest, "format", ImageBoundsOfTexts.from_dict),
            mime_type=required(rest, "mimeType", ImageBoundsOfTexts.from_dict),
            count_image_annotations=required(rest, "countImageAnnotations", ImageBoundsOfCounts.from_dict),
            count_image_job_annotations=required(
                rest, "countImageJobAnnotations", ImageBoundsOfCounts.from_dict
            ),
            count_image_reviewed_annotations=required(
                rest, "countImageReviewedAnnotations", ImageBoundsOfCounts.from_dict
            ),
            width=required(rest, "width", ImageBoundsOfCounts.from_dict),
            height=required(rest, "height", ImageBoundsOfCounts.from_dict),
            instance_filename=required(rest, "instanceFilename", ImageBoundsOfTexts.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["created"] = encode(self.created)
        data["updated"] = encode(self.updated)
        data["reviewStart"] = encode(self.review_start)
        data["reviewStop"] = encode(self.review_stop)
        data["magnification"] = encode(self.magnification)
        data["physicalSizeX"] = encode(self.physical_size_x)
        data["physicalSizeY"] = encode(self.physical_size_y)
        data["physicalSizeZ"] = encode(self.physical_size_z)
        data["fps"] = encode(self.fps)
        data["format"] = encode(self.format)
        data["mimeType"] = encode(self.mime_type)
        data["countImageAnnotations"] = encode(self.count_image_annotations)
        data["countImageJobAnnotations"] = encode(self.count_image_job_annotations)
        data["countImageReviewedAnnotations"] = encode(self.count_image_reviewed_annotations)
        data["width"] = encode(self.width)
        data["height"] = encode(self.height)
        data["instanceFilename"] = encode(self.instance_filename)
        data.update(self.additional_properties)
        return data
