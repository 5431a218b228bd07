"""PimsMetadataAnnotation as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    plain_list,
    reflected,
)

from cytomine_api.models.json_object import JsonObject
from cytomine_api.models.pims_metadata_annotation import PimsMetadataAnnotation


class PimsMetadataAnnotationMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    geometry: str
    terms: list[str]
    properties: Any
    channels: list[int]
    z_slices: list[int]
    timepoints: list[int]


REFLECT: Reflect = {}


def build_pims_metadata_annotation(row: Any) -> PimsMetadataAnnotation:
    """Return the model of a mirror."""
    self = new(PimsMetadataAnnotation)
    self.geometry = row.geometry
    self.terms = row.terms
    self.properties = JsonObject.from_dict(row.properties)
    self.channels = row.channels
    self.z_slices = row.z_slices
    self.timepoints = row.timepoints
    self.additional_properties = {}
    return self


def reflect_pims_metadata_annotation(model: Any) -> PimsMetadataAnnotationMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.geometry,)):
        raise RefusedError
    return PimsMetadataAnnotationMirror(
        model.geometry,
        plain_list(model.terms),
        reflected(model.properties, REFLECT),
        plain_list(model.channels),
        plain_list(model.z_slices),
        plain_list(model.timepoints),
    )


QUICK = Quick(
    PimsMetadataAnnotationMirror,
    build_pims_metadata_annotation,
    reflect_pims_metadata_annotation,
    is_open=True,
)
