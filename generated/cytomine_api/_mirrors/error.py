"""Error as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    reflected,
)

from cytomine_api._mirrors.error_message import ErrorMessageMirror, build_error_message, reflect_error_message
from cytomine_api._mirrors.error_values import ErrorValuesMirror, build_error_values, reflect_error_values
from cytomine_api.models.error import Error
from cytomine_api.models.error_message import ErrorMessage
from cytomine_api.models.error_values import ErrorValues


class ErrorMirror(Mirror, rename={"error_values": "errorValues"}):
    """What is exactly as the document says, and nothing else."""

    errors: str | ErrorMessageMirror
    success: bool = ABSENT
    error_values: ErrorValuesMirror = ABSENT


REFLECT: Reflect = {ErrorMessage: reflect_error_message, ErrorValues: reflect_error_values}


def build_error(row: Any) -> Error:
    """Return the model of a mirror."""
    self = new(Error)
    self.errors = build_error_message(row.errors) if type(row.errors) is ErrorMessageMirror else row.errors
    self.success = row.success
    self.error_values = (
        build_error_values(row.error_values)
        if type(row.error_values) is ErrorValuesMirror
        else row.error_values
    )
    self.additional_properties = {}
    return self


def reflect_error(model: Any) -> ErrorMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.success,)):
        raise RefusedError
    return ErrorMirror(
        reflected(model.errors, REFLECT),
        model.success,
        reflect_error_values(model.error_values)
        if type(model.error_values) is ErrorValues
        else reflected(model.error_values, REFLECT),
    )


QUICK = Quick(ErrorMirror, build_error, reflect_error)
