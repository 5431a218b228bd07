"""Settings, and what of the web page is shown: who reads them, and bad values."""

from __future__ import annotations

import pytest


@pytest.fixture
def administrator(client):
    client.json("GET", "/session/admin/open.json", user="admin")
    return "admin"


def test_settings_show_to_those_of_their_role_only(client, administrator, unique):
    key = unique.replace(" ", "-")
    for role in ("ALL", "USER", "ADMIN"):
        body = {"key": f"{key}-{role}", "value": "v", "readingRole": role}
        assert client.json("POST", "/api/configuration.json", body, user=administrator)[0] == 200

    def seen(user):
        page = client.json("GET", "/api/configuration.json", user=user)[1]
        return [item["readingRole"] for item in page["collection"] if item["key"].startswith(key)]

    assert (seen("guest"), seen("manager")) == (["ALL"], ["ALL", "USER"])
    assert seen(administrator) == ["ALL", "USER", "ADMIN"]


def test_a_key_with_a_dot_is_refused(client, administrator):
    body = {"key": "a.b", "value": "v", "readingRole": "ALL"}
    status, reply = client.json("POST", "/api/configuration.json", body, user=administrator)
    assert (status, reply["success"]) == (400, False)


@pytest.mark.parametrize("bad", [{"a": 1}, {"a": [1]}, {"a": "text"}])
def test_a_bad_map_of_a_page_breaks_reads_until_a_good_one_is_saved(client, unique, bad):
    project = client.json("POST", "/api/project.json", {"name": unique})[1]["project"]["id"]
    target = f"/api/custom-ui/project/{project}.json"
    assert client.send("POST", target, bad).status == 500
    assert client.send("GET", target).status == 500
    assert client.json("POST", target, {})[0] == 200
    assert len(client.json("GET", target)[1]) == 81


def test_a_task_is_not_told_by_others_and_keeps_nothing_of_what_fails(client, unique):
    _, made = client.json("POST", "/api/task.json", {})
    task = made["task"]["id"]
    body = {"name": unique, "users": ["no id"]}
    assert client.send("POST", f"/api/project.json?task={task}", body).status == 500
    assert client.json("POST", f"/api/project.json?task={task}", {"name": unique}, user="member")[0] == 403
    assert client.json("GET", f"/api/task/{task}.json")[1]["comments"] == []
    assert client.json("POST", f"/api/project.json?task={task}", {"name": unique})[0] == 200
    assert client.json("GET", f"/api/task/{task}.json")[1]["progress"] == 20
