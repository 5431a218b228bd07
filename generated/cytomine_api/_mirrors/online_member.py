"""OnlineMember as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.online_position import (
    OnlinePositionMirror,
    build_online_position,
    reflect_online_position,
)
from cytomine_api.models.online_member import OnlineMember
from cytomine_api.models.online_position import OnlinePosition


class OnlineMemberMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    position: list[OnlinePositionMirror]


REFLECT: Reflect = {OnlinePosition: reflect_online_position}


def build_online_member(row: Any) -> OnlineMember:
    """Return the model of a mirror."""
    self = new(OnlineMember)
    self.id = row.id
    self.position = built(row.position, build_online_position)
    self.additional_properties = {}
    return self


def reflect_online_member(model: Any) -> OnlineMemberMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id,)):
        raise RefusedError
    return OnlineMemberMirror(model.id, reflected(model.position, REFLECT))


QUICK = Quick(OnlineMemberMirror, build_online_member, reflect_online_member)
