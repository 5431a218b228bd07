"""What is different about calls of a connection."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from cytomine._doctor.arguments import Arguments
from cytomine._doctor.rules import Difference
from cytomine_wire.origin import BaseUrlError, parse_origin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cytomine._doctor.inference import Inference


def construction(node: ast.Call, inference: Inference) -> Iterator[Difference]:
    given = Arguments(
        node, inference, ["host", "public_key", "private_key", "verbose", "use_cache", "protocol"]
    )
    for host in given.texts("host"):
        if "://" in host.text or not host.is_whole or given.is_set("protocol"):
            continue
        try:
            origin = parse_origin(host.text)
        except BaseUrlError:
            continue
        if origin.scheme == "https":
            yield Difference("scheme", f"{host.text!r} without a scheme is asked over https, not http")
    if given.is_set("use_cache"):
        yield Difference("no-effect", "use_cache has no effect: replies are not cached")
    if "working_path" in given:
        yield Difference("no-effect", "working_path has no effect")


def method(node: ast.Call, name: str, inference: Inference) -> Iterator[Difference]:
    """Yield what is different about a call of one of its methods."""
    if name in {"connect", "connect_from_cli"}:
        places = ["host", "public_key", "private_key", "verbose", "use_cache"]
        yield from _construction_by(node, inference, places if name == "connect" else ["argv", "use_cache"])
    elif name in {"post", "put", "_post", "_put"}:
        data = Arguments(node, inference, ["uri", "data"]).named.get("data")
        if isinstance(data, ast.Dict):
            yield Difference("raw-body", "a dictionary was sent as a form, and is sent as JSON")
    elif name == "download_file":
        for url in Arguments(node, inference, ["url"]).texts("url"):
            if url.text.startswith(("http://", "https://")):
                yield Difference(
                    "foreign-address", f"{url.text!r} raises ValueError unless it is the server's own"
                )


def _construction_by(node: ast.Call, inference: Inference, places: list[str]) -> Iterator[Difference]:
    given = Arguments(node, inference, places)
    as_constructor = ast.Call(
        func=node.func,
        args=[],
        keywords=[ast.keyword(arg=name, value=value) for name, value in given.named.items()],
    )
    yield from construction(as_constructor, inference)
