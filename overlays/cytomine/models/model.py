"""The bases of all objects, where scripts import them from."""

from cytomine._core.domain import DomainModel
from cytomine._core.model import Model

__all__ = ["DomainModel", "Model"]
