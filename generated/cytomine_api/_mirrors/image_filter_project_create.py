"""ImageFilterProjectCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_filter_project_create import ImageFilterProjectCreate


class ImageFilterProjectCreateMirror(Mirror, rename={"image_filter": "imageFilter"}):
    """What is exactly as the document says, and nothing else."""

    image_filter: int
    project: int


def build_image_filter_project_create(row: Any) -> ImageFilterProjectCreate:
    """Return the model of a mirror."""
    self = new(ImageFilterProjectCreate)
    self.image_filter = row.image_filter
    self.project = row.project
    self.additional_properties = {}
    return self


def reflect_image_filter_project_create(model: Any) -> ImageFilterProjectCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.image_filter, model.project)):
        raise RefusedError
    return ImageFilterProjectCreateMirror(model.image_filter, model.project)


QUICK = Quick(
    ImageFilterProjectCreateMirror, build_image_filter_project_create, reflect_image_filter_project_create
)
