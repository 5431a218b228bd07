"""Bodies of received answers, read as the kind that was recorded where they can be."""

from __future__ import annotations

import hashlib
import io
import json
import re
from typing import TYPE_CHECKING, Final

from cytomine_contract.recording import (
    Answer,
    Body,
    BytesBody,
    HtmlBody,
    ImageBody,
    JsonBody,
    TextBody,
)

if TYPE_CHECKING:
    from cytomine_contract.exchange import Reply

_TITLE: Final = re.compile(r"<title>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_CHARSET: Final = re.compile(r"charset=\"?([\w-]+)", re.IGNORECASE)
_LATIN_1: Final = {"iso-8859-1", "latin1", "latin-1"}
_CLOSING_BOUNDARY_BYTES: Final = 41
_HEAD_BYTES: Final = 16


def read_answer(reply: Reply, like: Body) -> Answer:
    """Return a received answer, its body read as the kind of a recorded one where it can be."""
    return Answer(reply.status, reply.headers, _read_body(reply, like))


def read_plainly(reply: Reply) -> Body:
    """Return the body of an answer as the kind that it is by itself."""
    media_type = reply.headers.get("content-type", "")
    found = _image(reply.content) if media_type.startswith("image/") else None
    return found or _natural(reply)


def _read_body(reply: Reply, like: Body) -> Body:
    match like:
        case JsonBody():
            return _json(reply.content) or _natural(reply)
        case HtmlBody():
            return _page(reply) or _natural(reply)
        case ImageBody():
            return _image(reply.content) or _natural(reply)
        case TextBody():
            return _text(reply) or _natural(reply)
        case BytesBody():
            return _bytes(reply.content, like)


def _natural(reply: Reply) -> Body:
    return _json(reply.content) or _page(reply) or _text(reply) or _bytes(reply.content)


def _json(content: bytes) -> JsonBody | None:
    try:
        return JsonBody(json.loads(content))
    except (ValueError, RecursionError):
        return None


def _page(reply: Reply) -> HtmlBody | None:
    text = reply.content.decode("utf-8", "replace")
    found = _TITLE.search(text)
    return HtmlBody(found[1].strip()) if found else None


def _text(reply: Reply) -> TextBody | None:
    found = _CHARSET.search(reply.headers.get("content-type", ""))
    is_latin_1 = found is not None and found[1].lower() in _LATIN_1
    try:
        text = reply.content.decode("latin-1" if is_latin_1 else "utf-8")
    except UnicodeDecodeError:
        return None
    return TextBody(text, "latin1" if is_latin_1 and text else "")


def _image(content: bytes) -> ImageBody | None:
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - only answers with pictures need it

    try:
        with Image.open(io.BytesIO(content)) as image:
            return ImageBody(image.format or "", image.size, image.mode)
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError):
        return None


def _bytes(content: bytes, like: BytesBody | None = None) -> BytesBody:
    head = content[:_HEAD_BYTES].hex()
    if like and like.size == len(content) + _CLOSING_BOUNDARY_BYTES and like.head == head:
        # The recording server stored larger uploads with the closing boundary of their request at the end.
        return like
    return BytesBody(len(content), hashlib.sha256(content).hexdigest(), head)
