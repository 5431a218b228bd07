"""Listings without a limit: rows are written while they are found, in little memory.

A large body goes over a file, so that its length is known and the transaction over before it is sent.
"""

from __future__ import annotations

from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine.reply import JSON, Reply, encode, to_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

_IN_MEMORY_BYTES: Final = 16 * 1024**2


def page_reply_of(
    batches: Iterable[Sequence[Mapping[str, Any]]], envelope: Mapping[str, Any], folder: Path
) -> Reply:
    """Return a page of a listing, JSON in UTF-8.

    Args:
        batches: Its rows, some at a time.
        envelope: What comes behind the rows.
        folder: Where the file of a large page lies.
    """
    # Closed by whoever sends it.
    body = SpooledTemporaryFile(_IN_MEMORY_BYTES, "w+b", dir=str(folder))  # noqa: SIM115
    try:
        body.write(b'{"collection":[')
        has_rows = False
        for rows in batches:
            if rows:
                body.write(b"," if has_rows else b"")
                body.write(encode(to_json(rows)[1:-1]))
                has_rows = True
        body.write(encode(f"],{to_json(envelope)[1:]}"))
        size = body.tell()
        body.seek(0)
        if size > _IN_MEMORY_BYTES:
            return Reply(200, content_type=JSON, file=body, file_size=size)
        content = body.read()
    except BaseException:
        body.close()
        raise
    body.close()
    return Reply(200, content, JSON)
