"""Records of files: trees, listings, content, and what a bad record must not reach."""

from __future__ import annotations

import pytest


def record(client, name, **more):
    actor = client.sandbox.actors["manager"]
    body = {"user": actor.id, "storage": actor.storage, "ext": "", "contentType": "PNG"}
    return {**body, "originalFilename": name, "filename": f"records/{name}", **more}


def make(client, name, **more):
    status, reply = client.json("POST", "/api/uploadedfile.json", record(client, name, **more))
    assert status == 200
    return reply["uploadedfile"]["id"]


@pytest.mark.parametrize("path", ["../sandbox.sqlite", "/etc/hostname", "upload/../../sandbox.sqlite", "."])
def test_download_of_a_record_that_leads_out_of_the_files_finds_nothing(client, unique, path):
    file = make(client, unique, filename=path)
    reply = client.send("GET", f"/api/uploadedfile/{file}/download")
    assert reply.status == 404
    assert b"Filepath not found" in reply.content


def test_download_gives_the_bytes_that_were_uploaded(client, png):
    file = client.upload("a b.png", png)[1][0]["uploadedFile"]["id"]
    reply = client.send("GET", f"/api/uploadedfile/{file}/download")
    assert reply.content == png
    assert reply.headers["content-disposition"] == "attachment; filename*=utf-8''a%20b.png"


def test_tree_of_files_in_a_ring_ends(client, unique):
    first = make(client, unique)
    second = make(client, unique, parent=first)
    ring = record(client, unique, id=first, parent=second)
    assert client.send("PUT", f"/api/uploadedfile/{first}.json", ring).status == 200
    status, tree = client.json("GET", f"/api/uploadedfile.json?root={first}")
    assert status == 200
    assert {node["id"] for node in tree["collection"]} == {first, second}
    assert client.send("GET", "/api/uploadedfile.json?onlyRootsWithDetails=true").status == 200


def test_global_size_counts_equal_sizes_below_once(client, unique):
    top = make(client, unique, size=7)
    for _ in range(3):
        make(client, f"below {unique}", parent=top, size=5)
    target = f"/api/uploadedfile.json?onlyRootsWithDetails=true&originalFilename%5Bequals%5D={unique}"
    rows = client.json("GET", target.replace(" ", "%20"))[1]["collection"]
    assert [(row["nbChildren"], row["globalSize"]) for row in rows] == [(3, 12)]


def test_file_does_not_move_to_the_storage_of_somebody_else(client, unique):
    file = make(client, unique)
    body = record(client, unique, id=file, storage=client.sandbox.actors["outsider"].storage)
    assert client.send("PUT", f"/api/uploadedfile/{file}.json", body).status == 403


@pytest.mark.parametrize("query", ["sort=size;--", "sort=(select%201)", "max=-1", "offset=99999999999"])
def test_listing_with_what_the_database_refuses_is_a_page(client, query):
    assert client.send("GET", f"/api/uploadedfile.json?{query}").status in {400, 500}
    assert client.send("GET", "/api/uploadedfile.json").status == 200


def test_filter_with_a_quote_in_it_is_a_value(client, unique):
    make(client, unique)
    target = "/api/uploadedfile.json?onlyRootsWithDetails=true&originalFilename%5Bequals%5D=x'%20OR%20'1'='1"
    assert client.json("GET", target)[1]["collection"] == []


@pytest.mark.parametrize("spelling", ["{}", "./{}", "x/../{}"])
def test_record_that_names_the_content_of_a_foreign_file_is_refused(client, png, spelling):
    stored = client.upload("secret.png", png)[1][0]["uploadedFile"]["filename"]
    body = record(client, "mine", filename=spelling.format(stored))
    actor = client.sandbox.actors["outsider"]
    body |= {"user": actor.id, "storage": actor.storage}
    assert client.send("POST", "/api/uploadedfile.json", body, user="outsider").status == 403
    assert (
        client.send("POST", "/api/uploadedfile.json", record(client, "mine", filename=stored)).status == 200
    )


def test_image_without_file_is_deleted_by_administrators_alone(client, unique):
    image = client.json("POST", "/api/abstractimage.json", {"originalFilename": unique})[1]["abstractimage"]
    target = f"/api/abstractimage/{image['id']}.json"
    assert client.send("DELETE", target).status == 404
    client.send("GET", "/session/admin/open.json", user="root")
    assert client.send("DELETE", target, user="root").status == 200
