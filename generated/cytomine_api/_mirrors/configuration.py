"""Configuration as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.configuration import Configuration


class ConfigurationMirror(Mirror, rename={"class_": "class", "reading_role": "readingRole"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    key: str
    value: str
    reading_role: str


def build_configuration(row: Any) -> Configuration:
    """Return the model of a mirror."""
    self = new(Configuration)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.key = row.key
    self.value = row.value
    self.reading_role = row.reading_role
    self.additional_properties = {}
    return self


def reflect_configuration(model: Any) -> ConfigurationMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.class_, model.id, model.created, model.updated, model.key, model.value, model.reading_role)
    ):
        raise RefusedError
    return ConfigurationMirror(
        model.class_, model.id, model.created, model.updated, model.key, model.value, model.reading_role
    )


QUICK = Quick(ConfigurationMirror, build_configuration, reflect_configuration)
