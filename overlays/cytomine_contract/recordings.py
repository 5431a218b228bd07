"""Where the recordings are: packed in the wheel, as they stand in a checkout."""

from __future__ import annotations

import tempfile
import zipfile
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cytomine_contract.problems import RecordingError

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKED: Final = "recordings.zip"
_IN_CHECKOUT: Final = Path(__file__).parents[2] / "tests" / "recordings"


@contextmanager
def recordings(folder: Path | None = None) -> Iterator[Path]:
    """Return the folder of the recordings, for a while: a given one, else those that came with the package.

    Raises:
        RecordingError: There are none.
    """
    if folder is not None:
        yield folder
        return
    packed = files("cytomine_contract") / PACKED
    if packed.is_file():
        with as_file(packed) as file, tempfile.TemporaryDirectory(prefix="cytomine-recordings-") as name:
            with zipfile.ZipFile(file) as archive:
                archive.extractall(name)
            yield Path(name)
    elif _IN_CHECKOUT.is_dir():
        yield _IN_CHECKOUT
    else:
        raise RecordingError("the recordings are not installed; name a folder with --recordings")
