"""Projects: images and annotations that members share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox import acl, coercion, command, editing, filters, membership, verbs
from cytomine_sandbox.acl import Mask, Rights
from cytomine_sandbox.errors import (
    AlreadyExistsError,
    ConstraintError,
    ForbiddenError,
    PageError,
    unknown_container,
)
from cytomine_sandbox.filters import Condition
from cytomine_sandbox.project_listing import ProjectListing, visible
from cytomine_sandbox.resource import BOOLEAN, INTEGER, REFERENCE, Derived, Field, Messages, Resource, Write
from cytomine_sandbox.verbs import Service

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.request import Request
    from cytomine_sandbox.resource import Body, Row, Wire
    from cytomine_sandbox.session import Session

_MAX_NAME: Final = 150


class Project(Resource):
    """A project, its name unique over the server."""

    name = "Project"
    package = "be.cytomine.domain.project"
    fields = (
        Field("name", max_length=_MAX_NAME),
        Field("ontology", REFERENCE, "Ontology"),
        Field("blindMode", BOOLEAN, default=False),
        Field("areImagesDownloadable", BOOLEAN, default=False),
        Field("isClosed", BOOLEAN, default=False),
        Field("hideUsersLayers", BOOLEAN, default=False),
        Field("hideAdminsLayers", BOOLEAN, default=False),
        Field("mode", write=Write.NEVER, default=editing.CLASSIC, shown=False),
        Field("numberOfImages", INTEGER, write=Write.NEVER, default=0),
        Field("numberOfAnnotations", INTEGER, write=Write.NEVER, default=0),
        Field("numberOfJobAnnotations", INTEGER, write=Write.NEVER, default=0),
        Field("numberOfReviewedAnnotations", INTEGER, write=Write.NEVER, default=0),
    )
    derived = (Derived("ontologyName", "(SELECT o.name FROM ontology o WHERE o.id = t.ontology)"),)
    statements = ("CREATE UNIQUE INDEX project_name ON project(name)",)
    messages = Messages.named("Project")
    container = ()
    is_lazy = True
    rights = Rights(update=Mask.WRITE, delete=Mask.ADMINISTRATION)

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a caller without READ on the ontology."""
        body = super().prepare(session, body)
        if coercion.text(body.get("ontology")) is not None:
            ontology = session.resource("Ontology")
            object_id = coercion.integer(body["ontology"])
            if object_id is None or not session.exists("Ontology", object_id):
                raise unknown_container(ontology.class_name, object_id)
            acl.require(session, acl.Container(ontology.class_name, object_id), Mask.READ)
        return body

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; read-only wins over restricted."""
        row = super().build(session, body, before)
        restricted, read_only = (coercion.boolean(body.get(name)) for name in ("isRestricted", "isReadOnly"))
        row["mode"] = (
            editing.READ_ONLY if read_only else editing.RESTRICTED if restricted else editing.CLASSIC
        )
        return row

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a name that is missing or taken, with an error on create and a page on update."""
        name = row["name"]
        taken = session.one("SELECT id FROM project WHERE name = ?", name)
        if before is None:
            if taken:
                raise AlreadyExistsError(f"Project {name} already exist!")
            if name is None:
                raise ConstraintError('Cannot persists object: null value in column "name" of project')
            super().validate(session, row, before)
        elif name is None or len(name) > _MAX_NAME or (taken and taken["id"] != before["id"]):
            raise PageError(reason="the name is missing, too long or taken")

    def created(self, session: Session, row: Row, body: Body) -> None:
        """Make the caller manager and representative, and others what the body says."""
        project, caller = row["id"], session.user.id
        users, chiefs = coercion.id_list(body.get("users")), coercion.id_list(body.get("admins"))
        membership.add(session, project, [caller], as_managers=True)
        membership.add(session, project, users or ())
        membership.add(session, project, chiefs or (), as_managers=True)
        membership.add_representative(session, project, caller)

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse a change of the ontology whose terms are in use."""
        super().check_update(session, row, body)
        wanted = coercion.integer(body.get("ontology"))
        if row["ontology"] is None or wanted == row["ontology"]:
            return
        if wanted is not None and not session.exists("Ontology", wanted):
            return
        used = "annotation_term l JOIN user_annotation a ON a.id = l.userannotation WHERE a.project = ?"
        if coercion.boolean(body.get("forceOntologyUpdate")):
            session.run(
                "DELETE FROM annotation_term WHERE userannotation IN "
                "(SELECT id FROM user_annotation WHERE project = ?)",
                row["id"],
            )
        count = session.count(used, row["id"])
        if count:
            raise ForbiddenError(
                f"This project has {count} associated terms: {count} from project members, 0 reviewed. "
                "The ontology cannot be updated.",
                {"userAssociatedTermsCount": count, "reviewedAssociatedTermsCount": 0},
            )

    def updated(self, session: Session, before: Row, row: Row, body: Body) -> None:
        """Let members follow to the new ontology, and replace those that the body lists."""
        users, chiefs, representatives = (
            coercion.id_list(body.get(name)) for name in ("users", "admins", "representatives")
        )
        membership.change_ontology(session, row["id"], before["ontology"], row["ontology"])
        membership.replace(session, row["id"], users, chiefs)
        if representatives is not None:
            membership.replace_representatives(session, row["id"], representatives)

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a read-only project to all but its managers."""
        super().check_delete(session, row)
        editing.require_not_read_only(session, row)

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield its images and representatives; its history goes with it, so none is kept of them."""
        session.keeps_history = False
        for name in ("ImageInstance", "ProjectRepresentativeUser"):
            yield name, session.select(name, "WHERE t.project = ? ORDER BY t.id", row["id"])
        session.keeps_history = True
        command.forget_project(session, row["id"])

    def project(self, session: Session, row: Row) -> int | None:
        """Return the project itself."""
        del session
        return int(row["id"])

    def show(self, session: Session, row: Row) -> Wire:
        """Return a project with its editing mode."""
        return self.show_listed(session, row) | {
            "isReadOnly": row["mode"] == editing.READ_ONLY,
            "isRestricted": row["mode"] == editing.RESTRICTED,
        }

    def show_listed(self, session: Session, row: Row) -> Wire:
        """Return a project as the list has it, where the editing mode is never told."""
        return super().show(session, row) | {"numberOfSlides": 0, "isReadOnly": False, "isRestricted": False}


PROJECT = Project()


def list_projects(request: Request) -> dict[str, Any]:
    """Return the projects that the caller is a member of; all of them for administrators."""
    return ProjectListing.read(request, PROJECT).envelope()


def list_projects_by_ontology(request: Request) -> dict[str, Any]:
    """Return the projects with an ontology that the caller may see."""
    ontology = request.id()
    verbs.require_row(request, "Ontology", ontology)
    found = [Condition("t.ontology = ?", (ontology,)), *visible(request.session)]
    where, parameters = filters.where(found)
    return verbs.page_of(request, PROJECT, f"{where} ORDER BY t.id", *parameters)


SERVICE = Service(
    "project",
    {
        "list_projects": verbs.collection(list_projects),
        "get_project": verbs.show(PROJECT),
        "create_project": verbs.create(PROJECT, bulk_too=False, numbers=("task",)),
        "update_project": verbs.update(PROJECT, numbers=("task",)),
        "delete_project": verbs.delete(PROJECT, numbers=("task",)),
        "list_projects_by_ontology": verbs.collection(list_projects_by_ontology),
    },
    (PROJECT,),
)
