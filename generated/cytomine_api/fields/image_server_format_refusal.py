"""ImageServerFormatRefusal as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageServerFormatRefusal:
    """Names and types of ImageServerFormatRefusal on the wire; nothing else."""

    title: str
    details: str | None
    accept_header: str
    supported_mimetypes: list[str]
