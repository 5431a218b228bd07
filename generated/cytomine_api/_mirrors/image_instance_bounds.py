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

from cytomine_api._mirrors.image_bounds_of_counts import (
    ImageBoundsOfCountsMirror,
    build_image_bounds_of_counts,
    reflect_image_bounds_of_counts,
)
from cytomine_api._mirrors.image_bounds_of_lengths import (
    ImageBoundsOfLengthsMirror,
    build_image_bounds_of_lengths,
    reflect_image_bounds_of_lengths,
)
from cytomine_api._mirrors.image_bounds_of_texts import (
    ImageBoundsOfTextsMirror,
    build_image_bounds_of_texts,
    reflect_image_bounds_of_texts,
)
from cytomine_api._mirrors.image_bounds_of_times import (
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
        reflect_image_bounds_of_times(model.created)
        if type(model.created) is ImageBoundsOfTimes
        else reflected(model.created, REFLECT),
        reflect_image_bounds_of_times(model.updated)
        if type(model.updated) is ImageBoundsOfTimes
        else reflected(model.updated, REFLECT),
        reflect_image_bounds_of_times(model.review_start)
        if type(model.review_start) is ImageBoundsOfTimes
        else reflected(model.review_start, REFLECT),
        reflect_image_bounds_of_times(model.review_stop)
        if type(model.review_stop) is ImageBoundsOfTimes
        else reflected(model.review_stop, REFLECT),
        reflect_image_bounds_of_counts(model.magnification)
        if type(model.magnification) is ImageBoundsOfCounts
        else reflected(model.magnification, REFLECT),
        reflect_image_bounds_of_lengths(model.physical_size_x)
        if type(model.physical_size_x) is ImageBoundsOfLengths
        else reflected(model.physical_size_x, REFLECT),
        reflect_image_bounds_of_lengths(model.physical_size_y)
        if type(model.physical_size_y) is ImageBoundsOfLengths
        else reflected(model.physical_size_y, REFLECT),
        reflect_image_bounds_of_lengths(model.physical_size_z)
        if type(model.physical_size_z) is ImageBoundsOfLengths
        else reflected(model.physical_size_z, REFLECT),
        reflect_image_bounds_of_lengths(model.fps)
        if type(model.fps) is ImageBoundsOfLengths
        else reflected(model.fps, REFLECT),
        reflect_image_bounds_of_texts(model.format)
        if type(model.format) is ImageBoundsOfTexts
        else reflected(model.format, REFLECT),
        reflect_image_bounds_of_texts(model.mime_type)
        if type(model.mime_type) is ImageBoundsOfTexts
        else reflected(model.mime_type, REFLECT),
        reflect_image_bounds_of_counts(model.count_image_annotations)
        if type(model.count_image_annotations) is ImageBoundsOfCounts
        else reflected(model.count_image_annotations, REFLECT),
        reflect_image_bounds_of_counts(model.count_image_job_annotations)
        if type(model.count_image_job_annotations) is ImageBoundsOfCounts
        else reflected(model.count_image_job_annotations, REFLECT),
        reflect_image_bounds_of_counts(model.count_image_reviewed_annotations)
        if type(model.count_image_reviewed_annotations) is ImageBoundsOfCounts
        else reflected(model.count_image_reviewed_annotations, REFLECT),
        reflect_image_bounds_of_counts(model.width)
        if type(model.width) is ImageBoundsOfCounts
        else reflected(model.width, REFLECT),
        reflect_image_bounds_of_counts(model.height)
        if type(model.height) is ImageBoundsOfCounts
        else reflected(model.height, REFLECT),
        reflect_image_bounds_of_texts(model.instance_filename)
        if type(model.instance_filename) is ImageBoundsOfTexts
        else reflected(model.instance_filename, REFLECT),
    )


QUICK = Quick(ImageInstanceBoundsMirror, build_image_instance_bounds, reflect_image_instance_bounds)
