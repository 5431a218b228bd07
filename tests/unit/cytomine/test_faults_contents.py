"""The fault matrix, what files hold: archives, pictures, settings; the number of a row stands in the name."""

import io
import os
import stat
import struct
import sys
import warnings
import zipfile
import zlib

import numpy as np
import pytest
from PIL import Image

from cytomine import Cytomine
from cytomine.files import ArchiveError, PictureTooLargeError, boundary_bytes, same_content, unpack
from cytomine.models import Annotation, ImageInstance, SliceInstance, UploadedFile, UploadedFileCollection
from cytomine_wire.settings import SettingsError
from tests.servers.files import ServedFile
from tests.unit.cytomine.test_faults_files import World, answer, collection

SQUARE = "POLYGON ((0 0, {0} 0, {0} {0}, 0 {0}, 0 0))"


def picture_of(width, height, mode=0):
    """A PNG whose header tells a size, however few bytes follow: what a decoder would unfold."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, mode, 0, 0, 0)
    rows = zlib.compress(b"\0" * min(1 << 20, (width + 1) * height))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def sent(content, media_type="image/png"):
    return {"": [("send", answer(200, media_type, content)), ("again",)]}


@pytest.mark.parametrize(
    "picture",
    [
        Annotation(SQUARE.format(60_000), id=1).crop(),
        Annotation(SQUARE.format(30_000), id=1).crop(increase_area=2),
        Annotation(SQUARE.format(10), id=1).crop(max_size=60_000),
        ImageInstance(id=1).region(0, 0, 60_000, 60_000),
        ImageInstance(id=1).picture(max_size=60_000),
        ImageInstance(id=1).crop(SQUARE.format(60_000)),
    ],
)
def test_row_31_picture_too_large_for_memory_is_refused_before_it_is_asked_for(picture):
    with World(sent(b"")) as world:
        with pytest.raises(PictureTooLargeError, match="60000 x 60000") as caught:
            picture.array()
        assert world.asked == []
    assert "max_pixels" in str(caught.value)
    assert (caught.value.width, caught.value.height) == (60_000, 60_000)


def test_row_31_picture_that_turns_out_too_large_is_not_decoded():
    with World(sent(picture_of(12_000, 12_000))), warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        with pytest.raises(PictureTooLargeError, match="12000 x 12000"):
            Annotation(id=1).crop().array()


def test_row_31_limit_of_pillow_stays_on():
    with World(sent(picture_of(60_000, 60_000))), pytest.raises(PictureTooLargeError) as caught:
        Annotation(id=1).crop().array()
    assert isinstance(caught.value.__cause__, Image.DecompressionBombError)
    assert Image.MAX_IMAGE_PIXELS == 89_478_485


def test_row_31_larger_picture_is_taken_where_that_is_asked_for(monkeypatch):
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1000)
    with World(sent(picture_of(100, 50))):
        crop = Annotation(SQUARE.format(60), id=1).crop()
        with pytest.raises(PictureTooLargeError):
            crop.array()
        assert crop.array(max_pixels=5000).shape == (50, 100)
        with pytest.raises(PictureTooLargeError, match="4999 pixels"):
            Annotation(id=1).crop().array(max_pixels=4999)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_row_31_limit_of_the_caller_holds_for_every_format(kind):
    buffer = io.BytesIO()
    Image.new("RGB", (60, 40), (1, 2, 3)).save(buffer, kind)
    with World(sent(buffer.getvalue(), f"image/{kind}")):
        assert SliceInstance(id=1).tile(0, 0, 0).array(max_pixels=1 << 20).shape == (40, 60, 3)
        with pytest.raises(PictureTooLargeError):
            Annotation(id=1).crop().array(max_pixels=100)


def test_row_31_file_of_any_size_is_written_without_decoding_it(tmp_path):
    content = picture_of(60_000, 60_000)
    with World(sent(content)):
        Annotation(SQUARE.format(60_000), id=1).dump(str(tmp_path / "{id}.png"))
    assert (tmp_path / "1.png").read_bytes() == content


def archive_of(path, *entries):
    """Write entries as they are given: names and contents, or `ZipInfo` and contents."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return path


def link(name):
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


def nested():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a", "b")
    return buffer.getvalue()


def test_row_32_archive_is_unpacked_with_its_folders(tmp_path):
    path = archive_of(tmp_path / "a.zip", ("slide.mrxs", b"index"), ("slide/Data 0.dat", b"pixels"))
    found = unpack(path, tmp_path / "out")
    assert [each.relative_to(tmp_path / "out").as_posix() for each in found] == [
        "slide.mrxs",
        "slide/Data 0.dat",
    ]
    assert found[1].read_bytes() == b"pixels"
    with pytest.raises(FileExistsError, match="new folder"):
        unpack(path, tmp_path / "out")


@pytest.mark.parametrize(
    ("entries", "says"),
    [
        ([("../evil", b"x")], "would leave the folder"),
        ([("a/../../evil", b"x")], "would leave the folder"),
        ([("/etc/evil", b"x")], "would leave the folder"),
        ([("..\\evil", b"x")], "would leave the folder"),
        ([("C:\\evil", b"x")], "would leave the folder"),
        ([(link("a"), b"/etc/passwd")], "link"),
        ([(link("a"), b".."), ("a/evil", b"x")], "link"),
        ([("inner.zip", nested())], "an archive itself"),
        ([("inner.svs", nested())], "an archive itself"),
        ([("bomb", b"\0" * (40 << 20))], "more than 200 times"),
        ([("A", b"x"), ("a", b"y")], "same name"),
        ([(f"{n}", b"") for n in range(11)], "more than 10"),
        ([("large", os.urandom(70_000)), ("larger", os.urandom(70_000))], "more than 100000"),
    ],
)
def test_row_32_archive_that_would_do_harm_is_refused_and_leaves_nothing(tmp_path, entries, says):
    path = archive_of(tmp_path / "a.zip", *entries)
    limits = {"max_bytes": 100_000} if "100000" in says else {"max_files": 10}
    with pytest.raises(ArchiveError, match=says):
        unpack(path, tmp_path / "in" / "out", **limits)
    assert [each.name for each in tmp_path.rglob("*") if each.is_file()] == ["a.zip"]


def test_row_32_size_that_an_archive_hides_is_counted_while_it_is_unpacked(tmp_path):
    path = archive_of(tmp_path / "a.zip", ("a", os.urandom(50_000)), ("b", os.urandom(50_000)))
    content = bytearray(path.read_bytes())
    place = content.rfind(b"PK\x01\x02")
    content[place + 24 : place + 28] = struct.pack("<I", 10)
    path.write_bytes(content)
    with pytest.raises(ArchiveError):
        unpack(path, tmp_path / "out", max_bytes=60_000)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"no archive", nested()[:-30], nested().replace(b"b", b"c", 1)],
    ids=["empty", "other", "cut", "altered"],  # the archives hold the time they were made at
)
def test_row_32_damaged_archive_is_told_and_leaves_nothing(tmp_path, content):
    (tmp_path / "a.zip").write_bytes(content)
    with pytest.raises(ArchiveError, match="no sound archive"):
        unpack(tmp_path / "a.zip", tmp_path / "out")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.zip"]


BOUNDARY = b"\r\n--0f5a1c2b3d4e5f60718293a4b5c6d7e8--\r\n"


@pytest.mark.parametrize("tail", [BOUNDARY, BOUNDARY.replace(b"\r\n", b"\n"), BOUNDARY[:-2]])
def test_boundary_that_a_server_stored_behind_a_file_is_known(tmp_path, tail):
    buffer = io.BytesIO()
    Image.fromarray(np.arange(60, dtype=np.uint8).reshape(6, 10)).save(buffer, "tiff")
    mine = tmp_path / "mine.tif"
    mine.write_bytes(buffer.getvalue())
    with World({"": ServedFile(mine.read_bytes() + tail)}):
        many = collection(UploadedFileCollection, UploadedFile(original_filename="theirs.tif", id=3))
        (entry,) = many.download(str(tmp_path / "{originalFilename}"))
        (again,) = many.download(str(tmp_path / "{originalFilename}"), if_exists="verify")
    assert (entry.boundary_bytes, entry.is_verified, again.state) == (len(tail), True, "kept")
    assert boundary_bytes(mine) == 0
    assert same_content(mine, tmp_path / "theirs.tif")
    (tmp_path / "theirs.tif").write_bytes(b"other" + tail)
    assert not same_content(mine, tmp_path / "theirs.tif")
    assert np.asarray(Image.open(mine)).shape == (6, 10)


@pytest.fixture
def profile(tmp_path, monkeypatch):
    for name in ("CYTOMINE_HOST", "CYTOMINE_PUBLIC_KEY", "CYTOMINE_PRIVATE_KEY", "CYTOMINE_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = tmp_path / "cytomine" / "config.toml"
    path.parent.mkdir()
    path.write_text(
        '[profiles.default]\nhost = "https://h.test"\npublic_key = "a"\nprivate_key = "secret-b"\n'
    )
    path.chmod(0o600)
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="has no such modes")
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o666])
def test_row_66_profile_that_others_may_read_is_refused_with_the_command_that_mends_it(profile, mode):
    profile.chmod(mode)
    with pytest.raises(SettingsError) as caught:
        Cytomine()
    assert f"chmod 600 '{profile}'" in str(caught.value)
    assert "secret-b" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[profiles.default\n", "line 1, column 18"),
        ('[profiles.default]\nhost = "https://h.test"\npublic_key = =\n', "line 3, column 14"),
        ('[profiles.default]\nhost = "never ends\n', "line 2, column 19"),
    ],
)
def test_row_66_malformed_profile_is_told_with_line_and_column(profile, text, place):
    profile.write_text(text)
    with pytest.raises(SettingsError, match=place) as caught:
        Cytomine()
    assert str(profile) in str(caught.value)


def test_row_66_bad_value_of_a_profile_is_told_with_its_file(profile):
    profile.write_text('[profiles.default]\nhost = "https://h.test"\npublic_key = "a b"\nprivate_key = "b"')
    with pytest.raises(SettingsError, match=r"public_key in .*config\.toml"):
        Cytomine()


def test_row_66_setting_that_is_missing_is_told_with_its_name(profile):
    profile.unlink()
    with pytest.raises(SettingsError, match=r"CYTOMINE_PUBLIC_KEY.*not set.*profile file"):
        Cytomine("https://h.test")


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("CYTOMINE_HOST", "ftp://h.test"),
        ("CYTOMINE_HOST", "https://h.test:port"),
        ("CYTOMINE_PUBLIC_KEY", "a b\n"),
        ("CYTOMINE_PRIVATE_KEY", ""),
        ("CYTOMINE_PROFILE", "nobody"),
        ("CYTOMINE_ERRORS", "loud"),
    ],
)
def test_row_66_bad_value_of_the_environment_is_told_with_its_name(profile, monkeypatch, variable, value):
    if variable != "CYTOMINE_PROFILE":
        profile.unlink()
        monkeypatch.setenv("CYTOMINE_HOST", "https://h.test")
        monkeypatch.setenv("CYTOMINE_PUBLIC_KEY", "a")
        monkeypatch.setenv("CYTOMINE_PRIVATE_KEY", "secret-b")
    monkeypatch.setenv(variable, value)
    with pytest.raises(ValueError, match=variable) as caught:
        Cytomine()
    assert "secret-b" not in str(caught.value)
