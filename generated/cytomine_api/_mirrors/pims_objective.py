"""PimsObjective as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    new,
)

from cytomine_api.models.pims_objective import PimsObjective


class PimsObjectiveMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    nominal_magnification: int | float | None
    calibrated_magnification: int | float | None


def build_pims_objective(row: Any) -> PimsObjective:
    """Return the model of a mirror."""
    self = new(PimsObjective)
    self.nominal_magnification = row.nominal_magnification
    self.calibrated_magnification = row.calibrated_magnification
    self.additional_properties = {}
    return self


def reflect_pims_objective(model: Any) -> PimsObjectiveMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_numbers(
        (model.nominal_magnification, model.calibrated_magnification)
    ):
        raise RefusedError
    return PimsObjectiveMirror(model.nominal_magnification, model.calibrated_magnification)


QUICK = Quick(PimsObjectiveMirror, build_pims_objective, reflect_pims_objective)
