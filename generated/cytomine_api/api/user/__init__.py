"""Operations of user. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.user import check_user_password as check_user_password
    from cytomine_api.api.user import compute_signature as compute_signature
    from cytomine_api.api.user import create_ldap_user as create_ldap_user
    from cytomine_api.api.user import create_user as create_user
    from cytomine_api.api.user import delete_user as delete_user
    from cytomine_api.api.user import get_current_user as get_current_user
    from cytomine_api.api.user import get_current_user_keys as get_current_user_keys
    from cytomine_api.api.user import get_keys_by_public_key as get_keys_by_public_key
    from cytomine_api.api.user import get_ldap_user as get_ldap_user
    from cytomine_api.api.user import get_user as get_user
    from cytomine_api.api.user import get_user_keys as get_user_keys
    from cytomine_api.api.user import list_ontology_users as list_ontology_users
    from cytomine_api.api.user import list_user_friends as list_user_friends
    from cytomine_api.api.user import list_users as list_users
    from cytomine_api.api.user import regenerate_current_user_keys as regenerate_current_user_keys
    from cytomine_api.api.user import update_user as update_user
    from cytomine_api.api.user import update_user_password as update_user_password

_MODULES = {
    "check_user_password": "check_user_password",
    "compute_signature": "compute_signature",
    "create_ldap_user": "create_ldap_user",
    "create_user": "create_user",
    "delete_user": "delete_user",
    "get_current_user": "get_current_user",
    "get_current_user_keys": "get_current_user_keys",
    "get_keys_by_public_key": "get_keys_by_public_key",
    "get_ldap_user": "get_ldap_user",
    "get_user": "get_user",
    "get_user_keys": "get_user_keys",
    "list_ontology_users": "list_ontology_users",
    "list_user_friends": "list_user_friends",
    "list_users": "list_users",
    "regenerate_current_user_keys": "regenerate_current_user_keys",
    "update_user": "update_user",
    "update_user_password": "update_user_password",
}

__all__ = [
    "check_user_password",
    "compute_signature",
    "create_ldap_user",
    "create_user",
    "delete_user",
    "get_current_user",
    "get_current_user_keys",
    "get_keys_by_public_key",
    "get_ldap_user",
    "get_user",
    "get_user_keys",
    "list_ontology_users",
    "list_user_friends",
    "list_users",
    "regenerate_current_user_keys",
    "update_user",
    "update_user_password",
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
