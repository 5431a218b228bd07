"""The bases of all collections, where scripts import them from."""

from cytomine._core.bulk import CollectionPartialUploadException
from cytomine._core.collection import Collection
from cytomine._core.domain import DomainCollection

__all__ = ["Collection", "CollectionPartialUploadException", "DomainCollection"]
