"""Storages and their members."""

from __future__ import annotations

from tests.unit.sandbox.client import BOUNDARY_TYPE, upload_body


def make_storage(client, name):
    return client.json("POST", "/api/storage.json", {"name": name})[1]["storage"]["id"]


def test_member_of_a_storage_reads_and_uploads_until_taken_out(client, unique, png):
    storage, member = make_storage(client, unique), client.sandbox.actors["member"].id
    place, membership = f"/api/storage/{storage}.json", f"/api/storage/{storage}/user/{member}.json"
    assert client.send("GET", place, user="member").status == 403

    assert client.send("POST", membership).status == 200
    raw = upload_body("files[]", "shared.png", png)
    target = f"/upload?idStorage={storage}&sync=true"
    headers = {"Content-Type": BOUNDARY_TYPE}
    uploaded = client.json("POST", target, user="member", raw=raw, headers=headers)[1]
    assert uploaded[0]["uploadedFile"]["storage"] == storage

    assert client.send("DELETE", membership, user="member").status == 200
    assert client.send("GET", place, user="member").status == 403


def test_member_of_a_storage_adds_nobody(client, unique):
    storage, actors = make_storage(client, unique), client.sandbox.actors
    client.send("POST", f"/api/storage/{storage}/user/{actors['member'].id}.json")
    target = f"/api/storage/{storage}/user/{actors['outsider'].id}.json"
    assert client.send("POST", target, user="member").status == 403
    assert client.send("GET", f"/api/storage/{storage}.json", user="outsider").status == 403


def test_storage_with_a_file_stays_when_its_deletion_is_refused(client, unique):
    storage = make_storage(client, unique)
    body = {
        "user": client.sandbox.actors["manager"].id,
        "storage": storage,
        **dict.fromkeys(("originalFilename", "filename", "ext", "contentType"), unique),
    }
    client.json("POST", "/api/uploadedfile.json", body)
    assert client.send("DELETE", f"/api/storage/{storage}.json").status == 400
    assert client.send("GET", f"/api/storage/{storage}.json").status == 200
