"""Properties, tags, descriptions and files: rights, cascades, bad input."""

from __future__ import annotations

import pytest

from cytomine_contract.exchange import Actor, Message, signed
from tests.unit.sandbox.client import BOUNDARY_TYPE, upload_body

ONTOLOGY = "be.cytomine.domain.ontology.Ontology"
PROJECT = "be.cytomine.domain.project.Project"
IMAGE = "be.cytomine.domain.image.ImageInstance"
FILES = "/api/attachedfile.json"


def create(client, path, body, *, user="manager"):
    status, answer = client.json("POST", path, body, user=user)
    assert status == 200, answer
    return answer


@pytest.fixture
def ontology(client, unique):
    return create(client, "/api/ontology.json", {"name": unique})["ontology"]["id"]


@pytest.fixture
def tag(client, unique):
    return create(client, "/api/tag.json", {"name": unique})["tag"]["id"]


def link(client, tag, class_name, object_id, *, user="manager"):
    body = {"tag": tag, "domainClassName": class_name, "domainIdent": object_id}
    return create(client, "/api/tag_domain_association.json", body, user=user)["tagdomainassociation"]["id"]


def attach(client, object_id, class_name, *, content=b"abc", filename="a.txt", query="", user="manager"):
    target = f"{FILES}?domainIdent={object_id}&domainClassName={class_name}{query}"
    raw = upload_body("files[]", filename, content)
    return client.json("POST", target, raw=raw, user=user, headers={"Content-Type": BOUNDARY_TYPE})


@pytest.fixture
def orphan(client, ontology, tag):
    """A link to an ontology that is gone, and its tag."""
    found = link(client, tag, ONTOLOGY, ontology)
    assert client.json("DELETE", f"/api/ontology/{ontology}.json")[0] == 200
    return found


def test_a_link_to_nothing_is_out_of_reach_for_its_maker(client, tag, orphan):
    assert client.json("GET", f"/api/tag_domain_association/{orphan}.json")[0] == 403
    assert client.json("DELETE", f"/api/tag_domain_association/{orphan}.json")[0] == 403
    assert client.send("DELETE", f"/api/tag/{tag}.json").status == 500


def test_a_link_to_nothing_is_taken_away_by_an_administrator(client, tag, orphan):
    assert client.json("GET", "/session/admin/open.json", user="root")[0] == 200
    assert client.json("DELETE", f"/api/tag/{tag}.json", user="root")[0] == 200
    assert client.json("GET", f"/api/tag_domain_association/{orphan}.json", user="root")[0] == 404


def test_a_tag_is_the_same_in_any_case_of_its_letters(client, unique):
    create(client, "/api/tag.json", {"name": f"É {unique}"})
    status, answer = client.json("POST", "/api/tag.json", {"name": f"é {unique}"}, user="member")
    assert (status, answer["errors"]) == (409, f"Tag é {unique} already exist!")


def test_a_tag_on_what_its_owner_may_not_change_stays(client, unique, tag):
    body = {"name": unique, "users": [client.sandbox.actors["member"].id]}
    project = create(client, "/api/project.json", body)["project"]["id"]
    own = create(client, "/api/tag.json", {"name": f"mine {unique}"}, user="member")["tag"]["id"]
    found = link(client, own, PROJECT, project)
    assert client.json("DELETE", f"/api/tag/{own}.json", user="member")[0] == 403
    assert client.json("GET", f"/api/tag_domain_association/{found}.json", user="member")[0] == 200


def test_notes_go_with_their_project(client, unique, tag):
    project = create(client, "/api/project.json", {"name": unique})["project"]["id"]
    link(client, tag, PROJECT, project)
    place = f"/api/domain/{PROJECT}/{project}"
    create(client, f"{place}/property.json", {"key": "organ", "value": "colon"})
    create(
        client,
        "/api/description.json",
        {"data": "x", "domainClassName": PROJECT, "domainIdent": project},
    )
    _, file = attach(client, project, PROJECT)
    assert client.json("DELETE", f"/api/project/{project}.json")[0] == 200
    with client.sandbox.world.reading() as session:
        for table in ("property", "description", "tag_domain_association", "attached_file"):
            assert session.count(f"{table} WHERE domain_ident = ?", project) == 0
        assert session.count("attached_file_content WHERE id = ?", file["id"]) == 0


def test_a_member_who_only_reads_an_ontology_gets_the_page_of_the_server(client, unique, ontology):
    body = {"name": unique, "ontology": ontology, "users": [client.sandbox.actors["member"].id]}
    create(client, "/api/project.json", body)
    property_ = {"key": "a", "value": "b"}
    place = f"/api/domain/{ONTOLOGY}/{ontology}/property.json"
    assert client.json("GET", place, user="member")[0] == 200
    assert client.send("POST", place, property_, user="member").status == 500
    assert client.json("POST", place, property_, user="outsider")[0] == 403


def test_properties_of_several_objects_in_one_call_keep_what_is_allowed(client, ontology, unique):
    other = create(client, "/api/ontology.json", {"name": f"other {unique}"}, user="outsider")["ontology"][
        "id"
    ]
    entries = [{"key": "a", "value": 1}, {"key": "b", "value": 2, "domainIdent": other}]
    answer = create(client, f"/api/domain/{ONTOLOGY}/{ontology}/property.json", entries)
    assert answer["status"] == 206
    assert [error["data"]["domainIdent"] for error in answer["data"]["errors"]] == [other]
    _, page = client.json("GET", f"/api/domain/{ONTOLOGY}/{ontology}/property.json")
    assert [(row["key"], row["value"]) for row in page["collection"]] == [("a", "1")]


def test_a_second_description_is_refused(client, ontology):
    body = {"data": "one", "domainClassName": ONTOLOGY, "domainIdent": ontology}
    create(client, "/api/description.json", body)
    assert client.json("POST", "/api/description.json", body)[0] == 409


@pytest.mark.parametrize("content", [b"", b"\r\n--cytomine\r\n", bytes(range(256)) * 300])
def test_an_attached_file_comes_back_byte_by_byte(client, ontology, content):
    status, file = attach(client, ontology, ONTOLOGY, content=content)
    assert status == 200
    reply = client.send("GET", file["url"])
    assert (reply.status, reply.content) == (200, content)


def test_a_path_that_the_document_leaves_out_leads_to_the_same(client, ontology):
    _, file = attach(client, ontology, ONTOLOGY)
    assert client.send("GET", f"{file['url']}.json").content == b"abc"


@pytest.mark.parametrize("name", ["häßlich.txt", "日本.txt", "a\tb.txt", 'a"b.txt'])
def test_any_name_of_an_attached_file_can_be_downloaded(client, ontology, name):
    _, file = attach(client, ontology, ONTOLOGY, filename=name)
    reply = client.send("GET", file["url"])
    assert reply.status == 200
    assert "\n" not in reply.headers["content-disposition"]


def test_only_the_asked_part_is_attached(client, ontology):
    parts = [("other", "x.txt", "first"), ("files[]", "y.txt", "second"), ("key", None, "label")]
    raw = b"".join(
        f'--B\r\nContent-Disposition: form-data; name="{name}"'.encode()
        + (f'; filename="{file}"'.encode() if file else b"")
        + f"\r\n\r\n{text}\r\n".encode()
        for name, file, text in parts
    )
    target = f"{FILES}?domainIdent={ontology}&domainClassName={ONTOLOGY}"
    headers = {"Content-Type": "multipart/form-data; boundary=B"}
    status, file = client.json("POST", target, raw=raw + b"--B--\r\n", headers=headers)
    assert (status, file["filename"], file["key"]) == (200, "y.txt", "label")
    assert client.send("GET", file["url"]).content == b"second"


def test_a_file_is_attached_with_a_token(client, ontology):
    actor = client.sandbox.actors["manager"]
    headers = {
        "Authorization": f"Bearer {actor.token}",
        "Content-Type": BOUNDARY_TYPE,
        "Accept": "application/json",
    }
    target = f"{FILES}?domainIdent={ontology}&domainClassName={ONTOLOGY}"
    raw = upload_body("files[]", "a.txt", b"abc")
    assert client.server.exchange(Message("POST", target, headers, raw)).status == 200


def test_broken_uploads_of_files_are_pages(client, ontology):
    target = f"{FILES}?domainIdent={ontology}&domainClassName={ONTOLOGY}"
    broken = client.send(
        "POST", target, raw=b"--B\r\nbroken", headers={"Content-Type": "multipart/form-data"}
    )
    assert broken.status == 500
    assert client.send("POST", FILES, {}).status == 500


def test_a_deleted_file_does_not_come_back(client, ontology):
    _, file = attach(client, ontology, ONTOLOGY)
    _, answer = client.json("DELETE", f"/api/attachedfile/{file['id']}.json")
    status, refused = client.json("GET", f"/api/command/{answer['command']}/undo.json")
    assert (status, "newObject" in refused["errors"]["message"]) == (400, True)
    assert client.json("GET", f"/api/attachedfile/{file['id']}.json")[0] == 404


@pytest.mark.parametrize(
    "class_name", ["x", "be.cytomine.domain.security.User", "%22", "be.cytomine.domain.meta.Tag"]
)
@pytest.mark.parametrize("kind", ["property", "tag_domain_association"])
def test_lists_of_what_lies_in_nothing_are_not_found(client, class_name, kind):
    target = f"/api/domain/{class_name}/{client.sandbox.actors['member'].id}/{kind}.json"
    assert client.json("GET", target)[0] == 404


def test_a_signed_upload_that_was_altered_is_not_taken(client, ontology):
    actor = client.sandbox.actors["manager"]
    known = Actor(actor.id, actor.storage, actor.public_key, actor.private_key, actor.token)
    target = f"{FILES}?domainIdent={ontology}&domainClassName={ONTOLOGY}"
    raw = upload_body("files[]", "a.txt", b"abc")
    message = signed(Message("POST", target, {"Content-Type": BOUNDARY_TYPE}, raw), known)
    altered = Message("POST", f"{target}&key=x", message.headers, raw)
    assert client.server.exchange(altered).status == 401
