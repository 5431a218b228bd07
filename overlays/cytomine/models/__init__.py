"""The objects of a server and their collections; each module is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine._core.removed import error_for

if TYPE_CHECKING:
    from cytomine.models.annotation import Annotation as Annotation
    from cytomine.models.annotation import AnnotationCollection as AnnotationCollection
    from cytomine.models.annotation import AnnotationTerm as AnnotationTerm
    from cytomine.models.annotation_group import AnnotationGroup as AnnotationGroup
    from cytomine.models.annotation_group import AnnotationGroupCollection as AnnotationGroupCollection
    from cytomine.models.annotation_group import AnnotationLink as AnnotationLink
    from cytomine.models.annotation_group import AnnotationLinkCollection as AnnotationLinkCollection
    from cytomine.models.collection import Collection as Collection
    from cytomine.models.collection import DomainCollection as DomainCollection
    from cytomine.models.image import AbstractImage as AbstractImage
    from cytomine.models.image import AbstractImageCollection as AbstractImageCollection
    from cytomine.models.image import ImageInstance as ImageInstance
    from cytomine.models.image import ImageInstanceCollection as ImageInstanceCollection
    from cytomine.models.image_server import ImageServer as ImageServer
    from cytomine.models.image_server import ImageServerCollection as ImageServerCollection
    from cytomine.models.imagegroup import ImageGroup as ImageGroup
    from cytomine.models.imagegroup import ImageGroupCollection as ImageGroupCollection
    from cytomine.models.imagegroup import ImageGroupImageInstance as ImageGroupImageInstance
    from cytomine.models.imagegroup import (
        ImageGroupImageInstanceCollection as ImageGroupImageInstanceCollection,
    )
    from cytomine.models.model import DomainModel as DomainModel
    from cytomine.models.model import Model as Model
    from cytomine.models.ontology import Ontology as Ontology
    from cytomine.models.ontology import OntologyCollection as OntologyCollection
    from cytomine.models.ontology import RelationTerm as RelationTerm
    from cytomine.models.ontology import Term as Term
    from cytomine.models.ontology import TermCollection as TermCollection
    from cytomine.models.project import Project as Project
    from cytomine.models.project import ProjectCollection as ProjectCollection
    from cytomine.models.property import AttachedFile as AttachedFile
    from cytomine.models.property import AttachedFileCollection as AttachedFileCollection
    from cytomine.models.property import Description as Description
    from cytomine.models.property import Property as Property
    from cytomine.models.property import PropertyCollection as PropertyCollection
    from cytomine.models.property import Tag as Tag
    from cytomine.models.property import TagCollection as TagCollection
    from cytomine.models.property import TagDomainAssociation as TagDomainAssociation
    from cytomine.models.property import TagDomainAssociationCollection as TagDomainAssociationCollection
    from cytomine.models.slice import AbstractSlice as AbstractSlice
    from cytomine.models.slice import AbstractSliceCollection as AbstractSliceCollection
    from cytomine.models.slice import SliceInstance as SliceInstance
    from cytomine.models.slice import SliceInstanceCollection as SliceInstanceCollection
    from cytomine.models.social import AnnotationAction as AnnotationAction
    from cytomine.models.social import AnnotationActionCollection as AnnotationActionCollection
    from cytomine.models.social import Position as Position
    from cytomine.models.social import PositionCollection as PositionCollection
    from cytomine.models.storage import Storage as Storage
    from cytomine.models.storage import StorageCollection as StorageCollection
    from cytomine.models.storage import UploadedFile as UploadedFile
    from cytomine.models.storage import UploadedFileCollection as UploadedFileCollection
    from cytomine.models.track import AnnotationTrack as AnnotationTrack
    from cytomine.models.track import Track as Track
    from cytomine.models.track import TrackCollection as TrackCollection
    from cytomine.models.user import CurrentUser as CurrentUser
    from cytomine.models.user import Role as Role
    from cytomine.models.user import RoleCollection as RoleCollection
    from cytomine.models.user import User as User
    from cytomine.models.user import UserCollection as UserCollection
    from cytomine.models.user import UserRole as UserRole
    from cytomine.models.user import UserRoleCollection as UserRoleCollection

_MODULES = {
    "annotation": ("Annotation", "AnnotationCollection", "AnnotationTerm"),
    "annotation_group": (
        "AnnotationGroup",
        "AnnotationGroupCollection",
        "AnnotationLink",
        "AnnotationLinkCollection",
    ),
    "annotation_layer": (),
    "annotation_review": (),
    "collection": ("Collection", "DomainCollection"),
    "configuration": (),
    "image": ("AbstractImage", "AbstractImageCollection", "ImageInstance", "ImageInstanceCollection"),
    "image_server": ("ImageServer", "ImageServerCollection"),
    "imagegroup": (
        "ImageGroup",
        "ImageGroupCollection",
        "ImageGroupImageInstance",
        "ImageGroupImageInstanceCollection",
    ),
    "model": ("DomainModel", "Model"),
    "ontology": ("Ontology", "OntologyCollection", "RelationTerm", "Term", "TermCollection"),
    "project": ("Project", "ProjectCollection"),
    "property": (
        "AttachedFile",
        "AttachedFileCollection",
        "Description",
        "Property",
        "PropertyCollection",
        "Tag",
        "TagCollection",
        "TagDomainAssociation",
        "TagDomainAssociationCollection",
    ),
    "slice": ("AbstractSlice", "AbstractSliceCollection", "SliceInstance", "SliceInstanceCollection"),
    "social": ("AnnotationAction", "AnnotationActionCollection", "Position", "PositionCollection"),
    "storage": ("Storage", "StorageCollection", "UploadedFile", "UploadedFileCollection"),
    "track": ("AnnotationTrack", "Track", "TrackCollection"),
    "user": (
        "CurrentUser",
        "Role",
        "RoleCollection",
        "User",
        "UserCollection",
        "UserRole",
        "UserRoleCollection",
    ),
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "AbstractImage",
    "AbstractImageCollection",
    "AbstractSlice",
    "AbstractSliceCollection",
    "Annotation",
    "AnnotationAction",
    "AnnotationActionCollection",
    "AnnotationCollection",
    "AnnotationGroup",
    "AnnotationGroupCollection",
    "AnnotationLink",
    "AnnotationLinkCollection",
    "AnnotationTerm",
    "AnnotationTrack",
    "AttachedFile",
    "AttachedFileCollection",
    "Collection",
    "CurrentUser",
    "Description",
    "DomainCollection",
    "DomainModel",
    "ImageGroup",
    "ImageGroupCollection",
    "ImageGroupImageInstance",
    "ImageGroupImageInstanceCollection",
    "ImageInstance",
    "ImageInstanceCollection",
    "ImageServer",
    "ImageServerCollection",
    "Model",
    "Ontology",
    "OntologyCollection",
    "Position",
    "PositionCollection",
    "Project",
    "ProjectCollection",
    "Property",
    "PropertyCollection",
    "RelationTerm",
    "Role",
    "RoleCollection",
    "SliceInstance",
    "SliceInstanceCollection",
    "Storage",
    "StorageCollection",
    "Tag",
    "TagCollection",
    "TagDomainAssociation",
    "TagDomainAssociationCollection",
    "Term",
    "TermCollection",
    "Track",
    "TrackCollection",
    "UploadedFile",
    "UploadedFileCollection",
    "User",
    "UserCollection",
    "UserRole",
    "UserRoleCollection",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module  # noqa: PLC0415 - nothing is imported before it is used

    if name in _MODULES:
        return import_module(f"cytomine.models.{name}")
    if name in _HOMES:
        value = getattr(import_module(f"cytomine.models.{_HOMES[name]}"), name)
        globals()[name] = value
        return value
    raise error_for("cytomine.models", name)


def __dir__() -> list[str]:
    return __all__
