"""Property as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.property import Property


class PropertyMirror(
    Mirror, rename={"class_": "class", "domain_class_name": "domainClassName", "domain_ident": "domainIdent"}
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    domain_class_name: str
    domain_ident: int
    key: str
    value: str


def build_property(row: Any) -> Property:
    """Return the model of a mirror."""
    self = new(Property)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.domain_class_name = row.domain_class_name
    self.domain_ident = row.domain_ident
    self.key = row.key
    self.value = row.value
    self.additional_properties = {}
    return self


def reflect_property(model: Any) -> PropertyMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.updated,
            model.domain_class_name,
            model.domain_ident,
            model.key,
            model.value,
        )
    ):
        raise RefusedError
    return PropertyMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.domain_class_name,
        model.domain_ident,
        model.key,
        model.value,
    )


QUICK = Quick(PropertyMirror, build_property, reflect_property)
