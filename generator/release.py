"""What changed since the last release, for those who import the packages and for those who call the server.

The last release is the last tag `v*`; before there is one, what is committed stands for it. Public names and
signatures are compared by griffe, without importing anything; the documents by `diff`.
"""

from __future__ import annotations

import subprocess
import tarfile
import tempfile
from enum import IntEnum
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen
from griffe import GriffeLoader, find_breaking_changes

from generator.diff import Level, diff
from generator.reading import open_document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from griffe import Breakage

PACKAGES: Final = ("cytomine", "cytomine_api", "cytomine_contract", "cytomine_sandbox", "cytomine_wire")
FOLDERS: Final = ("generated", "overlays")
DOCUMENT: Final = "spec/cytomine.yaml"


class Part(IntEnum):
    """The part of a version that must move; before 1.0 what breaks moves the second."""

    PATCH = 0
    MINOR = 1
    MAJOR = 2


@frozen(order=True)
class Change:
    """One difference, and the part of the version that it moves."""

    part: Part
    text: str

    def __str__(self) -> str:
        return f"{self.part.name.lower()}: {self.text}"


def last_release(root: Path) -> str:
    """Return the last tag `v*` that leads here, else `HEAD`."""
    done = _git(root, "describe", "--tags", "--abbrev=0", "--match", "v*", check=False)
    return done.decode().strip() or "HEAD"


def changes(root: Path, revision: str, packages: Iterable[str] = PACKAGES) -> list[Change]:
    """Return what changed in a folder since a revision of it, the gravest first.

    Raises:
        ValueError: There is no such revision.
    """
    with tempfile.TemporaryDirectory() as folder:
        before = Path(folder)
        _unpack(root, revision, before)
        found = [*_names(before, root, packages), *_documents(before / DOCUMENT, root / DOCUMENT)]
    return sorted(set(found), key=lambda change: (-change.part, change.text))


def advice(found: Sequence[Change], version: str) -> str:
    """Return which part of a version must move, in words."""
    part = max((change.part for change in found), default=Part.PATCH)
    numbers = [int(number) for number in version.split(".")[:3]]
    place = Part.MAJOR - part
    if numbers[0] == 0 and part > Part.PATCH:
        place += 1
    following = [*numbers[:place], numbers[place] + 1, *[0] * (2 - place)]
    told = ".".join(map(str, following))
    return f"{len(found)} changes, the gravest {part.name.lower()}: after {version} comes {told}"


def _git(root: Path, *arguments: str, check: bool = True) -> bytes:
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)  # noqa: S603, S607 - git of the PATH, fixed words
    if check and done.returncode:
        raise ValueError(done.stderr.decode(errors="replace").strip())
    return done.stdout if not done.returncode else b""


def _unpack(root: Path, revision: str, into: Path) -> None:
    listed = _git(root, "ls-tree", "--name-only", revision, "--", *FOLDERS, DOCUMENT).decode().split()
    with tarfile.open(fileobj=BytesIO(_git(root, "archive", revision, "--", *listed))) as archive:
        archive.extractall(into, filter="data")


def _names(before: Path, after: Path, packages: Iterable[str]) -> Iterator[Change]:
    for package in packages:
        old, new = _load(before, package), _load(after, package)
        if old is None or new is None:
            if old is not new:
                told = f"the package {package} is {'new' if old is None else 'gone'}"
                yield Change(Part.MINOR if old is None else Part.MAJOR, told)
            continue
        for breakage in find_breaking_changes(old, new):
            yield Change(Part.MAJOR, _explain(breakage))
        for name in sorted(set(_public(new)) - set(_public(old))):
            yield Change(Part.MINOR, f"{name} is new")


def _explain(breakage: Breakage) -> str:
    """Return where a public name breaks, how, and what it was and is, where that is short."""
    values = [str(getattr(value, "name", value)) for value in (breakage.old_value, breakage.new_value)]
    told = f"{breakage.obj.path}: {breakage.kind.value}"
    return f"{told} ({' -> '.join(values)})" if all(len(value) < 80 for value in values) else told


def _load(root: Path, package: str) -> Any:
    """Return what griffe read of a package, without importing it; None where there is none."""
    paths = [root / folder for folder in FOLDERS]
    if not any((path / package).is_dir() for path in paths):
        return None
    return GriffeLoader(search_paths=paths, allow_inspection=False).load(package)


def _public(module: Any) -> Iterator[str]:
    """Yield the full names of what a package offers; what it only imports is offered elsewhere."""
    for member in module.members.values():
        if member.is_alias or not member.is_public:
            continue
        yield member.path
        if member.is_module or member.is_class:
            yield from _public(member)


def _documents(before: Path, after: Path) -> Iterator[Change]:
    if not before.is_file() or not after.is_file():
        return
    parts = {Level.NOTE: Part.MINOR, Level.WARNING: Part.MINOR, Level.BREAKING: Part.MAJOR}
    for change in diff(open_document(before).data, open_document(after).data):
        yield Change(parts[change.level], f"the server's document: {change}")
