"""PropertyCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.property_create import PropertyCreate


class PropertyCreateMirror(
    Mirror, rename={"domain_class_name": "domainClassName", "domain_ident": "domainIdent"}
):
    """What is exactly as the document says, and nothing else."""

    key: str
    value: str | int | float | bool
    domain_class_name: str = ABSENT
    domain_ident: int = ABSENT


def build_property_create(row: Any) -> PropertyCreate:
    """Return the model of a mirror."""
    self = new(PropertyCreate)
    self.key = row.key
    self.value = row.value
    self.domain_class_name = row.domain_class_name
    self.domain_ident = row.domain_ident
    self.additional_properties = {}
    return self


def reflect_property_create(model: Any) -> PropertyCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.key, model.domain_class_name, model.domain_ident))
        or not are_numbers((model.value,))
    ):
        raise RefusedError
    return PropertyCreateMirror(model.key, model.value, model.domain_class_name, model.domain_ident)


QUICK = Quick(PropertyCreateMirror, build_property_create, reflect_property_create)
