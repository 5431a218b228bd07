"""Gateway to the app engine. There is none here, so that it answers as where the engine cannot be reached."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cytomine_sandbox.engine import acl, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import (
    UNREADABLE_BODY,
    BareError,
    NotFoundError,
    PageError,
    ProblemError,
    no_container,
)
from cytomine_sandbox.engine.reply import Reply, json_reply, page_reply
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import editing

if TYPE_CHECKING:
    from collections.abc import Callable

    from cytomine_sandbox.engine.request import Request

_EXTENSION: Final = re.compile(r"\.(\w+)$")
_UUID: Final = re.compile("-".join(f"[0-9a-f]{{1,{digits}}}" for digits in (8, 4, 4, 4, 12)), re.IGNORECASE)


def _unreachable(request: Request) -> Reply:
    """Return the page of an engine that does not answer.

    A path that ends like a file is answered as one, lest a browser opens it as what it is not.
    """
    reply = page_reply(500, request.accept)
    extension = _EXTENSION.search(request.path)
    if extension is None or extension[1] == "yml":
        return reply
    return reply.with_headers(("content-disposition", "inline;filename=f.txt"))


def _uuid(request: Request, name: str) -> str:
    value = request.variables[name]
    if not _UUID.fullmatch(value):
        raise ProblemError(400, f"Failed to convert '{name}' with value: '{value}'")
    return value


def show_of_task(request: Request) -> Reply:
    """Return what the engine tells of an app by its id."""
    _uuid(request, "id")
    return _unreachable(request)


def upload_task(request: Request) -> Reply:
    """Return what the engine says to an app.

    Raises:
        PageError: The body is no upload.
        ProblemError: There is no app in it.
    """
    if request.upload is None:
        raise PageError(reason="the body is no upload")
    if request.upload.file("task") is None:
        raise ProblemError(400, "Required part 'task' is not present.")
    return _unreachable(request)


def create_store(request: Request) -> Reply:
    """Return what the engine says to a store."""
    request.json_object()
    return _unreachable(request)


def list_store_tasks(request: Request) -> Reply:
    """Return the apps of a store."""
    request.required("host")
    return _unreachable(request)


def create_run(request: Request) -> Reply:
    """Return the new run of an app in a project; reads the id of the app only where the path has one."""
    session, project_id = request.session, request.id("project")
    if "task" in request.variables:
        _uuid(request, "task")
    request.json_object()
    acl.require_role(session, "user")
    project = session.find("Project", project_id)
    if project is None:
        raise no_container()
    acl.require_on(session, session.resource("Project"), project, Mask.READ)
    editing.require_not_read_only(session, project)
    return _unreachable(request)


def _no_run(request: Request) -> Reply:
    """Refuse a run: none was ever made.

    Raises:
        NotFoundError: Always, once the path is read.
    """
    request.id("project")
    raise NotFoundError(f"TaskRun {_uuid(request, 'task')} not found")


def provision_inputs(request: Request) -> Reply:
    """Return the inputs of a run.

    Raises:
        BareError: The body is no array.
    """
    if not isinstance(request.json_object_or_array(), list):
        raise BareError(400, UNREADABLE_BODY)
    return _no_run(request)


def provision_input(request: Request) -> Reply:
    """Return an input of a run, sent as JSON or as a file.

    Raises:
        ProblemError: It is sent as something else.
    """
    sent = request.headers.get("content-type", "application/json")
    media_type = sent.split(";")[0].strip().lower()
    if media_type not in {"application/json", "multipart/form-data"}:
        raise ProblemError(415, f"Content-Type '{sent}' is not supported.")
    if media_type == "application/json":
        request.json_object()
    return _no_run(request)


def set_run_state(request: Request) -> Reply:
    """Return the state of a run."""
    request.json_object()
    return _no_run(request)


def list_runs(request: Request) -> Reply:
    """Return the runs of a project."""
    project = request.session.resource("Project")
    row = verbs.require_row(request, project, request.id())
    acl.require_role(request.session, "user")
    acl.require_on(request.session, project, row, Mask.READ)
    return json_reply([])


_UNREACHABLE: Final = (
    "list_app_tasks",
    "get_app_task",
    "get_app_task_by_name",
    "install_app_task",
    "list_app_task_inputs_by_name",
    "list_app_task_outputs_by_name",
    "get_app_task_descriptor_by_name",
    "list_app_stores",
    "delete_app_store",
    "set_default_app_store",
)
_OTHERS: Final[dict[str, Callable[[Request], Reply]]] = {
    "create_app_store": create_store,
    "list_app_store_tasks": list_store_tasks,
    "list_app_task_inputs": show_of_task,
    "list_app_task_outputs": show_of_task,
    "get_app_task_descriptor": show_of_task,
    "create_app_task_run": create_run,
    "create_app_task_run_by_name": create_run,
    "get_app_task_run": _no_run,
    "provision_app_task_run_inputs": provision_inputs,
    "provision_app_task_run_input": provision_input,
    "set_app_task_run_state": set_run_state,
    "list_app_task_run_inputs": _no_run,
    "download_app_task_run_input": _no_run,
    "list_app_task_run_outputs": _no_run,
    "download_app_task_run_output": _no_run,
    "list_project_task_runs": list_runs,
}

SERVICE = Service(
    "app-engine",
    {
        **{name: Operation(_unreachable) for name in _UNREACHABLE},
        **{name: Operation(handle) for name, handle in _OTHERS.items()},
        "upload_app_task": Operation(upload_task, takes_upload=True),
    },
)
