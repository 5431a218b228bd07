"""From a file that came in to its records: uploaded file, abstract image, slices, and images in projects.

States move as on the image server: 0 received, 10 looking at it, 60 checking it, 100 done; 11 when it is no
image. An archive goes over 50 to 106, and each file in it becomes a record of its own.
"""

from __future__ import annotations

import lzma
import re
import shutil
import uuid
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from cytomine_sandbox.engine import command
from cytomine_sandbox.engine.errors import ApiError
from cytomine_sandbox.images import UnreadableImageError, inspect
from cytomine_sandbox.projects import editing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cytomine_sandbox.engine.contents import Contents
    from cytomine_sandbox.engine.resource import Row
    from cytomine_sandbox.engine.session import Session
    from cytomine_sandbox.images import ImageFacts

DETECTING: Final = 10
NO_IMAGE: Final = 11
DEPLOYMENT_FAILED: Final = 41
UNPACKING: Final = 50
UNPACKING_FAILED: Final = 51
CHECKING: Final = 60
DEPLOYED: Final = 100
UNPACKED: Final = 106

_UNSAFE = re.compile(r"[\s()\[\]{}?#/\\\0]")
_MAX_NAME_BYTES: Final = 200
_MOST_ENTRIES: Final = 10_000
_MOST_BYTES: Final = 16 * 1024**3


@frozen
class RegisteredImage:
    """Ids of what one image file became.

    Attributes:
        uploaded_file: Record of the file.
        abstract_image: The image, independent of projects.
        instances: Image instance by project.
    """

    uploaded_file: int
    abstract_image: int
    instances: Mapping[int, int]


@frozen
class ImportJob:
    """An import that goes on after the upload was answered."""

    uploaded_file: int
    properties: Sequence[tuple[str, str]] = ()

    def __call__(self, world: Contents) -> None:
        """Bring the file to its end: deployed, unpacked, or refused."""
        with world.writing() as session:
            set_state(session, self.uploaded_file, DETECTING)
            row = session.find("UploadedFile", self.uploaded_file)
        if row is None:
            return
        path = world.surroundings.files / row["filename"]
        found = look(path)
        with world.writing() as session:
            set_state(session, self.uploaded_file, UNPACKING if isinstance(found, _Archive) else CHECKING)
        try:
            self._finish(world, row["user"], found)
        except ApiError:
            # A project went away, or has the image already: whoever waits for the end must see one.
            with world.writing() as session:
                set_state(session, self.uploaded_file, DEPLOYMENT_FAILED)

    def _finish(self, world: Contents, user: int, found: ImageFacts | _Archive | None) -> None:
        with world.writing(world.caller_of(user)) as session:
            row = session.find("UploadedFile", self.uploaded_file)
            if row is not None:
                finish(session, row, found, self.properties)


class _Archive:
    """Marks a file that holds others."""


def look(path: Path) -> ImageFacts | _Archive | None:
    """Return what a file is: an image, an archive, or nothing that is known."""
    try:
        if zipfile.is_zipfile(path):
            return _Archive()
        return inspect(path)
    except (UnreadableImageError, OSError):
        return None


def finish(
    session: Session,
    row: Row,
    found: ImageFacts | _Archive | None,
    properties: Sequence[tuple[str, str]] = (),
) -> RegisteredImage | None:
    """Return the records of an image, None when the file is another thing; its state says what."""
    if found is None:
        (session.surroundings.files / row["filename"]).unlink(missing_ok=True)
        set_state(session, row["id"], NO_IMAGE)
        return None
    if isinstance(found, _Archive):
        try:
            _unpack(session, row)
        except _UNPACKING_ERRORS:
            set_state(session, row["id"], UNPACKING_FAILED)
        return None
    return deploy(session, row, found, properties)


def place(files: Path, original: str) -> Path:
    """Return where a new file goes, below the folder of files; the folder above it is made."""
    name = safe_name(original)
    folder = Path(f"upload-{uuid.uuid4()}")
    (files / folder).mkdir()
    return folder / name


def safe_name(original: str) -> str:
    """Return a file name without letters that are special in paths and addresses."""
    name = _UNSAFE.sub("-", original).encode()[-_MAX_NAME_BYTES:].decode(errors="ignore")
    return name if name.strip(".") else "file"


def add_uploaded_file(session: Session, body: Mapping[str, Any]) -> Row:
    """Return the new record of a file.

    Raises:
        ApiError: The caller may not write in the storage.
    """
    resource = session.resource("UploadedFile")
    filled = {"ext": "", "contentType": "", "status": 0, **body}
    return command.add(session, resource, resource.prepare(session, filled)).row


def set_state(session: Session, uploaded_file: int, status: int, content_type: str | None = None) -> None:
    """Move a file to another state."""
    session.run(
        "UPDATE uploaded_file SET status = ?, content_type = coalesce(?, content_type), updated = ? "
        "WHERE id = ?",
        status,
        content_type,
        session.now,
        uploaded_file,
    )


def deploy(
    session: Session, uploaded: Row, facts: ImageFacts, properties: Sequence[tuple[str, str]] = ()
) -> RegisteredImage:
    """Return the records made of an image: abstract image, slices, properties, and images in projects.

    Raises:
        ApiError: The caller may not add to a project, or there is none; nothing is made then.
    """
    asked = session.resource("UploadedFile").show(session, uploaded)["projects"] or ()
    projects = list(dict.fromkeys(asked))
    for project in projects:
        # Before anything is made: an import is whole or not at all.
        editing.refuse_project(session, project)
    set_state(session, uploaded["id"], DEPLOYED, facts.format)
    image = _add(
        session,
        "AbstractImage",
        {
            "uploadedFile": uploaded["id"],
            "originalFilename": uploaded["original_filename"],
            "width": facts.width,
            "height": facts.height,
            "depth": facts.depth,
            "duration": facts.duration,
            "channels": facts.n_channels,
            "physicalSizeX": facts.physical_size_x_um,
            "physicalSizeY": facts.physical_size_y_um,
            "physicalSizeZ": facts.physical_size_z_um,
            "fps": facts.fps,
            "magnification": facts.magnification,
            "bitPerSample": facts.bits_per_sample,
            "samplePerPixel": facts.samples_per_pixel,
        },
    )
    _add_slices(session, uploaded["id"], image, facts)
    for key, value in properties:
        class_name = session.resource("AbstractImage").class_name
        body = {"domainIdent": image, "domainClassName": class_name, "key": key, "value": value}
        _add(session, "Property", body)
    instances = {
        project: _add(session, "ImageInstance", {"baseImage": image, "project": project})
        for project in projects
    }
    return RegisteredImage(uploaded["id"], image, instances)


def _add_slices(session: Session, uploaded_file: int, image: int, facts: ImageFacts) -> None:
    for time in range(facts.duration):
        for depth in range(facts.depth):
            for number, channel in enumerate(facts.channels):
                body = {
                    "uploadedFile": uploaded_file,
                    "image": image,
                    "mime": "image/pyrtiff",
                    "channel": number,
                    "zStack": depth,
                    "time": time,
                    "channelName": channel.name,
                    "channelColor": channel.color,
                }
                _add(session, "AbstractSlice", body)


def _add(session: Session, name: str, body: Mapping[str, Any]) -> int:
    return command.add(session, session.resource(name), body).id


class _BrokenArchiveError(Exception):
    """An archive that cannot be unpacked."""


_UNPACKING_ERRORS: Final = (
    _BrokenArchiveError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    # Encrypted entries, and kinds of compression that are not read.
    RuntimeError,
)


def _unpack(session: Session, row: Row) -> None:
    """Make a record of every image in an archive; the archive itself is not kept."""
    files = session.surroundings.files
    archive = files / row["filename"]
    deployed = 0
    with zipfile.ZipFile(archive) as content:
        entries = [entry for entry in content.infolist() if not entry.is_dir()]
        if len(entries) > _MOST_ENTRIES or sum(entry.file_size for entry in entries) > _MOST_BYTES:
            raise _BrokenArchiveError("too much in the archive")
        for entry in entries:
            name = PurePosixPath(entry.filename).name
            stored = place(files, name)
            with content.open(entry) as source, (files / stored).open("wb") as target:
                shutil.copyfileobj(source, target)
            body = {
                "user": row["user"],
                "storage": row["storage"],
                "originalFilename": name,
                "filename": str(stored),
                "size": entry.file_size,
            }
            member = add_uploaded_file(session, body)
            found = look(files / stored)
            projects = {"projects": row["projects"]}
            is_image = found is not None and not isinstance(found, _Archive)
            deployed += is_image
            finish(session, member | projects, found if is_image else None)
    archive.unlink(missing_ok=True)
    set_state(session, row["id"], UNPACKED if deployed else DEPLOYMENT_FAILED, "ZIP")
