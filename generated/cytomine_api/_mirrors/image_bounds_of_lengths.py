"""ImageBoundsOfLengths as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_numbers,
    new,
    reflected,
)

from cytomine_api.models.image_bounds_of_lengths import ImageBoundsOfLengths


class ImageBoundsOfLengthsMirror(Mirror, rename={"list_": "list"}):
    """What is exactly as the document says, and nothing else."""

    min: int | float | None
    max: int | float | None
    list_: list[int | float]


REFLECT: Reflect = {}


def build_image_bounds_of_lengths(row: Any) -> ImageBoundsOfLengths:
    """Return the model of a mirror."""
    self = new(ImageBoundsOfLengths)
    self.min = row.min
    self.max = row.max
    self.list_ = row.list_
    self.additional_properties = {}
    return self


def reflect_image_bounds_of_lengths(model: Any) -> ImageBoundsOfLengthsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_numbers((model.min, model.max)):
        raise RefusedError
    return ImageBoundsOfLengthsMirror(model.min, model.max, reflected(model.list_, REFLECT))


QUICK = Quick(ImageBoundsOfLengthsMirror, build_image_bounds_of_lengths, reflect_image_bounds_of_lengths)
