"""ParameterError. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, integer, items, nullable, number, one_of, record, required, text


@define(kw_only=True)
class ParameterError:
    """A parameter the image server could not read.

    Attributes:
        type: Kind of failure, a word of the validation library.
        loc: Where it stood, and its name.
        msg: What was wrong, for people.
        input: What was sent.
    """

    type: str
    loc: list[str | int]
    msg: str
    input: str | float | bool | None
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            type=required(rest, "type", text),
            loc=required(
                rest,
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
            msg=required(rest, "msg", text),
            input=required(
                rest,
                "input",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            text,
                            number,
                            boolean,
                        ),
                    ),
                ),
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["type"] = self.type
        data["loc"] = self.loc
        data["msg"] = self.msg
        data["input"] = self.input
        data.update(self.additional_properties)
        return data
