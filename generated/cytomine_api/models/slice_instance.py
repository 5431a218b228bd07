"""SliceInstance. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


@define(kw_only=True)
class SliceInstance:
    """One plane of an image in a project; annotations lie on it. All but its links is that of the abstract
    slice.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        uploaded_file: Id of the file that holds its pixels.
        project: Id of the project that holds the image.
        image: Id of the image instance it belongs to.
        base_slice: Id of the abstract slice behind it.
        path: Place of the file below the root of the image server.
        mime: Text for the kind of file, from a closed table of the server; left over, most are
            `image/pyrtiff`.
        channel: Which stored channel plane (C), from 0.
        z_stack: Which focal plane (Z), from 0.
        time: Which timepoint (T), from 0.
        rank: Place in the stack, channels first: channel + channels * (zStack + depth * time).
        channel_name: Label of the channel, `R|G|B` where three are interleaved.
        channel_color: HTML colour to show the channel in.
        z_name: Label of the focal plane.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    uploaded_file: int
    project: int
    image: int
    base_slice: int
    path: str
    mime: str
    channel: int
    z_stack: int
    time: int
    rank: int
    channel_name: str | None
    channel_color: str | None
    z_name: str | None
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", lambda value: nullable(value, text)),
            updated=required(rest, "updated", lambda value: nullable(value, text)),
            uploaded_file=required(rest, "uploadedFile", integer),
            project=required(rest, "project", integer),
            image=required(rest, "image", integer),
            base_slice=required(rest, "baseSlice", integer),
            path=required(rest, "path", text),
            mime=required(rest, "mime", text),
            channel=required(rest, "channel", integer),
            z_stack=required(rest, "zStack", integer),
            time=required(rest, "time", integer),
            rank=required(rest, "rank", integer),
            channel_name=required(rest, "channelName", lambda value: nullable(value, text)),
            channel_color=required(rest, "channelColor", lambda value: nullable(value, text)),
            z_name=required(rest, "zName", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["uploadedFile"] = self.uploaded_file
        data["project"] = self.project
        data["image"] = self.image
        data["baseSlice"] = self.base_slice
        data["path"] = self.path
        data["mime"] = self.mime
        data["channel"] = self.channel
        data["zStack"] = self.z_stack
        data["time"] = self.time
        data["rank"] = self.rank
        data["channelName"] = self.channel_name
        data["channelColor"] = self.channel_color
        data["zName"] = self.z_name
        data.update(self.additional_properties)
        return data
