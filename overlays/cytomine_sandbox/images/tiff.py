"""TIFF files and the slide formats that are TIFF, read with tifffile."""

from __future__ import annotations

import re
import struct
from itertools import chain
from typing import TYPE_CHECKING, Any, Final
from xml.etree import ElementTree as ET

import tifffile
from attrs import evolve

from cytomine_sandbox.images.facts import Channel, ImageFacts, UnreadableImageError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_VENDOR_FORMATS: Final = {
    "is_svs": "SVS",
    "is_ndpi": "NDPI",
    "is_scn": "SCN",
    "is_philips": "PHILIPS",
    "is_bif": "BIF",
    "is_sis": "SIS",
}
_MICROMETRES_PER_UNIT: Final = {2: 25_400.0, 3: 10_000.0}
"""By the number that the tag ResolutionUnit holds: inch, centimetre."""

_OME_MICROMETRES: Final = {
    "pm": 1e-6,
    "Å": 1e-4,
    "nm": 1e-3,
    "µm": 1.0,
    "mm": 1e3,
    "cm": 1e4,
    "m": 1e6,
}
_IMAGEJ_MICROMETRE: Final = {"um", "µm", "micron", "\\u00B5m"}
_RGB: Final = Channel("R|G|B")
_NUMBER: Final = r"\s*=\s*([0-9.]+)"


def inspect_tiff(path: Path) -> ImageFacts:
    """Return the facts of a TIFF; see `cytomine_sandbox.images.inspect`."""
    try:
        with tifffile.TiffFile(path) as tiff:
            facts = _facts(tiff)
            _refuse_missing_parts(tiff, path)
            return facts
    except UnreadableImageError:
        raise
    except Exception as error:
        # A parser fails in many ways on bytes that are no TIFF, some of them told over several lines.
        reason = " ".join(str(error).split()) or type(error).__name__
        raise UnreadableImageError(f"{path.name} is a broken TIFF: {reason}") from error


def _refuse_missing_parts(tiff: tifffile.TiffFile, path: Path) -> None:
    size = path.stat().st_size
    for page in chain.from_iterable(level.pages for level in tiff.series[0].levels):
        if page is None:
            continue
        ends = (start + count for start, count in zip(page.dataoffsets, page.databytecounts, strict=False))
        if max(ends, default=0) > size:
            raise UnreadableImageError(f"{path.name} is truncated: pixels are announced beyond its end")
    if not tiff.is_ndpi and not _ends_with_last_directory(tiff):
        raise UnreadableImageError(f"{path.name} is truncated: a directory is announced beyond its end")


def _ends_with_last_directory(tiff: tifffile.TiffFile) -> bool:
    """Tell whether the last directory that could be read is whole, and said to be the last."""
    layout, file, last = tiff.tiff, tiff.filehandle, tiff.pages[-1]
    file.seek(last.offset)
    (tags,) = struct.unpack(layout.tagnoformat, file.read(layout.tagnosize))
    file.seek(last.offset + layout.tagnosize + tags * layout.tagsize)
    (following,) = struct.unpack(layout.offsetformat, file.read(layout.offsetsize))
    return bool(following == 0 and len(last.aspage().tags) == tags)


def _facts(tiff: tifffile.TiffFile) -> ImageFacts:
    series, page = tiff.series[0], tiff.pages.first
    size_x, size_y = _resolution_um(page)
    facts = ImageFacts(
        format=_format(tiff),
        width=page.imagewidth,
        height=page.imagelength,
        channels=_channels(page.samplesperpixel, 1),
        samples_per_pixel=page.samplesperpixel,
        bits_per_sample=_bits(page),
        physical_size_x_um=size_x,
        physical_size_y_um=size_y,
    )
    if min(facts.width, facts.height) < 1:
        raise ValueError("its image has no pixels")
    if tiff.is_ome:
        return _with_ome(_with_axes(facts, series), tiff.ome_metadata or "")
    if tiff.is_imagej:
        return _with_imagej(_with_axes(facts, series), page, tiff.imagej_metadata or {})
    if facts.format == "SVS":
        return _with_aperio(facts, page.description)
    return facts


def _format(tiff: tifffile.TiffFile) -> str:
    is_pyramid = len(tiff.series[0].levels) > 1
    for flag, name in _VENDOR_FORMATS.items():
        if getattr(tiff, flag):
            return name
    if tiff.is_ome:
        return "PYROMETIFF" if is_pyramid else "OMETIFF"
    if tiff.is_imagej:
        return "IMAGEJTIFF"
    return "PYRTIFF" if is_pyramid and tiff.pages.first.is_tiled else "PLANARTIFF"


def _bits(page: Any) -> int:
    bits = page.bitspersample
    return int(bits[0] if isinstance(bits, tuple) else bits)


def _resolution_um(page: Any) -> tuple[float | None, float | None]:
    unit = page.tags.valueof("ResolutionUnit", default=2)
    per_unit = _MICROMETRES_PER_UNIT.get(int(unit))
    if per_unit is None:
        return None, None
    return _size_um(page, "XResolution", per_unit), _size_um(page, "YResolution", per_unit)


def _size_um(page: Any, tag: str, per_unit: float) -> float | None:
    value = page.tags.valueof(tag)
    if not isinstance(value, tuple) or not all(value):
        return None
    pixels, units = value
    return float(per_unit * units / pixels)


def _channels(samples: int, planes: int) -> tuple[Channel, ...]:
    if samples >= 3:
        return (_RGB,) * planes
    return (Channel("L"),) if planes == 1 else (Channel(),) * planes


def _with_axes(facts: ImageFacts, series: Any) -> ImageFacts:
    sizes: Mapping[str, int] = dict(zip(series.axes, series.shape, strict=True))
    return evolve(
        facts,
        depth=sizes.get("Z", 1),
        duration=sizes.get("T", 1),
        channels=_channels(facts.samples_per_pixel, sizes.get("C", 1)),
    )


def _with_ome(facts: ImageFacts, xml: str) -> ImageFacts:
    root = ET.fromstring(xml)  # noqa: S314 - expat itself refuses entities that grow
    space = root.tag.partition("}")[0] + "}" if root.tag.startswith("{") else ""
    pixels = root.find(f"{space}Image/{space}Pixels")
    if pixels is None:
        return facts
    found = tuple(
        Channel(element.get("Name"), _ome_color(element.get("Color")))
        for element in pixels.findall(f"{space}Channel")
    )
    objective = root.find(f".//{space}Objective")
    magnification = objective.get("NominalMagnification") if objective is not None else None
    increment_s = pixels.get("TimeIncrement")
    is_per_plane = facts.samples_per_pixel == 1 and len(found) == len(facts.channels)
    return evolve(
        facts,
        channels=found if is_per_plane else facts.channels,
        physical_size_x_um=_ome_size_um(pixels, "X"),
        physical_size_y_um=_ome_size_um(pixels, "Y"),
        physical_size_z_um=_ome_size_um(pixels, "Z"),
        magnification=round(float(magnification)) if magnification else None,
        fps=1 / float(increment_s) if increment_s and float(increment_s) > 0 else None,
    )


def _ome_size_um(pixels: ET.Element, axis: str) -> float | None:
    size, unit = pixels.get(f"PhysicalSize{axis}"), pixels.get(f"PhysicalSize{axis}Unit", "µm")
    scale = _OME_MICROMETRES.get(unit.replace("\u03bc", "µ"))
    return float(size) * scale if size and scale else None


def _ome_color(text: str | None) -> str | None:
    """Return a colour from 32 bits of red, green, blue and alpha, in the shortest form; None without one."""
    if text is None:
        return None
    digits = f"{(int(text) & 0xFFFFFFFF) >> 8:06x}"
    short = digits[::2]
    return f"#{short}" if short == digits[1::2] else f"#{digits}"


def _with_imagej(facts: ImageFacts, page: Any, metadata: Mapping[str, Any]) -> ImageFacts:
    interval_s = metadata.get("finterval")
    facts = evolve(facts, fps=metadata.get("fps") or (1 / interval_s if interval_s else None))
    if metadata.get("unit") not in _IMAGEJ_MICROMETRE:
        return facts
    return evolve(
        facts,
        physical_size_x_um=_size_um(page, "XResolution", 1.0),
        physical_size_y_um=_size_um(page, "YResolution", 1.0),
        physical_size_z_um=metadata.get("spacing"),
    )


def _with_aperio(facts: ImageFacts, description: str) -> ImageFacts:
    magnification = re.search(rf"AppMag{_NUMBER}", description)
    size = re.search(rf"MPP{_NUMBER}", description)
    size_um = float(size[1]) if size else None
    return evolve(
        facts,
        magnification=round(float(magnification[1])) if magnification else None,
        physical_size_x_um=size_um or facts.physical_size_x_um,
        physical_size_y_um=size_um or facts.physical_size_y_um,
    )
