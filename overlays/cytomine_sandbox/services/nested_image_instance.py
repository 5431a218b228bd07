"""Images placed inside another image of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.engine import acl, coercion, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import AlreadyExistsError, ConstraintError
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import INTEGER, REFERENCE, Field
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import editing
from cytomine_sandbox.services.image_instance import ImageInstance, refuse_half_review

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session

_OWN = {"parent", "x", "y", "user", "baseImage"}


class NestedImageInstance(ImageInstance):
    """An image instance with a place in another one; it has no slices."""

    name = "NestedImageInstance"
    table_of = "ImageInstance"
    fields = (
        Field("parent", REFERENCE, "ImageInstance", required=True),
        Field("baseImage", REFERENCE, "AbstractImage"),
        Field("user", REFERENCE, "User"),
        *(item for item in ImageInstance.fields if item.name not in _OWN),
        Field("x", INTEGER, default=0),
        Field("y", INTEGER, default=0),
    )
    joins = f"JOIN image_instance n ON n.id = t.id AND n.parent IS NOT NULL {ImageInstance.joins}"

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a caller who may not add to the project."""
        acl.require_role(session, "user")
        editing.refuse_project(session, coercion.integer(body.get("project")))
        return body

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse a caller who may not change either project."""
        self.check_delete(session, row)
        editing.refuse_project(session, coercion.integer(body.get("project")))

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a caller who is no member, and a read-only project."""
        acl.require_on(session, self, row, Mask.READ)
        acl.require_role(session, "user")
        editing.require_not_read_only(session, session.find("Project", row["project"]) or {})

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; the owner is the one of the body, on a change too."""
        row = super().build(session, body, before)
        return row | {"user": coercion.integer(body.get("user"))}

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse an image that is nested there already, and one without owner or base image."""
        missing = next((name for name in ("user", "base_image") if row[name] is None), None)
        same = session.one(
            "SELECT id FROM image_instance WHERE parent = ? AND base_image = ? AND project = ?",
            *(row[name] for name in ("parent", "base_image", "project")),
        )
        if same and (before is None or same["id"] != before["id"]):
            self._refuse_taken(session, row)
        if missing is not None:
            raise ConstraintError(
                f'Cannot persists object: null value in column "{missing}" of nested_image_instance'
            )
        if before is None and session.one(
            "SELECT 1 AS found FROM image_instance WHERE project = ? AND base_image = ?",
            row["project"],
            row["base_image"],
        ):
            raise ConstraintError("Cannot persists object: the base image is in the project already")
        refuse_half_review(session, row)

    def _refuse_taken(self, session: Session, row: Row) -> None:
        names = session.one(
            """SELECT p.name AS project, a.original_filename AS image
               FROM project p, abstract_image a WHERE p.id = ? AND a.id = ?""",
            row["project"],
            row["base_image"],
        )
        image, project = (names or {}).get("image"), (names or {}).get("project")
        raise AlreadyExistsError(
            f"Nested Image {image} already map with image {row['parent']} in project {project}"
        )

    def created(self, session: Session, row: Row, body: Body) -> None:
        """Do nothing: a nested image has no slices."""

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield what an image has, but for the nested ones."""
        return ((name, rows) for name, rows in super().dependents(session, row) if name != self.name)

    def message(self, session: Session, kind: str, row: Row) -> str:
        """Return the sentence with the file name of the image, whatever it is called here."""
        return super().message(session, kind, row | {"instance_filename": None})


NESTED_IMAGE_INSTANCE = NestedImageInstance()


def list_nested_image_instances(request: Request) -> Wire:
    """Return the images nested in an image, newest first."""
    image = verbs.require_right(request, "ImageInstance", request.id("imageInstanceId"), Mask.READ)
    tail = "WHERE t.parent = ? ORDER BY t.created DESC, t.id DESC"
    return verbs.page_of(request, NESTED_IMAGE_INSTANCE, tail, image["id"])


def show_nested_image_instance(request: Request) -> Reply:
    """Return a nested image, whatever image the path names."""
    request.id("imageInstanceId")
    row = verbs.get_row(request, NESTED_IMAGE_INSTANCE, request.id())
    return json_reply(NESTED_IMAGE_INSTANCE.show(request.session, row))


SERVICE = Service(
    "nested-image-instance",
    {
        "list_nested_image_instances": verbs.collection(list_nested_image_instances),
        "get_nested_image_instance": Operation(show_nested_image_instance),
        "create_nested_image_instance": verbs.create(
            NESTED_IMAGE_INSTANCE, bulk_too=False, path_numbers=("imageInstanceId",)
        ),
        "update_nested_image_instance": verbs.update(NESTED_IMAGE_INSTANCE),
        "delete_nested_image_instance": verbs.delete(NESTED_IMAGE_INSTANCE),
    },
    (NESTED_IMAGE_INSTANCE,),
)
