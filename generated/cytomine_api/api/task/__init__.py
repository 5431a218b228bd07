"""Operations of task. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.task import create_task as create_task
    from cytomine_api.api.task import get_task as get_task
    from cytomine_api.api.task import list_project_task_comments as list_project_task_comments

_MODULES = {
    "create_task": "create_task",
    "get_task": "get_task",
    "list_project_task_comments": "list_project_task_comments",
}

__all__ = [
    "create_task",
    "get_task",
    "list_project_task_comments",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        from importlib import import_module

        module = import_module(f"{__name__}.{_MODULES[name]}")
        value = module
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
