"""Operations of command. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.command import list_command_history as list_command_history
    from cytomine_api.api.command import list_delete_commands as list_delete_commands
    from cytomine_api.api.command import list_last_project_actions as list_last_project_actions
    from cytomine_api.api.command import list_project_command_history as list_project_command_history
    from cytomine_api.api.command import redo_command as redo_command
    from cytomine_api.api.command import redo_command_unprefixed as redo_command_unprefixed
    from cytomine_api.api.command import redo_last_command as redo_last_command
    from cytomine_api.api.command import redo_last_command_unprefixed as redo_last_command_unprefixed
    from cytomine_api.api.command import undo_command as undo_command
    from cytomine_api.api.command import undo_command_unprefixed as undo_command_unprefixed
    from cytomine_api.api.command import undo_last_command as undo_last_command
    from cytomine_api.api.command import undo_last_command_unprefixed as undo_last_command_unprefixed

_MODULES = {
    "list_command_history": "list_command_history",
    "list_delete_commands": "list_delete_commands",
    "list_last_project_actions": "list_last_project_actions",
    "list_project_command_history": "list_project_command_history",
    "redo_command": "redo_command",
    "redo_command_unprefixed": "redo_command_unprefixed",
    "redo_last_command": "redo_last_command",
    "redo_last_command_unprefixed": "redo_last_command_unprefixed",
    "undo_command": "undo_command",
    "undo_command_unprefixed": "undo_command_unprefixed",
    "undo_last_command": "undo_last_command",
    "undo_last_command_unprefixed": "undo_last_command_unprefixed",
}

__all__ = [
    "list_command_history",
    "list_delete_commands",
    "list_last_project_actions",
    "list_project_command_history",
    "redo_command",
    "redo_command_unprefixed",
    "redo_last_command",
    "redo_last_command_unprefixed",
    "undo_command",
    "undo_command_unprefixed",
    "undo_last_command",
    "undo_last_command_unprefixed",
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
