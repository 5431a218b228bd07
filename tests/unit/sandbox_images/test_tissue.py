"""Tissue is the same each time, lies where it is said to lie, and is written as a pyramid."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import tifffile
from hypothesis import given
from hypothesis import strategies as st

from cytomine_sandbox.images import inspect
from cytomine_sandbox.images.pyramid import halved, write_pyramid
from cytomine_sandbox.images.staining import stain
from cytomine_sandbox.images.tissue import grow_tissue

WIDTH, HEIGHT = 768, 576


@pytest.fixture(scope="module")
def tissue():
    return grow_tissue(5, WIDTH, HEIGHT)


@pytest.fixture(scope="module")
def picture(tissue):
    return stain(tissue, 5)


def test_a_picture_is_the_same_each_time_and_another_for_another_seed(tissue, picture):
    assert np.array_equal(picture, stain(grow_tissue(5, WIDTH, HEIGHT), 5))
    assert not np.array_equal(picture, stain(tissue, 6))
    other = stain(grow_tissue(6, WIDTH, HEIGHT), 5)
    assert (np.abs(picture.astype(int) - other).max(axis=2) > 40).mean() > 0.05


def test_a_picture_has_height_width_and_colours(picture):
    assert (picture.shape, picture.dtype) == ((HEIGHT, WIDTH, 3), np.uint8)


def test_glass_is_bright_and_nuclei_are_dark_and_bluish(tissue, picture):
    assert picture[3, 3].min() > 225
    middles = np.array([(nucleus.y, nucleus.x) for nucleus in tissue.nuclei]).astype(int)
    red, green, blue = picture[middles[:, 0], middles[:, 1]].mean(axis=0)
    assert green < red < blue < 190


def test_stroma_is_pink(tissue, picture):
    red, green, blue = picture[stroma_mask(tissue)].mean(axis=0)
    assert red > 190
    assert green < blue < red
    assert green < red - 30


def stroma_mask(tissue):
    """Pixels well inside the tissue and away from glands, nuclei and lesions."""
    stroma = shapely.Polygon(tissue.outline).buffer(-15)
    solid = [gland.wall for gland in tissue.glands] + [nucleus.outline() for nucleus in tissue.nuclei]
    solid += [tissue.tumor, tissue.necrosis, *tissue.inflammation]
    stroma = stroma.difference(shapely.union_all([shapely.Polygon(points).buffer(4) for points in solid]))
    shapely.prepare(stroma)
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    return shapely.contains_xy(stroma, columns, rows)


def test_everything_lies_within_the_picture(tissue):
    points = np.vstack(
        [gland.wall for gland in tissue.glands] + [nucleus.outline() for nucleus in tissue.nuclei]
    )
    assert points.min() >= 0
    assert points[:, 0].max() <= WIDTH
    assert points[:, 1].max() <= HEIGHT
    assert all(shapely.Polygon(gland.wall).is_valid for gland in tissue.glands)
    assert all(shapely.Polygon(gland.lumen).is_valid for gland in tissue.glands)


def test_lumens_are_brighter_than_the_walls_around_them(tissue, picture):
    for gland in tissue.glands:
        if not gland.is_tumor:
            x, y = gland.wall.mean(axis=0).astype(int)
            assert picture[y, x].min() > 200


@pytest.mark.parametrize("turn", [lambda p: p[::-1], lambda p: p[:, ::-1], lambda p: p[::-1, ::-1]])
def test_a_picture_mirrored_or_turned_is_seen_to_be_so(picture, turn):
    small = picture[::8, ::8].astype(float).mean(axis=2)
    assert np.corrcoef(small.ravel(), turn(small).ravel())[0, 1] < 0.8


@pytest.mark.parametrize("compression", ["jpeg", "deflate"])
def test_a_pyramid_is_tiled_halved_and_says_its_pixel_size(tmp_path, picture, compression):
    path = tmp_path / "a.tif"
    write_pyramid(path, picture, pixel_size_um=0.46, compression=compression)
    facts = inspect(path)
    assert (facts.format, facts.width, facts.height) == ("PYRTIFF", WIDTH, HEIGHT)
    assert facts.physical_size_x_um == pytest.approx(0.46, rel=1e-6)
    with tifffile.TiffFile(path) as tiff:
        levels = tiff.series[0].levels
        assert [level.shape[:2] for level in levels] == [(576, 768), (288, 384), (144, 192)]
        assert all(page.is_tiled and (page.tilewidth, page.tilelength) == (256, 256) for page in tiff.pages)
        assert [page.subfiletype for page in tiff.pages] == [0, 1, 1]
        assert not {"DateTime", "Software", "ImageDescription"} & {tag.name for tag in tiff.pages.first.tags}
        read = levels[0].asarray()
    if compression == "deflate":
        assert np.array_equal(read, picture)
    else:
        assert np.abs(read.astype(int) - picture).mean() < 6


def test_a_pyramid_has_the_same_bytes_each_time(tmp_path, picture):
    for name in ("a.tif", "b.tif"):
        write_pyramid(tmp_path / name, picture, pixel_size_um=0.25)
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


@given(st.integers(1, 9), st.integers(1, 9), st.integers(0, 2**32 - 1))
def test_halving_rounds_sizes_up_and_keeps_the_mean_of_each_block(height, width, seed):
    picture = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    half = halved(picture)
    assert half.shape == ((height + 1) // 2, (width + 1) // 2, 3)
    for row in range(height // 2):
        for column in range(width // 2):
            block = (
                picture[2 * row : 2 * row + 2, 2 * column : 2 * column + 2].astype(float).mean(axis=(0, 1))
            )
            assert np.abs(half[row, column] - block).max() <= 0.5
