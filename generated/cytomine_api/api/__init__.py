"""The services. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api import abstract_image as abstract_image
    from cytomine_api.api import abstract_slice as abstract_slice
    from cytomine_api.api import administrator_session as administrator_session
    from cytomine_api.api import annotation as annotation
    from cytomine_api.api import annotation_action as annotation_action
    from cytomine_api.api import annotation_comment as annotation_comment
    from cytomine_api.api import annotation_group as annotation_group
    from cytomine_api.api import annotation_index as annotation_index
    from cytomine_api.api import annotation_layer as annotation_layer
    from cytomine_api.api import annotation_link as annotation_link
    from cytomine_api.api import app_engine as app_engine
    from cytomine_api.api import associated_role as associated_role
    from cytomine_api.api import associated_software as associated_software
    from cytomine_api.api import associated_term as associated_term
    from cytomine_api.api import associated_track as associated_track
    from cytomine_api.api import attached_file as attached_file
    from cytomine_api.api import command as command
    from cytomine_api.api import companion_file as companion_file
    from cytomine_api.api import configuration as configuration
    from cytomine_api.api import custom_ui as custom_ui
    from cytomine_api.api import dataset_import as dataset_import
    from cytomine_api.api import default_layer as default_layer
    from cytomine_api.api import description as description
    from cytomine_api.api import image_consultation as image_consultation
    from cytomine_api.api import image_filter as image_filter
    from cytomine_api.api import image_group as image_group
    from cytomine_api.api import image_group_image_instance as image_group_image_instance
    from cytomine_api.api import image_instance as image_instance
    from cytomine_api.api import image_pixels as image_pixels
    from cytomine_api.api import image_server as image_server
    from cytomine_api.api import image_server_pims as image_server_pims
    from cytomine_api.api import member as member
    from cytomine_api.api import nested_image_instance as nested_image_instance
    from cytomine_api.api import ontology as ontology
    from cytomine_api.api import permission as permission
    from cytomine_api.api import project as project
    from cytomine_api.api import project_connection as project_connection
    from cytomine_api.api import property as property
    from cytomine_api.api import relation as relation
    from cytomine_api.api import relation_term as relation_term
    from cytomine_api.api import representative_user as representative_user
    from cytomine_api.api import retrieval as retrieval
    from cytomine_api.api import reviewed_annotation as reviewed_annotation
    from cytomine_api.api import role as role
    from cytomine_api.api import server as server
    from cytomine_api.api import slice_instance as slice_instance
    from cytomine_api.api import statistics as statistics
    from cytomine_api.api import storage as storage
    from cytomine_api.api import storage_member as storage_member
    from cytomine_api.api import tag as tag
    from cytomine_api.api import tag_association as tag_association
    from cytomine_api.api import task as task
    from cytomine_api.api import term as term
    from cytomine_api.api import track as track
    from cytomine_api.api import uploaded_file as uploaded_file
    from cytomine_api.api import user as user
    from cytomine_api.api import user_annotation as user_annotation
    from cytomine_api.api import user_position as user_position

_MODULES = {
    "abstract_image": "abstract_image",
    "abstract_slice": "abstract_slice",
    "administrator_session": "administrator_session",
    "annotation": "annotation",
    "annotation_action": "annotation_action",
    "annotation_comment": "annotation_comment",
    "annotation_group": "annotation_group",
    "annotation_index": "annotation_index",
    "annotation_layer": "annotation_layer",
    "annotation_link": "annotation_link",
    "app_engine": "app_engine",
    "associated_role": "associated_role",
    "associated_software": "associated_software",
    "associated_term": "associated_term",
    "associated_track": "associated_track",
    "attached_file": "attached_file",
    "command": "command",
    "companion_file": "companion_file",
    "configuration": "configuration",
    "custom_ui": "custom_ui",
    "dataset_import": "dataset_import",
    "default_layer": "default_layer",
    "description": "description",
    "image_consultation": "image_consultation",
    "image_filter": "image_filter",
    "image_group": "image_group",
    "image_group_image_instance": "image_group_image_instance",
    "image_instance": "image_instance",
    "image_pixels": "image_pixels",
    "image_server": "image_server",
    "image_server_pims": "image_server_pims",
    "member": "member",
    "nested_image_instance": "nested_image_instance",
    "ontology": "ontology",
    "permission": "permission",
    "project": "project",
    "project_connection": "project_connection",
    "property": "property",
    "relation": "relation",
    "relation_term": "relation_term",
    "representative_user": "representative_user",
    "retrieval": "retrieval",
    "reviewed_annotation": "reviewed_annotation",
    "role": "role",
    "server": "server",
    "slice_instance": "slice_instance",
    "statistics": "statistics",
    "storage": "storage",
    "storage_member": "storage_member",
    "tag": "tag",
    "tag_association": "tag_association",
    "task": "task",
    "term": "term",
    "track": "track",
    "uploaded_file": "uploaded_file",
    "user": "user",
    "user_annotation": "user_annotation",
    "user_position": "user_position",
}

__all__ = [
    "abstract_image",
    "abstract_slice",
    "administrator_session",
    "annotation",
    "annotation_action",
    "annotation_comment",
    "annotation_group",
    "annotation_index",
    "annotation_layer",
    "annotation_link",
    "app_engine",
    "associated_role",
    "associated_software",
    "associated_term",
    "associated_track",
    "attached_file",
    "command",
    "companion_file",
    "configuration",
    "custom_ui",
    "dataset_import",
    "default_layer",
    "description",
    "image_consultation",
    "image_filter",
    "image_group",
    "image_group_image_instance",
    "image_instance",
    "image_pixels",
    "image_server",
    "image_server_pims",
    "member",
    "nested_image_instance",
    "ontology",
    "permission",
    "project",
    "project_connection",
    "property",
    "relation",
    "relation_term",
    "representative_user",
    "retrieval",
    "reviewed_annotation",
    "role",
    "server",
    "slice_instance",
    "statistics",
    "storage",
    "storage_member",
    "tag",
    "tag_association",
    "task",
    "term",
    "track",
    "uploaded_file",
    "user",
    "user_annotation",
    "user_position",
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
