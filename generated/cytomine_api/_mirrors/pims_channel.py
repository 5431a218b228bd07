"""PimsChannel as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.pims_channel import PimsChannel


class PimsChannelMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    index: int
    suggested_name: str | None
    emission_wavelength: int | float | None
    excitation_wavelength: int | float | None
    color: str | None


def build_pims_channel(row: Any) -> PimsChannel:
    """Return the model of a mirror."""
    self = new(PimsChannel)
    self.index = row.index
    self.suggested_name = row.suggested_name
    self.emission_wavelength = row.emission_wavelength
    self.excitation_wavelength = row.excitation_wavelength
    self.color = row.color
    self.additional_properties = {}
    return self


def reflect_pims_channel(model: Any) -> PimsChannelMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.index, model.suggested_name, model.color))
        or not are_numbers((model.emission_wavelength, model.excitation_wavelength))
    ):
        raise RefusedError
    return PimsChannelMirror(
        model.index, model.suggested_name, model.emission_wavelength, model.excitation_wavelength, model.color
    )


QUICK = Quick(PimsChannelMirror, build_pims_channel, reflect_pims_channel)
