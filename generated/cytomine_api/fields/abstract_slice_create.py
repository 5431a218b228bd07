"""AbstractSliceCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AbstractSliceCreate:
    """Names and types of AbstractSliceCreate on the wire; nothing else."""

    image: int
    uploadedFile: int
    mime: str
    channel: int | None
    zStack: int | None
    time: int | None
    channelName: str | None
    channelColor: str | None
    zName: str | None
