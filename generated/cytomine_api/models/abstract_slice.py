"""AbstractSlice. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class AbstractSlice:
    """One plane of an abstract image.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        uploaded_file: Id of the file that holds its pixels.
        image: Id of the abstract image it belongs to.
        mime: Text for the kind of file, from a closed table of the server; left over, most are
            `image/pyrtiff`.
        channel: Which stored channel plane (C), from 0.
        z_stack: Which focal plane (Z), from 0.
        time: Which timepoint (T), from 0.
        rank: Place in the stack, channels first: channel + channels * (zStack + depth * time).
        channel_name: Label of the channel, `R|G|B` where three are interleaved.
        channel_color: HTML colour to show the channel in.
        z_name: Label of the focal plane.
        path: Place of the file below the root of the image server.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    uploaded_file: int
    image: int
    mime: str
    channel: int
    z_stack: int
    time: int
    rank: int
    channel_name: str | None
    channel_color: str | None
    z_name: str | None
    path: str
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
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str or value is None
            else required(value, "created", lambda value: nullable(value, text)),
            updated=value
            if type(value := take("updated", UNSET)) is str or value is None
            else required(value, "updated", lambda value: nullable(value, text)),
            uploaded_file=value
            if type(value := take("uploadedFile", UNSET)) is int
            else required(value, "uploadedFile", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            mime=value if type(value := take("mime", UNSET)) is str else required(value, "mime", text),
            channel=value
            if type(value := take("channel", UNSET)) is int
            else required(value, "channel", integer),
            z_stack=value
            if type(value := take("zStack", UNSET)) is int
            else required(value, "zStack", integer),
            time=value if type(value := take("time", UNSET)) is int else required(value, "time", integer),
            rank=value if type(value := take("rank", UNSET)) is int else required(value, "rank", integer),
            channel_name=value
            if type(value := take("channelName", UNSET)) is str or value is None
            else required(value, "channelName", lambda value: nullable(value, text)),
            channel_color=value
            if type(value := take("channelColor", UNSET)) is str or value is None
            else required(value, "channelColor", lambda value: nullable(value, text)),
            z_name=value
            if type(value := take("zName", UNSET)) is str or value is None
            else required(value, "zName", lambda value: nullable(value, text)),
            path=value if type(value := take("path", UNSET)) is str else required(value, "path", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.class_) is not ABSENT:
            data["class"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.uploaded_file) is not ABSENT:
            data["uploadedFile"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.mime) is not ABSENT:
            data["mime"] = value
        if (value := self.channel) is not ABSENT:
            data["channel"] = value
        if (value := self.z_stack) is not ABSENT:
            data["zStack"] = value
        if (value := self.time) is not ABSENT:
            data["time"] = value
        if (value := self.rank) is not ABSENT:
            data["rank"] = value
        if (value := self.channel_name) is not ABSENT:
            data["channelName"] = value
        if (value := self.channel_color) is not ABSENT:
            data["channelColor"] = value
        if (value := self.z_name) is not ABSENT:
            data["zName"] = value
        if (value := self.path) is not ABSENT:
            data["path"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AbstractSlice]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.abstract_slice import QUICK

        return QUICK
