"""BulkReply as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.bulk_data import BulkDataMirror, build_bulk_data, reflect_bulk_data
from cytomine_api.models.bulk_data import BulkData
from cytomine_api.models.bulk_reply import BulkReply


class BulkReplyMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    data: BulkDataMirror
    status: int


REFLECT: Reflect = {BulkData: reflect_bulk_data}


def build_bulk_reply(row: Any) -> BulkReply:
    """Return the model of a mirror."""
    self = new(BulkReply)
    self.data = build_bulk_data(row.data)
    self.status = row.status
    self.additional_properties = {}
    return self


def reflect_bulk_reply(model: Any) -> BulkReplyMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.status,)):
        raise RefusedError
    return BulkReplyMirror(
        reflect_bulk_data(model.data) if type(model.data) is BulkData else reflected(model.data, REFLECT),
        model.status,
    )


QUICK = Quick(BulkReplyMirror, build_bulk_reply, reflect_bulk_reply, is_open=True)
