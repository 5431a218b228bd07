"""Operations of image_pixels. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.image_pixels import download_abstract_image as download_abstract_image
    from cytomine_api.api.image_pixels import download_image_instance as download_image_instance
    from cytomine_api.api.image_pixels import (
        get_abstract_image_associated_image as get_abstract_image_associated_image,
    )
    from cytomine_api.api.image_pixels import get_abstract_image_camera as get_abstract_image_camera
    from cytomine_api.api.image_pixels import get_abstract_image_crop as get_abstract_image_crop
    from cytomine_api.api.image_pixels import get_abstract_image_preview as get_abstract_image_preview
    from cytomine_api.api.image_pixels import get_abstract_image_thumb as get_abstract_image_thumb
    from cytomine_api.api.image_pixels import get_abstract_image_window as get_abstract_image_window
    from cytomine_api.api.image_pixels import get_abstract_slice_camera as get_abstract_slice_camera
    from cytomine_api.api.image_pixels import get_abstract_slice_crop as get_abstract_slice_crop
    from cytomine_api.api.image_pixels import get_abstract_slice_thumb as get_abstract_slice_thumb
    from cytomine_api.api.image_pixels import get_abstract_slice_tile as get_abstract_slice_tile
    from cytomine_api.api.image_pixels import get_abstract_slice_window as get_abstract_slice_window
    from cytomine_api.api.image_pixels import (
        get_image_instance_associated_image as get_image_instance_associated_image,
    )
    from cytomine_api.api.image_pixels import get_image_instance_camera as get_image_instance_camera
    from cytomine_api.api.image_pixels import get_image_instance_crop as get_image_instance_crop
    from cytomine_api.api.image_pixels import get_image_instance_histogram as get_image_instance_histogram
    from cytomine_api.api.image_pixels import (
        get_image_instance_histogram_bounds as get_image_instance_histogram_bounds,
    )
    from cytomine_api.api.image_pixels import get_image_instance_preview as get_image_instance_preview
    from cytomine_api.api.image_pixels import get_image_instance_thumb as get_image_instance_thumb
    from cytomine_api.api.image_pixels import get_image_instance_window as get_image_instance_window
    from cytomine_api.api.image_pixels import get_slice_instance_camera as get_slice_instance_camera
    from cytomine_api.api.image_pixels import get_slice_instance_crop as get_slice_instance_crop
    from cytomine_api.api.image_pixels import get_slice_instance_thumb as get_slice_instance_thumb
    from cytomine_api.api.image_pixels import get_slice_instance_tile as get_slice_instance_tile
    from cytomine_api.api.image_pixels import get_slice_instance_window as get_slice_instance_window
    from cytomine_api.api.image_pixels import (
        list_abstract_image_associated_images as list_abstract_image_associated_images,
    )
    from cytomine_api.api.image_pixels import (
        list_image_instance_associated_images as list_image_instance_associated_images,
    )
    from cytomine_api.api.image_pixels import (
        list_image_instance_channel_histogram_bounds as list_image_instance_channel_histogram_bounds,
    )
    from cytomine_api.api.image_pixels import (
        list_image_instance_channel_histograms as list_image_instance_channel_histograms,
    )
    from cytomine_api.api.image_pixels import (
        list_slice_instance_channel_histogram_bounds as list_slice_instance_channel_histogram_bounds,
    )
    from cytomine_api.api.image_pixels import (
        list_slice_instance_channel_histograms as list_slice_instance_channel_histograms,
    )
    from cytomine_api.api.image_pixels import (
        list_slice_instance_histogram_bounds as list_slice_instance_histogram_bounds,
    )
    from cytomine_api.api.image_pixels import list_slice_instance_histograms as list_slice_instance_histograms
    from cytomine_api.api.image_pixels import (
        render_abstract_image_associated_image as render_abstract_image_associated_image,
    )
    from cytomine_api.api.image_pixels import render_abstract_image_camera as render_abstract_image_camera
    from cytomine_api.api.image_pixels import render_abstract_image_crop as render_abstract_image_crop
    from cytomine_api.api.image_pixels import render_abstract_image_preview as render_abstract_image_preview
    from cytomine_api.api.image_pixels import render_abstract_image_thumb as render_abstract_image_thumb
    from cytomine_api.api.image_pixels import render_abstract_image_window as render_abstract_image_window
    from cytomine_api.api.image_pixels import render_abstract_slice_camera as render_abstract_slice_camera
    from cytomine_api.api.image_pixels import render_abstract_slice_crop as render_abstract_slice_crop
    from cytomine_api.api.image_pixels import render_abstract_slice_thumb as render_abstract_slice_thumb
    from cytomine_api.api.image_pixels import render_abstract_slice_window as render_abstract_slice_window
    from cytomine_api.api.image_pixels import (
        render_image_instance_associated_image as render_image_instance_associated_image,
    )
    from cytomine_api.api.image_pixels import render_image_instance_camera as render_image_instance_camera
    from cytomine_api.api.image_pixels import render_image_instance_crop as render_image_instance_crop
    from cytomine_api.api.image_pixels import render_image_instance_preview as render_image_instance_preview
    from cytomine_api.api.image_pixels import render_image_instance_thumb as render_image_instance_thumb
    from cytomine_api.api.image_pixels import render_image_instance_window as render_image_instance_window
    from cytomine_api.api.image_pixels import render_slice_instance_camera as render_slice_instance_camera
    from cytomine_api.api.image_pixels import render_slice_instance_crop as render_slice_instance_crop
    from cytomine_api.api.image_pixels import render_slice_instance_thumb as render_slice_instance_thumb
    from cytomine_api.api.image_pixels import render_slice_instance_window as render_slice_instance_window

_MODULES = {
    "download_abstract_image": "download_abstract_image",
    "download_image_instance": "download_image_instance",
    "get_abstract_image_associated_image": "get_abstract_image_associated_image",
    "get_abstract_image_camera": "get_abstract_image_camera",
    "get_abstract_image_crop": "get_abstract_image_crop",
    "get_abstract_image_preview": "get_abstract_image_preview",
    "get_abstract_image_thumb": "get_abstract_image_thumb",
    "get_abstract_image_window": "get_abstract_image_window",
    "get_abstract_slice_camera": "get_abstract_slice_camera",
    "get_abstract_slice_crop": "get_abstract_slice_crop",
    "get_abstract_slice_thumb": "get_abstract_slice_thumb",
    "get_abstract_slice_tile": "get_abstract_slice_tile",
    "get_abstract_slice_window": "get_abstract_slice_window",
    "get_image_instance_associated_image": "get_image_instance_associated_image",
    "get_image_instance_camera": "get_image_instance_camera",
    "get_image_instance_crop": "get_image_instance_crop",
    "get_image_instance_histogram": "get_image_instance_histogram",
    "get_image_instance_histogram_bounds": "get_image_instance_histogram_bounds",
    "get_image_instance_preview": "get_image_instance_preview",
    "get_image_instance_thumb": "get_image_instance_thumb",
    "get_image_instance_window": "get_image_instance_window",
    "get_slice_instance_camera": "get_slice_instance_camera",
    "get_slice_instance_crop": "get_slice_instance_crop",
    "get_slice_instance_thumb": "get_slice_instance_thumb",
    "get_slice_instance_tile": "get_slice_instance_tile",
    "get_slice_instance_window": "get_slice_instance_window",
    "list_abstract_image_associated_images": "list_abstract_image_associated_images",
    "list_image_instance_associated_images": "list_image_instance_associated_images",
    "list_image_instance_channel_histogram_bounds": "list_image_instance_channel_histogram_bounds",
    "list_image_instance_channel_histograms": "list_image_instance_channel_histograms",
    "list_slice_instance_channel_histogram_bounds": "list_slice_instance_channel_histogram_bounds",
    "list_slice_instance_channel_histograms": "list_slice_instance_channel_histograms",
    "list_slice_instance_histogram_bounds": "list_slice_instance_histogram_bounds",
    "list_slice_instance_histograms": "list_slice_instance_histograms",
    "render_abstract_image_associated_image": "render_abstract_image_associated_image",
    "render_abstract_image_camera": "render_abstract_image_camera",
    "render_abstract_image_crop": "render_abstract_image_crop",
    "render_abstract_image_preview": "render_abstract_image_preview",
    "render_abstract_image_thumb": "render_abstract_image_thumb",
    "render_abstract_image_window": "render_abstract_image_window",
    "render_abstract_slice_camera": "render_abstract_slice_camera",
    "render_abstract_slice_crop": "render_abstract_slice_crop",
    "render_abstract_slice_thumb": "render_abstract_slice_thumb",
    "render_abstract_slice_window": "render_abstract_slice_window",
    "render_image_instance_associated_image": "render_image_instance_associated_image",
    "render_image_instance_camera": "render_image_instance_camera",
    "render_image_instance_crop": "render_image_instance_crop",
    "render_image_instance_preview": "render_image_instance_preview",
    "render_image_instance_thumb": "render_image_instance_thumb",
    "render_image_instance_window": "render_image_instance_window",
    "render_slice_instance_camera": "render_slice_instance_camera",
    "render_slice_instance_crop": "render_slice_instance_crop",
    "render_slice_instance_thumb": "render_slice_instance_thumb",
    "render_slice_instance_window": "render_slice_instance_window",
}

__all__ = [
    "download_abstract_image",
    "download_image_instance",
    "get_abstract_image_associated_image",
    "get_abstract_image_camera",
    "get_abstract_image_crop",
    "get_abstract_image_preview",
    "get_abstract_image_thumb",
    "get_abstract_image_window",
    "get_abstract_slice_camera",
    "get_abstract_slice_crop",
    "get_abstract_slice_thumb",
    "get_abstract_slice_tile",
    "get_abstract_slice_window",
    "get_image_instance_associated_image",
    "get_image_instance_camera",
    "get_image_instance_crop",
    "get_image_instance_histogram",
    "get_image_instance_histogram_bounds",
    "get_image_instance_preview",
    "get_image_instance_thumb",
    "get_image_instance_window",
    "get_slice_instance_camera",
    "get_slice_instance_crop",
    "get_slice_instance_thumb",
    "get_slice_instance_tile",
    "get_slice_instance_window",
    "list_abstract_image_associated_images",
    "list_image_instance_associated_images",
    "list_image_instance_channel_histogram_bounds",
    "list_image_instance_channel_histograms",
    "list_slice_instance_channel_histogram_bounds",
    "list_slice_instance_channel_histograms",
    "list_slice_instance_histogram_bounds",
    "list_slice_instance_histograms",
    "render_abstract_image_associated_image",
    "render_abstract_image_camera",
    "render_abstract_image_crop",
    "render_abstract_image_preview",
    "render_abstract_image_thumb",
    "render_abstract_image_window",
    "render_abstract_slice_camera",
    "render_abstract_slice_crop",
    "render_abstract_slice_thumb",
    "render_abstract_slice_window",
    "render_image_instance_associated_image",
    "render_image_instance_camera",
    "render_image_instance_crop",
    "render_image_instance_preview",
    "render_image_instance_thumb",
    "render_image_instance_window",
    "render_slice_instance_camera",
    "render_slice_instance_crop",
    "render_slice_instance_thumb",
    "render_slice_instance_window",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        from importlib import import_module

        module = import_module(f"{__name__}.{_MODULES[name]}")
        value = module
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
