"""What is told of a document is told with the place where a person has to change it."""

from __future__ import annotations

import http.server
import json
import re
import threading
from pathlib import Path

import pytest

from generator.__main__ import main

ROOT = Path(__file__).parents[2]
DOCUMENT = """\
openapi: 3.1.0
info: {title: Things, version: '1'}
tags: [{name: Thing, description: All}]
"""
SLICE = """\
paths:
  /things:
    get:
      operationId: list_things
      tags: [Thing]
      parameters:
        - {name: session, in: cookie, schema: {type: string}}
      responses:
        '200': {description: All of them}
components:
  schemas:
    Thing:
      type: object
      properties:
        a-b: {type: string}
        a_b: {type: string}
"""


@pytest.fixture
def spec(tmp_path):
    folder = tmp_path / "spec"
    (folder / "services").mkdir(parents=True)
    (folder / "root.yaml").write_text(DOCUMENT)
    (folder / "services" / "thing.yaml").write_text(SLICE)
    assert main(["assemble", "--spec", str(folder)]) == 0
    return folder


def emitted(path, *options):
    return main(["emit", "--spec", str(path), "--out", str(path.parent / "out" / "things"), *options])


def test_a_diagnostic_names_the_slice_and_its_line(spec, capsys):
    assert emitted(spec / "cytomine.yaml") == 1
    names, cookie = sorted(capsys.readouterr().err.splitlines())
    assert names.startswith(
        "spec/services/thing.yaml:14 components/schemas/Thing/properties: 'a-b' and 'a_b'"
    )
    assert cookie.startswith("spec/services/thing.yaml:7 GET /things parameters/0: session: a cookie")


def test_a_document_that_is_not_made_of_slices_names_itself(spec, capsys):
    other = spec.parent / "other.yaml"
    other.write_bytes((spec / "cytomine.yaml").read_bytes())
    assert emitted(other) == 1
    lines = capsys.readouterr().err.splitlines()
    assert all(line.startswith(f"{other}:") for line in lines)
    (cookie,) = [line for line in lines if "cookie" in line]
    number = int(cookie.removeprefix(f"{other}:").partition(" ")[0])
    assert "session" in "".join(other.read_text().splitlines()[number - 1 : number + 2])


def test_a_folder_with_files_of_ones_own_is_left_alone(tmp_path, capsys):
    own = tmp_path / "out" / "things" / "work.py"
    own.parent.mkdir(parents=True)
    own.write_text("precious")
    path = tmp_path / "api.yaml"
    path.write_text(DOCUMENT + "paths: {}\n")
    assert emitted(path) == 1
    assert "holds files that were not generated" in capsys.readouterr().err
    assert own.read_text() == "precious"


def test_a_name_that_cannot_be_imported_is_refused(tmp_path, capsys):
    with pytest.raises(SystemExit) as caught:
        main(["emit", "--package", "a b; import os"])
    assert caught.value.code == 2
    assert "cannot be imported" in capsys.readouterr().err


class Shop(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps({"path": self.path, "token": self.headers["Authorization"]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        return


def test_the_small_client_of_the_page_carries_generated_code(tmp_path, monkeypatch):
    page = (ROOT / "docs/generator.md").read_text(encoding="utf-8")
    names: dict = {}
    exec(re.search(r"```python\n(.*?)```", page, re.DOTALL).group(1), names)
    path = tmp_path / "shop.yaml"
    answer = {"type": "object", "properties": {"path": {"type": "string"}, "token": {"type": "string"}}}
    operation = {
        "operationId": "get_order",
        "tags": ["Order"],
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
        "responses": {"200": {"description": "It", "content": {"application/json": {"schema": answer}}}},
    }
    path.write_text(f"{DOCUMENT}paths: {json.dumps({'/orders/{id}': {'get': operation}})}\n")
    out = tmp_path / "page_shop"
    assert main(["emit", "--spec", str(path), "--package", "page_shop", "--out", str(out)]) == 0
    monkeypatch.syspath_prepend(str(tmp_path))
    from page_shop.api.order import get_order

    with http.server.HTTPServer(("127.0.0.1", 0), Shop) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        order = get_order.sync(names["SmallClient"](f"http://127.0.0.1:{server.server_port}", "key"), 7)
        thread.join()
    assert (order.path, order.token) == ("/orders/7", "Bearer key")
