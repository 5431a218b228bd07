"""Shapes of annotations: which way their axes point, how to turn them, and what servers refuse."""

from cytomine._core.frame import Frame, OutsideImageError
from cytomine._core.geometry import bounds, flipped, parse
from cytomine._core.shapes import (
    ShapeError,
    ShapeOutcome,
    ShapeReport,
    ShapeWarning,
    fixed,
    likeness,
    problems,
)

__all__ = [
    "Frame",
    "OutsideImageError",
    "ShapeError",
    "ShapeOutcome",
    "ShapeReport",
    "ShapeWarning",
    "bounds",
    "fixed",
    "flipped",
    "likeness",
    "parse",
    "problems",
]
