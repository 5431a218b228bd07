"""AnnotationAction. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


@define(kw_only=True)
class AnnotationAction:
    """That somebody did something with an annotation.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When it was recorded; milliseconds since 1970 (UTC) as text. It cannot be chosen.
        user: Who did it.
        image: Id of the image instance the annotation lies on.
        slice: Id of the plane the annotation lies on.
        project: Id of the piece of work the annotation belongs to.
        action: What was done, as the caller put it; null when it was left out. The summary of a member
            counts `select`.
        annotation_ident: With which annotation.
        annotation_class_name: Full name of the class in the server; routes that attach tags, properties
            and the like ask for it.
        annotation_creator: Who drew the annotation.
    """

    class_: str
    id: int
    created: str
    user: int
    image: int
    slice: int
    project: int
    action: str | None
    annotation_ident: int
    annotation_class_name: str
    annotation_creator: int
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
            created=required(rest, "created", text),
            user=required(rest, "user", integer),
            image=required(rest, "image", integer),
            slice=required(rest, "slice", integer),
            project=required(rest, "project", integer),
            action=required(rest, "action", lambda value: nullable(value, text)),
            annotation_ident=required(rest, "annotationIdent", integer),
            annotation_class_name=required(rest, "annotationClassName", text),
            annotation_creator=required(rest, "annotationCreator", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["user"] = self.user
        data["image"] = self.image
        data["slice"] = self.slice
        data["project"] = self.project
        data["action"] = self.action
        data["annotationIdent"] = self.annotation_ident
        data["annotationClassName"] = self.annotation_class_name
        data["annotationCreator"] = self.annotation_creator
        data.update(self.additional_properties)
        return data
