"""ParameterErrors as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.parameter_error import (
    ParameterErrorMirror,
    build_parameter_error,
    reflect_parameter_error,
)
from cytomine_api.models.parameter_error import ParameterError
from cytomine_api.models.parameter_errors import ParameterErrors


class ParameterErrorsMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    detail: list[ParameterErrorMirror]


REFLECT: Reflect = {ParameterError: reflect_parameter_error}


def build_parameter_errors(row: Any) -> ParameterErrors:
    """Return the model of a mirror."""
    self = new(ParameterErrors)
    self.detail = built(row.detail, build_parameter_error)
    self.additional_properties = {}
    return self


def reflect_parameter_errors(model: Any) -> ParameterErrorsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties:
        raise RefusedError
    return ParameterErrorsMirror(reflected(model.detail, REFLECT))


QUICK = Quick(ParameterErrorsMirror, build_parameter_errors, reflect_parameter_errors, is_open=True)
