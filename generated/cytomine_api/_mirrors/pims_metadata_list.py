"""PimsMetadataList as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.pims_metadata import PimsMetadataMirror, build_pims_metadata, reflect_pims_metadata
from cytomine_api.models.pims_metadata import PimsMetadata
from cytomine_api.models.pims_metadata_list import PimsMetadataList


class PimsMetadataListMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    size: int
    items: list[PimsMetadataMirror]


REFLECT: Reflect = {PimsMetadata: reflect_pims_metadata}


def build_pims_metadata_list(row: Any) -> PimsMetadataList:
    """Return the model of a mirror."""
    self = new(PimsMetadataList)
    self.size = row.size
    self.items = built(row.items, build_pims_metadata)
    self.additional_properties = {}
    return self


def reflect_pims_metadata_list(model: Any) -> PimsMetadataListMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.size,)):
        raise RefusedError
    return PimsMetadataListMirror(model.size, reflected(model.items, REFLECT))


QUICK = Quick(PimsMetadataListMirror, build_pims_metadata_list, reflect_pims_metadata_list, is_open=True)
