"""Which elements of the web page are shown."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import PageError
from cytomine_sandbox.engine.reply import Reply, json_reply, page_reply, to_json
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import editing

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.session import Session

_PROPERTY: Final = "@CUSTOM_UI_PROJECT"
_FOR_GUESTS: Final = ("activity", "dashboard", "help", "project")
_FOR_USERS: Final = (*_FOR_GUESTS, "explore", "feedback", "storage")
_FOR_ADMINISTRATORS: Final = (*_FOR_USERS, "admin", "ontology", "search", "software")
_TABS: Final = (
    *("activities-tab", "annotated-slides-term-graph", "annotated-slides-users-graph", "annotation-graph"),
    *("annotations-tab", "annotations-term-bargraph", "annotations-term-piegraph", "annotations-users-graph"),
    *("configuration-tab", "image-groups-tab", "images-tab", "information-tab", "jobs-tab", "report-tab"),
    *("users-global-activities-graph", "users-heatmap-graph"),
)
_EXPLORER: Final = (
    *("annotation-attached-files", "annotation-comments", "annotation-creation-info"),
    *(
        "annotation-description",
        "annotation-geometry-info",
        "annotation-info",
        "annotation-linked-annotations",
    ),
    *(
        "annotation-main",
        "annotation-panel",
        "annotation-preview",
        "annotation-properties",
        "annotation-tags",
    ),
    *("annotation-terms", "annotation-tracks", "annotations-list", "color-manipulation", "digital-zoom"),
    *("follow", "guided-tour", "hide-tools", "image-attached-files", "image-description", "image-layers"),
    *("image-metadata", "image-original-filename", "image-overview", "image-properties"),
    *("image-slide-preview", "image-tags", "image-tracks", "info", "job", "link", "ontology", "overview"),
    *("property", "review", "slide-label"),
)
_TOOLS: Final = (
    *("arrow", "circle", "copy-paste", "delete", "diamond", "diff", "edit", "fill", "freehand"),
    *("freehand-line", "freehand-polygon", "line", "link", "magic-wand", "main", "move", "point", "polygon"),
    *("rectangle", "resize", "rotate", "rule", "screenshot", "select", "undo-redo", "union", "unlink"),
)
_MANAGER, _MEMBER = "ADMIN_PROJECT", "CONTRIBUTOR_PROJECT"
_DEFAULTS: Final[dict[str, Any]] = {
    **{
        f"project-{name}": {_MANAGER: True, _MEMBER: True}
        for name in (
            *_TABS,
            *(f"explore-{name}" for name in _EXPLORER),
            *(f"tools-{name}" for name in _TOOLS),
        )
    },
    "project-activities-tab": {_MANAGER: True, _MEMBER: False},
    "project-configuration-tab": {_MANAGER: True, _MEMBER: False},
    "project-jobs-tab": {_MANAGER: False, _MEMBER: False},
}


def _saved(session: Session, project: int) -> dict[str, Any]:
    row = session.one("SELECT value FROM property WHERE domain_ident = ? AND key = ?", project, _PROPERTY)
    saved = json.loads(row["value"]) if row else {}
    return saved if isinstance(saved, dict) else {}


def _are_elements(elements: dict[str, Any]) -> bool:
    return all(value is None or isinstance(value, dict) for value in elements.values())


def _elements(session: Session, project: int) -> dict[str, Any]:
    """Return the elements of a project with what each role sees.

    Raises:
        PageError: Something is kept that is no element.
    """
    saved = _saved(session, project)
    if not _are_elements(saved):
        raise PageError(reason="an element is neither an object nor null")
    return _DEFAULTS | saved


def show_config(request: Request) -> Reply:
    """Return what the caller sees of the page as a whole, and of a project.

    Raises:
        PageError: An element of the project says nothing for the role of the caller.
    """
    session, project_id = request.session, request.number("project")
    caller, resource = session.user, session.resource("Project")
    is_user = bool(caller.roles & {"ROLE_USER", "ROLE_ADMIN", "ROLE_SUPER_ADMIN"})
    seen = _FOR_ADMINISTRATORS if caller.is_admin_now else _FOR_USERS if is_user else _FOR_GUESTS
    config = {name: name in seen for name in _FOR_ADMINISTRATORS}
    project = session.find(resource, project_id)
    if project is None:
        return json_reply(config)
    resource.check_read(session, project)
    role = _MANAGER if editing.is_manager(session, project["id"]) else _MEMBER
    for name, roles in _elements(session, project["id"]).items():
        value = True if caller.is_admin_now else (roles or {}).get(role)
        if not isinstance(value, bool):
            raise PageError(reason="an element says nothing for a role")
        config[name] = value
    return json_reply(config)


def show_project_config(request: Request) -> Reply:
    """Return the elements of a project."""
    project = verbs.require_right(request, "Project", request.id("project"), Mask.READ)["id"]
    return json_reply(_elements(request.session, project))


def save_project_config(request: Request) -> Reply:
    """Return the elements of a project, with new ones; without a command.

    What is no element is kept all the same, and every answer is a page with 500 until it is replaced.
    """
    elements = request.json_object()
    session, project_id = request.session, request.id("project")
    project = verbs.require_right(request, "Project", project_id, Mask.ADMINISTRATION)["id"]
    resource = session.resource("Property")
    place = (project, _PROPERTY)
    if session.one("SELECT 1 AS found FROM property WHERE domain_ident = ? AND key = ?", *place):
        session.run(
            "UPDATE property SET value = ?, updated = ? WHERE domain_ident = ? AND key = ?",
            to_json(elements),
            session.now,
            *place,
        )
    else:
        body = {"domainIdent": project, "domainClassName": session.resource("Project").class_name}
        command.record(session, resource, {**body, "key": _PROPERTY, "value": to_json(elements)})
    if not _are_elements(elements):
        return page_reply(500, request.accept)
    return json_reply(_elements(session, project))


_CONFIG, _PROJECT = Operation(show_config), Operation(show_project_config)
_SAVE: Final = Operation(save_project_config, writes=True)

SERVICE = Service(
    "custom-ui",
    {
        "get_ui_config": _CONFIG,
        "get_ui_config_unprefixed": _CONFIG,
        "get_project_ui_config": _PROJECT,
        "get_project_ui_config_unprefixed": _PROJECT,
        "save_project_ui_config": _SAVE,
        "save_project_ui_config_unprefixed": _SAVE,
    },
)
