"""Operations of abstract_image. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.abstract_image import delete_abstract_image as delete_abstract_image
    from cytomine_api.api.abstract_image import get_abstract_image as get_abstract_image

_MODULES = {
    "delete_abstract_image": "delete_abstract_image",
    "get_abstract_image": "get_abstract_image",
}

__all__ = [
    "delete_abstract_image",
    "get_abstract_image",
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
