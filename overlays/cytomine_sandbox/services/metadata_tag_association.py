"""Tags on objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import acl, coercion, filters, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import (
    AlreadyExistsError,
    BareError,
    ForbiddenError,
    PageError,
    WrongArgumentError,
)
from cytomine_sandbox.engine.filters import Column, text_column
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import REFERENCE, TEXT, Derived, Field, Messages
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.note import Note, subject_of_path

if TYPE_CHECKING:
    from cytomine_sandbox.engine.filters import Filter
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row
    from cytomine_sandbox.engine.session import Session

_COLUMNS: Final = {
    "id": Column("t.id"),
    "tag": Column("t.tag"),
    "domainIdent": Column("t.domain_ident"),
    "domainClassName": text_column("t.domain_class_name"),
}
_TIMES: Final = {"created", "updated"}
_LINK: Final = "TagDomainAssociation between {tag_name} and {domain_ident:,} {domain_class_name}"


class TagDomainAssociation(Note):
    """A tag on an object of any class; the tags of abstract images can be read by everybody."""

    name = "TagDomainAssociation"
    fields = (Field("tag", REFERENCE, "Tag", required=True), *Note.subject_fields)
    derived = (Derived("tagName", "(SELECT g.name FROM tag g WHERE g.id = t.tag)", TEXT),)
    statements = (
        "CREATE UNIQUE INDEX tag_domain_association_domain ON tag_domain_association(domain_ident, tag)",
    )
    created_from_body = False
    messages = Messages(f"{_LINK} added", f"{_LINK} edited", f"{_LINK} deleted")

    def check_read(self, session: Session, row: Row) -> None:
        """Refuse a caller who may not read the object, unless it is an abstract image."""
        subject = self.existing_subject(session, row)
        if subject and subject.resource.name != "AbstractImage":
            super().check_read(session, row)

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a tag that the object carries."""
        found = session.one(
            """SELECT g.name FROM tag_domain_association t JOIN tag g ON g.id = t.tag
               WHERE t.domain_ident = ? AND t.tag = ?""",
            row["domain_ident"],
            row["tag"],
        )
        if found:
            subject = f"{row['domain_class_name']} {row['domain_ident']}"
            raise AlreadyExistsError(f"Tag {found['name']} already exist for {subject}!")
        super().validate(session, row, before)


LINK = TagDomainAssociation()


def show_link(request: Request) -> Reply:
    """Return one link; a missing one is refused in the name of tags.

    Raises:
        BareError: There is none.
    """
    object_id = request.id()
    row = request.session.find(LINK, object_id)
    if row is None:
        raise BareError(404, f"Tag not found with filters : {{id={object_id}}}", labelled=True)
    LINK.check_read(request.session, row)
    return json_reply(LINK.show(request.session, row))


def list_links(request: Request) -> dict[str, Any]:
    """Return the links that pass the filters and whose objects the caller may read."""
    session = request.session
    wanted = list(filters.read_filters(request))
    for item in wanted:
        _refuse_filter(session, item)
    where, parameters = filters.where(filters.conditions(wanted, _COLUMNS))
    rows = session.select(LINK, f"{where} ORDER BY t.domain_class_name DESC, t.id", *parameters)
    page = slice_list(request, [row for row in rows if _is_readable(session, row)])
    page["collection"] = [LINK.show(session, row) for row in page["collection"]]
    return page


def _refuse_filter(session: Session, item: Filter) -> None:
    """Refuse what the server cannot filter by: times, and tags that are not there."""
    if item.field in _TIMES:
        raise WrongArgumentError("Type java.util.Date not supported for filter class java.sql.Timestamp")
    if item.field == "tag" and item.operator in {"equals", "nequals", "in"}:
        for word in item.value.split(","):
            if word != "null" and session.find("Tag", coercion.integer(word)) is None:
                raise PageError(reason="a tag is not there")


def _is_readable(session: Session, row: Row) -> bool:
    if LINK.subject(session, row) is None:
        return False
    try:
        LINK.check_read(session, row)
    except ForbiddenError:
        return False
    return True


def list_links_of_domain(request: Request) -> dict[str, Any]:
    """Return the links of an object."""
    subject = subject_of_path(request)
    if subject.resource.name != "AbstractImage":
        acl.require(request.session, subject.container(request.session), Mask.READ)
    return verbs.page_of(request, LINK, "WHERE t.domain_ident = ? ORDER BY t.id", subject.id)


SERVICE = Service(
    "metadata-tag-association",
    {
        "list_tag_associations": verbs.collection(list_links),
        "list_domain_tag_associations": verbs.collection(list_links_of_domain),
        "get_tag_association": Operation(show_link),
        "create_tag_association": verbs.create(LINK, bulk_too=False),
        "create_domain_tag_association": verbs.create(LINK, bulk_too=False),
        "delete_tag_association": verbs.delete(LINK, numbers=("task",)),
    },
    (LINK,),
)
