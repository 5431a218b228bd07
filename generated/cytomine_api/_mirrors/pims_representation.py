"""PimsRepresentation as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    reflected,
)

from cytomine_api._mirrors.pims_pyramid import PimsPyramidMirror, build_pims_pyramid, reflect_pims_pyramid
from cytomine_api.models.pims_file import PimsFile
from cytomine_api.models.pims_pyramid import PimsPyramid
from cytomine_api.models.pims_representation import PimsRepresentation


class PimsRepresentationMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    role: str
    file: Any
    pyramid: PimsPyramidMirror = ABSENT


REFLECT: Reflect = {PimsPyramid: reflect_pims_pyramid}


def build_pims_representation(row: Any) -> PimsRepresentation:
    """Return the model of a mirror."""
    self = new(PimsRepresentation)
    self.role = row.role
    self.file = PimsFile.from_dict(row.file)
    self.pyramid = build_pims_pyramid(row.pyramid) if type(row.pyramid) is PimsPyramidMirror else row.pyramid
    self.additional_properties = {}
    return self


def reflect_pims_representation(model: Any) -> PimsRepresentationMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.role,)):
        raise RefusedError
    return PimsRepresentationMirror(
        model.role,
        reflected(model.file, REFLECT),
        reflect_pims_pyramid(model.pyramid)
        if type(model.pyramid) is PimsPyramid
        else reflected(model.pyramid, REFLECT),
    )


QUICK = Quick(PimsRepresentationMirror, build_pims_representation, reflect_pims_representation, is_open=True)
