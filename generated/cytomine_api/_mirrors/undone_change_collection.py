"""UndoneChangeCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api.models.undone_change import UndoneChange
from cytomine_api.models.undone_change_collection import UndoneChangeCollection


class UndoneChangeCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[Any]


REFLECT: Reflect = {}


def build_undone_change_collection(row: Any) -> UndoneChangeCollection:
    """Return the model of a mirror."""
    self = new(UndoneChangeCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, lambda each: UndoneChange.from_dict(each))
    self.additional_properties = {}
    return self


def reflect_undone_change_collection(model: Any) -> UndoneChangeCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return UndoneChangeCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    UndoneChangeCollectionMirror,
    build_undone_change_collection,
    reflect_undone_change_collection,
    is_open=True,
)
