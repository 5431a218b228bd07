"""ConfigurationUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.configuration_update import ConfigurationUpdate


class ConfigurationUpdateMirror(Mirror, rename={"reading_role": "readingRole"}):
    """What is exactly as the document says, and nothing else."""

    key: str
    value: str | int | float
    reading_role: str
    created: str | int | None = ABSENT


def build_configuration_update(row: Any) -> ConfigurationUpdate:
    """Return the model of a mirror."""
    self = new(ConfigurationUpdate)
    self.key = row.key
    self.value = row.value
    self.reading_role = row.reading_role
    self.created = row.created
    self.additional_properties = {}
    return self


def reflect_configuration_update(model: Any) -> ConfigurationUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.key, model.reading_role, model.created))
        or not are_numbers((model.value,))
    ):
        raise RefusedError
    return ConfigurationUpdateMirror(model.key, model.value, model.reading_role, model.created)


QUICK = Quick(ConfigurationUpdateMirror, build_configuration_update, reflect_configuration_update)
