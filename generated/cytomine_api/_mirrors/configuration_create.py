"""ConfigurationCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.configuration_create import ConfigurationCreate


class ConfigurationCreateMirror(Mirror, rename={"reading_role": "readingRole"}):
    """What is exactly as the document says, and nothing else."""

    key: str
    value: str | int | float
    reading_role: str


def build_configuration_create(row: Any) -> ConfigurationCreate:
    """Return the model of a mirror."""
    self = new(ConfigurationCreate)
    self.key = row.key
    self.value = row.value
    self.reading_role = row.reading_role
    self.additional_properties = {}
    return self


def reflect_configuration_create(model: Any) -> ConfigurationCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.key, model.reading_role))
        or not are_numbers((model.value,))
    ):
        raise RefusedError
    return ConfigurationCreateMirror(model.key, model.value, model.reading_role)


QUICK = Quick(ConfigurationCreateMirror, build_configuration_create, reflect_configuration_create)
