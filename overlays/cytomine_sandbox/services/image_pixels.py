"""Pictures of images, slices and annotations, and histograms: asked of the image server."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from attrs import evolve, frozen

from cytomine_sandbox.engine import acl, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import NotFoundError, PageError
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.image_server import annotation_pictures, relay
from cytomine_sandbox.image_server.downloads import send_file
from cytomine_sandbox.image_server.query_token import readable_with_token

if TYPE_CHECKING:
    from collections.abc import Callable

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session
    from cytomine_sandbox.image_server.pictures import Ask
    from cytomine_sandbox.image_server.relay import Plane
    from cytomine_sandbox.images.source import ImageSource

_THUMB: Final = 512
_PREVIEW: Final = 1024
_CROP: Final = 256
_ASSOCIATED: Final = 256
_OK: Final = 200
_TILE_PARAMETERS: Final = {
    "channels": "channels",
    "zSlices": "z_slices",
    "timepoints": "timepoints",
    "filters": "filters",
    "minIntensities": "min_intensities",
    "maxIntensities": "max_intensities",
    "gammas": "gammas",
    "colormaps": "colormaps",
}


@frozen
class Kind:
    """A kind of objects with pictures.

    Attributes:
        resource: Its name.
        is_slice: It is a plane itself; an image is shown by its reference plane.
    """

    resource: str
    is_slice: bool = False

    def plane(self, session: Session, row: Row) -> Plane:
        """Return the plane that pictures of an object show.

        Raises:
            WrongArgumentError: The image has no planes.
        """
        if self.is_slice:
            return relay.find_plane(session, row.get("base_slice") or row["id"])
        return relay.reference_plane(session, row.get("base_image") or row["id"])


_KINDS: Final = {
    "image_instance": Kind("ImageInstance"),
    "abstract_image": Kind("AbstractImage"),
    "slice_instance": Kind("SliceInstance", is_slice=True),
    "abstract_slice": Kind("AbstractSlice", is_slice=True),
}


# Who may see it


def _readable(request: Request, kind: Kind) -> Row:
    return verbs.get_row(request, request.session.resource(kind.resource), request.id())


def _with_form(request: Request) -> Request:
    """Return a request whose parameters are those of its form too."""
    if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        return request
    form = parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True)
    return evolve(request, query=[*request.query, *form], body=b"")


# Pictures


def _show_whole(request: Request, plane: Plane, default: int) -> Reply:
    from cytomine_sandbox.image_server import pictures  # noqa: PLC0415 - rendering takes long to load

    bits = relay.bit_depth(request)
    relay.decimal(request, "contrast")
    gamma = relay.decimal(request, "gamma")
    names = relay.colormaps(request)
    query = [("length", str(request.number("maxSize", default)))]
    query += [(name, relay.joined(value)) for name, value in plane.parameters.items()]
    if gamma is not None:
        query.append(("gammas", str(gamma)))
    if names:
        # The server sends the list as it prints it, so that only a name of its own making is known.
        is_given = bool(request.parameter("colormap"))
        query.append(("colormaps", f"[{', '.join(names)}]" if is_given else names[0]))
    if bits is not None:
        query.append(("bits", str(bits)))
    extension = "" if request.variables["format"] == "json" else relay.extension(request)
    serve = pictures.thumb if bits is None else pictures.resized
    return relay.relay(request, plane.place, serve, pictures.Ask(extension, query))


def _thumb(kind: Kind, *, default: int, needs_token: bool) -> Callable[[Request], Reply]:
    def handle(request: Request) -> Reply:
        request = _with_form(request)
        row = readable_with_token(request, kind.resource) if needs_token else _readable(request, kind)
        return _show_whole(request, kind.plane(request.session, row), default)

    return handle


def _crop(kind: Kind) -> Callable[[Request], Reply]:
    default = _CROP if kind.resource == "ImageInstance" else None

    def handle(request: Request) -> Reply:
        row = _readable(request, kind)
        max_size = request.number("maxSize", default)
        plane = kind.plane(request.session, row)
        wkt = request.parameter("geometry") or request.parameter("location")
        return relay.show_shape(request, plane, wkt, None if default is None else max_size)

    return handle


def _window(kind: Kind) -> Callable[[Request], Reply]:
    def handle(request: Request) -> Reply:
        from cytomine_sandbox.image_server import pictures  # noqa: PLC0415 - rendering takes long to load

        left, top, width, height = (request.id(name) for name in ("x", "y", "w", "h"))
        row = _readable(request, kind)
        plane = kind.plane(request.session, row)
        region = {"left": left, "top": top, "width": width, "height": height}
        extension = relay.extension(request, ".png")
        ask = relay.ask_in_body(request, extension, {"region": region, "level": 0, **plane.parameters})
        return relay.relay(request, plane.place, pictures.window, ask)

    return handle


def _tile(kind: Kind) -> Callable[[Request], Reply]:
    def handle(request: Request) -> Reply:
        from cytomine_sandbox.image_server import forms, pictures  # noqa: PLC0415 - takes long to load
        from cytomine_sandbox.image_server.refusals import unserved_method  # noqa: PLC0415 - the same

        zoom, *place = (request.id(name) for name in ("z", "tx", "ty"))
        plane = kind.plane(request.session, _readable(request, kind))
        given = {theirs: request.parameter(ours) for ours, theirs in _TILE_PARAMETERS.items()}
        values = {name: relay.joined(value) for name, value in plane.parameters.items()}
        values |= {name: text for name, text in given.items() if text}

        def serve(source: ImageSource, ask: Ask) -> Reply:
            if min(zoom, *place) < 0:
                # No route of the image server takes a negative number here, but one for POST does.
                raise unserved_method("POST")
            kind_of_tier = forms.TierKind.ZOOM
            return pictures.tile(source, ask, kind_of_tier, zoom, tuple(place), is_normalized=True)

        ask = pictures.Ask(relay.extension(request), list(values.items()))
        return relay.relay(request, plane.place, serve, ask)

    return handle


# Pictures stored beside an image


def _list_associated(kind: Kind) -> Callable[[Request], Wire]:
    def rows(request: Request) -> Wire:
        plane = kind.plane(request.session, _readable(request, kind))
        return slice_list(request, _ask_for_facts(request, plane, lambda source: source.associated_names))

    return rows


def _associated(kind: Kind) -> Callable[[Request], Reply]:
    def handle(request: Request) -> Reply:
        from cytomine_sandbox.image_server import facts, pictures  # noqa: PLC0415 - takes long to load

        request = _with_form(request)
        row = _readable(request, kind)
        _refuse_blind(request.session, kind, row)
        plane = kind.plane(request.session, row)
        length = request.number("maxSize", _ASSOCIATED)
        extension = "" if request.variables["format"] == "json" else relay.extension(request)
        serve = partial(facts.show_associated, plane.place, request.variables["label"].lower())
        return relay.relay(request, plane.place, serve, pictures.Ask(extension, [("length", str(length))]))

    return handle


def _refuse_blind(session: Session, kind: Kind, row: Row) -> None:
    """Refuse labels, which tell names, to members of a blind project."""
    if row.get("is_blind"):
        acl.require_on(session, session.resource(kind.resource), row, Mask.ADMINISTRATION)


# Histograms


def _ask_for_facts(request: Request, plane: Plane, look: Callable[[ImageSource], Any]) -> Any:
    """Return what is found in an image file; what the image server refuses is a page here."""
    from cytomine_sandbox.image_server.files import open_file  # noqa: PLC0415 - rendering takes long to load
    from cytomine_sandbox.image_server.refusals import ImageServerError  # noqa: PLC0415 - the same

    try:
        with open_file(request.session, plane.place) as source:
            return look(source)
    except ImageServerError as error:
        raise PageError(reason=str(error)) from error


def _histograms(kind: Kind, scope: str, *, is_bounds: bool) -> Callable[[Request], Any]:
    """Return what finds histograms.

    Args:
        kind: Of the object.
        scope: `image` for one over all channels, `channels` for each, `plane` for the channel of a slice.
        is_bounds: Only lowest and highest intensity are wanted.
    """

    def find(request: Request) -> Any:
        from cytomine_sandbox.image_server import counts  # noqa: PLC0415 - rendering takes long to load

        bins = None if is_bounds else request.number("nBins", 256)
        plane = kind.plane(request.session, _counted(request, kind))

        def look(source: ImageSource) -> Any:
            if scope == "image":
                return counts.of_image(source, bins)
            if not kind.is_slice:
                return counts.of_channels(source, bins)
            channels = [plane.channel] if scope == "plane" else None
            return counts.of_plane(source, bins, (plane.z_stack, plane.time), channels)

        return _renamed(_ask_for_facts(request, plane, look))

    return find


def _counted(request: Request, kind: Kind) -> Row:
    """Return the object of the path; the histogram routes of slices name their class in another way."""
    if kind.is_slice and request.session.find(kind.resource, request.id()) is None:
        raise NotFoundError(f"sliceInstance {request.id()} not found")
    return _readable(request, kind)


def _renamed(found: Any) -> Any:
    """Return facts of the image server with the keys of core."""
    if isinstance(found, list):
        return [_renamed(item) for item in found]
    return {_core_key(key): value for key, value in _with_core_channels(found).items()}


def _with_core_channels(found: Wire) -> Wire:
    if "concrete_channel" not in found:
        return found
    rest = {key: value for key, value in found.items() if key != "concrete_channel"}
    return rest | {"channel": found["concrete_channel"], "apparent_channel": found["channel"]}


def _core_key(key: str) -> str:
    first, *others = key.split("_")
    return first + "".join(word.capitalize() for word in others)


def _one_histogram(find: Callable[[Request], Any]) -> Operation:
    return Operation(lambda request: json_reply(find(request)))


def _many_histograms(find: Callable[[Request], Any]) -> Operation:
    return verbs.collection(lambda request: slice_list(request, find(request)))


# Files


def _download(name: str) -> Operation:
    def handle(request: Request) -> Reply:
        request.id()
        request.required("Authorization")
        row = readable_with_token(request, name, "ImageInstance")
        session = request.session
        image = session.find("AbstractImage", row.get("base_image") or row["id"]) or {}
        uploaded = session.find("UploadedFile", image.get("uploaded_file"))
        if uploaded is None:
            raise PageError(reason="the image has no file")
        reply = send_file(session, uploaded)
        if reply.status != _OK:
            return reply
        return evolve(reply, content_type=f"image/{(uploaded['content_type'] or '').lower()}")

    return Operation(handle)


def _operations() -> dict[str, Operation]:
    found: dict[str, Operation] = {}
    for noun, kind in _KINDS.items():
        pictures = {"crop": _crop(kind), "window": _window(kind), "camera": _window(kind)}
        if kind.is_slice:
            pictures["thumb"] = _thumb(kind, default=_THUMB, needs_token=False)
            found[f"get_{noun}_tile"] = Operation(_tile(kind))
        else:
            pictures["thumb"] = _thumb(kind, default=_THUMB, needs_token=True)
            pictures["preview"] = _thumb(kind, default=_PREVIEW, needs_token=False)
            pictures["associated_image"] = _associated(kind)
            found[f"list_{noun}_associated_images"] = verbs.collection(_list_associated(kind))
            found[f"download_{noun}"] = _download(kind.resource)
        for name, handle in pictures.items():
            found[f"get_{noun}_{name}"] = found[f"render_{noun}_{name}"] = Operation(handle)
    return found


def _histogram_operations() -> dict[str, Operation]:
    image, plane = _KINDS["image_instance"], _KINDS["slice_instance"]
    found = {
        "get_image_instance_histogram": _one_histogram(_histograms(image, "image", is_bounds=False)),
        "get_image_instance_histogram_bounds": _one_histogram(_histograms(image, "image", is_bounds=True)),
    }
    for noun, kind, scope in (
        ("image_instance_channel", image, "channels"),
        ("slice_instance", plane, "plane"),
        ("slice_instance_channel", plane, "channels"),
    ):
        found[f"list_{noun}_histograms"] = _many_histograms(_histograms(kind, scope, is_bounds=False))
        found[f"list_{noun}_histogram_bounds"] = _many_histograms(_histograms(kind, scope, is_bounds=True))
    return found


SERVICE = Service("image-pixels", _operations() | _histogram_operations() | annotation_pictures.OPERATIONS)
