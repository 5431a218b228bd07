"""PimsDepthWish. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, one_of, optional, record, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsDepthWish:
    """How a picture stores colours.

    Attributes:
        bits: Bits a channel; AUTO, the default, takes those of the image.
        colorspace: Make the picture grey or coloured; AUTO, the default, lets the channels decide.
    """

    bits: int | str | None | Unset = UNSET
    colorspace: str | None | Unset = UNSET
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
            bits=optional(
                take("bits", UNSET),
                "bits",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            integer,
                            text,
                        ),
                    ),
                ),
            ),
            colorspace=value
            if type(value := take("colorspace", UNSET)) is str or value is None
            else optional(value, "colorspace", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.bits) is not ABSENT:
            data["bits"] = value
        if (value := self.colorspace) is not ABSENT:
            data["colorspace"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsDepthWish]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_depth_wish import QUICK

        return QUICK
