"""The fault matrix, uploads: the number of a row stands in the name, with what is promised."""

import logging
import os
import tracemalloc

import pytest

from cytomine import Cytomine
from cytomine.errors import AlreadyExistsError, ConversionError, OutcomeUnknownError, WaitedTooLongError
from cytomine.files import UploadReport
from cytomine.models import ImageInstance, Project, StorageCollection, UploadedFile
from cytomine_sandbox import Sandbox
from cytomine_wire import SourceError
from tests.servers.uploads import UploadServer
from tests.unit.wire.conftest import FakeClock

SIZE = 300_000
LARGE = 64 << 20


@pytest.fixture
def slide(tmp_path):
    path = tmp_path / "slide.tif"
    path.write_bytes(os.urandom(SIZE))
    return path


@pytest.fixture
def large(tmp_path):
    """More than what the system takes over before the server has read it."""
    path = tmp_path / "large.tif"
    with path.open("wb") as file:
        file.truncate(LARGE)
    return path


def connect(server):
    connection = Cytomine(server.url, "public", "private", errors="raise")
    connection.client._conduct.clock = FakeClock()  # waits between looks pass at once
    return connection


def test_row_60_upload_that_is_cut_off_begins_anew_and_says_so(large, caplog):
    seen = []
    with UploadServer("cut", "cut", "take") as server, connect(server) as cytomine:
        with caplog.at_level(logging.WARNING, "cytomine.client"):
            file = cytomine.upload_image(large, 5, progress=seen.append)
        assert (file.id, len(server.rows)) == (30, 1)
        assert server.asked[1:] == ["POST /upload", "GET /api/uploadedfile.json"] * 2 + ["POST /upload"]
    told = [each.getMessage() for each in caplog.records]
    assert sum("begins anew from the first one" in each for each in told) == 2
    assert max(each.size_bytes for each in seen) == LARGE


def test_row_60_upload_whose_reply_is_lost_is_found_and_not_sent_again(slide):
    with UploadServer("swallow") as server, connect(server) as cytomine:
        server.add(slide.name, SIZE + 200, age_s=3600)
        file = cytomine.upload_image(slide, 5)
        assert (file.id, len(server.received)) == (31, 1)
        assert isinstance(file, UploadedFile)


def test_row_60_upload_that_a_gateway_gave_up_is_found(slide):
    with UploadServer("gateway") as server, connect(server) as cytomine:
        assert cytomine.upload_image(slide, 5).id == 30
        assert len(server.received) == 1


def test_row_60_upload_that_was_sent_whole_and_cannot_be_found_is_unknown(slide):
    with UploadServer("lose") as server, connect(server) as cytomine:
        server.add("other.tif", SIZE + 200)
        server.add(slide.name, SIZE * 2)
        server.add(slide.name, SIZE + 200, storage=6)
        server.add(slide.name, SIZE + 200, status=11)
        with pytest.raises(OutcomeUnknownError, match=r"sent to its end.* look before"):
            cytomine.upload_image(slide, 5)
        assert len(server.received) == 1


def test_row_60_upload_that_stays_cut_off_ends_after_three_times(large):
    with UploadServer("cut") as server, connect(server) as cytomine:
        with pytest.raises(OutcomeUnknownError):
            cytomine.upload_image(large, 5)
        assert len(server.received) == 3


def test_row_60_file_that_the_server_has_is_reused_or_told_on_request(slide):
    with UploadServer("take") as server, connect(server) as cytomine:
        first = cytomine.upload_image(slide, 5)
        assert cytomine.upload_image(slide, 5, if_uploaded="reuse").id == first.id
        with pytest.raises(AlreadyExistsError, match="uploaded file 30"):
            cytomine.upload_image(slide, 5, if_uploaded="error")
        assert len(server.received) == 1
        assert cytomine.upload_image(slide, 5).id == 31
        with pytest.raises(ValueError, match="send, reuse or error"):
            cytomine.upload_image(slide, 5, if_uploaded="maybe")


@pytest.mark.parametrize("ignores_pages", [False, True])
def test_row_60_file_is_looked_for_on_all_pages_and_no_longer(slide, ignores_pages):
    with UploadServer("take", ignores_pages=ignores_pages) as server, connect(server) as cytomine:
        for number in range(120):
            server.add(f"{number}.tif", SIZE + 200)
        server.rows.append({**server.rows[-1], "id": 999, "originalFilename": slide.name})
        file = cytomine.upload_image(slide, "5", if_uploaded="reuse")
        assert file.id == 999
        assert server.asked.count("GET /api/uploadedfile.json") == (1 if ignores_pages else 3)
        del server.rows[-1]
        assert cytomine.upload_image(slide, 5, if_uploaded="reuse").id == 150


def test_row_60_file_whose_age_is_not_told_is_not_taken_for_this_one(slide):
    with UploadServer("lose") as server, connect(server) as cytomine:
        server.add(slide.name, SIZE + 200, created="2026-08-01T10:00:00")
        with pytest.raises(OutcomeUnknownError):
            cytomine.upload_image(slide, 5)


def test_row_60_memory_of_an_upload_does_not_grow_with_its_file(large):
    with UploadServer("take") as server, connect(server) as cytomine:
        tracemalloc.start()
        cytomine.upload_image(large, 5)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert server.received[0] > LARGE
    assert peak < 8 << 20


@pytest.mark.parametrize("change", ["grows", "shrinks", "is written again"])
def test_row_61_file_that_changes_while_it_is_sent_is_told(slide, change):
    def meddle(_):
        with slide.open("r+b") as file:
            if change == "shrinks":
                file.truncate(1000)
            else:
                file.seek(SIZE if change == "grows" else 0)
                file.write(b"more")
        os.utime(slide, ns=(1, 1))

    with UploadServer("take") as server, connect(server) as cytomine:
        with pytest.raises(SourceError, match="changed while it was sent") as caught:
            cytomine.upload_image(slide, 5, progress=meddle)
        assert (caught.value.reason, server.rows) == ("changed", [])


def test_row_61_nothing_is_sent_of_what_is_no_file(tmp_path):
    (tmp_path / "empty.tif").touch()
    with UploadServer("take") as server, connect(server) as cytomine:
        with pytest.raises(SourceError, match="is empty"):
            cytomine.upload_image(tmp_path / "empty.tif", 5)
        with pytest.raises(SourceError, match="upload_images sends the files in it"):
            cytomine.upload_image(tmp_path, 5)
        with pytest.raises(FileNotFoundError, match=r"gone\.tif"):
            cytomine.upload_image(tmp_path / "gone.tif", 5)
        assert server.received == []


def test_row_61_folder_is_sent_file_by_file_with_a_report(tmp_path):
    for name, size in {"b.tif": 9, "a.tif": 5, "empty.tif": 0, ".hidden.tif": 4, "note.txt": 3}.items():
        (tmp_path / name).write_bytes(b"x" * size)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "c.tif").write_bytes(b"deep")
    with UploadServer("take") as server, connect(server) as cytomine:
        report = cytomine.upload_images(tmp_path, 5, pattern="*.tif")
        assert isinstance(report, UploadReport)
        assert [(each.path.name, each.state) for each in report] == [
            ("a.tif", "uploaded"),
            ("b.tif", "uploaded"),
            ("empty.tif", "failed"),
        ]
        with pytest.raises(Exception, match="1 failed") as caught:
            report.check()
        assert isinstance(caught.value.__cause__, SourceError)
        again = cytomine.upload_images(tmp_path, 5, pattern="**/*.tif", if_uploaded="reuse")
        assert [each.state for each in again] == ["reused", "reused", "uploaded", "failed"]
        assert [each.originalFilename for each in server_files(again)] == ["a.tif", "b.tif", "c.tif"]
        with pytest.raises(SourceError, match=r"no file \*\.svs"):
            cytomine.upload_images(tmp_path, 5, pattern="*.svs")


def server_files(report):
    return report.files


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox() as running:
        yield running


@pytest.fixture(params=["keys", "token"])
def cytomine(sandbox, request):
    actor = sandbox.actors["manager"]
    given = (
        {"public_key": actor.public_key, "private_key": actor.private_key}
        if request.param == "keys"
        else {"token": actor.token}
    )
    with Cytomine(sandbox.url, **given, errors="raise") as connection:
        yield connection


def storage_of(cytomine):
    mine = cytomine.current_user.id
    return next(each.id for each in StorageCollection().fetch() if each.user == mine)


def test_row_62_import_that_fails_raises_with_the_name_of_its_step(cytomine, tmp_path):
    path = tmp_path / "no_image.png"
    path.write_bytes(b"nothing of the kind")
    with pytest.raises(ConversionError, match=r"ERROR.FORMAT .status 11.") as caught:
        cytomine.upload_image(path, storage_of(cytomine), wait=60)
    assert caught.value.status == 11


def test_row_62_import_that_is_stuck_is_waited_for_as_long_as_was_said(sandbox, cytomine, tmp_path):
    with UploadServer("take", status=30) as server, connect(server) as other:
        path = tmp_path / "a.tif"
        path.write_bytes(b"x")
        file = other.upload_image(path, 5)
        server._get = lambda handler: _stuck(handler, server.rows[0])
        with pytest.raises(WaitedTooLongError, match=r"after 0\.05 s: .*status 30.*upload it again"):
            file.wait(0.05, interval_s=0.01)


def _stuck(handler, row):
    from tests.servers.uploads import _answer

    _answer(handler, 200, row)


@pytest.mark.parametrize("how", [{"sync": True}, {"wait": True}])
def test_an_upload_that_waits_tells_what_was_made_of_it(cytomine, png, how):
    project = Project(f"of {sorted(how)} {id(cytomine)}").save()
    other = Project(f"other of {sorted(how)} {id(cytomine)}").save()
    file = cytomine.upload_image(png, storage_of(cytomine), [project.id, other.id], {"stain": "HE"}, **how)
    assert (file.status, file.originalFilename) == (100, "small.png")
    (made,) = file.images
    assert made["abstractImage"].originalFilename == "small.png"
    assert {each.project for each in made["imageInstances"]} == {project.id, other.id}
    assert all(isinstance(each, ImageInstance) for each in made["imageInstances"])


@pytest.fixture(scope="session")
def png(tmp_path_factory):
    from PIL import Image

    path = tmp_path_factory.mktemp("slides") / "small.png"
    Image.new("RGB", (60, 40), (9, 99, 199)).save(path)
    return path


def test_many_uploads_are_waited_for_at_the_end(cytomine, png, tmp_path):
    (tmp_path / "bad.png").write_bytes(b"no image")
    report = cytomine.upload_images([png, tmp_path / "bad.png"], storage_of(cytomine), wait=60)
    assert [each.state for each in report] == ["uploaded", "failed"]
    assert isinstance(report[1].error, ConversionError)
    assert report.files[0].status == 100
