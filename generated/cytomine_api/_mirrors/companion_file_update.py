"""CompanionFileUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.companion_file_update import CompanionFileUpdate


class CompanionFileUpdateMirror(
    Mirror, rename={"uploaded_file": "uploadedFile", "original_filename": "originalFilename"}
):
    """What is exactly as the document says, and nothing else."""

    uploaded_file: int
    image: int
    original_filename: str
    filename: str
    type: str
    id: int
    progress: int = ABSENT
    created: str | int | None = ABSENT


def build_companion_file_update(row: Any) -> CompanionFileUpdate:
    """Return the model of a mirror."""
    self = new(CompanionFileUpdate)
    self.uploaded_file = row.uploaded_file
    self.image = row.image
    self.original_filename = row.original_filename
    self.filename = row.filename
    self.type = row.type
    self.id = row.id
    self.progress = row.progress
    self.created = row.created
    self.additional_properties = {}
    return self


def reflect_companion_file_update(model: Any) -> CompanionFileUpdateMirror:
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
            model.id,
            model.progress,
            model.created,
        )
    ):
        raise RefusedError
    return CompanionFileUpdateMirror(
        model.uploaded_file,
        model.image,
        model.original_filename,
        model.filename,
        model.type,
        model.id,
        model.progress,
        model.created,
    )


QUICK = Quick(CompanionFileUpdateMirror, build_companion_file_update, reflect_companion_file_update)
