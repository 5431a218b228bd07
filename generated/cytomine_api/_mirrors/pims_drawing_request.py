"""PimsDrawingRequest as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import (
    ABSENT,
    RefusedError,
)
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
from cytomine_api.models.pims_drawing_request import PimsDrawingRequest
from cytomine_api.models.pims_shape import PimsShape


class PimsDrawingRequestMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    annotations: PimsShapeMirror | list[PimsShapeMirror]
    context_factor: int | float | None = ABSENT
    height: int | float | None = ABSENT
    width: int | float | None = ABSENT
    length: int | float | None = ABSENT
    zoom: int | None = ABSENT
    level: int | None = ABSENT
    channels: list[int | str] | None = ABSENT
    z_slices: int | None = ABSENT
    timepoints: int | None = ABSENT
    c_reduction: str | None = ABSENT
    min_intensities: int | str | list[int | str] | None = ABSENT
    max_intensities: int | str | list[int | str] | None = ABSENT
    colormaps: str | list[str] | None = ABSENT
    filters: str | list[str] | None = ABSENT
    gammas: int | float | list[int | float] | None = ABSENT
    threshold: int | float | None = ABSENT
    point_envelope_length: int | None = ABSENT
    point_cross: str | None = ABSENT
    try_square: bool | None = ABSENT
    log: bool | None = ABSENT


REFLECT: Reflect = {PimsShape: reflect_pims_shape}


def build_pims_drawing_request(row: Any) -> PimsDrawingRequest:
    """Return the model of a mirror."""
    self = new(PimsDrawingRequest)
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
    self.channels = row.channels
    self.z_slices = row.z_slices
    self.timepoints = row.timepoints
    self.c_reduction = row.c_reduction
    self.min_intensities = row.min_intensities
    self.max_intensities = row.max_intensities
    self.colormaps = row.colormaps
    self.filters = row.filters
    self.gammas = row.gammas
    self.threshold = row.threshold
    self.point_envelope_length = row.point_envelope_length
    self.point_cross = row.point_cross
    self.try_square = row.try_square
    self.log = row.log
    self.additional_properties = {}
    return self


def reflect_pims_drawing_request(model: Any) -> PimsDrawingRequestMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (
                model.zoom,
                model.level,
                model.channels,
                model.z_slices,
                model.timepoints,
                model.c_reduction,
                model.min_intensities,
                model.max_intensities,
                model.colormaps,
                model.filters,
                model.gammas,
                model.point_envelope_length,
                model.point_cross,
                model.try_square,
                model.log,
            )
        )
        or not are_numbers((model.context_factor, model.height, model.width, model.length, model.threshold))
    ):
        raise RefusedError
    return PimsDrawingRequestMirror(
        reflected(model.annotations, REFLECT),
        model.context_factor,
        model.height,
        model.width,
        model.length,
        model.zoom,
        model.level,
        model.channels,
        model.z_slices,
        model.timepoints,
        model.c_reduction,
        model.min_intensities,
        model.max_intensities,
        model.colormaps,
        model.filters,
        model.gammas,
        model.threshold,
        model.point_envelope_length,
        model.point_cross,
        model.try_square,
        model.log,
    )


QUICK = Quick(PimsDrawingRequestMirror, build_pims_drawing_request, reflect_pims_drawing_request)
