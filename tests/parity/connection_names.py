"""Names of the connection and of the helpers, tried."""

from __future__ import annotations

import json
import logging
import pickle
from argparse import ArgumentParser
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from cytomine import Cytomine
from cytomine.models import Annotation, Term, TermCollection
from tests.parity.registry import tries
from tests.parity.world import World, find

if TYPE_CHECKING:
    from pathlib import Path


@tries("cytomine.cytomine._cytomine_parameter_name_synonyms")
def synonyms(world: World, cytomine: Any, folder: Path) -> None:
    spell = find("cytomine.cytomine._cytomine_parameter_name_synonyms")
    assert spell("host") == ["--host", "--cytomine_host"]
    assert spell("publicKey", "-") == ["-publicKey", "-public_key", "-cytomine_public_key"]
    assert spell("mine") == ["--mine"]


@tries("cytomine.cytomine.CytomineAuth.__call__")
def auth(world: World, cytomine: Any, folder: Path) -> None:
    kind = find("cytomine.cytomine.CytomineAuth")
    request = SimpleNamespace(method="GET", url="https://c.test/api/x.json?a=1", headers={"date": "D"})
    kind("public", "private", "https://c.test", "")(request)
    assert request.headers["authorization"] == "CYTOMINE public:FbZRJgpcOpHIU3fXHIKJsRQ+5gc="


@tries("cytomine.cytomine.deprecated")
def deprecated(world: World, cytomine: Any, folder: Path) -> None:
    old = find("cytomine.cytomine.deprecated")(lambda: 5)
    with pytest.warns(DeprecationWarning, match="<lambda>"):
        assert old() == 5


@tries("cytomine.cytomine.read_response_message")
def response_message(world: World, cytomine: Any, folder: Path) -> None:
    read = find("cytomine.cytomine.read_response_message")
    assert read(SimpleNamespace(content=b'{"message": "no"}')) == "no"
    assert read(SimpleNamespace(content=b"<html>")) == "<html>"


@tries("cytomine.cytomine.URLRedirectionException")
def redirection(world: World, cytomine: Any, folder: Path) -> None:
    error = find("cytomine.cytomine.URLRedirectionException")(301, "https://other.test")
    assert (error.status_code, "other.test" in str(error)) == (301, True)
    assert pickle.loads(pickle.dumps(error)).status_code == 301


@tries("@connect", "@connect_from_cli", "@_start", "@get_instance")
def connections(world: World, cytomine: Any, folder: Path) -> None:
    transport = httpx2.MockTransport(world)

    class Wired(Cytomine):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, transport=transport, **kwargs)

    one = Wired.connect("cytomine.test", "public", "private", logging.CRITICAL)
    two = Wired.connect_from_cli(
        [
            "--cytomine_host",
            "cytomine.test",
            "--publicKey",
            "a",
            "--private_key",
            "b",
            "-l",
            "ERROR",
            "--more",
        ]
    )
    assert (one.host, two.host) == ("cytomine.test", "cytomine.test")
    assert Cytomine.get_instance() is cytomine  # that of the surrounding block
    before = len(world.requests)
    one._start()
    assert world.requests[before].url.path == "/api/user/current.json"


@tries("@_add_cytomine_cli_args")
def arguments(world: World, cytomine: Any, folder: Path) -> None:
    parser = Cytomine._add_cytomine_cli_args(ArgumentParser())
    given = parser.parse_args(["--host", "h", "--public_key", "a", "--privateKey", "b", "--verbose", "10"])
    assert (given.host, given.public_key, given.private_key, given.verbose) == ("h", "a", "b", 10)


@tries("@_parse_url", "@_base_url", "@_headers", "@host")
def addresses(world: World, cytomine: Any, folder: Path) -> None:
    assert Cytomine._parse_url("https://h.test/", "http") == ("h.test", "https")
    assert Cytomine._parse_url("h.test", "https") == ("h.test", "https")
    assert cytomine._base_url() == "https://cytomine.test/api/"
    assert cytomine._base_url(with_base_path=False) == "https://cytomine.test"
    headers = Cytomine._headers(content_type="application/json")
    assert headers["accept"] == "application/json, */*"
    assert headers["date"].endswith("+0000")
    assert headers["content-type"] == "application/json"
    assert cytomine.host == "cytomine.test"


@tries("@__enter__", "@__exit__", "@current_user", "@set_current_user", "@set_credentials")
def sessions(world: World, cytomine: Any, folder: Path) -> None:
    with cytomine as one, cytomine as two:
        assert one is two is cytomine
    assert cytomine.current_user.id == 75
    cytomine.set_current_user()
    cytomine.set_credentials("other", "keys")
    assert world.asked() == ["GET /api/user/current.json"] * 2


@tries("@log", "@logger", "@_log_response")
def logs(world: World, cytomine: Any, folder: Path) -> None:
    seen: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: seen.append(record.getMessage())  # type: ignore[method-assign]
    assert cytomine.logger.name == "cytomine.client"
    cytomine.logger.addHandler(handler)
    try:
        cytomine.log("hello", logging.ERROR)
        cytomine._log_response(cytomine._get("nothing.json", None), "subject")
    finally:
        cytomine.logger.removeHandler(handler)
    assert seen[0] == "hello"


@tries("@_get", "@get", "@_put", "@put", "@_delete", "@delete", "@_post", "@post")
def raw_verbs(world: World, cytomine: Any, folder: Path) -> None:
    assert cytomine.get("term/7.json", {"a": 1})["id"] == 7
    assert cytomine.post("term.json?b=2", data=json.dumps({"name": "x"}))["id"] == 7
    assert world.body() == {"name": "x"}
    assert cytomine.put("term/7.json", {"name": "y"})["id"] == 7
    assert cytomine.delete("term/7.json") is True
    assert cytomine._get("/server/ping", None, with_base_path=False).status_code == 200
    assert cytomine._post("term.json", "{}").status_code == 200
    assert cytomine._put("term/7.json", "{}").json()["id"] == 7
    assert cytomine._delete("term/7.json").status_code == 200
    assert world.asked() == [
        "GET /api/term/7.json",
        "POST /api/term.json",
        "PUT /api/term/7.json",
        "DELETE /api/term/7.json",
        "GET /server/ping",
        "POST /api/term.json",
        "PUT /api/term/7.json",
        "DELETE /api/term/7.json",
    ]
    assert world.queries()[:2] == [{"a": "1"}, {"b": "2"}]


@tries("@get_model", "@put_model", "@post_model", "@delete_model", "@get_collection", "@post_collection")
def raw_objects(world: World, cytomine: Any, folder: Path) -> None:
    assert cytomine.get_model(Term(id=7)).name == "a name"
    assert cytomine.put_model(Term("a", id=7)).id == 7
    assert cytomine.post_model(Term("a", 3, "#fff")).id == 7
    assert cytomine.delete_model(Term(id=7)) is True
    terms = TermCollection({"project": 12})
    assert len(cytomine.get_collection(terms)) == 1
    assert len(cytomine.get_collection(terms, append_mode=True)) == 2
    new = TermCollection()
    new.append(Term("a", 3, "#fff"))
    assert cytomine.post_collection(new) is True
    assert new[0].id == 100
    assert world.asked()[-1] == "POST /api/term.json"


@tries("@open_admin_session", "@close_admin_session")
def admin(world: World, cytomine: Any, folder: Path) -> None:
    for _ in range(2):
        world.prepare(
            {
                "admin": True,
                "user": True,
                "guest": False,
                "adminByNow": True,
                "userByNow": True,
                "guestByNow": False,
            }
        )
        world.prepare({"id": 75, "username": "manager", "name": "M", "fullName": "M"})
    assert cytomine.open_admin_session() is True
    assert cytomine.close_admin_session() is True
    assert world.asked()[::2] == ["GET /session/admin/open.json", "GET /session/admin/close.json"]


@tries("@is_alive", "@wait_to_accept_connection")
def alive(world: World, cytomine: Any, folder: Path) -> None:
    assert cytomine.is_alive() is True
    world.prepare({}, 503)
    assert cytomine.wait_to_accept_connection(2, 0) is True
    assert set(world.asked()) == {"GET /server/ping"}


@tries("@upload_file", "@download_file", "@upload_image", "@_process_upload_response", "@import_datasets")
def transfers(world: World, cytomine: Any, folder: Path) -> None:
    path = folder / "a.txt"
    path.write_text("12 mitoses\n")
    assert cytomine.upload_file(Term(), str(path), uri="attachedfile.json").id == 7
    back = folder / "b.txt"
    assert cytomine.download_file("attachedfile/7/download", str(back), payload={"a": 1}) is True
    assert back.read_text() == "12 mitoses\n"
    asked = len(world.requests)
    assert cytomine.download_file("https://cytomine.test/api/attachedfile/7/download", str(back)) is True
    assert len(world.requests) == asked  # it is there
    with pytest.raises(ValueError, match="no address of"):
        cytomine.download_file("https://other.test/a", str(folder / "c"))
    uploaded = cytomine.upload_image(str(path), 5, 6, {"stain": "HE"}, sync=True)
    assert (uploaded.id, len(uploaded.images[0]["imageInstances"])) == (31, 1)
    assert cytomine._process_upload_response({"uploadedFile": {"id": 3}}).id == 3
    assert cytomine.import_datasets(5, "import", "a,b", create_project=True)
    assert world.asked()[-1] == "POST /import"
    assert world.queries()[-1] == {"storage_id": "5", "dataset_names": "a,b", "create_project": "true"}


@tries("~_utilities.pattern_matching.is_iterable", "~_utilities.pattern_matching.resolve_pattern")
def patterns(world: World, cytomine: Any, folder: Path) -> None:
    from cytomine.models._utilities import is_iterable, resolve_pattern

    assert (is_iterable([]), is_iterable(5)) == (True, False)
    one = Annotation(id=7, id_terms=[1, 2])
    assert resolve_pattern("{term}/{id}-{nothing}.png", one) == ["1/7-_.png", "2/7-_.png"]


@tries("~_utilities.dump.DumpError", "~_utilities.dump.generic_image_dump")
def dumps(world: World, cytomine: Any, folder: Path) -> None:
    from cytomine.models._utilities.dump import DumpError, generic_image_dump

    pattern = str(folder / "{id}.bmp")
    written = generic_image_dump(pattern, Term(id=7), lambda model, path: f"term/{model.id}/x.png", bits=8)
    assert written == [str(folder / "7.jpg")]
    assert world.asked() == ["GET /api/term/7/x.png"]
    world.prepare({"errors": {"message": "no"}}, 404)
    with pytest.raises(DumpError, match="not written"):
        generic_image_dump(pattern, Term(id=7), lambda model, path: "term/7/x.png")


@tries(
    "~_utilities.parallel.is_false",
    "~_utilities.parallel.generic_parallel",
    "~_utilities.parallel.generic_chunk_parallel",
    "~_utilities.parallel.generic_download",
    "~_utilities.parallel.makedirs",
)
def parallel(world: World, cytomine: Any, folder: Path) -> None:
    from cytomine.models._utilities.parallel import (
        generic_chunk_parallel,
        generic_download,
        generic_parallel,
        is_false,
        makedirs,
    )

    assert (is_false(False), is_false(0)) == (True, False)
    assert generic_parallel([1, None, 2], lambda n: n * 2, 2) == [(1, 2), (2, 4)]
    with pytest.warns(UserWarning, match="1 of 2 items failed"):
        assert generic_download([0, 1], lambda n: 1 // n) == [(1, 1)]
    assert generic_chunk_parallel([1, 2, 3], sum, 2) == [((0, 2), 3), ((2, 4), 3)]
    makedirs("")
    makedirs(str(folder / "a" / "b"))
    assert (folder / "a" / "b").is_dir()


@tries(
    "cytomine.utilities.annotations.REVIEWED_EXCLUDE",
    "cytomine.utilities.annotations.REVIEWED_INCLUDE",
    "cytomine.utilities.annotations.REVIEWED_ONLY",
    "cytomine.utilities.annotations.get_annotations",
)
def collected(world: World, cytomine: Any, folder: Path) -> None:
    from cytomine.utilities.annotations import (
        REVIEWED_EXCLUDE,
        REVIEWED_INCLUDE,
        REVIEWED_ONLY,
        get_annotations,
    )

    assert (REVIEWED_EXCLUDE, REVIEWED_INCLUDE, REVIEWED_ONLY) == (0, 1, 2)
    assert len(get_annotations([1, 2], terms=[3, 4], reviewed=REVIEWED_INCLUDE)) == 4
    assert [each["terms"] for each in world.queries()] == ["3,4"] * 4
    with pytest.raises(ValueError, match="no project"):
        get_annotations([])
