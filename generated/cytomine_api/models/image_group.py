"""ImageGroup. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, integer, items, nullable, record, required, text

from cytomine_api.models.image_group_member import ImageGroupMember


@define(kw_only=True)
class ImageGroup:
    """Images of a project that belong together, such as sections of one block.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        name: Need not be unique; may be empty.
        project: Id of the place it lies in.
        image_instances: What it holds, an image that was added twice twice; always empty in replies to
            a change.
        number_of_images: Length of imageInstances.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    project: int
    image_instances: list[ImageGroupMember]
    number_of_images: int
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
            name=required(rest, "name", text),
            project=required(rest, "project", integer),
            image_instances=required(
                rest, "imageInstances", lambda value: items(value, ImageGroupMember.from_dict)
            ),
            number_of_images=required(rest, "numberOfImages", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["name"] = self.name
        data["project"] = self.project
        data["imageInstances"] = encode(self.image_instances)
        data["numberOfImages"] = self.number_of_images
        data.update(self.additional_properties)
        return data
