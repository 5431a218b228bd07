"""RawMetadata as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.raw_metadata import RawMetadata


class RawMetadataMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    key: str
    value: Any
    type: str
    namespace: str | None


def build_raw_metadata(row: Any) -> RawMetadata:
    """Return the model of a mirror."""
    self = new(RawMetadata)
    self.key = row.key
    self.value = row.value
    self.type = row.type
    self.namespace = row.namespace
    self.additional_properties = {}
    return self


def reflect_raw_metadata(model: Any) -> RawMetadataMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.key, model.value, model.type, model.namespace)):
        raise RefusedError
    return RawMetadataMirror(model.key, model.value, model.type, model.namespace)


QUICK = Quick(RawMetadataMirror, build_raw_metadata, reflect_raw_metadata, is_open=True)
