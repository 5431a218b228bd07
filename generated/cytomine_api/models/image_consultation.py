"""ImageConsultation. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


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
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", text),
            user=required(rest, "user", integer),
            image=required(rest, "image", integer),
            image_name=required(rest, "imageName", text),
            image_thumb=required(rest, "imageThumb", text),
            mode=required(rest, "mode", lambda value: nullable(value, text)),
            project=required(rest, "project", integer),
            project_connection=required(rest, "projectConnection", lambda value: nullable(value, integer)),
            time=required(rest, "time", lambda value: nullable(value, integer)),
            count_created_annotations=required(
                rest, "countCreatedAnnotations", lambda value: nullable(value, integer)
            ),
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
        data["imageName"] = self.image_name
        data["imageThumb"] = self.image_thumb
        data["mode"] = self.mode
        data["project"] = self.project
        data["projectConnection"] = self.project_connection
        data["time"] = self.time
        data["countCreatedAnnotations"] = self.count_created_annotations
        data.update(self.additional_properties)
        return data
