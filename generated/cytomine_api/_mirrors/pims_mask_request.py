"""PimsMaskRequest as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_numbers,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.pims_shape import PimsShapeMirror, build_pims_shape, reflect_pims_shape
from cytomine_api.models.pims_mask_request import PimsMaskRequest
from cytomine_api.models.pims_shape import PimsShape


class PimsMaskRequestMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    annotations: PimsShapeMirror | list[PimsShapeMirror]
    context_factor: int | float | None = ABSENT
    height: int | float | None = ABSENT
    width: int | float | None = ABSENT
    length: int | float | None = ABSENT
    zoom: int | None = ABSENT
    level: int | None = ABSENT


REFLECT: Reflect = {PimsShape: reflect_pims_shape}


def build_pims_mask_request(row: Any) -> PimsMaskRequest:
    """Return the model of a mirror."""
    self = new(PimsMaskRequest)
    self.annotations = (
        build_pims_shape(row.annotations)
        if type(row.annotations) is PimsShapeMirror
        else built(row.annotations, build_pims_shape)
    )
    self.context_factor = row.context_factor
    self.height = row.height
    self.width = row.width
    self.length = row.length
    self.zoom = row.zoom
    self.level = row.level
    self.additional_properties = {}
    return self


def reflect_pims_mask_request(model: Any) -> PimsMaskRequestMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.zoom, model.level))
        or not are_numbers((model.context_factor, model.height, model.width, model.length))
    ):
        raise RefusedError
    return PimsMaskRequestMirror(
        reflected(model.annotations, REFLECT),
        model.context_factor,
        model.height,
        model.width,
        model.length,
        model.zoom,
        model.level,
    )


QUICK = Quick(PimsMaskRequestMirror, build_pims_mask_request, reflect_pims_mask_request)
