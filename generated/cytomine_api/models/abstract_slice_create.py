"""AbstractSliceCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, optional, record, required, text


@define(kw_only=True)
class AbstractSliceCreate:
    """A slice to be made.

    Attributes:
        image: Id of the abstract image it becomes a plane of.
        uploaded_file: Id of the file that holds its pixels.
        mime: Text for the kind of file, from a closed table of the server; left over, most are
            `image/pyrtiff`.
        channel: Which stored channel plane (C), from 0; left out, the first.
        z_stack: Which focal plane (Z), from 0; left out, the first.
        time: Which timepoint (T), from 0; left out, the first.
        channel_name: Label of the channel, `R|G|B` where three are interleaved.
        channel_color: HTML colour to show the channel in.
        z_name: Label of the focal plane.
    """

    image: int
    uploaded_file: int
    mime: str
    channel: int | Unset = UNSET
    z_stack: int | Unset = UNSET
    time: int | Unset = UNSET
    channel_name: str | None | Unset = UNSET
    channel_color: str | None | Unset = UNSET
    z_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            image=required(rest, "image", integer),
            uploaded_file=required(rest, "uploadedFile", integer),
            mime=required(rest, "mime", text),
            channel=optional(rest, "channel", integer),
            z_stack=optional(rest, "zStack", integer),
            time=optional(rest, "time", integer),
            channel_name=optional(rest, "channelName", lambda value: nullable(value, text)),
            channel_color=optional(rest, "channelColor", lambda value: nullable(value, text)),
            z_name=optional(rest, "zName", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["image"] = self.image
        data["uploadedFile"] = self.uploaded_file
        data["mime"] = self.mime
        if self.channel is not UNSET:
            data["channel"] = self.channel
        if self.z_stack is not UNSET:
            data["zStack"] = self.z_stack
        if self.time is not UNSET:
            data["time"] = self.time
        if self.channel_name is not UNSET:
            data["channelName"] = self.channel_name
        if self.channel_color is not UNSET:
            data["channelColor"] = self.channel_color
        if self.z_name is not UNSET:
            data["zName"] = self.z_name
        data.update(self.additional_properties)
        return data
