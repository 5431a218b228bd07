"""AnnotationGroupUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, one_of, optional, record, required, text


@define(kw_only=True)
class AnnotationGroupUpdate:
    """A group of annotations as it shall be from now on.

    Attributes:
        project: Id of the project that shall hold it.
        image_group: Id of the group of images its annotations lie on.
        id: Selects the group; the path does not.
        type: What its annotations have in common; SAME_OBJECT when left out.
        created: Time of creation as it was read; left out, it is lost. Milliseconds since 1970 (UTC) as
            text or number, or `yyyy-MM-ddTHH:mm:ss.SSSZ`; anything else counts as left out.
    """

    project: int
    image_group: int
    id: int
    type: str | None | Unset = UNSET
    created: str | int | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            project=required(rest, "project", integer),
            image_group=required(rest, "imageGroup", integer),
            id=required(rest, "id", integer),
            type=optional(rest, "type", lambda value: nullable(value, text)),
            created=optional(
                rest,
                "created",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            text,
                            integer,
                        ),
                    ),
                ),
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["project"] = self.project
        data["imageGroup"] = self.image_group
        data["id"] = self.id
        if self.type is not UNSET:
            data["type"] = self.type
        if self.created is not UNSET:
            data["created"] = self.created
        data.update(self.additional_properties)
        return data
