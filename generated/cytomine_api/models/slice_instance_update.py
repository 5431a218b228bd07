"""SliceInstanceUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, one_of, optional, record, required, text


@define(kw_only=True)
class SliceInstanceUpdate:
    """A slice with the links it shall have from now on.

    Attributes:
        project: Id of the project that holds the image.
        image: Id of the image instance that gets it.
        base_slice: Id of a slice of the abstract image behind it.
        id: Selects the slice; the path does not.
        created: Time of creation as it was read; left out, it is lost. Milliseconds since 1970 (UTC) as
            text or number, or `yyyy-MM-ddTHH:mm:ss.SSSZ`; anything else counts as left out.
    """

    project: int
    image: int
    base_slice: int
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
            project=required(rest, "project", integer),
            image=required(rest, "image", integer),
            base_slice=required(rest, "baseSlice", integer),
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
        data["project"] = self.project
        data["image"] = self.image
        data["baseSlice"] = self.base_slice
        data["id"] = self.id
        if self.created is not UNSET:
            data["created"] = self.created
        data.update(self.additional_properties)
        return data
