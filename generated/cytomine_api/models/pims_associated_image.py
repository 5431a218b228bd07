"""PimsAssociatedImage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required, text


@define(kw_only=True)
class PimsAssociatedImage:
    """A picture in the file beside the image.

    Attributes:
        name: What it shows.
        width: Columns in pixels.
        height: Rows in pixels.
        n_channels: Channels with samples counted one by one.
    """

    name: str
    width: int
    height: int
    n_channels: int
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
            width=required(rest, "width", integer),
            height=required(rest, "height", integer),
            n_channels=required(rest, "n_channels", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["name"] = self.name
        data["width"] = self.width
        data["height"] = self.height
        data["n_channels"] = self.n_channels
        data.update(self.additional_properties)
        return data
