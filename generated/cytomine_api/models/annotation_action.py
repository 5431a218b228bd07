"""AnnotationAction. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str
            else required(value, "created", text),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            slice=value if type(value := take("slice", UNSET)) is int else required(value, "slice", integer),
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            action=value
            if type(value := take("action", UNSET)) is str or value is None
            else required(value, "action", lambda value: nullable(value, text)),
            annotation_ident=value
            if type(value := take("annotationIdent", UNSET)) is int
            else required(value, "annotationIdent", integer),
            annotation_class_name=value
            if type(value := take("annotationClassName", UNSET)) is str
            else required(value, "annotationClassName", text),
            annotation_creator=value
            if type(value := take("annotationCreator", UNSET)) is int
            else required(value, "annotationCreator", integer),
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
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.slice) is not ABSENT:
            data["slice"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.action) is not ABSENT:
            data["action"] = value
        if (value := self.annotation_ident) is not ABSENT:
            data["annotationIdent"] = value
        if (value := self.annotation_class_name) is not ABSENT:
            data["annotationClassName"] = value
        if (value := self.annotation_creator) is not ABSENT:
            data["annotationCreator"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationAction]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_action import QUICK

        return QUICK
