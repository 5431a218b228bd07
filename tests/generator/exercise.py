"""Uses a generated package as far as it goes: every module imported, everything called."""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
import pkgutil
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any

from cytomine_wire.codec import ShapeError, tolerant
from cytomine_wire.errors import CytomineError
from cytomine_wire.protocol import Response

ROOTS = {"__future__", "attrs", "collections", "contextlib", "importlib", "msgspec", "pathlib", "typing"}
"""Packages that generated code may import, beside itself and the wire."""
BODIES = (("application/json", b"{}"), ("image/png", b"\x89"), ("text/csv", b"a;b"))
VALUES = {"int": 1, "float": 1.5, "bool": True, "str": "a é", "bytes": b"x", "Any": {"a": 1}, "None": None}
CALLED = {"__import__", "eval", "exec", "compile", "open", "breakpoint", "input", "print"}


class Client:
    """Answers with a status, a media type and a body; both blocking and awaited."""

    def __init__(self, status: int, media_type: str, content: bytes) -> None:
        self.reply = status, {"content-type": media_type}, content
        self.sent: list[Any] = []

    def send(self, request):
        self.sent.append(request)
        assert request.target.startswith("/")
        return Response(*self.reply, request)

    @contextmanager
    def stream(self, request):
        yield _Stream(self.send(request))


class AsyncClient(Client):
    async def send(self, request):
        return super().send(request)

    @asynccontextmanager
    async def stream(self, request):
        yield _AsyncStream(super().send(request))


class _Stream:
    def __init__(self, response: Response) -> None:
        self.response = response
        self.status_code, self.headers, self.request = (
            response.status_code,
            response.headers,
            response.request,
        )

    def iter_bytes(self):
        yield self.response.content


class _AsyncStream(_Stream):
    async def iter_bytes(self):
        yield self.response.content


def exercise(name: str, wire: str = "cytomine_wire") -> int:
    """Import everything of a package and call everything in it; return how many operations it has."""
    package = importlib.import_module(name)
    modules = [
        importlib.import_module(each.name) for each in pkgutil.walk_packages(package.__path__, f"{name}.")
    ]
    for path in Path(package.__path__[0]).rglob("*.py"):
        check(path.read_text(encoding="utf-8"), {name, wire})
    _make_models(importlib.import_module(f"{name}.models"))
    operations = [module for module in modules if hasattr(module, "OPERATION")]
    for module in operations:
        _call(module)
    return len(operations)


def check(text: str, packages: set[str]) -> None:
    """Assert that code imports and calls only what generated code may, and holds no unseen characters."""
    assert all(letter == "\n" or letter.isprintable() for letter in text)
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom):
            root = (node.module or "").partition(".")[0]
            assert root in ROOTS | packages, root
        if isinstance(node, ast.Import):
            assert {each.name.partition(".")[0] for each in node.names} <= ROOTS | packages
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in CALLED, node.func.id


def _make_models(models) -> None:
    for name in models.__all__:
        model = getattr(models, name)
        with tolerant():
            made = model.from_dict({"unknown": 1})
            assert model.from_dict(made.to_dict()) == made
        assert repr(made).startswith(f"{name}(")
        with suppress(ShapeError):
            model.from_dict({"unknown": 1})


def _call(module) -> None:
    parameters = inspect.signature(module.request).parameters.values()
    given = {each.name: _value(str(each.annotation)) for each in parameters}
    assert module.request(**given).method == module.OPERATION.method
    for status in [*list(module.OPERATION.success)[:2], 599]:
        for media_type, content in (
            ("application/json", b"{}"),
            ("image/png", b"\x89"),
            ("text/csv", b"a;b"),
        ):
            for use in (_block, _wait, _stream):
                with suppress(CytomineError):  # a reply of another shape or status than the document says
                    use(module, (status, media_type, content), given)


def _block(module, reply, given) -> None:
    module.sync(Client(*reply), **given)


def _wait(module, reply, given) -> None:
    asyncio.run(module.asyncio(AsyncClient(*reply), **given))


def _stream(module, reply, given) -> None:
    if not hasattr(module, "stream"):
        return
    with module.stream(Client(*reply), **given) as stream:
        assert b"".join(stream.iter_bytes()) == reply[2]


def _value(annotation: str) -> Any:
    """Return a value of an annotation of generated code."""
    first = annotation.split(" | ", maxsplit=1)[0]
    plain = {
        "int": 1,
        "float": 1.5,
        "bool": True,
        "str": "a/b é",
        "bytes": b"x",
        "Any": {"a": 1},
        "None": None,
    }
    if first in plain:
        return plain[first]
    if "Part" in annotation:
        return [b"x"] if first.startswith("list[") else b"x"
    if first.startswith("list["):
        return [_value(first[5:-1])]
    return {}
