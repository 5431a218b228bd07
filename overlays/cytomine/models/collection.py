"""The base of all collections, where scripts import it from."""

from cytomine._core.bulk import CollectionPartialUploadException
from cytomine._core.collection import Collection

__all__ = ["Collection", "CollectionPartialUploadException"]
