"""AnnotationLayer. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, integer, nullable, record, required, text

from cytomine_api.models.layer_callback import LayerCallback


@define(kw_only=True)
class AnnotationLayer:
    """A set of shapes that an app found, apart from user annotations. It has no class.

    Attributes:
        id: Identifier over all classes of the server.
        name: As the run called it.
        created: ISO text, unlike the times of other objects.
        updated: ISO text, unlike the times of other objects.
        version: How often the row was saved, for the server's own use.
        call_back: Always empty.
    """

    id: int
    name: str
    created: str | None
    updated: str | None
    version: int
    call_back: LayerCallback
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            id=required(rest, "id", integer),
            name=required(rest, "name", text),
            created=required(rest, "created", lambda value: nullable(value, text)),
            updated=required(rest, "updated", lambda value: nullable(value, text)),
            version=required(rest, "version", integer),
            call_back=required(rest, "callBack", LayerCallback.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["name"] = self.name
        data["created"] = self.created
        data["updated"] = self.updated
        data["version"] = self.version
        data["callBack"] = encode(self.call_back)
        data.update(self.additional_properties)
        return data
