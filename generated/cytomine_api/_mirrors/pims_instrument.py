"""PimsInstrument as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    new,
    reflected,
)

from cytomine_api._mirrors.pims_microscope import (
    PimsMicroscopeMirror,
    build_pims_microscope,
    reflect_pims_microscope,
)
from cytomine_api._mirrors.pims_objective import (
    PimsObjectiveMirror,
    build_pims_objective,
    reflect_pims_objective,
)
from cytomine_api.models.pims_instrument import PimsInstrument
from cytomine_api.models.pims_microscope import PimsMicroscope
from cytomine_api.models.pims_objective import PimsObjective


class PimsInstrumentMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    microscope: PimsMicroscopeMirror
    objective: PimsObjectiveMirror


REFLECT: Reflect = {PimsMicroscope: reflect_pims_microscope, PimsObjective: reflect_pims_objective}


def build_pims_instrument(row: Any) -> PimsInstrument:
    """Return the model of a mirror."""
    self = new(PimsInstrument)
    self.microscope = build_pims_microscope(row.microscope)
    self.objective = build_pims_objective(row.objective)
    self.additional_properties = {}
    return self


def reflect_pims_instrument(model: Any) -> PimsInstrumentMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties:
        raise RefusedError
    return PimsInstrumentMirror(
        reflect_pims_microscope(model.microscope)
        if type(model.microscope) is PimsMicroscope
        else reflected(model.microscope, REFLECT),
        reflect_pims_objective(model.objective)
        if type(model.objective) is PimsObjective
        else reflected(model.objective, REFLECT),
    )


QUICK = Quick(PimsInstrumentMirror, build_pims_instrument, reflect_pims_instrument)
