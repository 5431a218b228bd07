"""TermSlideStatisticCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.term_slide_statistic import (
    TermSlideStatisticMirror,
    build_term_slide_statistic,
    reflect_term_slide_statistic,
)
from cytomine_api.models.term_slide_statistic import TermSlideStatistic
from cytomine_api.models.term_slide_statistic_collection import TermSlideStatisticCollection


class TermSlideStatisticCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[TermSlideStatisticMirror]


REFLECT: Reflect = {TermSlideStatistic: reflect_term_slide_statistic}


def build_term_slide_statistic_collection(row: Any) -> TermSlideStatisticCollection:
    """Return the model of a mirror."""
    self = new(TermSlideStatisticCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, lambda each: build_term_slide_statistic(each))
    self.additional_properties = {}
    return self


def reflect_term_slide_statistic_collection(model: Any) -> TermSlideStatisticCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return TermSlideStatisticCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    TermSlideStatisticCollectionMirror,
    build_term_slide_statistic_collection,
    reflect_term_slide_statistic_collection,
)
