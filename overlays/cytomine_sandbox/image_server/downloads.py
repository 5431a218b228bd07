"""Content of uploaded files, as the image server hands it out through core."""

from __future__ import annotations

import hashlib
from email.utils import formatdate
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from cytomine_sandbox.engine.reply import CORE_HEADERS, Reply, json_reply

if TYPE_CHECKING:
    from pathlib import Path

    from cytomine_sandbox.engine.resource import Row
    from cytomine_sandbox.engine.session import Session

_UNREADABLE_PATH: Final = Reply(400, b"Invalid HTTP request received.", "text/plain;charset=utf-8")


def send_file(session: Session, uploaded: Row) -> Reply:
    """Return the content of an uploaded file under its original name.

    Paths with letters that the two servers write in different ways are refused as there: outside ASCII, or
    with an ampersand.
    """
    stored: str = uploaded["filename"]
    if not stored.isascii():
        return _UNREADABLE_PATH
    path = content_path(session, stored)
    if path is None or "&" in stored:
        return missing_file(stored)
    reply = send_content(path, stored, uploaded["original_filename"])
    return reply.with_headers(*CORE_HEADERS)


def send_content(path: Path, stored: str, name: str, media_type: str = "application/octet-stream") -> Reply:
    """Return the content of a file, to be kept under a name."""
    found = path.stat()
    etag = hashlib.sha256(f"{stored} {found.st_mtime_ns} {found.st_size}".encode()).hexdigest()[:32]
    return Reply(
        200,
        path.read_bytes(),
        media_type,
        headers=(
            ("content-disposition", _disposition(name)),
            ("etag", f'"{etag}"'),
            ("last-modified", formatdate(found.st_mtime, usegmt=True)),
        ),
    )


def content_path(session: Session, stored: str) -> Path | None:
    """Return where the content of a record lies; None without content, and for paths that lead elsewhere."""
    folder = session.surroundings.files.resolve()
    if "\0" in stored:
        return None
    try:
        path = (folder / stored).resolve()
        return path if path.is_relative_to(folder) and path.is_file() else None
    except OSError:
        # Longer than a name may be.
        return None


def missing_file(stored: str) -> Reply:
    """Return the answer of the image server for a file that is not there."""
    shown = quote(stored, safe="/!$'()*+,;=:@-._~")
    details = f"The filepath {shown} does not exist."
    return json_reply({"title": "Filepath not found", "details": details}, 404)


def _disposition(name: str) -> str:
    quoted = quote(name)
    return f'attachment; filename="{name}"' if quoted == name else f"attachment; filename*=utf-8''{quoted}"
