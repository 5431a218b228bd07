"""AnnotationComment. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, items, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class AnnotationComment:
    """What a user said about an annotation, and to whom. The server calls it a shared annotation.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        comment: What was said.
        receivers: Ids of the users it is meant for; sender and they find it in listings.
        sender: Id of who said it.
        sender_name: Display name of who said it, with the login in brackets.
        annotation_ident: Id of the shape it is about.
        annotation_class_name: Kind of the shape, as the server names its class.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    comment: str | None
    receivers: list[int]
    sender: int
    sender_name: str
    annotation_ident: int
    annotation_class_name: str
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
            comment=value
            if type(value := take("comment", UNSET)) is str or value is None
            else required(value, "comment", lambda value: nullable(value, text)),
            receivers=required(take("receivers", UNSET), "receivers", lambda value: items(value, integer)),
            sender=value
            if type(value := take("sender", UNSET)) is int
            else required(value, "sender", integer),
            sender_name=value
            if type(value := take("senderName", UNSET)) is str
            else required(value, "senderName", text),
            annotation_ident=value
            if type(value := take("annotationIdent", UNSET)) is int
            else required(value, "annotationIdent", integer),
            annotation_class_name=value
            if type(value := take("annotationClassName", UNSET)) is str
            else required(value, "annotationClassName", text),
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
        if (value := self.comment) is not ABSENT:
            data["comment"] = value
        if (value := self.receivers) is not ABSENT:
            data["receivers"] = value
        if (value := self.sender) is not ABSENT:
            data["sender"] = value
        if (value := self.sender_name) is not ABSENT:
            data["senderName"] = value
        if (value := self.annotation_ident) is not ABSENT:
            data["annotationIdent"] = value
        if (value := self.annotation_class_name) is not ABSENT:
            data["annotationClassName"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationComment]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_comment import QUICK

        return QUICK
