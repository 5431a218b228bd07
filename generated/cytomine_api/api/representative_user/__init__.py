"""Operations of representative_user. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.representative_user import add_project_representative as add_project_representative
    from cytomine_api.api.representative_user import (
        delete_project_representative as delete_project_representative,
    )
    from cytomine_api.api.representative_user import (
        delete_project_representative_by_user as delete_project_representative_by_user,
    )
    from cytomine_api.api.representative_user import get_project_representative as get_project_representative
    from cytomine_api.api.representative_user import (
        list_project_representatives as list_project_representatives,
    )

_MODULES = {
    "add_project_representative": "add_project_representative",
    "delete_project_representative": "delete_project_representative",
    "delete_project_representative_by_user": "delete_project_representative_by_user",
    "get_project_representative": "get_project_representative",
    "list_project_representatives": "list_project_representatives",
}

__all__ = [
    "add_project_representative",
    "delete_project_representative",
    "delete_project_representative_by_user",
    "get_project_representative",
    "list_project_representatives",
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
