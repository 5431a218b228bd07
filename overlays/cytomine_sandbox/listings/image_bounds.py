"""Smallest and largest values over the images of a project, for the widgets that filter them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from cytomine_sandbox.engine.resource import Wire
    from cytomine_sandbox.engine.session import Session

_COLUMNS: Final = {
    "created": "t.created",
    "updated": "t.updated",
    "reviewStart": "t.review_start",
    "reviewStop": "t.review_stop",
    "magnification": "coalesce(nullif(t.magnification, 0), a.magnification)",
    "physicalSizeX": "coalesce(nullif(t.physical_size_x, 0), a.physical_size_x)",
    "physicalSizeY": "coalesce(nullif(t.physical_size_y, 0), a.physical_size_y)",
    "physicalSizeZ": "coalesce(nullif(t.physical_size_z, 0), a.physical_size_z)",
    "fps": "coalesce(nullif(t.fps, 0), a.fps)",
    "format": "f.content_type",
    "mimeType": "f.content_type",
    "countImageAnnotations": "t.number_of_annotations",
    "countImageJobAnnotations": "t.number_of_job_annotations",
    "countImageReviewedAnnotations": "t.number_of_reviewed_annotations",
    "width": "a.width",
    "height": "a.height",
    "instanceFilename": "t.instance_filename",
}
_LISTED: Final = {"magnification", "physicalSizeX", "format", "mimeType"}
_UNBOUNDED: Final = {"format", "mimeType"}


def image_bounds(session: Session, project: int) -> Wire:
    """Return minimum, maximum and, for some columns, the distinct values; nulls do not count."""
    columns = ", ".join(f'{sql} AS "{name}"' for name, sql in _COLUMNS.items())
    rows = session.all(
        f"""SELECT {columns} FROM image_instance t JOIN abstract_image a ON a.id = t.base_image
            LEFT JOIN uploaded_file f ON f.id = a.uploaded_file WHERE t.project = ?""",  # noqa: S608 - own SQL
        project,
    )
    return {name: _bounds(name, {row[name] for row in rows} - {None}) for name in _COLUMNS}


def _bounds(name: str, values: set[Any]) -> Wire:
    has_bounds = bool(values) and name not in _UNBOUNDED
    return {
        "min": min(values) if has_bounds else None,
        "max": max(values) if has_bounds else None,
        "list": sorted(values) if name in _LISTED else [],
    }
