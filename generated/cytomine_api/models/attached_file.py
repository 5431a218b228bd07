"""AttachedFile. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class AttachedFile:
    """A file that hangs on an object of any class; it can be made and deleted, not changed.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        domain_class_name: Full name of the class in the server; routes that attach tags, properties and
            the like ask for it.
        domain_ident: Id of the object it belongs to; of a property, -1 once an update left it out.
        url: Path of its bytes on this server, without scheme and host.
        filename: As it was called when attached, without folders.
        key: Free label it was given.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    domain_class_name: str
    domain_ident: int
    url: str
    filename: str
    key: str | None
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        take = rest.pop
        return cls(
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str or value is None
            else required(value, "created", lambda value: nullable(value, text)),
            updated=value
            if type(value := take("updated", UNSET)) is str or value is None
            else required(value, "updated", lambda value: nullable(value, text)),
            domain_class_name=value
            if type(value := take("domainClassName", UNSET)) is str
            else required(value, "domainClassName", text),
            domain_ident=value
            if type(value := take("domainIdent", UNSET)) is int
            else required(value, "domainIdent", integer),
            url=value if type(value := take("url", UNSET)) is str else required(value, "url", text),
            filename=value
            if type(value := take("filename", UNSET)) is str
            else required(value, "filename", text),
            key=value
            if type(value := take("key", UNSET)) is str or value is None
            else required(value, "key", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.class_) is not ABSENT:
            data["class"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.domain_class_name) is not ABSENT:
            data["domainClassName"] = value
        if (value := self.domain_ident) is not ABSENT:
            data["domainIdent"] = value
        if (value := self.url) is not ABSENT:
            data["url"] = value
        if (value := self.filename) is not ABSENT:
            data["filename"] = value
        if (value := self.key) is not ABSENT:
            data["key"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AttachedFile]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.attached_file import QUICK

        return QUICK
