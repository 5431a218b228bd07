"""Operations of image_server_pims. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.image_server_pims import pims_compute_histogram as pims_compute_histogram
    from cytomine_api.api.image_server_pims import pims_delete_image as pims_delete_image
    from cytomine_api.api.image_server_pims import pims_export_file as pims_export_file
    from cytomine_api.api.image_server_pims import pims_export_image as pims_export_image
    from cytomine_api.api.image_server_pims import pims_get_associated_image as pims_get_associated_image
    from cytomine_api.api.image_server_pims import pims_get_colormap as pims_get_colormap
    from cytomine_api.api.image_server_pims import (
        pims_get_colormap_representation as pims_get_colormap_representation,
    )
    from cytomine_api.api.image_server_pims import (
        pims_get_directory_disk_usage as pims_get_directory_disk_usage,
    )
    from cytomine_api.api.image_server_pims import pims_get_disk_usage as pims_get_disk_usage
    from cytomine_api.api.image_server_pims import pims_get_file_info as pims_get_file_info
    from cytomine_api.api.image_server_pims import pims_get_filter as pims_get_filter
    from cytomine_api.api.image_server_pims import pims_get_format as pims_get_format
    from cytomine_api.api.image_server_pims import pims_get_image_full_info as pims_get_image_full_info
    from cytomine_api.api.image_server_pims import pims_get_image_histogram as pims_get_image_histogram
    from cytomine_api.api.image_server_pims import (
        pims_get_image_histogram_bounds as pims_get_image_histogram_bounds,
    )
    from cytomine_api.api.image_server_pims import pims_get_image_info as pims_get_image_info
    from cytomine_api.api.image_server_pims import pims_get_instrument as pims_get_instrument
    from cytomine_api.api.image_server_pims import pims_get_normalized_pyramid as pims_get_normalized_pyramid
    from cytomine_api.api.image_server_pims import pims_get_normalized_tile as pims_get_normalized_tile
    from cytomine_api.api.image_server_pims import (
        pims_get_normalized_tile_by_level_index as pims_get_normalized_tile_by_level_index,
    )
    from cytomine_api.api.image_server_pims import (
        pims_get_normalized_tile_by_zoom_index as pims_get_normalized_tile_by_zoom_index,
    )
    from cytomine_api.api.image_server_pims import pims_get_representation as pims_get_representation
    from cytomine_api.api.image_server_pims import pims_get_resized as pims_get_resized
    from cytomine_api.api.image_server_pims import pims_get_server_info as pims_get_server_info
    from cytomine_api.api.image_server_pims import pims_get_storage_size as pims_get_storage_size
    from cytomine_api.api.image_server_pims import pims_get_thumb as pims_get_thumb
    from cytomine_api.api.image_server_pims import (
        pims_get_tile_by_level_index as pims_get_tile_by_level_index,
    )
    from cytomine_api.api.image_server_pims import pims_get_tile_by_zoom_index as pims_get_tile_by_zoom_index
    from cytomine_api.api.image_server_pims import pims_get_tile_v1 as pims_get_tile_v1
    from cytomine_api.api.image_server_pims import pims_get_tile_v2 as pims_get_tile_v2
    from cytomine_api.api.image_server_pims import pims_list_associated_images as pims_list_associated_images
    from cytomine_api.api.image_server_pims import (
        pims_list_channel_histogram_bounds as pims_list_channel_histogram_bounds,
    )
    from cytomine_api.api.image_server_pims import (
        pims_list_channel_histograms as pims_list_channel_histograms,
    )
    from cytomine_api.api.image_server_pims import pims_list_colormaps as pims_list_colormaps
    from cytomine_api.api.image_server_pims import pims_list_filters as pims_list_filters
    from cytomine_api.api.image_server_pims import pims_list_formats as pims_list_formats
    from cytomine_api.api.image_server_pims import pims_list_image_channels as pims_list_image_channels
    from cytomine_api.api.image_server_pims import pims_list_metadata as pims_list_metadata
    from cytomine_api.api.image_server_pims import (
        pims_list_metadata_annotations as pims_list_metadata_annotations,
    )
    from cytomine_api.api.image_server_pims import (
        pims_list_plane_histogram_bounds as pims_list_plane_histogram_bounds,
    )
    from cytomine_api.api.image_server_pims import pims_list_plane_histograms as pims_list_plane_histograms
    from cytomine_api.api.image_server_pims import pims_list_representations as pims_list_representations
    from cytomine_api.api.image_server_pims import pims_render_annotation_crop as pims_render_annotation_crop
    from cytomine_api.api.image_server_pims import (
        pims_render_annotation_drawing as pims_render_annotation_drawing,
    )
    from cytomine_api.api.image_server_pims import pims_render_annotation_mask as pims_render_annotation_mask
    from cytomine_api.api.image_server_pims import pims_render_normalized_tile as pims_render_normalized_tile
    from cytomine_api.api.image_server_pims import pims_render_resized as pims_render_resized
    from cytomine_api.api.image_server_pims import pims_render_thumb as pims_render_thumb
    from cytomine_api.api.image_server_pims import pims_render_tile as pims_render_tile
    from cytomine_api.api.image_server_pims import pims_render_window as pims_render_window
    from cytomine_api.api.image_server_pims import pims_upload_file as pims_upload_file

_MODULES = {
    "pims_compute_histogram": "pims_compute_histogram",
    "pims_delete_image": "pims_delete_image",
    "pims_export_file": "pims_export_file",
    "pims_export_image": "pims_export_image",
    "pims_get_associated_image": "pims_get_associated_image",
    "pims_get_colormap": "pims_get_colormap",
    "pims_get_colormap_representation": "pims_get_colormap_representation",
    "pims_get_directory_disk_usage": "pims_get_directory_disk_usage",
    "pims_get_disk_usage": "pims_get_disk_usage",
    "pims_get_file_info": "pims_get_file_info",
    "pims_get_filter": "pims_get_filter",
    "pims_get_format": "pims_get_format",
    "pims_get_image_full_info": "pims_get_image_full_info",
    "pims_get_image_histogram": "pims_get_image_histogram",
    "pims_get_image_histogram_bounds": "pims_get_image_histogram_bounds",
    "pims_get_image_info": "pims_get_image_info",
    "pims_get_instrument": "pims_get_instrument",
    "pims_get_normalized_pyramid": "pims_get_normalized_pyramid",
    "pims_get_normalized_tile": "pims_get_normalized_tile",
    "pims_get_normalized_tile_by_level_index": "pims_get_normalized_tile_by_level_index",
    "pims_get_normalized_tile_by_zoom_index": "pims_get_normalized_tile_by_zoom_index",
    "pims_get_representation": "pims_get_representation",
    "pims_get_resized": "pims_get_resized",
    "pims_get_server_info": "pims_get_server_info",
    "pims_get_storage_size": "pims_get_storage_size",
    "pims_get_thumb": "pims_get_thumb",
    "pims_get_tile_by_level_index": "pims_get_tile_by_level_index",
    "pims_get_tile_by_zoom_index": "pims_get_tile_by_zoom_index",
    "pims_get_tile_v1": "pims_get_tile_v1",
    "pims_get_tile_v2": "pims_get_tile_v2",
    "pims_list_associated_images": "pims_list_associated_images",
    "pims_list_channel_histogram_bounds": "pims_list_channel_histogram_bounds",
    "pims_list_channel_histograms": "pims_list_channel_histograms",
    "pims_list_colormaps": "pims_list_colormaps",
    "pims_list_filters": "pims_list_filters",
    "pims_list_formats": "pims_list_formats",
    "pims_list_image_channels": "pims_list_image_channels",
    "pims_list_metadata": "pims_list_metadata",
    "pims_list_metadata_annotations": "pims_list_metadata_annotations",
    "pims_list_plane_histogram_bounds": "pims_list_plane_histogram_bounds",
    "pims_list_plane_histograms": "pims_list_plane_histograms",
    "pims_list_representations": "pims_list_representations",
    "pims_render_annotation_crop": "pims_render_annotation_crop",
    "pims_render_annotation_drawing": "pims_render_annotation_drawing",
    "pims_render_annotation_mask": "pims_render_annotation_mask",
    "pims_render_normalized_tile": "pims_render_normalized_tile",
    "pims_render_resized": "pims_render_resized",
    "pims_render_thumb": "pims_render_thumb",
    "pims_render_tile": "pims_render_tile",
    "pims_render_window": "pims_render_window",
    "pims_upload_file": "pims_upload_file",
}

__all__ = [
    "pims_compute_histogram",
    "pims_delete_image",
    "pims_export_file",
    "pims_export_image",
    "pims_get_associated_image",
    "pims_get_colormap",
    "pims_get_colormap_representation",
    "pims_get_directory_disk_usage",
    "pims_get_disk_usage",
    "pims_get_file_info",
    "pims_get_filter",
    "pims_get_format",
    "pims_get_image_full_info",
    "pims_get_image_histogram",
    "pims_get_image_histogram_bounds",
    "pims_get_image_info",
    "pims_get_instrument",
    "pims_get_normalized_pyramid",
    "pims_get_normalized_tile",
    "pims_get_normalized_tile_by_level_index",
    "pims_get_normalized_tile_by_zoom_index",
    "pims_get_representation",
    "pims_get_resized",
    "pims_get_server_info",
    "pims_get_storage_size",
    "pims_get_thumb",
    "pims_get_tile_by_level_index",
    "pims_get_tile_by_zoom_index",
    "pims_get_tile_v1",
    "pims_get_tile_v2",
    "pims_list_associated_images",
    "pims_list_channel_histogram_bounds",
    "pims_list_channel_histograms",
    "pims_list_colormaps",
    "pims_list_filters",
    "pims_list_formats",
    "pims_list_image_channels",
    "pims_list_metadata",
    "pims_list_metadata_annotations",
    "pims_list_plane_histogram_bounds",
    "pims_list_plane_histograms",
    "pims_list_representations",
    "pims_render_annotation_crop",
    "pims_render_annotation_drawing",
    "pims_render_annotation_mask",
    "pims_render_normalized_tile",
    "pims_render_resized",
    "pims_render_thumb",
    "pims_render_tile",
    "pims_render_window",
    "pims_upload_file",
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
