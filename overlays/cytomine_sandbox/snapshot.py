"""States of a world that can be gone back to.

The database is copied; files are not, since a stored file is never written again: the snapshot has a further
name (a hard link) for each, so that it outlives its removal.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cytomine_sandbox.engine.store import FILE_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType
    from typing import Self

    from cytomine_sandbox.data_folder import DataFolder
    from cytomine_sandbox.engine.store import Store

_FILES: Final = "files"


class Snapshot:
    """One state of a world; a context manager that frees it."""

    def __init__(self, store: Store, data: DataFolder, memory: Sequence[Callable[[], None]]) -> None:
        """Keep the state of now.

        Args:
            store: The records.
            data: Where the files lie, and the state is kept.
            memory: What brings back the state that lies in memory.
        """
        self._folder = Path(tempfile.mkdtemp(prefix="snapshot-", dir=data.snapshots))
        self._memory = memory
        store.copy_to(self._folder / FILE_NAME)
        _link_tree(data.files, self._folder / _FILES)

    def put_back(self, store: Store, data: DataFolder) -> None:
        """Make a world what it was."""
        kept = self._folder / _FILES
        # The records last: until then a file that one of them names is there.
        _link_tree(kept, data.files)
        store.copy_from(self._folder / FILE_NAME)
        for bring_back in self._memory:
            bring_back()
        for path in [path for path in data.files.iterdir() if not (kept / path.name).exists()]:
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    def close(self) -> None:
        """Forget the state; does nothing the second time."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _link_tree(source: Path, target: Path) -> None:
    """Give all files below a folder a further name below another one, unless they have it."""
    for folder, _, names in os.walk(source):
        place = target / Path(folder).relative_to(source)
        place.mkdir(exist_ok=True)
        for name in names:
            if not (place / name).exists():
                (place / name).hardlink_to(Path(folder) / name)
