"""OnlineMemberCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.online_member import OnlineMemberMirror, build_online_member, reflect_online_member
from cytomine_api.models.online_member import OnlineMember
from cytomine_api.models.online_member_collection import OnlineMemberCollection


class OnlineMemberCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[OnlineMemberMirror]


REFLECT: Reflect = {OnlineMember: reflect_online_member}


def build_online_member_collection(row: Any) -> OnlineMemberCollection:
    """Return the model of a mirror."""
    self = new(OnlineMemberCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_online_member)
    self.additional_properties = {}
    return self


def reflect_online_member_collection(model: Any) -> OnlineMemberCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return OnlineMemberCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(OnlineMemberCollectionMirror, build_online_member_collection, reflect_online_member_collection)
