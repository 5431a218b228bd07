"""The objects of a server and their collections; each module is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine.models.annotation import Annotation as Annotation
    from cytomine.models.annotation import AnnotationCollection as AnnotationCollection
    from cytomine.models.collection import Collection as Collection
    from cytomine.models.image import AbstractImage as AbstractImage
    from cytomine.models.image import ImageInstance as ImageInstance
    from cytomine.models.image import ImageInstanceCollection as ImageInstanceCollection
    from cytomine.models.model import Model as Model
    from cytomine.models.ontology import Ontology as Ontology
    from cytomine.models.ontology import OntologyCollection as OntologyCollection
    from cytomine.models.ontology import Term as Term
    from cytomine.models.ontology import TermCollection as TermCollection
    from cytomine.models.project import Project as Project
    from cytomine.models.project import ProjectCollection as ProjectCollection
    from cytomine.models.storage import Storage as Storage
    from cytomine.models.storage import StorageCollection as StorageCollection
    from cytomine.models.storage import UploadedFile as UploadedFile
    from cytomine.models.user import CurrentUser as CurrentUser

_MODULES = {
    "annotation": ("Annotation", "AnnotationCollection"),
    "collection": ("Collection",),
    "image": ("AbstractImage", "ImageInstance", "ImageInstanceCollection"),
    "model": ("Model",),
    "ontology": ("Ontology", "OntologyCollection", "Term", "TermCollection"),
    "project": ("Project", "ProjectCollection"),
    "storage": ("Storage", "StorageCollection", "UploadedFile"),
    "user": ("CurrentUser",),
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "AbstractImage",
    "Annotation",
    "AnnotationCollection",
    "Collection",
    "CurrentUser",
    "ImageInstance",
    "ImageInstanceCollection",
    "Model",
    "Ontology",
    "OntologyCollection",
    "Project",
    "ProjectCollection",
    "Storage",
    "StorageCollection",
    "Term",
    "TermCollection",
    "UploadedFile",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module  # noqa: PLC0415 - nothing is imported before it is used

    if name in _MODULES:
        return import_module(f"cytomine.models.{name}")
    if name in _HOMES:
        value = getattr(import_module(f"cytomine.models.{_HOMES[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'cytomine.models' has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
