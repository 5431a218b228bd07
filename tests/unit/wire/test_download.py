"""A file appears under its name whole or not at all, whatever breaks on the way."""

import asyncio
import io
import os
import shutil
import signal
import subprocess
import sys
import threading

import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from cytomine_wire import (
    AsyncClient,
    Client,
    ConnectionFailedError,
    CytomineError,
    Download,
    Request,
    Retries,
    TargetError,
    TransferError,
    UnexpectedContentError,
)
from cytomine_wire.wholeness import is_whole
from tests.servers.files import ServedFile
from tests.servers.raw import RawServer, Turns, answer
from tests.unit.wire.conftest import FakeClock

BYTES = bytes(range(256)) * 1200  # 300 kB, of no known format
GET = Request("GET", "/f")


def picture(kind):
    pixels = np.arange(64 * 64 * 3, dtype=np.uint8).reshape(64, 64, 3)
    file = io.BytesIO()
    if kind in {"TIFF", "BigTIFF"}:
        tifffile.imwrite(file, pixels, tile=(16, 16), bigtiff=kind == "BigTIFF", photometric="rgb")
    else:
        Image.fromarray(pixels).save(file, kind)
    return file.getvalue()


def run_blocking(url, job, **options):
    with Client(url, **options) as client:
        return client.run(job)


def run_in_task(url, job, **options):
    async def run():
        async with AsyncClient(url, **options) as client:
            return await client.run(job)

    return asyncio.run(run())


@pytest.fixture(params=[run_blocking, run_in_task], ids=["blocking", "task"])
def run(request):
    return request.param


@pytest.fixture
def target(tmp_path):
    return tmp_path / "slide.tif"


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def partials(target):
    return [name for name in names_in(target.parent) if name.endswith(".partial")]


def test_file_is_fetched_and_nothing_else_is_left(run, target):
    served, seen = ServedFile(BYTES), []
    with RawServer({"/f": served}) as server:
        done = run(server.url, Download(GET, target, progress=lambda *n: seen.append(n)))
    assert target.read_bytes() == BYTES
    assert (done.path, done.size_bytes, done.is_new, done.is_verified) == (target, len(BYTES), True, True)
    assert names_in(target.parent) == [target.name]
    assert seen[-1] == (len(BYTES), len(BYTES))
    assert [n for n, _ in seen] == sorted({n for n, _ in seen})
    assert served.asked[0]["accept-encoding"] == "identity"
    assert served.asked[0]["accept"] == "*/*"


@pytest.mark.parametrize("ending", ["reset", ""], ids=["reset", "clean"])
def test_broken_download_is_continued_where_it_broke(run, target, ending):
    served = ServedFile(BYTES, cuts=(100_000, 100_000), ending=ending)
    with RawServer({"/f": served}) as server:
        done = run(server.url, Download(GET, target), clock=FakeClock())
    assert target.read_bytes() == BYTES
    assert done.resumed_bytes == 200_000
    assert [h.get("range") for h in served.asked] == [None, "bytes=100000-", "bytes=200000-"]
    assert [h.get("if-range") for h in served.asked] == [None, '"v1"', '"v1"']


def test_server_that_ignores_ranges_is_asked_for_all_and_nothing_is_appended(run, target):
    served = ServedFile(BYTES, cuts=(100_000,), obeys_range=False)
    with RawServer({"/f": served}) as server:
        done = run(server.url, Download(GET, target), clock=FakeClock())
    assert target.read_bytes() == BYTES
    assert done.resumed_bytes == 0


@pytest.mark.parametrize("etag", ["", 'W/"v1"'], ids=["none", "weak"])
def test_download_without_version_begins_anew(run, target, etag):
    served = ServedFile(BYTES, etag=etag, cuts=(100_000,))
    with RawServer({"/f": served}) as server:
        run(server.url, Download(GET, target), clock=FakeClock())
    assert target.read_bytes() == BYTES
    assert "range" not in served.asked[1]


def test_file_that_changed_meanwhile_begins_anew(run, target):
    served = ServedFile(BYTES, cuts=(100_000,))

    def script(request):
        if len(served.asked) == 1:
            served.content, served.etag = BYTES[::-1], '"v2"'
        return served(request)

    with RawServer({"/f": script}) as server:
        run(server.url, Download(GET, target), clock=FakeClock())
    assert target.read_bytes() == BYTES[::-1]


@pytest.mark.parametrize(
    "liar",
    [
        [("send", answer(416, "", b"", "Content-Range: bytes */5")), ("again",)],
        [
            ("send", answer(206, "image/tiff", BYTES[7:], 'ETag: "v1"', "Content-Range: bytes 7-9/10")),
            ("again",),
        ],
        [
            ("send", answer(206, "image/tiff", BYTES, 'ETag: "v2"', "Content-Range: bytes 100000-9/10")),
            ("again",),
        ],
        [("send", answer(206, "image/tiff", BYTES)), ("again",)],
    ],
    ids=["416", "other place", "other version", "no range"],
)
def test_answer_that_does_not_continue_begins_anew(run, target, liar):
    served = ServedFile(BYTES, cuts=(100_000,))
    with RawServer({"/f": lambda request: liar if "range" in request.headers else served(request)}) as server:
        run(server.url, Download(GET, target), clock=FakeClock())
    assert target.read_bytes() == BYTES


def test_download_goes_on_as_long_as_something_new_comes(target):
    served = ServedFile(BYTES, cuts=tuple([20_000] * 14), ending="")
    with RawServer({"/f": served}) as server:
        run_blocking(server.url, Download(GET, target), clock=FakeClock(), retries=Retries(2))
    assert target.read_bytes() == BYTES
    assert len(served.asked) == 15


def test_download_that_brings_nothing_new_ends(target):
    served = ServedFile(BYTES, cuts=tuple([0] * 50), ending="")
    with RawServer({"/f": served}) as server, pytest.raises(TransferError):
        run_blocking(server.url, Download(GET, target), clock=FakeClock(), retries=Retries(3))
    assert len(served.asked) == 3
    assert names_in(target.parent) == []


def test_what_came_is_kept_for_the_next_download_of_the_same(run, target):
    served = ServedFile(BYTES, cuts=(100_000,), ending="")
    with RawServer({"/f": served}) as server:
        with pytest.raises(TransferError):
            run(server.url, Download(GET, target), retries=Retries.off())
        assert not target.exists()
        assert len(partials(target)) == 1
        done = run(server.url, Download(GET, target))
    assert (target.read_bytes(), done.resumed_bytes) == (BYTES, 100_000)
    assert names_in(target.parent) == [target.name]


def test_leftover_of_another_address_or_version_is_not_continued(run, target):
    first, other = ServedFile(BYTES, cuts=(100_000,), ending=""), ServedFile(BYTES[::-1], etag='"v1"')
    with RawServer({"/f": first, "/g": other}) as server:
        with pytest.raises(TransferError):
            run(server.url, Download(GET, target), retries=Retries.off())
        run(server.url, Download(Request("GET", "/g"), target))
        assert target.read_bytes() == BYTES[::-1]
        assert partials(target) == []
        first.cuts.append(100_000)
        with pytest.raises(TransferError):
            run(server.url, Download(GET, target, if_exists="overwrite"), retries=Retries.off())
        first.content, first.etag = BYTES[::-1] + b"more", '"v3"'
        run(server.url, Download(GET, target, if_exists="overwrite"))
    assert target.read_bytes() == BYTES[::-1] + b"more"


def test_partial_file_of_a_process_that_lives_is_left_alone(target):
    served = ServedFile(BYTES, cuts=(100_000,), ending="")
    with RawServer({"/f": served}) as server:
        with pytest.raises(TransferError):
            run_blocking(server.url, Download(GET, target), retries=Retries.off())
        (name,) = partials(target)
        mine = name.replace("-0-", f"-{os.getpid()}-")
        (target.parent / name).rename(target.parent / mine)
        assert run_blocking(server.url, Download(GET, target)).resumed_bytes == 0
    assert partials(target) == [mine]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BigTIFF"])
def test_image_without_announced_length_is_whole_or_refused(run, target, kind):
    content = picture(kind)
    with RawServer({"/f": ServedFile(content, announces=False)}) as server:
        done = run(server.url, Download(GET, target))
    assert (target.read_bytes(), done.is_verified) == (content, True)
    target.unlink()
    cut = ServedFile(content, announces=False, cuts=tuple([len(content) - 30] * 9))
    with RawServer({"/f": cut}) as server, pytest.raises(TransferError, match="breaks off"):
        run(server.url, Download(GET, target), clock=FakeClock())
    assert names_in(target.parent) == []


def test_file_of_unknown_kind_without_announced_length_is_marked(run, target):
    with RawServer({"/f": ServedFile(BYTES, announces=False)}) as server:
        assert not run(server.url, Download(GET, target)).is_verified


@given(kind=st.sampled_from(["PNG", "JPEG", "TIFF", "BigTIFF"]), data=st.data())
@settings(max_examples=60)
def test_image_cut_anywhere_is_never_called_whole(tmp_path_factory, kind, data):
    content = picture(kind)
    path = tmp_path_factory.getbasetemp() / "cut"
    path.write_bytes(content)
    assert is_whole(path) is True
    path.write_bytes(content[: data.draw(st.integers(8, len(content) - 20))])
    assert is_whole(path) is False


def test_jpeg_whose_preview_ends_is_not_called_whole_for_that(tmp_path):
    """A camera or scanner puts a small picture before the large one; its end is not that of the file."""
    content, preview = picture("JPEG"), picture("JPEG")
    segment = b"Exif\0\0" + preview
    with_preview = content[:2] + b"\xff\xe1" + (len(segment) + 2).to_bytes(2, "big") + segment + content[2:]
    path = tmp_path / "a.jpg"
    for body, is_complete in (
        (with_preview, True),
        (with_preview + b"\r\n--boundary--\r\n", True),
        (with_preview[:-2], False),
        (with_preview[: len(segment) + 6], False),
        (with_preview[: len(segment) + 2], False),
        (with_preview[: len(segment) + 200], False),
    ):
        path.write_bytes(body)
        assert is_whole(path) is is_complete


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"II*\0", b"MM\0*", b"II+\0", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"]),
)
def test_any_bytes_are_judged_without_failing(tmp_path_factory, content, head):
    path = tmp_path_factory.getbasetemp() / "any"
    path.write_bytes(head + content)
    assert is_whole(path) in {True, False, None}


@pytest.mark.parametrize(
    ("content", "media_type"),
    [(b"<!DOCTYPE html><html>login", "image/png"), (b"plain", "text/html;charset=utf-8")],
)
def test_page_is_not_saved_as_a_file(run, target, content, media_type):
    with RawServer({"/f": ServedFile(content, media_type=media_type)}) as server:
        with pytest.raises(UnexpectedContentError):
            run(server.url, Download(GET, target))
        assert names_in(target.parent) == []
        run(server.url, Download(GET, target, is_html=True))
    assert target.read_bytes() == content


@pytest.mark.parametrize(
    "path", ["/missing", "/reset", "/short", "/login-page", "/forbidden", "/chunk-unfinished"]
)
def test_failure_leaves_nothing_behind(faulty, run, target, path):
    with pytest.raises(CytomineError):
        run(faulty.url, Download(Request("GET", path), target), retries=Retries.off())
    assert names_in(target.parent) == []


def test_existing_file_is_kept_unless_said_otherwise(run, target):
    target.write_bytes(b"mine")
    served = ServedFile(BYTES)
    with RawServer({"/f": served}) as server:
        with pytest.raises(TargetError, match="exists") as caught:
            run(server.url, Download(GET, target))
        assert (caught.value.path, caught.value.reason) == (str(target), "exists")
        assert not run(server.url, Download(GET, target, if_exists="skip")).is_new
        assert served.asked == []
        assert target.read_bytes() == b"mine"
        assert run(server.url, Download(GET, target, if_exists="verify")).is_new
        assert target.read_bytes() == BYTES
        again = run(server.url, Download(GET, target, if_exists="verify"))
        assert (again.is_new, again.is_verified) == (False, True)
        target.write_bytes(b"mine")
        assert run(server.url, Download(GET, target, if_exists="overwrite")).is_new
    assert target.read_bytes() == BYTES


@pytest.mark.parametrize("if_exists", ["skip", "error"])
def test_file_that_appears_meanwhile_is_not_replaced(target, if_exists):
    def script(request):
        target.write_bytes(b"another's")
        return ServedFile(BYTES)(request)

    with RawServer({"/f": script}) as server:
        if if_exists == "error":
            with pytest.raises(TargetError):
                run_blocking(server.url, Download(GET, target, if_exists=if_exists))
        else:
            assert not run_blocking(server.url, Download(GET, target, if_exists=if_exists)).is_new
    assert target.read_bytes() == b"another's"
    assert partials(target) == []


def test_link_is_replaced_and_what_it_points_to_stays(run, target):
    precious = target.with_name("precious")
    precious.write_bytes(b"mine")
    target.symlink_to(precious)
    with RawServer({"/f": ServedFile(BYTES)}) as server:
        with pytest.raises(TargetError):
            run(server.url, Download(GET, target))
        run(server.url, Download(GET, target, if_exists="overwrite"))
    assert precious.read_bytes() == b"mine"
    assert not target.is_symlink()
    assert target.read_bytes() == BYTES


def test_link_to_nothing_counts_as_existing(run, target):
    target.symlink_to(target.with_name("nothing"))
    with RawServer({"/f": ServedFile(BYTES)}) as server, pytest.raises(TargetError):
        run(server.url, Download(GET, target))
    assert not target.with_name("nothing").exists()


@pytest.mark.parametrize("if_exists", ["error", "skip", "verify", "overwrite"])
def test_folder_at_the_target_is_refused(run, target, if_exists):
    target.mkdir()
    with RawServer({"/f": ServedFile(BYTES)}) as server, pytest.raises(TargetError) as caught:
        run(server.url, Download(GET, target, if_exists=if_exists))
    assert caught.value.reason == "folder"


def test_missing_folders_are_made(run, tmp_path):
    with RawServer({"/f": ServedFile(BYTES)}) as server:
        assert run(server.url, Download(GET, tmp_path / "a" / "b" / "c")).is_new


def test_file_larger_than_the_disk_is_refused_before_it_comes(run, target):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: image/tiff\r\nContent-Length: 1152921504606846976\r\n\r\nx"
    wanted = pytest.raises(TargetError, match="needs 1152921504606846976 bytes")
    with RawServer({"/f": [("send", head), ("hang",)]}) as server, wanted as caught:
        run(server.url, Download(GET, target))
    assert caught.value.reason == "space"
    assert names_in(target.parent) == []


@pytest.mark.skipif(sys.platform != "linux", reason="needs a device that is always full")
def test_full_disk_names_the_path(run, target):
    from cytomine_wire.partial import Leftovers, Partial

    partial = Partial(target, "a", Leftovers())
    full = os.open("/dev/full", os.O_WRONLY)
    os.dup2(full, partial._number)
    os.close(full)
    with pytest.raises(TargetError, match="No space left") as caught:
        partial.write(b"x")
    assert (caught.value.reason, caught.value.path) == ("space", str(target))
    partial.discard()


def test_name_that_is_as_long_as_can_be_is_used(run, tmp_path):
    target = tmp_path / ("é" * 125 + ".tif")
    with RawServer({"/f": ServedFile(BYTES)}) as server:
        assert run(server.url, Download(GET, target)).is_new
    assert names_in(tmp_path) == [target.name]


def test_encoded_body_is_decoded_and_not_continued(run, target):
    import gzip

    reply = answer(200, "image/tiff", gzip.compress(BYTES), "Content-Encoding: gzip", 'ETag: "v1"')
    with RawServer({"/f": [("send", reply), ("again",)]}) as server:
        assert run(server.url, Download(GET, target)).size_bytes == len(BYTES)
    assert target.read_bytes() == BYTES


def test_cancelled_download_keeps_what_came_as_partial(target):
    served = ServedFile(BYTES, cuts=(100_000,), ending="hang")

    async def cancel():
        async with AsyncClient(server.url) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.3):
                    await client.run(Download(GET, target))
            assert len(asyncio.all_tasks()) == 1

    with RawServer({"/f": served}) as server:
        asyncio.run(cancel())
        assert not target.exists()
        assert len(partials(target)) == 1
        assert run_blocking(server.url, Download(GET, target)).resumed_bytes == 100_000
    assert target.read_bytes() == BYTES


def test_two_that_fetch_the_same_at_once_do_not_mix(target):
    served = ServedFile(BYTES, cuts=(100_000, 150_000), ending="reset")
    errors = []
    with RawServer({"/f": served}) as server:

        def fetch():
            try:
                run_blocking(server.url, Download(GET, target, if_exists="overwrite"))
            except CytomineError as error:
                errors.append(error)

        threads = [threading.Thread(target=fetch) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert not errors
    assert target.read_bytes() == BYTES
    assert names_in(target.parent) == [target.name]


@pytest.mark.parametrize("status", [201, 202, 204, 207])
def test_success_that_brings_no_file_is_told(run, target, status):
    said = b"HTTP/1.1 204 Told\r\n\r\n" if status == 204 else answer(status, "text/plain", b"not yet")
    script = {"/f": [("send", said), ("again",)]}
    with RawServer(script) as server, pytest.raises(UnexpectedContentError, match=f"{status}, A file"):
        run(server.url, Download(GET, target))
    assert names_in(target.parent) == []


def test_part_that_is_encoded_is_not_appended(run, target):
    import gzip

    first = answer(200, "image/tiff", BYTES, 'ETag: "v1"')[: 1000 - len(BYTES)]
    said = f"Content-Range: bytes 1000-{len(BYTES) - 1}/{len(BYTES)}"
    part = answer(
        206, "image/tiff", gzip.compress(BYTES[1000:]), said, 'ETag: "v1"', "Content-Encoding: gzip"
    )
    whole = answer(200, "image/tiff", BYTES, 'ETag: "v1"')
    with RawServer(
        {"/f": Turns([("send", first)], [("send", part), ("again",)], [("send", whole)])}
    ) as server:
        done = run(server.url, Download(GET, target), clock=FakeClock())
    assert done.resumed_bytes == 0
    assert target.read_bytes() == BYTES


@pytest.mark.parametrize("breaks", [(), (100_000,)], ids=["whole", "broken"])
def test_folder_that_is_taken_away_meanwhile_is_told(run, tmp_path, breaks):
    target = tmp_path / "slides" / "f"

    def take_away(done, total):
        shutil.rmtree(target.parent, ignore_errors=True)

    script = {"/f": ServedFile(BYTES, cuts=breaks, ending="")}
    with RawServer(script) as server, pytest.raises(CytomineError) as caught:
        run(server.url, Download(GET, target, progress=take_away), retries=Retries.off())
    assert isinstance(caught.value, TransferError if breaks else TargetError)
    assert names_in(tmp_path) == []


PROGRAM = """
import os, signal, sys
from cytomine_wire import Client, Download, Request
stop = int(sys.argv[3])
def progress(done, total):
    if 0 <= stop <= done:
        os.kill(os.getpid(), signal.SIGKILL)
done = Client(sys.argv[1]).run(Download(Request("GET", "/f"), sys.argv[2], progress=progress))
print(done.resumed_bytes)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing can be killed so here")
def test_child_killed_at_every_64_kib_and_run_again_ends_as_if_undisturbed(target):
    """Each child is given 64 KiB more and killed with them; the last one has all but the name."""
    content = os.urandom(5 << 16)
    rounds = 5
    served = ServedFile(content, cuts=(1 << 16,) * (rounds - 1), ending="hang")

    def run_child(stop):
        command = [sys.executable, "-c", PROGRAM, server.url, str(target), str(stop)]
        return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)

    with RawServer({"/f": served}) as server:
        for stop in range(1 << 16, len(content) + 1, 1 << 16):
            done = run_child(stop)
            assert done.returncode == -signal.SIGKILL, done.stderr
            assert not target.exists()
            assert len(partials(target)) == 1
        done = run_child(-1)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == len(content) - 1
    asked = [headers.get("range") for headers in served.asked]
    assert asked == [None, *(f"bytes={at << 16}-" for at in range(1, 6)), f"bytes={len(content) - 1}-"]
    assert target.read_bytes() == content
    assert names_in(target.parent) == [target.name]


def test_partial_file_that_is_longer_than_the_file_is_given_up(run, target):
    """The server's file was replaced by a shorter one, and its tag was not."""
    served = ServedFile(BYTES, cuts=(100_000,))
    with RawServer({"/f": served}) as server:
        with pytest.raises(CytomineError):
            run(server.url, Download(GET, target), retries=Retries.off())
        served.content = os.urandom(99_999)
        done = run(server.url, Download(GET, target))
    assert done.resumed_bytes == 0
    assert target.read_bytes() == served.content


@pytest.mark.parametrize("said", ["Content-Range: bytes 0-9/300000", "X: y"], ids=["range", "no range"])
def test_part_that_nobody_asked_for_is_no_file(run, target, said):
    part = answer(206, "image/tiff", BYTES[:10], said, 'ETag: "v1"')
    with (
        RawServer({"/f": [("send", part), ("again",)]}) as server,
        pytest.raises(TransferError, match="a part of the file came"),
    ):
        run(server.url, Download(GET, target), clock=FakeClock())
    assert names_in(target.parent) == []


def test_two_processes_that_fetch_the_same_do_not_mix(target):
    """Both break off once; each continues what is its own, and the file is one of them, whole."""
    served = ServedFile(BYTES, cuts=(100_000, 150_000))
    with RawServer({"/f": served}) as server:
        command = [sys.executable, "-c", TWINS, server.url, str(target)]
        children = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
        told = [child.communicate(timeout=30)[0] for child in children]
    assert sorted(told) == ["300 kB\n"] * 2
    assert target.read_bytes() == BYTES
    assert names_in(target.parent) == [target.name]


TWINS = """
import sys
from cytomine_wire import Client, Download, Request
done = Client(sys.argv[1]).run(Download(Request("GET", "/f"), sys.argv[2], if_exists="overwrite"))
print(done.size_bytes // 1024, "kB")
"""


@given(st.lists(st.integers(0, 60_000), max_size=6), st.booleans(), st.sampled_from(['"v1"', ""]))
@settings(max_examples=15, deadline=None)
def test_any_cuts_end_in_the_whole_file_or_an_error(tmp_path_factory, cuts, obeys_range, etag):
    content = BYTES[:100_000]
    target = tmp_path_factory.mktemp("cuts") / "f.tif"
    served = ServedFile(content, cuts=tuple(cuts), obeys_range=obeys_range, etag=etag, ending="")
    with RawServer({"/f": served}) as server:
        try:
            run_blocking(server.url, Download(GET, target), clock=FakeClock(), retries=Retries(4))
        except (TransferError, ConnectionFailedError):
            assert not target.exists()
            return
    assert target.read_bytes() == content
    assert names_in(target.parent) == [target.name]


def test_wrong_policy_is_refused(target):
    with pytest.raises(ValueError, match="if_exists is"):
        Download(GET, target, if_exists="maybe")
