"""What a world holds, as the page shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import shapely

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from cytomine_sandbox.engine.session import Session

_MOST_SHAPES: Final = 2_000
_PROJECTS: Final = """SELECT p.id, p.name, p.is_closed AS isClosed, o.name AS ontology,
    (SELECT count(*) FROM image_instance i WHERE i.project = p.id) AS images,
    (SELECT count(*) FROM user_annotation a WHERE a.project = p.id) AS annotations,
    (SELECT i.id FROM image_instance i WHERE i.project = p.id ORDER BY i.id LIMIT 1) AS cover
    FROM project p LEFT JOIN ontology o ON o.id = p.ontology ORDER BY p.name, p.id"""
_IMAGES: Final = """SELECT i.id, coalesce(i.instance_filename, b.original_filename) AS name, i.project,
    b.width, b.height, b.depth, b.duration, b.channels,
    coalesce(i.physical_size_x, b.physical_size_x) AS pixelSize, p.name AS projectName,
    (SELECT count(*) FROM user_annotation a WHERE a.image = i.id) AS annotations
    FROM image_instance i JOIN abstract_image b ON b.id = i.base_image JOIN project p ON p.id = i.project"""
_SHAPES: Final = """SELECT a.id, a.location, u.username AS user,
    (SELECT group_concat(t.name, ', ') FROM annotation_term l JOIN term t ON t.id = l.term
        WHERE l.userannotation = a.id) AS terms,
    (SELECT t.color FROM annotation_term l JOIN term t ON t.id = l.term
        WHERE l.userannotation = a.id ORDER BY l.id LIMIT 1) AS color
    FROM user_annotation a JOIN user u ON u.id = a.user
    WHERE a.image = ? ORDER BY a.area DESC, a.id LIMIT ?"""


def list_projects(session: Session) -> list[dict[str, Any]]:
    """Return all projects by name, each with the id of an image that stands for it."""
    return session.all(_PROJECTS)


def list_images(session: Session, project: int) -> list[dict[str, Any]]:
    """Return the images of a project."""
    return session.all(f"{_IMAGES} WHERE i.project = ? ORDER BY i.id", project)


def show_image(session: Session, image: int) -> dict[str, Any] | None:
    """Return an image with its annotations as paths of SVG; None when there is none.

    The paths are in pixels of the full image, y growing downwards as on a screen; the largest shapes come
    first, so that small ones lie above them.
    """
    row = session.one(f"{_IMAGES} WHERE i.id = ?", image)
    if row is None:
        return None
    height = row["height"] or 0
    shapes = []
    for found in session.all(_SHAPES, image, _MOST_SHAPES):
        shape = shapely.from_wkt(found.pop("location"), on_invalid="ignore")
        if shape is not None and not shape.is_empty:
            shapes.append({**found, "path": path_of(shape, height), "isPoint": shape.geom_type == "Point"})
    return {**row, "shapes": shapes, "mostShapes": _MOST_SHAPES}


def path_of(shape: BaseGeometry, height: float) -> str:
    """Return a shape as path of SVG.

    Args:
        shape: Its y grows upwards from the lower edge of an image.
        height: Of the image in pixels, at whose top y is 0 in the path.
    """
    if hasattr(shape, "geoms"):
        return "".join(path_of(part, height) for part in shape.geoms)
    if isinstance(shape, shapely.Polygon):
        rings = (shape.exterior, *shape.interiors)
        return "".join(f"{_line(ring, height)}Z" for ring in rings)
    return _line(shape, height)


def _line(shape: BaseGeometry, height: float) -> str:
    points = (f"{x:.1f} {height - y:.1f}" for x, y, *_ in shape.coords)
    # A line without length is drawn as a dot where its ends are round.
    return "M" + "L".join(points) + ("h0" if shape.geom_type == "Point" else "")
