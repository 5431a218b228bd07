"""The base of all objects, where scripts import it from."""

from cytomine._core.model import Model

__all__ = ["Model"]
