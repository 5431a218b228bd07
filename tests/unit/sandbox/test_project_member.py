"""Members of projects: who may change them, and what leaving takes along."""

from __future__ import annotations

import pytest

from tests.unit.sandbox.conftest import NUMBERS


@pytest.fixture
def project(client):
    """A project of `manager` with an ontology."""
    name = f"members {next(NUMBERS)}"
    _, ontology = client.json("POST", "/api/ontology.json", {"name": name})
    body = {"name": name, "ontology": ontology["ontology"]["id"]}
    _, made = client.json("POST", "/api/project.json", body)
    return made["project"]


def id_of(client, user):
    return client.sandbox.actors[user].id


def masks(client, container, user):
    _, page = client.json("GET", f"/api/domain/any/{container}/user/{id_of(client, user)}")
    return page["collection"]


def change(client, method, project, user, tail="", *, by="manager"):
    target = f"/api/project/{project['id']}/user/{id_of(client, user)}{tail}.json"
    return client.json(method, target, user=by)[0]


def test_an_ontology_of_two_projects_stays_readable_when_one_is_left(client, project):
    body = {"name": f"second {next(NUMBERS)}", "ontology": project["ontology"]}
    _, made = client.json("POST", "/api/project.json", body)
    second = made["project"]
    for place in (project, second):
        assert change(client, "POST", place, "member") == 200
    change(client, "DELETE", project, "member")
    assert masks(client, project["ontology"], "member") == [1]
    change(client, "DELETE", second, "member")
    assert masks(client, project["ontology"], "member") == []


def test_a_manager_who_becomes_a_member_manages_the_ontology_no_longer(client, project):
    change(client, "POST", project, "member", "/admin")
    assert masks(client, project["ontology"], "member") == [1, 16]
    change(client, "DELETE", project, "member", "/admin")
    assert masks(client, project["ontology"], "member") == [1]


def test_the_owner_of_an_ontology_keeps_it_when_he_leaves_the_project(client, project):
    change(client, "POST", project, "member", "/admin")
    for tail in ("", "/admin"):
        assert change(client, "DELETE", project, "manager", tail, by="member") == 200
    assert masks(client, project["id"], "manager") == []
    assert 16 in masks(client, project["ontology"], "manager")


def test_a_refused_removal_of_several_leaves_the_others_done(client, project):
    for user in ("member", "outsider"):
        change(client, "POST", project, user)
    users = f"{id_of(client, 'outsider')},{id_of(client, 'member')}"
    status, reply = client.json(
        "DELETE", f"/api/project/{project['id']}/user.json?users={users}", user="member"
    )
    assert status == 206
    first, last = sorted(id_of(client, name) for name in ("outsider", "member"))
    assert reply["data"]["message"].endswith(f"{first},{last}. ")
    assert masks(client, project["id"], "member") == [1]


@pytest.mark.parametrize("text", ["+5", "5.0", "0x5", "\N{ARABIC-INDIC DIGIT FIVE}", "' OR 1=1"])
def test_odd_ids_of_users_are_named_and_change_nothing(client, project, text):
    from urllib.parse import quote

    target = f"/api/project/{project['id']}/user.json?users={quote(text)}"
    status, reply = client.json("POST", target)
    assert (status, "are not well formatted ids" in reply["data"]["message"]) == (206, True)


@pytest.mark.parametrize("kind", ["csv", "xls", "pdf"])
def test_the_list_of_members_comes_as_a_file(client, project, kind):
    reply = client.send("GET", f"/api/project/{project['id']}/user/download?format={kind}")
    assert reply.status == 200
    assert f"_users_project{project['id']}.{kind}" in reply.headers["content-disposition"]
    assert {"csv": b"Username;Name\r\nmanager;Mia Manager\r\n", "xls": b"\x09\x00", "pdf": b"%PDF"}[
        kind
    ] in reply.content


def test_a_bad_sort_of_members_does_not_reach_the_database(client, project):
    target = f"/api/project/{project['id']}/user.json?sortColumn=id;DROP%20TABLE%20user"
    assert client.send("GET", target).status in {400, 500}
    assert client.json("GET", f"/api/project/{project['id']}/user.json")[1]["size"] == 1


def test_of_many_users_each_is_taken_once_and_told_by_number(client, unique):
    project = client.json("POST", "/api/project.json", {"name": unique})[1]["project"]["id"]
    member, guest = (client.sandbox.actors[name].id for name in ("member", "guest"))
    target = f"/api/project/{project}/user.json?users={guest},0{member},x,{guest},{member}"
    status, reply = client.json("POST", target)
    assert (status, reply["data"]["message"]) == (206, f"x,0{member},x are not well formatted ids")
    assert client.json("GET", f"/api/project/{project}/user.json")[1]["size"] == 3
    client.json("POST", f"/api/project/{project}/user/{client.sandbox.actors['outsider'].id}.json")
    target = f"/api/project/{project}/user.json?users={guest},{member},{guest}"
    status, reply = client.json("DELETE", target, user="outsider")
    refused = f"{min(member, guest)},{max(member, guest)}"
    assert (status, reply["data"]["message"]) == (
        206,
        f"Cannot add theses users to the project ${{project.id}} : {refused}. ",
    )
