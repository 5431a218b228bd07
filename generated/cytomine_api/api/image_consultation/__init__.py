"""Operations of image_consultation. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.image_consultation import (
        count_project_image_consultations as count_project_image_consultations,
    )
    from cytomine_api.api.image_consultation import create_image_consultation as create_image_consultation
    from cytomine_api.api.image_consultation import list_last_opened_images as list_last_opened_images
    from cytomine_api.api.image_consultation import list_project_last_images as list_project_last_images
    from cytomine_api.api.image_consultation import (
        list_user_image_consultations as list_user_image_consultations,
    )
    from cytomine_api.api.image_consultation import (
        summarize_image_consultations as summarize_image_consultations,
    )

_MODULES = {
    "count_project_image_consultations": "count_project_image_consultations",
    "create_image_consultation": "create_image_consultation",
    "list_last_opened_images": "list_last_opened_images",
    "list_project_last_images": "list_project_last_images",
    "list_user_image_consultations": "list_user_image_consultations",
    "summarize_image_consultations": "summarize_image_consultations",
}

__all__ = [
    "count_project_image_consultations",
    "create_image_consultation",
    "list_last_opened_images",
    "list_project_last_images",
    "list_user_image_consultations",
    "summarize_image_consultations",
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
