"""PimsResizedRequest. Generated from the schema of this name: edit the document, then generate."""

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
        take = rest.pop
        return cls(
            height=value
            if type(value := take("height", UNSET)) is float or type(value) is int or value is None
            else optional(value, "height", lambda value: nullable(value, number)),
            width=value
            if type(value := take("width", UNSET)) is float or type(value) is int or value is None
            else optional(value, "width", lambda value: nullable(value, number)),
            length=value
            if type(value := take("length", UNSET)) is float or type(value) is int or value is None
            else optional(value, "length", lambda value: nullable(value, number)),
            zoom=value
            if type(value := take("zoom", UNSET)) is int or value is None
            else optional(value, "zoom", lambda value: nullable(value, integer)),
            level=value
            if type(value := take("level", UNSET)) is int or value is None
            else optional(value, "level", lambda value: nullable(value, integer)),
            channels=optional(
                take("channels", UNSET),
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
            z_slices=value
            if type(value := take("z_slices", UNSET)) is int or value is None
            else optional(value, "z_slices", lambda value: nullable(value, integer)),
            timepoints=value
            if type(value := take("timepoints", UNSET)) is int or value is None
            else optional(value, "timepoints", lambda value: nullable(value, integer)),
            c_reduction=value
            if type(value := take("c_reduction", UNSET)) is str or value is None
            else optional(value, "c_reduction", lambda value: nullable(value, text)),
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
        if (value := self.height) is not ABSENT:
            data["height"] = value
        if (value := self.width) is not ABSENT:
            data["width"] = value
        if (value := self.length) is not ABSENT:
            data["length"] = value
        if (value := self.zoom) is not ABSENT:
            data["zoom"] = value
        if (value := self.level) is not ABSENT:
            data["level"] = value
        if (value := self.channels) is not ABSENT:
            data["channels"] = value
        if (value := self.z_slices) is not ABSENT:
            data["z_slices"] = value
        if (value := self.timepoints) is not ABSENT:
            data["timepoints"] = value
        if (value := self.c_reduction) is not ABSENT:
            data["c_reduction"] = value
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
        if (value := self.bits) is not ABSENT:
            data["bits"] = value
        if (value := self.colorspace) is not ABSENT:
            data["colorspace"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsResizedRequest]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_resized_request import QUICK

        return QUICK
