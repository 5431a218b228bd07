"""Operations of member. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.member import add_project_admin as add_project_admin
    from cytomine_api.api.member import add_project_member as add_project_member
    from cytomine_api.api.member import add_project_members as add_project_members
    from cytomine_api.api.member import create_project_invitation as create_project_invitation
    from cytomine_api.api.member import download_project_members as download_project_members
    from cytomine_api.api.member import get_project_creator as get_project_creator
    from cytomine_api.api.member import (
        get_project_member_activity_summary as get_project_member_activity_summary,
    )
    from cytomine_api.api.member import list_project_admins as list_project_admins
    from cytomine_api.api.member import list_project_members as list_project_members
    from cytomine_api.api.member import list_project_members_activity as list_project_members_activity
    from cytomine_api.api.member import list_project_online_members as list_project_online_members
    from cytomine_api.api.member import (
        list_project_representative_accounts as list_project_representative_accounts,
    )
    from cytomine_api.api.member import list_project_user_layers as list_project_user_layers
    from cytomine_api.api.member import remove_project_admin as remove_project_admin
    from cytomine_api.api.member import remove_project_member as remove_project_member
    from cytomine_api.api.member import remove_project_members as remove_project_members

_MODULES = {
    "add_project_admin": "add_project_admin",
    "add_project_member": "add_project_member",
    "add_project_members": "add_project_members",
    "create_project_invitation": "create_project_invitation",
    "download_project_members": "download_project_members",
    "get_project_creator": "get_project_creator",
    "get_project_member_activity_summary": "get_project_member_activity_summary",
    "list_project_admins": "list_project_admins",
    "list_project_members": "list_project_members",
    "list_project_members_activity": "list_project_members_activity",
    "list_project_online_members": "list_project_online_members",
    "list_project_representative_accounts": "list_project_representative_accounts",
    "list_project_user_layers": "list_project_user_layers",
    "remove_project_admin": "remove_project_admin",
    "remove_project_member": "remove_project_member",
    "remove_project_members": "remove_project_members",
}

__all__ = [
    "add_project_admin",
    "add_project_member",
    "add_project_members",
    "create_project_invitation",
    "download_project_members",
    "get_project_creator",
    "get_project_member_activity_summary",
    "list_project_admins",
    "list_project_members",
    "list_project_members_activity",
    "list_project_online_members",
    "list_project_representative_accounts",
    "list_project_user_layers",
    "remove_project_admin",
    "remove_project_member",
    "remove_project_members",
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
