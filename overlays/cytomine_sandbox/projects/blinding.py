"""Names of images, and who sees them in a blind project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox.projects import editing

if TYPE_CHECKING:
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session

_HIDDEN: Final = ("instanceFilename", "originalFilename", "filename", "path", "fullPath")


def display_name(row: Row) -> str | None:
    """Return the name of an image in its project."""
    if row["is_blind"]:
        return str(row["base_image"])
    name: str | None = row["instance_filename"]
    return row["original_filename"] if name is None else name


def sees_names(session: Session, project: int) -> bool:
    """Return whether the caller sees names in a project although it is blind."""
    return session.user.is_admin_now or editing.is_manager(session, project)


def hide_names(session: Session, row: Row, wire: Wire) -> Wire:
    """Return an answer without names in a blind project, unless the caller manages it."""
    if not row["is_blind"] or sees_names(session, row["project"]):
        return wire
    return wire | dict.fromkeys(_HIDDEN)
