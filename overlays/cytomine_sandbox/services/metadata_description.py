"""A text on an object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.acl import Container, Mask
from cytomine_sandbox.engine.errors import AlreadyExistsError, NotFoundError, PageError, unknown_container
from cytomine_sandbox.engine.reply import Reply, Style, command_reply, json_reply
from cytomine_sandbox.engine.resource import Field, Messages
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.note import ANY_ANNOTATION, Note, Subject, find_subject, resource_of

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session


class Description(Note):
    """The rich text of an object of any class, one for each."""

    name = "Description"
    fields = (*Note.subject_fields, Field("data", required=True))
    statements = ("CREATE UNIQUE INDEX description_domain ON description(domain_ident)",)
    messages = Messages(
        "Description for {domain_class_name} created",
        "Description for {domain_class_name} updated",
        "Description for {domain_class_name} deleted",
    )
    rights_on_abstract_images = None
    names_missing = True

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a caller who may not describe the object; return the body with its own class."""
        body = super().prepare(session, body)
        return {**body, "domainClassName": self.named_subject(session, body).resource.class_name}

    def shown_as(self, subject: Subject, row: Row) -> Container:
        """Return the object itself, which refusals name."""
        del row
        return subject.named

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a second description."""
        if before is None and session.count("description WHERE domain_ident = ?", row["domain_ident"]):
            raise AlreadyExistsError(
                f"Description already exists for {row['domain_class_name']} {row['domain_ident']}"
            )
        super().validate(session, row, before)


DESCRIPTION = Description()


def list_descriptions(request: Request) -> dict[str, Any]:
    """Return all descriptions, for administrators."""
    acl.require_role(request.session, "admin")
    return verbs.page_of(request, DESCRIPTION, "ORDER BY t.id")


def show_description(request: Request) -> Reply:
    """Return the description of an object.

    Raises:
        PageError: There is no such class.
        NotFoundError: There is no such object, or it has no description.
    """
    session, class_name, object_id = request.session, _class_of_path(request), request.id("domainIdent")
    is_abstract = ANY_ANNOTATION in class_name
    if not is_abstract and resource_of(session, class_name) is None:
        raise PageError(reason="there is no such class")
    subject = find_subject(session, class_name, object_id)
    if subject is None and is_abstract:
        raise NotFoundError(f"{ANY_ANNOTATION} {object_id} not found")
    if subject is None:
        raise unknown_container(class_name, object_id)
    acl.require(session, subject.container(session), Mask.READ, subject.named)
    row = _find(session, class_name, object_id)
    if row is None:
        wanted = f'{{"domainIdent":{object_id},"domainClassName":"{subject.resource.class_name}"}}'
        raise NotFoundError(f"Description {wanted} not found")
    return json_reply(DESCRIPTION.show(session, row))


def update_description(request: Request) -> Reply:
    """Return the reply to the replacement of the description of the object that the body names.

    Raises:
        PageError: The body names no object, or its id is not that of the description.
        NotFoundError: There is no description.
    """
    body = request.json_object()
    class_name, object_id = (
        coercion.text(body.get("domainClassName")),
        coercion.integer(body.get("domainIdent")),
    )
    if class_name is None or object_id is None:
        raise PageError(reason="a description is changed without its object")
    row = _require(request.session, class_name, object_id)
    if coercion.object_id(body.get("id")) != row["id"]:
        raise PageError(reason="the id is not that of the description")
    reply = command.update(request.session, DESCRIPTION, row["id"], body)
    return command_reply(reply, request.accept)


def delete_description(request: Request) -> Reply:
    """Return the reply to the deletion of the description of an object."""
    row = _require(request.session, _class_of_path(request), request.id("domainIdent"))
    return command_reply(command.delete(request.session, DESCRIPTION, row["id"]), request.accept)


def _class_of_path(request: Request) -> str:
    return request.variables["domainClassName"].replace("_", ".")


def _find(session: Session, class_name: str, object_id: int) -> Row | None:
    """Return the description of an object that is of a class, or is any annotation."""
    found = session.select(DESCRIPTION, "WHERE t.domain_ident = ?", object_id)
    is_known = found and (ANY_ANNOTATION in class_name or found[0]["domain_class_name"] == class_name)
    return found[0] if is_known else None


def _require(session: Session, class_name: str, object_id: int) -> Row:
    row = _find(session, class_name, object_id)
    if row is None:
        raise NotFoundError(f"Description not found for domain {class_name} {object_id}")
    return row


SERVICE = Service(
    "metadata-description",
    {
        "list_descriptions": verbs.collection(list_descriptions),
        "get_domain_description": Operation(show_description),
        "create_description": verbs.create(DESCRIPTION, bulk_too=False),
        "create_domain_description": verbs.create(DESCRIPTION, bulk_too=False),
        "update_domain_description": Operation(
            update_description, Style.COMMAND, writes=True, takes_json_only=True
        ),
        "delete_domain_description": Operation(delete_description, writes=True),
    },
    (DESCRIPTION,),
)
