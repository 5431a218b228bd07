"""MemberActivity as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.member_activity import MemberActivity


class MemberActivityMirror(
    Mirror,
    rename={
        "full_name": "fullName",
        "last_image_id": "lastImageId",
        "last_image_name": "lastImageName",
        "last_connection": "lastConnection",
    },
):
    """What is exactly as the document says, and nothing else."""

    id: int
    username: str
    name: str
    full_name: str
    last_image_id: int | None
    last_image_name: str | None
    last_connection: int | None
    frequency: int


def build_member_activity(row: Any) -> MemberActivity:
    """Return the model of a mirror."""
    self = new(MemberActivity)
    self.id = row.id
    self.username = row.username
    self.name = row.name
    self.full_name = row.full_name
    self.last_image_id = row.last_image_id
    self.last_image_name = row.last_image_name
    self.last_connection = row.last_connection
    self.frequency = row.frequency
    self.additional_properties = {}
    return self


def reflect_member_activity(model: Any) -> MemberActivityMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.id,
            model.username,
            model.name,
            model.full_name,
            model.last_image_id,
            model.last_image_name,
            model.last_connection,
            model.frequency,
        )
    ):
        raise RefusedError
    return MemberActivityMirror(
        model.id,
        model.username,
        model.name,
        model.full_name,
        model.last_image_id,
        model.last_image_name,
        model.last_connection,
        model.frequency,
    )


QUICK = Quick(MemberActivityMirror, build_member_activity, reflect_member_activity)
