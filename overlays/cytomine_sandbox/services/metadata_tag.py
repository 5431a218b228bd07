"""Labels that objects can carry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import acl, verbs
from cytomine_sandbox.engine.errors import AlreadyExistsError, PageError, forbidden_other_user
from cytomine_sandbox.engine.resource import REFERENCE, TEXT, Derived, Field, Messages, Resource, Write
from cytomine_sandbox.engine.verbs import Service
from cytomine_sandbox.note import SubjectGoneError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session


class Tag(Resource):
    """A label, its name unique over the server in any case of its letters."""

    name = "Tag"
    package = "be.cytomine.domain.meta"
    fields = (
        Field("name", required=True, not_blank=True, max_length=255),
        Field("user", REFERENCE, "User", write=Write.UPDATE, required=True),
        Field("lowerName", write=Write.NEVER, shown=False),
    )
    derived = (Derived("creatorName", "(SELECT u.username FROM user u WHERE u.id = t.user)", TEXT),)
    statements = ("CREATE UNIQUE INDEX tag_name ON tag(lower_name)",)
    messages = Messages(
        "Tag {id:,} ({name}) added", "Tag {id:,} ({name}) edited", "Tag {id:,} ({name}) deleted"
    )
    created_from_body = False
    is_unique = True

    def check_read(self, session: Session, row: Row) -> None:
        """Let everybody read."""

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; who creates it owns it."""
        row = super().build(session, body, before)
        row["lower_name"] = row["name"].lower()
        return row if before else row | {"user": session.user.id}

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a name that is taken, with an error on create and a page on update."""
        taken = session.one("SELECT id FROM tag WHERE lower_name = ?", row["lower_name"])
        if before is None and taken:
            raise AlreadyExistsError(f"Tag {row['name']} already exist!")
        if before and taken and taken["id"] != before["id"]:
            raise PageError(reason="the name is taken")
        super().validate(session, row, before)

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse all but the owner; a tag in use is left to administrators."""
        del body
        _require_owner(session, row)
        if session.count("tag_domain_association WHERE tag = ?", row["id"]):
            acl.require_role(session, "admin")

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse all but the owner, and an owner who may not take the tag off all that carries it.

        Raises:
            ForbiddenError: A right is missing.
            PageError: An object that carries the tag is gone, and the caller is no administrator.
        """
        _require_owner(session, row)
        resource = session.resource("TagDomainAssociation")
        for link in self._links(session, row):
            try:
                resource.check_delete(session, link)
            except SubjectGoneError as error:
                raise PageError(reason=error.message) from error

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield its links to objects."""
        yield "TagDomainAssociation", self._links(session, row)

    @staticmethod
    def _links(session: Session, row: Row) -> list[Row]:
        return session.select("TagDomainAssociation", "WHERE t.tag = ? ORDER BY t.id", row["id"])


def _require_owner(session: Session, row: Row) -> None:
    if session.user.id != row["user"] and not session.user.is_admin_now:
        raise forbidden_other_user()


TAG = Tag()


def list_tags(request: Request) -> dict[str, Any]:
    """Return all tags."""
    acl.require_role(request.session, "guest")
    return verbs.page_of(request, TAG, "ORDER BY t.id")


SERVICE = Service(
    "metadata-tag",
    {
        "list_tags": verbs.collection(list_tags),
        "get_tag": verbs.show(TAG),
        "create_tag": verbs.create(TAG),
        "update_tag": verbs.update(TAG),
        "delete_tag": verbs.delete(TAG, numbers=("task",)),
    },
    (TAG,),
)
