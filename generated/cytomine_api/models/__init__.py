"""The objects of the document. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.models.abstract_image import AbstractImage as AbstractImage
    from cytomine_api.models.abstract_image_command import AbstractImageCommand as AbstractImageCommand
    from cytomine_api.models.annotation_cluster import AnnotationCluster as AnnotationCluster
    from cytomine_api.models.annotation_collection import AnnotationCollection as AnnotationCollection
    from cytomine_api.models.annotation_command import AnnotationCommand as AnnotationCommand
    from cytomine_api.models.annotation_create import AnnotationCreate as AnnotationCreate
    from cytomine_api.models.annotation_list_item import AnnotationListItem as AnnotationListItem
    from cytomine_api.models.bulk_data import BulkData as BulkData
    from cytomine_api.models.bulk_error import BulkError as BulkError
    from cytomine_api.models.bulk_reply import BulkReply as BulkReply
    from cytomine_api.models.command_callback import CommandCallback as CommandCallback
    from cytomine_api.models.command_reply import CommandReply as CommandReply
    from cytomine_api.models.created_annotation_link import CreatedAnnotationLink as CreatedAnnotationLink
    from cytomine_api.models.empty_object import EmptyObject as EmptyObject
    from cytomine_api.models.error import Error as Error
    from cytomine_api.models.error_message import ErrorMessage as ErrorMessage
    from cytomine_api.models.error_values import ErrorValues as ErrorValues
    from cytomine_api.models.image_instance import ImageInstance as ImageInstance
    from cytomine_api.models.image_instance_collection import (
        ImageInstanceCollection as ImageInstanceCollection,
    )
    from cytomine_api.models.image_instance_light import ImageInstanceLight as ImageInstanceLight
    from cytomine_api.models.image_instance_list_item import ImageInstanceListItem as ImageInstanceListItem
    from cytomine_api.models.image_instance_tree import ImageInstanceTree as ImageInstanceTree
    from cytomine_api.models.image_instance_tree_leaf import ImageInstanceTreeLeaf as ImageInstanceTreeLeaf
    from cytomine_api.models.imported_abstract_image import ImportedAbstractImage as ImportedAbstractImage
    from cytomine_api.models.imported_file import ImportedFile as ImportedFile
    from cytomine_api.models.imported_image import ImportedImage as ImportedImage
    from cytomine_api.models.imported_image_instance import ImportedImageInstance as ImportedImageInstance
    from cytomine_api.models.nested_image_instance import NestedImageInstance as NestedImageInstance
    from cytomine_api.models.ontology import Ontology as Ontology
    from cytomine_api.models.ontology_collection import OntologyCollection as OntologyCollection
    from cytomine_api.models.ontology_command import OntologyCommand as OntologyCommand
    from cytomine_api.models.ontology_create import OntologyCreate as OntologyCreate
    from cytomine_api.models.ontology_light import OntologyLight as OntologyLight
    from cytomine_api.models.ontology_tree_node import OntologyTreeNode as OntologyTreeNode
    from cytomine_api.models.ontology_update import OntologyUpdate as OntologyUpdate
    from cytomine_api.models.page import Page as Page
    from cytomine_api.models.parameter_error import ParameterError as ParameterError
    from cytomine_api.models.parameter_errors import ParameterErrors as ParameterErrors
    from cytomine_api.models.point import Point as Point
    from cytomine_api.models.problem_details import ProblemDetails as ProblemDetails
    from cytomine_api.models.project import Project as Project
    from cytomine_api.models.project_collection import ProjectCollection as ProjectCollection
    from cytomine_api.models.project_command import ProjectCommand as ProjectCommand
    from cytomine_api.models.project_create import ProjectCreate as ProjectCreate
    from cytomine_api.models.project_list_item import ProjectListItem as ProjectListItem
    from cytomine_api.models.project_roles import ProjectRoles as ProjectRoles
    from cytomine_api.models.project_update import ProjectUpdate as ProjectUpdate
    from cytomine_api.models.property_texts import PropertyTexts as PropertyTexts
    from cytomine_api.models.refused_file import RefusedFile as RefusedFile
    from cytomine_api.models.reviewed_annotation import ReviewedAnnotation as ReviewedAnnotation
    from cytomine_api.models.reviewed_annotation_command import (
        ReviewedAnnotationCommand as ReviewedAnnotationCommand,
    )
    from cytomine_api.models.reviewed_annotation_update import (
        ReviewedAnnotationUpdate as ReviewedAnnotationUpdate,
    )
    from cytomine_api.models.sent_entry import SentEntry as SentEntry
    from cytomine_api.models.server_info import ServerInfo as ServerInfo
    from cytomine_api.models.session_roles import SessionRoles as SessionRoles
    from cytomine_api.models.storage import Storage as Storage
    from cytomine_api.models.storage_collection import StorageCollection as StorageCollection
    from cytomine_api.models.term import Term as Term
    from cytomine_api.models.term_collection import TermCollection as TermCollection
    from cytomine_api.models.term_command import TermCommand as TermCommand
    from cytomine_api.models.term_create import TermCreate as TermCreate
    from cytomine_api.models.term_update import TermUpdate as TermUpdate
    from cytomine_api.models.track_of_annotation import TrackOfAnnotation as TrackOfAnnotation
    from cytomine_api.models.tree_node_reference import TreeNodeReference as TreeNodeReference
    from cytomine_api.models.upload_error import UploadError as UploadError
    from cytomine_api.models.upload_file_error import UploadFileError as UploadFileError
    from cytomine_api.models.upload_result import UploadResult as UploadResult
    from cytomine_api.models.uploaded_file import UploadedFile as UploadedFile
    from cytomine_api.models.uploaded_file_command import UploadedFileCommand as UploadedFileCommand
    from cytomine_api.models.user import User as User
    from cytomine_api.models.user_annotation import UserAnnotation as UserAnnotation
    from cytomine_api.models.user_annotation_update import UserAnnotationUpdate as UserAnnotationUpdate
    from cytomine_api.models.user_by_term import UserByTerm as UserByTerm

_MODULES = {
    "AbstractImage": "abstract_image",
    "AbstractImageCommand": "abstract_image_command",
    "AnnotationCluster": "annotation_cluster",
    "AnnotationCollection": "annotation_collection",
    "AnnotationCommand": "annotation_command",
    "AnnotationCreate": "annotation_create",
    "AnnotationListItem": "annotation_list_item",
    "BulkData": "bulk_data",
    "BulkError": "bulk_error",
    "BulkReply": "bulk_reply",
    "CommandCallback": "command_callback",
    "CommandReply": "command_reply",
    "CreatedAnnotationLink": "created_annotation_link",
    "EmptyObject": "empty_object",
    "Error": "error",
    "ErrorMessage": "error_message",
    "ErrorValues": "error_values",
    "ImageInstance": "image_instance",
    "ImageInstanceCollection": "image_instance_collection",
    "ImageInstanceLight": "image_instance_light",
    "ImageInstanceListItem": "image_instance_list_item",
    "ImageInstanceTree": "image_instance_tree",
    "ImageInstanceTreeLeaf": "image_instance_tree_leaf",
    "ImportedAbstractImage": "imported_abstract_image",
    "ImportedFile": "imported_file",
    "ImportedImage": "imported_image",
    "ImportedImageInstance": "imported_image_instance",
    "NestedImageInstance": "nested_image_instance",
    "Ontology": "ontology",
    "OntologyCollection": "ontology_collection",
    "OntologyCommand": "ontology_command",
    "OntologyCreate": "ontology_create",
    "OntologyLight": "ontology_light",
    "OntologyTreeNode": "ontology_tree_node",
    "OntologyUpdate": "ontology_update",
    "Page": "page",
    "ParameterError": "parameter_error",
    "ParameterErrors": "parameter_errors",
    "Point": "point",
    "ProblemDetails": "problem_details",
    "Project": "project",
    "ProjectCollection": "project_collection",
    "ProjectCommand": "project_command",
    "ProjectCreate": "project_create",
    "ProjectListItem": "project_list_item",
    "ProjectRoles": "project_roles",
    "ProjectUpdate": "project_update",
    "PropertyTexts": "property_texts",
    "RefusedFile": "refused_file",
    "ReviewedAnnotation": "reviewed_annotation",
    "ReviewedAnnotationCommand": "reviewed_annotation_command",
    "ReviewedAnnotationUpdate": "reviewed_annotation_update",
    "SentEntry": "sent_entry",
    "ServerInfo": "server_info",
    "SessionRoles": "session_roles",
    "Storage": "storage",
    "StorageCollection": "storage_collection",
    "Term": "term",
    "TermCollection": "term_collection",
    "TermCommand": "term_command",
    "TermCreate": "term_create",
    "TermUpdate": "term_update",
    "TrackOfAnnotation": "track_of_annotation",
    "TreeNodeReference": "tree_node_reference",
    "UploadError": "upload_error",
    "UploadFileError": "upload_file_error",
    "UploadResult": "upload_result",
    "UploadedFile": "uploaded_file",
    "UploadedFileCommand": "uploaded_file_command",
    "User": "user",
    "UserAnnotation": "user_annotation",
    "UserAnnotationUpdate": "user_annotation_update",
    "UserByTerm": "user_by_term",
}

__all__ = [
    "AbstractImage",
    "AbstractImageCommand",
    "AnnotationCluster",
    "AnnotationCollection",
    "AnnotationCommand",
    "AnnotationCreate",
    "AnnotationListItem",
    "BulkData",
    "BulkError",
    "BulkReply",
    "CommandCallback",
    "CommandReply",
    "CreatedAnnotationLink",
    "EmptyObject",
    "Error",
    "ErrorMessage",
    "ErrorValues",
    "ImageInstance",
    "ImageInstanceCollection",
    "ImageInstanceLight",
    "ImageInstanceListItem",
    "ImageInstanceTree",
    "ImageInstanceTreeLeaf",
    "ImportedAbstractImage",
    "ImportedFile",
    "ImportedImage",
    "ImportedImageInstance",
    "NestedImageInstance",
    "Ontology",
    "OntologyCollection",
    "OntologyCommand",
    "OntologyCreate",
    "OntologyLight",
    "OntologyTreeNode",
    "OntologyUpdate",
    "Page",
    "ParameterError",
    "ParameterErrors",
    "Point",
    "ProblemDetails",
    "Project",
    "ProjectCollection",
    "ProjectCommand",
    "ProjectCreate",
    "ProjectListItem",
    "ProjectRoles",
    "ProjectUpdate",
    "PropertyTexts",
    "RefusedFile",
    "ReviewedAnnotation",
    "ReviewedAnnotationCommand",
    "ReviewedAnnotationUpdate",
    "SentEntry",
    "ServerInfo",
    "SessionRoles",
    "Storage",
    "StorageCollection",
    "Term",
    "TermCollection",
    "TermCommand",
    "TermCreate",
    "TermUpdate",
    "TrackOfAnnotation",
    "TreeNodeReference",
    "UploadError",
    "UploadFileError",
    "UploadResult",
    "UploadedFile",
    "UploadedFileCommand",
    "User",
    "UserAnnotation",
    "UserAnnotationUpdate",
    "UserByTerm",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        from importlib import import_module

        module = import_module(f"{__name__}.{_MODULES[name]}")
        value = getattr(module, name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
