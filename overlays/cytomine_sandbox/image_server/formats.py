"""The formats that the image server knows."""

from __future__ import annotations

from typing import Final

_COMMON: Final = "pims.formats.common"
_OPENSLIDE: Final = "pims_plugin_format_openslide"
_DICOM: Final = "pims_plugin_format_dicom"
_MRXS: Final = (
    "One .mrxs file and one directory with same name with .dat and .ini files, packed in an archive. "
)
_VMS: Final = (
    "One .vms file, one .opt optimization file and several .jpg with same name, packed in an archive. "
)
_NAMES: Final = (
    ("BIF", "Ventana BIF", _OPENSLIDE, ""),
    ("BMP", "BMP", _COMMON, ""),
    ("DICOM", "Dicom", _COMMON, ""),
    ("IMAGEJTIFF", "ImageJ TIFF", _COMMON, ""),
    ("JPEG", "JPEG", _COMMON, ""),
    ("JPEG2000", "JPEG2000", _COMMON, ""),
    ("MRXS", "3D Histech MIRAX", _OPENSLIDE, _MRXS),
    ("NDPI", "Hamamatsu NDPI", _OPENSLIDE, ""),
    ("OMETIFF", "OME-TIFF", _COMMON, ""),
    ("PHILIPS", "Philips TIFF", _OPENSLIDE, ""),
    ("PLANARTIFF", "Planar TIFF", _COMMON, ""),
    ("PNG", "PNG", _COMMON, ""),
    ("PPM", "PPM", _COMMON, ""),
    ("PYROMETIFF", "Pyramidal OME-TIFF", _COMMON, ""),
    ("PYRTIFF", "Pyramidal TIFF", _COMMON, ""),
    ("SCN", "Leica SCN", _OPENSLIDE, ""),
    ("SIS", "Olympus SIS TIFF", _COMMON, ""),
    ("SVS", "Leica Aperio SVS", _OPENSLIDE, ""),
    ("VMS", "Hamamatsu VMS", _OPENSLIDE, _VMS),
    ("WEBP", "Web P", _COMMON, ""),
    ("WSIDICOM", "WSI Dicom", _DICOM, "A set of .dcm files packed in archive directory."),
)
_PYRAMIDS: Final = {"PYROMETIFF", "PYRTIFF"}

FORMATS: Final = tuple(
    {
        "id": identifier,
        "name": name,
        "remarks": remarks,
        # What is a pyramid already is served as it is.
        "convertible": plugin == _COMMON and identifier not in _PYRAMIDS,
        "readable": True,
        "writable": identifier == "PYRTIFF",
        "importable": True,
        "plugin": plugin,
    }
    for identifier, name, plugin, remarks in _NAMES
)
"""The formats of the server, by identifier; the sandbox itself reads fewer, see `images`."""
