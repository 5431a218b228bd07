"""What the database says of an object to which others refer."""

from __future__ import annotations

import pytest

from cytomine_sandbox.engine.errors import ConstraintError
from cytomine_sandbox.engine.referral import constraint_name, still_referred


@pytest.mark.parametrize(
    ("table", "column", "name"),
    [
        ("image_group", "project_id", "fk_pii947c8taadk9csgm9bfggt3"),
        ("project_default_layer", "project_id", "fk_4uaxr9mro5kcb0apuyjmsmc4p"),
        ("user_annotation", "slice_id", "fk_g0e6mvitmag5jghdq5t3arg0u"),
        ("uploaded_file", "storage_id", "fk_ednveec54vgvlnjew6in5b5oa"),
    ],
)
def test_a_reference_is_called_as_on_the_server(table, column, name):
    assert constraint_name(table, column) == name


def test_a_refused_deletion_tells_what_refers_to_the_object_and_its_version(world, unique):
    project = world.create("project", {"name": unique}, user="manager")["id"]
    world.create("imagegroup", {"name": "group", "project": project}, user="manager")
    caller = world.caller_of(world.user("manager").id)
    with world.writing(caller) as session:
        resource = session.resource("Project")
        row = session.find(resource, project)
        refusal = still_referred(session, resource, row)
    assert isinstance(refusal, ConstraintError)
    assert f"id=('{project}'::int8) and version=('0'::int4)" in refusal.message
    assert 'is still referenced from table "image_group"' in refusal.message


def test_the_version_counts_changes(client, unique):
    project = client.json("POST", "/api/project.json", {"name": unique})[1]["project"]
    client.json("POST", "/api/imagegroup.json", {"name": "group", "project": project["id"]})
    assert client.json("PUT", f"/api/project/{project['id']}.json", project | {"isClosed": True})[0] == 200
    status, reply = client.json("DELETE", f"/api/project/{project['id']}.json")
    assert status == 400
    assert "version=('1'::int4)" in reply["errors"]
