"""TermImageStatistic as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.term_image_statistic import TermImageStatistic


class TermImageStatisticMirror(Mirror, rename={"count_annotations": "countAnnotations"}):
    """What is exactly as the document says, and nothing else."""

    image: int
    term: int | None
    count_annotations: int


def build_term_image_statistic(row: Any) -> TermImageStatistic:
    """Return the model of a mirror."""
    self = new(TermImageStatistic)
    self.image = row.image
    self.term = row.term
    self.count_annotations = row.count_annotations
    self.additional_properties = {}
    return self


def reflect_term_image_statistic(model: Any) -> TermImageStatisticMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.image, model.term, model.count_annotations)):
        raise RefusedError
    return TermImageStatisticMirror(model.image, model.term, model.count_annotations)


QUICK = Quick(TermImageStatisticMirror, build_term_image_statistic, reflect_term_image_statistic)
