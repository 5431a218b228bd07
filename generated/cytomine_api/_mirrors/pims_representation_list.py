"""PimsRepresentationList as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.pims_representation import (
    PimsRepresentationMirror,
    build_pims_representation,
    reflect_pims_representation,
)
from cytomine_api.models.pims_representation import PimsRepresentation
from cytomine_api.models.pims_representation_list import PimsRepresentationList


class PimsRepresentationListMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    size: int
    items: list[PimsRepresentationMirror]


REFLECT: Reflect = {PimsRepresentation: reflect_pims_representation}


def build_pims_representation_list(row: Any) -> PimsRepresentationList:
    """Return the model of a mirror."""
    self = new(PimsRepresentationList)
    self.size = row.size
    self.items = built(row.items, build_pims_representation)
    self.additional_properties = {}
    return self


def reflect_pims_representation_list(model: Any) -> PimsRepresentationListMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.size,)):
        raise RefusedError
    return PimsRepresentationListMirror(model.size, reflected(model.items, REFLECT))


QUICK = Quick(
    PimsRepresentationListMirror,
    build_pims_representation_list,
    reflect_pims_representation_list,
    is_open=True,
)
