"""Where in the user's code a warning belongs."""

from __future__ import annotations

import os
import sys
from typing import Final

_PACKAGE: Final = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120 - pathlib costs more than all of this


def level_of_caller() -> int:
    """Return the `stacklevel` of the first frame outside this package, for a call of `warnings.warn`."""
    level = 1
    frame = sys._getframe(1)  # noqa: SLF001 - the way to another frame that warnings use too
    while frame.f_back and frame.f_code.co_filename.startswith(_PACKAGE):
        frame = frame.f_back
        level += 1
    return level
