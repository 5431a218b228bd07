"""Roles of users take effect at once, and nobody can lock himself out."""

from __future__ import annotations

from cytomine_sandbox.accounts import ROLES


def role(client, method, user, name, *, by, tail=""):
    target = f"/api/user/{client.sandbox.actors[user].id}/role/{ROLES[name]}{tail}.json"
    return client.json(method, target, user=by)


def test_a_role_counts_from_the_next_request_on(client, unique):
    client.json("GET", "/session/admin/open.json", user="admin")
    assert client.json("POST", "/api/ontology.json", {"name": unique}, user="guest")[0] == 403
    assert role(client, "PUT", "guest", "ROLE_USER", by="admin", tail="/define")[0] == 200
    assert client.json("POST", "/api/ontology.json", {"name": unique}, user="guest")[0] == 200
    assert role(client, "PUT", "guest", "ROLE_GUEST", by="admin", tail="/define")[0] == 200
    assert client.json("POST", "/api/ontology.json", {"name": unique}, user="guest")[0] == 403


def test_a_user_does_not_make_himself_administrator(client):
    body = {"user": client.sandbox.actors["manager"].id, "role": ROLES["ROLE_ADMIN"]}
    target = f"/api/user/{body['user']}/role.json"
    status, reply = client.json("POST", target, body)
    assert (status, reply["errors"]["message"][-14:]) == (403, "must be admin!")
    assert client.json("GET", "/session/admin/info.json")[1]["admin"] is False


def test_an_administrator_keeps_the_own_role_and_a_change_of_roles_is_not_undone(client):
    client.json("GET", "/session/admin/open.json", user="admin")
    assert role(client, "DELETE", "admin", "ROLE_ADMIN", by="admin")[0] == 403
    body = {"user": client.sandbox.actors["intern"].id, "role": ROLES["ROLE_GUEST"]}
    _, made = client.json("POST", f"/api/user/{body['user']}/role.json", body, user="admin")
    assert client.send("GET", f"/api/command/{made['command']}/undo.json", user="admin").status == 500
    assert role(client, "DELETE", "intern", "ROLE_GUEST", by="admin")[0] == 200


def test_new_keys_replace_the_old_ones_at_once(client):
    status, keys = client.json("POST", "/api/user/current/keys", user="intern")
    old = client.sandbox.actors["intern"]
    assert status == 200
    assert keys["secondaryKey"] != old.private_key
    assert client.send("GET", "/api/user/current.json", user="intern").status == 401
