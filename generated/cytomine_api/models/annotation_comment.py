"""AnnotationComment. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, items, nullable, record, required, text


@define(kw_only=True)
class AnnotationComment:
    """What a user said about an annotation, and to whom. The server calls it a shared annotation.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
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
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", lambda value: nullable(value, text)),
            updated=required(rest, "updated", lambda value: nullable(value, text)),
            comment=required(rest, "comment", lambda value: nullable(value, text)),
            receivers=required(rest, "receivers", lambda value: items(value, integer)),
            sender=required(rest, "sender", integer),
            sender_name=required(rest, "senderName", text),
            annotation_ident=required(rest, "annotationIdent", integer),
            annotation_class_name=required(rest, "annotationClassName", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["comment"] = self.comment
        data["receivers"] = self.receivers
        data["sender"] = self.sender
        data["senderName"] = self.sender_name
        data["annotationIdent"] = self.annotation_ident
        data["annotationClassName"] = self.annotation_class_name
        data.update(self.additional_properties)
        return data
