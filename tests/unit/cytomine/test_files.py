"""Files and pictures from the server."""

import io
import pickle
import traceback

import httpx2
import numpy as np
import pytest
from PIL import Image

from cytomine import Cytomine
from cytomine.errors import (
    InvalidError,
    LegacyErrorsWarning,
    NotSupportedByServerError,
    UnexpectedContentError,
)
from cytomine.files import DumpWarning
from cytomine.models import AbstractImage, Annotation, AnnotationCollection, ImageInstance, SliceInstance
from cytomine.models._utilities import DumpError
from cytomine.models.storage import CompanionFile, UploadedFile


def png(width=4, height=2, mode="RGB"):
    buffer = io.BytesIO()
    Image.new(mode, (width, height), 9).save(buffer, "png")
    return buffer.getvalue()


def picture(server, content=None, media_type="image/png", status=200):
    headers = {"content-type": media_type}
    server.replies.append(
        httpx2.Response(status, content=png() if content is None else content, headers=headers)
    )


def left(folder):
    return sorted(str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file())


def test_a_dump_is_asked_for_once_and_written_for_each_element_of_a_list(server, cytomine, tmp_path):
    picture(server)
    assert Annotation(id=7, id_terms=[1, 2]).dump(str(tmp_path / "{term}/{id}.png")) is True
    assert left(tmp_path) == ["1/7.png", "2/7.png"]
    assert server.asked == ["GET /api/annotation/7/crop.png?complete=true"]


def test_a_file_that_is_there_is_not_asked_for_again_unless_wanted(server, cytomine, tmp_path):
    (tmp_path / "7.png").write_bytes(b"mine")
    one = Annotation(id=7)
    assert one.dump(str(tmp_path / "{id}.png"), override=False) is True
    assert (server.asked, (tmp_path / "7.png").read_bytes()) == ([], b"mine")
    picture(server)
    one.dump(str(tmp_path / "{id}.png"))
    assert (tmp_path / "7.png").read_bytes() == png()


@pytest.mark.parametrize("errors", ["raise", "legacy"])
def test_a_refused_dump_raises_in_both_modes_and_leaves_no_file(server, tmp_path, errors):
    from tests.unit.cytomine.conftest import connect

    with connect(server, errors=errors):
        server.reply({"title": "Bad zoom", "details": "x"}, 400)
        with pytest.raises(DumpError, match="was not written") as caught:
            Annotation(id=7).dump(str(tmp_path / "{id}.png"))
    assert isinstance(caught.value.__cause__, InvalidError)
    assert caught.value.status_code == 400
    assert left(tmp_path) == []


def test_a_page_instead_of_a_picture_is_no_picture(server, cytomine, tmp_path):
    picture(server, b"<html>log in</html>", "text/html")
    with pytest.raises(DumpError) as caught:
        ImageInstance(id=7).dump(str(tmp_path / "{id}.png"))
    assert isinstance(caught.value.__cause__, UnexpectedContentError)
    assert left(tmp_path) == []


def test_a_body_that_ends_early_leaves_the_old_file_as_it_was(server, cytomine, tmp_path):
    (tmp_path / "7.png").write_bytes(b"mine")

    class Cut(httpx2.SyncByteStream):
        def __iter__(self):
            yield b"half"
            raise httpx2.ReadError("reset")

    server.replies.append(httpx2.Response(200, stream=Cut(), headers={"content-type": "image/png"}))
    with pytest.raises(DumpError):
        Annotation(id=7).dump(str(tmp_path / "{id}.png"))
    assert left(tmp_path) == ["7.png"]
    assert (tmp_path / "7.png").read_bytes() == b"mine"


def test_a_value_in_a_pattern_does_not_leave_its_folder(server, cytomine, tmp_path):
    picture(server, media_type="image/tiff")
    UploadedFile(original_filename="../../x.tif", id=3).download(str(tmp_path / "in" / "{originalFilename}"))
    assert left(tmp_path) == ["in/.._.._x.tif"]


def test_originals_come_from_the_uploaded_file_which_takes_keys(server, cytomine, tmp_path):
    server.reply({"id": 32, "class": "c", "uploadedFile": 31})
    picture(server, b"pixels", "image/pyrtiff")
    ImageInstance(32, id=33).download(str(tmp_path / "a.tif"))
    assert server.asked == ["GET /api/abstractimage/32.json", "GET /api/uploadedfile/31/download"]
    picture(server, b"pixels", "image/pyrtiff")
    AbstractImage(id_uploaded_file=31, id=32).download(str(tmp_path / "b.tif"))
    picture(server, b"pixels")
    CompanionFile(id=9, originalFilename="c.bin").download(str(tmp_path / "{originalFilename}"))
    assert left(tmp_path) == ["a.tif", "b.tif", "c.bin"]


NO_TOKEN = {"errors": {"message": "Required request parameter 'authorization' is not present"}}


def test_originals_of_the_newest_servers_come_with_the_token_in_the_query_that_nobody_sees(
    server, tmp_path, caplog
):
    server.reply({"id": 75, "username": "jdoe"})
    with Cytomine(
        "https://c.test", token="secret-of-mine", transport=httpx2.MockTransport(server), errors="raise"
    ):
        caplog.set_level("DEBUG", logger="cytomine.client")
        server.reply(NO_TOKEN, 400)
        picture(server, b"pixels")
        UploadedFile(id=31).download(str(tmp_path / "a.tif"))
        assert "download_uploaded_file" in caplog.text
        assert left(tmp_path) == ["a.tif"]
        assert server.asked == [
            "GET /api/uploadedfile/31/download",
            "GET /api/uploadedfile/31/download?authorization=secret-of-mine",
        ]
        server.reply(NO_TOKEN, 400)
        server.reply({"errors": {"message": "no"}}, 403)
        with pytest.raises(DumpError) as caught:
            UploadedFile(id=31).download(str(tmp_path / "b.tif"))
        server.reply({"errors": {"message": "another reason"}}, 400)
        with pytest.raises(DumpError, match="another reason"):
            UploadedFile(id=31).download(str(tmp_path / "c.tif"))
    told = "".join(traceback.format_exception(caught.value)) + caplog.text + repr(caught.value.request)
    assert "secret-of-mine" not in told
    assert b"secret-of-mine" not in pickle.dumps(caught.value)


def test_originals_of_the_newest_servers_are_refused_to_keys_with_the_way_out(server, cytomine, tmp_path):
    server.reply(NO_TOKEN, 400)
    with pytest.raises(DumpError, match="connect with one"):
        UploadedFile(id=31).download(str(tmp_path / "a.tif"))
    assert server.asked == ["GET /api/uploadedfile/31/download"]


def test_crops_that_fail_are_reported_beside_those_that_do_not(server, cytomine, tmp_path):
    annotations = AnnotationCollection()
    annotations.extend(Annotation(id=each) for each in (1, 2, 3))
    picture(server)
    server.reply({"title": "no"}, 400)
    picture(server)
    with pytest.warns(DumpWarning, match="2 written, 1 failed"):
        done = annotations.dump_crops(str(tmp_path / "{id}.png"), n_workers=1)
    assert [each.id for each in done] == [1, 3]
    assert [(item.id, type(error)) for item, error in done.failures] == [(2, DumpError)]
    assert left(tmp_path) == ["1.png", "3.png"]


@pytest.mark.parametrize(("mode", "shape"), [("RGB", (2, 4, 3)), ("L", (2, 4)), ("RGBA", (2, 4, 4))])
def test_a_picture_is_an_array_with_row_0_at_the_top(server, cytomine, mode, shape):
    picture(server, png(mode=mode))
    pixels = Annotation(id=7).crop(kind="mask").array()
    assert (pixels.shape, pixels.dtype) == (shape, np.uint8)


def test_pictures_ask_nothing_before_they_are_read(server, cytomine, tmp_path):
    tile = SliceInstance(id=5).tile(2, 1, 0, "jpg", channels="0,1")
    region = ImageInstance(id=7).region(1, 2, 30, 40)
    assert server.asked == []
    picture(server, b"jpeg", "image/jpeg")
    assert tile.read() == b"jpeg"
    picture(server)
    assert region.write(tmp_path / "a.png") is True
    assert server.asked == [
        "GET /api/sliceinstance/5/normalized-tile/zoom/2/tx/1/ty/0.jpg?channels=0%2C1",
        "GET /api/imageinstance/7/window-1-2-30-40.png",
    ]


def test_a_small_window_is_a_crop_of_the_same_rectangle(server, cytomine, tmp_path):
    """A crop starts at the row height - 1 - maxY; a window at its y."""
    picture(server)
    image = ImageInstance(id=7, height=300)
    image.window(10, 20, 100, 50, str(tmp_path / "{id}.png"), max_size=25)
    asked = httpx2.URL(f"https://c.test{server.asked[0].partition(' ')[2]}")
    assert asked.path == "/api/imageinstance/7/crop.png"
    assert asked.params["geometry"] == "POLYGON ((10 229, 110 229, 110 279, 10 279, 10 229))"
    assert asked.params["maxSize"] == "25"
    assert 300 - 279 - 1 == 20


def test_options_that_servers_no_longer_read_are_refused_by_name(cytomine, tmp_path):
    with pytest.raises(NotSupportedByServerError, match="do not read annotations, mask"):
        ImageInstance(id=7).window(0, 0, 5, 5, mask=True, annotations=[1])


def test_older_scripts_get_plain_pixels_for_options_that_servers_no_longer_read(server, legacy, tmp_path):
    picture(server)
    with pytest.warns(LegacyErrorsWarning, match="do not read alpha, terms"):
        assert ImageInstance(id=7).window(0, 0, 5, 5, str(tmp_path / "{id}.jpg"), alpha=True, terms=[1])
    assert server.asked == ["GET /api/imageinstance/7/window-0-0-5-5.png"]
    assert left(tmp_path) == ["7.png"]


def test_an_option_that_no_server_reads_is_told_with_those_it_reads(server, cytomine, tmp_path):
    with pytest.raises(TypeError, match=r"read no maxsize here; they read .*max_size"):
        Annotation(id=7).crop(maxsize=5)
    many = AnnotationCollection()
    many.append(Annotation(id=7))
    with pytest.raises(TypeError, match="read no maxsize"):
        many.dump(str(tmp_path / "{id}.png"), maxsize=5)
    assert (server.asked, left(tmp_path)) == ([], [])
