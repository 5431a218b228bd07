"""ImageBoundsOfCounts as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.image_bounds_of_counts import ImageBoundsOfCounts


class ImageBoundsOfCountsMirror(Mirror, rename={"list_": "list"}):
    """What is exactly as the document says, and nothing else."""

    min: int | None
    max: int | None
    list_: list[int]


def build_image_bounds_of_counts(row: Any) -> ImageBoundsOfCounts:
    """Return the model of a mirror."""
    self = new(ImageBoundsOfCounts)
    self.min = row.min
    self.max = row.max
    self.list_ = row.list_
    self.additional_properties = {}
    return self


def reflect_image_bounds_of_counts(model: Any) -> ImageBoundsOfCountsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.min, model.max)):
        raise RefusedError
    return ImageBoundsOfCountsMirror(model.min, model.max, plain_list(model.list_))


QUICK = Quick(ImageBoundsOfCountsMirror, build_image_bounds_of_counts, reflect_image_bounds_of_counts)
