"""ReviewedAnnotationStatsCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.reviewed_annotation_stats import (
    ReviewedAnnotationStatsMirror,
    build_reviewed_annotation_stats,
    reflect_reviewed_annotation_stats,
)
from cytomine_api.models.reviewed_annotation_stats import ReviewedAnnotationStats
from cytomine_api.models.reviewed_annotation_stats_collection import ReviewedAnnotationStatsCollection


class ReviewedAnnotationStatsCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ReviewedAnnotationStatsMirror]


REFLECT: Reflect = {ReviewedAnnotationStats: reflect_reviewed_annotation_stats}


def build_reviewed_annotation_stats_collection(row: Any) -> ReviewedAnnotationStatsCollection:
    """Return the model of a mirror."""
    self = new(ReviewedAnnotationStatsCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_reviewed_annotation_stats)
    self.additional_properties = {}
    return self


def reflect_reviewed_annotation_stats_collection(model: Any) -> ReviewedAnnotationStatsCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ReviewedAnnotationStatsCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ReviewedAnnotationStatsCollectionMirror,
    build_reviewed_annotation_stats_collection,
    reflect_reviewed_annotation_stats_collection,
)
