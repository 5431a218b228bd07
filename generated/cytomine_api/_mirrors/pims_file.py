"""PimsFile as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api.models.pims_file import PimsFile


class PimsFileMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    file_type: str
    filepath: str
    stem: str
    extension: str
    created_at: str
    size: int
    is_symbolic: bool
    role: str
    children: list[Any] = ABSENT


REFLECT: Reflect = {}


def build_pims_file(row: Any) -> PimsFile:
    """Return the model of a mirror."""
    self = new(PimsFile)
    self.file_type = row.file_type
    self.filepath = row.filepath
    self.stem = row.stem
    self.extension = row.extension
    self.created_at = row.created_at
    self.size = row.size
    self.is_symbolic = row.is_symbolic
    self.role = row.role
    self.children = built(row.children, lambda each: PimsFile.from_dict(each))
    self.additional_properties = {}
    return self


def reflect_pims_file(model: Any) -> PimsFileMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.file_type,
            model.filepath,
            model.stem,
            model.extension,
            model.created_at,
            model.size,
            model.is_symbolic,
            model.role,
        )
    ):
        raise RefusedError
    return PimsFileMirror(
        model.file_type,
        model.filepath,
        model.stem,
        model.extension,
        model.created_at,
        model.size,
        model.is_symbolic,
        model.role,
        reflected(model.children, REFLECT),
    )


QUICK = Quick(PimsFileMirror, build_pims_file, reflect_pims_file, is_open=True)
