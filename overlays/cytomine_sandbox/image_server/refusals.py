"""What the image server refuses, and in which words; core passes most of it on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine.reply import JSON, Reply, encode, to_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FAILURE = Reply(500, b"Internal Server Error", "text/plain; charset=utf-8", headers=())
"""The answer to what the image server does not foresee."""


class ImageServerError(Exception):
    """A refusal of the image server, with the answer that tells it."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.body.decode(errors="replace"))
        self.reply = reply


def json_answer(value: Any, status: int = 200) -> Reply:
    """Return an answer of the image server that is JSON."""
    return Reply(status, encode(to_json(value)), JSON, headers=())


def problem(status: int, title: str, details: str | None, **more: Any) -> ImageServerError:
    """Return a refusal with a title and details."""
    return ImageServerError(json_answer({"title": title, "details": details, **more}, status))


def bad_request(details: str) -> ImageServerError:
    """Return the refusal of values that cannot be served."""
    return problem(400, "Bad Request", details)


def unknown_path(path: str) -> ImageServerError:
    """Return the refusal of a path where there is no file."""
    return problem(404, "Filepath not found", f"The filepath {path} does not exist.")


def unknown_thing(kind: str, name: str) -> ImageServerError:
    """Return the refusal of a format, filter or colormap that is not known."""
    return problem(404, f"{kind.capitalize()} not found", f"The {kind} {name} does not exist.")


def no_representation(path: str, kind: str, name: str) -> ImageServerError:
    """Return the refusal of a picture that a file does not have."""
    details = f"The filepath {path} does not have an appropriate representation (expected {kind}.{name})"
    return problem(404, "No appropriate representation found", details, representation=name)


def invalid(errors: Sequence[Mapping[str, Any]]) -> ImageServerError:
    """Return the refusal of parameters that do not validate."""
    return ImageServerError(json_answer({"detail": errors}, 422))


def unserved_method(allowed: str) -> ImageServerError:
    """Return the refusal of a method that a path does not take."""
    reply = json_answer({"detail": "Method Not Allowed"}, 405)
    return ImageServerError(reply.with_headers(("allow", allowed)))
