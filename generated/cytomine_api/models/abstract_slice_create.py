"""AbstractSliceCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, optional, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            uploaded_file=value
            if type(value := take("uploadedFile", UNSET)) is int
            else required(value, "uploadedFile", integer),
            mime=value if type(value := take("mime", UNSET)) is str else required(value, "mime", text),
            channel=value
            if type(value := take("channel", UNSET)) is int
            else optional(value, "channel", integer),
            z_stack=value
            if type(value := take("zStack", UNSET)) is int
            else optional(value, "zStack", integer),
            time=value if type(value := take("time", UNSET)) is int else optional(value, "time", integer),
            channel_name=value
            if type(value := take("channelName", UNSET)) is str or value is None
            else optional(value, "channelName", lambda value: nullable(value, text)),
            channel_color=value
            if type(value := take("channelColor", UNSET)) is str or value is None
            else optional(value, "channelColor", lambda value: nullable(value, text)),
            z_name=value
            if type(value := take("zName", UNSET)) is str or value is None
            else optional(value, "zName", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.uploaded_file) is not ABSENT:
            data["uploadedFile"] = value
        if (value := self.mime) is not ABSENT:
            data["mime"] = value
        if (value := self.channel) is not ABSENT:
            data["channel"] = value
        if (value := self.z_stack) is not ABSENT:
            data["zStack"] = value
        if (value := self.time) is not ABSENT:
            data["time"] = value
        if (value := self.channel_name) is not ABSENT:
            data["channelName"] = value
        if (value := self.channel_color) is not ABSENT:
            data["channelColor"] = value
        if (value := self.z_name) is not ABSENT:
            data["zName"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AbstractSliceCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.abstract_slice_create import QUICK

        return QUICK
