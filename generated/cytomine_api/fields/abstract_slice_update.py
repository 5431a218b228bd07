"""AbstractSliceUpdate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AbstractSliceUpdate:
    """Names and types of AbstractSliceUpdate on the wire; nothing else."""

    image: int
    uploadedFile: int
    mime: str
    id: int
    channel: int | None
    zStack: int | None
    time: int | None
    channelName: str | None
    channelColor: str | None
    zName: str | None
    created: str | int | None
