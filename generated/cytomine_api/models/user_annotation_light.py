"""UserAnnotationLight. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


@define(kw_only=True)
class UserAnnotationLight:
    """The least that is told of a user annotation.

    Attributes:
        id: Identifier over all classes of the server.
        container: Id of the project that holds its image.
        url: Address of a small crop, at most 256 pixels a side.
    """

    id: int
    container: int | None
    url: str
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
            container=required(rest, "container", lambda value: nullable(value, integer)),
            url=required(rest, "url", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["container"] = self.container
        data["url"] = self.url
        data.update(self.additional_properties)
        return data
