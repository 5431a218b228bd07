"""PimsFilterList as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.pims_filter import PimsFilterMirror, build_pims_filter, reflect_pims_filter
from cytomine_api.models.pims_filter import PimsFilter
from cytomine_api.models.pims_filter_list import PimsFilterList


class PimsFilterListMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    size: int
    items: list[PimsFilterMirror]


REFLECT: Reflect = {PimsFilter: reflect_pims_filter}


def build_pims_filter_list(row: Any) -> PimsFilterList:
    """Return the model of a mirror."""
    self = new(PimsFilterList)
    self.size = row.size
    self.items = built(row.items, build_pims_filter)
    self.additional_properties = {}
    return self


def reflect_pims_filter_list(model: Any) -> PimsFilterListMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.size,)):
        raise RefusedError
    return PimsFilterListMirror(model.size, reflected(model.items, REFLECT))


QUICK = Quick(PimsFilterListMirror, build_pims_filter_list, reflect_pims_filter_list)
