"""ImageConsultation. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ImageConsultation:
    """That somebody opened an image.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When it was recorded; milliseconds since 1970 (UTC) as text. It cannot be chosen.
        user: Who opened it.
        image: Id of the image instance.
        image_name: Name of the image in its project; where names are blinded, the id of the abstract
            image instead.
        image_thumb: Absolute address of a small picture of the image.
        mode: How it was opened, as the caller put it.
        project: Id of the piece of work the image belongs to.
        project_connection: Connection to the project during which it happened; null when none was
            recorded.
        time: Milliseconds spent: the gaps under 15 s between positions that were recorded meanwhile, so
            0 when none were. Null until the user opens the image again.
        count_created_annotations: Annotations the user made meanwhile; those of the last second are
            missed. Null until the user opens the image again.
    """

    class_: str
    id: int
    created: str
    user: int
    image: int
    image_name: str
    image_thumb: str
    mode: str | None
    project: int
    project_connection: int | None
    time: int | None
    count_created_annotations: int | None
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
            image_name=value
            if type(value := take("imageName", UNSET)) is str
            else required(value, "imageName", text),
            image_thumb=value
            if type(value := take("imageThumb", UNSET)) is str
            else required(value, "imageThumb", text),
            mode=value
            if type(value := take("mode", UNSET)) is str or value is None
            else required(value, "mode", lambda value: nullable(value, text)),
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            project_connection=value
            if type(value := take("projectConnection", UNSET)) is int or value is None
            else required(value, "projectConnection", lambda value: nullable(value, integer)),
            time=value
            if type(value := take("time", UNSET)) is int or value is None
            else required(value, "time", lambda value: nullable(value, integer)),
            count_created_annotations=value
            if type(value := take("countCreatedAnnotations", UNSET)) is int or value is None
            else required(value, "countCreatedAnnotations", lambda value: nullable(value, integer)),
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
        if (value := self.image_name) is not ABSENT:
            data["imageName"] = value
        if (value := self.image_thumb) is not ABSENT:
            data["imageThumb"] = value
        if (value := self.mode) is not ABSENT:
            data["mode"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.project_connection) is not ABSENT:
            data["projectConnection"] = value
        if (value := self.time) is not ABSENT:
            data["time"] = value
        if (value := self.count_created_annotations) is not ABSENT:
            data["countCreatedAnnotations"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageConsultation]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_consultation import QUICK

        return QUICK
