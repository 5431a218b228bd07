"""What an image file says of itself is read without its pixels, and files that are none are refused."""

from __future__ import annotations

import struct
import zlib
from itertools import chain, repeat
from pathlib import Path

import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from cytomine_sandbox.images import Channel, ImageFacts, UnreadableImageError, inspect
from cytomine_sandbox.images.pyramid import write_pyramid

FILES = Path(__file__).parents[2] / "recordings" / "files"


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        (
            "tissue.tif",
            ImageFacts(
                "PYRTIFF",
                2048,
                1536,
                channels=(Channel("R|G|B"),),
                samples_per_pixel=3,
                physical_size_x_um=0.25,
                physical_size_y_um=0.25,
            ),
        ),
        (
            "small.png",
            ImageFacts(
                "PNG",
                640,
                480,
                channels=(Channel("R|G|B"),),
                samples_per_pixel=3,
                physical_size_x_um=0.25,
                physical_size_y_um=0.25,
            ),
        ),
        (
            "stack.ome.tif",
            ImageFacts(
                "OMETIFF",
                256,
                200,
                depth=2,
                duration=2,
                channels=(Channel("DAPI", "#00f"), Channel("FITC", "#0f0"), Channel("TRITC", "#f00")),
                physical_size_x_um=0.5,
                physical_size_y_um=0.5,
                physical_size_z_um=2.0,
            ),
        ),
    ],
)
def test_files_say_what_the_image_server_recorded(name, facts):
    assert inspect(FILES / name) == facts


def test_an_rgb_image_has_one_stored_channel_and_three_apparent_ones():
    facts = inspect(FILES / "small.png")
    assert (facts.n_channels, facts.n_apparent_channels) == (1, 3)


@pytest.mark.parametrize(
    ("suffix", "mode", "image_format", "samples"),
    [
        ("jpg", "RGB", "JPEG", 3),
        ("jpg", "L", "JPEG", 1),
        ("bmp", "RGB", "BMP", 3),
        ("ppm", "RGB", "PPM", 3),
        ("webp", "RGB", "WEBP", 3),
        ("jp2", "RGB", "JPEG2000", 3),
        ("png", "RGBA", "PNG", 4),
        ("png", "P", "PNG", 3),
        ("png", "L", "PNG", 1),
    ],
)
def test_flat_formats_are_named_as_the_image_server_does(tmp_path, suffix, mode, image_format, samples):
    path = tmp_path / f"named.{suffix}"
    Image.new(mode, (40, 30)).save(path)
    misnamed = path.rename(tmp_path / "without-ending")
    facts = inspect(misnamed)
    assert (facts.format, facts.width, facts.height) == (image_format, 40, 30)
    assert (facts.samples_per_pixel, facts.bits_per_sample) == (samples, 8)


def test_sixteen_bits_are_seen(tmp_path):
    Image.fromarray(np.zeros((4, 5), dtype=np.uint16)).save(tmp_path / "deep.png")
    tifffile.imwrite(tmp_path / "deep.tif", np.zeros((4, 5), dtype=np.uint16))
    assert inspect(tmp_path / "deep.png").bits_per_sample == 16
    assert inspect(tmp_path / "deep.tif").bits_per_sample == 16


PIXELS = np.zeros((64, 96, 3), dtype=np.uint8)


@pytest.mark.parametrize(
    ("image_format", "options"),
    [
        ("PLANARTIFF", {"photometric": "rgb"}),
        ("PLANARTIFF", {"photometric": "rgb", "tile": (16, 16)}),
        ("OMETIFF", {"photometric": "rgb", "ome": True}),
        ("IMAGEJTIFF", {"photometric": "rgb", "imagej": True}),
        ("SVS", {"photometric": "rgb", "description": "Aperio Image Library v1\r\nx|AppMag = 20|MPP = 0.5"}),
    ],
)
def test_kinds_of_tiff_are_told_apart(tmp_path, image_format, options):
    tifffile.imwrite(tmp_path / "a.tif", PIXELS, **options)
    facts = inspect(tmp_path / "a.tif")
    assert (facts.format, facts.width, facts.height, facts.samples_per_pixel) == (image_format, 96, 64, 3)


def test_a_slide_of_aperio_says_its_magnification_and_pixel_size(tmp_path):
    description = "Aperio Image Library v1\r\nx|AppMag = 20|MPP = 0.499"
    tifffile.imwrite(tmp_path / "a.svs", PIXELS, photometric="rgb", description=description)
    facts = inspect(tmp_path / "a.svs")
    assert (facts.magnification, facts.physical_size_x_um, facts.physical_size_y_um) == (20, 0.499, 0.499)


def test_axes_of_an_imagej_stack_are_told_apart(tmp_path):
    stack = np.zeros((5, 2, 3, 6, 7), dtype=np.uint8)
    metadata = {"axes": "TZCYX", "unit": "um", "spacing": 1.5, "finterval": 0.5}
    tifffile.imwrite(tmp_path / "a.tif", stack, imagej=True, metadata=metadata, resolution=(2.0, 4.0))
    facts = inspect(tmp_path / "a.tif")
    assert (facts.duration, facts.depth, facts.n_channels, facts.height, facts.width) == (5, 2, 3, 6, 7)
    assert (facts.physical_size_x_um, facts.physical_size_y_um, facts.physical_size_z_um) == (0.5, 0.25, 1.5)
    assert facts.fps == 2.0


@pytest.mark.parametrize(
    ("unit", "expected"), [("nm", 0.25), ("µm", 250.0), ("mm", 250_000.0), ("pixel", None)]
)
def test_units_of_ome_become_micrometres(tmp_path, unit, expected):
    metadata = {"axes": "YX", "PhysicalSizeX": 250.0, "PhysicalSizeXUnit": unit}
    tifffile.imwrite(tmp_path / "a.ome.tif", PIXELS[:, :, 0], ome=True, metadata=metadata)
    assert inspect(tmp_path / "a.ome.tif").physical_size_x_um == pytest.approx(expected)


@pytest.mark.parametrize(("unit", "expected"), [("INCH", 25.4), ("CENTIMETER", 10.0), ("NONE", None)])
def test_resolution_of_a_tiff_becomes_a_pixel_size(tmp_path, unit, expected):
    tifffile.imwrite(
        tmp_path / "a.tif", PIXELS, photometric="rgb", resolution=(1000, 1000), resolutionunit=unit
    )
    assert inspect(tmp_path / "a.tif").physical_size_x_um == pytest.approx(expected)


def png_header(width, height):
    ihdr = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = b"IDAT"
    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + ihdr + struct.pack(">I", zlib.crc32(ihdr)),
            struct.pack(">I", 0) + data + struct.pack(">I", zlib.crc32(data)),
        ]
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"hello, this is no image", "of no format"),
        (b"\x89PNG\r\n\x1a\n", "broken|of no format"),
        (b"GIF89a" + bytes(30), "of no format"),
        (b"P3\n1 1\n255\n0 0 0\n", "text form"),
        (b"II*\0", "broken TIFF"),
        (b"II*\0\x08\0\0\0\0\0", "broken TIFF"),
        (b"MM\0*" + bytes(40), "broken TIFF"),
        (b"%PDF-1.4\n", "of no format"),
        (b"PK\x03\x04" + bytes(40), "of no format"),
        (png_header(60_000, 60_000), "more pixels"),
    ],
)
def test_what_is_no_image_is_refused_with_one_line(tmp_path, content, reason):
    path = tmp_path / "upload.bin"
    path.write_bytes(content)
    with pytest.raises(UnreadableImageError, match=reason) as caught:
        inspect(path)
    assert "\n" not in str(caught.value)
    assert "upload.bin" in str(caught.value)
    assert str(tmp_path) not in str(caught.value)


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.999])
def test_a_tiff_that_breaks_off_is_refused(tmp_path, kept):
    content = (FILES / "tissue.tif").read_bytes()
    (tmp_path / "cut.tif").write_bytes(content[: int(len(content) * kept)])
    with pytest.raises(UnreadableImageError, match=r"truncated|broken"):
        inspect(tmp_path / "cut.tif")


def test_a_tiff_written_head_first_that_lost_its_last_tiles_is_refused(tmp_path):
    write_pyramid(
        tmp_path / "a.tif", np.zeros((512, 512, 3), np.uint8), pixel_size_um=1.0, compression="deflate"
    )
    tifffile.imwrite(tmp_path / "b.tif", np.zeros((64, 64), np.uint8))
    content = (tmp_path / "b.tif").read_bytes()
    (tmp_path / "b.tif").write_bytes(content[:-10])
    with pytest.raises(UnreadableImageError, match="truncated"):
        inspect(tmp_path / "b.tif")


def test_a_png_that_lost_pixels_and_bytes_after_the_end_are_forgiven(tmp_path):
    content = (FILES / "small.png").read_bytes()
    (tmp_path / "cut.png").write_bytes(content[: len(content) // 2])
    (tmp_path / "more.png").write_bytes(content + b"\r\n--boundary--\r\n")
    assert inspect(tmp_path / "cut.png") == inspect(tmp_path / "more.png") == inspect(FILES / "small.png")
    tissue = (FILES / "tissue.tif").read_bytes()
    (tmp_path / "more.tif").write_bytes(tissue + b"\r\n--boundary--\r\n")
    assert inspect(tmp_path / "more.tif") == inspect(FILES / "tissue.tif")


def test_pixels_are_not_read(tmp_path):
    """A gigapixel slide of empty tiles is told in the time of its directory."""
    path = tmp_path / "large.tif"
    with tifffile.TiffWriter(path, bigtiff=True) as tiff:
        for side, subfiletype in ((65_536, 0), (32_768, 1)):
            tiff.write(
                chain([np.zeros((256, 256), np.uint8)], repeat(None, (side // 256) ** 2 - 1)),
                shape=(side, side),
                dtype=np.uint8,
                tile=(256, 256),
                compression="deflate",
                subfiletype=subfiletype,
            )
    facts = inspect(path)
    assert (facts.format, facts.width, facts.height) == ("PYRTIFF", 65_536, 65_536)


def test_a_missing_file_is_an_error_of_the_system(tmp_path):
    with pytest.raises(FileNotFoundError):
        inspect(tmp_path / "none.tif")


@pytest.mark.parametrize("name", ["small.tif", "small.ome.tif", "small.png", "small.jpg"])
def test_damaged_files_are_read_or_refused_and_nothing_else(tmp_path, name):
    path = tmp_path / name
    if name.endswith("tif"):
        tifffile.imwrite(path, np.zeros((3, 8, 9), np.uint8), ome="ome" in name, photometric="minisblack")
    else:
        Image.new("RGB", (9, 8)).save(path)
    original = path.read_bytes()

    @settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
    @given(
        st.lists(st.tuples(st.integers(0, len(original) - 1), st.integers(0, 255)), min_size=1, max_size=6)
    )
    def damage(changes):
        content = bytearray(original)
        for place, value in changes:
            content[place] = value
        path.write_bytes(content)
        try:
            facts = inspect(path)
        except UnreadableImageError:
            return
        assert min(facts.width, facts.height, facts.depth, facts.duration, facts.n_channels) >= 1

    damage()
