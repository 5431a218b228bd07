"""PimsShapesWish as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_numbers,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.pims_shape import PimsShapeMirror, build_pims_shape, reflect_pims_shape
from cytomine_api.models.pims_shape import PimsShape
from cytomine_api.models.pims_shapes_wish import PimsShapesWish


class PimsShapesWishMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    annotations: PimsShapeMirror | list[PimsShapeMirror]
    context_factor: int | float | None = ABSENT


REFLECT: Reflect = {PimsShape: reflect_pims_shape}


def build_pims_shapes_wish(row: Any) -> PimsShapesWish:
    """Return the model of a mirror."""
    self = new(PimsShapesWish)
    self.annotations = (
        build_pims_shape(row.annotations)
        if type(row.annotations) is PimsShapeMirror
        else built(row.annotations, build_pims_shape)
    )
    self.context_factor = row.context_factor
    self.additional_properties = {}
    return self


def reflect_pims_shapes_wish(model: Any) -> PimsShapesWishMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_numbers((model.context_factor,)):
        raise RefusedError
    return PimsShapesWishMirror(reflected(model.annotations, REFLECT), model.context_factor)


QUICK = Quick(PimsShapesWishMirror, build_pims_shapes_wish, reflect_pims_shapes_wish)
