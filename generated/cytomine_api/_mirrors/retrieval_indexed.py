"""RetrievalIndexed as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.retrieval_indexed import RetrievalIndexed


class RetrievalIndexedMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    ids: list[int]
    storage: str
    index: str


def build_retrieval_indexed(row: Any) -> RetrievalIndexed:
    """Return the model of a mirror."""
    self = new(RetrievalIndexed)
    self.ids = row.ids
    self.storage = row.storage
    self.index = row.index
    self.additional_properties = {}
    return self


def reflect_retrieval_indexed(model: Any) -> RetrievalIndexedMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.storage, model.index)):
        raise RefusedError
    return RetrievalIndexedMirror(plain_list(model.ids), model.storage, model.index)


QUICK = Quick(RetrievalIndexedMirror, build_retrieval_indexed, reflect_retrieval_indexed)
