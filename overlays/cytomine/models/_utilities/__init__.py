"""Helpers that scripts import from inside the package; kept for them."""

from cytomine._core.files import DumpError
from cytomine.models._utilities.dump import generic_image_dump
from cytomine.models._utilities.parallel import generic_download, is_false, makedirs
from cytomine.models._utilities.pattern_matching import is_iterable, resolve_pattern

__all__ = [
    "DumpError",
    "generic_download",
    "generic_image_dump",
    "is_false",
    "is_iterable",
    "makedirs",
    "resolve_pattern",
]
