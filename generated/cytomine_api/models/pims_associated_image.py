"""PimsAssociatedImage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            name=value if type(value := take("name", UNSET)) is str else required(value, "name", text),
            width=value if type(value := take("width", UNSET)) is int else required(value, "width", integer),
            height=value
            if type(value := take("height", UNSET)) is int
            else required(value, "height", integer),
            n_channels=value
            if type(value := take("n_channels", UNSET)) is int
            else required(value, "n_channels", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not ABSENT:
            data["name"] = value
        if (value := self.width) is not ABSENT:
            data["width"] = value
        if (value := self.height) is not ABSENT:
            data["height"] = value
        if (value := self.n_channels) is not ABSENT:
            data["n_channels"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsAssociatedImage]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_associated_image import QUICK

        return QUICK
