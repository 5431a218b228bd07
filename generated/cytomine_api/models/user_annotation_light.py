"""UserAnnotationLight. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            container=value
            if type(value := take("container", UNSET)) is int or value is None
            else required(value, "container", lambda value: nullable(value, integer)),
            url=value if type(value := take("url", UNSET)) is str else required(value, "url", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.container) is not ABSENT:
            data["container"] = value
        if (value := self.url) is not ABSENT:
            data["url"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UserAnnotationLight]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.user_annotation_light import QUICK

        return QUICK
