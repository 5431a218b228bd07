"""Sets of terms shared by projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import acl, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import AlreadyExistsError, ConstraintError, PageError
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.resource import REFERENCE, Field, Messages, Resource, Write
from cytomine_sandbox.engine.verbs import Service

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session


class Ontology(Resource):
    """An ontology, its name unique over the server."""

    name = "Ontology"
    package = "be.cytomine.domain.ontology"
    fields = (
        Field("name", required=True, not_blank=True, max_length=255),
        Field("user", REFERENCE, "User", write=Write.UPDATE, required=True),
    )
    statements = ("CREATE UNIQUE INDEX ontology_name ON ontology(name)",)
    messages = Messages.named("Ontology")
    container = ()
    is_lazy = True
    is_unique = True

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; who creates it owns it."""
        row = super().build(session, body, before)
        return row if before else row | {"user": session.user.id}

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a name that is taken, with an error on create and a page on update."""
        taken = session.one("SELECT id FROM ontology WHERE name = ?", row["name"])
        if before is None and taken:
            raise AlreadyExistsError(f"Ontology {row['name']} already exist!")
        if before and taken and taken["id"] != before["id"]:
            raise PageError(reason="the name is taken")
        super().validate(session, row, before)

    def created(self, session: Session, row: Row, body: Body) -> None:
        """Let its owner manage it."""
        del body
        acl.grant(session, row["id"], row["user"], Mask.ADMINISTRATION)

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield its terms."""
        if session.one("SELECT 1 AS found FROM project WHERE ontology = ?", row["id"]):
            raise ConstraintError("Ontology is linked with project. Cannot delete ontology!")
        yield "Term", session.select("Term", "WHERE t.ontology = ? ORDER BY t.id", row["id"])

    def show(self, session: Session, row: Row) -> Wire:
        """Return an ontology with its projects and its tree of terms."""
        wire = super().show(session, row)
        project = session.resource("Project")
        projects = session.select(project, "WHERE t.ontology = ? ORDER BY t.id", row["id"])
        wire |= {
            "title": row["name"],
            "data": row["name"],
            "key": row["id"],
            "attr": {"id": row["id"], "type": self.class_name},
            "isFolder": True,
            "hideCheckbox": True,
            "state": "open",
            "projects": [project.show(session, found) for found in projects],
            "children": _tree(session, row["id"]),
        }
        return wire


def _tree(session: Session, ontology: int) -> list[Wire]:
    """Return the terms of an ontology that have no parent, each with its branch."""
    term = session.resource("Term")
    below: dict[int | None, list[Row]] = {}
    for row in session.select(term, "WHERE t.ontology = ? ORDER BY t.name", ontology):
        below.setdefault(row["parent"], []).append(row)

    def node(row: Row, above: frozenset[int]) -> Wire:
        # A ring of relations would never end.
        path = above | {row["id"]}
        children = [node(child, path) for child in below.get(row["id"], ()) if child["id"] not in path]
        return {
            "id": row["id"],
            "class": term.class_name,
            "name": row["name"],
            "title": row["name"],
            "data": row["name"],
            "key": row["id"],
            "color": row["color"],
            "parent": row["parent"],
            "attr": {"id": row["id"], "type": term.class_name},
            "checked": False,
            "isFolder": bool(children),
            "hideCheckbox": bool(children),
            "children": children,
        }

    return [node(row, frozenset()) for row in below.get(None, ())]


ONTOLOGY = Ontology()


def list_ontologies(request: Request) -> dict[str, Any]:
    """Return the ontologies with an entry for the caller; all of them for administrators."""
    caller = request.session.user
    tail = "WHERE ? OR t.id IN (SELECT container FROM acl_entry WHERE user = ?) ORDER BY t.id"
    parameters = (caller.is_admin_now, caller.id)
    if not request.loose_flag("light"):
        return verbs.page_of(request, ONTOLOGY, tail, *parameters)
    rows = request.session.select(ONTOLOGY, tail, *parameters)
    return slice_list(request, [{"id": row["id"], "name": row["name"]} for row in rows])


SERVICE = Service(
    "ontology",
    {
        "list_ontologies": verbs.collection(list_ontologies),
        "get_ontology": verbs.show(ONTOLOGY),
        "create_ontology": verbs.create(ONTOLOGY),
        "update_ontology": verbs.update(ONTOLOGY),
        "delete_ontology": verbs.delete(ONTOLOGY, numbers=("task",)),
    },
    (ONTOLOGY,),
)
