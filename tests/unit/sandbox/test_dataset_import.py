"""Data sets on the disk of the server."""

from __future__ import annotations

import shutil

import pytest


@pytest.fixture
def dataset(client, png, unique):
    folder = client.sandbox.world.surroundings.folder / "import" / unique.replace(" ", "-")
    (folder / "study" / "IMAGES").mkdir(parents=True)
    (folder / "study" / "IMAGES" / "a.png").write_bytes(png)
    (folder / "study" / "IMAGES" / "b.txt").write_text("no image")
    yield folder
    # Data sets are given to the sandbox, so that no snapshot takes them away.
    shutil.rmtree(folder.parent)


def ask(client, folder, query=""):
    storage = client.sandbox.actors["manager"].storage
    return client.json("POST", f"/import?storage_id={storage}&dataset_names={folder.name}{query}")


def test_dataset_becomes_a_project_with_its_images_once(client, dataset):
    status, reply = ask(client, dataset, "&create_project=true")
    assert status == 200
    found = reply["valid_datasets"][dataset.name]
    assert found["uploaded_files"] == ["a.png"]
    assert [entry["file"] for entry in found["failed_files"]] == ["b.txt"]
    assert found["project_created"] is True
    name = dataset.name
    (project,) = client.json("GET", f"/api/project.json?name%5Bequals%5D={name}")[1]["collection"]
    assert project["numberOfImages"] == 1

    again = ask(client, dataset, "&create_project=true")[1]["valid_datasets"][name]
    assert (again["uploaded_files"], again["project_created"]) == ([], False)
    assert "a.png" in again["skipped_files"]


def test_new_images_without_a_project_make_the_image_server_stumble(client, dataset):
    storage = client.sandbox.actors["manager"].storage
    target = f"/import?storage_id={storage}&dataset_names={dataset.name}"
    assert client.send("POST", target).status == 500
    assert client.send("POST", target).status == 200


def test_folder_without_images_is_told_as_invalid(client, dataset):
    (dataset / "second").mkdir()
    reply = ask(client, dataset)[1]
    assert list(reply["invalid_datasets"]) == [str(dataset)]
    assert reply["valid_datasets"] == {}


@pytest.mark.parametrize("names", ["..", "../..", "/etc", "."])
def test_names_that_lead_elsewhere_are_passed_over(client, names):
    storage = client.sandbox.actors["manager"].storage
    status, reply = client.json("POST", f"/import?storage_id={storage}&dataset_names={names}")
    assert (status, reply) == (200, {"valid_datasets": {}, "invalid_datasets": {}})
