"""CompanionFileCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.companion_file_create import CompanionFileCreate


class CompanionFileCreateMirror(
    Mirror, rename={"uploaded_file": "uploadedFile", "original_filename": "originalFilename"}
):
    """What is exactly as the document says, and nothing else."""

    uploaded_file: int
    image: int
    original_filename: str
    filename: str
    type: str
    progress: int = ABSENT


def build_companion_file_create(row: Any) -> CompanionFileCreate:
    """Return the model of a mirror."""
    self = new(CompanionFileCreate)
    self.uploaded_file = row.uploaded_file
    self.image = row.image
    self.original_filename = row.original_filename
    self.filename = row.filename
    self.type = row.type
    self.progress = row.progress
    self.additional_properties = {}
    return self


def reflect_companion_file_create(model: Any) -> CompanionFileCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.uploaded_file,
            model.image,
            model.original_filename,
            model.filename,
            model.type,
            model.progress,
        )
    ):
        raise RefusedError
    return CompanionFileCreateMirror(
        model.uploaded_file, model.image, model.original_filename, model.filename, model.type, model.progress
    )


QUICK = Quick(CompanionFileCreateMirror, build_companion_file_create, reflect_companion_file_create)
