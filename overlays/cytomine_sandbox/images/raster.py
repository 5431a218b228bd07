"""Flat images, read with Pillow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PIL import Image, UnidentifiedImageError

from cytomine_sandbox.images.facts import Channel, ImageFacts, UnreadableImageError

if TYPE_CHECKING:
    from pathlib import Path

_FORMATS: Final = ("BMP", "JPEG", "JPEG2000", "PNG", "PPM", "WEBP")
_TEXT_PPM: Final = (b"P1", b"P2", b"P3")
_MICROMETRES_PER_INCH: Final = 25_400.0
_WIDE_MODES: Final = {"I": 32, "F": 32, "I;16": 16, "I;16B": 16, "1": 1}
_PALETTE: Final = "P"


def inspect_raster(path: Path, head: bytes) -> ImageFacts:
    """Return the facts of a flat image; see `cytomine_sandbox.images.inspect`."""
    if head.startswith(_TEXT_PPM):
        raise UnreadableImageError(f"{path.name} is a PPM in text form, only the binary form is read")
    try:
        with Image.open(path, formats=_FORMATS) as image:
            return _facts(image)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UnreadableImageError(f"{path.name} claims more pixels than a flat image may have") from error
    except UnidentifiedImageError as error:
        raise UnreadableImageError(f"{path.name} is of no format that is read") from error
    except (OSError, ValueError, SyntaxError, EOFError, OverflowError) as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise UnreadableImageError(f"{path.name} is broken: {reason}") from error


def _facts(image: Image.Image) -> ImageFacts:
    bands = ("R", "G", "B") if image.mode == _PALETTE else image.getbands()
    size_x, size_y = _physical_size_um(image)
    return ImageFacts(
        format=image.format or "",
        width=image.width,
        height=image.height,
        channels=(Channel("|".join(bands)),),
        samples_per_pixel=len(bands),
        bits_per_sample=_WIDE_MODES.get(image.mode, 8),
        physical_size_x_um=size_x,
        physical_size_y_um=size_y,
    )


def _physical_size_um(image: Image.Image) -> tuple[float | None, float | None]:
    try:
        per_inch_x, per_inch_y = (float(value) for value in image.info["dpi"])
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None, None
    if not (per_inch_x > 0 and per_inch_y > 0):
        return None, None
    return _rounded(_MICROMETRES_PER_INCH / per_inch_x), _rounded(_MICROMETRES_PER_INCH / per_inch_y)


def _rounded(size_um: float) -> float:
    # Pillow turns whole pixels a metre into dots an inch: what comes back has the noise of two divisions.
    return round(size_um, 9)
