"""Packs the recordings into the wheel: they lie in `tests/recordings`, and nowhere else."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

RECORDINGS = "tests/recordings"
PACKED = "cytomine_contract/recordings.zip"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same wheel from the same sources


class PackedRecordings(BuildHookInterface):  # type: ignore[type-arg,misc]  # hatchling is there while building only
    """Adds `recordings.zip` to the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Pack the recordings, and name them to the build."""
        if version == "editable":
            return
        folder = Path(self.root) / RECORDINGS
        self._made = tempfile.TemporaryDirectory()
        packed = Path(self._made.name) / "recordings.zip"
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for file in sorted(each for each in folder.rglob("*") if each.is_file()):
                entry = zipfile.ZipInfo(file.relative_to(folder).as_posix(), _LONG_AGO)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, file.read_bytes())
        build_data["force_include"][str(packed)] = PACKED

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove what was packed."""
        if made := getattr(self, "_made", None):
            made.cleanup()
