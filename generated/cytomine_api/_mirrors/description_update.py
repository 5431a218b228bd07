"""DescriptionUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.description_update import DescriptionUpdate


class DescriptionUpdateMirror(
    Mirror, rename={"domain_class_name": "domainClassName", "domain_ident": "domainIdent"}
):
    """What is exactly as the document says, and nothing else."""

    domain_class_name: str
    domain_ident: int
    data: str
    id: int
    created: str | int | None = ABSENT


def build_description_update(row: Any) -> DescriptionUpdate:
    """Return the model of a mirror."""
    self = new(DescriptionUpdate)
    self.domain_class_name = row.domain_class_name
    self.domain_ident = row.domain_ident
    self.data = row.data
    self.id = row.id
    self.created = row.created
    self.additional_properties = {}
    return self


def reflect_description_update(model: Any) -> DescriptionUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.domain_class_name, model.domain_ident, model.data, model.id, model.created)
    ):
        raise RefusedError
    return DescriptionUpdateMirror(
        model.domain_class_name, model.domain_ident, model.data, model.id, model.created
    )


QUICK = Quick(DescriptionUpdateMirror, build_description_update, reflect_description_update)
