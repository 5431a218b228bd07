"""UserStatisticCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.user_statistic import (
    UserStatisticMirror,
    build_user_statistic,
    reflect_user_statistic,
)
from cytomine_api.models.user_statistic import UserStatistic
from cytomine_api.models.user_statistic_collection import UserStatisticCollection


class UserStatisticCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[UserStatisticMirror]


REFLECT: Reflect = {UserStatistic: reflect_user_statistic}


def build_user_statistic_collection(row: Any) -> UserStatisticCollection:
    """Return the model of a mirror."""
    self = new(UserStatisticCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_user_statistic)
    self.additional_properties = {}
    return self


def reflect_user_statistic_collection(model: Any) -> UserStatisticCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return UserStatisticCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    UserStatisticCollectionMirror, build_user_statistic_collection, reflect_user_statistic_collection
)
