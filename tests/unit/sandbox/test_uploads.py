"""Files that come in: read in any pieces, kept safe, imported to an end."""

from __future__ import annotations

import io
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cytomine_sandbox import Sandbox, imports
from cytomine_sandbox.engine.multipart import UploadReader
from tests.unit.sandbox.client import BOUNDARY_TYPE, Client, upload_body

HEADERS = {"content-type": BOUNDARY_TYPE}


def archive(**files):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as target:
        for name, data in files.items():
            target.writestr(name.replace("__", "."), data)
    return content.getvalue()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("incoming")


def read(folder, pieces, headers=HEADERS):
    with UploadReader(folder, headers) as reader:
        for piece in pieces:
            reader.write(piece)
        upload = reader.finish()
        found = upload and (upload.filename, upload.file_count, upload.path.read_bytes())
    assert list(folder.iterdir()) == []
    return found


@settings(deadline=None)
@given(st.binary(max_size=300), st.lists(st.integers(1, 50), max_size=30))
def test_a_file_is_the_same_in_whatever_pieces_it_comes(folder, content, lengths):
    body, pieces = upload_body("files[]", "a b.tif", content), []
    for length in lengths:
        pieces.append(body[:length])
        body = body[length:]
    assert read(folder, [*pieces, body]) == ("a b.tif", 1, content)


def test_a_field_before_the_file_ends_up_in_front_of_it(folder):
    assert read(folder, [upload_body("f", "a.tif", b"pixels", {"note": "text"})]) == (
        "a.tif",
        1,
        b"textpixels",
    )


def test_names_outside_ascii_are_kept(folder):
    assert read(folder, [upload_body("f", "accént.png", b"")])[0] == "accént.png"


@pytest.mark.parametrize("cut", [0, 10, 60, 120])
def test_a_body_that_breaks_off_is_none(folder, cut):
    assert read(folder, [upload_body("f", "a.tif", b"pixels" * 20)[:cut]]) is None


@pytest.mark.parametrize(
    "kind", ["application/json", "multipart/form-data", "", "multipart/form-data; boundary="]
)
def test_another_kind_of_body_is_none(folder, kind):
    assert read(folder, [upload_body("f", "a.tif", b"pixels")], {"content-type": kind}) is None


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_no_body_breaks_the_reader(folder, content):
    read(folder, [content, b"--cytomine-contract-boundary-000001\r\n" + content])


@pytest.mark.parametrize(
    ("original", "name"),
    [
        ("my im(1)-x.png", "my-im-1--x.png"),
        ("a?b#c[d].tif", "a-b-c-d-.tif"),
        ("accént&b.png", "accént&b.png"),
        ("../../etc/passwd", "..-..-etc-passwd"),
        ("..\\..\\x", "..-..-x"),
        ("..", "file"),
        (".", "file"),
        ("", "file"),
        ("\0", "-"),
    ],
)
def test_names_on_disk_lead_nowhere_else(original, name):
    assert imports.safe_name(original) == name


@given(st.text(max_size=400))
def test_no_name_leaves_its_folder(original):
    name = imports.safe_name(original.encode("utf-8", "replace").decode())
    path = Path("/data/files/upload-1") / name
    assert path.parent == Path("/data/files/upload-1")
    assert len(name.encode()) <= 255
    assert name not in {"", ".", ".."}


def test_an_upload_becomes_image_slice_and_instance(client, png, unique):
    project = client.json("POST", "/api/project.json", {"name": unique})[1]["project"]["id"]
    status, (result,) = client.upload("x y.png", png, query=f"&projects={project}&keys=stain&values=HE")
    assert (status, result["status"], result["name"]) == (200, 200, "x-y.png")
    assert result["uploadedFile"]["status"] == 100
    (image,) = result["images"]
    assert (image["image"]["width"], image["image"]["height"]) == (640, 480)
    assert [instance["project"] for instance in image["imageInstances"]] == [project]
    listed = client.json("GET", f"/api/project/{project}/imageinstance.json")[1]
    assert [row["instanceFilename"] for row in listed["collection"]] == ["x y.png"]


def test_the_file_lies_in_the_data_folder_as_it_was_sent(client, png):
    _, (result,) = client.upload("kept.png", png)
    stored = client.sandbox.world.surroundings.files / result["uploadedFile"]["filename"]
    assert stored.read_bytes() == png
    assert list(client.sandbox.world.surroundings.temporary.iterdir()) == []


def test_an_upload_without_sync_comes_to_its_end(client, png):
    status, (result,) = client.upload("later.png", png, sync=False)
    assert (status, result["uploadedFile"]["status"], result["images"]) == (200, 0, [])
    assert client.wait_for_state(result["uploadedFile"]["id"]) == 100


@pytest.mark.parametrize(
    ("filename", "content", "state"),
    [
        ("note.txt", b"no image", 11),
        ("empty.png", b"", 11),
        ("broken.tif", b"II*\0" + b"\xff" * 50, 11),
        ("pictures.zip", archive(note__txt=b"no image"), 41),
        ("broken.zip", archive(a__txt=b"x" * 100)[:-30] + b"PK\x05\x06" + b"\xff" * 18, 51),
    ],
)
def test_what_is_no_image_ends_in_its_state(client, filename, content, state):
    _, (result,) = client.upload(filename, content, sync=False)
    assert client.wait_for_state(result["uploadedFile"]["id"]) == state


def test_a_sync_upload_of_no_image_is_refused_with_its_place(client):
    status, (error,) = client.upload("note.txt", b"no image")
    assert (status, error["status"]) == (400, 500)
    assert error["error"].endswith("/note.txt")


def test_images_in_an_archive_become_records_of_their_own(client, png):
    _, (result,) = client.upload("pair.zip", archive(one__png=png, note__txt=b"text"), sync=False)
    assert client.wait_for_state(result["uploadedFile"]["id"]) == 106
    with client.sandbox.world.reading() as session:
        names = session.all(
            "SELECT original_filename AS name, status FROM uploaded_file ORDER BY id DESC LIMIT 2"
        )
    assert [(row["name"], row["status"]) for row in names] == [("note.txt", 11), ("one.png", 100)]


def test_an_archive_of_a_broken_entry_fails(client, png):
    content = bytearray(archive(one__png=png))
    content[200] ^= 0xFF
    _, (result,) = client.upload("damaged.zip", bytes(content), sync=False)
    assert client.wait_for_state(result["uploadedFile"]["id"]) == 51


def test_an_archive_that_claims_too_much_is_not_unpacked(client, png, monkeypatch):
    monkeypatch.setattr(imports, "_MOST_BYTES", 10)
    _, (result,) = client.upload("bomb.zip", archive(one__png=png), sync=False)
    assert client.wait_for_state(result["uploadedFile"]["id"]) == 51


def test_a_project_that_goes_away_during_the_import_does_not_hold_it(world, png):
    project = world.create("project", {"name": "gone"}, user="manager")["id"]
    manager = world.user("manager")
    stored = imports.place(world.surroundings.files, "a.png")
    (world.surroundings.files / stored).write_bytes(png)
    body = {
        "user": manager.id,
        "storage": manager.storage,
        "originalFilename": "a.png",
        "filename": str(stored),
        "projects": [project + 1],
    }
    with world.writing(world.caller_of(manager.id)) as session:
        row = imports.add_uploaded_file(session, body)
    imports.ImportJob(row["id"])(world)
    with world.reading() as session:
        assert session.find("UploadedFile", row["id"])["status"] == 41
        assert session.count("abstract_image") == 0


def test_a_guest_gets_an_answer_without_id_and_nothing_is_kept(client, png):
    before = set(client.sandbox.world.surroundings.files.iterdir())
    status, (result,) = client.upload("g.png", png, user="guest")
    assert (status, "id" in result["uploadedFile"]) == (200, False)
    assert set(client.sandbox.world.surroundings.files.iterdir()) == before


def test_two_files_at_once_are_too_many(client):
    storage = client.sandbox.actors["manager"].storage
    one = upload_body("f", "a.png", b"1")
    both = one[: one.rindex(b"--cytomine")] + upload_body("f", "b.png", b"2")
    status, (error,) = client.json(
        "POST", f"/upload?storage={storage}", raw=both, headers={"Content-Type": BOUNDARY_TYPE}
    )
    assert (status, error["error"]) == (400, "Too many files. Maximum number of files is 1.")


def test_an_import_that_a_stop_interrupts_goes_on_at_the_next_start(tmp_path, png, monkeypatch):
    with Sandbox(tmp_path) as sandbox:
        monkeypatch.setattr(sandbox.world, "submit", lambda job: None)
        _, (result,) = Client(sandbox).upload("later.png", png, sync=False)
    with Sandbox(tmp_path) as sandbox:
        assert Client(sandbox).wait_for_state(result["uploadedFile"]["id"]) == 100


def test_uploads_of_several_users_at_once_all_end(client, png):
    from concurrent.futures import ThreadPoolExecutor

    users = ["manager", "member", "outsider", "intern"] * 3
    begin = time.monotonic()
    with ThreadPoolExecutor(12) as threads:
        results = list(threads.map(lambda user: client.upload(f"{user}.png", png, user=user), users))
    assert [result["uploadedFile"]["status"] for _, (result,) in results] == [100] * 12
    assert time.monotonic() - begin < 20


def test_an_upload_into_a_read_only_project_is_refused_and_makes_no_image(client, png, unique):
    member = client.sandbox.actors["member"].id
    body = {"name": unique, "isReadOnly": True, "users": [member]}
    project = client.json("POST", "/api/project.json", body)[1]["project"]["id"]
    status, (error,) = client.upload("refused.png", png, user="member", query=f"&projects={project}")
    assert (status, error["status"]) == (400, 500)
    with client.sandbox.world.reading() as session:
        assert session.count("abstract_image WHERE original_filename = 'refused.png'") == 0
        assert session.count("uploaded_file WHERE original_filename = 'refused.png' AND status = 41") == 1


def test_a_project_that_is_named_twice_gets_the_image_once(client, png, unique):
    project = client.json("POST", "/api/project.json", {"name": unique})[1]["project"]["id"]
    _, (result,) = client.upload("twice.png", png, query=f"&projects={project},{project}")
    assert len(result["images"][0]["imageInstances"]) == 1
