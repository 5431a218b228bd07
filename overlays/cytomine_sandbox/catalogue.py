"""All services of the sandbox, and what they add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox import accounts
from cytomine_sandbox.engine import command, progress
from cytomine_sandbox.engine.acl import TABLES as ACL_TABLES
from cytomine_sandbox.services import (
    abstract_image,
    abstract_slice,
    acl,
    activity_annotation_action,
    activity_image_consultation,
    activity_project_connection,
    activity_user_position,
    admin_session,
    annotation,
    annotation_comment,
    annotation_group,
    annotation_index,
    annotation_layer,
    annotation_link,
    annotation_term,
    annotation_track,
    app_engine,
    companion_file,
    configuration,
    custom_ui,
    dataset_import,
    image_filter,
    image_group,
    image_group_image_instance,
    image_instance,
    image_pixels,
    image_server,
    metadata_attached_file,
    metadata_description,
    metadata_property,
    metadata_tag,
    metadata_tag_association,
    nested_image_instance,
    ontology,
    pims,
    project,
    project_associated_software,
    project_command,
    project_default_layer,
    project_member,
    project_representative_user,
    relation,
    relation_term,
    retrieval,
    reviewed_annotation,
    server,
    slice_instance,
    statistics,
    storage,
    storage_member,
    task,
    term,
    track,
    uploaded_file,
    user,
    user_annotation,
    user_associated_role,
    user_role,
)

if TYPE_CHECKING:
    from cytomine_sandbox.engine.resource import Resource
    from cytomine_sandbox.engine.verbs import Operation

SERVICES = tuple(
    module.SERVICE
    for module in (
        server,
        configuration,
        admin_session,
        user,
        user_role,
        user_associated_role,
        acl,
        ontology,
        term,
        relation,
        relation_term,
        project,
        project_member,
        project_command,
        task,
        statistics,
        custom_ui,
        project_default_layer,
        project_representative_user,
        project_associated_software,
        metadata_tag,
        metadata_tag_association,
        metadata_description,
        metadata_property,
        metadata_attached_file,
        storage,
        storage_member,
        uploaded_file,
        abstract_image,
        abstract_slice,
        companion_file,
        image_instance,
        nested_image_instance,
        image_group,
        image_group_image_instance,
        image_filter,
        image_server,
        dataset_import,
        slice_instance,
        user_annotation,
        reviewed_annotation,
        annotation_term,
        track,
        annotation_track,
        annotation_comment,
        annotation_group,
        annotation_link,
        annotation_index,
        annotation_layer,
        annotation,
        activity_annotation_action,
        activity_image_consultation,
        activity_project_connection,
        activity_user_position,
        app_engine,
        image_pixels,
        pims,
        retrieval,
    )
)
"""In the order in which their tables refer to each other."""


def resources() -> dict[str, Resource]:
    """Return the resources by name."""
    return {resource.name: resource for service in SERVICES for resource in service.resources}


def operations() -> dict[str, Operation]:
    """Return the operations by their ids in the document."""
    return {name: operation for service in SERVICES for name, operation in service.operations.items()}


def aliases() -> dict[str, str]:
    """Return the ids of operations by the paths that the document leaves out."""
    return {path: name for service in SERVICES for path, name in service.aliases.items()}


def schema() -> list[str]:
    """Return the statements that make the tables."""
    return [
        *accounts.TABLES,
        *ACL_TABLES,
        *command.TABLES,
        *progress.TABLES,
        *(statement for resource in resources().values() for statement in resource.schema()),
    ]
