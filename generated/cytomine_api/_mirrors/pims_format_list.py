"""PimsFormatList as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.pims_format import PimsFormatMirror, build_pims_format, reflect_pims_format
from cytomine_api.models.pims_format import PimsFormat
from cytomine_api.models.pims_format_list import PimsFormatList


class PimsFormatListMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    size: int
    items: list[PimsFormatMirror]


REFLECT: Reflect = {PimsFormat: reflect_pims_format}


def build_pims_format_list(row: Any) -> PimsFormatList:
    """Return the model of a mirror."""
    self = new(PimsFormatList)
    self.size = row.size
    self.items = built(row.items, build_pims_format)
    self.additional_properties = {}
    return self


def reflect_pims_format_list(model: Any) -> PimsFormatListMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.size,)):
        raise RefusedError
    return PimsFormatListMirror(model.size, reflected(model.items, REFLECT))


QUICK = Quick(PimsFormatListMirror, build_pims_format_list, reflect_pims_format_list)
