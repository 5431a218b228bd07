"""Python SDK for Cytomine: projects, images, annotations and terms as objects.

Connect first, then every object and collection uses that connection:

    from cytomine import Cytomine
    from cytomine.models import ProjectCollection

    with Cytomine("https://cytomine.example", public_key, private_key):
        for project in ProjectCollection().fetch():
            print(project.name)
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from cytomine._core.neighbour import refuse_mixed_installation
from cytomine._core.removed import Finder, error_for
from cytomine._version import __version__ as __version__

if TYPE_CHECKING:
    from cytomine import errors as errors
    from cytomine import models as models
    from cytomine.cytomine import Cytomine as Cytomine

refuse_mixed_installation()
sys.meta_path.insert(0, Finder)

__all__ = ["Cytomine", "__version__", "errors", "models"]


def __getattr__(name: str) -> Any:
    from importlib import import_module  # noqa: PLC0415 - nothing is imported before it is used

    if name in {"errors", "models"}:
        return import_module(f"cytomine.{name}")
    if name == "Cytomine":
        value = import_module("cytomine.cytomine").Cytomine
        globals()[name] = value
        return value
    raise error_for("cytomine", name)


def __dir__() -> list[str]:
    return __all__
