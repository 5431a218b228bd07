"""Rectangles of images and planes at full resolution."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from cytomine._core import table
from cytomine._core.files import fetch, policy
from cytomine._core.geometry import bounds, parse
from cytomine._core.model import Model
from cytomine._core.naming import check_pattern
from cytomine._core.older import current_mode, false_when_legacy, warn
from cytomine._core.pixels import Picture, crop_size, dump_job, flags_of, longest_side, rendering
from cytomine_wire.errors import NotSupportedByServerError

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from cytomine._core.frame import Frame


class Windowed(Model):
    """What a rectangle can be cut from."""

    x: int | None = None
    y: int | None = None
    w: int | None = None
    h: int | None = None

    windows: ClassVar[str]
    """Class in the names of the operations, such as `image_instance`."""

    def region(self, x: int, y: int, w: int, h: int, extension: str = "png") -> Picture:
        """Return a rectangle at full resolution; the origin is the upper left corner, and y grows down.

        Args:
            x: Left side in pixels.
            y: Upper side in pixels.
            w: Width in pixels.
            h: Height in pixels.
            extension: `jpg`, `png` or `webp`.
        """
        place = (self._at("id"), x, y, w, h, extension)
        return rendering(f"image_pixels.get_{self.windows}_window", *place, size=(w, h))

    def crop(
        self,
        shape: BaseGeometry | str,
        extension: str = "png",
        *,
        kind: str = "pixels",
        frame: Frame | None = None,
        max_size: int | None = None,
        **options: Any,
    ) -> Picture:
        """Return the pixels around a shape, as `Annotation.crop` does around its own.

        The box around the shape is moved inside the image where it crosses the border. Servers start a crop
        one row above the box; a window of `frame.window(shape)` starts where the shape does.

        Args:
            shape: A shape, or its WKT.
            extension: `jpg`, `png` or `webp`.
            kind: `pixels`; `mask`, white shape on black; or `alpha`, pixels that are transparent outside
                the shape.
            frame: What coordinates of the shape are in; left out, they are as servers write them.
            max_size: Longest side in pixels; the full resolution when left out.
            **options: Further query parameters, such as `increase_area`, `draw`, `color` or `gamma`.

        Raises:
            OutsideImageError: More than a hundredth of it lies outside the image of the frame.
        """
        if frame is not None:
            shape = frame.to_server(parse(shape) if isinstance(shape, str) else shape)
        wkt = shape if isinstance(shape, str) else shape.wkt
        box = bounds(wkt)
        if box is None:
            raise ValueError(f"This is no shape: {wkt[:80]!r}")
        extent = (box[2] - box[0], box[3] - box[1])
        options["increase_area"] = options.get("increase_area")
        if max_size is None:  # the route of images makes it 256 pixels unless told otherwise
            max_size = max(crop_size(extent, options))
        options |= {"geometry": wkt, "complete": options.get("complete", True), "max_size": max_size}
        operation, place = f"image_pixels.get_{self.windows}_crop", (self._at("id"), extension)
        size = crop_size(extent, options)
        return rendering(operation, *place, size=size, **flags_of(kind), **options)

    @false_when_legacy
    def window(
        self,
        x: int,
        y: int,
        w: int,
        h: int,
        dest_pattern: str = "{id}-{x}-{y}-{w}-{h}.jpg",
        override: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
        mask: bool | None = None,  # noqa: FBT001 - as scripts call it
        alpha: bool | None = None,  # noqa: FBT001 - as scripts call it
        bits: int = 8,
        annotations: list[int] | None = None,
        terms: list[int] | None = None,
        users: list[int] | None = None,
        reviewed: bool | None = None,  # noqa: FBT001 - as scripts call it
        complete: bool = True,  # noqa: ARG002, FBT001, FBT002 - as scripts call it
        projection: str | None = None,
        max_size: int | tuple[int, ...] | None = None,
        zoom: int | None = None,
    ) -> bool:
        """Return True once a rectangle is in a file.

        Args:
            x: Left side in pixels; the origin is the upper left corner of the image.
            y: Upper side in pixels, growing downwards.
            w: Width in pixels.
            h: Height in pixels.
            dest_pattern: Path with attributes in braces, `{x}` `{y}` `{w}` `{h}` among them; jpg, png or
                webp, any other extension becomes jpg.
            override: Whether a file that is there is asked for again.
            mask: As those below up to `projection`, an option of older servers.
            alpha: See `mask`.
            bits: Taken for older scripts; samples have 8 bits.
            annotations: See `mask`.
            terms: See `mask`.
            users: See `mask`.
            reviewed: See `mask`.
            complete: Taken for older scripts.
            projection: See `mask`.
            max_size: Longest side of the result in pixels, of a tuple its maximum.
            zoom: How often the result is halved.

        Raises:
            ValueError: The object has no id, or the pattern stands for no path.
            NotSupportedByServerError: An option is one that servers no longer read; older scripts are
                warned, and get plain pixels as before.
            DumpError: The server refused; its cause says why.
        """
        _refuse(
            mask=mask,
            alpha=alpha,
            annotations=annotations,
            terms=terms,
            users=users,
            reviewed=reviewed,
            projection=projection,
            bits=None if bits in {8, "max"} else bits,
        )
        if alpha:  # older scripts look for the file under this name
            dest_pattern = re.sub(r"\.jpe?g$", ".png", dest_pattern)
        side = longest_side(max_size) or (max(w, h) >> zoom or 1 if zoom else None)
        self._at("id")
        where: dict[str, Any] = {"x": x, "y": y, "w": w, "h": h}

        def render(extension: str) -> Picture:
            if side is None or side >= max(w, h):
                return self.region(x, y, w, h, extension)
            return self._shrunk(x, y, w, h, extension, side)

        check_pattern(dest_pattern, [self], *where)
        fetch(dump_job(self, dest_pattern, render, policy(None, override=override), **where))
        return True

    def _shrunk(self, x: int, y: int, w: int, h: int, extension: str, side: int) -> Picture:
        """Return a rectangle made small; windows come at full resolution, crops around a geometry do not.

        A crop starts at the row `height - 1 - maxY`, so that its box lies one row off that of a window.
        """
        top = self._full_height() - 1 - y
        bottom = top - h
        box = f"POLYGON (({x} {bottom}, {x + w} {bottom}, {x + w} {top}, {x} {top}, {x} {bottom}))"
        operation = f"image_pixels.get_{self.windows}_crop"
        return rendering(operation, self._at("id"), extension, geometry=box, complete=True, max_size=side)

    def _full_height(self) -> int:
        height = getattr(self, "height", None)
        if height is None:
            image = getattr(self, "image", None) or self._at("id")
            module = table.verb("imageinstance", "fetch")
            height = self._send(module.request(image)).json()["height"]
        return int(height)


def _refuse(**options: Any) -> None:
    asked = sorted(name for name, value in options.items() if value not in (None, False))
    if asked:
        message = (
            f"Servers of generation {table.GENERATION} give windows of plain pixels: they do not read "
            f"{', '.join(asked)}. Annotation.dump gives masks."
        )
        if current_mode() != "legacy":
            raise NotSupportedByServerError(message)
        warn(message)
