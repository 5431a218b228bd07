"""PimsAssociatedImage as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_associated_image import PimsAssociatedImage


class PimsAssociatedImageMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    name: str
    width: int
    height: int
    n_channels: int


def build_pims_associated_image(row: Any) -> PimsAssociatedImage:
    """Return the model of a mirror."""
    self = new(PimsAssociatedImage)
    self.name = row.name
    self.width = row.width
    self.height = row.height
    self.n_channels = row.n_channels
    self.additional_properties = {}
    return self


def reflect_pims_associated_image(model: Any) -> PimsAssociatedImageMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.name, model.width, model.height, model.n_channels)
    ):
        raise RefusedError
    return PimsAssociatedImageMirror(model.name, model.width, model.height, model.n_channels)


QUICK = Quick(PimsAssociatedImageMirror, build_pims_associated_image, reflect_pims_associated_image)
