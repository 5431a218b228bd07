"""Pictures of image files: whole, in parts, around shapes, as tiles."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, TypeVar

import numpy as np
import shapely
from attrs import field, frozen
from PIL import Image
from pydantic import BaseModel
from shapely import affinity

from cytomine_sandbox.engine.reply import Reply
from cytomine_sandbox.image_server import forms, selection, sizes
from cytomine_sandbox.image_server.refusals import FAILURE, ImageServerError, bad_request, problem
from cytomine_sandbox.images import shapes
from cytomine_sandbox.images.colormaps import read_color
from cytomine_sandbox.images.encoding import EXTENSIONS, Encoding, encode
from cytomine_sandbox.images.source import normalized_pyramid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shapely.geometry.base import BaseGeometry

    from cytomine_sandbox.images.source import Box, ImageSource

Form = TypeVar("Form", bound=BaseModel)
_FOR_EYES: Final = (Encoding.WEBP, Encoding.JPEG, Encoding.PNG)
FOR_NUMBERS: Final = (Encoding.PNG, Encoding.JPEG, Encoding.WEBP)
"""Kinds of files in the order of preference, where pictures keep the values of the image."""

_NAMES: Final = {
    Encoding.WEBP: ("image/webp",),
    Encoding.JPEG: ("image/jpg", "image/jpeg"),
    Encoding.PNG: ("image/png", "image/apng"),
}
_DEFAULT_LENGTH: Final = 256
_WHITE: Final = (255, 255, 255)
_OPAQUE: Final = 255


@frozen
class Ask:
    """A request for a picture.

    Attributes:
        extension: What the path ends with: empty, .jpg, .png or .webp; others are refused.
        query: Names and values.
        headers: Names in lower case.
        body: As it came; empty without one.
    """

    extension: str = ""
    query: Sequence[tuple[str, str]] = ()
    headers: Mapping[str, str] = field(factory=dict)
    body: bytes = b""

    def read_query(self, form: type[Form]) -> tuple[Form, forms.Headers]:
        """Return what query and headers ask for.

        Raises:
            ImageServerError: Something does not validate.
        """
        reading = self._reading()
        found = reading.read(form, "query", forms.query_values(form, self.query))
        headers = reading.read(forms.Headers, "header", forms.header_values(self.headers))
        return reading.finish(found), reading.finish(headers)

    def read_body(self, form: type[Form]) -> tuple[Form, forms.ShapeHeaders]:
        """Return what the JSON body and the headers ask for.

        Raises:
            ImageServerError: Something does not validate.
        """
        reading = self._reading()
        headers = reading.read(forms.ShapeHeaders, "header", forms.header_values(self.headers))
        found = None
        try:
            value = json.loads(self.body) if self.body else None
        except (ValueError, RecursionError) as error:
            place, text = getattr(error, "pos", 0), getattr(error, "msg", "Expecting value")
            reading.refuse_body(
                "json_invalid", ("body", place), "JSON decode error", input={}, ctx={"error": text}
            )
        else:
            if value is None:
                reading.refuse_body("missing", ("body",), "Field required", input=None)
            else:
                found = reading.read(form, "body", value)
        return reading.finish(found), reading.finish(headers)

    def refuse_extension(self) -> None:
        """Refuse a path that ends in no kind of picture.

        Raises:
            ImageServerError: It does.
        """
        reading = forms.Reading()
        reading.finish(reading.read(_Extension, "path", {"extension": self.extension}))

    def _reading(self) -> forms.Reading:
        reading = forms.Reading()
        reading.read(_Extension, "path", {"extension": self.extension})
        return reading

    def encoding(self, order: Sequence[Encoding] = _FOR_EYES) -> Encoding:
        """Return the kind of file that is asked for; the first of an order where several will do.

        Raises:
            ImageServerError: Neither path nor Accept header names one.
        """
        if self.extension:
            return EXTENSIONS[self.extension]
        accepted = [part.split(";")[0].strip().lower() for part in self.headers.get("accept", "").split(",")]
        for encoding in order:
            if "image/*" in accepted or set(_NAMES[encoding]) & set(accepted):
                return encoding
        raise problem(
            406,
            "No acceptable response mime type",
            "There is no acceptable response mime type in Accept header.",
            accept_header="",
            supported_mimetypes=[name for encoding in order for name in _NAMES[encoding]],
        )


class _Extension(forms.Fields):
    extension: forms.Extension


@frozen
class _Frame:
    """What part of an image a picture shows, and how large it is."""

    box: Box
    size: tuple[int, int]
    headers: tuple[tuple[str, str], ...]


def _frame(
    source: ImageSource, box: Box, form: forms.Sizes, safety: forms.Safety, default: int | None
) -> _Frame:
    return _Frame(box, *sizes.limited(sizes.target_size(form, box, source.facts, default), safety))


def _answer(picture: Image.Image, encoding: Encoding, frame: _Frame) -> Reply:
    return Reply(200, encode(picture, encoding), encoding.value, headers=frame.headers)


def thumb(source: ImageSource, ask: Ask, *, is_post: bool = False) -> Reply:
    """Return the whole image, small, with 8 bits a channel."""
    form: forms.ThumbQuery | forms.ThumbBody
    form, headers = ask.read_body(forms.ThumbBody) if is_post else ask.read_query(forms.ThumbQuery)
    encoding = ask.encoding()
    frame = _frame(source, sizes.whole(source.facts), form, headers.safety, _DEFAULT_LENGTH)
    return _answer(selection.draw(source, form, frame.box, frame.size, is_for_eyes=True), encoding, frame)


def resized(source: ImageSource, ask: Ask, *, is_post: bool = False) -> Reply:
    """Return the whole image with its own values."""
    form: forms.ResizedQuery | forms.ResizedBody
    form, headers = ask.read_body(forms.ResizedBody) if is_post else ask.read_query(forms.ResizedQuery)
    encoding = ask.encoding(FOR_NUMBERS)
    frame = _frame(source, sizes.whole(source.facts), form, headers.safety, _DEFAULT_LENGTH)
    return _answer(selection.draw(source, form, frame.box, frame.size, is_for_eyes=False), encoding, frame)


def associated(picture: Any, ask: Ask) -> Reply:
    """Return a picture that is stored beside an image, from its pixels (height, width, samples)."""
    form, headers = ask.read_query(forms.Sizes)
    encoding = ask.encoding()
    found = Image.fromarray(picture).convert("RGB")
    longest = max(found.size)
    length = form.length or _DEFAULT_LENGTH
    ratio = (length if isinstance(length, int) else length * longest) / longest
    wanted = max(1, round(found.width * ratio)), max(1, round(found.height * ratio))
    size, told = sizes.limited(wanted, headers.safety)
    return Reply(200, encode(found.resize(size), encoding), encoding.value, headers=told)


def window(source: ImageSource, ask: Ask) -> Reply:
    """Return a part of an image."""
    form, headers = ask.read_body(forms.WindowBody)
    encoding = ask.encoding(FOR_NUMBERS)
    box = sizes.region_box(form.region, source.facts)
    frame = _frame(source, box, form, headers.safety, None)
    style = form.annotation_style
    if form.annotations is None:
        picture = selection.draw(source, form, box, frame.size, is_for_eyes=False)
        return _answer(picture, encoding, frame)
    if style is None:
        raise ImageServerError(FAILURE)
    marks = _marks(source, form.annotations, headers.origin)
    if style.mode is forms.Mode.MASK:
        return _answer(_mask(marks, frame), encoding, frame)
    picture = selection.draw(source, form, box, frame.size, is_for_eyes=False)
    if style.mode is forms.Mode.CROP:
        return _answer(
            _cropped(picture, marks, frame, style.background_transparency, encoding), encoding, frame
        )
    return _answer(_drawn(picture, marks, frame, style.point_cross), encoding, frame)


def mask(source: ImageSource, ask: Ask) -> Reply:
    """Return shapes as a picture: white on black, or in their own colours."""
    form, headers = ask.read_body(forms.MaskBody)
    encoding = ask.encoding(FOR_NUMBERS)
    marks = _marks(source, form.annotations, headers.origin)
    box = sizes.around(_bounds(marks), form.context_factor, source.facts)
    frame = _frame(source, box, form, headers.safety, None)
    return _answer(_mask(marks, frame), encoding, frame)


def crop(source: ImageSource, ask: Ask) -> Reply:
    """Return the pixels around shapes, more or less transparent outside of them."""
    form, headers = ask.read_body(forms.CropBody)
    encoding = ask.encoding(FOR_NUMBERS)
    marks = _marks(source, form.annotations, headers.origin)
    box = sizes.around(_bounds(marks), form.context_factor, source.facts)
    frame = _frame(source, box, form, headers.safety, None)
    picture = selection.draw(source, form, box, frame.size, is_for_eyes=False)
    return _answer(_cropped(picture, marks, frame, form.background_transparency, encoding), encoding, frame)


def drawing(source: ImageSource, ask: Ask) -> Reply:
    """Return the pixels around shapes with their outlines."""
    form, headers = ask.read_body(forms.DrawingBody)
    encoding = ask.encoding()
    marks = _marks(source, form.annotations, headers.origin)
    bounds = _bounds(marks, form.point_envelope_length)
    box = sizes.around(bounds, form.context_factor, source.facts, is_square=form.try_square)
    frame = _frame(source, box, form, headers.safety, None)
    without_log = form.model_copy(update={"log": False})
    picture = selection.draw(source, without_log, box, frame.size, is_for_eyes=True)
    return _answer(_drawn(picture, marks, frame, form.point_cross), encoding, frame)


def posted_tile(source: ImageSource, ask: Ask, *, is_normalized: bool) -> Reply:
    """Return the tile that a body names."""
    form, _ = ask.read_body(forms.TileBody)
    target = form.tile
    is_level = isinstance(target, forms.TargetLevelTileIndex | forms.TargetLevelTileCoordinates)
    kind = forms.TierKind.LEVEL if is_level else forms.TierKind.ZOOM
    number = getattr(target, kind.lower())
    if isinstance(target, forms.TargetZoomTileIndex | forms.TargetLevelTileIndex):
        place: tuple[int, ...] = (target.ti,)
    else:
        place = (target.tx, target.ty)
    return _tile(source, form, ask, (kind, number, place), is_normalized=is_normalized)


def tile(
    source: ImageSource,
    ask: Ask,
    kind: forms.TierKind,
    number: int,
    place: tuple[int, ...],
    *,
    is_normalized: bool,
) -> Reply:
    """Return a tile of a tier, by its number or by column and row."""
    form, _ = ask.read_query(forms.Channels)
    return _tile(source, form, ask, (kind, number, place), is_normalized=is_normalized)


def _tile(
    source: ImageSource,
    form: forms.Channels,
    ask: Ask,
    target: tuple[forms.TierKind, int, tuple[int, ...]],
    *,
    is_normalized: bool,
) -> Reply:
    kind, number, place = target
    encoding = ask.encoding()
    facts = source.facts
    pyramid = normalized_pyramid(facts.width, facts.height) if is_normalized else source.pyramid
    tier = sizes.find_tier(pyramid, kind, number)
    box = sizes.indexed_tile(tier, *place) if len(place) == 1 else sizes.placed_tile(tier, *place)
    size = max(1, round(box.width / tier.across)), max(1, round(box.height / tier.down))
    inside = _clipped(box, source)
    return _answer(
        selection.draw(source, form, inside, size, is_for_eyes=True), encoding, _Frame(inside, size, ())
    )


def _clipped(box: Box, source: ImageSource) -> Box:
    """Return a box without what a tier that was rounded up adds to the image."""
    width = min(box.width, source.facts.width - box.left)
    height = min(box.height, source.facts.height - box.top)
    return type(box)(box.left, box.top, width, height)


@frozen
class _Mark:
    """A shape, y growing downwards, with its colours."""

    geometry: BaseGeometry
    look: forms.Annotation

    def fill(self) -> tuple[int, int, int]:
        """Return the colour of its inside in a mask."""
        found = read_color(self.look.fill_color) if self.look.fill_color else None
        return found or _WHITE


def _marks(
    source: ImageSource, wanted: list[forms.Annotation] | forms.Annotation, origin: forms.Origin
) -> list[_Mark]:
    """Return shapes in pixels from the upper left corner.

    Raises:
        ImageServerError: There is none, or one is broken.
    """
    marks = []
    for look in wanted if isinstance(wanted, list) else [wanted]:
        try:
            geometry = shapely.force_2d(shapely.from_wkt(look.geometry))
        except (shapely.errors.GEOSException, UnicodeError) as error:
            raise _invalid_geometry(look.geometry) from error
        if geometry.is_empty:
            raise _invalid_geometry(look.geometry)
        if origin is forms.Origin.LEFT_BOTTOM:
            # The server counts the lowest row as 0, so that everything is shown one row higher than it lies.
            last = source.facts.height - 1
            geometry = affinity.affine_transform(geometry, (1, 0, 0, -1, 0, last))
        marks.append(_Mark(geometry, look))
    if not marks:
        raise ImageServerError(FAILURE)
    return marks


def _invalid_geometry(text: str) -> ImageServerError:
    details = f"Geometry {text} is invalid."
    return problem(400, "Invalid geometry", details, geometry=text, reason="WKT reading error")


def _bounds(marks: Sequence[_Mark], point_length: float = 1) -> tuple[float, float, float, float]:
    """Return the bounds of shapes, a point being a square of some length."""
    edges = shapely.bounds([mark.geometry for mark in marks])
    is_point = np.array([mark.geometry.geom_type == "Point" for mark in marks])
    edges[is_point] += np.array([-1, -1, 1, 1]) * point_length / 2
    left, top = edges[:, :2].min(axis=0)
    right, bottom = edges[:, 2:].max(axis=0)
    if not all(abs(value) < 2**31 for value in (left, top, right, bottom)):
        raise bad_request("The geometry is too far away.")
    return float(left), float(top), float(right), float(bottom)


def _mask(marks: Sequence[_Mark], frame: _Frame) -> Image.Image:
    fills = [mark.fill() for mark in marks]
    is_grey = all(len(set(fill)) == 1 for fill in fills)
    picture = Image.new("RGB", frame.size)
    for mark, fill in zip(marks, fills, strict=True):
        inside = Image.fromarray(shapes.mask(mark.geometry, frame.box, frame.size))
        picture.paste(fill, (0, 0), inside)
    return picture.convert("L") if is_grey else picture


def _cropped(
    picture: Image.Image, marks: Sequence[_Mark], frame: _Frame, transparency: int, encoding: Encoding
) -> Image.Image:
    """Return a picture whose outside is transparent; only a PNG has an alpha channel without need."""
    if encoding is Encoding.JPEG or (encoding is Encoding.WEBP and not transparency):
        return picture.convert("RGB")
    alpha = Image.new("L", frame.size, _OPAQUE * (100 - transparency) // 100)
    for mark in marks:
        alpha.paste(_OPAQUE, (0, 0), Image.fromarray(shapes.mask(mark.geometry, frame.box, frame.size)))
    picture = picture.convert("RGB")
    picture.putalpha(alpha)
    return picture


def _drawn(picture: Image.Image, marks: Sequence[_Mark], frame: _Frame, sign: forms.PointSign) -> Image.Image:
    picture = picture.convert("RGB")
    for mark in marks:
        color = read_color(mark.look.stroke_color) if mark.look.stroke_color else None
        if color is not None:
            width = mark.look.stroke_width or 1
            shapes.draw(picture, mark.geometry, frame.box, color, width, sign.value)
    return picture
