"""PimsFormat as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_format import PimsFormat


class PimsFormatMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: str
    name: str
    remarks: str | None
    convertible: bool
    readable: bool
    writable: bool
    importable: bool
    plugin: str | None


def build_pims_format(row: Any) -> PimsFormat:
    """Return the model of a mirror."""
    self = new(PimsFormat)
    self.id = row.id
    self.name = row.name
    self.remarks = row.remarks
    self.convertible = row.convertible
    self.readable = row.readable
    self.writable = row.writable
    self.importable = row.importable
    self.plugin = row.plugin
    self.additional_properties = {}
    return self


def reflect_pims_format(model: Any) -> PimsFormatMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.id,
            model.name,
            model.remarks,
            model.convertible,
            model.readable,
            model.writable,
            model.importable,
            model.plugin,
        )
    ):
        raise RefusedError
    return PimsFormatMirror(
        model.id,
        model.name,
        model.remarks,
        model.convertible,
        model.readable,
        model.writable,
        model.importable,
        model.plugin,
    )


QUICK = Quick(PimsFormatMirror, build_pims_format, reflect_pims_format)
