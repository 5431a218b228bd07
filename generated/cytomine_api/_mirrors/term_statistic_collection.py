"""TermStatisticCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.term_statistic import (
    TermStatisticMirror,
    build_term_statistic,
    reflect_term_statistic,
)
from cytomine_api.models.term_statistic import TermStatistic
from cytomine_api.models.term_statistic_collection import TermStatisticCollection


class TermStatisticCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[TermStatisticMirror]


REFLECT: Reflect = {TermStatistic: reflect_term_statistic}


def build_term_statistic_collection(row: Any) -> TermStatisticCollection:
    """Return the model of a mirror."""
    self = new(TermStatisticCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_term_statistic)
    self.additional_properties = {}
    return self


def reflect_term_statistic_collection(model: Any) -> TermStatisticCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return TermStatisticCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    TermStatisticCollectionMirror, build_term_statistic_collection, reflect_term_statistic_collection
)
