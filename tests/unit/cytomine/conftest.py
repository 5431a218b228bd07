"""A connection whose requests are answered by the test, at the transport."""

from __future__ import annotations

import json
from collections import deque
from typing import Any

import httpx2
import pytest

from cytomine import Cytomine

USER = {"id": 75, "username": "manager", "name": "Manager", "fullName": "Manager (manager)"}
PRIVATE_KEY = "9f1d6ad4-canary-private"


class Server:
    """Answers requests in the order given, and keeps what was asked."""

    def __init__(self) -> None:
        self.requests: list[httpx2.Request] = []
        self.replies: deque[httpx2.Response] = deque()

    def reply(
        self, body: Any = None, status: int = 200, *, text: str | None = None, date: str | None = None
    ) -> None:
        content = text if text is not None else json.dumps(body)
        headers = {"content-type": "application/json"} | ({"date": date} if date else {})
        self.replies.append(httpx2.Response(status, content=content.encode(), headers=headers))

    def page(
        self, *rows: Any, size: int | None = None, offset: int = 0, pages: int = 1, date: str | None = None
    ) -> None:
        total = len(rows) if size is None else size
        self.reply(
            {
                "collection": list(rows),
                "offset": offset,
                "perPage": len(rows),
                "size": total,
                "totalPages": pages,
            },
            date=date,
        )

    def command(self, key: str, value: Any, command: int = 900) -> None:
        callback = {"method": "be.cytomine.AnyCommand", f"{key}ID": str(value["id"])}
        self.reply(
            {"message": "done", "callback": callback, "printMessage": True, "command": command, key: value}
        )

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.requests.append(request)
        assert self.replies, f"nothing is prepared for {request.method} {request.url}"
        return self.replies.popleft()

    @property
    def asked(self) -> list[str]:
        """Method and target of each request, but the first one, which connects."""
        return [f"{each.method} {each.url.raw_path.decode()}" for each in self.requests[1:]]

    def body(self, index: int = -1) -> Any:
        """The JSON value that was sent."""
        return json.loads(self.requests[index].content)


@pytest.fixture
def server() -> Server:
    return Server()


def connect(server: Server, **options: Any) -> Cytomine:
    server.reply(USER)
    return Cytomine(
        "https://cytomine.test", "public", PRIVATE_KEY, transport=httpx2.MockTransport(server), **options
    )


@pytest.fixture
def cytomine(server: Server) -> Any:
    with connect(server, errors="raise") as connection:
        yield connection


@pytest.fixture
def legacy(server: Server) -> Any:
    with connect(server, errors="legacy") as connection:
        yield connection
