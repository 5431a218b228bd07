"""AbstractSliceCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.abstract_slice_create import AbstractSliceCreate


class AbstractSliceCreateMirror(
    Mirror,
    rename={
        "uploaded_file": "uploadedFile",
        "z_stack": "zStack",
        "channel_name": "channelName",
        "channel_color": "channelColor",
        "z_name": "zName",
    },
):
    """What is exactly as the document says, and nothing else."""

    image: int
    uploaded_file: int
    mime: str
    channel: int = ABSENT
    z_stack: int = ABSENT
    time: int = ABSENT
    channel_name: str | None = ABSENT
    channel_color: str | None = ABSENT
    z_name: str | None = ABSENT


def build_abstract_slice_create(row: Any) -> AbstractSliceCreate:
    """Return the model of a mirror."""
    self = new(AbstractSliceCreate)
    self.image = row.image
    self.uploaded_file = row.uploaded_file
    self.mime = row.mime
    self.channel = row.channel
    self.z_stack = row.z_stack
    self.time = row.time
    self.channel_name = row.channel_name
    self.channel_color = row.channel_color
    self.z_name = row.z_name
    self.additional_properties = {}
    return self


def reflect_abstract_slice_create(model: Any) -> AbstractSliceCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.image,
            model.uploaded_file,
            model.mime,
            model.channel,
            model.z_stack,
            model.time,
            model.channel_name,
            model.channel_color,
            model.z_name,
        )
    ):
        raise RefusedError
    return AbstractSliceCreateMirror(
        model.image,
        model.uploaded_file,
        model.mime,
        model.channel,
        model.z_stack,
        model.time,
        model.channel_name,
        model.channel_color,
        model.z_name,
    )


QUICK = Quick(AbstractSliceCreateMirror, build_abstract_slice_create, reflect_abstract_slice_create)
