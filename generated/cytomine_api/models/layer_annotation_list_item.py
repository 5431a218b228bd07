"""LayerAnnotationListItem. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, integer, nullable, record, required, text

from cytomine_api.models.annotation_layer import AnnotationLayer
from cytomine_api.models.layer_callback import LayerCallback

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            annotation_layer=required(
                take("annotationLayer", UNSET), "annotationLayer", AnnotationLayer.from_dict
            ),
            location=value
            if type(value := take("location", UNSET)) is str
            else required(value, "location", text),
            created=value
            if type(value := take("created", UNSET)) is str or value is None
            else required(value, "created", lambda value: nullable(value, text)),
            updated=value
            if type(value := take("updated", UNSET)) is str or value is None
            else required(value, "updated", lambda value: nullable(value, text)),
            version=value
            if type(value := take("version", UNSET)) is int
            else required(value, "version", integer),
            call_back=required(take("callBack", UNSET), "callBack", LayerCallback.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.annotation_layer) is not ABSENT:
            data["annotationLayer"] = encode(value)
        if (value := self.location) is not ABSENT:
            data["location"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.version) is not ABSENT:
            data["version"] = value
        if (value := self.call_back) is not ABSENT:
            data["callBack"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[LayerAnnotationListItem]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.layer_annotation_list_item import QUICK

        return QUICK
