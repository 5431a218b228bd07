"""What the image server knows: formats, filters, colour maps, its settings and its disk."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from PIL import Image

from cytomine_sandbox.engine.reply import Reply
from cytomine_sandbox.image_server import facts, queries
from cytomine_sandbox.image_server.formats import FORMATS
from cytomine_sandbox.image_server.pictures import FOR_NUMBERS, Ask
from cytomine_sandbox.image_server.refusals import (
    FAILURE,
    ImageServerError,
    json_answer,
    unknown_path,
    unknown_thing,
)
from cytomine_sandbox.image_server.sizes import LIMIT
from cytomine_sandbox.images.colormaps import COLORMAPS, Colormap, find_colormap
from cytomine_sandbox.images.encoding import encode
from cytomine_sandbox.images.filters import FILTERS, Filter, find_filter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from cytomine_sandbox.engine.request import Request

_VIRTUAL: Final[Mapping[str, Any]] = {
    "id": "VIRTUALSTACK",
    "name": "Virtual stack",
    "remarks": "",
    "convertible": False,
    "readable": True,
    "writable": False,
    "importable": False,
    "plugin": "pims.formats.common",
}
_SETTINGS: Final[Mapping[str, Any]] = {
    "api_base_path": "/ims",
    "auto_delete_collection_archive": True,
    "auto_delete_failed_upload": True,
    "auto_delete_multi_file_format_archive": True,
    "cache_enabled": False,
    "cache_image_format_metadata": True,
    "cache_image_responses": True,
    "cache_responses": True,
    "cache_url": "redis://127.0.0.1:6379",
    "checker_resolution_file": "checkerResolution.csv",
    "dataset_path": "/data/dataset",
    "default_annotation_origin": "LEFT_TOP",
    "default_image_size_safety_mode": "SAFE_REJECT",
    "image_response_cache_control_max_age": 86400,
    "internal_url_core": "http://nginx:5000",
    "max_length_complete_histogram": 1024,
    "max_pixels_complete_histogram": 1024**2,
    "output_size_limit": LIMIT,
    "pending_path": "/data/pending",
    "root": "/data/images",
    "task_queue_enabled": False,
    "task_queue_url": "rabbitmq:5672",
    "vips_cache_max_files": 100,
    "vips_cache_max_items": 100,
    "vips_cache_max_memory": 50,
    "writing_path": "/data/tmp",
}
"""What an installation of the server told of itself; folders and addresses mean nothing here."""


def _list_formats(request: Request) -> Reply:
    del request
    return json_answer(facts.items(FORMATS))


def _show_format(request: Request) -> Reply:
    wanted = request.variables["format_id"].upper()
    found = next((item for item in (*FORMATS, _VIRTUAL) if item["id"] == wanted), None)
    if found is None:
        raise unknown_thing("format", wanted)
    return json_answer(found)


def _filter(item: Filter) -> dict[str, Any]:
    return {
        "id": item.id,
        "aliases": item.aliases,
        "name": item.name,
        "type": item.kind,
        "description": item.description,
    }


def _list_filters(request: Request) -> Reply:
    """Return the filters, those with other names once more."""
    del request
    again = [item for item in FILTERS for alias in item.aliases if alias != item.id]
    return json_answer(facts.items([_filter(item) for item in (*FILTERS, *again)]))


def _show_filter(request: Request) -> Reply:
    wanted = request.variables["filter_id"].upper()
    found = find_filter(wanted)
    if found is None:
        raise unknown_thing("filter", wanted)
    return json_answer(_filter(found))


def _colormap(item: Colormap) -> dict[str, str]:
    return {"id": item.id, "name": item.name, "type": item.kind}


def _list_colormaps(request: Request) -> Reply:
    is_twice = queries.read(queries.Inverted, request).with_inverted
    found = [
        shown for item in COLORMAPS.values() for shown in ([item, item.inverted] if is_twice else [item])
    ]
    return json_answer(facts.items([_colormap(item) for item in found]))


def _show_colormap(request: Request) -> Reply:
    return json_answer(_colormap(_find_colormap(request.variables["colormap_id"].upper())))


def _find_colormap(name: str) -> Colormap:
    found = find_colormap(name)
    if found is None:
        raise unknown_thing("colormap", name)
    return found


def _draw_colormap(request: Request) -> Reply:
    ask = Ask(request.variables["extension"], request.query, request.headers)
    ask.refuse_extension()
    bar = queries.read(queries.Bar, request)
    found = _find_colormap(request.variables["colormap_id"])
    encoding = ask.encoding(FOR_NUMBERS)
    row = found.table[np.linspace(0, 255, bar.width).astype(np.intp)]
    picture = Image.fromarray(np.repeat(np.rint(row).astype(np.uint8)[None], bar.height, axis=0))
    return Reply(200, encode(picture, encoding), encoding.value, headers=())


def _show_info(request: Request) -> Reply:
    del request
    return json_answer({"version": "0.0.0", "api_version": "0.0.0", "settings": _SETTINGS})


# The disk


def _disk_usage(folder: Path) -> dict[str, Any]:
    disk = shutil.disk_usage(folder)
    used = _size(folder)
    return {
        "mount_point": "/",
        "mount_available_size": disk.free,
        "mount_total_size": disk.total,
        "mount_used_size": disk.used,
        "mount_used_size_percentage": 100 * disk.used / disk.total,
        "used_size": used,
        "used_size_percentage": 100 * used / disk.total,
    }


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _show_disk_usage(request: Request) -> Reply:
    return json_answer(_disk_usage(request.session.surroundings.files))


def _show_folder_usage(request: Request) -> Reply:
    place = request.variables["directorypath"]
    files = request.session.surroundings.files.resolve()
    if "\0" in place:
        raise unknown_path(place)
    try:
        folder = (files / place).resolve()
        is_known = folder.is_relative_to(files) and folder.exists()
    except OSError as error:
        raise unknown_path(place) from error
    if not is_known:
        raise unknown_path(place)
    if not folder.is_dir():
        raise ImageServerError(FAILURE)
    return json_answer(_disk_usage(folder))


def _show_storage_size(request: Request) -> Reply:
    disk = shutil.disk_usage(request.session.surroundings.files)
    shares = {"used": disk.used, "available": disk.free, "usedP": disk.used / disk.total}
    return json_answer({**shares, "hostname": None, "mount": "/", "ip": None})


HANDLERS: Final[Mapping[str, Callable[[Request], Reply]]] = {
    "list_formats": _list_formats,
    "get_format": _show_format,
    "list_filters": _list_filters,
    "get_filter": _show_filter,
    "list_colormaps": _list_colormaps,
    "get_colormap": _show_colormap,
    "get_colormap_representation": _draw_colormap,
    "get_server_info": _show_info,
    "get_disk_usage": _show_disk_usage,
    "get_directory_disk_usage": _show_folder_usage,
    "get_storage_size": _show_storage_size,
}
"""Handlers by operation."""
