"""SliceInstance as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class SliceInstance:
    """Names and types of SliceInstance on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    uploadedFile: int
    project: int
    image: int
    baseSlice: int
    path: str
    mime: str
    channel: int
    zStack: int
    time: int
    rank: int
    channelName: str | None
    channelColor: str | None
    zName: str | None
