"""ImageBoundsOfTimes as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.image_bounds_of_times import ImageBoundsOfTimes


class ImageBoundsOfTimesMirror(Mirror, rename={"list_": "list"}):
    """What is exactly as the document says, and nothing else."""

    min: int | None
    max: int | None
    list_: list[int]


def build_image_bounds_of_times(row: Any) -> ImageBoundsOfTimes:
    """Return the model of a mirror."""
    self = new(ImageBoundsOfTimes)
    self.min = row.min
    self.max = row.max
    self.list_ = row.list_
    self.additional_properties = {}
    return self


def reflect_image_bounds_of_times(model: Any) -> ImageBoundsOfTimesMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.min, model.max)):
        raise RefusedError
    return ImageBoundsOfTimesMirror(model.min, model.max, plain_list(model.list_))


QUICK = Quick(ImageBoundsOfTimesMirror, build_image_bounds_of_times, reflect_image_bounds_of_times)
