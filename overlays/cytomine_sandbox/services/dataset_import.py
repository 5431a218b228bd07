"""Import of data sets that lie below the folder `import` of the data folder, answered as by the image server.

A data set is a folder with one sub folder that holds a folder IMAGES; its files are linked, not copied.
"""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Any, Final

from attrs import Factory, define

from cytomine_sandbox import accounts, imports
from cytomine_sandbox.engine import acl, command
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import ApiError
from cytomine_sandbox.engine.reply import JSON, Reply, Style, to_json
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.image_server.refusals import ImageServerError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.session import Session

_IMAGES: Final = "IMAGES"
_NO_AUTHENTICATION: Final = "Auth failed"
_UNREADABLE: Final = "The file is no image that is read."


@define
class _Outcome:
    """What became of the files of one data set."""

    uploaded: list[str] = Factory(list)
    failed: list[dict[str, str]] = Factory(list)
    skipped: list[str] = Factory(list)


def import_datasets(request: Request) -> Reply:
    """Return what was imported of the data sets asked for, all of them when none is named."""
    from cytomine_sandbox.image_server import queries  # noqa: PLC0415 - takes long to load

    try:
        asked = queries.read(queries.Imported, request)
    except ImageServerError as error:
        return error.reply
    refusal = _refusal(request, asked.storage_id)
    return refusal or _import(request, asked.storage_id, creates_project=asked.create_project)


def _refusal(request: Request, storage: int) -> Reply | None:
    session = request.session
    refusal = accounts.key_refusal(session, request.headers)
    if storage == 0:
        return _problem(400, "Bad Request", "'storage_id' parameter is missing.")
    if refusal == _NO_AUTHENTICATION:
        return _problem(401, refusal, None)
    if refusal is not None:
        return _failure()
    if session.caller is None:
        return _problem(401, "Authentication to Cytomine failed", None)
    caller = session.caller
    is_readable = caller.is_admin_now or acl.highest_mask(session, storage, caller.id) >= Mask.READ
    if not is_readable or not session.exists("Storage", storage):
        title = "Cytomine core communication error"
        return _problem(400, title, f"Storage {storage} not found")
    return None


def _import(request: Request, storage: int, *, creates_project: bool) -> Reply:
    session, valid, invalid = request.session, {}, {}
    for folder in _folders(request):
        reasons = list(_defects(folder))
        if reasons:
            invalid[str(folder)] = reasons
            continue
        entry: dict[str, Any] = {}
        projects: list[int] = []
        if creates_project:
            project, entry["project_created"] = _project(session, folder.name)
            projects = [project]
        outcome = _Outcome()
        for path in _files(folder):
            _import_file(session, path, storage, projects, outcome)
        if outcome.uploaded and not creates_project:
            # The image server stumbles here when an image is new; what it did by then stays.
            return _failure()
        valid[folder.name] = entry | {
            "uploaded_files": outcome.uploaded,
            "failed_files": outcome.failed,
            "skipped_files": outcome.skipped,
        }
    return _json({"valid_datasets": valid, "invalid_datasets": invalid})


def _folders(request: Request) -> Iterator[Path]:
    """Yield the data sets asked for; names of no folder are passed over."""
    root = request.session.surroundings.folder / "import"
    asked = request.parameter("dataset_names")
    names = set(asked.split(",")) if asked else None
    for folder in sorted(root.iterdir()) if root.is_dir() else ():
        if folder.is_dir() and (names is None or folder.name in names):
            yield folder


def _defects(folder: Path) -> Iterator[str]:
    """Yield why a folder is no data set."""
    inside = [path for path in folder.iterdir() if path.is_dir()]
    if len(inside) != 1:
        yield f"Expected one sub folder, found {len(inside)}."
    elif _IMAGES not in {path.name.upper() for path in inside[0].iterdir() if path.is_dir()}:
        yield _IMAGES


def _files(folder: Path) -> Iterator[Path]:
    for inside in folder.iterdir():
        for name in (_IMAGES, _IMAGES.lower()):
            yield from sorted(path for path in (inside / name).glob("*") if path.is_file())


def _project(session: Session, name: str) -> tuple[int, bool]:
    """Return the project of a name, and whether it was made now."""
    found = session.one("SELECT id FROM project WHERE name = ?", name)
    if found:
        return found["id"], False
    projects = session.resource("Project")
    return command.add(session, projects, projects.prepare(session, {"name": name})).id, True


def _import_file(session: Session, path: Path, storage: int, projects: list[int], outcome: _Outcome) -> None:
    """Make the records of a file unless it has them; its place below the folder tells that."""
    stored = path.relative_to(session.surroundings.folder).as_posix()
    if session.one("SELECT 1 AS found FROM uploaded_file WHERE filename = ?", stored):
        outcome.skipped.append(path.name)
        return
    target = session.surroundings.files / stored
    target.parent.mkdir(parents=True, exist_ok=True)
    _link(path, target)
    body = {
        "user": session.user.id,
        "storage": storage,
        "originalFilename": path.name,
        "filename": stored,
        "size": path.stat().st_size,
        "projects": projects,
    }
    try:
        row = imports.add_uploaded_file(session, body)
        image = imports.finish(session, row, imports.look(target))
    except ApiError as error:
        outcome.failed.append({"file": path.name, "error": error.message})
        return
    if image is None:
        outcome.failed.append({"file": path.name, "error": _UNREADABLE})
    else:
        outcome.uploaded.append(path.name)


def _link(path: Path, target: Path) -> None:
    """Let a file appear in a second place; only where links do not reach it is copied."""
    target.unlink(missing_ok=True)
    try:
        os.link(path, target)
    except OSError:
        shutil.copyfile(path, target)


def _problem(status: int, title: str, details: str | None) -> Reply:
    return _json({"title": title, "details": details}, status)


def _failure() -> Reply:
    return Reply(500, b"Internal Server Error", "text/plain; charset=utf-8", headers=())


def _json(value: object, status: int = 200) -> Reply:
    return Reply(status, to_json(value).encode(), JSON, headers=())


SERVICE = Service(
    "dataset-import", {"import_datasets": Operation(import_datasets, Style.DETAIL, writes=True)}
)
