"""Operations of project_connection. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.project_connection import count_project_connections as count_project_connections
    from cytomine_api.api.project_connection import create_project_connection as create_project_connection
    from cytomine_api.api.project_connection import (
        get_project_connection_details as get_project_connection_details,
    )
    from cytomine_api.api.project_connection import list_connection_averages as list_connection_averages
    from cytomine_api.api.project_connection import list_connection_frequencies as list_connection_frequencies
    from cytomine_api.api.project_connection import (
        list_project_connection_frequencies as list_project_connection_frequencies,
    )
    from cytomine_api.api.project_connection import (
        list_project_connection_frequencies_of_user as list_project_connection_frequencies_of_user,
    )
    from cytomine_api.api.project_connection import (
        list_project_connection_history as list_project_connection_history,
    )
    from cytomine_api.api.project_connection import (
        list_project_connections_of_user as list_project_connections_of_user,
    )
    from cytomine_api.api.project_connection import (
        list_project_last_connections as list_project_last_connections,
    )
    from cytomine_api.api.project_connection import (
        list_project_last_connections_of_user as list_project_last_connections_of_user,
    )

_MODULES = {
    "count_project_connections": "count_project_connections",
    "create_project_connection": "create_project_connection",
    "get_project_connection_details": "get_project_connection_details",
    "list_connection_averages": "list_connection_averages",
    "list_connection_frequencies": "list_connection_frequencies",
    "list_project_connection_frequencies": "list_project_connection_frequencies",
    "list_project_connection_frequencies_of_user": "list_project_connection_frequencies_of_user",
    "list_project_connection_history": "list_project_connection_history",
    "list_project_connections_of_user": "list_project_connections_of_user",
    "list_project_last_connections": "list_project_last_connections",
    "list_project_last_connections_of_user": "list_project_last_connections_of_user",
}

__all__ = [
    "count_project_connections",
    "create_project_connection",
    "get_project_connection_details",
    "list_connection_averages",
    "list_connection_frequencies",
    "list_project_connection_frequencies",
    "list_project_connection_frequencies_of_user",
    "list_project_connection_history",
    "list_project_connections_of_user",
    "list_project_last_connections",
    "list_project_last_connections_of_user",
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
