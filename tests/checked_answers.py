"""Holds every answer of a sandbox in the tests against the document: whatever a test asks, on the side."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from jsonschema_rs import Draft202012Validator, Registry

from cytomine_sandbox.web.document import Router, read_document, read_endpoints

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

DOCUMENT = read_document()
PLACE = "urn:document"
REGISTRY = Registry([(PLACE, {"$id": PLACE, **DOCUMENT})])
ROUTER = Router(read_endpoints())
OPERATIONS = {
    operation["operationId"]: (path, method)
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
    if isinstance(operation, dict) and "operationId" in operation
}
ECHOES = {"save_project_ui_config"}
"""Operations whose answer repeats whatever was sent, also what the document does not allow to be sent."""
LARGEST = 4_000_000
"""Bytes of a body that is looked at; larger ones hold more of the same."""


class CheckedAnswers:
    """An application in front of another one.

    Attributes:
        differences: Answers that are not what the document says, each in a few lines.
        checked: Bodies that were looked at.
    """

    def __init__(self) -> None:
        self.differences: list[str] = []
        self.checked = 0

    def around(self, application: ASGIApp) -> ASGIApp:
        """Return an application whose answers are checked."""

        async def answer(scope: Scope, receive: Receive, send: Send) -> None:
            status, kind, body = 0, "", bytearray()

            async def look(message: Message) -> None:
                nonlocal status, kind
                if message["type"] == "http.response.start":
                    status = message["status"]
                    kind = dict(message["headers"]).get(b"content-type", b"").decode()
                elif len(body) <= LARGEST:
                    body.extend(message.get("body", b""))
                await send(message)

            await application(scope, receive, look)
            if scope["method"] in {"GET", "POST", "PUT", "DELETE"} and len(body) <= LARGEST:
                self._check(scope, status, kind, bytes(body))

        return answer

    def _check(self, scope: Scope, status: int, kind: str, body: bytes) -> None:
        match = ROUTER.match(unquote(scope["raw_path"].decode("latin-1"))).get(scope["method"])
        if (
            match is None
            or match.endpoint.id in ECHOES
            or not kind.startswith("application/json")
            or body.lstrip()[:1] not in {b"{", b"["}
        ):
            return
        validator = _validator(match.endpoint.id, str(status))
        if validator is None:
            return
        self.checked += 1
        errors = [
            f"  {'/'.join(map(str, e.instance_path))}: {e.message}"
            for e in validator.iter_errors(json.loads(body))
        ]
        if errors:
            asked = f"{scope['method']} {scope['path']} ({match.endpoint.id}): {status}"
            self.differences.append(
                "\n".join([asked, *(error[:300] for error in errors[:5]), f"  {body[:200]!r}"])
            )


@cache
def _validator(operation: str, status: str) -> Draft202012Validator | None:
    """Return what checks the JSON body of an answer; None where the document says nothing of it."""
    path, method = OPERATIONS[operation]
    pointer = ("paths", path, method, "responses", status)
    told: Any = DOCUMENT
    for key in pointer:
        told = told.get(key, {})
    if "$ref" in told:
        pointer = tuple(told["$ref"].removeprefix("#/").split("/"))
        told = DOCUMENT
        for key in pointer:
            told = told[key]
    if "schema" not in told.get("content", {}).get("application/json", {}):
        return None
    place = "/".join(_escaped(key) for key in (*pointer, "content", "application/json", "schema"))
    return Draft202012Validator({"$ref": f"{PLACE}#/{place}"}, registry=REGISTRY)


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")
