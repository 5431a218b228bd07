"""Every operation, with values that schemathesis makes up from the document: all checks, and known quirks.

`pytest -m fuzz` runs these alone. Values are the same at each run.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import requests
import schemathesis
import yaml
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis.core.failures import Failure, FailureGroup

from cytomine_sandbox import add_scene

if TYPE_CHECKING:
    from schemathesis import APIOperation, Case

HERE = Path(__file__).parent
DOCUMENT = json.loads((HERE.parents[1] / "generated/cytomine_api/openapi.json").read_text(encoding="utf-8"))
QUIRKS = yaml.safe_load((HERE / "quirks.yaml").read_text(encoding="utf-8"))
OPEN = ("/api/abstractimage/", "/api/imageinstance/", "/api/userannotation/")
SCHEMA = schemathesis.openapi.from_dict(DOCUMENT)
EXTENSIONS = ("", ".png", ".jpg", ".webp")
PLAIN = str.maketrans(dict.fromkeys('/\\;%.?#[]{}|^`"<>\x00', "-"))

SERVICES: dict[str, list[APIOperation]] = {}
for found in SCHEMA.get_all_operations():
    operation = found.ok()
    SERVICES.setdefault(operation.definition.raw["tags"][0], []).append(operation)


@pytest.fixture
def ids(cytomine_world):
    """Ids of things that are there, for half of the paths."""
    scene = add_scene(cytomine_world.world)
    return [scene.id, scene.ontology, scene.term, scene.image, cytomine_world.actors["manager"].id]


def plain(case: Case, ids: list[int], place: str) -> None:
    """Keep to paths that reach a handler, and to things that are there in half of the cases."""
    for name, value in (case.path_parameters or {}).items():
        if name == "extension":
            case.path_parameters[name] = EXTENSIONS[len(str(value)) % len(EXTENSIONS)]
        elif name == "filepath":
            case.path_parameters[name] = place
        elif isinstance(value, int) and value % 2:
            case.path_parameters[name] = ids[value // 2 % len(ids)]
        elif isinstance(value, str):
            case.path_parameters[name] = value.translate(PLAIN).encode("ascii", "replace").decode() or "x"


def is_known(failure: Failure, status: int, operation: APIOperation) -> bool:
    return any(covers(quirk, failure, status, operation) for quirk in QUIRKS)


def covers(quirk: dict, failure: Failure, status: int, operation: APIOperation) -> bool:
    """Return whether a quirk tells of a failure."""
    raw = operation.definition.raw
    declared = raw["responses"].get(str(status), {})
    return (
        quirk["check"] == type(failure).__name__
        and status in quirk["statuses"]
        and raw["operationId"] in quirk.get("operations", [raw["operationId"]])
        and (not quirk.get("documented") or str(status) in raw["responses"])
        and (not quirk.get("may_be_empty") or "x-cytomine-empty" in declared)
        and (
            not quirk.get("open") or operation.path.startswith(OPEN) or not operation.path.startswith("/api/")
        )
    )


@pytest.mark.fuzz
@pytest.mark.slow
@pytest.mark.parametrize("service", SERVICES)
def test_made_up_requests_meet_nothing_but_known_quirks(cytomine_world, ids, service):
    token = cytomine_world.issue_token("manager")
    headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
    with cytomine_world.world.reading() as session:
        place = session.one("SELECT filename FROM uploaded_file")["filename"]
    unknown: list[str] = []
    with requests.Session() as asking:

        def look(operation: APIOperation, case: Case) -> None:
            plain(case, ids, place)
            reply = case.call(base_url=cytomine_world.url, session=asking, headers=headers)
            try:
                case.validate_response(reply)
            except FailureGroup as group:
                for failure in group.exceptions:
                    if not is_known(failure, reply.status_code, operation):
                        name = operation.definition.raw["operationId"]
                        unknown.append(f"{name} ({reply.status_code}): {failure}\n{case.as_curl_command()}")

        for operation in SERVICES[service]:
            with cytomine_world.snapshot() as before:
                _try(operation, look)
                cytomine_world.restore(before)
    assert not unknown, "\n\n".join(unknown)


def _try(operation: APIOperation, look) -> None:
    @seed(2041)
    @settings(
        max_examples=2,
        database=None,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(operation.as_strategy())
    def run(case: Case) -> None:
        look(operation, case)

    run()


def test_a_failure_that_no_quirk_tells_of_is_reported():
    operation = SERVICES["Project"][0]
    status = 418

    class OtherFailure(Failure):
        pass

    failure = OtherFailure(operation=operation.label, title="new", message="of its own")
    assert not is_known(failure, status, operation)
    assert {quirk["check"] for quirk in QUIRKS} <= {each.__name__ for each in subclasses(Failure)}


def subclasses(kind: type) -> set[type]:
    return {kind}.union(*(subclasses(each) for each in kind.__subclasses__()))
