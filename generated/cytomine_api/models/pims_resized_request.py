"""PimsResizedRequest. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, items, nullable, number, one_of, optional, record, text


@define(kw_only=True)
class PimsResizedRequest:
    """An image in another size; everything may be left out.

    Attributes:
        height: Rows of the picture above 1, or its size as a part of the full one up to 1; wins over
            width and length.
        width: Columns of the picture above 1, or its size as a part of the full one up to 1; wins over
            length.
        length: Longest side of the picture in pixels above 1, or its size as a part of the full one up
            to 1.
        zoom: Size of this tier, 0 the smallest; wins over height, width and length.
        level: Size of this tier, 0 the full resolution; wins over zoom.
        channels: Indexes of channels (samples count one by one) or ranges without their end, as `0:2`;
            all by default.
        z_slices: Focal plane, counted from 0; the middle one by default.
        timepoints: Point in time, counted from 0; the first one by default.
        c_reduction: How channels become one picture; ADD by default, all others make it grey.
        min_intensities: Intensity that becomes black, one or one for each channel.
        max_intensities: Intensity that becomes white, one or one for each channel.
        colormaps: Ids of colormaps or CSS colours, one or one for each channel, inverted with `!` in
            front.
        filters: Id of a filter; at most one.
        gammas: Exponents on the intensities from 0 to 10, one or one for each channel.
        threshold: Part of the range of intensities, from 0 to 1; the picture is then RGBA.
        bits: Bits a channel; AUTO, the default, takes those of the image.
        colorspace: Make the picture grey or coloured; AUTO, the default, lets the channels decide.
    """

    height: float | None | Unset = UNSET
    width: float | None | Unset = UNSET
    length: float | None | Unset = UNSET
    zoom: int | None | Unset = UNSET
    level: int | None | Unset = UNSET
    channels: list[int | str] | None | Unset = UNSET
    z_slices: int | None | Unset = UNSET
    timepoints: int | None | Unset = UNSET
    c_reduction: str | None | Unset = UNSET
    min_intensities: int | str | list[int | str] | None | Unset = UNSET
    max_intensities: int | str | list[int | str] | None | Unset = UNSET
    colormaps: str | list[str] | None | Unset = UNSET
    filters: str | list[str] | None | Unset = UNSET
    gammas: float | list[float] | None | Unset = UNSET
    threshold: float | None | Unset = UNSET
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
        return cls(
            height=optional(rest, "height", lambda value: nullable(value, number)),
            width=optional(rest, "width", lambda value: nullable(value, number)),
            length=optional(rest, "length", lambda value: nullable(value, number)),
            zoom=optional(rest, "zoom", lambda value: nullable(value, integer)),
            level=optional(rest, "level", lambda value: nullable(value, integer)),
            channels=optional(
                rest,
                "channels",
                lambda value: nullable(
                    value,
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
            z_slices=optional(rest, "z_slices", lambda value: nullable(value, integer)),
            timepoints=optional(rest, "timepoints", lambda value: nullable(value, integer)),
            c_reduction=optional(rest, "c_reduction", lambda value: nullable(value, text)),
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
            bits=optional(
                rest,
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
            colorspace=optional(rest, "colorspace", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.height is not UNSET:
            data["height"] = self.height
        if self.width is not UNSET:
            data["width"] = self.width
        if self.length is not UNSET:
            data["length"] = self.length
        if self.zoom is not UNSET:
            data["zoom"] = self.zoom
        if self.level is not UNSET:
            data["level"] = self.level
        if self.channels is not UNSET:
            data["channels"] = self.channels
        if self.z_slices is not UNSET:
            data["z_slices"] = self.z_slices
        if self.timepoints is not UNSET:
            data["timepoints"] = self.timepoints
        if self.c_reduction is not UNSET:
            data["c_reduction"] = self.c_reduction
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
        if self.bits is not UNSET:
            data["bits"] = self.bits
        if self.colorspace is not UNSET:
            data["colorspace"] = self.colorspace
        data.update(self.additional_properties)
        return data
