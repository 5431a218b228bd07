"""PimsFilter as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.pims_filter import PimsFilter


class PimsFilterMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: str
    aliases: list[str]
    name: str
    type: str
    description: str | None


def build_pims_filter(row: Any) -> PimsFilter:
    """Return the model of a mirror."""
    self = new(PimsFilter)
    self.id = row.id
    self.aliases = row.aliases
    self.name = row.name
    self.type = row.type
    self.description = row.description
    self.additional_properties = {}
    return self


def reflect_pims_filter(model: Any) -> PimsFilterMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.name, model.type, model.description)):
        raise RefusedError
    return PimsFilterMirror(model.id, plain_list(model.aliases), model.name, model.type, model.description)


QUICK = Quick(PimsFilterMirror, build_pims_filter, reflect_pims_filter)
