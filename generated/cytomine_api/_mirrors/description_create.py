"""DescriptionCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.description_create import DescriptionCreate


class DescriptionCreateMirror(
    Mirror, rename={"domain_class_name": "domainClassName", "domain_ident": "domainIdent"}
):
    """What is exactly as the document says, and nothing else."""

    domain_class_name: str
    domain_ident: int
    data: str


def build_description_create(row: Any) -> DescriptionCreate:
    """Return the model of a mirror."""
    self = new(DescriptionCreate)
    self.domain_class_name = row.domain_class_name
    self.domain_ident = row.domain_ident
    self.data = row.data
    self.additional_properties = {}
    return self


def reflect_description_create(model: Any) -> DescriptionCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.domain_class_name, model.domain_ident, model.data)
    ):
        raise RefusedError
    return DescriptionCreateMirror(model.domain_class_name, model.domain_ident, model.data)


QUICK = Quick(DescriptionCreateMirror, build_description_create, reflect_description_create)
