"""PimsMetadataAnnotationList as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.pims_metadata_annotation import (
    PimsMetadataAnnotationMirror,
    build_pims_metadata_annotation,
    reflect_pims_metadata_annotation,
)
from cytomine_api.models.pims_metadata_annotation import PimsMetadataAnnotation
from cytomine_api.models.pims_metadata_annotation_list import PimsMetadataAnnotationList


class PimsMetadataAnnotationListMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    size: int
    items: list[PimsMetadataAnnotationMirror]


REFLECT: Reflect = {PimsMetadataAnnotation: reflect_pims_metadata_annotation}


def build_pims_metadata_annotation_list(row: Any) -> PimsMetadataAnnotationList:
    """Return the model of a mirror."""
    self = new(PimsMetadataAnnotationList)
    self.size = row.size
    self.items = built(row.items, build_pims_metadata_annotation)
    self.additional_properties = {}
    return self


def reflect_pims_metadata_annotation_list(model: Any) -> PimsMetadataAnnotationListMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.size,)):
        raise RefusedError
    return PimsMetadataAnnotationListMirror(model.size, reflected(model.items, REFLECT))


QUICK = Quick(
    PimsMetadataAnnotationListMirror,
    build_pims_metadata_annotation_list,
    reflect_pims_metadata_annotation_list,
    is_open=True,
)
