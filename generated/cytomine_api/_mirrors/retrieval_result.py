"""RetrievalResult as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    plain_list,
    reflected,
)

from cytomine_api.models.retrieval_result import RetrievalResult


class RetrievalResultMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    query: str
    index: str
    storage: list[str]
    similarities: list[list[str | int | float]]


REFLECT: Reflect = {}


def build_retrieval_result(row: Any) -> RetrievalResult:
    """Return the model of a mirror."""
    self = new(RetrievalResult)
    self.query = row.query
    self.index = row.index
    self.storage = row.storage
    self.similarities = row.similarities
    self.additional_properties = {}
    return self


def reflect_retrieval_result(model: Any) -> RetrievalResultMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.query, model.index)):
        raise RefusedError
    return RetrievalResultMirror(
        model.query, model.index, plain_list(model.storage), reflected(model.similarities, REFLECT)
    )


QUICK = Quick(RetrievalResultMirror, build_retrieval_result, reflect_retrieval_result)
