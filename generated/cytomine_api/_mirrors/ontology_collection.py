"""OntologyCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.ontology import OntologyMirror, build_ontology, reflect_ontology
from cytomine_api.models.ontology import Ontology
from cytomine_api.models.ontology_collection import OntologyCollection


class OntologyCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[OntologyMirror]


REFLECT: Reflect = {Ontology: reflect_ontology}


def build_ontology_collection(row: Any) -> OntologyCollection:
    """Return the model of a mirror."""
    self = new(OntologyCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, lambda each: build_ontology(each))
    self.additional_properties = {}
    return self


def reflect_ontology_collection(model: Any) -> OntologyCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return OntologyCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(OntologyCollectionMirror, build_ontology_collection, reflect_ontology_collection, is_open=True)
