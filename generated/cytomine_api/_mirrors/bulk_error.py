"""BulkError as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    reflected,
)

from cytomine_api.models.bulk_error import BulkError
from cytomine_api.models.sent_entry import SentEntry


class BulkErrorMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    data: Any
    message: str


REFLECT: Reflect = {}


def build_bulk_error(row: Any) -> BulkError:
    """Return the model of a mirror."""
    self = new(BulkError)
    self.data = SentEntry.from_dict(row.data)
    self.message = row.message
    self.additional_properties = {}
    return self


def reflect_bulk_error(model: Any) -> BulkErrorMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message,)):
        raise RefusedError
    return BulkErrorMirror(reflected(model.data, REFLECT), model.message)


QUICK = Quick(BulkErrorMirror, build_bulk_error, reflect_bulk_error, is_open=True)
