"""The existing client beside ours: both bring a package called `cytomine`."""

from __future__ import annotations

import os
import sys
import warnings

_NAME = "cytomine_python_client-"
_ADVICE = (
    "Both bring a package called 'cytomine'. Keep one of them: "
    "pip uninstall cytomine-python-client cytomine-sdk, then pip install cytomine-sdk."
)


def refuse_mixed_installation(package: str | None = None, path: list[str] | None = None) -> None:
    """Say so when the existing client is installed where it could be imported instead of this one.

    Args:
        package: File of this package's `__init__`; for tests.
        path: Folders that imports search; for tests.

    Raises:
        ImportError: It lies in the same folder, so files of the two are mixed.
    """
    home = os.path.dirname(os.path.dirname(os.path.abspath(package or __file__)))  # noqa: PTH100, PTH120 - at import
    home = home if package else os.path.dirname(home)  # noqa: PTH120 - pathlib costs more than all of this module
    if _has_other_client(home):
        raise ImportError(
            f"cytomine-python-client is installed in the same folder as cytomine-sdk. {_ADVICE}"
        )
    for folder in sys.path if path is None else path:
        if folder and os.path.abspath(folder) != home and _has_other_client(folder):  # noqa: PTH100 - as above
            warnings.warn(f"cytomine-python-client is installed too, in {folder}. {_ADVICE}", stacklevel=3)
            return


def _has_other_client(folder: str) -> bool:
    try:
        names = os.listdir(folder)  # noqa: PTH208 - as above
    except OSError:
        return False
    return any(
        name.lower().replace("-", "_").startswith(_NAME.rstrip("-")) and name.endswith(("-info", ".egg"))
        for name in names
    )
