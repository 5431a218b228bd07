"""MemberActivityCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.member_activity import (
    MemberActivityMirror,
    build_member_activity,
    reflect_member_activity,
)
from cytomine_api.models.member_activity import MemberActivity
from cytomine_api.models.member_activity_collection import MemberActivityCollection


class MemberActivityCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[MemberActivityMirror]


REFLECT: Reflect = {MemberActivity: reflect_member_activity}


def build_member_activity_collection(row: Any) -> MemberActivityCollection:
    """Return the model of a mirror."""
    self = new(MemberActivityCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_member_activity)
    self.additional_properties = {}
    return self


def reflect_member_activity_collection(model: Any) -> MemberActivityCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return MemberActivityCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    MemberActivityCollectionMirror, build_member_activity_collection, reflect_member_activity_collection
)
