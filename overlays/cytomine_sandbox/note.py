"""What is noted on objects of any class: properties, tags, descriptions, files.

Rights on a note are those on its subject. Who may change the subject may note on it: managers, and for what
lies in a project those whom its editing mode allows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from attrs import frozen

from cytomine_sandbox.annotations.any_kind import find_annotation
from cytomine_sandbox.engine import acl, coercion
from cytomine_sandbox.engine.acl import Container, Mask
from cytomine_sandbox.engine.errors import ForbiddenError, NotFoundError, PageError, no_container
from cytomine_sandbox.engine.resource import INTEGER, Field, Resource
from cytomine_sandbox.projects import editing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session

ANY_ANNOTATION: Final = "AnnotationDomain"
_GENERIC: Final = "be.cytomine.domain.GenericCytomineDomainContainer"
_KINDS: Final = ("Property", "Description", "AttachedFile", "TagDomainAssociation")


class SubjectGoneError(ForbiddenError):
    """The object of a note is gone, and with it all rights."""


@frozen
class Subject:
    """An object that something is noted on."""

    resource: Resource
    row: Row

    @property
    def id(self) -> int:
        """Id of the object."""
        return int(self.row["id"])

    @property
    def named(self) -> Container:
        """The object as refusals name it."""
        return Container(self.resource.class_name, self.id)

    @property
    def text(self) -> str:
        """The object as the server prints it."""
        name = f", name='{self.row['name']}'" if self.resource.name in {"Ontology", "Term"} else ""
        return f"{self.resource.name}{{id={self.id}{name}}}"

    def container(self, session: Session) -> Container:
        """Return what the rights on the object are granted on.

        Raises:
            NotFoundError: Its class lies in nothing.
        """
        if self.resource.container is None:
            raise no_container()
        return acl.container_of(session, self.resource, self.row)


def resource_of(session: Session, class_name: str) -> Resource | None:
    """Return the resource of a full class name, None for an unknown one."""
    found = (item for item in session.surroundings.catalogue.values() if item.class_name == class_name)
    return next(found, None)


def find_subject(session: Session, class_name: str, object_id: int) -> Subject | None:
    """Return an object by its class, None when there is none; the abstract class finds any annotation.

    Raises:
        NotFoundError: There is no such class.
    """
    if ANY_ANNOTATION in class_name:
        found = find_annotation(session, object_id)
        return Subject(*found) if found else None
    resource = resource_of(session, class_name)
    if resource is None:
        raise NotFoundError(f"{class_name} {object_id} not found")
    row = session.find(resource, object_id)
    return Subject(resource, row) if row else None


def subject_of_path(request: Request) -> Subject:
    """Return the object that a listing in the path of its subject is about.

    Raises:
        NotFoundError: There is no such object, or no such class.
    """
    class_name, object_id = request.variables["domainClassName"], request.id("domainIdent")
    subject = find_subject(request.session, class_name, object_id)
    if subject is None:
        raise NotFoundError(f"{class_name} {object_id} not found")
    return subject


def notes_on(session: Session, object_id: int) -> Iterator[tuple[str, Sequence[Row]]]:
    """Yield what is noted on an object that is to be deleted."""
    for name in _KINDS:
        yield name, session.select(name, "WHERE t.domain_ident = ? ORDER BY t.id", object_id)


class Note(Resource):
    """Something noted on an object; subclasses add what is noted to the fields."""

    package = "be.cytomine.domain.meta"
    subject_fields: ClassVar[tuple[Field, ...]] = (
        Field("domainIdent", INTEGER),
        Field("domainClassName"),
    )
    role = None
    rights_on_abstract_images: ClassVar[tuple[Mask | None, Mask | None] | None] = (None, Mask.READ)
    """Rights on the storage of an abstract image to note on it, and to change what is noted; None when they
    are as on other objects."""

    names_missing: ClassVar[bool] = False
    """Whether a body that names an object which is not there is refused with a text, not with a page."""

    def subject(self, session: Session, row: Row) -> Subject | None:
        """Return the object that a note is on, None when it is gone."""
        try:
            return find_subject(session, row["domain_class_name"], row["domain_ident"])
        except NotFoundError:
            return None

    def named_subject(self, session: Session, body: Body) -> Subject:
        """Return the object that a body names.

        Raises:
            PageError: It names none, or one that is not there.
            NotFoundError: There is no such class; for some kinds of notes also no such object.
        """
        object_id = coercion.integer(body.get("domainIdent"))
        class_name = coercion.text(body.get("domainClassName"))
        if object_id is None or class_name is None:
            raise PageError(reason="a note names no object")
        subject = find_subject(session, class_name, object_id)
        if subject is None and self.names_missing:
            raise no_container()
        if subject is None:
            raise PageError(reason="a note on nothing")
        return subject

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a caller who may not note on the object that the body names."""
        body = super().prepare(session, body)
        subject = self.named_subject(session, body)
        if subject.resource.container is None:
            raise PageError(reason="an object of this class lies in nothing")
        required = self.rights_on_abstract_images and self.rights_on_abstract_images[0]
        self.require_change(session, subject, subject.named, required)
        return body

    def check_read(self, session: Session, row: Row) -> None:
        """Refuse a caller who may not read the subject."""
        subject = self.existing_subject(session, row)
        if subject:
            acl.require(session, subject.container(session), Mask.READ, generic(row))

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse a caller who may not change the subject."""
        del body
        self.check_delete(session, row)

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a caller who may not change the subject."""
        subject = self.existing_subject(session, row)
        if subject:
            required = self.rights_on_abstract_images and self.rights_on_abstract_images[1]
            self.require_change(session, subject, self.shown_as(subject, row), required)

    def shown_as(self, subject: Subject, row: Row) -> Container:
        """Return what the refusal of a change names."""
        return subject.named if subject.resource.name == "Project" else generic(row)

    def existing_subject(self, session: Session, row: Row) -> Subject | None:
        """Return the object that a note is on; when it is gone, None for administrators.

        Raises:
            SubjectGoneError: The object is gone.
        """
        subject = self.subject(session, row)
        # On the server nobody can ever take such a note away.
        if subject is None and not session.user.is_admin_now:
            raise SubjectGoneError(
                f"Parent class {row['domain_class_name']} {row['domain_ident']} cannot be found in database, "
                "cannot check authorization"
            )
        return subject

    def require_change(
        self, session: Session, subject: Subject, named: Container, on_abstract_image: Mask | None
    ) -> None:
        """Refuse a caller who may not note on an object.

        Raises:
            ForbiddenError: The right is missing, or the editing mode forbids it.
            PageError: The caller may only read, where there is no editing mode.
        """
        resource, container = subject.resource, subject.container(session)
        if resource.name == "Project":
            acl.require(session, container, Mask.WRITE)
            return
        is_special = resource.name == "AbstractImage" and self.rights_on_abstract_images is not None
        if is_special or resource.name == "ImageInstance":
            acl.require_role(session, "user")
        if is_special:
            acl.require(session, container, on_abstract_image, named)
            return
        acl.require(session, container, Mask.READ, named)
        self._require_editable(session, subject, container)

    @staticmethod
    def _require_editable(session: Session, subject: Subject, container: Container) -> None:
        caller = session.user
        highest = acl.highest_mask(session, container.id, caller.id)
        if caller.is_admin_now or highest >= Mask.ADMINISTRATION:
            return
        if not session.exists("Project", container.id):
            raise PageError(reason="a right of a member where there is no editing mode")
        owner = getattr(subject.resource, "owner", "user")
        editing.require_editable_in(session, container.id, subject.row.get(owner))


def generic(row: Row) -> Container:
    """Return the subject of a note as most refusals name it."""
    return Container(_GENERIC, row["domain_ident"])
