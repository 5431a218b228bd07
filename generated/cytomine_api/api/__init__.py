"""The services. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api import abstract_image as abstract_image
    from cytomine_api.api import administrator_session as administrator_session
    from cytomine_api.api import annotation as annotation
    from cytomine_api.api import image_instance as image_instance
    from cytomine_api.api import image_server_pims as image_server_pims
    from cytomine_api.api import ontology as ontology
    from cytomine_api.api import project as project
    from cytomine_api.api import server as server
    from cytomine_api.api import storage as storage
    from cytomine_api.api import term as term
    from cytomine_api.api import uploaded_file as uploaded_file
    from cytomine_api.api import user as user

_MODULES = {
    "abstract_image": "abstract_image",
    "administrator_session": "administrator_session",
    "annotation": "annotation",
    "image_instance": "image_instance",
    "image_server_pims": "image_server_pims",
    "ontology": "ontology",
    "project": "project",
    "server": "server",
    "storage": "storage",
    "term": "term",
    "uploaded_file": "uploaded_file",
    "user": "user",
}

__all__ = [
    "abstract_image",
    "administrator_session",
    "annotation",
    "image_instance",
    "image_server_pims",
    "ontology",
    "project",
    "server",
    "storage",
    "term",
    "uploaded_file",
    "user",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        from importlib import import_module

        module = import_module(f"{__name__}.{_MODULES[name]}")
        value = module
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
