"""Deletion as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.deletion import Deletion


class DeletionMirror(
    Mirror, rename={"class_": "class", "classname": "CLASSNAME", "service_name": "serviceName"}
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    classname: str
    action: str
    data: str | None
    service_name: str | None
    type: str
    user: int


def build_deletion(row: Any) -> Deletion:
    """Return the model of a mirror."""
    self = new(Deletion)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.classname = row.classname
    self.action = row.action
    self.data = row.data
    self.service_name = row.service_name
    self.type = row.type
    self.user = row.user
    self.additional_properties = {}
    return self


def reflect_deletion(model: Any) -> DeletionMirror:
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
            model.classname,
            model.action,
            model.data,
            model.service_name,
            model.type,
            model.user,
        )
    ):
        raise RefusedError
    return DeletionMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.classname,
        model.action,
        model.data,
        model.service_name,
        model.type,
        model.user,
    )


QUICK = Quick(DeletionMirror, build_deletion, reflect_deletion)
