"""Images in storages, independent of projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox import pixels, verbs
from cytomine_sandbox.acl import Mask, Rights
from cytomine_sandbox.errors import ForbiddenError, WrongArgumentError
from cytomine_sandbox.resource import (
    INTEGER,
    NUMBER,
    REFERENCE,
    TEXT,
    Derived,
    Field,
    Messages,
    Missing,
    Resource,
)
from cytomine_sandbox.verbs import Service

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.resource import Row, Wire
    from cytomine_sandbox.session import Session


class AbstractImage(Resource):
    """An image, as its file holds it."""

    name = "AbstractImage"
    package = "be.cytomine.domain.image"
    fields = (
        Field("uploadedFile", REFERENCE, "UploadedFile"),
        Field("originalFilename"),
        Field("width", INTEGER, minimum=1),
        Field("height", INTEGER, minimum=1),
        Field("depth", INTEGER, default=1, minimum=1),
        Field("duration", INTEGER, default=1, minimum=1),
        Field("channels", INTEGER, default=1, minimum=1),
        Field("physicalSizeX", NUMBER),
        Field("physicalSizeY", NUMBER),
        Field("physicalSizeZ", NUMBER),
        Field("fps", NUMBER),
        Field("tileSize", INTEGER, default=256),
        Field("magnification", INTEGER),
        Field("bitPerSample", INTEGER, default=8),
        Field("samplePerPixel", INTEGER, default=1),
        Field("colorspace"),
    )
    derived = (Derived("path", "f.filename", TEXT), Derived("contentType", "f.content_type", TEXT))
    joins = "LEFT JOIN uploaded_file f ON f.id = t.uploaded_file"
    messages = Messages(
        "Image {id:,} ({original_filename}) added",
        "Image {id:,} ({original_filename}) edited",
        "Image {id:,} ({original_filename}) deleted",
    )
    container = ("uploadedFile", "storage")
    rights = Rights(update=Mask.WRITE, delete=Mask.WRITE)
    missing = Missing.PLAIN

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a name of blanks."""
        name = row["original_filename"]
        if name is not None and not name.strip():
            raise WrongArgumentError("'originalFilename' property cannot be blank")
        super().validate(session, row, before)

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse an image that is in a project."""
        super().check_delete(session, row)
        used = session.all(
            """SELECT p.name AS project, i.instance_filename AS image
               FROM image_instance i JOIN project p ON p.id = i.project
               WHERE i.base_image = ? ORDER BY i.id""",
            row["id"],
        )
        if used:
            raise _in_use("Abstract Image has instances in active projects : ", used)

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield its slices."""
        yield "AbstractSlice", session.select("AbstractSlice", "WHERE t.image = ? ORDER BY t.id", row["id"])

    def show(self, session: Session, row: Row) -> Wire:
        """Return an image with what follows from its size and file."""
        return super().show(session, row) | {
            "filename": row["original_filename"],
            "extrinsicChannels": None,
            "apparentChannels": None,
            "dimensions": pixels.dimensions(row),
            "zoom": pixels.zoom(row),
            "isVirtual": row["content_type"] == "VIRTUALSTACK",
            "inProject": False,
            **pixels.addresses(session.url, "abstractimage", row),
        }


def refuse_used_slices(session: Session, condition: str, *parameters: int) -> None:
    """Refuse to delete slices of which a project has instances; `condition` is on the alias `s`."""
    used = session.all(
        f"""SELECT DISTINCT p.name AS project, coalesce(i.instance_filename, a.original_filename) AS image
            FROM abstract_slice s JOIN slice_instance l ON l.base_slice = s.id
            JOIN image_instance i ON i.id = l.image JOIN project p ON p.id = i.project
            JOIN abstract_image a ON a.id = i.base_image WHERE {condition}""",  # noqa: S608 - own SQL
        *parameters,
    )
    if used:
        raise _in_use("Abstract Slice has instances in active projects: ", used)


def _in_use(text: str, used: Sequence[Row]) -> ForbiddenError:
    projects, images = ([row[name] for row in used] for name in ("project", "image"))
    shown = ", ".join("null" if image is None else image for image in images)
    return ForbiddenError(
        f"{text}{', '.join(projects)} with the following names : {shown}",
        {"projectNames": projects, "imageNames": images},
    )


ABSTRACT_IMAGE = AbstractImage()

SERVICE = Service(
    "abstract-image",
    {"get_abstract_image": verbs.show(ABSTRACT_IMAGE), "delete_abstract_image": verbs.delete(ABSTRACT_IMAGE)},
    (ABSTRACT_IMAGE,),
)
