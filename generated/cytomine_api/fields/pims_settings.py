"""PimsSettings as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsSettings:
    """Names and types of PimsSettings on the wire; nothing else."""

    api_base_path: str
    output_size_limit: int
    default_annotation_origin: str
    default_image_size_safety_mode: str
    cache_enabled: bool
