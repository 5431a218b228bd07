"""ParameterError. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
    anything,
    boolean,
    encode,
    integer,
    items,
    nullable,
    number,
    one_of,
    optional,
    record,
    required,
    text,
)

from cytomine_api.models.parameter_error_context import ParameterErrorContext
from cytomine_api.models.parameter_error_input import ParameterErrorInput

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ParameterError:
    """A parameter the image server could not read.

    Attributes:
        type: Kind of failure, a word of the validation library.
        loc: Where it stood, and its name.
        msg: What was wrong, for people.
        input: What was sent; for a body the part that holds the place.
        ctx: What the value should have kept to; only the key that fits the kind of failure is there.
    """

    type: str
    loc: list[str | int]
    msg: str
    input: str | float | bool | ParameterErrorInput | list[Any] | None
    ctx: ParameterErrorContext | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        take = rest.pop
        return cls(
            type=value if type(value := take("type", UNSET)) is str else required(value, "type", text),
            loc=required(
                take("loc", UNSET),
                "loc",
                lambda value: items(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            text,
                            integer,
                        ),
                    ),
                ),
            ),
            msg=value if type(value := take("msg", UNSET)) is str else required(value, "msg", text),
            input=required(
                take("input", UNSET),
                "input",
                lambda value: nullable(
                    value,
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
                ),
            ),
            ctx=optional(take("ctx", UNSET), "ctx", ParameterErrorContext.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            data["type"] = value
        if (value := self.loc) is not ABSENT:
            data["loc"] = value
        if (value := self.msg) is not ABSENT:
            data["msg"] = value
        if (value := self.input) is not ABSENT:
            data["input"] = encode(value)
        if (value := self.ctx) is not ABSENT:
            data["ctx"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ParameterError]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.parameter_error import QUICK

        return QUICK
