"""Serves the page, its parts and what they show; there is no login, so only this machine gets an answer."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from starlette.responses import JSONResponse, Response
from starlette.routing import Route, Router

from cytomine_sandbox.engine.errors import ApiError
from cytomine_sandbox.image_server import relay
from cytomine_sandbox.image_server.files import open_file
from cytomine_sandbox.image_server.refusals import ImageServerError
from cytomine_sandbox.page import contents
from cytomine_sandbox.page.reference import reference_of
from cytomine_sandbox.web.document import read_document

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

    from cytomine_sandbox.page.recent import Recent
    from cytomine_sandbox.world import World

PREFIX: Final = "/look/"
_ASSETS: Final = {"page.css": "text/css", "page.js": "text/javascript", "icon.svg": "image/svg+xml"}
_POLICY: Final = {
    "content-security-policy": "default-src 'self'; style-src 'self'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
}
_LARGEST_THUMB: Final = 1024


class Page:
    """The page, as ASGI application."""

    def __init__(self, world: World, recent: Recent) -> None:
        self._world = world
        self._recent = recent
        self._reference: dict[str, Any] | None = None
        self._router = Router(
            [
                Route("/", self._index),
                Route("/look/projects.json", self._projects),
                Route("/look/projects/{number:int}.json", self._images),
                Route("/look/images/{number:int}.json", self._image),
                Route("/look/images/{number:int}/{size:int}.png", self._thumb),
                Route("/look/requests.json", self._requests),
                Route("/look/reference.json", self._show_reference),
                Route("/look/{name}", self._asset),
            ],
            redirect_slashes=False,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        await self._router(scope, receive, send)

    def _index(self, _: Request) -> Response:
        return _asset("index.html", "text/html")

    def _asset(self, request: Request) -> Response:
        name = request.path_params["name"]
        return _asset(name, _ASSETS[name]) if name in _ASSETS else _missing()

    def _projects(self, _: Request) -> Response:
        with self._world.reading() as session:
            return _shown(contents.list_projects(session))

    def _images(self, request: Request) -> Response:
        with self._world.reading() as session:
            return _shown(contents.list_images(session, request.path_params["number"]))

    def _image(self, request: Request) -> Response:
        with self._world.reading() as session:
            image = contents.show_image(session, request.path_params["number"])
        return _missing() if image is None else _shown(image)

    def _thumb(self, request: Request) -> Response:
        from cytomine_sandbox.image_server import pictures  # noqa: PLC0415 - rendering takes long to load

        size = min(request.path_params["size"], _LARGEST_THUMB)
        with self._world.reading() as session:
            row = session.find("ImageInstance", request.path_params["number"])
            try:
                if row is None:
                    return _missing()
                plane = relay.reference_plane(session, row["base_image"])
                query = [("length", str(size))]
                query += [(name, relay.joined(value)) for name, value in plane.parameters.items()]
                with open_file(session, plane.place) as source:
                    reply = pictures.thumb(source, pictures.Ask(".png", query))
            except (ApiError, ImageServerError):
                return _missing()
        return Response(reply.body, reply.status, _POLICY, reply.content_type)

    def _requests(self, _: Request) -> Response:
        with self._world.reading() as session:
            rows = session.all("SELECT public_key, username FROM user")
        names = {row["public_key"]: row["username"] for row in rows}
        shown = []
        for exchange in self._recent.listed():
            values = exchange.to_dict()
            key, has_token = values.pop("public_key"), values.pop("has_token")
            values["who"] = "token" if has_token else names.get(key, "unknown keys") if key else ""
            shown.append(values)
        return _shown(shown)

    def _show_reference(self, _: Request) -> Response:
        if self._reference is None:
            self._reference = reference_of(read_document())
        return _shown(self._reference)


def _asset(name: str, media_type: str) -> Response:
    content = (files("cytomine_sandbox.page") / "assets" / name).read_bytes()
    return Response(content, headers=_POLICY, media_type=media_type)


def _shown(value: Any) -> Response:
    return JSONResponse(value, headers=_POLICY)


def _missing() -> Response:
    return Response("Not found", 404, _POLICY, "text/plain")
