"""ImageGroupUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, one_of, optional, record, required, text


@define(kw_only=True)
class ImageGroupUpdate:
    """An image group as it shall be from now on.

    Attributes:
        name: Need not be unique; may be empty.
        project: Id of the place it goes into.
        id: Selects the group; the path does not.
        created: Time of creation as it was read; left out, it is lost. Milliseconds since 1970 (UTC) as
            text or number, or `yyyy-MM-ddTHH:mm:ss.SSSZ`; anything else counts as left out.
    """

    name: str
    project: int
    id: int
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
            name=required(rest, "name", text),
            project=required(rest, "project", integer),
            id=required(rest, "id", integer),
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
        data["name"] = self.name
        data["project"] = self.project
        data["id"] = self.id
        if self.created is not UNSET:
            data["created"] = self.created
        data.update(self.additional_properties)
        return data
