"""What the image server tells of a file: image, channels, pyramid, metadata, files it is kept as."""

from __future__ import annotations

from datetime import datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.image_server import pictures
from cytomine_sandbox.image_server.counts import short_hex
from cytomine_sandbox.image_server.forms import Associated, Fields, Reading, Role
from cytomine_sandbox.image_server.refusals import no_representation
from cytomine_sandbox.image_server.selection import default_color, select_channels
from cytomine_sandbox.images.metadata import read_metadata
from cytomine_sandbox.images.source import normalized_pyramid

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cytomine_sandbox.engine.reply import Reply
    from cytomine_sandbox.images.source import ImageSource, Tier

    Wire = dict[str, Any]

_COLORED: Final = 3
_PROCESSED: Final = {Role.ORIGINAL: "original", Role.SPATIAL: "visualisation"}


class _Key(Fields):
    associated_key: Associated


class _Representation(Fields):
    representation: Role


def items(found: Sequence[Any]) -> Wire:
    """Return the wrapping of a list."""
    return {"items": found, "size": len(found)}


def show_associated(place: str, key: str, source: ImageSource, ask: pictures.Ask) -> Reply:
    """Return a picture that is stored beside the image.

    Raises:
        ImageServerError: No picture has such a name, or the file holds none.
    """
    reading = Reading()
    reading.finish(reading.read(_Key, "path", {"associated_key": key}))
    found = source.associated(key)
    if found is None:
        raise no_representation(place, "AssociatedName", key)
    return pictures.associated(found, ask)


def image_info(source: ImageSource) -> Wire:
    """Return size, planes and depth of an image."""
    facts = source.facts
    kind = "uint" if facts.bits_per_sample <= 16 else "int"
    bits = max(8, facts.bits_per_sample)
    return {
        "original_format": facts.format,
        "width": facts.width,
        "height": facts.height,
        "depth": facts.depth,
        "duration": facts.duration,
        "physical_size_x": facts.physical_size_x_um,
        "physical_size_y": facts.physical_size_y_um,
        "physical_size_z": facts.physical_size_z_um,
        "frame_rate": facts.fps,
        "n_channels": facts.n_apparent_channels,
        "n_concrete_channels": facts.n_channels,
        "n_distinct_channels": facts.n_channels,
        "n_samples": facts.samples_per_pixel,
        "n_planes": facts.n_channels * facts.depth * facts.duration,
        "are_rgb_planes": facts.samples_per_pixel > 1,
        "acquired_at": None,
        "description": source.description,
        "pixel_type": f"{kind}{bits}",
        "significant_bits": facts.bits_per_sample,
        "bits": bits,
    }


def channels(source: ImageSource) -> list[Wire]:
    """Return the channels of an image, samples counted."""
    facts = source.facts
    found = []
    for number in select_channels(None, facts):
        concrete, sample = divmod(number, facts.samples_per_pixel)
        name = facts.channels[concrete].name
        color = default_color(number, facts)
        found.append(
            {
                "index": number,
                "suggested_name": name.split("|")[sample] if name and "|" in name else name,
                "emission_wavelength": None,
                "excitation_wavelength": None,
                "color": None if color is None else short_hex(color),
            }
        )
    return found


def instrument(source: ImageSource) -> Wire:
    """Return microscope and objective."""
    magnification = source.facts.magnification
    return {
        "microscope": {"model": None},
        "objective": {
            "nominal_magnification": None if magnification is None else float(magnification),
            "calibrated_magnification": None,
        },
    }


def pyramid(source: ImageSource) -> Wire:
    """Return the pyramid that tiles are cut from."""
    return _pyramid(normalized_pyramid(source.facts.width, source.facts.height))


def _pyramid(tiers: Sequence[Tier]) -> Wire:
    return {
        "n_tiers": len(tiers),
        "tiers": [
            {
                "level": tier.level,
                "zoom": tier.zoom,
                "width": tier.width,
                "height": tier.height,
                "tile_width": tier.tile_width,
                "tile_height": tier.tile_height,
                "downsampling_factor": tier.factor,
                "n_tiles": tier.columns * tier.rows,
                "n_tx": tier.columns,
                "n_ty": tier.rows,
            }
            for tier in tiers
        ],
    }


def associated(source: ImageSource) -> list[Wire]:
    """Return the pictures that are stored beside an image."""
    found = []
    for name in source.associated_names:
        picture = source.associated(name)
        shape = () if picture is None else picture.shape
        count = shape[2] if len(shape) == _COLORED else 1
        found.append({"name": name, "width": shape[1], "height": shape[0], "n_channels": count})
    return found


def file_info(path: Path, place: str, role: Role, format_id: str = "") -> Wire:
    """Return facts of a file, or of the links that an image is read by."""
    shown = PurePosixPath(place)
    if role in _PROCESSED:
        shown = shown.parent / "processed" / f"{_PROCESSED[role]}.{format_id}"
    made = datetime.fromtimestamp(path.stat().st_ctime)  # noqa: DTZ006 - the server tells local time
    return {
        "file_type": "SINGLE",
        "filepath": str(shown),
        "stem": shown.stem,
        "extension": shown.suffix,
        "created_at": made.isoformat(timespec="microseconds"),
        "size": path.stat().st_size,
        "is_symbolic": role in _PROCESSED,
        "role": role.value,
    }


def read_role(text: str) -> Role:
    """Return the role that a path names.

    Raises:
        ImageServerError: There is no such role.
    """
    reading = Reading()
    return reading.finish(reading.read(_Representation, "path", {"representation": text})).representation


def representation(source: ImageSource, path: Path, place: str, role: Role) -> Wire:
    """Return what an image is kept as.

    Raises:
        ImageServerError: It is not kept so.
    """
    if role is not Role.UPLOAD and role not in _PROCESSED:
        raise no_representation(place, "FileRole", role.value)
    found: Wire = {"role": role.value, "file": file_info(path, place, role, source.facts.format)}
    if role is Role.SPATIAL:
        found["pyramid"] = _pyramid(source.pyramid)
    return found


def representations(source: ImageSource, path: Path, place: str) -> list[Wire]:
    """Return all that an image is kept as."""
    return [representation(source, path, place, role) for role in (Role.UPLOAD, *_PROCESSED)]


def metadata(path: Path) -> list[Wire]:
    """Return what is written in a file besides pixels: the tags of a TIFF, the header of other formats."""
    return [
        {"key": item.key, "value": item.value, "type": item.kind, "namespace": item.namespace}
        for item in read_metadata(path)
    ]
