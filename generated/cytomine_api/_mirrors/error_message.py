"""ErrorMessage as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.error_message import ErrorMessage


class ErrorMessageMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    message: str


def build_error_message(row: Any) -> ErrorMessage:
    """Return the model of a mirror."""
    self = new(ErrorMessage)
    self.message = row.message
    self.additional_properties = {}
    return self


def reflect_error_message(model: Any) -> ErrorMessageMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message,)):
        raise RefusedError
    return ErrorMessageMirror(model.message)


QUICK = Quick(ErrorMessageMirror, build_error_message, reflect_error_message)
