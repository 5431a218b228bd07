"""AbstractSlice as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AbstractSlice:
    """Names and types of AbstractSlice on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    uploadedFile: int
    image: int
    mime: str
    channel: int
    zStack: int
    time: int
    rank: int
    channelName: str | None
    channelColor: str | None
    zName: str | None
    path: str
