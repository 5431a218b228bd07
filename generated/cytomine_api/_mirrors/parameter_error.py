"""ParameterError as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import (
    ABSENT,
    RefusedError,
    anything,
    boolean,
    items,
    nullable,
    number,
    one_of,
    text,
)
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    reflected,
)

from cytomine_api._mirrors.parameter_error_context import (
    ParameterErrorContextMirror,
    build_parameter_error_context,
    reflect_parameter_error_context,
)
from cytomine_api.models.parameter_error import ParameterError
from cytomine_api.models.parameter_error_context import ParameterErrorContext
from cytomine_api.models.parameter_error_input import ParameterErrorInput


class ParameterErrorMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    type: str
    loc: list[str | int]
    msg: str
    input: Any
    ctx: ParameterErrorContextMirror = ABSENT


REFLECT: Reflect = {ParameterErrorContext: reflect_parameter_error_context}


def build_parameter_error(row: Any) -> ParameterError:
    """Return the model of a mirror."""
    self = new(ParameterError)
    self.type = row.type
    self.loc = row.loc
    self.msg = row.msg
    self.input = nullable(
        row.input,
        lambda value: one_of(
            value,
            (
                text,
                number,
                boolean,
                ParameterErrorInput.from_dict,
                lambda value: items(value, anything),
            ),
        ),
    )
    self.ctx = (
        build_parameter_error_context(row.ctx) if type(row.ctx) is ParameterErrorContextMirror else row.ctx
    )
    self.additional_properties = {}
    return self


def reflect_parameter_error(model: Any) -> ParameterErrorMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.type, model.msg)):
        raise RefusedError
    return ParameterErrorMirror(
        model.type,
        reflected(model.loc, REFLECT),
        model.msg,
        reflected(model.input, REFLECT),
        reflect_parameter_error_context(model.ctx)
        if type(model.ctx) is ParameterErrorContext
        else reflected(model.ctx, REFLECT),
    )


QUICK = Quick(ParameterErrorMirror, build_parameter_error, reflect_parameter_error, is_open=True)
