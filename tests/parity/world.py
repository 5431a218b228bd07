"""A connection that answers anything and keeps what was asked: what names of older clients really do."""

from __future__ import annotations

import importlib
import inspect
import json
import re
from typing import Any
from urllib.parse import unquote, urlsplit

import httpx2

from cytomine import Cytomine
from cytomine_api.resources import RESOURCES

USER = {"id": 75, "username": "manager", "name": "Manager", "fullName": "Manager (manager)"}
PROJECT = "be.cytomine.domain.project.Project"
PNG = b"\x89PNG\r\n\x1a\n of no size IEND\xae\x42\x60\x82"
ROW = {
    "id": 7,
    "class": "be.cytomine.domain.AnyClass",
    "name": "a name",
    "created": "1700000000000",
    "key": "k",
    "value": "v",
    "filename": "a.txt",
    "term": 5,
    "tag": 3,
    "uploadedFile": 31,
    "baseImage": 21,
    "height": 300,
    "primaryKey": "public",
    "secondaryKey": "private",
    "publicKey": "public",
    "privateKey": "private",
    "signature": "s",
}


class World:
    """Answers every request with something of the right shape, unless an answer was prepared."""

    def __init__(self) -> None:
        self.requests: list[httpx2.Request] = []
        self.prepared: list[httpx2.Response] = []

    def prepare(self, body: Any, status: int = 200) -> None:
        """Answer the next request so."""
        self.prepared.append(httpx2.Response(status, json=body))

    def __call__(self, request: httpx2.Request) -> httpx2.Response:  # noqa: PLR0911 - one a kind of answer
        request.read()
        self.requests.append(request)
        if self.prepared:
            return self.prepared.pop(0)
        path = urlsplit(str(request.url)).path
        if path.endswith("user/current.json"):
            return httpx2.Response(200, json=USER)
        if re.search(r"\.(png|jpg|webp)$", path):
            return httpx2.Response(200, content=PNG, headers={"content-type": "image/png"})
        if path.endswith("/download"):
            return httpx2.Response(200, content=b"12 mitoses\n", headers={"content-type": "text/plain"})
        if path == "/upload":
            entry = {"uploadedFile": {**ROW, "id": 31}, "images": [{"image": ROW, "imageInstances": [ROW]}]}
            return httpx2.Response(200, json=[entry])
        if request.method == "POST" and request.content.startswith(b"["):
            ids = ",".join(str(100 + n) for n in range(len(json.loads(request.content))))
            return httpx2.Response(200, json={"data": {"message": f"things {ids} added"}, "status": 200})
        return httpx2.Response(200, json=_anything())

    def asked(self) -> list[str]:
        """Method and decoded path of each request since the connection was made."""
        return [f"{each.method} {unquote(urlsplit(str(each.url)).path)}" for each in self.requests[1:]]

    def queries(self) -> list[dict[str, str]]:
        """Query of each request since the connection was made."""
        return [dict(each.url.params) for each in self.requests[1:]]

    def body(self) -> Any:
        """JSON value of the last request."""
        return json.loads(self.requests[-1].content)


def _anything() -> dict[str, Any]:
    """Return an object, a page and a reply to a change in one, so that whoever asks finds his own."""
    envelopes = {entry.envelope: dict(ROW) for entry in RESOURCES.values()} | {"task": dict(ROW)}
    page = {"collection": [dict(ROW)], "size": 1, "offset": 0, "perPage": 1, "totalPages": 1}
    callback = {"method": "be.cytomine.AnyCommand"}
    message = {"message": "done", "callback": callback, "printMessage": True, "command": 900}
    return {**ROW, **envelopes, **page, **message}


def connect(world: World, **options: Any) -> Cytomine:
    """Return a connection to a world."""
    return Cytomine(
        "https://cytomine.test", "public", "private", transport=httpx2.MockTransport(world), **options
    )


def find(symbol: str) -> Any:
    """Return what a dotted name means, looked up without `__getattr__` of classes."""
    parts = symbol.split(".")
    for cut in range(len(parts), 0, -1):
        try:
            found: Any = importlib.import_module(".".join(parts[:cut]))
        except ImportError:
            continue
        for name in parts[cut:]:
            found = _of_module(found, name) if inspect.ismodule(found) else _member(found, name)
        return found
    raise ImportError(symbol)


def _of_module(module: Any, name: str) -> Any:
    """Return what a module holds; packages load their names when they are first asked for."""
    if name not in vars(module) and name in getattr(module, "__all__", ()):
        getattr(module, name)
    if name not in vars(module):
        raise AttributeError(f"{module.__name__} has no {name}")
    return vars(module)[name]


def _member(owner: Any, name: str) -> Any:
    for each in inspect.getmro(owner):
        if name in vars(each):
            return vars(each)[name]
    raise AttributeError(f"{owner.__name__} has no {name}")


def make(kind: type, *args: Any, **kwargs: Any) -> Any:
    """Return an object of a class, with the arguments without which it cannot be made."""
    from cytomine.models import Collection, DomainCollection, DomainModel, Project

    owner = Project(id=1)
    owner.class_ = PROJECT
    if issubclass(kind, DomainModel):
        return kind(owner, *args, **kwargs)
    if kind is DomainCollection:
        from cytomine.models import Property

        return kind(Property, owner, *args, **kwargs)
    if issubclass(kind, DomainCollection):
        return kind(owner, *args, **kwargs)
    if kind is Collection:
        return kind(Project, *args, **kwargs)
    first = next(iter(inspect.signature(kind).parameters), "")
    if issubclass(kind, Collection) and first == "project":
        return kind(12, 75, *args, **kwargs)
    return kind(*args, **kwargs)
