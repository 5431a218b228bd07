"""ImageInstanceBounds as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    new,
    reflected,
)

from cytomine_api.mirrors.image_bounds_of_counts import (
    ImageBoundsOfCountsMirror,
    build_image_bounds_of_counts,
    reflect_image_bounds_of_counts,
)
from cytomine_api.mirrors.image_bounds_of_lengths import (
    ImageBoundsOfLengthsMirror,
    build_image_bounds_of_lengths,
    reflect_image_bounds_of_lengths,
)
from cytomine_api.mirrors.image_bounds_of_texts import (
    ImageBoundsOfTextsMirror,
    build_image_bounds_of_texts,
    reflect_image_bounds_of_texts,
)
from cytomine_api.mirrors.image_bounds_of_times import (
    ImageBoundsOfTimesMirror,
    build_image_bounds_of_times,
    reflect_image_bounds_of_times,
)
from cytomine_api.models.image_bounds_of_counts import ImageBoundsOfCounts
from cytomine_api.models.image_bounds_of_lengths import ImageBoundsOfLengths
from cytomine_api.models.image_bounds_of_texts import ImageBoundsOfTexts
from cytomine_api.models.image_bounds_of_times import ImageBoundsOfTimes
from cytomine_api.models.image_instance_bounds import ImageInstanceBounds


class ImageInstanceBoundsMirror(
    Mirror,
    rename={
        "review_start": "reviewStart",
        "review_stop": "reviewStop",
        "physical_size_x": "physicalSizeX",
        "physical_size_y": "physicalSizeY",
        "physical_size_z": "physicalSizeZ",
        "mime_type": "mimeType",
        "count_image_annotations": "countImageAnnotations",
        "count_image_job_annotations": "countImageJobAnnotations",
        "count_image_reviewed_annotations": "countImageReviewedAnnotations",
        "instance_filename": "instanceFilename",
    },
):
    """What is exactly as the document says, and nothing else."""

    created: ImageBoundsOfTimesMirror
    updated: ImageBoundsOfTimesMirror
    review_start: ImageBoundsOfTimesMirror
    review_stop: ImageBoundsOfTimesMirror
    magnification: ImageBoundsOfCountsMirror
    physical_size_x: ImageBoundsOfLengthsMirror
    physical_size_y: ImageBoundsOfLengthsMirror
    physical_size_z: ImageBoundsOfLengthsMirror
    fps: ImageBoundsOfLengthsMirror
    format: ImageBoundsOfTextsMirror
    mime_type: ImageBoundsOfTextsMirror
    count_image_annotations: ImageBoundsOfCountsMirror
    count_image_job_annotations: ImageBoundsOfCountsMirror
    count_image_reviewed_annotations: ImageBoundsOfCountsMirror
    width: ImageBoundsOfCountsMirror
    height: ImageBoundsOfCountsMirror
    instance_filename: ImageBoundsOfTextsMirror


REFLECT: Reflect = {
    ImageBoundsOfCounts: reflect_image_bounds_of_counts,
    ImageBoundsOfLengths: reflect_image_bounds_of_lengths,
    ImageBoundsOfTexts: reflect_image_bounds_of_texts,
    ImageBoundsOfTimes: reflect_image_bounds_of_times,
}


def build_image_instance_bounds(row: Any) -> ImageInstanceBounds:
    """Return the model of a mirror."""
    self = new(ImageInstanceBounds)
    self.created = build_image_bounds_of_times(row.created)
    self.updated = build_image_bounds_of_times(row.updated)
    self.review_start = build_image_bounds_of_times(row.review_start)
    self.review_stop = build_image_bounds_of_times(row.review_stop)
    self.magnification = build_image_bounds_of_counts(row.magnification)
    self.physical_size_x = build_image_bounds_of_lengths(row.physical_size_x)
    self.physical_size_y = build_image_bounds_of_lengths(row.physical_size_y)
    self.physical_size_z = build_image_bounds_of_lengths(row.physical_size_z)
    self.fps = build_image_bounds_of_lengths(row.fps)
    self.format = build_image_bounds_of_texts(row.format)
    self.mime_type = build_image_bounds_of_texts(row.mime_type)
    self.count_image_annotations = build_image_bounds_of_counts(row.count_image_annotations)
    self.count_image_job_annotations = build_image_bounds_of_counts(row.count_image_job_annotations)
    self.count_image_reviewed_annotations = build_image_bounds_of_counts(row.count_image_reviewed_annotations)
    self.width = build_image_bounds_of_counts(row.width)
    self.height = build_image_bounds_of_counts(row.height)
    self.instance_filename = build_image_bounds_of_texts(row.instance_filename)
    self.additional_properties = {}
    return self


def reflect_image_instance_bounds(model: Any) -> ImageInstanceBoundsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties:
        raise RefusedError
    return ImageInstanceBoundsMirror(
        reflected(model.created, REFLECT),
        reflected(model.updated, REFLECT),
        reflected(model.review_start, REFLECT),
        reflected(model.review_stop, REFLECT),
        reflected(model.magnification, REFLECT),
        reflected(model.physical_size_x, REFLECT),
        reflected(model.physical_size_y, REFLECT),
        reflected(model.physical_size_z, REFLECT),
        reflected(model.fps, REFLECT),
        reflected(model.format, REFLECT),
        reflected(model.mime_type, REFLECT),
        reflected(model.count_image_annotations, REFLECT),
        reflected(model.count_image_job_annotations, REFLECT),
        reflected(model.count_image_reviewed_annotations, REFLECT),
        reflected(model.width, REFLECT),
        reflected(model.height, REFLECT),
        reflected(model.instance_filename, REFLECT),
    )


QUICK = Quick(ImageInstanceBoundsMirror, build_image_instance_bounds, reflect_image_instance_bounds)
