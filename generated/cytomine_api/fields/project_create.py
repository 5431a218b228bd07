"""ProjectCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectCreate:
    """Names and types of ProjectCreate on the wire; nothing else."""

    name: str
    ontology: int | None
    blindMode: bool | None
    areImagesDownloadable: bool | None
    isClosed: bool | None
    isReadOnly: bool | None
    isRestricted: bool | None
    hideUsersLayers: bool | None
    hideAdminsLayers: bool | None
    users: list[int] | None
    admins: list[int] | None
