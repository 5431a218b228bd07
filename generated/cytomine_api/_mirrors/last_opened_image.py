"""LastOpenedImage as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.last_opened_image import LastOpenedImage


class LastOpenedImageMirror(Mirror, rename={"instance_filename": "instanceFilename"}):
    """What is exactly as the document says, and nothing else."""

    id: int
    date: int
    thumb: str
    instance_filename: str
    project: int


def build_last_opened_image(row: Any) -> LastOpenedImage:
    """Return the model of a mirror."""
    self = new(LastOpenedImage)
    self.id = row.id
    self.date = row.date
    self.thumb = row.thumb
    self.instance_filename = row.instance_filename
    self.project = row.project
    self.additional_properties = {}
    return self


def reflect_last_opened_image(model: Any) -> LastOpenedImageMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.id, model.date, model.thumb, model.instance_filename, model.project)
    ):
        raise RefusedError
    return LastOpenedImageMirror(model.id, model.date, model.thumb, model.instance_filename, model.project)


QUICK = Quick(LastOpenedImageMirror, build_last_opened_image, reflect_last_opened_image)
