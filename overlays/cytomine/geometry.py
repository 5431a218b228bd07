"""Which way the axes of shapes point, and how to turn them."""

from cytomine._core.geometry import flipped, parse

__all__ = ["flipped", "parse"]
