"""PimsDrawingRequest. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
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

from cytomine_api.models.pims_shape import PimsShape

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsDrawingRequest:
    """Shapes drawn on an image.

    Attributes:
        annotations: One shape or several; an empty list is a 500.
        context_factor: Factor on width and height of the box around the shapes; 1 by default.
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
        point_envelope_length: Side of the box around a point, in pixels of the full image; 100 by
            default.
        point_cross: Mark of a point; CROSS by default.
        try_square: Make the box as wide as high, where the image allows.
        log: Read and checked, but without effect.
    """

    annotations: PimsShape | list[PimsShape]
    context_factor: float | None | Unset = UNSET
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
    point_envelope_length: int | None | Unset = UNSET
    point_cross: str | None | Unset = UNSET
    try_square: bool | None | Unset = UNSET
    log: bool | None | Unset = UNSET
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
            annotations=required(
                take("annotations", UNSET),
                "annotations",
                lambda value: one_of(
                    value,
                    (
                        PimsShape.from_dict,
                        lambda value: items(value, PimsShape.from_dict),
                    ),
                ),
            ),
            context_factor=value
            if type(value := take("context_factor", UNSET)) is float or type(value) is int or value is None
            else optional(value, "context_factor", lambda value: nullable(value, number)),
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
            point_envelope_length=value
            if type(value := take("point_envelope_length", UNSET)) is int or value is None
            else optional(value, "point_envelope_length", lambda value: nullable(value, integer)),
            point_cross=value
            if type(value := take("point_cross", UNSET)) is str or value is None
            else optional(value, "point_cross", lambda value: nullable(value, text)),
            try_square=value
            if type(value := take("try_square", UNSET)) is bool or value is None
            else optional(value, "try_square", lambda value: nullable(value, boolean)),
            log=value
            if type(value := take("log", UNSET)) is bool or value is None
            else optional(value, "log", lambda value: nullable(value, boolean)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.annotations) is not ABSENT:
            data["annotations"] = encode(value)
        if (value := self.context_factor) is not ABSENT:
            data["context_factor"] = value
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
        if (value := self.point_envelope_length) is not ABSENT:
            data["point_envelope_length"] = value
        if (value := self.point_cross) is not ABSENT:
            data["point_cross"] = value
        if (value := self.try_square) is not ABSENT:
            data["try_square"] = value
        if (value := self.log) is not ABSENT:
            data["log"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsDrawingRequest]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_drawing_request import QUICK

        return QUICK
