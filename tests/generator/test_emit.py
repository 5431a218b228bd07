"""The written package: what it holds, that it works, that it is the same each time."""

import importlib
import os
import pickle
import pkgutil
import subprocess
import sys
from copy import deepcopy
from pathlib import Path

import pytest

from cytomine_wire.codec import UNSET, ShapeError, to_json, tolerant
from cytomine_wire.errors import (
    AlreadyExistsError,
    UnexpectedContentError,
    UnexpectedShapeError,
    UnexpectedStatusError,
)
from cytomine_wire.protocol import NO_BODY, Request, Response, UnsafePathError
from generator.diagnostic import DocumentError
from generator.emit import emit

PLANT = {"id": 3, "class": "Plant", "name": None, "heightMM": 2.5}
HERE = Path(__file__).parent


class Client:
    """Answers every request with one reply, and keeps what was asked."""

    def __init__(self, status: int, content: bytes, media_type: str = "application/json") -> None:
        self.reply = (status, {"content-type": media_type}, content)
        self.asked: list[Request] = []

    def send(self, request: Request) -> Response:
        self.asked.append(request)
        return Response(*self.reply, request)


class AsyncClient(Client):
    async def send(self, request: Request) -> Response:
        return super().send(request)


def response(body: bytes, status: int = 200) -> Response:
    return Response(status, {"content-type": "application/json"}, body, Request("GET", "/"))


def module(package: str, path: str):
    return importlib.import_module(f"{package}.{path}")


def test_the_golden_package_is_as_reviewed(golden, tmp_path):
    """When this fails on purpose: look at the change, then run `python tests/generator/golden.py`."""
    emit(golden, "herbarium", tmp_path / "herbarium")
    written = {path.relative_to(tmp_path): path.read_text() for path in tmp_path.rglob("*.py")}
    kept = {
        path.relative_to(HERE / "golden").with_suffix(""): path.read_text()
        for path in (HERE / "golden").rglob("*.py.txt")
    }
    assert written == kept


def test_every_module_can_be_imported(golden, generate):
    package = importlib.import_module(generate(golden))
    names = [each.name for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    assert len(names) > 20
    for name in names:
        importlib.import_module(name)


def test_the_package_is_strictly_typed(golden, generate, tmp_path):
    name = generate(golden)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "-p", name, "--cache-dir", str(tmp_path / "cache")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "MYPYPATH": str(tmp_path)},
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_output_is_the_same_whatever_the_hash_seed_and_the_folder(golden, tmp_path):
    """A folder that holds packages of the names the code imports must not change how imports are sorted."""
    code = (
        "import sys, yaml; from pathlib import Path; from generator.emit import emit;"
        f"emit(yaml.safe_load(open({str(HERE / 'golden.yaml')!r})), 'herbarium', Path(sys.argv[1]))"
    )
    outputs = []
    for seed, folder in (("1", HERE.parents[1]), ("2", HERE.parents[1] / "overlays"), ("3", tmp_path)):
        out = tmp_path / seed
        path = os.pathsep.join(str(HERE.parents[1] / each) for each in ("", "overlays"))
        env = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path}
        subprocess.run([sys.executable, "-c", code, str(out)], check=True, env=env, cwd=folder)
        outputs.append(
            {path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.is_file()}
        )
    assert outputs[0] == outputs[1] == outputs[2]


def test_a_second_run_touches_nothing_and_a_removed_operation_removes_its_file(golden, tmp_path):
    out = tmp_path / "herbarium"
    assert emit(golden, "herbarium", out)
    assert emit(golden, "herbarium", out) == []
    changed = deepcopy(golden)
    del changed["paths"]["/scan/{id}/view"]
    touched = {path.relative_to(out).as_posix() for path in emit(changed, "herbarium", out)}
    assert touched == {"api/scan/__init__.py", "api/scan/view_scan.py", "openapi.json"}
    assert not (out / "api/scan/view_scan.py").exists()


def test_a_request_is_built_without_a_client(golden, generate):
    package = generate(golden)
    request = module(package, "api.plant.list_plants").request(
        name_ilike="ros a+", families=[1, 2], class_=True
    )
    assert request.method == "GET"
    assert request.target == "/plants.json?name%5Bilike%5D=ros%20a%2B&families=1%2C2&class=true"
    assert module(package, "api.plant.list_plants").request().target == "/plants.json"


@pytest.mark.parametrize("part", ["", ".", ".."])
def test_a_path_value_cannot_leave_its_place(golden, generate, part):
    with pytest.raises(UnsafePathError):
        module(generate(golden), "api.plant.get_plant").request(1, part)


def test_a_path_value_is_one_segment(golden, generate):
    request = module(generate(golden), "api.plant.get_plant").request(1, "../a b?c#d%")
    assert request.path == "/plant/1/..%2Fa%20b%3Fc%23d%25.json"


def test_a_path_value_has_several_segments_or_none_only_where_the_document_says_so(golden, generate):
    request = module(generate(golden), "api.scan.get_file").request
    assert request("a b/c", ".png").path == "/files/a%20b/c.png"
    assert request("a", "").path == "/files/a"
    for path in ("a/../b", "/a", "a//b", ".", ""):
        with pytest.raises(UnsafePathError):
            request(path, "")


def test_a_header_is_sent_when_it_is_given(golden, generate):
    request = module(generate(golden), "api.scan.get_file").request
    assert dict(request("a", "", x_size_safety="SAFE_REJECT").headers)["X-Size-Safety"] == "SAFE_REJECT"
    assert "X-Size-Safety" not in dict(request("a", "").headers)


def test_sync_sends_and_parses(golden, generate):
    package = generate(golden)
    client = Client(200, b'{"id": 3, "class": "Plant", "name": null, "heightMM": 2.5}')
    plant = module(package, "api.plant.get_plant").sync(client, 3, "leaf")
    assert (plant.id, plant.name, plant.height_mm, plant.is_rare) == (3, None, 2.5, UNSET)
    assert [each.operation for each in client.asked] == ["get_plant"]


def test_asyncio_does_the_same(golden, generate):
    import asyncio

    package = generate(golden)
    client = AsyncClient(200, b'{"size": 0, "collection": []}')
    page = asyncio.run(module(package, "api.plant.list_plants").asyncio(client))
    assert (page.size, page.collection) == (0, [])


def test_a_body_is_a_model_a_list_of_models_or_plain(golden, generate):
    package = generate(golden)
    create = module(package, "api.plant.create_plant")
    plant = module(package, "models").PlantCreate(name="Rosa")
    assert to_json(create.request(plant).body) == b'{"name":"Rosa"}'
    assert to_json(create.request([plant, plant]).body) == b'[{"name":"Rosa"},{"name":"Rosa"}]'
    assert create.request({"name": "Rosa"}).body == {"name": "Rosa"}


def test_a_body_that_may_be_left_out_is_not_sent_as_null(golden, generate):
    press = module(generate(golden), "api.plant.press_plant")
    assert press.request(1, "leaf").body is NO_BODY
    assert press.request(1, "leaf", {"name": "Rosa"}).body == {"name": "Rosa"}


def test_a_name_in_path_and_query_is_two_parameters(golden, generate):
    press = module(generate(golden), "api.plant.press_plant")
    assert press.request(1, "leaf", part_in_query="root").target == "/plant/1/leaf.json?part=root"


def test_an_answer_of_several_shapes_becomes_the_one_that_fits(golden, generate):
    package = generate(golden)
    create = module(package, "api.plant.create_plant")
    command = create.parse(
        response(b'{"message": "m", "plant": {"id": 3, "class": "P", "name": "n", "heightMM": 1}}')
    )
    assert type(command).__name__ == "PlantCommand"
    assert type(create.parse(response(b'{"status": 206}'))).__name__ == "Report"


def test_a_file_is_a_part_of_the_body(golden, generate, tmp_path):
    upload = module(generate(golden), "api.scan.upload_scan")
    path = tmp_path / "leaf.png"
    (part,) = upload.request(path, sync=True).parts
    assert (part.name, part.filename, part.content) == ("files[]", "leaf.png", path)


def test_bytes_and_nothing_come_as_they_are(golden, generate):
    package = generate(golden)
    octets = Client(200, b"\x89PNG", "application/octet-stream")
    assert module(package, "api.scan.download_scan").sync(octets, 1) == b"\x89PNG"
    assert module(package, "api.plant.delete_plant").sync(Client(204, b""), 1, "leaf") is None


@pytest.mark.parametrize(
    ("media_type", "read"),
    [("text/csv", "{}"), ("application/octet-stream", b"{}"), ("application/json", None)],
)
def test_a_body_is_read_as_its_media_type_says(golden, generate, media_type, read):
    package = generate(golden)
    found = module(package, "api.scan.upload_scan").sync(Client(200, b"{}", media_type), b"x", sync=False)
    assert found == (module(package, "models").Notes() if read is None else read)


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (409, b'{"errors": "taken"}', AlreadyExistsError),
        (206, b"{}", UnexpectedStatusError),
        (200, b"<html>login</html>", UnexpectedContentError),
        (200, b"[]", UnexpectedShapeError),
    ],
)
def test_what_is_no_success_raises(golden, generate, status, body, error):
    with pytest.raises(error):
        module(generate(golden), "api.plant.create_plant").parse(response(body, status))


def test_a_wrong_type_says_where(golden, generate):
    package = generate(golden)
    row = b'{"id": 1, "class": "a", "name": "b", "heightMM": 1, "parts": [{"kind": 3}]}'
    body = b'{"size": 1, "collection": [' + row + b"]}"
    with pytest.raises(UnexpectedShapeError) as caught:
        module(package, "api.plant.list_plants").parse(response(body))
    error = caught.value
    assert (error.pointer, error.expected, error.got) == (
        "/collection/0/parts/0/kind",
        "a text",
        "an integer",
    )


def test_a_missing_field_says_where(golden, generate):
    with pytest.raises(ShapeError) as caught:
        module(generate(golden), "models").Plant.from_dict({"id": 1, "class": "a"})
    assert (caught.value.pointer, caught.value.got) == ("/name", "nothing")


def test_the_tolerant_mode_keeps_the_raw_value(golden, generate):
    models = module(generate(golden), "models")
    with tolerant():
        plant = models.Plant.from_dict({**PLANT, "id": "three"})
    assert plant.id == "three"


@pytest.mark.parametrize(
    "data",
    [
        PLANT,
        {**PLANT, "parent": None},
        {**PLANT, "parent": PLANT, "parts": [{"kind": "leaf"}], "notes": {"a": "b"}, "colour": "green"},
        {**PLANT, "unknown": [1, {"x": None}]},
    ],
)
def test_a_round_trip_loses_nothing(golden, generate, data):
    plant = module(generate(golden), "models").Plant.from_dict(data)
    assert plant.to_dict() == data
    assert pickle.loads(pickle.dumps(plant)) == plant
    assert pickle.loads(pickle.dumps(plant)).is_rare is UNSET


def test_importing_one_operation_loads_only_its_models(golden, generate):
    name = generate(golden)
    module(name, "api.plant.get_plant")
    loaded = {each.rpartition(".")[2] for each in sys.modules if each.startswith(f"{name}.models.")}
    assert loaded == {"notes", "organ", "plant"}


def test_resources_say_where_the_verbs_stand(golden, generate):
    plant = module(generate(golden), "resources").RESOURCES["plant"]
    assert plant.verbs == {"create": "plant.create_plant", "fetch": "plant.get_plant"}
    assert plant.lists == {"": "plant.list_plants"}
    assert (plant.envelope, plant.is_bulk, plant.creatable) == ("plant", True, ("name",))


def test_fields_have_the_wires_names(golden, generate):
    fields = module(generate(golden), "fields").Plant
    assert fields.__annotations__["heightMM"] == "float"
    assert fields.__annotations__["class_"] == "str"
    assert fields.__annotations__["colour"] == "str | None"


def change(document, path, value):
    *parents, last = path
    for key in parents:
        document = document[key]
    document[last] = value


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        (
            ("paths", "/scan", "post", "operationId"),
            "create_plant",
            "POST /plants.json is called create_plant too",
        ),
        (("components", "schemas", "Organ", "properties"), {"a-b": {}, "a_b": {}}, "both become 'a_b'"),
        (
            ("components", "schemas", "Organ", "properties"),
            {"kind": {"$ref": "#/components/schemas/Nowhere"}},
            "components/schemas/Organ/properties/kind: #/components/schemas/Nowhere leads nowhere",
        ),
    ],
)
def test_what_cannot_be_written_is_refused_with_a_line(golden, tmp_path, path, value, told):
    change(golden, path, value)
    with pytest.raises(DocumentError, match=told):
        emit(golden, "herbarium", tmp_path / "herbarium")
    assert not (tmp_path / "herbarium").exists()


@pytest.mark.parametrize(
    "name",
    ["class", "from", "to_dict", "record", "text", "cls", "at", "rest", "list", "int", "9a", "é", "a b"],
)
def test_a_field_of_any_name_works(golden, generate, name):
    golden["components"]["schemas"]["Organ"] = {
        "type": "object",
        "required": [name],
        "properties": {name: {"type": "integer"}, "other": {"type": "array", "items": {"type": "integer"}}},
    }
    part = module(generate(golden), "models").Organ.from_dict({name: 3, "other": [1]})
    assert part.to_dict() == {name: 3, "other": [1]}


@pytest.mark.parametrize(
    "name", ["client", "body", "request", "parse", "segment", "pairs", "sync", "encode", "id"]
)
def test_a_parameter_of_any_name_works(golden, generate, name):
    golden["paths"]["/plants.json"]["get"]["parameters"] = [
        {"name": name, "in": "query", "schema": {"type": "string"}}
    ]
    operation = module(generate(golden), "api.plant.list_plants")
    (python_name,) = operation.OPERATION.parameters
    client = Client(200, b'{"size": 0, "collection": []}')
    operation.sync(client, **{python_name: "x"})
    assert client.asked[0].target == f"/plants.json?{name}=x"
