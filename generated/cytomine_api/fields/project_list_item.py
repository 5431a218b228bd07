"""ProjectListItem as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ProjectListItem:
    """Names and types of ProjectListItem on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    ontology: int | None
    ontologyName: str | None
    blindMode: bool
    areImagesDownloadable: bool
    numberOfSlides: int
    numberOfImages: int
    numberOfAnnotations: int
    numberOfJobAnnotations: int
    numberOfReviewedAnnotations: int
    isClosed: bool
    isReadOnly: bool
    isRestricted: bool
    hideUsersLayers: bool
    hideAdminsLayers: bool
    lastActivity: int | None
    membersCount: int | None
    description: str | None
    currentUserRoles: dict[str, Any] | None
