"""RequestSignature as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.request_signature import RequestSignature


class RequestSignatureMirror(Mirror, rename={"public_key": "publicKey"}):
    """What is exactly as the document says, and nothing else."""

    public_key: str
    signature: str


def build_request_signature(row: Any) -> RequestSignature:
    """Return the model of a mirror."""
    self = new(RequestSignature)
    self.public_key = row.public_key
    self.signature = row.signature
    self.additional_properties = {}
    return self


def reflect_request_signature(model: Any) -> RequestSignatureMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.public_key, model.signature)):
        raise RefusedError
    return RequestSignatureMirror(model.public_key, model.signature)


QUICK = Quick(RequestSignatureMirror, build_request_signature, reflect_request_signature)
