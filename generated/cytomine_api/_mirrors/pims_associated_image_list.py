"""PimsAssociatedImageList as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.pims_associated_image import (
    PimsAssociatedImageMirror,
    build_pims_associated_image,
    reflect_pims_associated_image,
)
from cytomine_api.models.pims_associated_image import PimsAssociatedImage
from cytomine_api.models.pims_associated_image_list import PimsAssociatedImageList


class PimsAssociatedImageListMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    size: int
    items: list[PimsAssociatedImageMirror]


REFLECT: Reflect = {PimsAssociatedImage: reflect_pims_associated_image}


def build_pims_associated_image_list(row: Any) -> PimsAssociatedImageList:
    """Return the model of a mirror."""
    self = new(PimsAssociatedImageList)
    self.size = row.size
    self.items = built(row.items, build_pims_associated_image)
    self.additional_properties = {}
    return self


def reflect_pims_associated_image_list(model: Any) -> PimsAssociatedImageListMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.size,)):
        raise RefusedError
    return PimsAssociatedImageListMirror(model.size, reflected(model.items, REFLECT))


QUICK = Quick(
    PimsAssociatedImageListMirror, build_pims_associated_image_list, reflect_pims_associated_image_list
)
