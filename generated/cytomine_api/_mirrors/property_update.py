"""PropertyUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.property_update import PropertyUpdate


class PropertyUpdateMirror(
    Mirror, rename={"domain_class_name": "domainClassName", "domain_ident": "domainIdent"}
):
    """What is exactly as the document says, and nothing else."""

    key: str
    value: str | int | float | bool
    domain_class_name: str
    domain_ident: int
    id: int
    created: str | int | None = ABSENT


def build_property_update(row: Any) -> PropertyUpdate:
    """Return the model of a mirror."""
    self = new(PropertyUpdate)
    self.key = row.key
    self.value = row.value
    self.domain_class_name = row.domain_class_name
    self.domain_ident = row.domain_ident
    self.id = row.id
    self.created = row.created
    self.additional_properties = {}
    return self


def reflect_property_update(model: Any) -> PropertyUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.key, model.domain_class_name, model.domain_ident, model.id, model.created))
        or not are_numbers((model.value,))
    ):
        raise RefusedError
    return PropertyUpdateMirror(
        model.key, model.value, model.domain_class_name, model.domain_ident, model.id, model.created
    )


QUICK = Quick(PropertyUpdateMirror, build_property_update, reflect_property_update)
