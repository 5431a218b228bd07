"""Images of projects: what goes with them, what follows them, and who may change them."""

from __future__ import annotations

import pytest

from cytomine_sandbox.engine import command
from cytomine_sandbox.engine.errors import ConstraintError, ForbiddenError
from tests.unit.sandbox.conftest import make_place


def writing(world, username="manager"):
    return world.writing(world.caller_of(world.user(username).id))


def test_deleted_image_takes_slices_annotations_and_notes_with_it(world, place):
    image = place["image"]
    annotation = {"image": image, "location": "POINT(5 5)", "term": [place["term"]]}
    world.create("annotation", annotation, user="manager")
    with writing(world) as session:
        images = session.resource("ImageInstance")
        note = {"domainIdent": image, "domainClassName": images.class_name, "key": "k", "value": "v"}
        command.add(session, session.resource("Property"), note)
        command.delete(session, images, image)
        for table, column in (
            ("slice_instance", "image"),
            ("user_annotation", "image"),
            ("property", "domain_ident"),
        ):
            assert session.count(f"{table} WHERE {column} = ?", image) == 0
        assert session.find("Project", place["project"])["number_of_images"] == 0


def test_slice_with_an_annotation_is_not_deleted(world, place):
    world.create("annotation", {"image": place["image"], "location": "POINT(5 5)"}, user="manager")
    with writing(world) as session:
        (found,) = session.select("SliceInstance", "WHERE t.image = ?", place["image"])
        with pytest.raises(ConstraintError):
            command.delete(session, session.resource("SliceInstance"), found["id"])


def test_new_pixel_size_of_a_file_reaches_images_that_had_the_old_one(world, place):
    with writing(world) as session:
        image = session.find("ImageInstance", place["image"])
        files = session.resource("AbstractImage")
        body = files.show(session, session.find(files, image["base_image"]))
        session.run("UPDATE image_instance SET physical_size_x = 0.25 WHERE id = ?", image["id"])
        command.update(session, files, image["base_image"], body | {"physicalSizeX": 0.5})
        assert session.find("ImageInstance", image["id"])["physical_size_x"] == 0.5
        session.run("UPDATE image_instance SET physical_size_x = 3 WHERE id = ?", image["id"])
        command.update(session, files, image["base_image"], body | {"physicalSizeX": 0.75})
        assert session.find("ImageInstance", image["id"])["physical_size_x"] == 3


def test_nested_image_goes_with_its_host_and_is_in_no_plain_list(client, tissue, png, unique):
    files = [client.upload(f"{unique}.tif", tissue.read_bytes()), client.upload(f"{unique}.png", png)]
    first, second = (reply[0]["images"][0]["image"]["id"] for _, reply in files)
    project = client.json("POST", "/api/project.json", {"name": unique})[1]["project"]["id"]
    body = {"baseImage": first, "project": project}
    host = client.json("POST", "/api/imageinstance.json", body)[1]["imageinstance"]["id"]
    nested = {"baseImage": second, "project": project, "parent": host}
    nested |= {"user": client.sandbox.actors["manager"].id, "x": 3, "y": "4"}
    reply = client.json("POST", f"/api/imageinstance/{host}/nested.json", nested)[1]
    inner = reply["nestedimageinstance"]
    assert (inner["parent"], inner["x"], inner["y"]) == (host, 3, 4)

    listed = client.json("GET", f"/api/project/{project}/imageinstance.json")[1]
    assert [row["id"] for row in listed["collection"]] == [host]
    assert client.send("DELETE", f"/api/imageinstance/{host}.json").status == 200
    assert client.send("GET", f"/api/imageinstance/{inner['id']}.json").status == 404


def test_image_of_a_restricted_project_is_left_to_its_owner(world, place):
    with writing(world) as session:
        session.run("UPDATE project SET mode = 'RESTRICTED' WHERE id = ?", place["project"])
    with writing(world, "member") as session:
        images = session.resource("ImageInstance")
        with pytest.raises(ForbiddenError):
            images.check_delete(session, session.find(images, place["image"]))


def test_metadata_of_a_blind_project_is_kept_from_members(client, png, unique):
    image = client.upload(f"{unique}.png", png)[1][0]["images"][0]["image"]["id"]
    body = {"name": unique, "blindMode": True, "users": [client.sandbox.actors["member"].id]}
    project = client.json("POST", "/api/project.json", body)[1]["project"]["id"]
    body = {"baseImage": image, "project": project}
    instance = client.json("POST", "/api/imageinstance.json", body)[1]["imageinstance"]["id"]
    target = f"/api/imageinstance/{instance}/metadata.json"
    assert client.send("GET", target, user="member").status == 403
    found = {row["key"]: row["value"] for row in client.json("GET", target)[1]["collection"]}
    assert (found["ImageWidth"], found["ImageHeight"]) == (640, 480)


def test_image_in_two_groups_is_listed_twice_with_groups_and_counted_once(client, png, unique):
    image = client.upload(f"{unique}.png", png)[1][0]["images"][0]["image"]["id"]
    project = client.json("POST", "/api/project.json", {"name": unique})[1]["project"]["id"]
    body = {"baseImage": image, "project": project}
    instance = client.json("POST", "/api/imageinstance.json", body)[1]["imageinstance"]["id"]
    groups = []
    for name in "ab":
        body = {"name": name, "project": project}
        groups.append(client.json("POST", "/api/imagegroup.json", body)[1]["imagegroup"]["id"])
        link = {"group": groups[-1], "image": instance}
        assert client.send("POST", "/api/imagegroup/1/imageinstance/1.json", link).status == 200
    target = f"/api/project/{project}/imageinstance.json?withImageGroup=true"
    page = client.json("GET", target)[1]
    assert [row["imageGroup"] for row in page["collection"]] == groups
    assert page["size"] == 1


def test_extracted_properties_are_those_of_the_file(client, png, unique):
    image = client.upload(f"{unique}.png", png)[1][0]["images"][0]["image"]
    target = f"/api/abstractimage/{image['id']}.json"
    body = {"id": image["id"], "uploadedFile": image["uploadedFile"], "width": 3, "height": 4}
    assert client.json("PUT", target, body)[1]["abstractimage"]["width"] == 3
    extract = f"/api/abstractimage/{image['id']}/properties/extract.json"
    assert client.json("POST", extract) == (200, {})
    found = client.json("GET", target)[1]
    assert (found["width"], found["height"], found["physicalSizeX"]) == (640, 480, 0.25)


def drawn_in(client, image, user="manager"):
    body = {"image": image, "location": "POLYGON ((10 10, 50 10, 50 50, 10 50, 10 10))"}
    return client.json("POST", "/api/annotation.json", body, user=user)[1]["annotation"]["id"]


def test_a_change_of_the_pixel_size_writes_the_annotations_anew(sandbox, client, tissue):
    image = make_place(sandbox.world, tissue)["image"]
    annotation = drawn_in(client, image, "member")
    before = client.json("GET", f"/api/annotation/{annotation}.json")[1]
    body = client.json("GET", f"/api/imageinstance/{image}.json")[1]
    assert client.json("PUT", f"/api/imageinstance/{image}.json", body | {"physicalSizeX": 0.5})[0] == 200
    after = client.json("GET", f"/api/annotation/{annotation}.json")[1]
    assert after["area"] == before["area"] * 4
    status, undone = client.json("GET", "/api/command/undo.json")
    assert status == 200
    # Each is a command of its own, and the last of them is that of the annotation.
    assert [row["message"].split(" annotation")[0] for row in undone["collection"]] == [
        "Mia Manager (manager) edited"
    ]
    assert client.json("GET", f"/api/imageinstance/{image}.json")[1]["physicalSizeX"] == 0.5


def test_an_image_moves_only_into_a_project_that_its_mover_reads(sandbox, client, tissue, unique):
    image = make_place(sandbox.world, tissue)["image"]
    body = client.json("GET", f"/api/imageinstance/{image}.json", user="member")[1]
    foreign = client.json("POST", "/api/project.json", {"name": unique})[1]["project"]["id"]
    target = f"/api/imageinstance/{image}.json"
    assert client.json("PUT", target, body | {"project": foreign}, user="member")[0] == 403
    assert client.json("PUT", target, body | {"project": foreign})[0] == 200


def test_messages_of_a_blind_project_name_the_image_by_its_number(sandbox, client, tissue):
    place = make_place(sandbox.world, tissue)
    project = client.json("GET", f"/api/project/{place['project']}.json")[1]
    client.json("PUT", f"/api/project/{place['project']}.json", project | {"blindMode": True})
    number = client.json("GET", f"/api/imageinstance/{place['image']}.json")[1]["baseImage"]
    body = {"image": place["image"], "location": "POINT (10 10)"}
    message = client.json("POST", "/api/annotation.json", body)[1]["message"]
    assert f"added an annotation in {number} on layer" in message


def test_an_image_of_a_read_only_project_is_changed_by_managers_only(sandbox, client, tissue):
    place = make_place(sandbox.world, tissue)
    project = client.json("GET", f"/api/project/{place['project']}.json")[1]
    client.json("PUT", f"/api/project/{place['project']}.json", project | {"isReadOnly": True})
    target = f"/api/imageinstance/{place['image']}.json"
    body = client.json("GET", target)[1]
    assert client.json("GET", "/session/admin/open.json", user="root")[0] == 200
    status, reply = client.json("PUT", target, body, user="root")
    assert (status, "readonly mode" in reply["errors"]) == (403, True)
    assert client.json("PUT", target, body)[0] == 200


def test_an_image_in_several_projects_names_each_of_them_and_every_name_once(sandbox, client, tissue, unique):
    place = make_place(sandbox.world, tissue)
    base = client.json("GET", f"/api/imageinstance/{place['image']}.json")[1]["baseImage"]
    first = client.json("GET", f"/api/project/{place['project']}.json")[1]["name"]
    other = client.json("POST", "/api/project.json", {"name": unique})[1]["project"]["id"]
    body = {"baseImage": base, "project": other}
    assert client.json("POST", "/api/imageinstance.json", body)[0] == 200
    status, reply = client.json("DELETE", f"/api/abstractimage/{base}.json")
    assert (status, reply["errorValues"]) == (
        403,
        {"projectNames": [first, unique], "imageNames": [None]},
    )
    assert reply["errors"].endswith(f": {first},{unique} with the following names : null")
    file = client.json("GET", f"/api/abstractimage/{base}.json")[1]["uploadedFile"]
    status, reply = client.json("DELETE", f"/api/uploadedfile/{file}.json")
    assert (status, reply["errorValues"]["imageNames"]) == (403, ["tissue.tif"])
    assert f"active projects: {first},{unique} with" in reply["errors"]
