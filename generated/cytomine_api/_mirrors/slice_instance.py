"""SliceInstance as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.slice_instance import SliceInstance


class SliceInstanceMirror(
    Mirror,
    rename={
        "class_": "class",
        "uploaded_file": "uploadedFile",
        "base_slice": "baseSlice",
        "z_stack": "zStack",
        "channel_name": "channelName",
        "channel_color": "channelColor",
        "z_name": "zName",
    },
):
    """What is exactly as the document says, and nothing else."""

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


def build_slice_instance(row: Any) -> SliceInstance:
    """Return the model of a mirror."""
    self = new(SliceInstance)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.uploaded_file = row.uploaded_file
    self.project = row.project
    self.image = row.image
    self.base_slice = row.base_slice
    self.path = row.path
    self.mime = row.mime
    self.channel = row.channel
    self.z_stack = row.z_stack
    self.time = row.time
    self.rank = row.rank
    self.channel_name = row.channel_name
    self.channel_color = row.channel_color
    self.z_name = row.z_name
    self.additional_properties = {}
    return self


def reflect_slice_instance(model: Any) -> SliceInstanceMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.updated,
            model.uploaded_file,
            model.project,
            model.image,
            model.base_slice,
            model.path,
            model.mime,
            model.channel,
            model.z_stack,
            model.time,
            model.rank,
            model.channel_name,
            model.channel_color,
            model.z_name,
        )
    ):
        raise RefusedError
    return SliceInstanceMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.uploaded_file,
        model.project,
        model.image,
        model.base_slice,
        model.path,
        model.mime,
        model.channel,
        model.z_stack,
        model.time,
        model.rank,
        model.channel_name,
        model.channel_color,
        model.z_name,
    )


QUICK = Quick(SliceInstanceMirror, build_slice_instance, reflect_slice_instance)
