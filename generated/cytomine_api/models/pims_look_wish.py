"""PimsLookWish. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
    integer,
    items,
    nullable,
    number,
    one_of,
    optional,
    record,
    text,
)

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsLookWish:
    """How intensities become colours.

    Attributes:
        min_intensities: Intensity that becomes black, one or one for each channel.
        max_intensities: Intensity that becomes white, one or one for each channel.
        colormaps: Ids of colormaps or CSS colours, one or one for each channel, inverted with `!` in
            front.
        filters: Id of a filter; at most one.
        gammas: Exponents on the intensities from 0 to 10, one or one for each channel.
        threshold: Part of the range of intensities, from 0 to 1; the picture is then RGBA.
    """

    min_intensities: int | str | list[int | str] | None | Unset = UNSET
    max_intensities: int | str | list[int | str] | None | Unset = UNSET
    colormaps: str | list[str] | None | Unset = UNSET
    filters: str | list[str] | None | Unset = UNSET
    gammas: float | list[float] | None | Unset = UNSET
    threshold: float | None | Unset = UNSET
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
            min_intensities=optional(
                take("min_intensities", UNSET),
                "min_intensities",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            integer,
                            text,
                            lambda value: items(
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
                    ),
                ),
            ),
            max_intensities=optional(
                take("max_intensities", UNSET),
                "max_intensities",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            integer,
                            text,
                            lambda value: items(
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
                    ),
                ),
            ),
            colormaps=optional(
                take("colormaps", UNSET),
                "colormaps",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            text,
                            lambda value: items(value, text),
                        ),
                    ),
                ),
            ),
            filters=optional(
                take("filters", UNSET),
                "filters",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            text,
                            lambda value: items(value, text),
                        ),
                    ),
                ),
            ),
            gammas=optional(
                take("gammas", UNSET),
                "gammas",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            number,
                            lambda value: items(value, number),
                        ),
                    ),
                ),
            ),
            threshold=value
            if type(value := take("threshold", UNSET)) is float or type(value) is int or value is None
            else optional(value, "threshold", lambda value: nullable(value, number)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.min_intensities) is not ABSENT:
            data["min_intensities"] = value
        if (value := self.max_intensities) is not ABSENT:
            data["max_intensities"] = value
        if (value := self.colormaps) is not ABSENT:
            data["colormaps"] = value
        if (value := self.filters) is not ABSENT:
            data["filters"] = value
        if (value := self.gammas) is not ABSENT:
            data["gammas"] = value
        if (value := self.threshold) is not ABSENT:
            data["threshold"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsLookWish]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_look_wish import QUICK

        return QUICK
