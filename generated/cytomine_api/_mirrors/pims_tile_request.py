"""PimsTileRequest as msgspec reads and writes it. Generated: edit the document, then generate."""

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
    new,
    reflected,
)

from cytomine_api._mirrors.pims_zoom_index import (
    PimsZoomIndexMirror,
    build_pims_zoom_index,
    reflect_pims_zoom_index,
)
from cytomine_api.models.pims_tile_request import PimsTileRequest
from cytomine_api.models.pims_zoom_index import PimsZoomIndex


class PimsTileRequestMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    tile: PimsZoomIndexMirror
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
    log: bool | None = ABSENT


REFLECT: Reflect = {PimsZoomIndex: reflect_pims_zoom_index}


def build_pims_tile_request(row: Any) -> PimsTileRequest:
    """Return the model of a mirror."""
    self = new(PimsTileRequest)
    self.tile = build_pims_zoom_index(row.tile)
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
    self.log = row.log
    self.additional_properties = {}
    return self


def reflect_pims_tile_request(model: Any) -> PimsTileRequestMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (
                model.channels,
                model.z_slices,
                model.timepoints,
                model.c_reduction,
                model.min_intensities,
                model.max_intensities,
                model.colormaps,
                model.filters,
                model.gammas,
                model.log,
            )
        )
        or not are_numbers((model.threshold,))
    ):
        raise RefusedError
    return PimsTileRequestMirror(
        reflected(model.tile, REFLECT),
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
        model.log,
    )


QUICK = Quick(PimsTileRequestMirror, build_pims_tile_request, reflect_pims_tile_request)
