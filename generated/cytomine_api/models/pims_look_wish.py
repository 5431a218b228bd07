"""PimsLookWish. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, items, nullable, number, one_of, optional, record, text


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
        return cls(
            min_intensities=optional(
                rest,
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
                rest,
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
                rest,
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
                rest,
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
                rest,
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
            threshold=optional(rest, "threshold", lambda value: nullable(value, number)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.min_intensities is not UNSET:
            data["min_intensities"] = self.min_intensities
        if self.max_intensities is not UNSET:
            data["max_intensities"] = self.max_intensities
        if self.colormaps is not UNSET:
            data["colormaps"] = self.colormaps
        if self.filters is not UNSET:
            data["filters"] = self.filters
        if self.gammas is not UNSET:
            data["gammas"] = self.gammas
        if self.threshold is not UNSET:
            data["threshold"] = self.threshold
        data.update(self.additional_properties)
        return data
