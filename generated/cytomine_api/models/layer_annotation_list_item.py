"""LayerAnnotationListItem. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, integer, nullable, record, required, text

from cytomine_api.models.annotation_layer import AnnotationLayer
from cytomine_api.models.layer_callback import LayerCallback


@define(kw_only=True)
class LayerAnnotationListItem:
    """A shape that an app found, as listings show it; without a class.

    Attributes:
        id: Identifier over all classes of the server.
        annotation_layer: A set of shapes that an app found, apart from user annotations. It has no
            class.
        location: Shape as Base64 of its WKT in UTF-8, in pixels; `xoffset` and `yoffset` of the run of
            the layer tell by how much it is shifted.
        created: ISO text, unlike the times of other objects.
        updated: ISO text, unlike the times of other objects.
        version: How often the row was saved, for the server's own use.
        call_back: Always empty.
    """

    id: int
    annotation_layer: AnnotationLayer
    location: str
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
            annotation_layer=required(rest, "annotationLayer", AnnotationLayer.from_dict),
            location=required(rest, "location", text),
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
        data["annotationLayer"] = encode(self.annotation_layer)
        data["location"] = self.location
        data["created"] = self.created
        data["updated"] = self.updated
        data["version"] = self.version
        data["callBack"] = encode(self.call_back)
        data.update(self.additional_properties)
        return data
