"""PimsMicroscope as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_microscope import PimsMicroscope


class PimsMicroscopeMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    model: str | None


def build_pims_microscope(row: Any) -> PimsMicroscope:
    """Return the model of a mirror."""
    self = new(PimsMicroscope)
    self.model = row.model
    self.additional_properties = {}
    return self


def reflect_pims_microscope(model: Any) -> PimsMicroscopeMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.model,)):
        raise RefusedError
    return PimsMicroscopeMirror(model.model)


QUICK = Quick(PimsMicroscopeMirror, build_pims_microscope, reflect_pims_microscope)
