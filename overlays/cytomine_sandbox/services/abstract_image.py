"""Images in storages, independent of projects."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from cytomine_sandbox import pixels
from cytomine_sandbox.engine import verbs
from cytomine_sandbox.engine.acl import Mask, Rights
from cytomine_sandbox.engine.errors import BareError, ForbiddenError, PageError, WrongArgumentError
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import (
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
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.image_server.downloads import content_path
from cytomine_sandbox.images import UnreadableImageError, inspect
from cytomine_sandbox.images.metadata import read_metadata
from cytomine_sandbox.listings.abstract_images import list_abstract_images, list_unused_abstract_images
from cytomine_sandbox.note import notes_on

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session
    from cytomine_sandbox.images import ImageFacts


_CARRIED_OVER: Final = ("physical_size_x", "magnification")
_PLACE: Final = (("project", "project"), ("baseImage", "base_image"))


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
        """Refuse a name of blanks, and a tile of which no image is ever as small."""
        name = row["original_filename"]
        if row["tile_size"] < 0:
            raise PageError(reason="the tile size is negative")
        if name is not None and not name.strip():
            raise WrongArgumentError("'originalFilename' property cannot be blank")
        super().validate(session, row, before)

    def check_reach(self, session: Session, row: Row) -> None:
        """Refuse a caller who may not read the storage; without a file administrators may."""
        if not _is_left_to_administrators(session, row):
            super().check_reach(session, row)

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse a caller without the right on the storage; without a file administrators have it."""
        if not _is_left_to_administrators(session, row):
            super().check_update(session, row, body)

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse an image that is in a project."""
        if not _is_left_to_administrators(session, row):
            super().check_delete(session, row)
        used = session.all(
            """SELECT p.name AS project, i.instance_filename AS image
               FROM image_instance i JOIN project p ON p.id = i.project
               WHERE i.base_image = ? ORDER BY i.id""",
            row["id"],
        )
        if used or session.count("companion_file WHERE image = ?", row["id"]):
            raise _in_use("Abstract Image has instances in active projects : ", used)

    def updated(self, session: Session, before: Row, row: Row, body: Body) -> None:
        """Carry a new pixel size or magnification over to the instances that had the old one."""
        del body
        resource = session.resource("ImageInstance")
        for column in _CARRIED_OVER:
            if row[column] == before[column]:
                continue
            followers = f"WHERE t.base_image = ? AND coalesce(nullif(t.{column}, 0), ?) IS ?"
            for found in session.select(resource, followers, row["id"], *(before[column],) * 2):
                resource.check_update(session, found, {name: found[column] for name, column in _PLACE})
                session.run(
                    f"UPDATE image_instance SET {column} = ? WHERE id = ?",  # noqa: S608 - own name
                    row[column],
                    found["id"],
                )

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield its slices, and what is noted on it."""
        yield "AbstractSlice", session.select("AbstractSlice", "WHERE t.image = ? ORDER BY t.id", row["id"])
        yield from notes_on(session, row["id"])

    def message(self, session: Session, kind: str, row: Row) -> str:
        """Return the sentence; the place of a missing name stays empty."""
        return super().message(session, kind, row | {"original_filename": row["original_filename"] or ""})

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


def _is_left_to_administrators(session: Session, row: Row) -> bool:
    return row["uploaded_file"] is None and session.user.is_admin_now


def refuse_used_slices(session: Session, condition: str, *parameters: int) -> None:
    """Refuse to delete slices when a project has one; the first such is told, by the name of its image.

    Args:
        session: Who asks.
        condition: Which slices, in SQL on the alias `s`.
        parameters: Of the condition.
    """
    used = session.all(
        f"""SELECT p.name AS project, a.original_filename AS image
            FROM slice_instance l JOIN abstract_slice s ON s.id = l.base_slice
            JOIN project p ON p.id = l.project JOIN abstract_image a ON a.id = s.image
            WHERE l.base_slice = (SELECT min(s.id) FROM abstract_slice s JOIN slice_instance u
            ON u.base_slice = s.id WHERE {condition}) ORDER BY l.id""",  # noqa: S608 - own SQL
        *parameters,
    )
    if used:
        raise _in_use("Abstract Slice has instances in active projects: ", used)


def _in_use(text: str, used: Sequence[Row]) -> ForbiddenError:
    projects = [row["project"] for row in used]
    images = list(dict.fromkeys(row["image"] for row in used))
    shown = ",".join("null" if image is None else image for image in images)
    return ForbiddenError(
        f"{text}{','.join(projects)} with the following names : {shown}",
        {"projectNames": projects, "imageNames": images},
    )


ABSTRACT_IMAGE = AbstractImage()


def show_abstract_image_of_file(request: Request) -> Reply:
    """Return the first image that was made of a file."""
    file_id = request.id()
    verbs.require_right(request, "UploadedFile", file_id, Mask.READ)
    rows = request.session.select(ABSTRACT_IMAGE, "WHERE t.uploaded_file = ? ORDER BY t.id LIMIT 1", file_id)
    if not rows:
        raise BareError(404, f"AbstractImage not found with filters : {{id={file_id}}}", labelled=True)
    return json_reply(ABSTRACT_IMAGE.show(request.session, rows[0]))


def show_uploader(resource: Resource) -> Operation:
    """Return the operation that shows who uploaded the file of an object."""

    def handle(request: Request) -> Reply:
        row = verbs.get_row(request, resource, request.id())
        file = request.session.find("UploadedFile", row["uploaded_file"]) or {}
        user = request.session.find("User", file.get("user"))
        if user is None:
            raise BareError(404, f"User not found with filters : {{id={row['id']}}}", labelled=True)
        return json_reply(request.session.resource("User").show(request.session, user))

    return Operation(handle)


def show_metadata(request: Request) -> Wire:
    """Return what the header of the file says of the image."""
    row = verbs.get_row(request, ABSTRACT_IMAGE, request.id())
    return metadata_page(request, row["uploaded_file"])


def metadata_page(request: Request, uploaded_file: int | None) -> Wire:
    """Return the page asked for of the metadata of a file.

    Raises:
        PageError: The image server cannot read the file.
    """
    with _image_file(request.session, uploaded_file) as path:
        found = read_metadata(path)
    shown = [
        {"key": item.key, "value": item.value, "type": item.kind, "namespace": item.namespace}
        for item in found
    ]
    return slice_list(request, shown)


def extract_properties(request: Request) -> Reply:
    """Take size and calibration anew from the file of an image; reading it is right enough."""
    row = verbs.get_row(request, ABSTRACT_IMAGE, request.id())
    _take_facts(request.session, row)
    return json_reply({})


def regenerate_properties(request: Request) -> Reply:
    """Take size and calibration anew; `deep` takes the names and colours of the channels too."""
    object_id, is_deep = request.id(), request.flag("deep")
    row = verbs.get_row(request, ABSTRACT_IMAGE, object_id)
    facts = _take_facts(request.session, row)
    if is_deep:
        for number, channel in enumerate(facts.channels):
            request.session.run(
                """UPDATE abstract_slice SET channel_name = ?, channel_color = ?
                   WHERE image = ? AND channel = ?""",
                channel.name,
                channel.color,
                object_id,
                number,
            )
    return json_reply({})


def _take_facts(session: Session, row: Row) -> ImageFacts:
    with _image_file(session, row["uploaded_file"]) as path:
        facts = inspect(path)
    session.run(
        """UPDATE abstract_image SET width = ?, height = ?, depth = ?, duration = ?, channels = ?,
           physical_size_x = ?, physical_size_y = ?, physical_size_z = ?, fps = ?, magnification = ?,
           bit_per_sample = ?, sample_per_pixel = ?, updated = ? WHERE id = ?""",
        *(facts.width, facts.height, facts.depth, facts.duration, facts.n_channels),
        *(facts.physical_size_x_um, facts.physical_size_y_um, facts.physical_size_z_um),
        *(facts.fps, facts.magnification, facts.bits_per_sample, facts.samples_per_pixel),
        *(session.now, row["id"]),
    )
    return facts


@contextmanager
def _image_file(session: Session, uploaded_file: int | None) -> Iterator[Path]:
    """Yield where the file of an image lies; that it cannot be read is a page, as of the image server."""
    file = session.find("UploadedFile", uploaded_file)
    path = content_path(session, file["filename"]) if file else None
    if path is None:
        raise PageError(reason="the image server has no such file")
    try:
        yield path
    except (UnreadableImageError, OSError) as error:
        raise PageError(reason=str(error)) from error


SERVICE = Service(
    "abstract-image",
    {
        "list_abstract_images": verbs.collection(list_abstract_images),
        "list_unused_abstract_images": verbs.collection(list_unused_abstract_images),
        "get_abstract_image": verbs.show(ABSTRACT_IMAGE),
        "get_abstract_image_by_uploaded_file": Operation(show_abstract_image_of_file),
        "create_abstract_image": verbs.create(ABSTRACT_IMAGE),
        "update_abstract_image": verbs.update(ABSTRACT_IMAGE),
        "delete_abstract_image": verbs.delete(ABSTRACT_IMAGE),
        "get_abstract_image_uploader": show_uploader(ABSTRACT_IMAGE),
        "get_abstract_image_metadata": verbs.collection(show_metadata),
        "extract_abstract_image_properties": Operation(extract_properties, writes=True),
        "regenerate_abstract_image_properties": Operation(regenerate_properties, writes=True),
    },
    (ABSTRACT_IMAGE,),
)
