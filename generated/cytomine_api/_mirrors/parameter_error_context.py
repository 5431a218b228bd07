"""ParameterErrorContext as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.parameter_error_context import ParameterErrorContext


class ParameterErrorContextMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    gt: int | float = ABSENT
    ge: int | float = ABSENT
    le: int | float = ABSENT
    expected: str = ABSENT
    error: str = ABSENT


def build_parameter_error_context(row: Any) -> ParameterErrorContext:
    """Return the model of a mirror."""
    self = new(ParameterErrorContext)
    self.gt = row.gt
    self.ge = row.ge
    self.le = row.le
    self.expected = row.expected
    self.error = row.error
    self.additional_properties = {}
    return self


def reflect_parameter_error_context(model: Any) -> ParameterErrorContextMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.expected, model.error))
        or not are_numbers((model.gt, model.ge, model.le))
    ):
        raise RefusedError
    return ParameterErrorContextMirror(model.gt, model.ge, model.le, model.expected, model.error)


QUICK = Quick(ParameterErrorContextMirror, build_parameter_error_context, reflect_parameter_error_context)
