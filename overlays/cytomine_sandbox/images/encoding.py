"""Pictures as bytes of a file."""

from __future__ import annotations

import io
from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL import Image

_FAST: Final = 1
_QUALITY: Final = 75


class Encoding(Enum):
    """A kind of picture file, by its media type."""

    WEBP = "image/webp"
    JPEG = "image/jpeg"
    PNG = "image/png"

    @property
    def has_alpha(self) -> bool:
        """Whether it can be transparent."""
        return self is not Encoding.JPEG


EXTENSIONS: Final = {".jpg": Encoding.JPEG, ".png": Encoding.PNG, ".webp": Encoding.WEBP}


def encode(picture: Image.Image, encoding: Encoding) -> bytes:
    """Return a picture as the content of a file; what cannot be transparent loses it."""
    if picture.mode == "RGBA" and not encoding.has_alpha:
        picture = picture.convert("RGB")
    buffer = io.BytesIO()
    match encoding:
        case Encoding.PNG:
            picture.save(buffer, "PNG", compress_level=_FAST)
        case Encoding.JPEG:
            picture.save(buffer, "JPEG", quality=_QUALITY)
        case Encoding.WEBP:
            picture.save(buffer, "WEBP", quality=_QUALITY, method=_FAST)
    return buffer.getvalue()
