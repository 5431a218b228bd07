"""Uploads, answered as by the image server: its errors, its labels, its dumps of client objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from cytomine_sandbox import accounts, acl, imports
from cytomine_sandbox.acl import Mask
from cytomine_sandbox.errors import ApiError
from cytomine_sandbox.imports import ImportJob
from cytomine_sandbox.reply import JSON, Reply, Style, to_json
from cytomine_sandbox.verbs import Operation, Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cytomine_sandbox.imports import RegisteredImage
    from cytomine_sandbox.multipart import Upload
    from cytomine_sandbox.request import Request
    from cytomine_sandbox.resource import Row, Wire
    from cytomine_sandbox.session import Session

_BOOLEANS: Final = {
    **dict.fromkeys(("true", "1", "on", "t", "y", "yes"), True),
    **dict.fromkeys(("false", "0", "off", "f", "n", "no"), False),
}
_INSTANCE_EXTRAS: Final[Mapping[str, Any]] = {
    "_image_servers": None,
    "_query_parameters": {},
    "_reference_slice": None,
    **dict.fromkeys(("deleted", "filenames", "name", "x", "y", "w", "h")),
}


class _RefusedUploadError(Exception):
    """An upload that the image server refuses; the text may be empty."""


class _InvalidParameterError(Exception):
    """A parameter that cannot be read."""

    def __init__(self, kind: str, place: tuple[str, str], message: str, value: str | None) -> None:
        super().__init__(message)
        self.detail = [{"type": kind, "loc": list(place), "msg": message, "input": value}]


def upload_file(request: Request) -> Reply:
    """Return the records of a file that came in; without `sync` the import goes on afterwards."""
    try:
        return _upload(request)
    except _InvalidParameterError as error:
        return _json({"detail": error.detail}, 422)
    except _RefusedUploadError as error:
        return _refusal(str(error))


def _upload(request: Request) -> Reply:
    storage = _whole_number(request, "idStorage") or _whole_number(request, "storage")
    is_sync = _boolean(request, "sync")
    length = request.headers.get("content-length")
    if length is None:
        raise _InvalidParameterError("missing", ("header", "content-length"), "Field required", None)
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
    return _store(request, upload, storage, projects, properties, length, is_sync=is_sync)


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


def _whole_number(request: Request, name: str) -> int | None:
    text = request.parameter(name)
    if text is None:
        return None
    digits = text.strip().removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 19):
        message = "Input should be a valid integer, unable to parse string as an integer"
        raise _InvalidParameterError("int_parsing", ("query", name), message, text)
    return int(text)


def _boolean(request: Request, name: str) -> bool:
    text = request.parameter(name)
    if text is None:
        return False
    if text.lower() not in _BOOLEANS:
        message = "Input should be a valid boolean, unable to interpret input"
        raise _InvalidParameterError("bool_parsing", ("query", name), message, text)
    return _BOOLEANS[text.lower()]


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


SERVICE = Service(
    "pims", {"pims_upload_file": Operation(upload_file, Style.DETAIL, writes=True, takes_upload=True)}
)
