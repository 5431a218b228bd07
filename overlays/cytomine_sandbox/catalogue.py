"""All services of the sandbox, and what they add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox import accounts, acl, command
from cytomine_sandbox.services import (
    abstract_image,
    abstract_slice,
    admin_session,
    annotation,
    annotation_term,
    image_instance,
    metadata_description,
    metadata_property,
    metadata_tag_association,
    ontology,
    pims,
    project,
    project_representative_user,
    relation_term,
    server,
    slice_instance,
    storage,
    term,
    uploaded_file,
    user,
    user_annotation,
)

if TYPE_CHECKING:
    from cytomine_sandbox.resource import Resource
    from cytomine_sandbox.verbs import Operation

SERVICES = tuple(
    module.SERVICE
    for module in (
        server,
        admin_session,
        user,
        ontology,
        term,
        relation_term,
        project,
        project_representative_user,
        metadata_tag_association,
        metadata_description,
        metadata_property,
        storage,
        uploaded_file,
        abstract_image,
        abstract_slice,
        image_instance,
        slice_instance,
        user_annotation,
        annotation_term,
        annotation,
        pims,
    )
)
"""In the order in which their tables refer to each other."""


def resources() -> dict[str, Resource]:
    """Return the resources by name."""
    return {resource.name: resource for service in SERVICES for resource in service.resources}


def operations() -> dict[str, Operation]:
    """Return the operations by their ids in the document."""
    return {name: operation for service in SERVICES for name, operation in service.operations.items()}


def schema() -> list[str]:
    """Return the statements that make the tables."""
    return [
        *accounts.TABLES,
        *acl.TABLES,
        *command.TABLES,
        *(statement for resource in resources().values() for statement in resource.schema()),
    ]
