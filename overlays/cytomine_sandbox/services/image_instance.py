"""Images placed in projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox import pixels
from cytomine_sandbox.annotations.any_kind import kind_named
from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import (
    AlreadyExistsError,
    BareError,
    PageError,
    WrongArgumentError,
    forbidden_object,
)
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import (
    BOOLEAN,
    DATE,
    INTEGER,
    NUMBER,
    REFERENCE,
    TEXT,
    Derived,
    Field,
    Missing,
    Resource,
    Write,
)
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.listings.image_bounds import image_bounds
from cytomine_sandbox.listings.images import list_images
from cytomine_sandbox.listings.images_of_user import list_images_of_user, list_images_of_user_light
from cytomine_sandbox.note import notes_on
from cytomine_sandbox.projects import editing
from cytomine_sandbox.projects.blinding import display_name, hide_names, sees_names
from cytomine_sandbox.services.abstract_image import metadata_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session

_DRAWN: Final = ("ReviewedAnnotation", "UserAnnotation")

_PIXEL_SIZES: Final = ("effective_physical_size_x", "effective_physical_size_y")
_SIZES = ("physicalSizeX", "physicalSizeY", "physicalSizeZ", "fps")


def _counter(event: str, row: str, step: str) -> str:
    change = f"SET number_of_images = number_of_images {step} 1 WHERE id = {row}.project"
    return (
        f"CREATE TRIGGER image_instance_{event.lower()} AFTER {event} ON image_instance BEGIN "
        f"UPDATE project {change}; END"
    )


class ImageInstance(Resource):
    """An image in a project; values it does not set are those of the abstract image."""

    name = "ImageInstance"
    package = "be.cytomine.domain.image"
    fields = (
        Field("baseImage", REFERENCE, "AbstractImage", required=True),
        Field("project", REFERENCE, "Project", required=True),
        Field("user", REFERENCE, "User", write=Write.UPDATE),
        Field("instanceFilename", max_length=255),
        *(Field(name, NUMBER, shown=False) for name in _SIZES),
        Field("magnification", INTEGER, shown=False),
        Field("reviewStart", DATE),
        Field("reviewStop", DATE, write=Write.NEVER),
        Field("reviewUser", REFERENCE, "User"),
        Field("numberOfAnnotations", INTEGER, write=Write.NEVER, default=0),
        Field("numberOfJobAnnotations", INTEGER, write=Write.NEVER, default=0),
        Field("numberOfReviewedAnnotations", INTEGER, write=Write.NEVER, default=0),
        # What only a nested image has; see `nested_image_instance`.
        Field("parent", REFERENCE, "ImageInstance", write=Write.NEVER, shown=False),
        Field("x", INTEGER, write=Write.NEVER, shown=False),
        Field("y", INTEGER, write=Write.NEVER, shown=False),
    )
    derived = (
        Derived("originalFilename", "a.original_filename", TEXT),
        *(
            Derived(name, f"a.{column}")
            for name, column in (
                ("width", "width"),
                ("height", "height"),
                ("depth", "depth"),
                ("duration", "duration"),
                ("channels", "channels"),
                ("tileSize", "tile_size"),
                ("bitPerSample", "bit_per_sample"),
                ("samplePerPixel", "sample_per_pixel"),
            )
        ),
        Derived("colorspace", "a.colorspace", TEXT),
        *(
            Derived(f"effective_{column}", f"coalesce(nullif(t.{column}, 0), a.{column})", shown=False)
            for column in ("physical_size_x", "physical_size_y", "physical_size_z", "fps", "magnification")
        ),
        Derived("path", "f.filename", TEXT),
        Derived("contentType", "f.content_type", TEXT),
        Derived("projectName", "p.name", TEXT, shown=False),
        Derived("isBlind", "p.blind_mode", BOOLEAN, shown=False),
    )
    joins = (
        "JOIN abstract_image a ON a.id = t.base_image LEFT JOIN uploaded_file f ON f.id = a.uploaded_file "
        "JOIN project p ON p.id = t.project"
    )
    statements = (
        "CREATE UNIQUE INDEX image_instance_place ON image_instance(project, base_image)",
        _counter("INSERT", "NEW", "+"),
        _counter("DELETE", "OLD", "-"),
    )
    container = ("project",)
    missing = Missing.PLAIN
    is_unique = True

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a caller who may not add to the project, and an image that is there."""
        for name, text in (("baseImage", "abstract image"), ("project", "project")):
            if body.get(name) is None:
                raise WrongArgumentError(f"{text} not set")
        body = super().prepare(session, body)
        editing.refuse_project(session, coercion.integer(body["project"]))
        return body

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse what the editing mode does not allow, and a project that the caller may not read."""
        acl.require_on(session, self, row, Mask.READ)
        acl.require_role(session, "user")
        target = coercion.integer(body.get("project"))
        acl.require_known(session, "Project", target, Mask.READ)
        editing.require_editable_in(session, row["project"], row["user"])
        # Here an administrator session does not help.
        for project in (row["project"], target):
            editing.require_not_read_only(session, session.find("Project", project) or {})
        if body.get("baseImage") is None:
            raise PageError(reason="an image instance is changed without its image")

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse what the editing mode does not allow."""
        acl.require_role(session, "user")
        acl.require_on(session, self, row, Mask.READ)
        editing.require_editable_in(session, row["project"], row["user"])

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; who adds the image owns it, and a review begins and ends at once."""
        row = super().build(session, body, before)
        owner = session.user.id if before is None else before["user"]
        return row | {"user": row["user"] or owner, "review_stop": row["review_start"]}

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse an image that is in the project already, and half of a review."""
        refuse_half_review(session, row)
        if before is None and session.one(
            "SELECT id FROM image_instance WHERE project = ? AND base_image = ?",
            row["project"],
            row["base_image"],
        ):
            names = session.one(
                """SELECT p.name AS project, a.original_filename AS image
                   FROM project p, abstract_image a WHERE p.id = ? AND a.id = ?""",
                row["project"],
                row["base_image"],
            )
            image, project = (names or {}).get("image"), (names or {}).get("project")
            raise AlreadyExistsError(f"Image {image} already map with project {project}")
        super().validate(session, row, before)

    def created(self, session: Session, row: Row, body: Body) -> None:
        """Add an instance of every slice, without history, and copy the properties of the image."""
        del body
        resource = session.resource("SliceInstance")
        slices = session.all("SELECT id FROM abstract_slice WHERE image = ? ORDER BY id", row["base_image"])
        keeps_history, session.keeps_history = session.keeps_history, False
        for found in slices:
            place = {"project": row["project"], "image": row["id"], "baseSlice": found["id"]}
            command.add(session, resource, place)
        session.keeps_history = keeps_history
        resource = session.resource("Property")
        for noted in session.select(resource, "WHERE t.domain_ident = ? ORDER BY t.id", row["base_image"]):
            copy = {"domainIdent": row["id"], "domainClassName": self.class_name}
            command.add(session, resource, {**copy, "key": noted["key"], "value": noted["value"]})

    def follow(self, session: Session, before: Row, row: Row) -> None:
        """Write the annotations anew when the size of a pixel is another one, each by itself."""
        if all(before[column] == row[column] for column in _PIXEL_SIZES):
            return
        for name in _DRAWN:
            kind = kind_named(session, name)
            for drawn in session.select(kind, "WHERE t.image = ? ORDER BY t.id", row["id"]):
                session.transaction_id = None
                command.update(session, kind, drawn["id"], kind.rewritten(drawn))

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield annotations, what is noted on it, slices and tracks; nested images leave no history."""

        def of_image(name: str, column: str = "image") -> tuple[str, Sequence[Row]]:
            return name, session.select(name, f"WHERE t.{column} = ? ORDER BY t.id", row["id"])

        command.discard(session, *of_image("AnnotationLink"))
        yield from (of_image(name) for name in _DRAWN)
        yield from notes_on(session, row["id"])
        command.discard(session, *of_image("NestedImageInstance", "parent"))
        yield from (of_image(name) for name in ("SliceInstance", "Track"))

    def message(self, session: Session, kind: str, row: Row) -> str:
        """Return the sentence with the display name."""
        del session
        verb = {"add": "added", "edit": "edited", "delete": "deleted"}[kind]
        return f"Image {display_name(row)} {verb} in project {row['project_name']}"

    def show(self, session: Session, row: Row) -> Wire:
        """Return an image as those see it who know its name."""
        blinded = str(row["base_image"]) if row["is_blind"] else None
        is_in_review = row["review_start"] is not None and row["review_user"] is not None
        return super().show(session, row) | {
            "filename": row["original_filename"],
            "originalFilename": blinded or row["original_filename"],
            "instanceFilename": display_name(row),
            "blindedName": blinded,
            "extrinsicChannels": _product(row["channels"], row["sample_per_pixel"]),
            **{
                name: row[f"effective_{column}"]
                for name, column in (
                    ("physicalSizeX", "physical_size_x"),
                    ("physicalSizeY", "physical_size_y"),
                    ("physicalSizeZ", "physical_size_z"),
                    ("fps", "fps"),
                    ("magnification", "magnification"),
                )
            },
            "zoom": pixels.zoom(row),
            "isVirtual": row["content_type"] == "VIRTUALSTACK",
            "reviewed": row["review_stop"] is not None,
            "inReview": is_in_review and row["review_stop"] is None,
            **pixels.addresses(session.url, "imageinstance", row),
            **self._nesting(row),
        }

    @staticmethod
    def _nesting(row: Row) -> Wire:
        """Return what tells a nested image from others."""
        if row["parent"] is None:
            return {}
        place = {name: row[name] for name in ("parent", "x", "y")}
        return {"class": "be.cytomine.domain.image.NestedImageInstance", **place}


def refuse_half_review(session: Session, row: Row) -> None:
    """Refuse a review with a start and no reviewer, or the other way round.

    Raises:
        WrongArgumentError: One of them is missing.
    """
    if (row["review_start"] is None) != (row["review_user"] is None):
        user = "null" if row["review_user"] is None else session.full_name(row["review_user"])
        start, stop = (coercion.java_date(row[name]) for name in ("review_start", "review_stop"))
        raise WrongArgumentError(f"Review data are not valid: user= {user}start= {start} , stop= {stop}")


def _product(*factors: int | None) -> int | None:
    result = 1
    for factor in factors:
        if factor is None:
            return None
        result *= factor
    return result


IMAGE_INSTANCE = ImageInstance()


def show_image_instance(request: Request) -> Reply:
    """Return one image, its names hidden where the project is blind."""
    row = verbs.get_row(request, IMAGE_INSTANCE, request.id())
    return json_reply(hide_names(request.session, row, IMAGE_INSTANCE.show(request.session, row)))


def list_image_instances_by_project(request: Request) -> Wire:
    """Return the images of a project in one of the forms of the listing."""
    object_id = request.id()
    project = request.session.resource("Project")
    row = verbs.require_row(request, project, object_id)
    project.check_read(request.session, row)
    return list_images(request, row)


def list_image_instances_by_abstract_image(request: Request) -> Wire:
    """Return all instances of an image, also those in projects that the caller may not read."""
    image = verbs.require_right(request, "AbstractImage", request.id(), Mask.READ)
    return verbs.page_of(request, IMAGE_INSTANCE, "WHERE t.base_image = ? ORDER BY t.id", image["id"])


def list_image_instances_by_image_group(request: Request) -> Wire:
    """Return the images of a group; whoever may read the project sees their names."""
    object_id = request.id("imageGroup")
    group = request.session.find("ImageGroup", object_id)
    if group is None:
        text = f"ImageInstance not found with filters : {{ImageGroup={object_id}}}"
        raise BareError(404, text, labelled=True)
    request.session.resource("ImageGroup").check_read(request.session, group)
    tail = "JOIN image_group_image_instance l ON l.image = t.id WHERE l.image_group = ? ORDER BY l.id"
    return verbs.page_of(request, IMAGE_INSTANCE, tail, object_id)


def show_neighbour(comparison: str, direction: str) -> Operation:
    """Return the operation that shows the image beside another in order of creation, {} at the end.

    Args:
        comparison: Of the neighbour with the image, in SQL.
        direction: Of the order in which the nearest one comes first.
    """

    def handle(request: Request) -> Reply:
        session = request.session
        image = verbs.get_row(request, IMAGE_INSTANCE, request.id())
        rows = session.select(
            IMAGE_INSTANCE,
            f"WHERE t.project = ? AND (t.created, t.id) {comparison} (?, ?) "
            f"ORDER BY t.created {direction}, t.id {direction} LIMIT 1",
            image["project"],
            image["created"],
            image["id"],
        )
        shown = (hide_names(session, row, IMAGE_INSTANCE.show(session, row)) for row in rows)
        return json_reply(next(shown, {}))

    return Operation(handle)


def show_bounds(request: Request) -> Reply:
    """Return the smallest and largest values over the images of a project."""
    project = verbs.require_right(request, "Project", request.id("projectId"), Mask.READ)
    return json_reply(image_bounds(request.session, project["id"]))


def show_metadata(request: Request) -> Wire:
    """Return what the header of the file says; of a blind project to those who see names only."""
    row = verbs.get_row(request, IMAGE_INSTANCE, request.id())
    if row["is_blind"] and not sees_names(request.session, row["project"]):
        raise forbidden_object(IMAGE_INSTANCE.class_name, row["id"])
    image = verbs.require_row(request, "AbstractImage", row["base_image"])
    return metadata_page(request, image["uploaded_file"])


SERVICE = Service(
    "image-instance",
    {
        "get_image_instance": Operation(show_image_instance),
        "create_image_instance": verbs.create(IMAGE_INSTANCE),
        "update_image_instance": verbs.update(IMAGE_INSTANCE),
        "delete_image_instance": verbs.delete(IMAGE_INSTANCE),
        "list_image_instances_by_project": verbs.collection(list_image_instances_by_project),
        "list_image_instances_by_user": verbs.collection(list_images_of_user),
        "list_light_image_instances_by_user": verbs.collection(list_images_of_user_light),
        "list_image_instances_by_abstract_image": verbs.collection(list_image_instances_by_abstract_image),
        "list_image_instances_by_image_group": verbs.collection(list_image_instances_by_image_group),
        "get_next_image_instance": show_neighbour("<", "DESC"),
        "get_previous_image_instance": show_neighbour(">", "ASC"),
        "get_image_instance_bounds": Operation(show_bounds),
        "get_image_instance_metadata": verbs.collection(show_metadata),
    },
    (IMAGE_INSTANCE,),
)
