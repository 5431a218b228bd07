"""How core asks the image server for pictures: its own parameters become those of the image server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import shapely
from attrs import evolve, frozen

from cytomine_sandbox.annotations import geometry
from cytomine_sandbox.annotations.simplification import simplify_for_crop
from cytomine_sandbox.engine.errors import NotFoundError, PageError, ProblemError, WrongArgumentError
from cytomine_sandbox.engine.reply import CORE_HEADERS, to_json
from cytomine_sandbox.image_server.downloads import missing_file
from cytomine_sandbox.image_server.files import open_file
from cytomine_sandbox.image_server.refusals import ImageServerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from cytomine_sandbox.engine.reply import Reply
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session
    from cytomine_sandbox.image_server.pictures import Ask
    from cytomine_sandbox.images.source import ImageSource

    Serve = Callable[[ImageSource, Ask], Reply]

_KNOWN: Final = {"png": ".png", "webp": ".webp", "jpg": ".jpg"}
_NATURAL: Final = "max"
_PLANES: Final = """SELECT s.channel, s.z_stack, s.time, f.filename, a.channels FROM abstract_slice s
    JOIN uploaded_file f ON f.id = s.uploaded_file JOIN abstract_image a ON a.id = s.image"""


@frozen
class Plane:
    """A plane of an image file.

    Attributes:
        place: Of the file, below the root of the image server.
        channel: Stored channel.
        z_stack: Focal plane.
        time: Time point.
        is_one_of_many: The image has more stored channels, so that only this one is shown.
    """

    place: str
    channel: int
    z_stack: int
    time: int
    is_one_of_many: bool

    @property
    def parameters(self) -> dict[str, Any]:
        """The plane in parameters of the image server."""
        chosen = {"z_slices": self.z_stack, "timepoints": self.time}
        return chosen | ({"channels": [self.channel]} if self.is_one_of_many else {})


def find_plane(session: Session, abstract_slice: int) -> Plane:
    """Return the plane of an abstract slice.

    Raises:
        NotFoundError: There is none.
    """
    row = session.one(f"{_PLANES} WHERE s.id = ?", abstract_slice)
    if row is None:
        raise NotFoundError(f"AbstractSlice {abstract_slice} not found")
    return _plane(row)


def reference_plane(session: Session, abstract_image: int) -> Plane:
    """Return the plane in the middle of channels, focal planes and time points."""
    rows = session.all(f"{_PLANES} WHERE s.image = ?", abstract_image)
    for name in ("time", "z_stack", "channel"):
        values = sorted({row[name] for row in rows})
        rows = [row for row in rows if row[name] == values[len(values) // 2]]
    if not rows:
        raise WrongArgumentError(f"Cannot retrieve reference slices for AbstractImage {abstract_image}")
    return _plane(rows[0])


def _plane(row: Row) -> Plane:
    return Plane(row["filename"], row["channel"], row["z_stack"], row["time"], (row["channels"] or 1) > 1)


def relay(request: Request, place: str, serve: Serve, ask: Ask) -> Reply:
    """Return what the image server answers, its refusals too, with the headers of core."""
    if not place.isascii() or "&" in place:
        # The two servers write such a path in different ways.
        return missing_file(place)
    try:
        with open_file(request.session, place) as source:
            reply = serve(source, ask)
    except ImageServerError as error:
        reply = error.reply
    return evolve(reply, headers=(*CORE_HEADERS, *reply.headers))


def joined(value: Any) -> str:
    """Return a value as the image server reads it in a query."""
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def decimal(request: Request, name: str) -> float | None:
    """Return a query value that must be a number.

    Raises:
        ProblemError: It is none.
    """
    text = request.parameter(name)
    if not text:
        return None
    try:
        return float(text)
    except ValueError as error:
        raise ProblemError(400, f"Failed to convert '{name}' with value: '{text}'") from error


def bit_depth(request: Request) -> int | None:
    """Return the depth that is asked for, None for that of the image.

    Raises:
        PageError: It is neither a number nor the text max.
    """
    text = request.parameter("bits")
    if text is None or text == _NATURAL:
        return None
    if not (text.isascii() and text.isdigit()):
        raise PageError(reason="the bit depth is no number")
    return int(text)


def colormaps(request: Request) -> list[str]:
    """Return the colour maps that are asked for, inverted where that is asked for as well."""
    given = request.parameter("colormap")
    names = given.split(",") if given else []
    if not request.flag("inverse"):
        return names
    return [_inverted(name) for name in names or ["DEFAULT"]]


def _inverted(name: str) -> str:
    return name[1:] if name.startswith("!") else f"!{name}"


def extension(request: Request, default: str = ".jpg") -> str:
    """Return what the image server is asked for when a path ends in some format."""
    return _KNOWN.get(request.variables["format"], default)


def outline(request: Request, wkt: str | None) -> str | None:
    """Return the shape that the image server is sent, simplified unless all of it is wanted.

    Raises:
        PageError: The text is no shape.
    """
    is_complete = request.flag("complete")
    if not wkt:
        return None
    try:
        shape = shapely.force_2d(shapely.from_wkt(wkt))
    except (shapely.errors.GEOSException, UnicodeError) as error:
        raise PageError(reason="the text is no shape") from error
    if not is_complete:
        shape = simplify_for_crop(shape)
    # The server orders the points of a shape anew, which its refusals show.
    return geometry.to_wkt(shapely.normalize(shape))


def body_of(request: Request, value: dict[str, Any]) -> bytes:
    """Return the body that reaches the image server.

    A POST is passed on with the length of the body of its client: none of it arrives, or its beginning.
    """
    sent = to_json(value).encode()
    return sent[: len(request.body)] if request.method == "POST" else sent


def ask_in_body(request: Request, extension: str, values: Wire, *, origin: bool = False) -> Ask:
    """Return what the image server is asked in a body."""
    from cytomine_sandbox.image_server.pictures import Ask  # noqa: PLC0415 - rendering takes long to load

    headers = {"x-image-size-safety": "SAFE_RESIZE"} if request.flag("safe") else {}
    if origin:
        headers["x-annotation-origin"] = "LEFT_BOTTOM"
    given = {name: value for name, value in values.items() if value is not None}
    return Ask(extension, headers=headers, body=body_of(request, given))


def show_shape(request: Request, plane: Plane, wkt: str | None, max_size: int | None) -> Reply:
    """Return the picture of a shape on a plane: as it is, drawn, as mask, or with a transparent outside.

    Args:
        request: Whose parameters say how.
        plane: Where the shape lies.
        wkt: The shape, y growing upwards.
        max_size: Longest side; None for the resolution of the level of `zoom`.
    """
    from cytomine_sandbox.image_server import pictures  # noqa: PLC0415 - rendering takes long to load

    shape = outline(request, wkt)
    mark: Wire = {"geometry": shape}
    level = request.number("zoom", 0) if max_size is None else None
    size: Wire = {"length": max_size, "level": level, "context_factor": decimal(request, "increaseArea")}
    names = colormaps(request)
    look = {"gammas": decimal(request, "gamma"), "colormaps": names or None, **plane.parameters}
    ends_with, values = extension(request), size
    if request.flag("draw"):
        serve: Serve = pictures.drawing
        mark |= {"stroke_color": request.parameter("color"), "stroke_width": request.number("thickness")}
        values = size | look | {"try_square": request.flag("square")}
    elif request.flag("mask"):
        serve = pictures.mask
    else:
        serve = pictures.crop
        is_cut = request.flag("alphaMask")
        outside = request.number("alpha", 100) if is_cut else 0
        values = size | look | {"bits": bit_depth(request), "background_transparency": outside}
        if is_cut and ends_with == ".jpg":
            ends_with = ".png"
    ask = ask_in_body(request, ends_with, {"annotations": [mark] if shape else [], **values}, origin=True)
    return relay(request, plane.place, serve, ask)
