"""The image server: its routes, and uploads with its errors, its labels, its dumps of client objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from cytomine_sandbox import accounts, imports
from cytomine_sandbox.engine import acl
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import ApiError
from cytomine_sandbox.engine.reply import JSON, Reply, Style, to_json
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.image_server.refusals import ImageServerError
from cytomine_sandbox.imports import ImportJob

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cytomine_sandbox.engine.multipart import Upload
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session
    from cytomine_sandbox.imports import RegisteredImage

_INSTANCE_EXTRAS: Final[Mapping[str, Any]] = {
    "_image_servers": None,
    "_query_parameters": {},
    "_reference_slice": None,
    **dict.fromkeys(("deleted", "filenames", "name", "x", "y", "w", "h")),
}
ROUTES: Final = (
    *("get_thumb", "render_thumb", "get_resized", "render_resized", "render_window"),
    *("render_annotation_mask", "render_annotation_crop", "render_annotation_drawing"),
    *("render_tile", "render_normalized_tile", "get_tile_by_zoom_index", "get_tile_by_level_index"),
    *("get_normalized_tile", "get_normalized_tile_by_zoom_index", "get_normalized_tile_by_level_index"),
    *("get_tile_v1", "get_tile_v2", "get_associated_image", "list_associated_images"),
    *("get_image_full_info", "get_image_info", "list_image_channels", "get_normalized_pyramid"),
    *("get_instrument", "list_metadata", "list_metadata_annotations", "list_representations"),
    *("get_representation", "get_file_info", "export_file", "export_image", "delete_image"),
    *("compute_histogram", "get_image_histogram", "get_image_histogram_bounds"),
    *("list_channel_histograms", "list_channel_histogram_bounds"),
    *("list_plane_histograms", "list_plane_histogram_bounds"),
    *("list_formats", "get_format", "list_filters", "get_filter", "list_colormaps", "get_colormap"),
    *("get_colormap_representation", "get_server_info"),
    *("get_disk_usage", "get_directory_disk_usage", "get_storage_size"),
)
"""Operations of the image server besides uploads, without the prefix of their ids."""

_WRITING: Final = {"delete_image"}


class _RefusedUploadError(Exception):
    """An upload that the image server refuses; the text may be empty."""


def upload_file(request: Request) -> Reply:
    """Return the records of a file that came in; without `sync` the import goes on afterwards."""
    try:
        return _upload(request)
    except ImageServerError as error:
        return error.reply
    except _RefusedUploadError as error:
        return _refusal(str(error))


def _upload(request: Request) -> Reply:
    from cytomine_sandbox.image_server.queries import read_upload  # noqa: PLC0415 - takes long to load

    asked = read_upload(request)
    storage, length = asked.id_storage or asked.storage, request.headers["content-length"]
    refusal = accounts.key_refusal(request.session, request.headers)
    if refusal is not None or request.session.caller is None:
        raise _RefusedUploadError(refusal or "Authentication to Cytomine failed")
    if not storage:
        raise _RefusedUploadError
    _refuse_unreadable(request.session, "Storage", storage)
    projects = _projects(request)
    properties = _properties(request)
    upload = request.upload
    if upload is None or upload.filename is None:
        return Reply(500, b"Internal Server Error", "text/plain; charset=utf-8", headers=())
    if upload.file_count > 1:
        raise _RefusedUploadError("Too many files. Maximum number of files is 1.")
    return _store(request, upload, storage, projects, properties, length, is_sync=asked.sync)


def _store(
    request: Request,
    upload: Upload,
    storage: int,
    projects: list[int],
    properties: Sequence[tuple[str, str]],
    length: str,
    *,
    is_sync: bool,
) -> Reply:
    session, original = request.session, upload.filename or ""
    incoming = f"/data/tmp/-{uuid4()}"
    result = {"status": 200, "name": imports.safe_name(original), "size": length, "images": []}
    body = {
        "user": session.user.id,
        "storage": storage,
        "originalFilename": original,
        "size": length,
        "projects": projects,
    }
    stored = imports.place(session.surroundings.files, original)
    try:
        row = imports.add_uploaded_file(session, body | {"filename": str(stored)})
    except ApiError:
        (session.surroundings.files / stored).parent.rmdir()
        refused = body | {"filename": incoming, "ext": "", "contentType": "", "status": 0}
        return _json([result | {"uploadedFile": refused}])
    path = session.surroundings.files / stored
    upload.path.rename(path)
    if not is_sync:
        request.jobs.append(ImportJob(row["id"], properties))
        shown = _dump_row(session, "UploadedFile", row) | {"filename": incoming, "path": incoming}
        return _json([result | {"uploadedFile": shown}])
    try:
        image = imports.finish(session, row, imports.look(path), properties)
    except ApiError:
        image = None
        imports.set_state(session, row["id"], imports.DEPLOYMENT_FAILED)
    row = session.find("UploadedFile", row["id"]) or row
    if row["status"] % 2:
        return _refusal(f"/data/images/{stored}")
    shown = _dump_row(session, "UploadedFile", row)
    return _json([result | {"uploadedFile": shown, "images": [_dump_image(session, image)] if image else []}])


def _projects(request: Request) -> list[int]:
    """Return the projects that get the image; the old name of the parameter wins."""
    text = request.parameter("idProject") or request.parameter("projects")
    if not text:
        return []
    if not all(part.strip().isdecimal() for part in text.split(",")):
        raise _RefusedUploadError
    projects = [int(part) for part in text.split(",")]
    for project in projects:
        _refuse_unreadable(request.session, "Project", project)
    return projects


def _properties(request: Request) -> list[tuple[str, str]]:
    keys, values = ((request.parameter(name) or "").split(",") for name in ("keys", "values"))
    if len(keys) != len(values):
        raise _RefusedUploadError(f"Keys {keys} and values {values} have varying size.")
    return [pair for pair in zip(keys, values, strict=True) if pair[0]]


def _refuse_unreadable(session: Session, name: str, object_id: int) -> None:
    """Refuse an object that is not there, or that the caller may not read."""
    caller = session.user
    is_readable = caller.is_admin_now or acl.highest_mask(session, object_id, caller.id) >= Mask.READ
    if not is_readable or not session.exists(name, object_id):
        raise _RefusedUploadError(f"{name} {object_id} not found")


def _dump(wire: Wire) -> Wire:
    """Return an object as the client of the image server dumps it: `class_`, and no nulls."""
    return {("class_" if key == "class" else key): value for key, value in wire.items() if value is not None}


def _dump_row(session: Session, name: str, row: Row) -> Wire:
    return _dump(session.resource(name).show(session, row))


def _dump_image(session: Session, image: RegisteredImage) -> Wire:
    instances = []
    for instance in image.instances.values():
        wire = session.resource("ImageInstance").show(session, session.find("ImageInstance", instance) or {})
        instances.append({**wire, **_INSTANCE_EXTRAS, "class_": wire["class"]})
        del instances[-1]["class"]
    row = session.find("AbstractImage", image.abstract_image) or {}
    return {"image": _dump_row(session, "AbstractImage", row), "imageInstances": instances}


def _refusal(text: str) -> Reply:
    return _json([{"status": 500, "error": text, "files": [{"size": 0, "error": text}]}], 400)


def _json(value: object, status: int = 200) -> Reply:
    return Reply(status, to_json(value).encode(), JSON, headers=())


def _route(name: str) -> Operation:
    """Return an operation of the image server; rendering takes long to load, and most runs need none."""

    def handle(request: Request) -> Reply:
        from cytomine_sandbox.image_server import routes  # noqa: PLC0415 - see above

        return routes.HANDLERS[name](request)

    return Operation(handle, Style.DETAIL, writes=name in _WRITING)


SERVICE = Service(
    "pims",
    {
        "pims_upload_file": Operation(upload_file, Style.DETAIL, writes=True, takes_upload=True),
        **{f"pims_{name}": _route(name) for name in ROUTES},
    },
)
