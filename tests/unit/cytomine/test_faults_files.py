"""The fault matrix, files of objects: the number of a row stands in the name, with what is promised."""

import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PIL import Image

from cytomine import Cytomine
from cytomine.errors import DumpError
from cytomine.files import DumpWarning, TwinsError
from cytomine.models import (
    Annotation,
    AnnotationCollection,
    ImageInstance,
    ImageInstanceCollection,
    UploadedFile,
    UploadedFileCollection,
)
from tests.servers.files import ServedFile
from tests.servers.raw import RawServer, answer

ROOT = Path(__file__).parents[3]
USER = json.dumps({"id": 75, "username": "manager"}).encode()
HELLO = [("send", answer(200, "application/json", USER)), ("again",)]


def png(width=6, height=4):
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), (200, 30, 60)).save(buffer, "png")
    return buffer.getvalue()


PICTURE = [("send", answer(200, "image/png", png())), ("again",)]


class World:
    """A server on a real socket, and a connection to it."""

    def __init__(self, scripts):
        self.server = RawServer({"/api/user/current.json": HELLO, **scripts})

    def __enter__(self):
        self.server.__enter__()
        self.cytomine = Cytomine(self.server.url, "public", "private", errors="raise")
        self.cytomine.__enter__()
        return self

    def __exit__(self, *what):
        self.cytomine.__exit__(*what)
        self.server.__exit__(*what)

    @property
    def asked(self):
        return [each.path for each in self.server.received[1:]]


def collection(kind, *items):
    made = kind()
    made.extend(items)
    return made


def crops(*ids):
    return collection(AnnotationCollection, *(Annotation(id=each) for each in ids))


def left(folder, *, journal=False):
    found = (each for each in folder.rglob("*") if each.is_file())
    return sorted(str(each.relative_to(folder)) for each in found if journal or each.suffix != ".jsonl")


def test_row_06_object_whose_file_is_reset_gets_the_rest(tmp_path):
    content = os.urandom(300_000)
    served = ServedFile(content, cuts=(100_000,))
    with World({"": served}):
        UploadedFile(id=3).download(str(tmp_path / "a.bin"))
    assert (tmp_path / "a.bin").read_bytes() == content
    assert served.asked[1]["range"] == "bytes=100000-"


def test_row_13_crop_that_did_not_change_is_taken_from_the_folder(tmp_path):
    served = ServedFile(png(), media_type="image/png")

    def script(request):
        if request.headers.get("if-none-match") != served.etag:
            return served(request)
        return [("send", answer(304, "", b"", f"ETag: {served.etag}")), ("again",)]

    pattern = str(tmp_path / "{id}.png")
    with World({"": script}) as world:
        crops(1, 2, 3).dump(pattern)
        report = crops(1, 2, 3).dump(pattern, if_exists="verify")
        assert [each.state for each in report] == ["kept"] * 3
        assert all(each.is_verified for each in report)
        assert len(served.asked) == 3
        (tmp_path / "2.png").write_bytes(png()[:-1] + b"?")
        report = crops(1, 2, 3).dump(pattern, if_exists="verify")
        assert [each.state for each in report] == ["kept", "written", "kept"]
        assert (tmp_path / "2.png").read_bytes() == png()
        served.content, served.etag = png(8, 8), '"v2"'
        assert crops(1).dump(pattern, if_exists="verify")[0].state == "written"
        assert (tmp_path / "1.png").read_bytes() == png(8, 8)
        assert all(asked.startswith("/api/annotation/") for asked in world.asked)


def test_row_22_object_that_is_refused_keeps_no_other_from_its_file(tmp_path):
    refusal = json.dumps({"errors": {"message": "no right"}, "errorValues": {}}).encode()
    forbidden = [("send", answer(403, "application/json", refusal)), ("again",)]
    with World({"/api/annotation/2/crop.png": forbidden, "": PICTURE}), pytest.warns(DumpWarning) as told:
        report = crops(1, 2, 3).dump(str(tmp_path / "{id}.png"))
    assert [(each.item.id, each.state) for each in report] == [(1, "written"), (2, "failed"), (3, "written")]
    assert "no right" in str(told[0].message)
    assert told[0].filename == __file__
    with pytest.raises(DumpError, match="2 written, 1 failed"):
        report.check()


def test_row_33_value_of_an_object_stays_one_part_of_the_path(tmp_path):
    names = ["../../up.tif", "..\\up.tif", "/abs.tif", "..", "a/b", "C:up"]
    files = [UploadedFile(original_filename=name, id=n) for n, name in enumerate(names, 1)]
    with World({"": ServedFile(b"content")}):
        report = collection(UploadedFileCollection, *files).download(
            str(tmp_path / "in" / "{originalFilename}"), twins="suffix"
        )
    assert report.is_complete
    assert {path.parent for path in report.paths} == {tmp_path / "in"}
    assert all(each.startswith("in/") for each in left(tmp_path))


@pytest.mark.parametrize("name", ["nul", "a\0b", "x" * 400 + ".tif", "x. ", "a:b"])
def test_row_34_name_that_some_system_refuses_is_mended_and_the_list_of_names_tells(tmp_path, name):
    with World({"": ServedFile(b"content")}):
        files = collection(UploadedFileCollection, UploadedFile(original_filename=name, id=9))
        (entry,) = files.download(str(tmp_path / "{originalFilename}"))
    (line,) = (tmp_path / ".cytomine-files.jsonl").read_text().splitlines()
    told = json.loads(line)
    assert (told["path"], told["values"]) == (entry.paths[0].name, {"originalFilename": name})
    assert len(entry.paths[0].name.encode()) <= 255


@pytest.mark.parametrize("others", ["A.tif", "a.tif"])
def test_row_35_objects_of_one_name_are_told_before_anything_is_asked(tmp_path, others):
    files = [UploadedFile(original_filename=name, id=n) for n, name in enumerate(["a.tif", others, "b.tif"])]
    many = collection(UploadedFileCollection, *files)
    with World({"": ServedFile(b"content")}) as world:
        with pytest.raises(TwinsError, match="twins='suffix'"):
            many.download(str(tmp_path / "{originalFilename}"))
        assert (world.asked, left(tmp_path)) == ([], [])
        many.download(str(tmp_path / "{originalFilename}"), twins="suffix")
    assert left(tmp_path) == sorted(["a-0.tif", f"{others[0]}-1.tif", "b.tif"])


def test_row_35_name_of_a_twin_does_not_depend_on_the_order(tmp_path):
    files = [UploadedFile(original_filename="a.tif", id=n) for n in (4, 5)]
    with World({"": ServedFile(b"content")}):
        one = collection(UploadedFileCollection, *files)
        other = collection(UploadedFileCollection, *reversed(files))
        pattern = str(tmp_path / "{originalFilename}")
        first = one.download(pattern, twins="suffix")
        second = other.download(pattern, twins="suffix")
    assert first.paths == list(reversed(second.paths))
    assert [each.state for each in second] == ["kept", "kept"]


@pytest.mark.parametrize("pattern", ["{id.real}", "{id[0]}", "{id!r}", "{id:>9}", "{__class__}", "{nothing}"])
def test_row_36_field_that_there_is_not_is_told_with_those_there_are(tmp_path, pattern):
    with World({"": PICTURE}) as world:
        for dump in (crops(1).dump, Annotation(id=1).dump, crops(1).dump_crops):
            with pytest.raises(ValueError, match=r"no field; there are .*id, .*image, .*location"):
                dump(str(tmp_path / f"{pattern}.png"))
        assert (world.asked, left(tmp_path)) == ([], [])


def test_row_36_braces_in_a_value_are_letters(tmp_path):
    with World({"": ServedFile(b"content")}):
        UploadedFile(original_filename="{id}{0}.tif", id=7).download(str(tmp_path / "{originalFilename}"))
    assert left(tmp_path) == ["{id}{0}.tif"]


def test_row_37_link_at_the_place_of_a_picture_is_replaced_and_not_followed(tmp_path):
    precious = tmp_path / "precious"
    precious.write_bytes(b"mine")
    (tmp_path / "7.png").symlink_to(precious)
    with World({"": PICTURE}):
        Annotation(id=7).dump(str(tmp_path / "{id}.png"))
    assert precious.read_bytes() == b"mine"
    assert (tmp_path / "7.png").read_bytes() == png()


@pytest.mark.parametrize(
    ("if_exists", "states", "asked"),
    [
        ("error", ["failed", "written"], 1),
        ("skip", ["kept", "written"], 1),
        ("overwrite", ["written", "written"], 2),
        ("verify", ["written", "written"], 3),
    ],
)
def test_row_37_file_that_is_there_is_treated_as_asked(tmp_path, if_exists, states, asked):
    (tmp_path / "1.png").write_bytes(b"mine")
    with World({"": PICTURE}) as world:
        many = crops(1, 2)
        if if_exists == "error":
            with pytest.warns(DumpWarning, match=r"1\.png exists"):
                report = many.dump(str(tmp_path / "{id}.png"), if_exists=if_exists, workers=1)
        else:
            report = many.dump(str(tmp_path / "{id}.png"), if_exists=if_exists, workers=1)
        assert len(world.asked) == asked
    assert [each.state for each in report] == states


def test_row_37_file_that_is_as_the_server_has_it_is_kept(tmp_path):
    (tmp_path / "1.png").write_bytes(png())
    with World({"": PICTURE}):
        (entry,) = crops(1).dump(str(tmp_path / "{id}.png"), if_exists="verify")
    assert (entry.state, entry.is_verified) == ("kept", True)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on the size of files")
def test_row_38_disk_that_fills_up_stops_new_files_and_keeps_those_that_are_done(tmp_path):
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    files = collection(UploadedFileCollection, *(UploadedFile(id=n) for n in (1, 2, 3)))
    scripts = {"/api/uploadedfile/1/download": ServedFile(b"small"), "": ServedFile(os.urandom(300_000))}
    with World(scripts):
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
        try:
            with pytest.warns(DumpWarning, match="1 not asked for"):
                report = files.download(str(tmp_path / "{id}.bin"), workers=1)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
            signal.signal(signal.SIGXFSZ, old)
    assert [each.state for each in report] == ["written", "failed", "unsent"]
    assert str(tmp_path / "2.bin") in str(report)
    assert left(tmp_path) == ["1.bin"]


def test_row_39_two_that_dump_the_same_do_not_mix(tmp_path):
    errors = []
    with World({"": ServedFile(os.urandom(200_000), media_type="image/tiff")}):

        def run():
            try:
                collection(UploadedFileCollection, UploadedFile(id=1)).download(str(tmp_path / "{id}.bin"))
            except Exception as error:  # noqa: BLE001 - told below
                errors.append(error)

        threads = [threading.Thread(target=run) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert not errors
    assert left(tmp_path) == ["1.bin"]


CHILD = """
import sys
from cytomine import Cytomine
from cytomine.models import Annotation, AnnotationCollection
with Cytomine(sys.argv[1], "public", "private"):
    many = AnnotationCollection()
    many.extend(Annotation(id=n) for n in range(40))
    print(many.dump(sys.argv[2] + "/{id}.png", workers=4), flush=True)
"""


def test_row_40_batch_that_is_killed_goes_on_with_what_is_missing(tmp_path):
    asked, go_on = [], threading.Event()

    def script(request):
        asked.append(request.path)
        if len(asked) > 25 and not go_on.is_set():
            return [("hang",)]
        return PICTURE

    folder = tmp_path / "crops"
    with RawServer({"/api/user/current.json": HELLO, "": script}) as server:
        command = [sys.executable, "-c", CHILD, server.url, str(folder)]
        child = subprocess.Popen(command, env={**os.environ})
        ends = time.monotonic() + 30
        while len(asked) < 29 and time.monotonic() < ends:
            time.sleep(0.01)
        child.kill()
        child.wait()
        done = left(folder)
        assert len([each for each in done if each.endswith(".png")]) == 25
        go_on.set()
        del asked[:]
        again = subprocess.run(command, env={**os.environ}, capture_output=True, text=True, check=True)
    assert "15 written, 25 there already" in again.stdout
    assert len(asked) == 15
    assert left(folder) == sorted(f"{n}.png" for n in range(40))


def test_row_40_file_that_changed_after_it_was_noted_is_fetched_again(tmp_path):
    with World({"": PICTURE}) as world:
        many = crops(1, 2, 3)
        many.dump(str(tmp_path / "{id}.png"))
        (tmp_path / "1.png").write_bytes(b"edited")
        (tmp_path / "2.png").unlink()
        states = [each.state for each in many.dump(str(tmp_path / "{id}.png"))]
        assert states == ["written", "written", "kept"]
        assert len(world.asked) == 5
        many.dump(str(tmp_path / "{id}.png"), max_size=100)
        assert len(world.asked) == 8


@pytest.mark.parametrize("torn", [b'{"of": "annotation 1", "wh', b"\xff\xfe nonsense\n[]\n5\n"])
def test_row_40_journal_that_was_cut_off_is_read_as_far_as_it_goes(tmp_path, torn):
    with World({"": PICTURE}):
        crops(1).dump(str(tmp_path / "{id}.png"))
        journal = tmp_path / ".cytomine-files.jsonl"
        journal.write_bytes(journal.read_bytes() + torn)
        report = crops(1, 2).dump(str(tmp_path / "{id}.png"))
        assert [each.state for each in report] == ["kept", "written"]
        assert [each.state for each in crops(1, 2).dump(str(tmp_path / "{id}.png"))] == ["kept", "kept"]


INTERRUPTED = """
import sys
from cytomine import Cytomine
from cytomine.files import DumpInterrupt
from cytomine.models import Annotation, AnnotationCollection
with Cytomine(sys.argv[1], "public", "private"):
    many = AnnotationCollection()
    many.extend(Annotation(id=n) for n in (1, 2, 3))
    try:
        many.dump(sys.argv[2] + "/{id}.png", workers=1)
    except DumpInterrupt as interrupt:
        print([each.state for each in interrupt.report], flush=True)
        raise
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a signal that can be sent")
def test_row_41_ctrl_c_leaves_a_report_of_every_object(tmp_path):
    began = threading.Event()

    def script(request):
        if request.path.endswith("/1/crop.png"):
            return PICTURE
        began.set()
        return [("hang",)]

    with RawServer({"/api/user/current.json": HELLO, "": script}) as server:
        command = [sys.executable, "-c", INTERRUPTED, server.url, str(tmp_path)]
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert began.wait(30)
        child.send_signal(signal.SIGINT)
        told, _ = child.communicate(timeout=10)
    assert told == "['written', 'unknown', 'unsent']\n"
    assert child.returncode not in {0, None}
    assert [each for each in left(tmp_path) if not each.endswith(".partial")] == ["1.png"]


def test_row_42_object_without_a_file_does_not_hide_the_others(tmp_path):
    without = Annotation(id_terms=[], id=2)
    many = collection(AnnotationCollection, Annotation(id_terms=[5], id=1), without)
    with World({"": PICTURE}), pytest.warns(DumpWarning, match="a list in it is empty"):
        report = many.dump(str(tmp_path / "{term}/{id}.png"))
    assert [each.state for each in report] == ["written", "failed"]


def test_reports_come_in_the_order_of_the_objects_whatever_ends_first(tmp_path):
    def script(request):
        slow = [("sleep", 0.2)] if request.path.endswith("/0/crop.png") else []
        return [*slow, *PICTURE]

    seen = []
    with World({"": script}):
        report = crops(*range(20)).dump(str(tmp_path / "{id}.png"), progress=seen.append)
    assert [each.item.id for each in report] == list(range(20))
    assert seen[-1] == (20, 20, 0, 20 * len(png()), 20 * len(png()))
    assert [each.done for each in seen] == sorted(each.done for each in seen)


def test_function_that_fails_stops_the_batch_and_is_raised(tmp_path):
    def broken(_):
        raise ZeroDivisionError

    with World({"": PICTURE}), pytest.raises(ZeroDivisionError):
        crops(*range(9)).dump(str(tmp_path / "{id}.png"), progress=broken, workers=2)


def test_older_scripts_keep_the_last_of_several_with_one_name(tmp_path):
    with World({"": PICTURE}) as world:
        world.cytomine.error_mode = "legacy"
        with pytest.warns(UserWarning, match="same file name"):
            done = crops(1, 2).dump_crops(str(tmp_path / "a.png"))
    assert (len(done), left(tmp_path, journal=True)) == (2, ["a.png"])


def test_dump_of_nothing_writes_nothing(tmp_path):
    report = ImageInstanceCollection().dump(str(tmp_path / "{id}.png"))
    assert (len(report), report.is_complete, str(report)) == (0, True, "0 objects: nothing to do")
    assert left(tmp_path, journal=True) == []


def test_original_of_an_image_is_found_and_downloaded_for_each(tmp_path):
    abstract = answer(200, "application/json", b'{"id": 21, "uploadedFile": 31}')
    lost = answer(200, "application/json", b'{"id": 22, "uploadedFile": null}')
    images = [ImageInstance(base, id=n) for n, base in ((1, 21), (2, 22))]
    scripts = {
        "/api/abstractimage/21.json": [("send", abstract), ("again",)],
        "/api/abstractimage/22.json": [("send", lost), ("again",)],
        "/api/uploadedfile/31/download": ServedFile(b"pixels"),
    }
    with World(scripts), pytest.warns(DumpWarning, match="there is no file"):
        report = collection(ImageInstanceCollection, *images).download(str(tmp_path / "{id}.tif"))
    assert [each.state for each in report] == ["written", "failed"]
    assert (tmp_path / "1.tif").read_bytes() == b"pixels"
