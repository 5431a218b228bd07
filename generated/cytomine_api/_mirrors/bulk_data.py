"""BulkData as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.bulk_error import BulkErrorMirror, build_bulk_error, reflect_bulk_error
from cytomine_api.models.bulk_data import BulkData
from cytomine_api.models.bulk_error import BulkError


class BulkDataMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    message: str
    success: bool = ABSENT
    errors: list[BulkErrorMirror] = ABSENT


REFLECT: Reflect = {BulkError: reflect_bulk_error}


def build_bulk_data(row: Any) -> BulkData:
    """Return the model of a mirror."""
    self = new(BulkData)
    self.message = row.message
    self.success = row.success
    self.errors = built(row.errors, build_bulk_error)
    self.additional_properties = {}
    return self


def reflect_bulk_data(model: Any) -> BulkDataMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.success)):
        raise RefusedError
    return BulkDataMirror(model.message, model.success, reflected(model.errors, REFLECT))


QUICK = Quick(BulkDataMirror, build_bulk_data, reflect_bulk_data, is_open=True)
