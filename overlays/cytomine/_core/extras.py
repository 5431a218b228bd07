"""Optional libraries, imported when they are first needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def needed(module: str, extra: str) -> Any:
    """Return an optional library.

    Raises:
        ImportError: It is not installed; the message says which extra brings it.
    """
    try:
        return import_module(module)
    except ImportError as error:
        name = module.partition(".")[0]
        raise ImportError(f"This needs {name}: pip install 'cytomine-sdk[{extra}]'.", name=name) from error
