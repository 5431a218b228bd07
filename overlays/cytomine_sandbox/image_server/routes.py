"""The routes of the image server itself, below `/ims`: open to everybody but for the removal of files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import acl
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import BareError
from cytomine_sandbox.engine.reply import Reply
from cytomine_sandbox.image_server import catalogues, counts, facts, pictures, queries
from cytomine_sandbox.image_server.downloads import send_content
from cytomine_sandbox.image_server.files import find_file, open_file
from cytomine_sandbox.image_server.forms import Role, TierKind
from cytomine_sandbox.image_server.refusals import (
    FAILURE,
    ImageServerError,
    bad_request,
    json_answer,
    unserved_method,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.images.source import ImageSource

    Serve = Callable[[ImageSource, pictures.Ask], Reply]
    Handler = Callable[[Request], Reply]


def _answered(handle: Handler) -> Handler:
    """Return a handler that tells refusals as the image server does."""

    def answer(request: Request) -> Reply:
        try:
            return handle(request)
        except ImageServerError as error:
            return error.reply

    return answer


def _ask(request: Request, extension: str | None = None) -> pictures.Ask:
    ending = request.variables.get("extension", "") if extension is None else extension
    return pictures.Ask(ending, request.query, request.headers, request.body)


def _place(request: Request) -> str:
    return request.variables["filepath"]


# Pictures


def _picture(serve: Serve) -> Handler:
    def handle(request: Request) -> Reply:
        with open_file(request.session, _place(request)) as source:
            return serve(source, _ask(request))

    return _answered(handle)


def _tile(kind: TierKind, *names: str, is_normalized: bool) -> Handler:
    def handle(request: Request) -> Reply:
        texts = [request.variables[name] for name in (kind.lower(), *names)]
        with open_file(request.session, _place(request)) as source:
            if not all(text.isascii() and text.isdigit() for text in texts):
                raise unserved_method("POST")
            number, *place = map(int, texts)
            return pictures.tile(
                source, _ask(request), kind, number, tuple(place), is_normalized=is_normalized
            )

    return _answered(handle)


def _associated(request: Request) -> Reply:
    place, key = _place(request), request.variables["associated_key"]
    with open_file(request.session, place) as source:
        return facts.show_associated(place, key, source, _ask(request))


def _first_tile(request: Request) -> Reply:
    """Return a tile as first viewers ask for it."""
    return _viewer_tile(request, queries.FirstTile)


def _second_tile(request: Request) -> Reply:
    """Return a tile as second viewers ask for it: by number, or by column and row."""
    return _viewer_tile(request, queries.SecondTile)


def _viewer_tile(request: Request, form: type[queries.FirstTile | queries.SecondTile]) -> Reply:
    asked = queries.read(form, request)
    if asked.place is None or asked.file is None:
        raise bad_request("Incoherent set of parameters.")
    ask = pictures.Ask(".jpg", headers=request.headers)
    with open_file(request.session, asked.file) as source:
        return pictures.tile(source, ask, TierKind.ZOOM, asked.z, asked.place, is_normalized=True)


# Facts


def _facts(look: Callable[[ImageSource], Any]) -> Handler:
    def handle(request: Request) -> Reply:
        with open_file(request.session, _place(request)) as source:
            return json_answer(look(source))

    return _answered(handle)


def _full_info(request: Request) -> Reply:
    place = _place(request)
    with open_file(request.session, place) as source:
        return json_answer(
            {
                "image": facts.image_info(source),
                "channels": facts.channels(source),
                "instrument": facts.instrument(source),
                "associated": facts.associated(source),
                "representations": facts.representations(source, find_file(request.session, place), place),
            }
        )


def _file_info(request: Request) -> Reply:
    place = _place(request)
    return json_answer(facts.file_info(find_file(request.session, place), place, Role.UPLOAD))


def _representations(request: Request) -> Reply:
    place = _place(request)
    with open_file(request.session, place) as source:
        found = facts.representations(source, find_file(request.session, place), place)
        return json_answer(facts.items(found))


def _representation(request: Request) -> Reply:
    place = _place(request)
    with open_file(request.session, place) as source:
        role = facts.read_role(request.variables["representation"])
        path = find_file(request.session, place)
        return json_answer(facts.representation(source, path, place, role))


def _metadata(request: Request) -> Reply:
    place = _place(request)
    with open_file(request.session, place):
        return json_answer(facts.items(facts.metadata(find_file(request.session, place))))


# Histograms


def _histogram(scope: str, *, is_bounds: bool) -> Handler:
    def handle(request: Request) -> Reply:
        with open_file(request.session, _place(request)) as source:
            asked = queries.read(queries.Bins, request)
            bins = None if is_bounds else asked.n_bins
            if scope == "image":
                return json_answer(counts.of_image(source, bins, is_full=asked.full_range))
            if scope == "channels":
                found = counts.of_channels(source, bins, asked.channels, is_full=asked.full_range)
                return json_answer(facts.items(found))
            place = queries.read_place(request)
            found = counts.of_plane(source, bins, place, asked.channels, is_full=asked.full_range)
            return json_answer(facts.items(found))

    return _answered(handle)


def _compute_histogram(request: Request) -> Reply:
    """Return that the histogram is there: it is counted when it is asked for."""
    with open_file(request.session, _place(request)):
        asked = queries.read(queries.Computation, request)
    if not asked.overwrite:
        raise ImageServerError(FAILURE)
    return json_answer(None, 201 if asked.sync else 202)


# Files


def _export(*, is_image: bool) -> Handler:
    def handle(request: Request) -> Reply:
        place = _place(request)
        path = find_file(request.session, place)
        media_type = "application/octet-stream"
        if is_image:
            with open_file(request.session, place) as source:
                media_type = f"image/{source.facts.format.lower()}"
        return send_content(path, place, request.parameter("filename") or path.name, media_type)

    return _answered(handle)


def _delete(request: Request) -> Reply:
    """Remove a file; the server asks nobody who they are, here a right on the storage is needed.

    Raises:
        BareError: Nobody is identified.
        ForbiddenError: The caller may not delete in the storage.
    """
    place = _place(request)
    path = find_file(request.session, place)
    if request.session.caller is None:
        raise BareError(401, "Not authenticated")
    resource = request.session.resource("UploadedFile")
    for row in request.session.select(resource, "WHERE t.filename = ?", place):
        acl.require_on(request.session, resource, row, Mask.WRITE)
    with open_file(request.session, place):
        pass
    path.unlink()
    return Reply(headers=())


def _handlers() -> dict[str, Handler]:
    zoom, level = TierKind.ZOOM, TierKind.LEVEL
    found = {
        "get_thumb": _picture(pictures.thumb),
        "render_thumb": _picture(partial(pictures.thumb, is_post=True)),
        "get_resized": _picture(pictures.resized),
        "render_resized": _picture(partial(pictures.resized, is_post=True)),
        "render_window": _picture(pictures.window),
        "render_annotation_mask": _picture(pictures.mask),
        "render_annotation_crop": _picture(pictures.crop),
        "render_annotation_drawing": _picture(pictures.drawing),
        "render_tile": _picture(partial(pictures.posted_tile, is_normalized=False)),
        "render_normalized_tile": _picture(partial(pictures.posted_tile, is_normalized=True)),
        "get_tile_by_zoom_index": _tile(zoom, "ti", is_normalized=False),
        "get_tile_by_level_index": _tile(level, "ti", is_normalized=False),
        "get_normalized_tile": _tile(zoom, "tx", "ty", is_normalized=True),
        "get_normalized_tile_by_zoom_index": _tile(zoom, "ti", is_normalized=True),
        "get_normalized_tile_by_level_index": _tile(level, "ti", is_normalized=True),
        "get_tile_v1": _answered(_first_tile),
        "get_tile_v2": _answered(_second_tile),
        "get_associated_image": _answered(_associated),
        "get_image_full_info": _answered(_full_info),
        "get_image_info": _facts(facts.image_info),
        "list_image_channels": _facts(lambda source: facts.items(facts.channels(source))),
        "get_normalized_pyramid": _facts(facts.pyramid),
        "get_instrument": _facts(facts.instrument),
        "list_associated_images": _facts(lambda source: facts.items(facts.associated(source))),
        "list_metadata": _answered(_metadata),
        "list_metadata_annotations": _facts(lambda _: facts.items([])),
        "list_representations": _answered(_representations),
        "get_representation": _answered(_representation),
        "get_file_info": _answered(_file_info),
        "compute_histogram": _answered(_compute_histogram),
        "export_file": _export(is_image=False),
        "export_image": _export(is_image=True),
        "delete_image": _answered(_delete),
    }
    for scope, one, bounds in (
        ("image", "get_image_histogram", "get_image_histogram_bounds"),
        ("channels", "list_channel_histograms", "list_channel_histogram_bounds"),
        ("plane", "list_plane_histograms", "list_plane_histogram_bounds"),
    ):
        found[one] = _histogram(scope, is_bounds=False)
        found[bounds] = _histogram(scope, is_bounds=True)
    catalogue_routes = {name: _answered(handle) for name, handle in catalogues.HANDLERS.items()}
    return found | catalogue_routes


HANDLERS: Final = _handlers()
"""Handlers by operation, without the prefix of their ids."""
