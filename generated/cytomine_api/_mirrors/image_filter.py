"""ImageFilter as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.image_filter import ImageFilter


class ImageFilterMirror(Mirror, rename={"class_": "class", "base_url": "baseUrl"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    method: str
    base_url: str
    available: bool


def build_image_filter(row: Any) -> ImageFilter:
    """Return the model of a mirror."""
    self = new(ImageFilter)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.name = row.name
    self.method = row.method
    self.base_url = row.base_url
    self.available = row.available
    self.additional_properties = {}
    return self


def reflect_image_filter(model: Any) -> ImageFilterMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.updated,
            model.name,
            model.method,
            model.base_url,
            model.available,
        )
    ):
        raise RefusedError
    return ImageFilterMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.name,
        model.method,
        model.base_url,
        model.available,
    )


QUICK = Quick(ImageFilterMirror, build_image_filter, reflect_image_filter)
