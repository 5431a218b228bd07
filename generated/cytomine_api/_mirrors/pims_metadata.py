"""PimsMetadata as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_metadata import PimsMetadata


class PimsMetadataMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    key: str
    value: Any
    type: str
    namespace: str | None


def build_pims_metadata(row: Any) -> PimsMetadata:
    """Return the model of a mirror."""
    self = new(PimsMetadata)
    self.key = row.key
    self.value = row.value
    self.type = row.type
    self.namespace = row.namespace
    self.additional_properties = {}
    return self


def reflect_pims_metadata(model: Any) -> PimsMetadataMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.key, model.value, model.type, model.namespace)):
        raise RefusedError
    return PimsMetadataMirror(model.key, model.value, model.type, model.namespace)


QUICK = Quick(PimsMetadataMirror, build_pims_metadata, reflect_pims_metadata, is_open=True)
