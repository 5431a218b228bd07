"""The fault matrix, files and interrupts: the number of a row stands in the name, with what is promised."""

import errno
import gzip
import os
import signal
import sys
import threading

import pytest

from cytomine_wire import (
    Batch,
    Client,
    CytomineError,
    Download,
    Request,
    Retries,
    TargetError,
    TransferError,
    UnexpectedContentError,
    distinct_names,
    safe_name,
)
from tests.servers.faulty import HTML, page
from tests.servers.files import ServedFile
from tests.servers.raw import RawServer, answer
from tests.unit.wire.test_download import BYTES, names_in, picture


def fetched(way, script, target, **options):
    with RawServer({"": script}) as server:
        return way.download(server.url, "/f", target, **options)


@pytest.fixture
def target(tmp_path):
    return tmp_path / "slide.tif"


def test_row_06_download_that_is_reset_is_continued(way, target):
    served = ServedFile(BYTES, cuts=(100_000,))
    fetched(way, served, target)
    assert target.read_bytes() == BYTES
    assert served.asked[1]["range"] == "bytes=100000-"


def test_row_06_download_that_stays_broken_leaves_no_file(way, target):
    with pytest.raises(CytomineError):
        fetched(way, ServedFile(BYTES, cuts=(100_000,), etag=""), target, retries=Retries.off())
    assert names_in(target.parent) == []


def test_row_07_body_shorter_than_its_length_is_told_and_tried_again(way, target):
    assert_broken(way, target, b"Content-Length: 100\r\n\r\nhalf", 100)


def test_row_08_body_without_its_last_chunk_is_told_and_tried_again(way, target):
    assert_broken(way, target, b"Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n", None)


def assert_broken(way, target, rest, expected):
    with RawServer({"": [("send", b"HTTP/1.1 200 OK\r\n" + rest)]}) as server:
        with pytest.raises(TransferError) as caught:
            way.download(server.url, "/f", target)
        assert len(server.received) == 5
    assert (caught.value.expected_bytes, caught.value.received_bytes) == (expected, 4)
    assert names_in(target.parent) == []


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_row_09_image_that_breaks_off_without_announced_length_is_refused(way, target, kind):
    content = picture(kind)
    cut = ServedFile(content, announces=False, cuts=tuple([len(content) // 2] * 9))
    with pytest.raises(TransferError, match="breaks off"):
        fetched(way, cut, target)
    assert names_in(target.parent) == []


def test_row_10_length_of_an_encoded_body_counts_what_came(way, target):
    fetched(
        way, [("send", answer(200, "image/tiff", gzip.compress(BYTES), "Content-Encoding: gzip"))], target
    )
    assert target.read_bytes() == BYTES


def test_row_11_server_that_ignores_ranges_never_leads_to_an_appended_file(way, target):
    fetched(way, ServedFile(BYTES, cuts=(100_000,), obeys_range=False), target)
    assert target.read_bytes() == BYTES


def test_row_12_source_that_changed_meanwhile_is_fetched_anew(way, target):
    served = ServedFile(BYTES, cuts=(100_000,))

    def script(request):
        if len(served.asked) == 1:
            served.content, served.etag = BYTES[::-1], '"v2"'
        return served(request)

    fetched(way, script, target)
    assert target.read_bytes() == BYTES[::-1]
    assert served.asked[1]["if-range"] == '"v1"'


def test_row_12_range_that_is_refused_begins_anew(way, target):
    served = ServedFile(BYTES, cuts=(100_000,))
    refused = [("send", answer(416, "")), ("again",)]
    fetched(way, lambda request: refused if "range" in request.headers else served(request), target)
    assert target.read_bytes() == BYTES


def unchanged(served):
    """What a server says that knows its versions (RFC 9110, 13.1.2)."""

    def script(request):
        if request.headers.get("if-none-match") != served.etag:
            return served(request)
        return [("send", answer(304, "", b"", f"ETag: {served.etag}")), ("again",)]

    return script


@pytest.mark.parametrize("etag", ['"v1"', 'W/"v1"', "W/1f0c"])
def test_row_13_file_that_the_server_still_has_is_kept_as_it_is(way, target, etag):
    content = picture("PNG")
    target.write_bytes(content)
    served = ServedFile(content, etag=etag, media_type="image/png")
    fetched(way, unchanged(served), target, if_exists="verify", version=etag)
    assert served.asked == []
    assert target.read_bytes() == content
    served.etag, served.content = '"v2"', picture("JPEG")
    fetched(way, unchanged(served), target, if_exists="verify", version=etag)
    assert target.read_bytes() == served.content
    assert served.asked[0]["if-none-match"] == etag


def test_row_13_file_that_was_damaged_is_fetched_whatever_the_server_still_has(way, target):
    content = picture("PNG")
    target.write_bytes(content[:-9])
    fetched(way, unchanged(ServedFile(content)), target, if_exists="verify", version='"v1"')
    assert target.read_bytes() == content


@pytest.mark.parametrize("status", [304, 204])
def test_row_13_reply_without_a_body_is_no_file(way, target, status):
    with pytest.raises(UnexpectedContentError):
        fetched(way, [("send", answer(status, "")), ("again",)], target)
    assert names_in(target.parent) == []


def test_row_23_page_instead_of_a_file_is_not_saved(way, target):
    with pytest.raises(UnexpectedContentError, match="Sign in"):
        fetched(way, [("send", answer(200, HTML, page("Sign in")))], target)
    assert names_in(target.parent) == []


@pytest.mark.parametrize("name", ["../../up.png", "..\\..\\up.png", "/abs/up.png"])
def test_row_33_name_from_a_server_stays_in_the_folder(way, tmp_path, name):
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    header = f'Content-Disposition: attachment; filename="{name}"'
    with RawServer({"": [("send", answer(200, "image/png", b"x", header)), ("again",)]}) as server:
        way.save_in(server.url, "/f", folder)
    assert names_in(folder) == ["up.png"]
    assert names_in(tmp_path) == ["a"]


@pytest.mark.parametrize("name", ["nul", "a\0b", "x" * 400 + ".tif", "x. ", "a:b", ""])
def test_row_34_name_is_one_that_every_system_takes(tmp_path, name):
    safe = safe_name(name)
    (tmp_path / safe).touch()
    assert len(safe.encode()) <= 255
    assert safe.upper() not in {"NUL", "CON"}
    assert not safe.endswith((".", " "))


def test_row_35_twins_in_case_or_form_become_different_names():
    assert len({name.casefold() for name in distinct_names(["A.tif", "a.tif", "é", "e\u0301", "a.tif"])}) == 5


def test_row_37_link_at_the_target_is_not_written_through(way, target):
    precious = target.with_name("precious")
    precious.write_bytes(b"mine")
    target.symlink_to(precious)
    fetched(way, ServedFile(BYTES), target, if_exists="overwrite")
    assert precious.read_bytes() == b"mine"


def test_row_37_existing_file_is_not_overwritten_unasked(way, target):
    target.write_bytes(b"mine")
    with pytest.raises(TargetError, match="exists"):
        fetched(way, ServedFile(BYTES), target)
    assert target.read_bytes() == b"mine"


def test_row_38_file_larger_than_the_disk_is_refused_before_it_comes(way, target):
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 1152921504606846976\r\n\r\nx"
    with pytest.raises(TargetError) as caught:
        fetched(way, [("send", head)], target)
    assert (caught.value.reason, caught.value.path) == ("space", str(target))
    assert names_in(target.parent) == []


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on the size of files")
def test_row_38_disk_that_fills_up_stops_new_work_and_keeps_what_is_done(tmp_path):
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with (
        RawServer({"/1": ServedFile(b"small"), "": ServedFile(BYTES)}) as server,
        Client(server.url) as client,
    ):
        jobs = [Download(Request("GET", f"/{n}"), tmp_path / str(n)) for n in (1, 2, 3)]
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
        try:
            outcomes = client.run_batch(Batch(jobs, workers=1))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
            signal.signal(signal.SIGXFSZ, old)
    assert [outcome.state for outcome in outcomes] == ["done", "failed", "unsent"]
    assert outcomes[1].error.__cause__.errno == errno.EFBIG
    assert names_in(tmp_path) == ["1"]


def test_row_39_two_that_fetch_the_same_do_not_mix(way, target):
    served, errors = ServedFile(BYTES, cuts=(100_000,)), []
    with RawServer({"": served}) as server:

        def fetch():
            try:
                way.download(server.url, "/f", target, if_exists="overwrite")
            except Exception as error:  # noqa: BLE001 - told below
                errors.append(error)

        threads = [threading.Thread(target=fetch) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert not errors
    assert (target.read_bytes(), names_in(target.parent)) == (BYTES, [target.name])


def test_row_40_child_that_is_killed_leaves_what_the_next_one_continues(tmp_path):
    from tests.unit.wire import test_download

    test_download.test_child_killed_at_every_64_kib_and_run_again_ends_as_if_undisturbed(tmp_path / "f")


def test_row_41_ctrl_c_leaves_a_report_within_two_seconds():
    from tests.unit.wire import test_creation

    test_creation.test_ctrl_c_leaves_a_report_within_two_seconds()


def test_row_42_error_of_one_worker_stays_with_its_item(tmp_path):
    class Broken:
        def steps(self, client):
            raise ZeroDivisionError
            yield

    with RawServer({"": ServedFile(b"x")}) as server, Client(server.url) as client:
        jobs = [Download(Request("GET", f"/{n}"), tmp_path / str(n)) for n in range(20)]
        jobs[3] = Broken()
        outcomes = client.run_all(jobs, workers=4)
    assert [type(o.error) for o in outcomes if o.state == "failed"] == [ZeroDivisionError]
    assert sum(outcome.state == "done" for outcome in outcomes) == 19
    assert len(os.listdir(tmp_path)) == 19  # noqa: PTH208 - a count is all that is wanted
